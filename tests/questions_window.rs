//! Asking and answering on the screen Frågor, by role and label, with mouse and with keys.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

mod questions_stage;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use questions_stage::{Morning, Stage, at, morning, sized_window, window};
use svarsvakt::commands::{Command, NewQuestion};
use svarsvakt::domain::question::EntryKind;
use svarsvakt::domain::thread::{QuestionState, status_of};
use svarsvakt::screens::action::{Action, Export};
use svarsvakt::store::Tab;

type Desk = Harness<'static, Stage>;

const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The window with Marie's question shown.
fn with_marie() -> (Desk, Morning) {
    let (mut stage, morning) = morning();
    stage.state.open_question(morning.marie);
    (window(stage), morning)
}

fn press(window: &mut Desk, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

fn field_value(window: &Desk, label: &str) -> String {
    let field = window.get_by_role_and_label(Role::MultilineTextInput, label);
    field.value().unwrap_or_default()
}

fn type_into(window: &mut Desk, label: &str, text: &str) {
    let field = window.get_by_role_and_label(Role::MultilineTextInput, label);
    field.focus();
    field.type_text(text);
    window.run();
}

fn click(window: &mut Desk, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run();
}

fn state_of(window: &Desk, question: svarsvakt::domain::ids::QuestionId) -> QuestionState {
    let question = window.state().store.question(question).unwrap().unwrap();
    status_of(&question.entries).state
}

fn entries(
    window: &Desk,
    question: svarsvakt::domain::ids::QuestionId,
) -> Vec<(EntryKind, String)> {
    let question = window.state().store.question(question).unwrap().unwrap();
    let entries = question.entries.into_iter().map(|entry| entry.details);
    entries
        .map(|entry| (entry.kind, entry.text.unwrap_or_default()))
        .collect()
}

/// Lets a second and a half pass, as when typing rests.
fn rest(window: &mut Desk) {
    window.run_steps(12);
}

#[test]
fn a_template_goes_in_at_the_cursor_with_what_is_known_filled() {
    let (mut window, _) = with_marie();
    assert!(field_value(&window, "Svar").ends_with("Vänliga hälsningar\nKarin, Exempelby kommun"));
    type_into(&mut window, "Svar", "Obs. ");
    press(&mut window, Modifiers::COMMAND, Key::T);
    window
        .get_by_role_and_label(Role::TextInput, "Sök mall")
        .type_text("öppettider");
    window.run();
    press(&mut window, Modifiers::NONE, Key::Enter);
    let text = field_value(&window, "Svar");
    assert!(
        text.starts_with("Obs. Hej Marie!\nÅtervinningscentralen"),
        "{text}"
    );
    assert!(text.contains("öppnar igen [datum]."), "{text}");
    assert!(
        text.ends_with("Tack för att du sa till!\n\nVänliga hälsningar\nKarin, Exempelby kommun"),
        "{text}"
    );
}

#[test]
fn copying_is_held_back_while_a_field_is_empty() {
    let (mut window, _) = with_marie();
    type_into(&mut window, "Svar", "Vi öppnar igen [datum] klockan 8.");
    window.get_by_label("[datum] är inte ifyllt");
    press(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.state().asked, []);
    // The field is selected: what is typed takes its place.
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Svar")
        .type_text("måndag");
    window.run();
    assert!(field_value(&window, "Svar").starts_with("Vi öppnar igen måndag klockan 8."));
    press(&mut window, Modifiers::COMMAND, Key::Enter);
    let Some(Action::CopyAndOpen { text, link }) = window.state().asked.first().cloned() else {
        unreachable!("{:?}", window.state().asked)
    };
    assert_eq!(
        text,
        "Vi öppnar igen måndag klockan 8.\n\nVänliga hälsningar\nKarin, Exempelby kommun"
    );
    assert!(link.unwrap().starts_with("https://"));
}

#[test]
fn marking_answered_keeps_the_text_and_when_it_was_really_sent() {
    let (mut window, morning) = with_marie();
    type_into(&mut window, "Svar", "Den stänger 15:00.");
    click(&mut window, Role::Link, "Skickat nu");
    let sent = window.get_by_role_and_label(Role::TextInput, "Skickat");
    sent.focus();
    sent.type_text("09.20");
    window.run();
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    assert_eq!(state_of(&window, morning.marie), QuestionState::Answered);
    let question = window
        .state()
        .store
        .question(morning.marie)
        .unwrap()
        .unwrap();
    assert_eq!(
        question.entries.last().unwrap().details.at,
        at("2026-12-21T09:20:00")
    );
    assert_eq!(
        window
            .state()
            .store
            .draft(Some(morning.marie), Some(morning.karin))
            .unwrap(),
        None
    );
    // It stays shown although it has left the tab.
    window.get_by_label_contains("Frågan är avslutad");
}

#[test]
fn an_empty_answer_is_not_marked_and_the_window_says_why() {
    let (mut window, morning) = with_marie();
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    assert_eq!(state_of(&window, morning.marie), QuestionState::New);
    window.get_by_label("Skriv texten först, eller klistra in den.");
}

#[test]
fn a_draft_is_saved_when_typing_rests_and_is_there_after_a_restart() {
    let (mut window, morning) = with_marie();
    type_into(&mut window, "Svar", "Halvvägs");
    rest(&mut window);
    let draft = window
        .state()
        .store
        .draft(Some(morning.marie), Some(morning.karin))
        .unwrap()
        .unwrap();
    assert!(draft.text.starts_with("Halvvägs"), "{}", draft.text);
    window.get_by_label("Utkast sparat 09:42");
    let store = std::mem::replace(&mut window.state_mut().store, Stage::new().store);
    let mut again = Stage::new();
    again.store = store;
    again.sit_down(morning.karin);
    again.state.open_question(morning.marie);
    let again = questions_stage::window(again);
    assert!(field_value(&again, "Svar").starts_with("Halvvägs"));
}

#[test]
fn turning_to_another_question_saves_the_draft_at_once() {
    let (mut window, morning) = with_marie();
    type_into(&mut window, "Svar", "Halvvägs");
    press(&mut window, Modifiers::NONE, Key::Escape);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(
        window
            .state()
            .store
            .draft(Some(morning.marie), Some(morning.karin))
            .unwrap()
            .is_some()
    );
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert!(field_value(&window, "Svar").starts_with("Halvvägs"));
}

#[test]
fn nearly_the_same_answer_to_somebody_else_is_pointed_out() {
    let (mut window, _) = with_marie();
    let same = "Hej Marie! Återvinningscentralen stänger 15:00 onsdag 23 december och öppnar igen måndag 28 december. \
                Tiderna på skylten är rätt, och vi rättar sidan idag. Tack för att du sa till!";
    type_into(&mut window, "Svar", same);
    rest(&mut window);
    window.get_by_label("Nästan samma svar som i fredags");
    click(&mut window, Role::Link, "Jämför");
    window.get_by_label_contains("Till Lena i fredags");
    click(&mut window, Role::Button, "Stäng");
    assert!(field_value(&window, "Svar").starts_with("Hej Marie!"));
}

#[test]
fn a_holding_reply_promises_a_day_and_the_text_follows_it() {
    let (mut window, morning) = with_marie();
    click(&mut window, Role::Button, "Mellansvar");
    press(&mut window, Modifiers::COMMAND, Key::T);
    press(&mut window, Modifiers::NONE, Key::Enter);
    // Five working days on: julafton, the weekend and Christmas do not count.
    let text = field_value(&window, "Mellansvar");
    assert!(
        text.contains("återkommer senast onsdag 30 december."),
        "{text}"
    );
    let day = window.get_by_role_and_label(Role::TextInput, "Återkommer senast");
    assert_eq!(day.value().as_deref(), Some("ons 30 dec 2026"));
    day.focus();
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, "Återkommer senast")
        .type_text("29 dec");
    window.run();
    press(&mut window, Modifiers::NONE, Key::Tab);
    assert!(field_value(&window, "Mellansvar").contains("återkommer senast tisdag 29 december."));
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    let last = entries(&window, morning.marie).pop().unwrap();
    let EntryKind::HoldingReply { return_on } = last.0 else {
        unreachable!("{last:?}")
    };
    assert_eq!(return_on.unwrap().to_string(), "2026-12-29");
    window.get_by_label_contains("Svar utlovat senast tis 29 dec");
}

