//! Today: what is due besides the questions, the first day back, closings in the day's sentence.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;
#[expect(dead_code, reason = "each test uses its own part")]
mod registers;
#[expect(dead_code, reason = "every test uses its own part")]
#[path = "support/watched.rs"]
mod watched;

use eframe::egui::{Key, Role, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use office::{Hands as _, at, monday};
use registers::{Host, prepare};
use serde_json::{Value, json};
use svarsvakt::app::Window;
use svarsvakt::commands::{Actor, Command, NewQuestion, StepDone, perform};
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::ClosingStep;
use svarsvakt::screens::action::Action;
use svarsvakt::screens::closures;
use svarsvakt::screens::coverage;
use svarsvakt::screens::today::Today;
use svarsvakt::store::Sharing;
use watched::{Watched, design};

type Desk = Harness<'static, Window>;

const NOTICE: &str = "Publicera anslag på";
const MORNING: [f32; 2] = [1280.0, 800.0];

/// The design's municipality with only Karin's two pages, so that every row is in sight.
fn two_pages() -> Value {
    let mut workspace = design();
    let pages = ["kommun-fb", "kommun-ig"];
    let keep = |value: &Value, key: &str| pages.contains(&value[key].as_str().unwrap());
    for (list, key) in [
        ("accounts", "key"),
        ("questions", "account"),
        ("checks", "account"),
    ] {
        let rows = workspace[list].as_array_mut().unwrap();
        rows.retain(|row| keep(row, key));
    }
    workspace["closures"] = json!([]);
    workspace["absences"] = json!([{"person": "karin", "from": "2027-01-12", "to": "2027-01-12"}]);
    workspace
}

fn office() -> Watched {
    Watched::of(&two_pages(), Sharing::Alone)
}

fn rows(window: &Desk, beginning: &str) -> Vec<String> {
    window
        .query_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.starts_with(beginning))
        .collect()
}

fn open_menu(window: &mut Desk, beginning: &str) {
    let name = rows(window, &format!("Mer: {beginning}"));
    window.click_button(&name[0]);
    window.run_ok();
}

fn choose(window: &mut Desk, item: &str) {
    window.get_by_role_and_label(Role::MenuItem, item).click();
    window.run_ok();
}

fn is_offered(window: &Desk, beginning: &str) -> bool {
    let mut items = window.query_all_by_role(Role::MenuItem);
    items.any(|item| {
        let label = item.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(beginning))
    })
}

#[test]
fn the_card_tells_in_one_breath_what_the_page_does_not_show_already() {
    let office = office();
    let mut window = office.window("karin");
    let notice = "Publicera anslag på Exempelby kommun (Facebook, Instagram). Senast imorgon 12:00. Visa steg";
    assert_eq!(rows(&window, NOTICE), [notice]);
    assert_eq!(rows(&window, "Stäng kommentarer på").len(), 1);
    assert_eq!(
        rows(&window, "Exempelby kommun (Facebook, Instagram) saknar").len(),
        1
    );
    assert!(
        rows(&window, "Bråttom").is_empty(),
        "that is told in the list"
    );
    let all: Vec<String> = window
        .query_all_by_label_contains("Visa alla")
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    window.click_link(&all[0]);
    window.run_ok();
    let soon = rows(&window, "Frågan från Marie på Exempelby kommun (Facebook)");
    assert_eq!(soon.len(), 1, "everything is told now");
    window.click_link("Visa färre");
    window.run_ok();
    assert!(rows(&window, "Frågan från Marie").is_empty());
}

#[test]
fn what_was_seen_stays_and_says_so() {
    let office = office();
    let mut window = office.window("karin");
    open_menu(&mut window, NOTICE);
    choose(&mut window, "Sett");
    assert!(rows(&window, NOTICE)[0].contains(". Sett. "));
    let marks = office
        .store()
        .reminder_marks(Some(office.person("karin")))
        .unwrap();
    assert_eq!(marks.len(), 2, "of both accounts");
    assert!(
        office
            .store()
            .reminder_marks(Some(office.person("sofia")))
            .unwrap()
            .is_empty()
    );
    open_menu(&mut window, NOTICE);
    choose(&mut window, "Inte sett");
    assert!(!rows(&window, NOTICE)[0].contains("Sett"));
}

