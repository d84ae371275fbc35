//! The wizard of an absence by pointer and by keyboard, found by role and label.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod coverage_stage;
#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use coverage_stage::{
    absences, absent, choose, chosen, covers, enter_on, office, open, press, save, sees, span,
    tall, undo_last, write,
};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use svarsvakt::commands::Command;
use svarsvakt::domain::absence::AbsenceDetails;
use svarsvakt::screens::coverage::Target;

#[test]
fn a_vacation_in_july_gets_stand_ins_for_every_account_and_another_where_one_is_away() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.sofia,
        span("2027-07-07", "2027-07-07"),
        None,
    );
    let mut window = tall(store);
    open(&mut window, Target::NewAbsence { person: None });
    assert!(sees(&window, "Välj vem som är frånvarande"), "why it waits");
    choose(&mut window, "Person", "Leila Ek");
    choose(&mut window, "Anledning", "Semester");
    write(&mut window, "Från och med", "5 juli 2027");
    write(&mut window, "Till och med", "16 juli 2027");
    assert!(sees(&window, "Alla 50 bevakningspass har en ersättare."));
    assert!(sees(&window, "minst belastad"), "a reason in words");
    // Sofia has some accounts, and Per takes the day on which she is away.
    let per_day = window
        .query_all_by_role(Role::ComboBox)
        .filter(|node| {
            use egui_kittest::kittest::NodeT;
            let node = node.accesskit_node();
            node.label()
                .is_some_and(|label| label.ends_with("ons 7 juli 2027"))
                && node.value().as_deref() == Some("Per Öst")
        })
        .count();
    assert!(
        per_day >= 2,
        "{per_day} accounts have Per on the Wednesday alone"
    );
    let whole = "Ersättare för Biblioteket (Facebook) mån 5–fre 16 juli 2027";
    assert_eq!(chosen(&window, whole), "Per Öst", "who is there every day");
    save(&mut window);
    assert!(
        !window.state().state.has_sheet(),
        "the sheet has done its work"
    );
    for account in &office.accounts {
        let person = covers(&window, *account, "2027-07-07");
        assert_eq!(person, Some(office.per));
    }
    let people = office
        .accounts
        .iter()
        .map(|it| covers(&window, *it, "2027-07-08"));
    let people: std::collections::HashSet<_> = people.collect();
    assert_eq!(people.len(), 2, "the load is shared");
    let before = absences(&window);
    assert_eq!(before.len(), 2);
    undo_last(&mut window);
    assert_eq!(absences(&window).len(), 1, "one undo");
    assert_eq!(
        covers(&window, office.accounts[0], "2027-07-07"),
        Some(office.leila)
    );
}

#[test]
fn tab_comes_from_the_last_stand_in_to_saving() {
    let (store, office) = office();
    let mut window = tall(store);
    let person = Some(office.leila);
    open(&mut window, Target::NewAbsence { person });
    let last = window.query_all_by_role(Role::ComboBox).last().unwrap();
    last.focus();
    window.run_steps(2);
    window.key_press(Key::Tab);
    window.run_steps(2);
    let save = window.get_by_role_and_label(Role::Button, "Spara");
    assert!(
        save.is_focused(),
        "not the rail, with the form to go through again"
    );
}

#[test]
fn falling_ill_today_is_one_press_and_a_save() {
    let (store, office) = office();
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    press(&mut window, Role::Button, "Sjuk idag");
    press(&mut window, Role::Button, "Spara");
    let absence = absences(&window).remove(0);
    assert_eq!(absence.span, span("2026-12-21", "2026-12-21"));
    assert_eq!(absence.reason.as_deref(), Some("sjuk"));
    for account in &office.accounts {
        assert!(covers(&window, *account, "2026-12-21").is_some());
    }
}