#[test]
fn forwarding_opens_a_ready_mail_and_waits_for_the_colleague() {
    let (mut window, morning) = with_marie();
    click(&mut window, Role::Button, "Vidarebefordra");
    window
        .get_by_role_and_label(Role::TextInput, "Till")
        .type_text("Johan Berg");
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_eq!(
        state_of(&window, morning.marie),
        QuestionState::WaitingForColleague
    );
    let Some(Action::OpenLink(link)) = window.state().asked.last().cloned() else {
        unreachable!("{:?}", window.state().asked)
    };
    assert!(
        link.starts_with(
            "mailto:johan.berg@exempelby.se?subject=Fr%C3%A5ga%20fr%C3%A5n%20Exempelby"
        ),
        "{link}"
    );
    assert!(
        link.contains("%0D%0A") && link.contains("N%C3%A4r%20st%C3%A4nger"),
        "{link}"
    );
    // Within one working day, the text says.
    assert!(link.contains("tis%2022%20dec%2009%3A42"), "{link}");
    click(&mut window, Role::Button, "Kollegan har svarat");
    type_into(&mut window, "Kollegans svar", "Den stänger 15.");
    press(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_eq!(
        entries(&window, morning.marie).pop().unwrap(),
        (EntryKind::Returned, "Den stänger 15.".to_owned())
    );
}

#[test]
fn a_late_colleague_is_reminded_with_a_ready_mail() {
    let (mut window, morning) = with_marie();
    let basis = window.state().basis(morning.marie);
    let command = Command::Forward {
        basis,
        to: "gata@exempelby.se".to_owned(),
        wanted_by: Some(at("2026-12-21T09:00:00")),
        text: None,
        at: at("2026-12-18T14:00:00"),
    };
    window
        .state_mut()
        .perform(command, Some(morning.karin), "2026-12-18T14:00:00");
    window.run();
    window.get_by_label_contains("gata@exempelby.se skulle ha svarat idag 09:00");
    click(&mut window, Role::Button, "Påminn");
    let Some(Action::OpenLink(link)) = window.state().asked.last().cloned() else {
        unreachable!("{:?}", window.state().asked)
    };
    assert!(
        link.starts_with("mailto:gata@exempelby.se?subject=P%C3%A5minnelse"),
        "{link}"
    );
    assert_eq!(
        entries(&window, morning.marie).pop().unwrap().0,
        EntryKind::Note
    );
}

#[test]
fn an_answer_on_a_changed_question_is_refused_and_the_text_is_kept() {
    let (mut window, morning) = with_marie();
    type_into(&mut window, "Svar", "Den stänger 15:00.");
    let command = Command::AddIncoming {
        question: morning.marie,
        text: "Glöm det, jag hittade tiden.".to_owned(),
        at: at("2026-12-21T09:41:00"),
    };
    window
        .state_mut()
        .perform(command, None, "2026-12-21T09:41:00");
    window.run();
    window.get_by_label_contains("Läs det innan du skickar.");
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    window.get_by_role_and_label(Role::Dialog, "Någon annan hann ändra frågan");
    assert_eq!(state_of(&window, morning.marie), QuestionState::New);
    assert!(
        window
            .query_all_by_label_contains("Glöm det, jag hittade tiden.")
            .count()
            >= 2
    );
    click(&mut window, Role::Button, "Fortsätt skriva");
    assert!(field_value(&window, "Svar").starts_with("Den stänger 15:00."));
    // She has read it now and answers all the same.
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    assert_eq!(state_of(&window, morning.marie), QuestionState::Answered);
}

#[test]
fn she_can_answer_anyway_at_once() {
    let (mut window, morning) = with_marie();
    type_into(&mut window, "Svar", "Den stänger 15:00.");
    let command = Command::AddIncoming {
        question: morning.marie,
        text: "Hallå?".to_owned(),
        at: at("2026-12-21T09:41:00"),
    };
    window
        .state_mut()
        .perform(command, None, "2026-12-21T09:41:00");
    window.run();
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    click(&mut window, Role::Button, "Spara ändå");
    assert_eq!(state_of(&window, morning.marie), QuestionState::Answered);
}

#[test]
fn somebody_taking_the_question_stops_nobody_from_answering_it() {
    let (mut window, morning) = with_marie();
    type_into(&mut window, "Svar", "Den stänger 15:00.");
    let command = Command::Assign {
        questions: vec![morning.marie],
        person: Some(morning.johan),
    };
    window
        .state_mut()
        .perform(command, Some(morning.johan), "2026-12-21T09:41:00");
    window.run();
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    assert_eq!(state_of(&window, morning.marie), QuestionState::Answered);
}

#[test]
fn several_questions_need_no_answer_with_one_choice() {
    let (stage, morning) = morning();
    let mut window = window(stage);
    window
        .get_by_label_contains("Badhuset, Facebook, försenad sedan fredag 15:40, Birgitta: Hej!")
        .click();
    window.run();
    window
        .get_by_label_contains("Hassan:")
        .click_modifiers(Modifiers::SHIFT);
    window.run();
    window.get_by_label("3 valda");
    window
        .get_all_by_role_and_label(Role::Button, "Inget svar behövs")
        .next()
        .unwrap()
        .click();
    window.run();
    click(&mut window, Role::MenuItem, "Samma fråga igen");
    for question in [morning.birgitta, morning.marie, morning.hassan] {
        assert_eq!(state_of(&window, question), QuestionState::NoAnswerNeeded);
    }
    assert_eq!(state_of(&window, morning.ellen), QuestionState::New);
    assert!(window.query_by_label("3 valda").is_none());
}

#[test]
fn chosen_questions_are_exported() {
    let (stage, morning) = morning();
    let mut window = window(stage);
    window
        .get_by_label_contains("Hassan:")
        .click_modifiers(Modifiers::COMMAND);
    window.run();
    window
        .get_by_label_contains("ellen_laser:")
        .click_modifiers(Modifiers::COMMAND);
    window.run();
    click(&mut window, Role::Button, "Exportera");
    assert_eq!(
        window.state().asked,
        [Action::Export(Export::Questions(vec![
            morning.hassan,
            morning.ellen
        ]))]
    );
}

#[test]
fn one_key_says_that_no_answer_is_needed() {
    let (mut stage, morning) = morning();
    stage.state.open_tab(Tab::Open);
    let mut window = window(stage);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    press(&mut window, Modifiers::COMMAND, Key::Delete);
    assert_eq!(
        state_of(&window, morning.birgitta),
        QuestionState::NoAnswerNeeded
    );
    let kind = entries(&window, morning.birgitta).pop().unwrap().0;
    assert_eq!(
        kind,
        EntryKind::NoAnswerNeeded {
            reason: Some("tack eller beröm".to_owned())
        }
    );
    click(&mut window, Role::Button, "Återöppna");
    assert_eq!(state_of(&window, morning.birgitta), QuestionState::New);
}

#[test]
fn a_question_is_answered_with_keys_alone() {
    let (mut stage, morning) = morning();
    stage.state.open_tab(Tab::Open);
    let mut window = window(stage);
    for _ in 0..2 {
        press(&mut window, Modifiers::NONE, Key::ArrowDown);
    }
    assert!(
        window
            .get_by_label_contains("Marie: Hej!")
            .accesskit_node()
            .is_focused()
    );
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(
        window
            .get_by_role_and_label(Role::MultilineTextInput, "Svar")
            .is_focused()
    );
    press(&mut window, Modifiers::COMMAND, Key::T);
    press(&mut window, Modifiers::NONE, Key::Enter);
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Svar")
        .type_text("måndag 28 december");
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::Enter);
    assert!(
        matches!(
            window.state().asked.first(),
            Some(Action::CopyAndOpen { .. })
        ),
        "{:?}",
        window.state().asked
    );
    press(&mut window, COMMAND_SHIFT, Key::Enter);
    assert_eq!(state_of(&window, morning.marie), QuestionState::Answered);
}

