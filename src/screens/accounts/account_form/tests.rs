use super::super::account_problem::AccountProblem;
use super::*;
use crate::domain::calendar::DateSpan;
use chrono::Weekday;

fn usual() -> AccountDetails {
    let mut details = AccountDetails::with_usual_promise("Badhuset", Channel::Facebook);
    details.seasons = Vec::new();
    details
}

#[test]
fn an_untouched_form_says_what_is_stored() {
    let details = AccountDetails {
        channel: Channel::Other("mastodon".to_owned()),
        response_hours: None,
        early_closing: Some(Default::default()),
        ..usual()
    };
    assert_eq!(
        AccountForm::of(&details).details(Some(&details)),
        Some(details)
    );
}

#[test]
fn a_new_account_needs_only_a_name() {
    let mut form = AccountForm::empty();
    assert_eq!(form.problems(), [AccountProblem::NameMissing]);
    form.name = " Badhuset ".to_owned();
    assert_eq!(form.details(None).unwrap().name, "Badhuset");
}

#[test]
fn a_link_may_lack_its_beginning_and_nothing_else() {
    let link = |text: &str| {
        AccountForm {
            url: text.to_owned(),
            ..AccountForm::of(&usual())
        }
        .link()
    };
    assert_eq!(
        link("facebook.com/badhuset"),
        Some(Some("https://facebook.com/badhuset".to_owned()))
    );
    assert_eq!(
        link("http://example.org"),
        Some(Some("http://example.org".to_owned()))
    );
    assert_eq!(link(""), Some(None));
    for wrong in [
        "javascript://x.y",
        "file:///etc",
        "badhuset",
        "två ord.se",
        "bad@example.org",
    ] {
        assert_eq!(link(wrong), None, "{wrong}");
    }
}

#[test]
fn what_cannot_be_read_is_previewed_as_it_was() {
    let details = AccountDetails {
        response_hours: Some(48),
        ..usual()
    };
    let mut form = AccountForm::of(&details);
    *form.week.text_mut(Weekday::Mon) = "åtta".to_owned();
    form.promise = Promise::Within {
        hours: "24".to_owned(),
    };
    assert_eq!(form.details(Some(&details)), None);
    let so_far = form.so_far(Some(&details));
    assert_eq!(so_far.opening_hours, details.opening_hours);
    assert_eq!(so_far.response_hours, Some(24));
}

#[test]
fn nobody_is_their_own_deputy() {
    let mut form = AccountForm::of(&usual());
    form.responsible = Some(PersonId(1));
    form.deputy = Some(PersonId(1));
    assert_eq!(form.problems(), [AccountProblem::DeputyIsResponsible]);
}

#[test]
fn hours_changed_from_a_day_keep_the_old_ones_before_it() {
    let details = usual();
    let mut form = AccountForm::of(&details);
    *form.week.text_mut(Weekday::Fri) = "8-15".to_owned();
    form.validity = HoursFrom::Day("2027-01-04".parse().ok());
    let after = form.details(Some(&details)).unwrap();
    let kept = &after.seasons[0];
    assert_eq!(kept.span.to.to_string(), "2027-01-03");
    assert_eq!(kept.opening_hours, details.opening_hours);
    assert!(DateSpan::contains(kept.span, "2020-02-02".parse().unwrap()));
}

#[test]
fn checks_a_day_are_few_and_a_password_is_refused() {
    let checks = |text: &str| {
        AccountForm {
            checks_per_day: text.to_owned(),
            ..AccountForm::of(&usual())
        }
        .checks_per_day()
    };
    assert_eq!((checks("0"), checks(" 24 ")), (Some(0), Some(24)));
    assert_eq!((checks("25"), checks("ofta")), (None, None));
    let mut form = AccountForm::of(&usual());
    form.login_place = "Kassaskåpet, pärm 3".to_owned();
    let saved = form.details(None).unwrap();
    assert_eq!(saved.login_place.as_deref(), Some("Kassaskåpet, pärm 3"));
    form.login_place = "lösenord: sommar".to_owned();
    assert_eq!(form.problems(), [AccountProblem::LoginIsPassword]);
}

#[test]
fn response_hours_are_whole_and_within_reason() {
    let hours = |text: &str| {
        let promise = Promise::Within {
            hours: text.to_owned(),
        };
        AccountForm {
            promise,
            ..AccountForm::of(&usual())
        }
        .response_hours()
    };
    assert_eq!(hours(" 48 h"), Some(Some(48)));
    for wrong in ["0", "2001", "1,5", "", "-1", "ett dygn"] {
        assert_eq!(hours(wrong), None, "{wrong}");
    }
}