#[test]
fn by_keyboard_alone_the_week_is_filled_in_and_saved() {
    let (store, office) = office();
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    enter_on(&mut window, Role::Button, "Resten av veckan");
    enter_on(&mut window, Role::ComboBox, "En för alla");
    enter_on(&mut window, Role::MenuItem, "Sofia Lind");
    save(&mut window);
    let absence = absences(&window).remove(0);
    assert_eq!(absence.span, span("2026-12-21", "2026-12-25"));
    let stand_ins: Vec<_> = absence
        .stand_ins
        .iter()
        .map(|it| (it.account, it.person))
        .collect();
    assert_eq!(stand_ins, [(None, office.sofia)], "one for all");
}

#[test]
fn a_gap_is_named_and_saved_only_with_its_tick() {
    let (mut store, office) = office();
    for person in [office.sofia, office.per] {
        absent(&mut store, person, span("2026-12-23", "2026-12-23"), None);
    }
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    write(&mut window, "Till och med", "23 dec");
    assert!(sees(
        &window,
        "5 bevakningspass saknar ersättare: ons 23 dec, Biblioteket (Facebook)"
    ));
    save(&mut window);
    assert!(window.state().state.has_sheet(), "it waits for the tick");
    assert!(sees(
        &window,
        "Välj ersättare, eller kryssa i Spara med lucka"
    ));
    press(&mut window, Role::CheckBox, "Spara med lucka");
    // Another day is another gap: the tick is gone.
    write(&mut window, "Till och med", "22 dec");
    write(&mut window, "Till och med", "23 dec");
    save(&mut window);
    assert!(window.state().state.has_sheet());
    press(&mut window, Role::CheckBox, "Spara med lucka");
    save(&mut window);
    assert!(!window.state().state.has_sheet());
    assert_eq!(covers(&window, office.accounts[0], "2026-12-23"), None);
    assert!(covers(&window, office.accounts[0], "2026-12-22").is_some());
}

#[test]
fn chains_and_circles_are_told_in_words() {
    let (mut store, office) = office();
    let wednesday = span("2026-12-23", "2026-12-23");
    absent(&mut store, office.sofia, wednesday, Some(office.per));
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    write(&mut window, "Till och med", "23 dec");
    choose(&mut window, "En för alla", "Sofia Lind (här 1 av 2 dagar)");
    assert!(sees(
        &window,
        "ons 23 dec: Leila Ek är frånvarande, Sofia Lind ersätter; Sofia Lind är frånvarande, Per Öst ersätter"
    ));
    save(&mut window);
    // Sofia's stand-in becomes Leila, who is away as well.
    let sofias = absences(&window).remove(0);
    let details = AbsenceDetails {
        stand_ins: vec![svarsvakt::domain::absence::StandIn {
            account: None,
            person: office.leila,
        }],
        ..sofias.details()
    };
    window.state_mut().perform(&Command::SaveAbsence {
        before: Some(sofias),
        details,
        days: Vec::new(),
    });
    let leilas = absences(&window).remove(1);
    open(&mut window, Target::Absence(leilas.id));
    assert!(sees(
        &window,
        "ons 23 dec: Leila Ek och Sofia Lind ersätter varandra: ingen bevakar"
    ));
    press(&mut window, Role::Link, "Föreslå ersättare");
    assert!(!sees(&window, "ersätter varandra"));
}

#[test]
fn shortening_a_vacation_shows_the_days_that_come_back() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.leila,
        span("2027-01-11", "2027-01-15"),
        Some(office.sofia),
    );
    let mut window = tall(store);
    let leilas = absences(&window).remove(0);
    open(&mut window, Target::Absence(leilas.id));
    assert!(sees(&window, "Inget är ändrat än"));
    write(&mut window, "Till och med", "13 jan 2027");
    assert!(sees(
        &window,
        "tor 14–fre 15 jan 2027, Badhuset (Facebook): Sofia Lind, ersättare → Leila Ek, ansvarig"
    ));
    save(&mut window);
    assert_eq!(
        covers(&window, office.accounts[0], "2027-01-14"),
        Some(office.leila)
    );
    assert_eq!(
        covers(&window, office.accounts[0], "2027-01-13"),
        Some(office.sofia)
    );
}

