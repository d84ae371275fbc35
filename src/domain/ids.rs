//! Newtypes for the numbers that identify records, and the text keys that name them in files.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// An account, for instance the municipality's Facebook page.
    AccountId
);
id!(
    /// A person who watches, answers or is asked.
    PersonId
);
id!(
    /// A question: a thread of entries.
    QuestionId
);
id!(
    /// One entry of a question's thread.
    EntryId
);
id!(
    /// A template: signature, holding reply, answer or notice.
    TemplateId
);
id!(
    /// A roster row.
    RosterRowId
);
id!(
    /// An override of the roster on a day.
    OverrideId
);
id!(
    /// An absence.
    AbsenceId
);
id!(
    /// A closure: a span of days when offices are closed.
    ClosureId
);
id!(
    /// Days on which an account is looked at more often.
    ExtraWatchId
);
id!(
    /// Somebody has looked at an account.
    CheckId
);
id!(
    /// A step of a closing that was done.
    ClosingTickId
);
id!(
    /// A post whose comments are closed by itself.
    ClosingPostId
);
id!(
    /// A decision against a closing.
    KeptOpenId
);
id!(
    /// A proposed closure or early closing that was refused.
    RefusalId
);
id!(
    /// How comments are closed on a platform, in the municipality's words.
    PlatformGuideId
);
id!(
    /// One logged change in the history.
    OperationId
);

/// Turns a name into a stable text key: lower case, å ä → a, ö → o, everything else but letters
/// and digits becomes `-`. Never empty.
pub fn key_from_name(name: &str) -> String {
    let mut key = String::new();
    for c in name.to_lowercase().chars() {
        let folded = match c {
            'å' | 'ä' | 'à' | 'á' | 'â' => 'a',
            'ö' | 'ø' | 'ó' | 'ò' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ú' => 'u',
            c if c.is_alphanumeric() => c,
            _ => '-',
        };
        if folded != '-' || !(key.is_empty() || key.ends_with('-')) {
            key.push(folded);
        }
        if key.chars().count() >= 60 {
            break;
        }
    }
    let trimmed = key.trim_matches('-');
    if trimmed.is_empty() {
        "namnlos".to_owned()
    } else {
        trimmed.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_lower_case_without_rings_and_dots() {
        assert_eq!(key_from_name("Gata & park (Åby)"), "gata-park-aby");
        assert_eq!(key_from_name("😡"), "namnlos");
    }
}
