//! The municipality's official accounts and the answering rules each of them follows.

use super::deadline::{ClockKind, OutsideHours};
use super::ids::{AccountId, PersonId};
use super::language::Language;
use super::opening_hours::{EarlyClosings, OpeningHours, Season};
use chrono::NaiveDate;

/// The platform an account is on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Channel {
    Facebook,
    Instagram,
    X,
    YouTube,
    LinkedIn,
    TikTok,
    Threads,
    /// The unit's e-mail box.
    Email,
    /// Anything else, in the user's word.
    Other(String),
}

impl Channel {
    /// The channels offered in forms.
    pub const OFFERED: [Channel; 8] = [
        Channel::Facebook,
        Channel::Instagram,
        Channel::X,
        Channel::YouTube,
        Channel::LinkedIn,
        Channel::TikTok,
        Channel::Threads,
        Channel::Email,
    ];

    /// The word used in files: lower case.
    pub fn code(&self) -> &str {
        match self {
            Channel::Facebook => "facebook",
            Channel::Instagram => "instagram",
            Channel::X => "x",
            Channel::YouTube => "youtube",
            Channel::LinkedIn => "linkedin",
            Channel::TikTok => "tiktok",
            Channel::Threads => "threads",
            Channel::Email => "email",
            Channel::Other(word) => word,
        }
    }

    /// The channel with this word; an unknown word is kept as it is.
    pub fn from_code(code: &str) -> Channel {
        Channel::OFFERED
            .into_iter()
            .find(|channel| channel.code() == code)
            .unwrap_or_else(|| Channel::Other(code.to_owned()))
    }

    /// The platform's name as people write it.
    pub fn name(&self, language: Language) -> &str {
        match self {
            Channel::Facebook => "Facebook",
            Channel::Instagram => "Instagram",
            Channel::X => "X",
            Channel::YouTube => "YouTube",
            Channel::LinkedIn => "LinkedIn",
            Channel::TikTok => "TikTok",
            Channel::Threads => "Threads",
            Channel::Email => match language {
                Language::Sv => "E-post",
                Language::En => "E-mail",
            },
            Channel::Other(word) => word,
        }
    }

    /// The longest comment or reply the platform takes, in characters, where one is known.
    pub fn reply_limit(&self) -> Option<usize> {
        match self {
            Channel::Facebook => Some(8_000),
            Channel::Instagram => Some(2_200),
            Channel::X => Some(280),
            Channel::YouTube => Some(10_000),
            Channel::LinkedIn => Some(1_250),
            Channel::TikTok => Some(150),
            Channel::Threads => Some(500),
            Channel::Email | Channel::Other(_) => None,
        }
    }
}

/// An account with everything that decides its deadlines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AccountDetails {
    /// Stable text key, unique among accounts.
    pub key: String,
    pub name: String,
    pub channel: Channel,
    pub url: Option<String>,
    pub department: Option<String>,
    pub responsible: Option<PersonId>,
    pub deputy: Option<PersonId>,
    pub active_from: Option<NaiveDate>,
    pub active_to: Option<NaiveDate>,
    pub clock: ClockKind,
    /// Whole hours, 1-2000; none: the account states no promise.
    pub response_hours: Option<u16>,
    pub opening_hours: OpeningHours,
    pub outside_hours: OutsideHours,
    /// The account's own list of early closings instead of the municipality's; may be empty.
    pub early_closing: Option<EarlyClosings>,
    /// Dated periods with opening hours of their own; the first that holds a day wins.
    pub seasons: Vec<Season>,
    /// How often it is to be looked at on a working day, 0-24; usually once.
    pub checks_per_day: u16,
    /// Where the log-in is kept: a safe, a register number. Never a password.
    pub login_place: Option<String>,
}

/// A stored account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Account {
    pub id: AccountId,
    /// Rises with every change; an edit names the one it was based on.
    pub version: i64,
    pub details: AccountDetails,
}

impl AccountDetails {
    /// An account with the usual promise: an answer within 24 hours on weekdays 08:00-16:30.
    pub fn with_usual_promise(name: &str, channel: Channel) -> AccountDetails {
        AccountDetails {
            key: super::ids::key_from_name(&format!("{name} {}", channel.code())),
            name: name.to_owned(),
            channel,
            url: None,
            department: None,
            responsible: None,
            deputy: None,
            active_from: None,
            active_to: None,
            clock: ClockKind::WorkingDays,
            response_hours: Some(24),
            opening_hours: OpeningHours::weekdays_8_to_16_30(),
            outside_hours: OutsideHours::FromNextOpening,
            early_closing: None,
            seasons: Vec::new(),
            checks_per_day: super::check::USUAL_CHECKS_PER_DAY,
            login_place: None,
        }
    }

    /// Whether the account is in use on the day.
    pub fn is_active_on(&self, day: NaiveDate) -> bool {
        self.active_from.is_none_or(|from| from <= day) && self.active_to.is_none_or(|to| day <= to)
    }

    /// The name with its platform: "Badhuset (Facebook)".
    pub fn full_name(&self, language: Language) -> String {
        format!("{} ({})", self.name, self.channel.name(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_is_named_in_the_language_of_the_window() {
        let details = AccountDetails::with_usual_promise("Kontaktcenter", Channel::Email);
        assert_eq!(details.full_name(Language::Sv), "Kontaktcenter (E-post)");
        assert_eq!(details.full_name(Language::En), "Kontaktcenter (E-mail)");
    }
}