#[test]
fn removing_says_what_changes_first_and_is_undone_in_one() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.leila,
        span("2027-01-11", "2027-01-15"),
        Some(office.sofia),
    );
    let mut window = tall(store);
    let leilas = absences(&window).remove(0);
    open(&mut window, Target::Absence(leilas.id));
    press(&mut window, Role::Button, "Ta bort frånvaro");
    assert!(sees(&window, "Ta bort frånvaron för Leila Ek"));
    assert!(sees(
        &window,
        "Biblioteket (Facebook): Sofia Lind, ersättare → Leila Ek, ansvarig"
    ));
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(window.state().state.has_sheet());
    assert_eq!(absences(&window).len(), 1, "Esc takes nothing away");
    press(&mut window, Role::Button, "Ta bort frånvaro");
    window.key_press(Key::Enter);
    window.run_steps(4);
    assert_eq!(absences(&window), []);
    undo_last(&mut window);
    assert_eq!(absences(&window), [leilas]);
}

const TOO_LONG: &str = "Frånvaron får vara högst tre år. Välj en tidigare sista dag.";

#[test]
fn an_absence_without_end_can_be_ended_or_removed() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.leila,
        span("2026-12-01", "9999-12-31"),
        Some(office.sofia),
    );
    let begun = std::time::Instant::now();
    let mut window = tall(store);
    let leilas = absences(&window).remove(0);
    open(&mut window, Target::Absence(leilas.id));
    assert!(sees(&window, TOO_LONG), "why it waits");
    write(&mut window, "Till och med", "15 januari 2027");
    save(&mut window);
    assert_eq!(
        absences(&window)[0].span,
        span("2026-12-01", "2027-01-15"),
        "it has an end"
    );
    undo_last(&mut window);
    open(&mut window, Target::Absence(leilas.id));
    press(&mut window, Role::Button, "Ta bort frånvaro");
    window.key_press(Key::Enter);
    window.run_steps(4);
    assert_eq!(absences(&window), []);
    let minute = std::time::Duration::from_secs(60);
    assert!(begun.elapsed() < minute, "{:?}", begun.elapsed());
}

#[test]
fn both_versions_are_shown_when_somebody_else_was_quicker() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.leila,
        span("2027-01-11", "2027-01-15"),
        Some(office.sofia),
    );
    let mut window = tall(store);
    let leilas = absences(&window).remove(0);
    open(&mut window, Target::Absence(leilas.id));
    write(&mut window, "Till och med", "13 jan 2027");
    let elsewhere = Command::SaveAbsence {
        details: AbsenceDetails {
            span: span("2027-01-12", "2027-01-15"),
            ..leilas.details()
        },
        before: Some(leilas),
        days: Vec::new(),
    };
    let host = window.state_mut();
    registers::done(&mut host.store, &elsewhere);
    // What somebody else wrote is first met when this is saved.
    save(&mut window);
    assert!(window.state().state.has_sheet());
    window.state_mut().reload();
    window.run_steps(4);
    assert!(sees(&window, "Min version") && sees(&window, "Den sparade versionen"));
    assert!(sees(&window, "tis 12–fre 15 jan 2027"), "theirs");
    assert!(sees(&window, "mån 11–ons 13 jan 2027"), "mine");
    press(&mut window, Role::Button, "Fortsätt med min");
    save(&mut window);
    assert_eq!(absences(&window)[0].span, span("2027-01-11", "2027-01-13"));
}

