//! What was done about closings, as it stands in a workspace file (version 3).

use super::names::{Keys, KeysSeen, Names};
use super::object::Object;
use super::place::Place;
use super::questions::written;
use super::read::Result;
use super::values;
use crate::domain::account::Channel;
use crate::domain::closing::{ClosingPost, ClosingStep, ClosingTick, KeptOpen, PostMark};
use crate::domain::closure::Refusal;
use crate::domain::ids::{ClosingPostId, ClosingTickId, KeptOpenId, PlatformGuideId, RefusalId};
use crate::domain::platform::{GuideDetails, PlatformGuide, PlatformTraits};
use crate::domain::reminder::ReminderTimes;
use chrono_tz::Tz;
use serde_json::Value;

pub(super) fn tick(place: Place<'_>, names: &Names) -> Result<ClosingTick> {
    let record = place.record(&["account", "from", "to", "step", "at", "by"])?;
    let steps = ClosingStep::ALL.map(|step| (step.code(), step));
    Ok(ClosingTick {
        id: ClosingTickId(place.number()),
        account: record.required("account", |place| names.account(place))?,
        run: record.span()?,
        step: record.required("step", |place| place.word(&steps))?,
        at: record.required("at", values::moment)?,
        by: record.optional("by", |place| names.person(place))?,
    })
}

pub(super) fn post(place: Place<'_>, names: &Names) -> Result<ClosingPost> {
    let record = place.record(&[
        "account",
        "from",
        "to",
        "name",
        "link",
        "closed_at",
        "closed_by",
        "reopened_at",
        "reopened_by",
    ])?;
    let mark = |at: &'static str, by: &'static str| -> Result<Option<PostMark>> {
        let at = record.optional(at, values::moment)?;
        let by = record.optional(by, |place| names.person(place))?;
        Ok(at.map(|at| PostMark { at, by }))
    };
    let closed = mark("closed_at", "closed_by")?;
    Ok(ClosingPost {
        id: ClosingPostId(place.number()),
        account: record.required("account", |place| names.account(place))?,
        run: record.span()?,
        name: record.required("name", values::name)?,
        link: record.optional_text("link")?,
        closed,
        // What was never closed cannot have been opened again.
        reopened: closed.and(mark("reopened_at", "reopened_by")?),
    })
}

pub(super) fn kept_open(place: Place<'_>, names: &Names) -> Result<KeptOpen> {
    let record = place.record(&["account", "from", "to", "reason", "by", "at"])?;
    Ok(KeptOpen {
        id: KeptOpenId(place.number()),
        account: record.required("account", |place| names.account(place))?,
        run: record.span()?,
        reason: record.required("reason", values::name)?,
        by: record.required("by", |place| names.person(place))?,
        at: record.required("at", values::moment)?,
    })
}

pub(super) fn refusal(place: Place<'_>) -> Result<Refusal> {
    Ok(Refusal {
        id: RefusalId(place.number()),
        proposal: values::name(place)?,
    })
}

pub(super) fn guide(place: Place<'_>, channels: &mut KeysSeen) -> Result<PlatformGuide> {
    let record = place.record(&[
        "channel",
        "close",
        "reopen",
        "auto_reply",
        "has_comments",
        "has_auto_reply",
        "posts_one_by_one",
        "checked_on",
    ])?;
    let channel = record.required("channel", |place| channels.once(place))?;
    Ok(PlatformGuide {
        id: PlatformGuideId(place.number()),
        details: GuideDetails {
            channel: Channel::from_code(&channel),
            close: record.required("close", values::text)?,
            reopen: record.required("reopen", values::text)?,
            auto_reply: record.required("auto_reply", values::text)?,
            traits: PlatformTraits {
                has_comments: record.required("has_comments", values::truth)?,
                has_auto_reply: record.required("has_auto_reply", values::truth)?,
                posts_one_by_one: record.required("posts_one_by_one", values::truth)?,
            },
            checked_on: record.optional("checked_on", values::date)?,
        },
    })
}