#[test]
fn what_was_put_off_says_until_when_and_can_be_told_again() {
    let office = office();
    let mut window = office.window("karin");
    open_menu(&mut window, NOTICE);
    choose(&mut window, "Påminn mig om en timme (10:42)");
    assert!(rows(&window, NOTICE)[0].contains("Påminner igen idag 10:42"));
    let later = office.window_at("karin", at("2026-12-21 10:43"), MORNING, Theme::Light);
    assert!(!rows(&later, NOTICE)[0].contains("Påminner igen"));
    open_menu(&mut window, NOTICE);
    choose(&mut window, "Påminn igen");
    assert!(!rows(&window, NOTICE)[0].contains("Påminner igen"));
}

#[test]
fn nothing_is_put_off_past_its_time() {
    let office = office();
    let mut window = office.window_at("karin", at("2026-12-23 15:00"), MORNING, Theme::Light);
    open_menu(&mut window, "Stäng kommentarer");
    assert!(is_offered(&window, "Påminn mig om en timme"));
    assert!(!is_offered(&window, "Påminn mig nästa arbetsdag"));
    let mut window = office.window_at("karin", at("2026-12-23 15:50"), MORNING, Theme::Light);
    open_menu(&mut window, "Stäng kommentarer");
    assert!(is_offered(&window, "Visa steg") && !is_offered(&window, "Påminn mig"));
}

/// Today in a window of its own, which tells where it leads.
fn alone(office: &Watched) -> Harness<'static, Host<Today>> {
    let karin = office.person("karin");
    let mut window = Harness::builder()
        .with_size(vec2(1080.0, 900.0))
        .with_context_setup(prepare)
        .build_ui_state(
            |ui, host: &mut Host<Today>| host.ui(ui),
            Host::new(office.store(), Some(karin)),
        );
    window.run_steps(4);
    window
}

fn focus(window: &mut Harness<'static, Host<Today>>, beginning: &str) {
    let mut nodes = window.query_all_by_role(Role::Button);
    let node = nodes.find(|node| {
        let label = node.accesskit_node().label();
        label.is_some_and(|label| label.starts_with(beginning))
    });
    node.unwrap().focus();
    drop(nodes);
    window.run_steps(3);
}

#[test]
fn arrows_enter_and_the_menu_key_do_everything() {
    let office = office();
    let mut window = alone(&office);
    focus(&mut window, NOTICE);
    window.key_press(Key::Enter);
    window.run_steps(3);
    let run = DateSpan::new("2026-12-24".parse().unwrap(), "2026-12-27".parse().unwrap());
    let account = office.account("kommun-fb").id;
    let target = closures::Target::Closing {
        account,
        run: run.unwrap(),
    };
    assert_eq!(window.state().left_by, Some(Action::OpenClosures(target)));
    let gap = "Exempelby kommun (Facebook, Instagram) saknar";
    focus(&mut window, gap);
    window.key_press(Key::ArrowUp);
    window.run_steps(3);
    window.key_press(Key::ArrowDown);
    window.run_steps(3);
    window.key_press(Key::Enter);
    window.run_steps(3);
    let day = "2027-01-12".parse().unwrap();
    let gap = coverage::Target::Day { account, day };
    assert_eq!(window.state().left_by, Some(Action::OpenCoverage(gap)));
    focus(&mut window, NOTICE);
    window.key_press(Key::Menu);
    window.run_steps(4);
    let seen = window.get_by_role_and_label(Role::MenuItem, "Sett");
    seen.focus();
    window.run_steps(2);
    window.key_press(Key::Enter);
    window.run_steps(3);
    let left_by = window.state().left_by.clone();
    let Some(Action::MarkReminders { reminders, mark }) = left_by else {
        unreachable!("{left_by:?}")
    };
    assert_eq!((reminders.len(), mark.snoozed_until), (2, None));
    assert!(mark.seen_at.is_some());
}