#[test]
fn f6_goes_round_and_esc_leads_back_to_the_list() {
    let (mut window, _) = with_marie();
    press(&mut window, Modifiers::NONE, Key::Escape);
    let row = |window: &Desk| window.get_by_label_contains("Marie: Hej!").is_focused();
    assert!(row(&window));
    press(&mut window, Modifiers::NONE, Key::F6);
    assert!(window.get_by_role_and_label(Role::Link, "Byt").is_focused());
    press(&mut window, Modifiers::NONE, Key::F6);
    assert!(
        window
            .get_by_role_and_label(Role::MultilineTextInput, "Svar")
            .is_focused()
    );
    press(&mut window, Modifiers::NONE, Key::F6);
    assert!(row(&window));
    press(&mut window, Modifiers::NONE, Key::F6);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(row(&window));
}

#[test]
fn a_menu_that_is_closed_with_esc_gives_the_keyboard_back() {
    let (mut window, _) = with_marie();
    press(&mut window, Modifiers::COMMAND, Key::T);
    window.get_by_role_and_label(Role::TextInput, "Sök mall");
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, "Sök mall")
            .is_none()
    );
    assert!(
        window
            .get_by_role_and_label(Role::MultilineTextInput, "Svar")
            .is_focused()
    );
}

#[test]
fn the_search_finds_parts_of_words_and_says_when_there_is_nothing() {
    let (mut window, _) = with_marie();
    press(&mut window, Modifiers::COMMAND, Key::F);
    window
        .get_by_role_and_label(Role::TextInput, "Sök i frågor")
        .type_text("lykt");
    window.run();
    assert_eq!(window.query_all_by_role(Role::ListItem).count(), 1);
    window.get_by_label_contains("Hassan:");
    window
        .get_by_role_and_label(Role::TextInput, "Sök i frågor")
        .type_text("xyz");
    window.run();
    window.get_by_label("Ingen fråga innehåller ”lyktxyz”.");
    window.state_mut().state.search("ly".to_owned());
    window.run();
    window.get_by_label("Skriv minst tre bokstäver av ett ord.");
}

