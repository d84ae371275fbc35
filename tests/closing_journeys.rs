//! A closing from November to the first day back, as its users go through it in the window.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;
#[expect(dead_code, reason = "every test uses its own part")]
#[path = "support/watched.rs"]
mod watched;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, at};
use serde_json::{Value, json};
use svarsvakt::app::Window;
use svarsvakt::commands::{Actor, Command, StepDone, perform};
use svarsvakt::domain::absence::{AbsenceDetails, StandIn};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::ClosingStep;
use svarsvakt::store::Sharing;
use watched::{Watched, design};

type Desk = Harness<'static, Window>;

/// Karin's two pages, on which nobody has asked anything yet.
fn two_pages() -> Value {
    let mut workspace = design();
    let pages = ["kommun-fb", "kommun-ig"];
    let accounts = workspace["accounts"].as_array_mut().unwrap();
    accounts.retain(|account| pages.contains(&account["key"].as_str().unwrap()));
    for list in ["closures", "absences", "questions", "checks"] {
        workspace[list] = json!([]);
    }
    workspace
}

fn office() -> Watched {
    Watched::of(&two_pages(), Sharing::Alone)
}

/// The same with Karin away between the holidays: comments must be closed until 4 January.
fn with_karin_away() -> Watched {
    let mut workspace = two_pages();
    workspace["absences"] = json!([{"person": "karin", "from": "2026-12-28", "to": "2026-12-30"}]);
    Watched::of(&workspace, Sharing::Alone)
}

fn window(office: &Watched, moment: &str) -> Desk {
    office.window_at("karin", at(moment), [1280.0, 800.0], Theme::Light)
}

fn closures(office: &Watched, moment: &str) -> Desk {
    let mut window = window(office, moment);
    window.press(Modifiers::COMMAND, Key::Num4);
    window
}

fn span(from: &str, to: &str) -> DateSpan {
    DateSpan::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
}

fn tick(window: &mut Desk, beginning: &str) {
    let boxes = window.query_all_by_role(Role::CheckBox);
    let found = boxes.into_iter().find(|node| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(beginning))
    });
    found
        .unwrap_or_else(|| unreachable!("no box {beginning}"))
        .click();
    window.run_ok();
}

fn labels(window: &Desk, role: Role, beginning: &str) -> Vec<String> {
    let nodes = window.query_all_by_role(role);
    let labels = nodes.filter_map(|node| node.accesskit_node().label());
    labels
        .filter(|label| label.starts_with(beginning))
        .collect()
}

fn done(office: &Watched, command: &Command, moment: &str) {
    let actor = Actor {
        person: Some(office.person("karin")),
        name: "Karin".to_owned(),
    };
    perform(&mut office.store(), command, &actor, at(moment)).unwrap();
}

fn tick_all(office: &Watched, run: DateSpan, steps: &[ClosingStep], moment: &str) {
    let pages = ["kommun-fb", "kommun-ig"].map(|key| office.account(key).id);
    let of_page = |account| steps.iter().map(move |step| (account, *step));
    let steps = pages.into_iter().flat_map(of_page);
    let steps = steps.filter(|(account, step)| {
        !step.is_auto_reply() || *account == office.account("kommun-fb").id
    });
    let steps = steps.map(|(account, step)| StepDone { account, run, step });
    let command = Command::TickClosingSteps {
        steps: steps.collect(),
    };
    done(office, &command, moment);
}

const BEFORE: [ClosingStep; 3] = [
    ClosingStep::PublishNotice,
    ClosingStep::CloseComments,
    ClosingStep::AutoReplyOn,
];

#[test]
fn christmas_is_planned_in_november() {
    let office = office();
    let mut window = closures(&office, "2026-11-25 10:00");
    assert!(labels(&window, Role::Button, "Jul tor 24–sön 27 dec").len() == 1);
    let proposals = labels(&window, Role::Button, "Förslag").remove(0);
    window.click_button(&proposals);
    window.run_ok();
    let take = labels(&window, Role::Button, "Lägg in Jul och nyår").remove(0);
    window.click_button(&take);
    window.press(Modifiers::NONE, Key::Escape);
    let group = labels(&window, Role::Button, "Jul och nyår tor 24 dec–sön 3 jan").remove(0);
    assert!(group.contains("2 konton"), "{group}");
    // It was unfolded before its days grew, and still is.
    assert!(window.sees("senast ons 23 dec 16:30"));
    assert!(window.sees("mån 4 jan 2027 08:00"));
    let closure = &office.workspace().closures[0];
    assert_eq!(closure.span, span("2026-12-24", "2027-01-03"));
    // The schedule knows at once, and one undo takes all of it back.
    window.press(Modifiers::COMMAND, Key::Num3);
    assert!(window.sees("Bevakning"));
    window.press(Modifiers::COMMAND, Key::Num4);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(office.workspace().closures, []);
    assert_eq!(
        labels(&window, Role::Button, "Jul tor 24–sön 27 dec").len(),
        1
    );
}

#[test]
fn on_the_last_day_before_everything_is_ticked_off_and_nothing_is_left() {
    let office = with_karin_away();
    let mut window = window(&office, "2026-12-23 15:00");
    let told = labels(
        &window,
        Role::Button,
        "Stäng kommentarer på Exempelby kommun",
    );
    assert_eq!(told.len(), 1, "{told:?}");
    window.click_button(&told[0]);
    window.run_ok();
    for step in [
        "Publicera anslag, ",
        "Publicera anslag, ",
        "Stäng kommentarer, ",
        "Stäng kommentarer, ",
        "Slå på autosvar, ",
    ] {
        let open = labels(&window, Role::CheckBox, step);
        let open = open
            .iter()
            .find(|label| label.contains("ditt steg"))
            .unwrap();
        window.get_by_role_and_label(Role::CheckBox, open).click();
        window.run_ok();
    }
    assert_eq!(office.workspace().closing_records.ticks.len(), 5);
    assert!(!window.sees("Ditt steg"));
    window.press(Modifiers::COMMAND, Key::Num1);
    assert!(labels(&window, Role::Button, "Stäng kommentarer på").is_empty());
    assert!(labels(&window, Role::Button, "Publicera anslag på").is_empty());
}