#[test]
fn a_colleague_who_is_waited_for_stands_last_in_the_list() {
    let mut workspace = two_pages();
    let question = json!({"key": "q9", "account": "kommun-fb", "author": "Ove", "entries": [
        {"kind": "incoming", "at": "2026-12-17T10:00:00+01:00", "text": "Varför är parkeringen avstängd?"},
        {"kind": "holding_reply", "at": "2026-12-17T11:00:00+01:00", "text": "Jag återkommer."},
        {"kind": "forwarded", "at": "2026-12-18T09:00:00+01:00", "to": "Gatuenheten",
            "wanted_by": "2026-12-22T09:00:00+01:00"},
    ]});
    workspace["questions"]
        .as_array_mut()
        .unwrap()
        .push(question);
    let office = Watched::of(&workspace, Sharing::Alone);
    let window = office.window("karin");
    let listed: Vec<String> = window
        .query_all_by_role(Role::ListItem)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    let last = listed.last().unwrap();
    assert!(
        last.starts_with("Exempelby kommun (Facebook), Väntar på kollega Gatuenheten, sedan fre"),
        "{listed:?}"
    );
    window.get_by_role_and_label(Role::Button, "Påminn: Ove");
    let late = office.window_at("karin", at("2026-12-22 09:42"), MORNING, Theme::Light);
    assert!(late.sees("Gatuenheten, sedan fre, Har inte svarat i tid"));
}

/// Both pages closed as they should be on the 23rd, with the automatic reply on Facebook on.
fn closed(office: &Watched) {
    let run = DateSpan::new("2026-12-24".parse().unwrap(), "2026-12-27".parse().unwrap());
    let step = |key: &str, step| StepDone {
        account: office.account(key).id,
        run: run.unwrap(),
        step,
    };
    let steps = vec![
        step("kommun-fb", ClosingStep::PublishNotice),
        step("kommun-ig", ClosingStep::PublishNotice),
        step("kommun-fb", ClosingStep::CloseComments),
        step("kommun-ig", ClosingStep::CloseComments),
        step("kommun-fb", ClosingStep::AutoReplyOn),
    ];
    let command = Command::TickClosingSteps { steps };
    let mut store = office.store();
    perform(
        &mut store,
        &command,
        &Actor::default(),
        at("2026-12-23 16:00"),
    )
    .unwrap();
}

fn ask(office: &Watched, received: &str) {
    let question = NewQuestion {
        key: None,
        account: office.account("kommun-fb").id,
        author: Some("Elsa".to_owned()),
        link: None,
        assigned: None,
        response_hours: None,
        text: "Är det öppet i mellandagarna?".to_owned(),
        received: at(received),
        history: false,
    };
    let command = Command::RegisterQuestion(question);
    let mut store = office.store();
    perform(&mut store, &command, &Actor::default(), at(received)).unwrap();
}

fn tick(window: &mut Desk, label: &str) {
    window.get_by_role_and_label(Role::CheckBox, label).click();
    window.run_ok();
}

#[test]
fn the_first_day_back_begins_with_opening_again_and_ends_with_what_came_in() {
    let mut workspace = two_pages();
    workspace["questions"] = json!([]);
    let office = Watched::of(&workspace, Sharing::Alone);
    closed(&office);
    ask(&office, "2026-12-25 10:00");
    ask(&office, "2026-12-26 10:00");
    let back = "Tillbaka efter jul";
    let during = office.window_at("karin", at("2026-12-25 11:00"), MORNING, Theme::Light);
    assert!(!during.sees(back));
    let mut window = office.window_at("karin", at("2026-12-28 08:20"), MORNING, Theme::Light);
    assert!(window.sees(back));
    assert!(window.sees("Öppna kommentarerna igen på två konton."));
    assert!(window.sees("Slå av autosvaret på ett konto."));
    assert!(window.sees(
        "Gå igenom det som kom in: två frågor sedan ons 23 dec 16:30, den första ska besvaras imorgon 08:00."
    ));
    tick(&mut window, "Exempelby kommun (Instagram)");
    assert!(window.sees("Öppna kommentarerna igen på ett konto."));
    // Two boxes have the page's name: opening again comes first.
    for _ in 0..2 {
        let boxes =
            window.query_all_by_role_and_label(Role::CheckBox, "Exempelby kommun (Facebook)");
        boxes.into_iter().next().unwrap().click();
        window.run_ok();
    }
    assert!(!window.sees("Öppna kommentarerna") && !window.sees("Slå av autosvaret"));
    tick(&mut window, "Genomgånget");
    assert!(!window.sees(back), "nothing is left to do");
    let done: Vec<ClosingStep> = office
        .workspace()
        .closing_records
        .ticks
        .iter()
        .map(|tick| tick.step)
        .collect();
    let through = done.iter().filter(|step| **step == ClosingStep::GoThrough);
    assert_eq!((done.len(), through.count()), (10, 2));
}