#[test]
fn filters_show_mine_and_what_nobody_has_taken() {
    let (mut window, _) = with_marie();
    click(&mut window, Role::ComboBox, "Person");
    click(&mut window, Role::MenuItem, "Mina");
    assert_eq!(window.query_all_by_role(Role::ListItem).count(), 3);
    click(&mut window, Role::ComboBox, "Person");
    click(&mut window, Role::MenuItem, "Inte tilldelade");
    window.get_by_label("Inga frågor med det här filtret.");
    click(&mut window, Role::Button, "Visa alla");
    assert_eq!(window.query_all_by_role(Role::ListItem).count(), 8);
}

#[test]
fn what_was_registered_wrongly_is_corrected() {
    let (mut window, morning) = with_marie();
    click(&mut window, Role::Button, "Mer");
    click(&mut window, Role::MenuItem, "Rätta uppgifter");
    let author = window.get_by_role_and_label(Role::TextInput, "Från");
    author.focus();
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, "Från")
        .type_text("Marie Öst");
    let received = window.get_by_role_and_label(Role::TextInput, "Kom in");
    received.focus();
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, "Kom in")
        .type_text("18 dec 11:05");
    window.run();
    click(&mut window, Role::Button, "Spara");
    let question = window
        .state()
        .store
        .question(morning.marie)
        .unwrap()
        .unwrap();
    assert_eq!(question.details.author.as_deref(), Some("Marie Öst"));
    assert_eq!(question.entries[0].details.at, at("2026-12-18T11:05:00"));
    assert_eq!(window.state().refused, None);
}

