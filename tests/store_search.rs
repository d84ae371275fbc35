//! Questions are found by what was written, by whom, and where.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;

use desk::{Desk, monday_noon, new_question, run};
use svarsvakt::commands::{Command, undo};
use svarsvakt::domain::account::AccountDetails;
use svarsvakt::domain::ids::QuestionId;
use svarsvakt::store::{QuestionFilter, SearchPage, Tab};

fn found(desk: &Desk, words: &str) -> Vec<QuestionId> {
    match desk
        .store
        .search(
            words,
            &QuestionFilter {
                tab: Tab::All,
                ..QuestionFilter::default()
            },
            50,
            0,
        )
        .unwrap()
    {
        SearchPage::Found { ids, .. } => ids,
        SearchPage::TooShort => unreachable!("{words} is long enough"),
    }
}

#[test]
fn parts_of_words_are_found_from_three_letters_on() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    assert_eq!(found(&desk, "vägen"), [id]);
    assert_eq!(found(&desk, "ogs"), [id]);
    assert_eq!(found(&desk, "VÄGEN plog"), [id]);
    assert_eq!(found(&desk, "plogas i vägen"), [id]);
    assert_eq!(found(&desk, "plogas sandas"), []);
    let too_short = desk
        .store
        .search("vä i", &QuestionFilter::default(), 50, 0)
        .unwrap();
    assert_eq!(too_short, SearchPage::TooShort);
}

#[test]
fn a_ring_or_dots_make_another_letter() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Eva", "Bråta åt höger");
    assert_eq!(found(&desk, "bråta"), [id]);
    assert_eq!(found(&desk, "brata"), []);
    assert_eq!(found(&desk, "bräta"), []);
    assert_eq!(found(&desk, "hoger"), []);
    // The same letters, as some programs write them: a letter and a mark.
    assert_eq!(found(&desk, "Bra\u{30a}ta ho\u{308}ger"), [id]);
}

#[test]
fn authors_accounts_and_answers_are_found() {
    let mut desk = Desk::in_memory();
    let id = desk.asked("Gunnel Åström", "När plogas Skogsvägen?");
    let karin = desk.karin.clone();
    desk.answer(id, "Plogbilen kommer på torsdag.", &karin)
        .unwrap();
    run(
        &mut desk.store,
        &Command::RegisterQuestion(new_question(desk.bath, "Leif", "Är det öppet?")),
        &karin,
    )
    .unwrap();
    assert_eq!(found(&desk, "åström"), [id]);
    assert_eq!(found(&desk, "torsdag"), [id]);
    assert_eq!(found(&desk, "badhus").len(), 1);
    assert_eq!(found(&desk, "badhus öppet").len(), 1);
    assert_eq!(found(&desk, "facebook plogas"), [id]);
}

#[test]
fn a_renamed_account_is_found_by_its_new_name_at_once() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let question = new_question(desk.bath, "Leif", "Är det öppet?");
    run(
        &mut desk.store,
        &Command::RegisterQuestion(question),
        &karin,
    )
    .unwrap();
    let account = desk
        .store
        .workspace()
        .unwrap()
        .account(desk.bath)
        .cloned()
        .unwrap();
    let details = AccountDetails {
        name: "Simhallen".to_owned(),
        ..account.details
    };
    let command = Command::UpdateAccount {
        account: account.id,
        version: account.version,
        details,
    };
    run(&mut desk.store, &command, &karin).unwrap();
    assert_eq!(found(&desk, "badhuset"), []);
    assert_eq!(found(&desk, "simhall").len(), 1);
}

#[test]
fn what_a_user_types_is_never_taken_for_an_expression() {
    let mut desk = Desk::in_memory();
    let id = desk.asked(
        "Eva",
        "Sa han \"nej\" AND kom* (inte)? -NOT author:Eva 100% §1§ 👩‍👩‍👧 متى تفتح المكتبة",
    );
    for words in [
        "\"nej\"",
        "AND",
        "kom*",
        "(inte)?",
        "-NOT",
        "author:Eva",
        "100%",
        "👩‍👩‍👧",
        "المكتبة",
    ] {
        assert_eq!(found(&desk, words), [id], "{words}");
    }
    for words in ["\"", "'''", "NEAR(a b)", "\"\"\" OR", "a\0bcd", "^nej"] {
        desk.store
            .search(words, &QuestionFilter::default(), 50, 0)
            .unwrap();
    }
}

