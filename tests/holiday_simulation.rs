//! December 2026 and January 2027 in the sample municipality, hour by hour by a fixed clock: every
//! reminder that comes, changes or goes, and every notification, as a text that people read.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod holidays;

use holidays::Simulation;

#[test]
fn over_the_holidays_reminders_come_as_a_sensible_colleague_would_give_them() {
    let mut simulation = Simulation::new();
    simulation.run_until("2027-02-01 00:00");
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/holidays.txt");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(file, &simulation.log.text).unwrap();
    }
    let expected = std::fs::read_to_string(file).unwrap();
    assert_eq!(simulation.log.text, expected);
}
