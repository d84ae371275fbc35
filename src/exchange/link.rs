//! Links to posts and comments, without what follows the reader around.

mod site;

pub(crate) use site::Site;

/// The parts of a web address that matter here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct WebAddress {
    /// In lower case, with the port where there is one.
    pub host: String,
    /// From the first slash on, still percent-encoded.
    pub path: String,
    /// Names and values, still percent-encoded.
    pub query: Vec<(String, String)>,
    secure: Secure,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Secure {
    Http,
    Https,
}

/// The longest address that is taken for a link.
const LONGEST: usize = 4_000;

/// Wrapped links inside wrapped links are followed this far.
const MOST_WRAPPERS: usize = 4;

/// What of a platform's link leads to the post or the comment.
const LEADS_TO_THE_POST: [&str; 10] = [
    "comment_id",
    "commenturn",
    "fbid",
    "id",
    "lc",
    "multi_permalinks",
    "reply_comment_id",
    "replyurn",
    "story_fbid",
    "v",
];

/// What other sites' links carry only to follow the reader.
const FOLLOWS_THE_READER: [&str; 9] = [
    "fbclid", "gclid", "dclid", "igsh", "igshid", "mc_cid", "mc_eid", "msclkid", "si",
];

/// The link without tracking, out of the platforms' redirects; `None` for what is no web address.
///
/// Of a platform's link only what leads to the post or comment is kept: the rest tells who was
/// notified. Other sites keep their query, but for the well-known trackers.
pub fn clean_link(text: &str) -> Option<String> {
    let mut address = WebAddress::parse(text)?;
    for _ in 0..MOST_WRAPPERS {
        match address.unwrapped() {
            Some(inner) => address = inner,
            None => break,
        }
    }
    address.simplify();
    Some(address.to_text())
}

impl WebAddress {
    /// Reads an http or https address.
    pub fn parse(text: &str) -> Option<WebAddress> {
        let text = text.trim();
        if text.len() > LONGEST || text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return None;
        }
        let (scheme, rest) = text.split_once("://")?;
        let secure = match scheme.to_ascii_lowercase().as_str() {
            "http" => Secure::Http,
            "https" => Secure::Https,
            _ => return None,
        };
        let rest = rest.split('#').next()?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = place.split_at(place.find('/').unwrap_or(place.len()));
        // A name before the host ("https://bank@example.org") is there to deceive.
        if host.is_empty()
            || !host
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':' | '_'))
        {
            return None;
        }
        Some(WebAddress {
            host: host.to_lowercase(),
            path: if path.is_empty() { "/" } else { path }.to_owned(),
            query: query
                .split('&')
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .filter(|(name, _)| !name.is_empty())
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            secure,
        })
    }

    /// The platform's own name of the host: `m.facebook.com` and `www.facebook.com` are one.
    pub fn site(&self) -> Option<Site> {
        let host = self.host.split(':').next()?;
        Site::ALL.into_iter().find(|site| {
            site.domains().iter().any(|domain| {
                host == *domain
                    || host
                        .strip_suffix(domain)
                        .is_some_and(|left| left.ends_with('.'))
            })
        })
    }

    /// The parts of the path, in order.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.path.split('/').filter(|segment| !segment.is_empty())
    }

    /// The decoded value of a query parameter.
    pub fn value(&self, wanted: &str) -> Option<String> {
        self.query
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| percent_decoded(value))
    }

    /// The address that a redirect leads to.
    fn unwrapped(&self) -> Option<WebAddress> {
        let site = self.site()?;
        let first = self.segments().next().unwrap_or_default();
        match (site, first) {
            (Site::Facebook | Site::Instagram, "l.php" | "flx") => {
                WebAddress::parse(&self.value("u")?)
            }
            (Site::Instagram, "") if self.host.starts_with("l.") => {
                WebAddress::parse(&self.value("u")?)
            }
            // Mails say facebook.com/n/?permalink.php&story_fbid=…
            (Site::Facebook, "n" | "nd") => {
                let (place, _) = self.query.first().filter(|(_, value)| value.is_empty())?;
                let place = percent_decoded(place);
                let mut inner = WebAddress::parse(&format!(
                    "https://www.facebook.com/{}",
                    place.trim_start_matches('/')
                ))?;
                inner.query.extend(self.query.iter().skip(1).cloned());
                Some(inner)
            }
            (Site::YouTube, "attribution_link") => {
                let place = self.value("u")?;
                WebAddress::parse(&format!(
                    "https://www.youtube.com/{}",
                    place.trim_start_matches('/')
                ))
            }
            (Site::YouTube, "redirect") => WebAddress::parse(&self.value("q")?),
            _ => None,
        }
    }

    fn simplify(&mut self) {
        let Some(site) = self.site() else {
            self.query.retain(|(name, _)| {
                let name = name.to_ascii_lowercase();
                !name.starts_with("utm_") && !FOLLOWS_THE_READER.contains(&name.as_str())
            });
            return;
        };
        self.query
            .retain(|(name, _)| LEADS_TO_THE_POST.contains(&name.to_ascii_lowercase().as_str()));
        self.secure = Secure::Https;
        for mobile in ["m.", "mbasic.", "mobile.", "touch."] {
            if let Some(rest) = self.host.strip_prefix(mobile) {
                self.host = match site {
                    Site::X => rest.to_owned(),
                    _ => format!("www.{rest}"),
                };
                break;
            }
        }
        // LinkedIn's mails lead through /comm/, which asks who is reading.
        if site == Site::LinkedIn
            && let Some(rest) = self.path.strip_prefix("/comm/")
        {
            self.path = format!("/{rest}");
        }
    }

    fn to_text(&self) -> String {
        let scheme = match self.secure {
            Secure::Http => "http",
            Secure::Https => "https",
        };
        let mut text = format!("{scheme}://{}{}", self.host, self.path);
        for (index, (name, value)) in self.query.iter().enumerate() {
            text.push(if index == 0 { '?' } else { '&' });
            text.push_str(name);
            if !value.is_empty() {
                text.push('=');
                text.push_str(value);
            }
        }
        text
    }
}

