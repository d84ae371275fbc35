//! An account's uncovered days, run by run: when, who stands in, what comes of it and why.

use super::outcome_ui::Choice;
use super::outcome_words::{Sign, days, lines, reasons};
use super::worked::{AccountDays, Run};
use crate::domain::ids::{AccountId, PersonId};
use crate::domain::stand_in_plan::{Suitability, WatchDay};
use crate::screens::desk::Desk;
use crate::screens::record_form::note_ui;
use crate::t;
use crate::widgets::button::small_link_ui;
use crate::widgets::field::Select;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Label, Layout, Ui, vec2};
use std::collections::BTreeSet;

/// Draws an account with its runs.
pub(super) fn account_ui(
    ui: &mut Ui,
    account: &AccountDays,
    split: &BTreeSet<AccountId>,
    desk: &Desk,
) -> Option<Choice> {
    let language = desk.language;
    let ink = tokens(ui).text;
    let mut choice = None;
    let name = desk.account_name(account.account);
    ui.horizontal(|ui| {
        ui.label(TypeStyle::Strong.rich(name.as_str()).color(ink));
        let is_split = split.contains(&account.account);
        let several = account.runs.iter().any(|run| run.days.len() > 1);
        if is_split || several {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let label = if is_split {
                    t!(language, "absence-join")
                } else {
                    t!(language, "absence-split")
                };
                let link = small_link_ui(ui, &label);
                if link.clicked() {
                    choice = Some(Choice::Split(account.account));
                }
            });
        }
    });
    for run in &account.runs {
        let picked = run_ui(ui, account.account, &name, run, desk);
        choice = choice.or(picked);
    }
    choice
}

fn run_ui(
    ui: &mut Ui,
    account: AccountId,
    account_name: &str,
    run: &Run,
    desk: &Desk,
) -> Option<Choice> {
    let language = desk.language;
    let tokens = tokens(ui);
    let wide = ui.available_width() >= 800.0;
    let (days_width, select_width) = if wide { (176.0, 260.0) } else { (150.0, 200.0) };
    let when = days(desk, run.span());
    let mut picked = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        column_ui(ui, days_width, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(6.0);
            ui.add(Label::new(TypeStyle::Dense.rich(when.as_str()).color(tokens.text)).wrap());
            if run.days.len() > 1 {
                note_ui(ui, &t!(language, "absence-days", count = run.days.len()));
            }
        });
        column_ui(ui, select_width, |ui| {
            let label = t!(
                language,
                "absence-stand-in-for",
                account = account_name.to_owned(),
                days = when.clone()
            );
            let options = stand_in_options(desk, &run.suited);
            let words: Vec<&str> = options.iter().map(|(_, words)| words.as_str()).collect();
            let chosen = options.iter().position(|(person, _)| *person == run.person);
            let index = Select::new(&label)
                .without_label()
                .width(select_width)
                .show(ui, chosen, &words);
            picked = index.and_then(|index| options.get(index)).map(|it| it.0);
        });
        column_ui(ui, ui.available_width(), |ui| outcome_ui(ui, run, desk));
    });
    let person = picked?;
    Some(Choice::Days {
        days: run
            .days
            .iter()
            .map(|date| WatchDay {
                account,
                date: *date,
            })
            .collect(),
        person,
    })
}

fn outcome_ui(ui: &mut Ui, run: &Run, desk: &Desk) {
    let tokens = tokens(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add_space(6.0);
    for line in lines(desk, &run.explained) {
        let (icon, color, style) = match line.sign {
            Sign::Covered => (icons::CHECK_CIRCLE, tokens.success, TypeStyle::Dense),
            Sign::LastResort => (icons::INFO, tokens.warning, TypeStyle::Dense),
            Sign::Gap => (icons::WARNING_CIRCLE, tokens.danger, TypeStyle::DenseStrong),
        };
        let ink = match line.sign {
            Sign::Gap => tokens.danger,
            _ => tokens.text,
        };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.label(icons::icon_fill(icon).line_height(Some(20.0)).color(color));
            ui.add(Label::new(style.rich(line.words.as_str()).color(ink)).wrap());
        });
    }
    let suited = run.suited.iter().find(|it| Some(it.person) == run.person);
    if let Some(suited) = suited {
        let here = run.suited.iter().filter(|it| it.is_always_present());
        let least = here.map(|it| it.load).min() == Some(suited.load);
        note_ui(ui, &reasons(desk.language, suited, least));
    }
}

/// Nobody, then everybody: first those who are there all of the days, then the others with how many
/// days they are there.
pub(super) fn stand_in_options(
    desk: &Desk,
    suited: &[Suitability],
) -> Vec<(Option<PersonId>, String)> {
    let language = desk.language;
    let mut options = vec![(None, t!(language, "absence-no-stand-in"))];
    options.extend(suited.iter().map(|it| {
        let name = desk.person_name(it.person);
        let words = if it.is_always_present() {
            name
        } else if it.present_days == 0 {
            t!(language, "absence-option-absent", person = name)
        } else {
            t!(
                language,
                "absence-option-partly",
                person = name,
                here = it.present_days,
                days = it.days
            )
        };
        (Some(it.person), words)
    }));
    options
}

fn column_ui(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        contents(ui);
    });
}