#[test]
fn a_forgotten_closing_is_told_until_it_is_done() {
    let office = with_karin_away();
    let mut window = window(&office, "2026-12-25 09:30");
    assert!(window.sees("Kommentarerna är öppna på två konton som ingen bevakar."));
    let told = labels(&window, Role::Button, "Bråttom. Stäng kommentarer nu på");
    assert!(told[0].contains("Exempelby kommun (Facebook, Instagram)"));
    window.click_button(&told[0]);
    window.run_ok();
    assert!(window.sees("Stäng nu"));
    tick(
        &mut window,
        "Stäng kommentarer, Exempelby kommun (Facebook)",
    );
    tick(
        &mut window,
        "Stäng kommentarer, Exempelby kommun (Instagram)",
    );
    window.press(Modifiers::COMMAND, Key::Num1);
    assert!(!window.sees("Kommentarerna är öppna på"));
}

#[test]
fn on_the_first_day_back_comments_are_opened_and_what_came_in_is_gone_through() {
    let office = with_karin_away();
    let run = span("2026-12-24", "2027-01-03");
    tick_all(&office, run, &BEFORE, "2026-12-23 16:00");
    let mut window = window(&office, "2027-01-04 08:10");
    assert!(window.sees("Tillbaka efter"));
    assert!(window.sees("Öppna kommentarerna igen på två konton."));
    tick(&mut window, "Exempelby kommun (Facebook)");
    tick(&mut window, "Exempelby kommun (Instagram)");
    assert!(!window.sees("Öppna kommentarerna igen"));
    let open: Vec<ClosingStep> = office.workspace().closing_records.ticks[5..]
        .iter()
        .map(|tick| tick.step)
        .collect();
    assert_eq!(open, [ClosingStep::ReopenComments; 2]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.sees("Öppna kommentarerna igen på ett konto."));
}

#[test]
fn a_stand_in_found_late_shortens_the_closing_and_tells_what_was_ticked_for_other_days() {
    let office = with_karin_away();
    tick_all(
        &office,
        span("2026-12-24", "2027-01-03"),
        &BEFORE,
        "2026-12-22 10:00",
    );
    let absence = office.workspace().absences.remove(0);
    let command = Command::SaveAbsence {
        details: AbsenceDetails {
            stand_ins: vec![StandIn {
                account: None,
                person: office.person("sofia"),
            }],
            ..absence.details()
        },
        before: Some(absence),
        days: Vec::new(),
    };
    done(&office, &command, "2026-12-22 13:00");
    let mut window = closures(&office, "2026-12-22 13:05");
    let group = labels(&window, Role::Button, "Jul tor 24–sön 27 dec");
    assert_eq!(group.len(), 1, "{group:?}");
    window.click_button(&group[0]);
    window.run_ok();
    assert!(
        window.sees("tor 24 dec–sön 3 jan"),
        "the days it was ticked for"
    );
    assert!(window.sees("mån 28 dec 08:00"), "reopening moves with it");
}

#[test]
fn a_run_that_goes_after_comments_were_closed_asks_to_open_them_again() {
    let mut workspace = two_pages();
    workspace["absences"] = json!([{"person": "karin", "from": "2026-12-09", "to": "2026-12-10"}]);
    let office = Watched::of(&workspace, Sharing::Alone);
    tick_all(
        &office,
        span("2026-12-09", "2026-12-10"),
        &BEFORE[1..2],
        "2026-12-08 15:00",
    );
    let absence = office.workspace().absences.remove(0);
    done(
        &office,
        &Command::DeleteAbsence { absence },
        "2026-12-08 16:00",
    );
    let mut window = window(&office, "2026-12-09 09:00");
    assert!(window.sees("Kommentarerna ska öppnas igen på två konton."));
    window.press(Modifiers::COMMAND, Key::Num4);
    assert!(window.sees("Behöver inte stängas längre"));
    tick(&mut window, "Återöppna, Exempelby kommun (Facebook)");
    tick(&mut window, "Återöppna, Exempelby kommun (Instagram)");
    window.press(Modifiers::COMMAND, Key::Num1);
    assert!(!window.sees("Kommentarerna ska öppnas igen"));
}

#[test]
fn a_decision_to_stay_open_has_a_reason_and_a_name_and_ends_the_nagging() {
    let office = with_karin_away();
    let mut window = closures(&office, "2026-12-21 09:42");
    let menu = labels(&window, Role::Button, "Fler val för Jul och nyår").remove(0);
    window.click_button(&menu);
    let item = labels(&window, Role::MenuItem, "Vi lämnar").remove(0);
    window.get_by_role_and_label(Role::MenuItem, &item).click();
    window.run_ok();
    window.fill("Varför", "krisberedskapen läser");
    window.press(Modifiers::NONE, Key::Enter);
    let decided = office.workspace().closing_records.kept_open;
    assert_eq!(decided.len(), 2);
    assert!(decided.iter().all(|kept| kept.by == office.person("karin")));
    drop(window);
    let window = self::window(&office, "2026-12-25 09:30");
    assert!(!window.sees("Kommentarerna är öppna"));
    assert!(labels(&window, Role::Button, "Stäng kommentarer på").is_empty());
}