#[test]
fn odd_dates_are_warned_of_and_esc_asks_before_a_draft_is_lost() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.leila,
        span("2026-12-24", "2026-12-30"),
        None,
    );
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(!window.state().state.has_sheet(), "nothing is lost");
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    write(&mut window, "Från och med", "26 dec");
    write(&mut window, "Till och med", "27 dec");
    assert!(sees(&window, "Ingen av dagarna är arbetsdag"));
    assert!(sees(
        &window,
        "Leila Ek har redan frånvaro tor 24–ons 30 dec (Semester)"
    ));
    write(&mut window, "Till och med", "20 dec");
    assert!(sees(&window, "Slutet ligger före början"));
    write(&mut window, "Från och med", "14 dec");
    assert!(sees(&window, "Dagarna har redan varit"));
    window.key_press(Key::Escape);
    window.run_steps(4);
    assert!(window.state().state.has_sheet());
    press(&mut window, Role::Button, "Fortsätt här");
    window.key_press(Key::Escape);
    window.run_steps(4);
    press(&mut window, Role::Button, "Släng ändringarna");
    assert!(!window.state().state.has_sheet());
    assert_eq!(absences(&window).len(), 1);
}

#[test]
fn what_another_screen_asks_for_waits_until_a_draft_may_be_lost() {
    let (mut store, office) = office();
    absent(
        &mut store,
        office.leila,
        span("2027-01-11", "2027-01-15"),
        Some(office.sofia),
    );
    let mut window = tall(store);
    let handover = Target::Handover(absences(&window)[0].id);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.per),
        },
    );
    write(&mut window, "Till och med", "15 januari 2027");
    open(&mut window, handover);
    press(&mut window, Role::Button, "Fortsätt här");
    assert_eq!(chosen(&window, "Person"), "Per Öst", "the draft is there");
    assert!(!sees(&window, "Överlämning från Leila Ek"));
    open(&mut window, handover);
    press(&mut window, Role::Button, "Släng ändringarna");
    assert!(sees(&window, "Överlämning från Leila Ek"));
}

#[test]
fn a_run_is_split_into_days_and_one_of_them_goes_to_another() {
    let (store, office) = office();
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.leila),
        },
    );
    write(&mut window, "Från och med", "11 jan 2027");
    write(&mut window, "Till och med", "13 jan 2027");
    choose(&mut window, "En för alla", "Sofia Lind");
    let links = window.query_all_by_role_and_label(Role::Link, "Dela upp på dagar");
    links.last().unwrap().click();
    window.run_steps(4);
    let tuesday = "Ersättare för Exempelby jobb (LinkedIn) tis 12 jan 2027";
    assert_eq!(chosen(&window, tuesday), "Sofia Lind");
    choose(&mut window, tuesday, "Per Öst");
    press(&mut window, Role::Link, "Slå ihop dagarna");
    assert_eq!(
        chosen(&window, tuesday),
        "Per Öst",
        "still a run of its own"
    );
    save(&mut window);
    let last = office.accounts[4];
    assert_eq!(covers(&window, last, "2027-01-11"), Some(office.sofia));
    assert_eq!(covers(&window, last, "2027-01-12"), Some(office.per));
    assert_eq!(covers(&window, last, "2027-01-13"), Some(office.sofia));
    // Opened again it shows the same, and nothing is changed.
    let leilas = absences(&window).remove(0);
    open(&mut window, Target::Absence(leilas.id));
    assert_eq!(chosen(&window, tuesday), "Per Öst");
    assert!(sees(&window, "Inget är ändrat än"));
    // Shortened, the day that was given comes back with the others.
    write(&mut window, "Till och med", "11 jan 2027");
    assert!(sees(&window, "Ge tillbaka en dag som någon annan har fått"));
    save(&mut window);
    assert_eq!(covers(&window, last, "2027-01-12"), Some(office.leila));
}

#[test]
fn who_has_no_watch_is_away_at_once() {
    let (store, office) = office();
    let mut window = tall(store);
    open(
        &mut window,
        Target::NewAbsence {
            person: Some(office.per),
        },
    );
    assert!(sees(&window, "Per Öst har ingen bevakning under tiden"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    window.run_steps(4);
    assert_eq!(absences(&window).len(), 1);
}