pub(super) fn reminder_times(place: Place<'_>) -> Result<ReminderTimes> {
    let record = place.record(&[
        "gap_working_days",
        "closing_working_days",
        "check_minutes_after_opening",
        "check_minutes_before_closing",
        "close_minutes_before",
    ])?;
    let usual = ReminderTimes::default();
    let days = |place: Place<'_>| place.whole_number(0, 366);
    let minutes = |place: Place<'_>| place.whole_number(0, 24 * 60);
    Ok(ReminderTimes {
        gap_working_days: record
            .optional("gap_working_days", |list| list.each(days))?
            .unwrap_or(usual.gap_working_days),
        closing_working_days: record
            .optional("closing_working_days", days)?
            .unwrap_or(usual.closing_working_days),
        check_minutes_after_opening: record
            .optional("check_minutes_after_opening", minutes)?
            .unwrap_or(usual.check_minutes_after_opening),
        check_minutes_before_closing: record
            .optional("check_minutes_before_closing", minutes)?
            .unwrap_or(usual.check_minutes_before_closing),
        close_minutes_before: record
            .optional("close_minutes_before", minutes)?
            .unwrap_or(usual.close_minutes_before),
    })
}

pub(super) fn write_tick(tick: &ClosingTick, keys: &Keys<'_>, zone: Tz) -> Object {
    Object::new()
        .with("account", keys.account(tick.account))
        .with("from", tick.run.from.to_string())
        .with("to", tick.run.to.to_string())
        .with("step", tick.step.code())
        .with("at", written(tick.at, zone))
        .with_some("by", tick.by.and_then(|id| keys.person(id)))
}

pub(super) fn write_post(post: &ClosingPost, keys: &Keys<'_>, zone: Tz) -> Object {
    let at = |mark: Option<PostMark>| mark.map(|mark| written(mark.at, zone));
    let by = |mark: Option<PostMark>| mark.and_then(|mark| mark.by).and_then(|id| keys.person(id));
    Object::new()
        .with("account", keys.account(post.account))
        .with("from", post.run.from.to_string())
        .with("to", post.run.to.to_string())
        .with("name", post.name.as_str())
        .with_some("link", post.link.clone())
        .with_some("closed_at", at(post.closed))
        .with_some("closed_by", by(post.closed))
        .with_some("reopened_at", at(post.reopened))
        .with_some("reopened_by", by(post.reopened))
}

pub(super) fn write_kept_open(kept_open: &KeptOpen, keys: &Keys<'_>, zone: Tz) -> Object {
    Object::new()
        .with("account", keys.account(kept_open.account))
        .with("from", kept_open.run.from.to_string())
        .with("to", kept_open.run.to.to_string())
        .with("reason", kept_open.reason.as_str())
        .with("by", keys.person(kept_open.by))
        .with("at", written(kept_open.at, zone))
}

pub(super) fn write_refusals(refusals: &[Refusal]) -> Option<Value> {
    let proposals = refusals.iter().map(|refusal| refusal.proposal.as_str());
    (!refusals.is_empty()).then(|| proposals.collect())
}

pub(super) fn write_guide(guide: &GuideDetails) -> Object {
    Object::new()
        .with("channel", guide.channel.code())
        .with("close", guide.close.as_str())
        .with("reopen", guide.reopen.as_str())
        .with("auto_reply", guide.auto_reply.as_str())
        .with("has_comments", guide.traits.has_comments)
        .with("has_auto_reply", guide.traits.has_auto_reply)
        .with("posts_one_by_one", guide.traits.posts_one_by_one)
        .with_shown("checked_on", guide.checked_on)
}

pub(super) fn write_reminder_times(times: &ReminderTimes) -> Object {
    Object::new()
        .with("gap_working_days", times.gap_working_days.clone())
        .with("closing_working_days", times.closing_working_days)
        .with(
            "check_minutes_after_opening",
            times.check_minutes_after_opening,
        )
        .with(
            "check_minutes_before_closing",
            times.check_minutes_before_closing,
        )
        .with("close_minutes_before", times.close_minutes_before)
}
