//! December 2026 and January 2027 in the sample municipality, hour by hour by a fixed clock: every
//! reminder that comes (+), changes (~) or goes (-), every notification (»), and what people do on the
//! way (*), as a text to be read. `UPDATE_SNAPSHOTS=true` renews it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod holidays;

use holidays::Simulation;
use svarsvakt::domain::closing::ClosingStep;

#[test]
fn over_the_holidays_reminders_come_as_a_sensible_colleague_would_give_them() {
    let mut simulation = Simulation::new();
    simulation.unchecked = vec![
        ("2026-12-14", "exempelby-instagram"),
        ("2027-01-20", "kontaktcenter-email"),
    ];
    gaps_of_december(&mut simulation);
    before_christmas(&mut simulation);
    during_the_closing(&mut simulation);
    the_first_days_back(&mut simulation);
    january(&mut simulation);
    simulation.run_until("2027-02-01 00:00");
    compare(&simulation.log.text);
}

/// A stand-in is found when comments are closed already; another only on the day itself; a closing is
/// decided against.
fn gaps_of_december(town: &mut Simulation) {
    town.run_until("2026-12-01 09:30");
    town.tick("petra", ClosingStep::PublishNotice, "2026-12-02", &[]);
    town.run_until("2026-12-01 14:00");
    town.tick("petra", ClosingStep::CloseComments, "2026-12-02", &[]);
    town.run_until("2026-12-01 15:30");
    town.assign("petra", "vatten-x", &["2026-12-02"], "lars");
    town.run_until("2026-12-02 09:10");
    town.tick("lars", ClosingStep::ReopenComments, "2026-12-02", &[]);
    town.run_until("2026-12-04 10:00");
    town.tick("oskar", ClosingStep::PublishNotice, "2026-12-08", &[]);
    town.run_until("2026-12-08 10:00");
    let days = ["2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"];
    town.assign("lars", "badet-facebook", &days, "karin");
    town.run_until("2026-12-11 11:00");
    town.keep_open("oskar", "badet-facebook", "2026-12-16");
}

/// The notice is out almost everywhere, comments are closed in time almost everywhere.
fn before_christmas(town: &mut Simulation) {
    town.run_until("2026-12-17 11:00");
    town.tick("yusuf", ClosingStep::PublishNotice, "2026-12-23", &[]);
    town.run_until("2026-12-21 10:00");
    let forgotten = ["biblioteket-facebook"];
    town.tick(
        "karin",
        ClosingStep::PublishNotice,
        "2026-12-24",
        &forgotten,
    );
    town.run_until("2026-12-21 15:20");
    town.tick("sofia", ClosingStep::CloseComments, "2026-12-22", &[]);
    town.run_until("2026-12-22 11:30");
    let rest = ["exempelby-facebook", "exempelby-instagram", "vatten-x"];
    let rest = [&rest[..], &["biblioteket-facebook", "badet-facebook"]].concat();
    town.tick("yusuf", ClosingStep::CloseComments, "2026-12-24", &rest);
    town.run_until("2026-12-22 15:00");
    town.ask("exempelby-facebook");
    town.run_until("2026-12-23 10:00");
    town.ask("vatten-x");
    town.run_until("2026-12-23 11:40");
    town.tick("karin", ClosingStep::AutoReplyOn, "2026-12-24", &[]);
    let forgotten = ["exempelby-instagram"];
    town.tick(
        "karin",
        ClosingStep::CloseComments,
        "2026-12-24",
        &forgotten,
    );
    town.answer("exempelby-facebook");
}

/// What was forgotten is closed on Christmas Day; something comes in all the same.
fn during_the_closing(town: &mut Simulation) {
    town.run_until("2026-12-25 10:15");
    town.tick("yusuf", ClosingStep::CloseComments, "2026-12-24", &[]);
    town.run_until("2026-12-29 14:00");
    town.ask("kontaktcenter-email");
}

/// Everything is opened again, on one account some hours late, and an automatic reply is left on.
fn the_first_days_back(town: &mut Simulation) {
    town.run_until("2027-01-02 09:20");
    town.tick_on(
        "karin",
        ClosingStep::ReopenComments,
        "badet-facebook",
        "2027-01-01",
    );
    town.run_until("2027-01-02 12:40");
    let library = "biblioteket-facebook";
    town.tick_on("anneli", ClosingStep::ReopenComments, library, "2027-01-01");
    town.tick_on("anneli", ClosingStep::AutoReplyOff, library, "2027-01-01");
    town.run_until("2027-01-04 08:20");
    let late = [
        "exempelby-facebook",
        "exempelby-youtube",
        "kulturskolan-instagram",
    ];
    town.tick("karin", ClosingStep::ReopenComments, "2027-01-03", &late);
    town.tick("karin", ClosingStep::AutoReplyOff, "2027-01-03", &late[..1]);
    town.answer("vatten-x");
    town.run_until("2027-01-04 09:10");
    let late = ["exempelby-facebook", "exempelby-youtube"];
    town.tick("sofia", ClosingStep::ReopenComments, "2027-01-03", &late);
    town.run_until("2027-01-04 11:25");
    let page = "exempelby-facebook";
    town.tick_on("karin", ClosingStep::ReopenComments, page, "2027-01-03");
    town.tick_on("karin", ClosingStep::AutoReplyOff, page, "2027-01-03");
    town.run_until("2027-01-04 13:00");
    town.tick_on(
        "oskar",
        ClosingStep::AutoReplyOff,
        "badet-facebook",
        "2027-01-01",
    );
    town.run_until("2027-01-05 09:30");
    town.tick_on(
        "yusuf",
        ClosingStep::ReopenComments,
        "exempelby-youtube",
        "2027-01-04",
    );
    town.answer("kontaktcenter-email");
}

/// A promise that is kept a day late, a colleague who answers late, somebody who falls ill in the
/// evening.
fn january(town: &mut Simulation) {
    town.run_until("2027-01-08 11:00");
    town.ask("exempelby-facebook");
    town.run_until("2027-01-08 13:00");
    town.promise("exempelby-facebook", "2027-01-14");
    town.run_until("2027-01-12 21:30");
    town.falls_ill("oskar", "2027-01-13");
    town.run_until("2027-01-13 08:10");
    town.assign("lars", "badet-facebook", &["2027-01-13"], "karin");
    town.run_until("2027-01-15 09:00");
    town.answer("exempelby-facebook");
    town.run_until("2027-01-18 09:00");
    town.ask("exempelby-facebook");
    town.run_until("2027-01-18 09:30");
    town.forward("exempelby-facebook", "2027-01-19 12:00");
    town.run_until("2027-01-19 14:30");
    town.answer("exempelby-facebook");
}

fn compare(text: &str) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/holidays.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(file, text).unwrap();
    }
    let expected = std::fs::read_to_string(file).unwrap();
    let differs = text
        .lines()
        .zip(expected.lines())
        .find(|(now, before)| now != before);
    assert_eq!(differs, None, "now and before");
    assert_eq!(text, expected);
}