/// Turns `%C3%A5` into å; what is no valid text afterwards stays as it was.
pub(crate) fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |index: usize| {
            let digit = bytes.get(index).copied().map(char::from)?.to_digit(16)?;
            u8::try_from(digit).ok()
        };
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push(high * 16 + low);
                at += 3;
            }
            (byte, ..) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(rows: &[(&str, &str)]) {
        for (from, to) in rows {
            assert_eq!(clean_link(from).as_deref(), Some(*to), "{from}");
        }
    }

    #[test]
    fn only_what_leads_to_the_post_is_kept() {
        check(&[
            (
                "https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=100&comment_id=77&__cft__[0]=AZ&__tn__=R",
                "https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=100&comment_id=77",
            ),
            (
                "https://www.facebook.com/bykoping/posts/pfbid02?comment_id=77&reply_comment_id=78&notif_id=9&ref=notif#x",
                "https://www.facebook.com/bykoping/posts/pfbid02?comment_id=77&reply_comment_id=78",
            ),
            (
                "http://m.facebook.com/photo.php?fbid=5&set=a.1",
                "https://www.facebook.com/photo.php?fbid=5",
            ),
            (
                "https://www.instagram.com/p/Cabc/?igsh=MzRl&utm_source=ig_web",
                "https://www.instagram.com/p/Cabc/",
            ),
            (
                "https://www.youtube.com/watch?v=abc&lc=Ugx&feature=em-comments",
                "https://www.youtube.com/watch?v=abc&lc=Ugx",
            ),
            (
                "https://mobile.twitter.com/bykoping/status/12?s=20&t=x",
                "https://twitter.com/bykoping/status/12",
            ),
            (
                "https://www.linkedin.com/comm/feed/update/urn:li:activity:1?commentUrn=urn%3Ali%3Acomment&midToken=AQ",
                "https://www.linkedin.com/feed/update/urn:li:activity:1?commentUrn=urn%3Ali%3Acomment",
            ),
        ]);
    }

    #[test]
    fn redirects_are_unwrapped() {
        check(&[
            (
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fsida%3Fa%3D1%26fbclid%3DIw&h=AT0",
                "https://example.org/sida?a=1",
            ),
            (
                "https://l.instagram.com/?u=https%3A%2F%2Fwww.example.org%2F&e=AT",
                "https://www.example.org/",
            ),
            (
                "https://www.facebook.com/n/?permalink.php&story_fbid=3&id=100&comment_id=77&aref=1&medium=email&mid=5",
                "https://www.facebook.com/permalink.php?story_fbid=3&id=100&comment_id=77",
            ),
            (
                "https://www.facebook.com/n/?bykoping%2Fposts%2F3&comment_id=77&bcode=2",
                "https://www.facebook.com/bykoping/posts/3?comment_id=77",
            ),
            (
                "http://www.youtube.com/attribution_link?a=x&u=/watch%3Fv%3Dabc%26lc%3DUgx%26feature%3Dem",
                "https://www.youtube.com/watch?v=abc&lc=Ugx",
            ),
        ]);
    }

    #[test]
    fn other_sites_keep_their_query_but_not_the_trackers() {
        check(&[(
            "http://forum.example.org/tråd?t=5&utm_campaign=höst&fbclid=x",
            "http://forum.example.org/tråd?t=5",
        )]);
    }

    #[test]
    fn what_is_no_web_address_is_no_link() {
        for text in [
            "",
            "facebook.com/bykoping",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://example.org",
            "https://",
            "https://bank.example@example.org/",
            "https://example.org/två ord",
        ] {
            assert_eq!(clean_link(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(
            host in proptest::sample::select(vec![
                "l.facebook.com", "m.facebook.com", "www.youtube.com", "l.instagram.com", "example.org",
                "www.linkedin.com", "mobile.twitter.com",
            ]),
            rest in "[a-z/?&=%.0-9A-F#:å]{0,60}",
        ) {
            if let Some(clean) = clean_link(&format!("https://{host}/{rest}")) {
                prop_assert!(clean.starts_with("http"));
                prop_assert_eq!(clean_link(&clean), Some(clean.clone()));
            }
        }
    }
}
