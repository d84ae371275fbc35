//! A day of an account: who covers it, how that came about, and what can be changed.

use super::super::{Target, swap};
use super::Answer;
use super::away_rows::reason_words;
use super::day_words::weekday_range;
use super::panel_facts::PanelFacts;
use super::panel_ui::{give, small_ui, words_ui};
use super::picker_ui::picker_ui;
use super::state::State;
use super::view::View;
use crate::domain::absence::Absence;
use crate::domain::coverage::{Away, Cover, Explained, Link};
use crate::domain::ids::{AccountId, PersonId};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::closed_days::closed_reason;
use crate::text::coverage::{gap_reason, via_word};
use crate::text::{dates, numbers::capitalized};
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{secondary_button_ui, text_link_ui};
use crate::widgets::chip::{Outline, initials_ui};
use crate::widgets::icons;
use crate::widgets::list_row::preview;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::NaiveDate;
use eframe::egui::{Label, Ui, vec2};

/// Draws what is told of the day.
pub fn day_ui(
    ui: &mut Ui,
    view: &View,
    facts: &PanelFacts,
    state: &mut State,
    desk: &Desk,
    (account, day): (AccountId, NaiveDate),
) -> Option<Answer> {
    let language = desk.language;
    words_ui(ui, &desk.account_name(account));
    if let Some(name) = super::days::day_heads(crate::domain::calendar::DateSpan::of_day(day), desk)
        .into_iter()
        .find_map(|head| head.name)
    {
        small_ui(ui, &capitalized(&name));
    }
    let explained = facts.explained.as_ref()?;
    who_ui(ui, explained, desk);
    chain_ui(ui, explained, desk);
    let question = questions_ui(ui, facts, desk);
    checks_ui(ui, facts, desk);
    if !desk.may_edit() {
        return question;
    }
    ui.add_space(6.0);
    let mut answer = question;
    let closed = !explained.cover.is_working_day();
    if explained.cover == Cover::Closed && !state.though_closed {
        if secondary_button_ui(ui, None, &t!(language, "grid-assign-though-closed")).clicked() {
            state.though_closed = true;
        }
    } else if explained.cover != Cover::Inactive {
        if closed {
            let warning = t!(language, "grid-office-closed");
            banner_ui(ui, BannerKind::Warning, &warning, None);
        }
        let title = t!(language, "grid-change-to");
        let ink = tokens(ui).text;
        ui.label(TypeStyle::Heading.rich(title).color(ink));
        if let Some(person) = picker_ui(ui, view, facts, desk) {
            answer = Some(give(facts, desk, Some(person)));
        }
    }
    answer.or(ways_ui(ui, facts, explained, desk, (account, day)))
}

/// Who covers the day, or why nobody does.
fn who_ui(ui: &mut Ui, explained: &Explained, desk: &Desk) {
    let language = desk.language;
    let name_of = |person| desk.person_name(person);
    match explained.cover {
        Cover::Covered { person, via } => {
            ui.horizontal(|ui| {
                let outline = if explained.chain.len() > 1 {
                    Outline::StandIn
                } else {
                    Outline::Own
                };
                if let Some(badge) = desk.badge(person) {
                    initials_ui(ui, &badge.initials, badge.color, outline);
                }
                let tokens = tokens(ui);
                let words = t!(language, "grid-watches", person = name_of(person));
                ui.label(TypeStyle::Body.rich(words).color(tokens.text));
                let via = via_word(language, via);
                ui.label(TypeStyle::Dense.rich(via).color(tokens.muted));
            });
        }
        Cover::Gap(reason) => {
            let words = format!(
                "{}. {}",
                t!(language, "cover-gap"),
                gap_reason(language, reason, &name_of)
            );
            banner_ui(ui, BannerKind::Error, &words, None);
        }
        Cover::Closed => {
            let reason = explained.closed.as_ref();
            let reason = reason.map(|reason| closed_reason(language, reason));
            let words = match reason {
                Some(reason) => t!(language, "grid-closed-because", name = reason),
                None => t!(language, "cover-closed"),
            };
            banner_ui(ui, BannerKind::Notice, &words, None);
        }
        Cover::Inactive => {
            let words = t!(language, "grid-inactive");
            banner_ui(ui, BannerKind::Notice, &words, None);
        }
    }
}

