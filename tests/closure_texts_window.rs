//! Notices around a closing, and how comments are closed on a platform: in the window, by keyboard
//! and pointer. `PICTURES=folder` draws what is to be looked at.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[expect(dead_code, reason = "each test uses its own part")]
mod registers;

use chrono::NaiveDate;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use registers::{Host, account, done, now, person, prepare, template};
use svarsvakt::commands::{Command, StepDone, perform, undo};
use svarsvakt::domain::absence::AbsenceDetails;
use svarsvakt::domain::account::Channel;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::ClosingStep;
use svarsvakt::domain::ids::{AccountId, PersonId, TemplateId};
use svarsvakt::domain::language::Language;
use svarsvakt::domain::platform::GuideDetails;
use svarsvakt::domain::template::TemplateKind;
use svarsvakt::exchange::starter_templates::starter_templates;
use svarsvakt::screens::action::Action;
use svarsvakt::screens::closures::{Closures, Target};
use svarsvakt::store::Store;
use svarsvakt::text::platform_guides::starter_guide;

type Window = Harness<'static, Host<Closures>>;

const BEFORE: &str = "Anslagets text: Före";
const WHERE: &str = "Vart man vänder sig";

struct Office {
    karin: PersonId,
    facebook: AccountId,
    instagram: AccountId,
    jobs: AccountId,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn span(from: &str, to: &str) -> DateSpan {
    DateSpan::new(day(from), day(to)).unwrap()
}

fn christmas() -> DateSpan {
    span("2026-12-24", "2026-12-27")
}

/// The municipality's pages, which Karin watches; the starter templates in both languages.
fn office() -> (Store, Office) {
    let mut store = Store::open_in_memory().unwrap();
    let karin = person(&mut store, "Karin Ek", "kommunikatör");
    let mut page = |name: &str, channel, url: Option<&str>, to: Option<&str>| {
        account(&mut store, name, channel, |details| {
            details.responsible = Some(karin);
            details.url = url.map(str::to_owned);
            details.active_to = to.map(day);
        })
    };
    let url = Some("https://facebook.example/exempelby");
    let facebook = page("Exempelby kommun", Channel::Facebook, url, None);
    let instagram = page("Exempelby kommun", Channel::Instagram, None, None);
    let jobs = page("Sommarjobb", Channel::LinkedIn, None, Some("2026-12-27"));
    let starters = Language::ALL.into_iter().flat_map(starter_templates);
    done(&mut store, &Command::AddTemplates(starters.collect()));
    let office = Office {
        karin,
        facebook,
        instagram,
        jobs,
    };
    (store, office)
}

fn window_of(store: Store, me: Option<PersonId>, size: [f32; 2]) -> Window {
    let mut window = Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_max_steps(16)
        .with_context_setup(prepare)
        .build_ui_state(
            |ui, host: &mut Host<Closures>| host.ui(ui),
            Host::new(store, me),
        );
    window.run_steps(3);
    window
}

fn open(window: &mut Window, target: Target) {
    let host = window.state_mut();
    host.state.open(target, &host.desk);
    window.run_steps(4);
}

/// The notice sheet of the page's Christmas, in a window high enough for all of it.
fn notices(store: Store, office: &Office, account: AccountId) -> Window {
    let mut window = window_of(store, Some(office.karin), [1080.0, 1000.0]);
    let run = christmas();
    open(&mut window, Target::Notice { account, run });
    window
}

fn guide(store: Store, office: &Office, channel: Channel) -> Window {
    let mut window = window_of(store, Some(office.karin), [1080.0, 1400.0]);
    open(&mut window, Target::Guide(channel));
    window
}

fn press(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run_steps(4);
}

fn button(window: &mut Window, label: &str) {
    press(window, Role::Button, label);
}

fn choose(window: &mut Window, list: &str, option: &str) {
    press(window, Role::ComboBox, list);
    // By keyboard, which scrolls a long list.
    let item = window.get_by_role_and_label(Role::MenuItem, option);
    item.focus();
    window.run_steps(2);
    key(window, Modifiers::NONE, Key::Enter);
}

fn key(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_steps(4);
}

fn write(window: &mut Window, role: Role, label: &str, text: &str) {
    window.get_by_role_and_label(role, label).focus();
    window.run_steps(2);
    key(window, Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(role, label).type_text(text);
    window.run_steps(2);
}

fn fill_in(window: &mut Window, label: &str, text: &str) {
    write(window, Role::TextInput, label, text);
    key(window, Modifiers::NONE, Key::Tab);
}

fn sees(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

fn value(window: &Window, role: Role, label: &str) -> String {
    let node = window.get_by_role_and_label(role, label);
    node.accesskit_node().value().unwrap_or_default()
}

fn text(window: &Window, label: &str) -> String {
    value(window, Role::MultilineTextInput, label)
}

fn copied(window: &Window) -> String {
    window.state().copied.clone().unwrap_or_default()
}

fn ticks(window: &Window) -> Vec<(AccountId, ClosingStep, DateSpan)> {
    let workspace = window.state().store.workspace().unwrap();
    let ticks = workspace.closing_records.ticks.iter();
    ticks
        .map(|tick| (tick.account, tick.step, tick.run))
        .collect()
}

fn guides(window: &Window) -> Vec<GuideDetails> {
    let workspace = window.state().store.workspace().unwrap();
    let guides = workspace.platform_guides.into_iter();
    guides.map(|guide| guide.details).collect()
}

#[test]
fn a_notice_has_the_closings_dates_and_asks_for_the_rest() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.facebook);
    assert!(sees(&window, "Anslag tor 24–sön 27 dec"));
    assert!(sees(
        &window,
        "Kommentarerna stängs ons 23 dec 16:30 och öppnas igen mån 28 dec 08:00."
    ));
    let before = text(&window, BEFORE);
    assert!(
        before.starts_with("Från torsdag 24 december till och med söndag 27 december är vi lediga"),
        "{before}"
    );
    assert!(before.contains("stänger vi kommentarerna onsdag 23 december 16:30 och öppnar dem igen måndag 28 december 08:00."));
    assert!(before.contains("[vart man vänder sig]. Fara för liv: ring 112."));
    assert!(sees(&window, "[vart man vänder sig] är inte ifyllt"));
    fill_in(&mut window, WHERE, "kommunens växel, 0123-456 00");
    assert!(text(&window, BEFORE).contains("stängt: kommunens växel, 0123-456 00. Fara"));
    assert!(!sees(&window, "är inte ifyllt"));
    // It holds for the other texts and accounts too.
    button(&mut window, "Nästa konto");
    assert!(sees(&window, "2 av 3"));
    assert!(text(&window, BEFORE).contains("kommunens växel, 0123-456 00"));
    press(&mut window, Role::RadioButton, "Under");
    assert!(text(&window, "Anslagets text: Under").starts_with(
        "Just nu har Exempelby kommun stängt, och kommentarerna är avstängda till måndag 28 december 08:00."
    ));
}

#[test]
fn an_open_field_holds_back_copying_and_takes_the_keyboard() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.facebook);
    button(&mut window, "Kopiera och öppna sidan");
    assert_eq!(window.state().copied, None);
    let field = window.get_by_role_and_label(Role::MultilineTextInput, BEFORE);
    assert!(field.is_focused());
    field.type_text("växeln");
    window.run_steps(3);
    assert!(text(&window, BEFORE).contains("stängt: växeln. Fara"));
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    assert!(copied(&window).contains("stängt: växeln. Fara för liv: ring 112."));
    let page = "https://facebook.example/exempelby".to_owned();
    assert_eq!(window.state().left_by, Some(Action::OpenLink(page)));
}