#[test]
fn what_was_undone_is_not_found() {
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let id = desk.asked("Eva", "När plogas Skogsvägen?");
    desk.answer(id, "På torsdag.", &karin).unwrap();
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(found(&desk, "torsdag"), []);
    undo(&mut desk.store, &karin, monday_noon()).unwrap();
    assert_eq!(found(&desk, "plogas"), []);
    assert_eq!(desk.store.check().unwrap(), []);
}

#[test]
fn the_latest_come_first_a_page_at_a_time() {
    let mut desk = Desk::in_memory();
    let ids: Vec<_> = (0..5)
        .map(|number| desk.asked("Eva", &format!("Fråga {number} om plogning")))
        .collect();
    let karin = desk.karin.clone();
    desk.answer(ids[4], "Snart.", &karin).unwrap();
    let filter = QuestionFilter::default();
    let first = desk.store.search("plogning", &filter, 3, 0).unwrap();
    assert_eq!(
        first,
        SearchPage::Found {
            ids: vec![ids[3], ids[2], ids[1]],
            more: true
        }
    );
    let second = desk.store.search("plogning", &filter, 3, 3).unwrap();
    assert_eq!(
        second,
        SearchPage::Found {
            ids: vec![ids[0]],
            more: false
        }
    );
}

#[test]
fn lists_follow_the_tab_the_filter_and_the_order() {
    use svarsvakt::store::{AssignedTo, Order};
    let mut desk = Desk::in_memory();
    let karin = desk.karin.clone();
    let (open, asked, done) = (
        desk.asked("A", "ett"),
        desk.asked("B", "två"),
        desk.asked("C", "tre"),
    );
    let forward = Command::Forward {
        basis: desk.basis(asked),
        to: "gata@example.org".to_owned(),
        wanted_by: None,
        text: None,
        at: monday_noon(),
    };
    run(&mut desk.store, &forward, &karin).unwrap();
    desk.answer(done, "fyra", &karin).unwrap();
    run(
        &mut desk.store,
        &Command::Assign {
            questions: vec![open],
            person: karin.person,
        },
        &karin,
    )
    .unwrap();
    let ids = |filter: &QuestionFilter| desk.store.question_ids(filter).unwrap();
    let tab = |tab| QuestionFilter {
        tab,
        ..QuestionFilter::default()
    };
    assert_eq!(ids(&tab(Tab::Open)), [asked, open]);
    assert_eq!(ids(&tab(Tab::Waiting)), [asked]);
    assert_eq!(ids(&tab(Tab::Answered)), [done]);
    assert_eq!(ids(&tab(Tab::All)), [done, asked, open]);
    assert_eq!(
        ids(&QuestionFilter {
            order: Order::Oldest,
            ..tab(Tab::All)
        }),
        [open, asked, done]
    );
    let mine = Some(AssignedTo::Person(desk.karins_id()));
    assert_eq!(
        ids(&QuestionFilter {
            person: mine,
            ..tab(Tab::All)
        }),
        [open]
    );
    assert_eq!(
        ids(&QuestionFilter {
            person: Some(AssignedTo::Nobody),
            ..tab(Tab::Open)
        }),
        [asked]
    );
    assert_eq!(
        ids(&QuestionFilter {
            account: Some(desk.bath),
            ..tab(Tab::All)
        }),
        []
    );
    let counts = desk.store.counts(monday_noon()).unwrap();
    assert_eq!(
        (
            counts.open,
            counts.waiting,
            counts.answered,
            counts.all,
            counts.answered_since
        ),
        (2, 1, 1, 3, 1)
    );
    let rows = desk.store.question_rows(&[done, asked]).unwrap();
    assert_eq!(
        rows.iter()
            .map(|row| row.excerpt.as_str())
            .collect::<Vec<_>>(),
        ["tre", "två"]
    );
    assert_eq!(rows[1].forwarded_to.as_deref(), Some("gata@example.org"));
    assert_eq!(rows[0].answered_at, Some(monday_noon()));
    assert_eq!(
        desk.store.forward_addresses(5).unwrap(),
        ["gata@example.org"]
    );
    assert_eq!(
        desk.store
            .recent_answers(desk::at("2026-12-20 00:00"), open)
            .unwrap()[0]
            .text,
        "fyra"
    );
    assert_eq!(desk.store.similar_open(desk.facebook).unwrap().len(), 2);
}