#[test]
fn history_says_that_no_clock_runs() {
    let (mut stage, morning) = morning();
    let question = NewQuestion {
        key: None,
        account: morning.facebook,
        author: None,
        link: None,
        assigned: None,
        response_hours: None,
        text: "Hur gick det med bron?".to_owned(),
        received: at("2026-11-02T10:00:00"),
        history: true,
    };
    let created = stage.perform(
        Command::RegisterQuestion(question),
        None,
        "2026-12-21T09:00:00",
    );
    let svarsvakt::commands::Created::Question(question) = created else {
        unreachable!("{created:?}")
    };
    stage.state.open_question(question);
    let mut window = window(stage);
    window.get_by_label_contains("Frågan kom in som historik.");
    // Nothing is known of who asked: the greeting stays to be filled.
    press(&mut window, Modifiers::COMMAND, Key::T);
    press(&mut window, Modifiers::NONE, Key::Enter);
    window.get_by_label("[förnamn] är inte ifyllt");
}

#[test]
fn a_very_long_text_is_folded_and_shown_whole_on_demand() {
    let (mut stage, morning) = morning();
    let text = "Varför är simhallen stängd på lördagar? ".repeat(1_000);
    let question = stage.question(
        morning.facebook,
        "آدم",
        &text,
        "2026-12-21T09:00:00",
        morning.karin,
    );
    stage.state.open_question(question);
    let mut window = sized_window(stage, [800.0, 640.0]);
    window
        .get_by_role_and_label(Role::Link, "Visa allt")
        .scroll_to_me();
    window.run();
    click(&mut window, Role::Link, "Visa allt");
    window.get_by_role_and_label(Role::Link, "Visa mindre");
    assert!(
        window
            .get_by_role_and_label(Role::MultilineTextInput, "Svar")
            .rect()
            .bottom()
            < 640.0
    );
}