#[test]
fn what_is_typed_counts_without_leaving_the_field() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.instagram);
    write(&mut window, Role::TextInput, WHERE, "växeln");
    key(&mut window, Modifiers::COMMAND, Key::Enter);
    assert!(copied(&window).contains("stängt: växeln."));
    assert_eq!(window.state().left_by, None, "the account has no address");
}

#[test]
fn publishing_is_ticked_right_there_and_can_be_taken_back() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.facebook);
    press(&mut window, Role::CheckBox, "Anslaget är publicerat");
    let published = (office.facebook, ClosingStep::PublishNotice, christmas());
    assert_eq!(ticks(&window), [published]);
    assert!(sees(&window, "Publicerat av Karin idag 09:42"));
    assert!(value(&window, Role::ComboBox, "Konto").ends_with("publicerat"));
    press(&mut window, Role::RadioButton, "Autosvar");
    press(&mut window, Role::CheckBox, "Autosvaret är på");
    assert_eq!(ticks(&window).len(), 2);
    assert_eq!(ticks(&window)[1].1, ClosingStep::AutoReplyOn);
    press(&mut window, Role::RadioButton, "Före");
    press(
        &mut window,
        Role::CheckBox,
        "Publicerat av Karin idag 09:42",
    );
    assert_eq!(ticks(&window).len(), 1);
}

