//! The handover in the window: the stand-in's morning, the mail, the page to print.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;
#[expect(dead_code, reason = "every test uses its own part")]
#[path = "support/watched.rs"]
mod watched;

use eframe::egui::{Key, Modifiers, OutputCommand, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use office::{Hands as _, monday};
use serde_json::json;
use svarsvakt::app::Window;
use svarsvakt::store::Sharing;
use watched::{Watched, design};

type Desk = Harness<'static, Window>;

const TEXTS: &str = "Ta med vad invånarna har skrivit";
const LOGINS: &str = "Ta med var inloggningar förvaras";

/// Leila is ill; Sofia takes the library, nobody the bath.
fn office() -> Watched {
    let mut workspace = design();
    workspace["accounts"][4]["responsible"] = json!("leila");
    workspace["accounts"][2]["login_place"] = json!("Kassaskåpet, pärm 3");
    workspace["accounts"][2]["deputy"] = json!("johan");
    workspace["absences"][0]["stand_ins"] = json!([
        {"account": "bibliotek-fb", "person": "sofia"},
        {"account": "bibliotek-ig", "person": "sofia"},
    ]);
    workspace["templates"] = json!([{"key": "tider", "kind": "answer", "name": "Öppettider",
        "language": "sv", "text": "Vi har öppet [tider]."}]);
    Watched::of(&workspace, Sharing::Alone)
}

fn handover(office: &Watched) -> Desk {
    let mut window = office.window("sofia");
    assert!(window.sees("Du ersätter Leila till ons 30 dec."));
    window.click_link("Visa överlämning: Leila");
    window.run_ok();
    window
}

fn tick(window: &mut Desk, label: &str) {
    window.get_by_role_and_label(Role::CheckBox, label).click();
    window.run_ok();
}

/// What was last put on the clipboard.
fn copied(window: &Desk) -> Option<String> {
    window
        .output()
        .platform_output
        .commands
        .iter()
        .find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
}

#[test]
fn the_stand_ins_morning() {
    let office = office();
    let window = handover(&office);
    assert!(window.sees("Överlämning från Leila 18–30 dec"));
    assert!(window.sees("Till Sofia. Så här är läget mån 21 dec 09:42."));
    assert!(window.sees("fre 18, mån 21–ons 23, mån 28–ons 30 dec"));
    assert!(window.sees("måndag–fredag 08:00–16:30"));
    assert!(window.sees("Öppna frågor (1)"));
    assert!(window.sees("Senast mån 21 dec 15:05, ny"));
    assert!(window.sees("Öppettider"));
    assert!(window.sees("Johan, 0123-456 78, johan@exempelby.example"));
    assert!(!window.sees("Badhuset"), "that is nobody's of hers");
    // What is told only when ticked, and what is never told.
    for secret in [
        "ellen_laser",
        "sällskapsspel",
        "Kassaskåpet",
        "sjuk",
        "Sjuk",
    ] {
        assert!(!window.sees(secret), "{secret}");
    }
}

#[test]
fn citizens_texts_and_log_ins_come_when_they_are_ticked() {
    let office = office();
    let mut window = handover(&office);
    tick(&mut window, TEXTS);
    assert!(window.sees("ellen_laser: Kan man låna hem sällskapsspel"));
    assert!(window.sees("Innehåller vad invånare har skrivit."));
    assert!(!window.sees("Kassaskåpet"));
    tick(&mut window, LOGINS);
    assert!(window.sees("Kassaskåpet, pärm 3"));
    tick(&mut window, TEXTS);
    assert!(!window.sees("ellen_laser"));
}

#[test]
fn the_whole_handover_names_what_nobody_covers() {
    let office = office();
    let mut window = handover(&office);
    window.get_by_role_and_label(Role::ComboBox, "Till").click();
    window.run_ok();
    let everybody = window.query_all_by_label("Alla ersättare").last();
    everybody.unwrap().click();
    window.run_ok();
    assert!(window.sees("Badhuset (Facebook)"));
    assert!(window.sees("Ingen bevakar"));
}

#[test]
fn it_is_copied_and_a_mail_to_the_stand_in_is_opened() {
    let office = office();
    let mut window = handover(&office);
    let copy = window.get_by_role_and_label(Role::Button, "Kopiera som e-post");
    copy.click();
    window.step();
    let mut text = copied(&window);
    for _ in 0..4 {
        window.step();
        text = text.or_else(|| copied(&window));
    }
    let text = text.unwrap();
    assert!(
        text.starts_with("Överlämning från Leila 18–30 dec\n"),
        "{text}"
    );
    assert!(text.contains("BIBLIOTEKET (INSTAGRAM)"));
    assert!(!text.contains("ellen_laser"));
    window.run_ok();
    let links = office.outside.links.lock().unwrap();
    let [link] = &links[..] else {
        unreachable!("{links:?}")
    };
    assert!(
        link.starts_with("mailto:sofia@exempelby.example?subject="),
        "{link}"
    );
}

#[test]
fn it_is_saved_as_a_page_to_print() {
    let office = office();
    let mut window = handover(&office);
    let path = office.folder.path().join("Överlämning.html");
    office.outside.files.lock().unwrap().push(path.clone());
    window.click_button("Spara som utskrift (HTML)");
    window.wait_until("the file", |_| path.exists());
    let html = std::fs::read_to_string(&path).unwrap();
    assert!(html.contains("<h1>Överlämning från Leila 18–30 dec</h1>"));
    assert!(html.contains("<h2>Biblioteket (Facebook)</h2>"));
    for secret in ["ellen_laser", "Kassaskåpet", "sjuk"] {
        assert!(!html.contains(secret), "{secret}");
    }
}

#[test]
fn escape_and_the_button_lead_back() {
    let office = office();
    let mut window = handover(&office);
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.sees("Överlämning från Leila"));
    let mut window = handover(&office);
    window.click_button("Tillbaka");
    assert!(!window.sees("Överlämning från Leila"));
}

