//! Sending a question on: the ready mail to a colleague.

use super::compose_mode::Mode;
use super::composer::{Composer, latest_incoming};
use super::detail_view::DetailView;
use crate::exchange::mail_link::{MailLink, is_address, mail_link};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use chrono::{DateTime, Utc};

/// Where a question can be sent: people with an address, and whom it was sent to before.
pub fn suggestions(detail: &DetailView, desk: &Desk) -> Vec<String> {
    let today = desk.today();
    let mut known: Vec<String> = detail.addresses.clone();
    let people = desk.workspace.people.iter().map(|person| &person.details);
    let people = people.filter(|person| person.email.is_some() && person.is_active_on(today));
    for name in people.map(|person| person.name.clone()) {
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}

/// The address behind a name or an address; none for a unit that is only named.
pub fn address_of(desk: &Desk, to: &str) -> Option<String> {
    let to = to.trim();
    if is_address(to) {
        return Some(to.to_owned());
    }
    let person = desk
        .workspace
        .people
        .iter()
        .find(|person| person.details.name == to)?;
    person
        .details
        .email
        .clone()
        .filter(|email| is_address(email))
}

/// The mail that is opened when the question is sent on.
pub fn mail(composer: &Composer, detail: &DetailView, desk: &Desk) -> MailLink {
    let message = composer
        .buffers
        .get(&Mode::Forward)
        .map(|buffer| buffer.text().to_owned())
        .unwrap_or_default();
    let wanted = composer.wanted_by(desk);
    ready_mail(
        &composer.to,
        &message,
        wanted,
        Subject::Question,
        detail,
        desk,
    )
}

/// The mail that reminds the colleague who has not answered.
pub fn reminder(
    to: &str,
    wanted: Option<DateTime<Utc>>,
    detail: &DetailView,
    desk: &Desk,
) -> MailLink {
    let me = desk.me.map(|me| desk.person_name(me)).unwrap_or_default();
    let message = format!("{}\n\n{me}", t!(desk.language, "questions-remind-text"));
    ready_mail(
        to,
        message.trim_end(),
        wanted,
        Subject::Reminder,
        detail,
        desk,
    )
}

#[derive(Clone, Copy)]
enum Subject {
    Question,
    Reminder,
}

fn ready_mail(
    to: &str,
    message: &str,
    wanted: Option<DateTime<Utc>>,
    subject: Subject,
    detail: &DetailView,
    desk: &Desk,
) -> MailLink {
    let language = desk.language;
    let account = detail.account.clone();
    let subject = match subject {
        Subject::Question => t!(language, "questions-mail-subject", account = account),
        Subject::Reminder => t!(language, "questions-mail-reminder", account = account),
    };
    let mut parts = vec![message.trim().to_owned()];
    if let Some(wanted) = wanted {
        let when = dates::short_date_time(language, desk.civil(wanted), desk.today());
        parts.push(t!(language, "questions-mail-wanted", when = when));
    }
    parts.push(
        format!("{}\n{}", detail.byline, latest_incoming(detail))
            .trim_end()
            .to_owned(),
    );
    if let Some(link) = &detail.question.details.link {
        parts.push(t!(language, "questions-mail-link", link = link.clone()));
    }
    let address = address_of(desk, to).unwrap_or_default();
    mail_link(
        &address,
        &subject,
        &parts.join("\n\n"),
        &t!(language, "questions-mail-paste"),
    )
}
