//! Each day that changes hands, before and after, and what is odd about it.

use super::state::{Mode, State, Worked};
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::Cover;
use crate::domain::ids::PersonId;
use crate::domain::swap::{ClosedDay, HandedDay};
use crate::screens::desk::Desk;
use crate::screens::record_form::{note_ui, section_ui, warning_ui};
use crate::t;
use crate::text::closed_days::closed_reason;
use crate::text::coverage::cover_words;
use crate::text::dates::{short_date, weekday_range};
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

/// How many lines are shown; what more there is is counted.
const MOST_LINES: usize = 60;
/// How many accounts are named in a line; of more there is only the number.
const MOST_NAMES: usize = 3;

/// Draws the days.
pub(super) fn days_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let language = desk.language;
    let Some(worked) = &state.worked else { return };
    let title = t!(language, "swap-days", count = worked.handed.len());
    section_ui(
        ui,
        &title,
        |_| {},
        |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for warning in warnings(state, worked, desk) {
                warning_ui(ui, &warning);
            }
            for handed in worked.handed.iter().take(MOST_LINES) {
                line_ui(ui, desk, handed);
            }
            if let Some(more) = worked
                .handed
                .len()
                .checked_sub(MOST_LINES)
                .filter(|it| *it > 0)
            {
                note_ui(ui, &t!(language, "absence-and-more", count = more));
            }
        },
    );
}

fn line_ui(ui: &mut Ui, desk: &Desk, handed: &HandedDay) {
    let tokens = tokens(ui);
    let language = desk.language;
    let name = |person: PersonId| desk.person_name(person);
    let arrives = handed.after.person() == Some(handed.to);
    let line = t!(
        language,
        "absence-change-line",
        days = short_date(language, handed.day.date, desk.today()),
        account = desk.account_name(handed.day.account),
        before = name(handed.from),
        after = name(handed.to)
    );
    let (icon, color) = if arrives {
        (icons::CHECK_CIRCLE, tokens.success)
    } else {
        (icons::WARNING_CIRCLE, tokens.danger)
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icons::icon_fill(icon).line_height(Some(20.0)).color(color));
        let words = if arrives {
            line
        } else {
            let cover = cover_words(language, handed.after, &name);
            t!(
                language,
                "swap-line-away",
                line = line,
                person = name(handed.to),
                cover = cover
            )
        };
        ui.add(Label::new(TypeStyle::Dense.rich(words).color(tokens.text)).wrap());
    });
}

fn warnings(state: &State, worked: &Worked, desk: &Desk) -> Vec<String> {
    let language = desk.language;
    let form = &state.form;
    let name = |person: Option<PersonId>| {
        person
            .map(|person| desk.person_name(person))
            .unwrap_or_default()
    };
    let mut words = Vec::new();
    let mut sides = vec![(form.giver, form.span())];
    if form.mode == Mode::Swap {
        sides.push((form.receiver, form.back_span()));
    }
    for (person, span) in sides {
        let Some(span) = span else { continue };
        if !worked.handed.iter().any(|it| Some(it.from) == person) {
            let days = span_words(desk, span);
            words.push(t!(
                language,
                "swap-watches-nothing",
                person = name(person),
                days = days
            ));
        }
    }
    words.extend(closed_words(desk, &worked.closed));
    let away = worked
        .handed
        .iter()
        .filter(|it| it.after.person() != Some(it.to));
    let gaps = worked
        .handed
        .iter()
        .filter(|it| matches!(it.after, Cover::Gap(_)));
    let (away, gaps) = (away.count(), gaps.count());
    if away > 0 {
        words.push(t!(language, "swap-receiver-away", count = away));
    }
    if gaps > 0 {
        words.push(t!(language, "swap-gaps", count = gaps));
    }
    if worked.handed.iter().any(|it| it.day.date < desk.today()) {
        words.push(t!(language, "absence-begins-in-past"));
    }
    words
}

/// Closed days, the accounts of a day together where the reason is the same.
fn closed_words(desk: &Desk, closed: &[ClosedDay]) -> Vec<String> {
    let language = desk.language;
    let mut lines: Vec<(chrono::NaiveDate, String, Vec<String>)> = Vec::new();
    for it in closed {
        let reason = closed_reason(language, &it.reason);
        let account = desk.account_name(it.day.account);
        let known = lines
            .iter_mut()
            .find(|(day, why, _)| *day == it.day.date && *why == reason);
        match known {
            Some((_, _, accounts)) => accounts.push(account),
            None => lines.push((it.day.date, reason, vec![account])),
        }
    }
    let words = |(day, reason, accounts): (chrono::NaiveDate, String, Vec<String>)| {
        let accounts = if accounts.len() > MOST_NAMES {
            t!(language, "swap-accounts-count", count = accounts.len())
        } else {
            accounts.join(", ")
        };
        t!(
            language,
            "swap-closed",
            day = short_date(language, day, desk.today()),
            reason = reason,
            accounts = accounts
        )
    };
    lines.into_iter().map(words).collect()
}

fn span_words(desk: &Desk, span: DateSpan) -> String {
    weekday_range(desk.language, span, desk.today())
}
