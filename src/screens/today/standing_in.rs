//! That whoever sits here stands in for somebody today, with the way to the handover.

use super::watch::short_name;
use crate::domain::calendar::DateSpan;
use crate::domain::coverage::{Away, Cover};
use crate::domain::ids::{AbsenceId, PersonId};
use crate::domain::roster::Override;
use crate::domain::stand_in_plan::given_days;
use crate::screens::action::Action;
use crate::screens::coverage::Target;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::icons;
use crate::widgets::link::named_link_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::Ui;

/// An absence in which I stand in today.
pub(super) struct StandingIn {
    absence: AbsenceId,
    /// "Leila"
    whom: String,
    /// "Du ersätter Leila till fre 10 jul."
    sentence: String,
}

/// The absences in which I stand in today, in the order of the accounts, then those of which I was
/// given the day.
pub(super) fn of(desk: &Desk) -> Vec<StandingIn> {
    let (Some(me), today) = (desk.me, desk.today()) else {
        return Vec::new();
    };
    let mut found: Vec<StandingIn> = Vec::new();
    for account in &desk.workspace.accounts {
        let Some(explained) = desk.coverage.explain(account.id, today) else {
            continue;
        };
        let mine = matches!(explained.cover, Cover::Covered { person, .. } if person == me);
        let Some(first) = explained.chain.first().filter(|_| mine) else {
            continue;
        };
        if let Some(Away::Absent(absence)) = first.away
            && found.iter().all(|known| known.absence != absence)
        {
            found.extend(words_of(desk, absence));
        }
    }
    for absence in given_to(desk, me) {
        if found.iter().all(|known| known.absence != absence) {
            found.extend(words_of(desk, absence));
        }
    }
    found
}

/// The absences of others who would be on duty today where I was put in for the day.
fn given_to(desk: &Desk, me: PersonId) -> Vec<AbsenceId> {
    let today = desk.today();
    let is_mine = |row: &Override| row.person == me && row.date == today;
    if !desk.workspace.overrides.iter().any(is_mine) {
        return Vec::new();
    }
    let is_watched = |row: &Override| {
        let cover = desk.cover(row.account, today);
        is_mine(row) && cover.and_then(Cover::person) == Some(me)
    };
    let absences = desk.workspace.absences.iter();
    absences
        .filter(|absence| absence.span.contains(today) && absence.person != me)
        .filter(|absence| {
            let day = DateSpan::of_day(today);
            let given = given_days(&desk.workspace, absence.person, day);
            given.iter().any(is_watched)
        })
        .map(|absence| absence.id)
        .collect()
}

fn words_of(desk: &Desk, id: AbsenceId) -> Option<StandingIn> {
    let language = desk.language;
    let mut absences = desk.workspace.absences.iter();
    let absence = absences.find(|absence| absence.id == id)?;
    let whom = short_name(desk, absence.person);
    let last = absence.span.to;
    let sentence = if last == desk.today() {
        t!(language, "check-standing-in-today", whom = whom.clone())
    } else {
        let until = dates::short_date(language, last, desk.today());
        t!(
            language,
            "check-standing-in",
            whom = whom.clone(),
            until = until
        )
    };
    Some(StandingIn {
        absence: id,
        whom,
        sentence,
    })
}

/// Draws a line for each.
pub(super) fn standing_in_ui(ui: &mut Ui, found: &[StandingIn], desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    for standing_in in found {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let tokens = tokens(ui);
            ui.label(icons::icon(icons::ARROWS_LEFT_RIGHT).color(tokens.muted));
            let words = TypeStyle::Body.rich(&standing_in.sentence);
            ui.label(words.color(tokens.text));
            let label = t!(language, "check-show-handover");
            let whom = standing_in.whom.clone();
            let name = t!(language, "check-show-handover-of", whom = whom);
            if named_link_ui(ui, &label, &name).clicked() {
                action = Some(Action::OpenCoverage(Target::Handover(standing_in.absence)));
            }
        });
    }
    action
}