#[test]
fn the_automatic_reply_says_when_somebody_is_back_and_where_to_turn() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.facebook);
    fill_in(&mut window, WHERE, "växeln, 0123-456 00");
    press(&mut window, Role::RadioButton, "Autosvar");
    let reply = text(&window, "Anslagets text: Autosvar");
    assert!(reply.contains("när vi öppnar igen, måndag 28 december 08:00."));
    assert!(reply.contains("växeln, 0123-456 00. Fara för liv: ring 112."));
    // Instagram has none that we know of.
    button(&mut window, "Nästa konto");
    assert!(
        window
            .query_by_role_and_label(Role::RadioButton, "Autosvar")
            .is_none()
    );
    assert!(!text(&window, BEFORE).is_empty());
}

#[test]
fn an_account_that_ends_while_it_is_closed_leaves_the_opening_to_be_filled_in() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.jobs);
    assert!(sees(&window, "Kontot avslutas medan det är stängt"));
    let before = text(&window, BEFORE);
    assert!(before.contains("torsdag 24 december till och med [sista dagen]"));
    assert!(before.contains("onsdag 23 december 16:30 och öppnar dem igen [öppnar när]"));
    fill_in(&mut window, WHERE, "växeln");
    button(&mut window, "Kopiera");
    assert_eq!(window.state().copied, None);
    fill_in(&mut window, "Sista dagen", "lördag 26 december");
    fill_in(&mut window, "Öppnar när", "aldrig");
    button(&mut window, "Kopiera");
    assert!(copied(&window).contains("öppnar dem igen aldrig."));
}

#[test]
fn dates_that_moved_since_the_notice_was_out_are_told() {
    let (mut store, office) = office();
    let tick = Command::TickClosingSteps {
        steps: vec![StepDone {
            account: office.facebook,
            run: christmas(),
            step: ClosingStep::PublishNotice,
        }],
    };
    done(&mut store, &tick);
    let away = AbsenceDetails {
        person: office.karin,
        span: span("2026-12-28", "2026-12-30"),
        reason: None,
        stand_ins: Vec::new(),
    };
    let absence = Command::SaveAbsence {
        before: None,
        details: away,
        days: Vec::new(),
    };
    done(&mut store, &absence);
    let mut window = notices(store, &office, office.facebook);
    let moved =
        "Anslaget publicerades för tor 24–sön 27 dec, men nu gäller tor 24 dec–sön 3 jan 2027.";
    assert!(sees(&window, moved));
    assert!(text(&window, BEFORE).contains("till och med söndag 3 januari 2027"));
    press(&mut window, Role::CheckBox, "Anslaget är ändrat");
    assert!(!sees(&window, moved));
    let run = span("2026-12-24", "2027-01-03");
    let again = (office.facebook, ClosingStep::PublishNotice, run);
    assert_eq!(ticks(&window)[1], again);
}

#[test]
fn a_changed_text_stays_when_the_dates_move_and_says_so() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.facebook);
    fill_in(&mut window, WHERE, "växeln");
    window
        .get_by_role_and_label(Role::MultilineTextInput, BEFORE)
        .focus();
    window.run_steps(2);
    key(&mut window, Modifiers::COMMAND, Key::End);
    let field = window.get_by_role_and_label(Role::MultilineTextInput, BEFORE);
    field.type_text(" God jul.");
    window.run_steps(3);
    let host = window.state_mut();
    let away = AbsenceDetails {
        person: office.karin,
        span: span("2026-12-28", "2026-12-30"),
        reason: None,
        stand_ins: Vec::new(),
    };
    host.perform(&Command::SaveAbsence {
        before: None,
        details: away,
        days: Vec::new(),
    });
    window.run_steps(4);
    assert!(text(&window, BEFORE).ends_with("God jul."));
    assert!(sees(
        &window,
        "Datumen eller mallen har ändrats sedan du skrev i texten."
    ));
    press(&mut window, Role::Link, "Börja om från mallen");
    let text = text(&window, BEFORE);
    assert!(text.contains("söndag 3 januari 2027") && !text.contains("God jul"));
    assert!(
        text.contains("växeln"),
        "what was filled in is not asked for again"
    );
}