#[test]
fn the_button_that_copies_stays_in_sight_in_the_smallest_window() {
    let (mut stage, morning) = morning();
    stage.state.open_question(morning.marie);
    let window = sized_window(stage, [800.0, 640.0]);
    let button = window.get_by_role_and_label(Role::Button, "Kopiera svaret och öppna inlägget");
    assert!(
        button.rect().bottom() <= 640.0 && button.rect().right() <= 800.0,
        "{:?}",
        button.rect()
    );
    window.get_by_role_and_label(Role::Button, "Öppna inlägget");
}

#[test]
fn a_promise_and_a_colleague_are_shown_with_times_of_their_own() {
    let (mut stage, morning) = morning();
    stage.state.open_question(morning.ove);
    let window = window(stage);
    window.get_by_label("Svar utlovat senast tis 29 dec 16:30");
    window.get_by_label("Gatuenheten har frågan, svar önskas senast imorgon 12:00");
    window.get_by_label_contains("efter utlovad tid");
}

#[test]
fn what_was_answered_today_lies_folded_below_what_is_open() {
    let (mut stage, morning) = morning();
    let text = "Den stänger 15:00.";
    stage.answer(morning.hassan, text, morning.johan, "2026-12-21T09:31:00");
    let mut window = window(stage);
    let hassan = |window: &Desk| {
        let rows = window.query_all_by_label_contains("Hassan: ");
        rows.count()
    };
    assert_eq!(hassan(&window), 0);
    click(&mut window, Role::Button, "Besvarade idag 1, visa");
    assert_eq!(hassan(&window), 1);
    // Marking all means what is open.
    press(&mut window, Modifiers::NONE, Key::Home);
    press(&mut window, Modifiers::COMMAND, Key::A);
    window.get_by_label("7 valda");
    click(&mut window, Role::Button, "Besvarade idag 1, dölj");
    assert_eq!(hassan(&window), 0);
}
