//! Which account a link or a paste is about.

use super::AccountHint;
use crate::domain::account::Channel;
use crate::domain::ids::AccountId;
use crate::exchange::link::{Site, WebAddress, clean_link};

/// The account whose page the link lies on; else the only one on that platform, or the only one.
pub(super) fn of_link(link: Option<&String>, accounts: &[AccountHint<'_>]) -> Option<AccountId> {
    let only = || match accounts {
        [account] => Some(account.id),
        _ => None,
    };
    let Some(address) = link.and_then(|link| WebAddress::parse(&clean_link(link)?)) else {
        return only();
    };
    let Some(site) = address.site() else {
        return only();
    };
    let of_site = || {
        accounts
            .iter()
            .filter(move |account| *account.channel == channel_of(site))
    };
    if let Some(page) = page_of(&address, site) {
        for account in accounts {
            let own = account
                .url
                .and_then(|url| WebAddress::parse(&full_url(url)));
            if let Some(own) = own.filter(|own| own.site() == Some(site))
                && page_of(&own, site).is_some_and(|own| own == page)
            {
                return Some(account.id);
            }
        }
        // The page is named and is somebody else's, unless our own address is not filled in.
        let mut unnamed = of_site().filter(|account| account.url.is_none());
        return match (unnamed.next(), unnamed.next(), of_site().nth(1)) {
            (Some(account), None, None) => Some(account.id),
            _ => None,
        };
    }
    let mut candidates = of_site();
    match (candidates.next(), candidates.next()) {
        (Some(account), None) => Some(account.id),
        _ => None,
    }
}

/// An account's address as people note it down, often without https.
fn full_url(url: &str) -> String {
    if url.contains("://") {
        url.trim().to_owned()
    } else {
        format!("https://{}", url.trim())
    }
}

fn channel_of(site: Site) -> Channel {
    match site {
        Site::Facebook => Channel::Facebook,
        Site::Instagram => Channel::Instagram,
        Site::X => Channel::X,
        Site::YouTube => Channel::YouTube,
        Site::LinkedIn => Channel::LinkedIn,
        Site::TikTok => Channel::TikTok,
        Site::Threads => Channel::Threads,
    }
}

/// What names the page in an address: a name, or a number.
fn page_of(address: &WebAddress, site: Site) -> Option<String> {
    let mut segments = address.segments();
    let first = segments.next().map(str::to_lowercase);
    let second = segments.next();
    let page = match (site, first.as_deref()?) {
        (
            Site::Facebook,
            "permalink.php" | "profile.php" | "photo.php" | "story.php" | "photo" | "video.php",
        ) => return address.value("id"),
        (Site::Facebook, "pages" | "people" | "p") => return segments.next().map(str::to_owned),
        (
            Site::Facebook,
            "groups" | "watch" | "events" | "reel" | "share" | "hashtag" | "stories",
        )
        | (Site::Instagram, "p" | "reel" | "reels" | "stories" | "explore" | "tv")
        | (Site::X, "i" | "home" | "search" | "hashtag")
        | (Site::YouTube, "watch" | "shorts" | "playlist" | "live" | "post") => return None,
        (Site::YouTube, "channel" | "c" | "user") => second?,
        (Site::LinkedIn, "company" | "school" | "showcase") => second?,
        (Site::LinkedIn, _) => return None,
        (_, first) => return Some(first.trim_start_matches('@').to_owned()),
    };
    Some(page.to_lowercase())
}