#[test]
fn any_notice_template_can_be_chosen_and_what_is_odd_about_it_is_told() {
    let (mut store, office) = office();
    let own = "Vi har stängt [första dagen].";
    template(&mut store, TemplateKind::Notice, "Vår egen", own);
    let mut window = notices(store, &office, office.facebook);
    choose(&mut window, "Mall", "Before a closing");
    assert!(
        text(&window, BEFORE).contains("comments on Wednesday 23 December 16:30 and open them")
    );
    assert!(sees(&window, "Mallen är på engelska."));
    choose(&mut window, "Mall", "Vår egen");
    assert_eq!(text(&window, BEFORE), "Vi har stängt torsdag 24 december.");
    assert!(sees(
        &window,
        "Texten säger inte vart man ringer vid fara för liv."
    ));
    press(&mut window, Role::Link, "Lägg till 112");
    assert!(text(&window, BEFORE).ends_with("\n\nFara för liv: ring 112."));
    assert!(!sees(&window, "Texten säger inte vart"));
    press(&mut window, Role::Link, "Ändra mallen");
    let left = &window.state().left_by;
    assert!(
        matches!(left, Some(Action::OpenTemplate(TemplateId(_)))),
        "{left:?}"
    );
}

#[test]
fn without_a_template_the_text_is_written_by_hand() {
    let (mut store, office) = office();
    for id in store
        .templates()
        .unwrap()
        .into_iter()
        .map(|one| (one.id, one.version, one.details))
    {
        let (template, version, mut details) = id;
        details.archived = true;
        done(
            &mut store,
            &Command::UpdateTemplate {
                template,
                version,
                details,
            },
        );
    }
    let mut window = notices(store, &office, office.instagram);
    assert!(sees(&window, "Det finns ingen mall för anslag."));
    write(
        &mut window,
        Role::MultilineTextInput,
        BEFORE,
        "Stängt till 28 december.",
    );
    button(&mut window, "Kopiera");
    assert_eq!(copied(&window), "Stängt till 28 december.");
}

#[test]
fn a_mailbox_is_told_when_nobody_reads_it() {
    let (mut store, office) = office();
    let mailbox = account(&mut store, "Kontaktcenter", Channel::Email, |details| {
        details.responsible = Some(office.karin);
    });
    let window = notices(store, &office, mailbox);
    assert!(sees(
        &window,
        "Ingen läser från ons 23 dec 16:30 till mån 28 dec 08:00."
    ));
}

#[test]
fn the_notice_leads_to_the_platforms_guide_and_back() {
    let (store, office) = office();
    let mut window = notices(store, &office, office.facebook);
    button(&mut window, "Så gör du på Facebook");
    assert!(sees(&window, "Inte kontrollerat av er än"));
    key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!sees(&window, "Så gör du på Facebook"));
}

#[test]
fn a_guide_is_saved_as_ones_own_with_the_day_it_was_checked() {
    let (store, office) = office();
    let mut window = guide(store, &office, Channel::Facebook);
    assert!(sees(&window, "Så här tror vi att det går till."));
    assert!(sees(&window, "4 § BBS-lagen"));
    write(
        &mut window,
        Role::MultilineTextInput,
        "Så stänger du",
        "Ring webbredaktören.",
    );
    button(&mut window, "Kontrollerad idag");
    press(&mut window, Role::CheckBox, "Inlägg stängs ett och ett");
    key(&mut window, Modifiers::COMMAND, Key::S);
    let saved = &guides(&window)[0];
    assert_eq!(saved.close, "Ring webbredaktören.");
    assert_eq!(saved.checked_on, Some(day("2026-12-21")));
    assert!(!saved.traits.posts_one_by_one);
    assert!(sees(&window, "Kontrollerad mån 21 dec"));
    assert!(!sees(&window, "Så här tror vi"));
    // Back to our words, and taken back again.
    button(&mut window, "Återställ våra ord");
    assert_eq!(guides(&window), []);
    let words = starter_guide(Language::Sv, &Channel::Facebook);
    assert_eq!(text(&window, "Så stänger du"), words.close);
    let host = window.state_mut();
    let actor = host.desk.actor();
    undo(&mut host.store, &actor, now()).unwrap();
    host.reload();
    window.run_steps(4);
    assert_eq!(text(&window, "Så stänger du"), "Ring webbredaktören.");
}

