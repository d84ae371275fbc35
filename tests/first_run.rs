//! From the first start to Today, and what happens when a file cannot be opened.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

#[path = "support/office.rs"]
mod office;

use eframe::egui::{Role, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use office::{FakeOutside, Hands as _, Office, window_over};
use std::path::Path;
use std::sync::Arc;
use svarsvakt::app::Window;
use svarsvakt::preferences::Preferences;
use svarsvakt::store::{Access, Store, StoreError};

fn first_window(outside: &Arc<FakeOutside>) -> Harness<'static, Window> {
    window_over(
        None,
        Preferences::default(),
        outside,
        vec2(1000.0, 640.0),
        Theme::Light,
    )
}

/// Chooses a folder that is shared, and goes on.
fn choose_folder(window: &mut Harness<'static, Window>, outside: &Arc<FakeOutside>, folder: &Path) {
    window.click_radio("Tillsammans med kollegor");
    outside.files.lock().unwrap().push(folder.to_owned());
    window.click_button("Välj mapp");
    let shown = folder.display().to_string();
    window.wait_until("the folder", |window| window.sees(&shown));
    window.click_button("Fortsätt");
}

#[test]
fn from_the_first_start_to_today() {
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(FakeOutside::default());
    let mut window = first_window(&outside);
    choose_folder(&mut window, &outside, folder.path());
    window.fill("Kommun", "Exempelby kommun");
    window.click_button("Fortsätt");
    assert!(window.sees("Skriv ditt namn."));
    window.fill("Ditt namn", "Karin Ek");
    window.fill("Titel", "Kommunikatör");
    window.click_button("Fortsätt");
    window.fill("Kontots namn", "Exempelby kommun");
    assert!(window.sees("inom 24 timmar"));
    window.click_button("Klart");
    assert!(window.sees("Måndag 21 december"));
    let store = Store::open(&folder.path().join("svarsvakt.sqlite"), Access::ReadWrite).unwrap();
    let workspace = store.workspace().unwrap();
    assert_eq!(
        workspace.settings.municipality.as_deref(),
        Some("Exempelby kommun")
    );
    assert_eq!(
        workspace.people[0].details.title.as_deref(),
        Some("Kommunikatör")
    );
    assert_eq!(
        workspace.accounts[0].details.responsible,
        Some(workspace.people[0].id)
    );
    assert!(!store.templates().unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_for_one_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("min.sqlite");
    let outside = Arc::new(FakeOutside::default());
    let size = vec2(1000.0, 640.0);
    let mut window = window_over(
        Some(&path),
        Preferences::default(),
        &outside,
        size,
        Theme::Light,
    );
    assert!(window.sees(&path.display().to_string()));
    window.click_button("Fortsätt");
    assert!(!path.exists(), "nothing is made before the end");
    window.fill("Ditt namn", "Karin Ek");
    window.click_button("Fortsätt");
    window.click_button("Hoppa över");
    assert!(window.sees("Måndag 21 december"));
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn the_account_may_wait_and_is_made_with_the_first_question() {
    let folder = tempfile::tempdir().unwrap();
    let outside = Arc::new(FakeOutside::default());
    let mut window = first_window(&outside);
    choose_folder(&mut window, &outside, folder.path());
    window.fill("Ditt namn", "Karin Ek");
    window.click_button("Fortsätt");
    window.click_button("Hoppa över");
    window.paste("När öppnar biblioteket?");
    window.fill("Kontots namn", "Biblioteket");
    window.click_button("Skapa kontot");
    window.click_button("Registrera");
    let store = Store::open(&folder.path().join("svarsvakt.sqlite"), Access::ReadWrite).unwrap();
    assert_eq!(store.question_keys().unwrap().len(), 1);
}

#[test]
fn a_shared_file_that_is_there_is_opened_and_asks_who_sits_here() {
    let office = Office::new();
    let mut window = first_window(&office.outside);
    choose_folder(&mut window, &office.outside, office.folder.path());
    window.click_radio("Anders");
    window.click_button("Öppna");
    assert!(window.sees("Måndag 21 december"));
    assert!(window.sees("Anders"));
}

#[test]
fn somebody_new_can_join_a_shared_file() {
    let office = Office::new();
    let mut window = first_window(&office.outside);
    choose_folder(&mut window, &office.outside, office.folder.path());
    window.click_link("Jag finns inte i listan");
    window.fill("Ditt namn", "Leila Rask");
    window.click_button("Öppna");
    assert!(window.sees("Måndag 21 december"));
    assert_eq!(office.store().workspace().unwrap().people.len(), 3);
}

#[test]
fn sample_data_can_be_tried_and_the_language_switched() {
    let outside = Arc::new(FakeOutside::default());
    let mut window = first_window(&outside);
    window.click_radio("English");
    assert!(window.sees("Welcome to Svarsvakt"));
    window.click_button("Try with sample data");
    assert!(window.sees("Monday 21 December"));
}

fn remembered(path: &Path) -> Preferences {
    let mut preferences = Preferences::default();
    preferences.database = Some(path.to_owned());
    preferences
}

fn window_remembering(path: &Path, outside: &Arc<FakeOutside>) -> Harness<'static, Window> {
    window_over(
        None,
        remembered(path),
        outside,
        vec2(1000.0, 640.0),
        Theme::Light,
    )
}

#[test]
fn a_remembered_file_that_is_gone_is_never_made_anew() {
    let office = Office::new();
    let gone = office
        .folder
        .path()
        .join("natverk")
        .join("svarsvakt.sqlite");
    let mut window = window_remembering(&gone, &office.outside);
    assert!(window.sees("Filen hittas inte"));
    window.click_button("Försök igen");
    assert!(!gone.exists());
    std::fs::create_dir(gone.parent().unwrap()).unwrap();
    std::fs::copy(office.path(), &gone).unwrap();
    window.click_button("Försök igen");
    assert!(window.sees("Måndag 21 december"));
}

/// Raises the file's version to that of a program to come.
fn make_newer(path: &Path) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(path, bytes).unwrap();
}

