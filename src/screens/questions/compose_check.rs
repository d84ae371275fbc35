//! What stands in the way of sending, in the order in which it is told.

use super::compose_mode::Mode;
use super::composer::{Composer, SentAt};
use crate::domain::received_time::{ReceivedTimeError, parse_received_time};
use crate::screens::desk::Desk;
use chrono::{DateTime, NaiveDate, Utc};

/// Something that is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// Nothing is written.
    Text,
    /// A placeholder is not filled.
    Field,
    /// No promised day, or one that is over.
    Day,
    Receiver,
    /// The answer is wanted at a time that is over, or no time is given.
    WantedBy,
    /// When it was sent cannot be read, or has not come yet.
    SentAt,
}

/// What keeps the text from being copied: an empty field, or no words at all.
pub fn holds_back_copy(composer: &Composer) -> Option<Missing> {
    if composer.is_blank() {
        Some(Missing::Text)
    } else if !composer.buffer().fields().is_empty() {
        Some(Missing::Field)
    } else {
        None
    }
}

/// What keeps the change from being made.
pub fn holds_back_change(composer: &Composer, desk: &Desk) -> Option<Missing> {
    if composer.mode == Mode::Forward {
        return forward(composer, desk);
    }
    let text = if composer.mode.goes_to_citizen() {
        holds_back_copy(composer)
    } else {
        composer.is_blank().then_some(Missing::Text)
    };
    let day = composer.mode == Mode::HoldingReply && promised_day(composer, desk).is_none();
    text.or(day.then_some(Missing::Day))
        .or_else(|| sent_at(composer, desk).err())
}

/// The promised day, if it is one that can be kept.
pub fn promised_day(composer: &Composer, desk: &Desk) -> Option<NaiveDate> {
    composer.return_on.filter(|day| *day >= desk.today())
}

/// When it was sent.
pub fn sent_at(composer: &Composer, desk: &Desk) -> Result<DateTime<Utc>, Missing> {
    match &composer.sent_at {
        SentAt::Now => Ok(desk.now),
        SentAt::Typed(text) if text.trim().is_empty() => Ok(desk.now),
        SentAt::Typed(text) => match parse_received_time(text, desk.civil(desk.now)) {
            Ok(time) => Ok(desk.moment(time.at)),
            Err(ReceivedTimeError::NotATime | ReceivedTimeError::InTheFuture) => {
                Err(Missing::SentAt)
            }
        },
    }
}

fn forward(composer: &Composer, desk: &Desk) -> Option<Missing> {
    if composer.to.trim().is_empty() {
        Some(Missing::Receiver)
    } else if composer
        .wanted_by(desk)
        .is_none_or(|wanted| wanted <= desk.now)
    {
        Some(Missing::WantedBy)
    } else if !composer.buffer().fields().is_empty() {
        Some(Missing::Field)
    } else {
        None
    }
}