#[test]
fn an_old_check_is_told() {
    let (mut store, office) = office();
    let mut details = starter_guide(Language::Sv, &Channel::X);
    details.checked_on = Some(day("2025-11-12"));
    done(
        &mut store,
        &Command::SavePlatformGuide {
            before: None,
            details,
        },
    );
    let window = guide(store, &office, Channel::X);
    assert!(sees(
        &window,
        "Kontrollerad för över ett år sedan, ons 12 nov 2025"
    ));
}

#[test]
fn the_list_leads_from_platform_to_platform_and_a_draft_is_not_lost() {
    let (store, office) = office();
    let mut window = guide(store, &office, Channel::Facebook);
    let labels: Vec<String> = window
        .query_all_by_role(Role::ListItem)
        .map(|row| row.accesskit_node().label().unwrap_or_default())
        .collect();
    assert!(labels[0].starts_with("Facebook") && labels[1].starts_with("Instagram"));
    assert!(labels[2].starts_with("LinkedIn"), "{labels:?}");
    assert_eq!(labels.len(), 8);
    press(&mut window, Role::ListItem, &labels[1]);
    assert!(sees(&window, "Så gör du på Instagram"));
    write(
        &mut window,
        Role::MultilineTextInput,
        "Så öppnar du igen",
        "Egna ord.",
    );
    let threads = "Threads, Inte kontrollerat av er än";
    press(&mut window, Role::ListItem, threads);
    assert!(sees(&window, "Släng det du har ändrat?"));
    button(&mut window, "Fortsätt här");
    assert_eq!(text(&window, "Så öppnar du igen"), "Egna ord.");
    press(&mut window, Role::ListItem, threads);
    button(&mut window, "Släng ändringarna");
    assert!(sees(&window, "Så gör du på Threads"));
    assert_eq!(guides(&window), []);
}

#[test]
fn a_guide_that_somebody_else_changed_is_not_written_over() {
    let (store, office) = office();
    let mut window = guide(store, &office, Channel::Email);
    let auto = "Så ställer du in autosvar";
    write(&mut window, Role::MultilineTextInput, auto, "Mina ord.");
    let mut details = starter_guide(Language::Sv, &Channel::Email);
    details.auto_reply = "Deras ord.".to_owned();
    let host = window.state_mut();
    let actor = host.desk.actor();
    let command = Command::SavePlatformGuide {
        before: None,
        details,
    };
    perform(&mut host.store, &command, &actor, now()).unwrap();
    // Saved before the window has heard of it: the file refuses, and both versions stand there.
    key(&mut window, Modifiers::COMMAND, Key::S);
    assert!(sees(&window, "Deras ord.") && sees(&window, "Någon annan ändrade det här"));
    assert_eq!(guides(&window)[0].auto_reply, "Deras ord.");
    button(&mut window, "Behåll min text");
    key(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(guides(&window)[0].auto_reply, "Mina ord.");
}

#[test]
fn a_mailbox_has_only_an_automatic_reply() {
    let (store, office) = office();
    let window = guide(store, &office, Channel::Email);
    let has = |label: &str| {
        let role = Role::MultilineTextInput;
        window.query_by_role_and_label(role, label).is_some()
    };
    assert!(!has("Så stänger du") && has("Så ställer du in autosvar"));
}

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    for (kind, size, theme) in [
        ("light", [1080.0, 800.0], Theme::Light),
        ("dark", [1080.0, 800.0], Theme::Dark),
        ("small", [800.0, 640.0], Theme::Light),
        ("small-dark", [800.0, 640.0], Theme::Dark),
    ] {
        let shot = |name: &str, target: fn(&Office) -> Target| {
            let (store, office) = office();
            let mut window = window_of(store, Some(office.karin), size);
            window.ctx.set_theme(theme);
            open(&mut window, target(&office));
            let image = window.render().unwrap();
            image
                .save(folder.join(format!("{name}-{kind}.png")))
                .unwrap();
        };
        shot("notice", |office| Target::Notice {
            account: office.facebook,
            run: christmas(),
        });
        shot("notice-end", |office| Target::Notice {
            account: office.jobs,
            run: christmas(),
        });
        shot("guide", |_| Target::Guide(Channel::Facebook));
        shot("guide-email", |_| Target::Guide(Channel::Email));
    }
}
