//! What is odd about the absence, in words; none of it stands in the way of saving.

use super::outcome_words::days;
use super::state::State;
use super::worked::Worked;
use crate::domain::calendar::DateSpan;
use crate::screens::coverage::frame::warning_list_ui;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::coverage::stored_absence_reason;
use crate::text::dates::short_date;
use eframe::egui::Ui;

/// Draws the warnings.
pub(super) fn warnings_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let Some(worked) = &state.worked else { return };
    warning_list_ui(ui, &warnings(worked, desk));
}

fn warnings(worked: &Worked, desk: &Desk) -> Vec<String> {
    let language = desk.language;
    let planned = &worked.basis.planned;
    let name = desk.person_name(planned.person);
    let mut words = Vec::new();
    if !worked.has_working_days {
        words.push(t!(language, "absence-no-working-days"));
    }
    if planned.span.to < desk.today() {
        words.push(t!(language, "absence-past"));
    } else if planned.span.from < desk.today() {
        words.push(t!(language, "absence-begins-in-past"));
    }
    let own = planned.replaces.as_ref().map(|absence| absence.id);
    let others = desk.workspace.absences.iter().filter(|absence| {
        absence.person == planned.person
            && Some(absence.id) != own
            && overlap(absence.span, planned.span)
    });
    for other in others {
        let what = other
            .reason
            .as_deref()
            .map(|reason| stored_absence_reason(language, reason));
        let what = what.unwrap_or_else(|| t!(language, "absence-no-reason"));
        words.push(t!(
            language,
            "absence-overlaps",
            person = name.clone(),
            days = days(desk, other.span),
            reason = what
        ));
    }
    let for_oneself = |row: &crate::domain::absence::StandIn| row.person == planned.person;
    if worked.details.stand_ins.iter().any(for_oneself) {
        words.push(t!(language, "absence-for-oneself", person = name.clone()));
    }
    if let Some(person) = desk.workspace.person(planned.person) {
        let (from, to) = (person.details.active_from, person.details.active_to);
        if let Some(last) = to.filter(|last| *last < planned.span.to) {
            let day = short_date(language, last, desk.today());
            words.push(t!(
                language,
                "absence-has-left",
                person = name.clone(),
                day = day
            ));
        }
        if let Some(first) = from.filter(|first| planned.span.from < *first) {
            let day = short_date(language, first, desk.today());
            words.push(t!(language, "absence-not-begun", person = name, day = day));
        }
    }
    words
}

fn overlap(one: DateSpan, other: DateSpan) -> bool {
    one.from <= other.to && other.from <= one.to
}
