//! People who watch the accounts, answer, or are asked.

use super::ids::PersonId;
use chrono::NaiveDate;

/// A person, in the details that appear in signatures, schedules and forwarded mail.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PersonDetails {
    /// Stable text key, unique among people.
    pub key: String,
    pub name: String,
    pub title: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// First day at work; none: since always.
    pub active_from: Option<NaiveDate>,
    /// Last day at work; none: until further notice.
    pub active_to: Option<NaiveDate>,
}

/// A stored person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    pub id: PersonId,
    /// Rises with every change; an edit names the one it was based on.
    pub version: i64,
    pub details: PersonDetails,
}

impl PersonDetails {
    /// Whether the person works here on the day.
    pub fn is_active_on(&self, day: NaiveDate) -> bool {
        self.active_from.is_none_or(|from| from <= day) && self.active_to.is_none_or(|to| day <= to)
    }

    /// The first name: what stands before the first space.
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}

/// Two or three letters for every person, unique within the list, in its order.
///
/// The first two letters of the first name if free, else first and last name's initials, else the
/// first letter with a digit.
pub fn unique_initials<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = std::collections::HashSet::new();
    names
        .into_iter()
        .map(|name| {
            let words: Vec<Vec<char>> = name
                .split_whitespace()
                .map(|w| {
                    w.to_uppercase()
                        .chars()
                        .filter(|c| c.is_alphanumeric())
                        .collect()
                })
                .filter(|w: &Vec<char>| !w.is_empty())
                .collect();
            let mut wishes = Vec::new();
            if let Some(first) = words.first() {
                wishes.push(first.iter().take(2).collect::<String>());
                if let Some(last) = words.last().filter(|_| words.len() > 1) {
                    wishes.push([first[0], last[0]].iter().collect());
                }
                wishes.extend(
                    first
                        .iter()
                        .skip(2)
                        .map(|c| [first[0], *c].iter().collect()),
                );
            }
            let letter = words.first().map_or('?', |w| w[0]);
            wishes.extend((2..).take(10_000).map(|n| format!("{letter}{n}")));
            let initials = wishes
                .into_iter()
                .find(|w: &String| !taken.contains(w))
                .unwrap_or_default();
            taken.insert(initials.clone());
            initials
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_unique_in_the_list() {
        let initials = unique_initials(["Karin Ek", "Karim Berg", "Karl Ek", "Åsa Öst", "", "😊"]);
        assert_eq!(initials, ["KA", "KB", "KE", "ÅS", "?2", "?3"]);
    }
}