/// The office's file, closed for good, with a copy of it in the folder of copies.
fn closed_with_copy(office: &Office) {
    let store = office.store();
    store
        .back_up(office::monday(), svarsvakt::store::CopyReason::Manual)
        .unwrap();
}

#[test]
fn a_newer_file_is_refused_untouched_and_the_latest_copy_offered() {
    let office = Office::new();
    closed_with_copy(&office);
    make_newer(&office.path());
    let before = std::fs::read(office.path()).unwrap();
    let mut window = window_remembering(&office.path(), &office.outside);
    assert!(window.sees("Filen kan inte öppnas"));
    assert_eq!(std::fs::read(office.path()).unwrap(), before);
    window.click_button("Öppna senaste säkerhetskopian");
    assert!(window.sees("Måndag 21 december"));
    assert_eq!(
        std::fs::read(office.path()).unwrap(),
        before,
        "colleagues go on with it"
    );
}

#[test]
fn a_damaged_file_is_kept_aside_when_its_copy_takes_its_place() {
    let office = Office::new();
    closed_with_copy(&office);
    let whole = std::fs::read(office.path()).unwrap();
    let torn = &whole[..whole.len() / 2];
    std::fs::write(office.path(), torn).unwrap();
    let mut window = window_remembering(&office.path(), &office.outside);
    window.click_button("Öppna senaste säkerhetskopian");
    assert!(window.sees("Måndag 21 december"));
    assert!(matches!(
        Store::open(&office.path(), Access::ReadWrite),
        Ok(_) | Err(StoreError::Busy)
    ));
    let aside = std::fs::read_dir(office.folder.path()).unwrap().flatten();
    let aside = aside
        .map(|file| file.path())
        .find(|path| path.to_string_lossy().contains("-damaged-"))
        .unwrap();
    assert_eq!(std::fs::read(aside).unwrap(), torn);
}

#[test]
fn another_file_can_be_chosen() {
    let office = Office::new();
    let gone = office.folder.path().join("borta.sqlite");
    let mut window = window_remembering(&gone, &office.outside);
    office.outside.files.lock().unwrap().push(office.path());
    window.click_button("Välj en annan fil");
    window.wait_until("the file", |window| window.sees("Måndag 21 december"));
}

#[test]
fn a_new_start_leads_to_the_welcome() {
    let office = Office::new();
    let mut window =
        window_remembering(&office.folder.path().join("borta.sqlite"), &office.outside);
    window.click_button("Börja från början");
    assert!(
        window
            .query_by_role_and_label(Role::Button, "Prova med exempeldata")
            .is_some()
    );
}