#[test]
fn escape_shuts_an_open_list_before_the_page() {
    let office = office();
    let mut window = handover(&office);
    window.get_by_role_and_label(Role::ComboBox, "Till").click();
    window.run_ok();
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.sees("Överlämning från Leila"), "the list was shut");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.sees("Överlämning från Leila"));
}

#[test]
fn whoever_was_given_the_day_finds_the_handover_as_well() {
    let mut workspace = design();
    workspace["overrides"] = json!([
        {"account": "bibliotek-ig", "date": "2026-12-21", "person": "johan"},
    ]);
    let office = Watched::of(&workspace, Sharing::Alone);
    let mut window = office.window("johan");
    assert!(window.sees("Du ersätter Leila till ons 30 dec."));
    window.click_link("Visa överlämning: Leila");
    window.run_ok();
    assert!(window.sees("Biblioteket (Instagram)"));
    assert!(!window.sees("Biblioteket (Facebook)"), "Sofia's part");
}

#[test]
fn an_absence_without_end_is_handed_over_for_the_time_ahead() {
    let mut workspace = design();
    workspace["absences"][0]["to"] = json!("9999-12-31");
    let office = Watched::of(&workspace, Sharing::Alone);
    let begun = std::time::Instant::now();
    let mut window = office.window("sofia");
    window.click_link("Visa överlämning: Leila");
    window.run_ok();
    assert!(window.sees("Biblioteket (Facebook)"));
    let minute = std::time::Duration::from_secs(60);
    assert!(begun.elapsed() < minute, "{:?}", begun.elapsed());
}

#[test]
fn pictures() {
    let office = office();
    office.picture("handover", "sofia", monday(), |window| {
        window.click_link("Visa överlämning: Leila");
        tick(window, TEXTS);
        tick(window, LOGINS);
    });
    if let Some(folder) = std::env::var_os("PICTURES").map(std::path::PathBuf::from) {
        let mut window = handover(&office);
        tick(&mut window, TEXTS);
        tick(&mut window, LOGINS);
        let path = folder.join("handover.html");
        office.outside.files.lock().unwrap().push(path.clone());
        window.click_button("Spara som utskrift (HTML)");
        window.wait_until("the file", |_| path.exists());
    }
}
