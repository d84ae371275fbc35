//! How comments are closed on each platform: our own words to begin with, or the municipality's.

use super::dates;
use crate::domain::account::Channel;
use crate::domain::language::Language;
use crate::domain::platform::{GuideDetails, PlatformTraits};
use crate::domain::workspace::Workspace;
use crate::t;
use chrono::{Months, NaiveDate};

/// The municipality's own guide for a platform, or the words we begin with.
pub fn guide_for(language: Language, workspace: &Workspace, channel: &Channel) -> GuideDetails {
    let mut guides = workspace.platform_guides.iter();
    let own = guides.find(|guide| guide.details.channel == *channel);
    own.map_or_else(
        || starter_guide(language, channel),
        |own| own.details.clone(),
    )
}

/// What we know of a platform; nobody at the municipality has checked it.
pub fn starter_guide(language: Language, channel: &Channel) -> GuideDetails {
    let (close, reopen, auto_reply) = starter_words(language, channel);
    GuideDetails {
        channel: channel.clone(),
        close,
        reopen,
        auto_reply,
        traits: PlatformTraits::usual(channel),
        checked_on: None,
    }
}

fn starter_words(language: Language, channel: &Channel) -> (String, String, String) {
    match channel {
        Channel::Facebook => (
            t!(language, "guide-facebook-close"),
            t!(language, "guide-facebook-reopen"),
            t!(language, "guide-facebook-auto-reply"),
        ),
        Channel::Instagram => (
            t!(language, "guide-instagram-close"),
            t!(language, "guide-instagram-reopen"),
            String::new(),
        ),
        Channel::X => (
            t!(language, "guide-x-close"),
            t!(language, "guide-x-reopen"),
            String::new(),
        ),
        Channel::YouTube => (
            t!(language, "guide-youtube-close"),
            t!(language, "guide-youtube-reopen"),
            String::new(),
        ),
        Channel::LinkedIn => (
            t!(language, "guide-linkedin-close"),
            t!(language, "guide-linkedin-reopen"),
            String::new(),
        ),
        Channel::TikTok => (
            t!(language, "guide-tiktok-close"),
            t!(language, "guide-tiktok-reopen"),
            String::new(),
        ),
        Channel::Threads => (
            t!(language, "guide-threads-close"),
            t!(language, "guide-threads-reopen"),
            String::new(),
        ),
        Channel::Email => (
            String::new(),
            String::new(),
            t!(language, "guide-email-auto-reply"),
        ),
        Channel::Other(_) => (
            t!(language, "guide-other-close"),
            t!(language, "guide-other-reopen"),
            t!(language, "guide-other-auto-reply"),
        ),
    }
}

/// How far a guide can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checked {
    Never,
    Lately(NaiveDate),
    /// More than a year ago: platforms change faster than that.
    LongAgo(NaiveDate),
}

impl Checked {
    /// How a guide stands that was last checked on a day.
    pub fn of(checked_on: Option<NaiveDate>, today: NaiveDate) -> Checked {
        let a_year_ago = today.checked_sub_months(Months::new(12));
        match checked_on {
            None => Checked::Never,
            Some(day) if a_year_ago.is_some_and(|limit| day < limit) => Checked::LongAgo(day),
            Some(day) => Checked::Lately(day),
        }
    }

    /// "Kontrollerad tor 12 nov", "Kontrollerad för över ett år sedan, ons 12 nov 2025".
    pub fn words(self, language: Language, today: NaiveDate) -> String {
        let date = |day| dates::short_date(language, day, today);
        match self {
            Checked::Never => t!(language, "guide-never-checked"),
            Checked::Lately(day) => t!(language, "guide-checked", day = date(day)),
            Checked::LongAgo(day) => t!(language, "guide-checked-long-ago", day = date(day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::PlatformGuideId;
    use crate::domain::platform::PlatformGuide;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_platform_has_words_for_what_it_can_do() {
        let mut channels = Channel::OFFERED.to_vec();
        channels.push(Channel::Other("mastodon".to_owned()));
        for channel in channels {
            for language in Language::ALL {
                let guide = starter_guide(language, &channel);
                let traits = guide.traits;
                assert_eq!(!guide.close.is_empty(), traits.has_comments, "{channel:?}");
                assert_eq!(!guide.reopen.is_empty(), traits.has_comments, "{channel:?}");
                let told = !guide.auto_reply.is_empty();
                assert!(told || !traits.has_auto_reply, "{channel:?}");
                assert_eq!(guide.checked_on, None);
            }
        }
    }

    #[test]
    fn the_municipalitys_own_words_go_before_ours() {
        let mut own = starter_guide(Language::Sv, &Channel::X);
        own.close = "Ring webbredaktören.".to_owned();
        let mut workspace = Workspace::default();
        workspace.platform_guides.push(PlatformGuide {
            id: PlatformGuideId(1),
            details: own.clone(),
        });
        assert_eq!(guide_for(Language::En, &workspace, &Channel::X), own);
        let other = guide_for(Language::Sv, &workspace, &Channel::Facebook);
        assert_eq!(other, starter_guide(Language::Sv, &Channel::Facebook));
    }

    #[test]
    fn a_check_is_old_after_a_year() {
        let today = day("2026-11-26");
        let of = |text: &str| Checked::of(Some(day(text)), today);
        assert_eq!(of("2025-11-26"), Checked::Lately(day("2025-11-26")));
        assert_eq!(of("2025-11-25"), Checked::LongAgo(day("2025-11-25")));
        assert_eq!(
            of("2025-11-25").words(Language::Sv, today),
            "Kontrollerad för över ett år sedan, tis 25 nov 2025"
        );
        assert_eq!(
            Checked::of(None, today).words(Language::Sv, today),
            "Inte kontrollerat av er än"
        );
    }
}
