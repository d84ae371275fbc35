//! Which of our accounts something that comes in is about.

use super::link::{Site, WebAddress, clean_link};
use super::mail::{IncomingMail, Notification, Source};
use crate::domain::account::Channel;
use crate::domain::ids::AccountId;

/// What a guess needs to know about an account.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AccountHint<'a> {
    pub id: AccountId,
    pub name: &'a str,
    pub channel: &'a Channel,
    /// The page's address, or the e-mail box's.
    pub url: Option<&'a str>,
}

/// The account whose page the link lies on; else the only one on that platform, or the only one.
pub fn account_of_link(link: Option<&str>, accounts: &[AccountHint<'_>]) -> Option<AccountId> {
    let address = link.and_then(|link| WebAddress::parse(&clean_link(link)?));
    let Some((site, address)) = address.and_then(|address| Some((address.site()?, address))) else {
        return only_one(accounts.iter());
    };
    let channel = channel_of(site);
    let of_site = || {
        accounts
            .iter()
            .filter(|account| *account.channel == channel)
    };
    let Some(page) = page_of(&address, site) else {
        return only_one(of_site());
    };
    // A page that is named and is none of ours is somebody else's, unless our only account there
    // has no address filled in.
    account_with_page(&page, site, accounts)
        .or_else(|| only_one(of_site()).filter(|_| of_site().all(|account| account.url.is_none())))
}

/// The account that a mail is about: by its link, the page's name, or the box it was sent to.
pub fn account_of_mail(mail: &IncomingMail, accounts: &[AccountHint<'_>]) -> Option<AccountId> {
    match &mail.source {
        Source::Notification(notification) => account_of_notification(notification, accounts),
        Source::Citizen => {
            let boxes = || {
                accounts
                    .iter()
                    .filter(|account| *account.channel == Channel::Email)
            };
            boxes()
                .find(|account| {
                    account.url.is_some_and(|url| {
                        let address = url.trim().to_lowercase();
                        let address = address.strip_prefix("mailto:").unwrap_or(&address);
                        mail.recipients.iter().any(|recipient| recipient == address)
                    })
                })
                .map(|account| account.id)
                .or_else(|| only_one(boxes()))
                .or_else(|| only_one(accounts.iter()))
        }
    }
}

fn account_of_notification(
    notification: &Notification,
    accounts: &[AccountHint<'_>],
) -> Option<AccountId> {
    let of_channel = || {
        accounts
            .iter()
            .filter(|account| *account.channel == notification.channel)
    };
    let by_link = notification.link.as_deref().and_then(|link| {
        let address = WebAddress::parse(link)?;
        let site = address.site()?;
        account_with_page(&page_of(&address, site)?, site, accounts)
    });
    let by_name = || {
        let page = notification.page.as_ref()?.to_lowercase();
        of_channel()
            .find(|account| account.name.to_lowercase() == page)
            .map(|account| account.id)
    };
    by_link.or_else(by_name).or_else(|| only_one(of_channel()))
}

fn account_with_page(page: &str, site: Site, accounts: &[AccountHint<'_>]) -> Option<AccountId> {
    accounts
        .iter()
        .find(|account| {
            account
                .url
                .and_then(|url| WebAddress::parse(&full_url(url)))
                .filter(|own| own.site() == Some(site))
                .and_then(|own| page_of(&own, site))
                .is_some_and(|own| own == page)
        })
        .map(|account| account.id)
}

fn only_one<'a, 'b: 'a>(
    mut accounts: impl Iterator<Item = &'a AccountHint<'b>>,
) -> Option<AccountId> {
    match (accounts.next(), accounts.next()) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::mail::{LeftOut, Place, Sender};

    const fn hint(
        id: i64,
        channel: &'static Channel,
        url: Option<&'static str>,
    ) -> AccountHint<'static> {
        AccountHint {
            id: AccountId(id),
            name: "Byköpings kommun",
            channel,
            url,
        }
    }

    fn mail(source: Source, recipients: &[&str]) -> IncomingMail {
        IncomingMail {
            place: Place {
                message: 1,
                byte: 0,
            },
            message_id: None,
            fingerprint: String::new(),
            received: None,
            sender: Sender::default(),
            recipients: recipients.iter().map(|one| (*one).to_owned()).collect(),
            subject: None,
            text: String::new(),
            attachments: 0,
            source,
            left_out: None::<LeftOut>,
            uncertain: Vec::new(),
        }
    }

    fn notified(link: Option<&str>, page: Option<&str>) -> IncomingMail {
        let notification = Notification {
            channel: Channel::Facebook,
            author: None,
            link: link.map(str::to_owned),
            page: page.map(str::to_owned),
        };
        mail(Source::Notification(notification), &[])
    }

    #[test]
    fn a_letter_belongs_to_the_box_it_was_sent_to() {
        let accounts = [
            hint(1, &Channel::Facebook, None),
            hint(2, &Channel::Email, Some("mailto:Info@example.com")),
            hint(3, &Channel::Email, Some("bad@example.com")),
        ];
        let to =
            |recipients: &[&str]| account_of_mail(&mail(Source::Citizen, recipients), &accounts);
        assert_eq!(
            to(&["x@example.org", "bad@example.com"]),
            Some(AccountId(3))
        );
        assert_eq!(to(&["info@example.com"]), Some(AccountId(2)));
        assert_eq!(to(&["x@example.org"]), None);
        let one_box = account_of_mail(&mail(Source::Citizen, &[]), &accounts[..2]);
        assert_eq!(one_box, Some(AccountId(2)));
    }

    #[test]
    fn a_notification_belongs_to_the_page_it_names() {
        let mut accounts = [
            hint(1, &Channel::Facebook, Some("facebook.com/bykoping")),
            hint(
                2,
                &Channel::Facebook,
                Some("https://www.facebook.com/profile.php?id=100"),
            ),
        ];
        accounts[1].name = "Badhuset";
        let of = |link, page| account_of_mail(&notified(link, page), &accounts);
        let post = "https://www.facebook.com/permalink.php?story_fbid=3&id=100&comment_id=7";
        assert_eq!(of(Some(post), None), Some(AccountId(2)));
        assert_eq!(of(None, Some("badhuset")), Some(AccountId(2)));
        assert_eq!(of(None, None), None);
        assert_eq!(
            account_of_mail(&notified(None, None), &accounts[..1]),
            Some(AccountId(1))
        );
    }

    #[test]
    fn somebody_elses_page_is_no_account_of_ours() {
        let accounts = [hint(1, &Channel::Facebook, Some("facebook.com/bykoping"))];
        let of = |link| account_of_link(Some(link), &accounts);
        assert_eq!(of("https://www.facebook.com/annan/posts/5"), None);
        assert_eq!(
            of("https://www.facebook.com/watch/?v=5"),
            Some(AccountId(1))
        );
        assert_eq!(
            of("https://www.facebook.com/Bykoping/posts/5"),
            Some(AccountId(1))
        );
    }
}
