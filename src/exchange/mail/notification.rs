//! The platforms' notification mails: who commented, what, and where.

mod headline;
mod link;
mod quotation;

use super::incoming::{Notification, Uncertain};
use crate::domain::account::Channel;
use headline::{Headline, Verb, headline_of};
use quotation::{Quotation, block_from, quotation_from};

/// What a notification mail says, in all its forms.
#[derive(Clone, Debug)]
pub(super) struct Wording<'a> {
    pub channel: Channel,
    pub subject: &'a str,
    pub words: &'a str,
    pub html_words: Option<&'a str>,
    pub links: &'a [String],
}

/// What was found in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Finding {
    pub notification: Notification,
    /// The comment's own words; may be empty.
    pub text: String,
    pub uncertain: Vec<Uncertain>,
}

/// The platform that sends mail from this address.
pub(super) fn platform_of(address: Option<&str>) -> Option<Channel> {
    let (_, domain) = address?.rsplit_once('@')?;
    [
        ("mail.instagram.com", Channel::Instagram),
        ("instagram.com", Channel::Instagram),
        ("facebookmail.com", Channel::Facebook),
        ("facebook.com", Channel::Facebook),
        ("business.fb.com", Channel::Facebook),
        ("metamail.com", Channel::Facebook),
        ("linkedin.com", Channel::LinkedIn),
        ("youtube.com", Channel::YouTube),
        ("twitter.com", Channel::X),
        ("x.com", Channel::X),
        ("tiktok.com", Channel::TikTok),
        ("threads.net", Channel::Threads),
    ]
    .into_iter()
    .find(|(known, _)| {
        domain == *known
            || domain
                .strip_suffix(known)
                .is_some_and(|left| left.ends_with('.'))
    })
    .map(|(_, channel)| channel)
}

/// Finds the comment or message that the mail tells of; none where it is about something else.
pub(super) fn find_comment(wording: &Wording<'_>) -> Option<Finding> {
    let in_subject = headline_of(wording.subject).filter(|found| found.verb != Verb::Wrote);
    let forms = [Some(wording.words), wording.html_words];
    let said: Vec<Said> = forms
        .into_iter()
        .flatten()
        .filter_map(|words| said_in(words, wording.channel == Channel::YouTube))
        .collect();
    // A quotation in either form is better than a block of lines.
    let best = said
        .iter()
        .find(|said| said.quotation.as_ref().is_some_and(Quotation::is_certain))
        .or_else(|| said.first());
    if in_subject.is_none() && best.is_none() {
        return None;
    }
    let mut uncertain = Vec::new();
    let headlines = || in_subject.iter().chain(best.map(|said| &said.headline));
    let author = full_name(headlines().filter_map(|headline| headline.author.as_deref()));
    if author.is_none() || headlines().any(|headline| headline.others) {
        uncertain.push(Uncertain::Author);
    }
    let page = headlines()
        .chain(best.and_then(|said| said.announced.as_ref()))
        .find_map(|headline| headline.page.clone());
    let quotation = best.and_then(|said| said.quotation.clone()).or_else(|| {
        let lines: Vec<&str> = wording.words.lines().collect();
        best.is_none().then(|| block_from(&lines)).flatten()
    });
    if !quotation.as_ref().is_some_and(Quotation::is_certain) {
        uncertain.push(Uncertain::Text);
    }
    let link = link::best_link(wording);
    if link.is_none() {
        uncertain.push(Uncertain::Link);
    }
    Some(Finding {
        notification: Notification {
            channel: wording.channel.clone(),
            author,
            link,
            page,
        },
        text: quotation.map(|found| found.text).unwrap_or_default(),
        uncertain,
    })
}

/// A headline in the mail's words, with what follows it.
struct Said {
    headline: Headline,
    /// The sentence before it, which may name the page: "X commented on Y's post. X wrote: …"
    announced: Option<Headline>,
    quotation: Option<Quotation>,
}

/// Finds the sentence that carries the comment.
fn said_in(words: &str, titles_after_colon: bool) -> Option<Said> {
    const MOST_LINES: usize = 400;
    let lines: Vec<&str> = words.lines().take(MOST_LINES).collect();
    let mut announced: Option<(usize, Headline)> = None;
    for (index, line) in lines.iter().enumerate() {
        // Two sentences may stand on one line.
        for sentence in sentences(line) {
            let Some(headline) = headline_of(sentence) else {
                continue;
            };
            let following = &lines[index + 1..];
            let quotation = headline
                .spoken
                .as_deref()
                .filter(|_| headline.verb == Verb::Wrote || !titles_after_colon)
                .and_then(|spoken| quotation_from(spoken, following));
            if quotation.is_some() {
                return Some(Said {
                    announced: announced.map(|(_, announced)| announced),
                    quotation,
                    headline,
                });
            }
            if headline.verb != Verb::Wrote && announced.is_none() {
                announced = Some((index, headline));
            }
        }
    }
    let (index, headline) = announced?;
    Some(Said {
        headline,
        announced: None,
        quotation: block_from(&lines[index + 1..]),
    })
}

/// The whole line, and what comes after its first full stop.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim();
    let second = line.split_once(". ").map(|(_, rest)| rest);
    // The second sentence first: it is the one that quotes.
    second.into_iter().chain([line])
}

/// Of "Birgitta" and "Birgitta Svensson" the latter.
fn full_name<'n>(names: impl Iterator<Item = &'n str>) -> Option<String> {
    names
        .reduce(|best, name| {
            let longer = name
                .strip_prefix(best)
                .is_some_and(|rest| rest.starts_with(' '));
            if longer { name } else { best }
        })
        .map(str::to_owned)
}

#[cfg(test)]
mod tests;