#[test]
fn another_persons_accounts_are_theirs_to_open() {
    let mut workspace = two_pages();
    workspace["accounts"][1]["responsible"] = json!("sofia");
    let office = Watched::of(&workspace, Sharing::Alone);
    closed(&office);
    let window = office.window_at("sofia", at("2026-12-28 08:20"), MORNING, Theme::Light);
    assert!(window.sees("Öppna kommentarerna igen på ett konto."));
    assert!(!window.sees("Slå av autosvaret"), "that is Karin's");
}

#[test]
fn the_first_day_back_leads_to_the_question_with_the_oldest_deadline() {
    let office = office();
    closed(&office);
    ask(&office, "2026-12-25 10:00");
    let mut window = office.window_at("karin", at("2026-12-28 08:20"), MORNING, Theme::Light);
    window.click_link("Visa den första");
    window.run_ok();
    assert!(window.sees("Är det öppet i mellandagarna?"));
}

#[test]
fn what_comes_in_during_a_closing_has_its_true_deadline() {
    let mut workspace = two_pages();
    workspace["questions"] = json!([]);
    workspace["absences"] = json!([]);
    let office = Watched::of(&workspace, Sharing::Alone);
    closed(&office);
    ask(&office, "2026-12-25 10:00");
    let window = office.window_at("karin", at("2026-12-25 10:05"), MORNING, Theme::Light);
    let listed: Vec<String> = window
        .query_all_by_role(Role::ListItem)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    // Counted from Monday's opening, not from the holiday on which it came.
    assert!(listed[0].contains("Tis 29 dec 08:00"), "{listed:?}");
}

#[test]
fn the_days_sentence_tells_of_closings() {
    let office = office();
    let sentence = |moment: &str| {
        let window = office.window_at("karin", at(moment), MORNING, Theme::Light);
        let found = window
            .query_all_by_label_contains("Kommentarerna")
            .filter_map(|node| {
                let node = node.accesskit_node();
                node.label().or_else(|| node.value())
            });
        found.collect::<Vec<_>>().join(" ")
    };
    assert!(!sentence("2026-12-21 09:42").contains("stängs på"));
    assert!(
        sentence("2026-12-22 09:42").contains("Kommentarerna stängs på två konton imorgon 16:30.")
    );
    assert!(
        sentence("2026-12-23 09:42").contains("Kommentarerna stängs på två konton idag 16:30.")
    );
    let late = "Kommentarerna är öppna på två konton som ingen bevakar.";
    assert!(sentence("2026-12-24 09:42").contains(late));
    closed(&office);
    assert!(!sentence("2026-12-24 09:42").contains("Kommentarerna"));
    let open = "Kommentarerna ska öppnas igen på två konton.";
    assert!(sentence("2026-12-28 08:20").contains(open));
}

#[test]
fn pictures() {
    let office = Watched::new();
    office.picture("today-reminders", "karin", monday(), |_| {});
    office.picture("today-reminders-menu", "karin", monday(), |window| {
        let name = rows(window, "Mer: Stäng");
        window.click_button(&name[0]);
        window.run_ok();
    });
    let office = self::office();
    closed(&office);
    ask(&office, "2026-12-25 10:00");
    office.picture("today-back", "karin", at("2026-12-28 08:20"), |_| {});
}
