//! The one link of a notification that leads to the comment.

use super::Wording;
use crate::exchange::link::{WebAddress, clean_link};

/// The link that leads closest to the comment, cleaned.
pub(super) fn best_link(wording: &Wording<'_>) -> Option<String> {
    let written = wording
        .words
        .split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '"' | '[' | ']'))
        .filter(|word| word.starts_with("http"));
    let mut best: Option<(u8, String)> = None;
    for link in wording.links.iter().map(String::as_str).chain(written) {
        let Some(clean) = clean_link(link) else {
            continue;
        };
        let close = closeness(&clean);
        if close > best.as_ref().map_or(0, |(close, _)| *close) {
            best = Some((close, clean));
        }
    }
    best.map(|(_, link)| link)
}

/// 3: a comment, 2: a post, 0: something else.
fn closeness(link: &str) -> u8 {
    let Some(address) = WebAddress::parse(link).filter(|address| address.site().is_some()) else {
        return 0;
    };
    let has = |names: &[&str]| names.iter().any(|name| address.value(name).is_some());
    if has(&[
        "comment_id",
        "reply_comment_id",
        "lc",
        "commentUrn",
        "replyUrn",
    ]) {
        return 3;
    }
    let on_a_post = has(&["story_fbid", "fbid", "v"])
        || address.segments().any(|segment| {
            matches!(
                segment,
                "posts"
                    | "p"
                    | "reel"
                    | "reels"
                    | "status"
                    | "update"
                    | "videos"
                    | "video"
                    | "photos"
                    | "permalink"
                    | "watch"
                    | "shorts"
                    | "messages"
                    | "inbox"
                    | "post"
            )
        });
    if on_a_post { 2 } else { 0 }
}
