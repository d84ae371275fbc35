//! Whose calendar a file is.

use super::component::Component;
use super::words::words_of;
use crate::domain::ids::PersonId;
use crate::domain::workspace::Workspace;
use std::collections::HashMap;

/// What a file says of whose it is, the surest first.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct OwnerHints {
    /// Texts that may hold an address or a name.
    texts: Vec<String>,
}

impl OwnerHints {
    pub fn of(calendars: &[Component]) -> OwnerHints {
        let mut texts = Vec::new();
        for calendar in calendars {
            let names = ["X-WR-CALNAME", "X-WR-RELCALID", "NAME", "X-WR-CALDESC"];
            let named = names.iter().filter_map(|name| calendar.first(name));
            texts.extend(named.map(|line| line.text()));
        }
        texts.extend(usual_organizer(calendars));
        OwnerHints { texts }
    }

    /// The person that the file seems to belong to.
    pub fn person(&self, workspace: &Workspace) -> Option<PersonId> {
        self.texts
            .iter()
            .find_map(|text| by_address(text, workspace).or_else(|| by_name(text, workspace)))
    }
}

/// Who arranged at least half of the events that say who did.
fn usual_organizer(calendars: &[Component]) -> Option<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for calendar in calendars {
        for event in calendar.components("VEVENT") {
            if let Some(organizer) = event.first("ORGANIZER") {
                let name = organizer.parameter("CN").unwrap_or_default();
                *counts
                    .entry(format!("{} {name}", organizer.value))
                    .or_default() += 1;
            }
        }
    }
    let all: usize = counts.values().sum();
    let usual = counts
        .into_iter()
        .max_by(|a, b| (a.1, &b.0).cmp(&(b.1, &a.0)));
    usual
        .filter(|(_, count)| count * 2 >= all)
        .map(|(organizer, _)| organizer)
}

fn by_address(text: &str, workspace: &Workspace) -> Option<PersonId> {
    let text = text.to_lowercase();
    let addresses: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || "<>\"'(),;:".contains(c))
        .filter(|word| word.contains('@'))
        .collect();
    let mut people = workspace.people.iter();
    let is_found = |email: &String| addresses.contains(&email.trim().to_lowercase().as_str());
    let found = people.find(|person| person.details.email.as_ref().is_some_and(is_found));
    found.map(|person| person.id)
}

/// The only person all of whose names stand in the text.
fn by_name(text: &str, workspace: &Workspace) -> Option<PersonId> {
    let words = words_of(text);
    let is_named = |name: &str| {
        let names = words_of(name);
        !names.is_empty() && names.iter().all(|name| words.contains(name))
    };
    let mut named = workspace
        .people
        .iter()
        .filter(|person| is_named(&person.details.name));
    let found = named.next()?;
    named.next().is_none().then_some(found.id)
}