/// Everyone who was looked at before, with why they do not cover the day.
fn chain_ui(ui: &mut Ui, explained: &Explained, desk: &Desk) {
    let is_gap = explained.cover.is_gap();
    if explained.chain.len() < 2 && !is_gap {
        return;
    }
    for (index, link) in explained.chain.iter().enumerate() {
        let words = link_words(desk, link);
        ui.spacing_mut().interact_size.y = 20.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let muted = tokens(ui).muted;
            let icon = if index == 0 {
                icons::USER
            } else {
                icons::ARROW_BEND_UP_RIGHT
            };
            ui.label(icon.text(14.0).color(muted));
            ui.add(Label::new(TypeStyle::Dense.rich(words).color(muted)).wrap());
        });
    }
}

/// "Leila Ek, enligt schemat: semester mån 21–ons 23 dec", "Sofia, ersättare: bevakar".
fn link_words(desk: &Desk, link: &Link) -> String {
    let language = desk.language;
    let person = desk.person_name(link.person);
    let via = via_word(language, link.via);
    let what = match link.away {
        None => t!(language, "grid-is-there"),
        Some(Away::NotEmployed) => t!(language, "grid-not-employed"),
        Some(Away::Absent(id)) => {
            let mut absences = desk.workspace.absences.iter();
            match absences.find(|absence| absence.id == id) {
                Some(absence) => absence_words(desk, absence),
                None => t!(language, "grid-away"),
            }
        }
    };
    t!(
        language,
        "grid-chain-link",
        person = person,
        via = via,
        what = what
    )
}

/// "Semester mån 21–ons 23 dec".
pub fn absence_words(desk: &Desk, absence: &Absence) -> String {
    format!(
        "{} {}",
        reason_words(desk, absence.reason.as_deref()),
        weekday_range(desk.language, absence.span, desk.today())
    )
}

fn questions_ui(ui: &mut Ui, facts: &PanelFacts, desk: &Desk) -> Option<Answer> {
    if facts.questions.is_empty() {
        return None;
    }
    let language = desk.language;
    let mut answer = None;
    ui.add_space(4.0);
    let title = t!(language, "grid-due-that-day", count = facts.questions.len());
    let ink = tokens(ui).text;
    ui.label(TypeStyle::Strong.rich(title).color(ink));
    for question in &facts.questions {
        let excerpt: String = preview(&question.excerpt).chars().take(44).collect();
        let words = match &question.author {
            Some(author) => format!("{}: {excerpt}", preview(author)),
            None => excerpt,
        };
        if text_link_ui(ui, &words).clicked() {
            answer = Some(Answer::Do(Action::OpenQuestion(question.id)));
        }
    }
    answer
}

fn checks_ui(ui: &mut Ui, facts: &PanelFacts, desk: &Desk) {
    let language = desk.language;
    for check in &facts.checks {
        let time = dates::time_of_day(desk.civil(check.at).time());
        let mut words = match check.by {
            Some(person) => t!(
                language,
                "grid-checked-by",
                time = time,
                person = desk.person_name(person)
            ),
            None => t!(language, "grid-checked-at", time = time),
        };
        for more in [&check.note, &check.late_reason].into_iter().flatten() {
            words = format!("{words}. {more}");
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let tokens = tokens(ui);
            ui.label(icons::icon_fill(icons::CHECK_CIRCLE).color(tokens.success));
            ui.add(Label::new(TypeStyle::Dense.rich(words).color(tokens.muted)).wrap());
        });
    }
}

/// What else can be done about the day.
fn ways_ui(
    ui: &mut Ui,
    facts: &PanelFacts,
    explained: &Explained,
    desk: &Desk,
    (account, day): (AccountId, NaiveDate),
) -> Option<Answer> {
    let language = desk.language;
    let mut answer = None;
    let mut overrides = desk.workspace.overrides.iter();
    let overridden = overrides.any(|it| it.account == account && it.date == day);
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
        if overridden && secondary_button_ui(ui, None, &t!(language, "grid-let-roster")).clicked() {
            answer = Some(give(facts, desk, None));
        }
        if let Some(person) = whose(explained) {
            let name = desk.person_name(person);
            let add = t!(language, "grid-add-absence-of", person = name);
            if text_link_ui(ui, &add).clicked() {
                answer = Some(Answer::Open(Target::NewAbsence {
                    person: Some(person),
                }));
            }
        }
        if text_link_ui(ui, &t!(language, "grid-change-roster")).clicked() {
            answer = Some(Answer::Open(Target::Roster(Some(account))));
        }
        if text_link_ui(ui, &t!(language, "grid-swap-days")).clicked() {
            let swap = whose(explained).map_or_else(swap::State::default, |person| {
                swap::State::swapping(person, day, desk)
            });
            answer = Some(Answer::OpenSwap(swap));
        }
    });
    answer
}

/// The person whose absence may be wanted: the one who watches.
fn whose(explained: &Explained) -> Option<PersonId> {
    explained.cover.person()
}
