//! What was done and decided about closings, and how platforms are handled.

use super::columns::{Day, Moment, day, moment};
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::account::Channel;
use crate::domain::closing::{ClosingPost, ClosingRecords, ClosingTick, KeptOpen, PostMark};
use crate::domain::ids::{ClosingPostId, ClosingTickId, KeptOpenId, PersonId, PlatformGuideId};
use crate::domain::platform::{GuideDetails, PlatformGuide, PlatformTraits};
use rusqlite::{Connection, Row};

impl Recorder<'_> {
    /// Adds a tick; the number it carries is not looked at.
    pub(crate) fn insert_closing_tick(&mut self, tick: &ClosingTick) -> Result<ClosingTickId> {
        let columns: &Columns<'_> = &[
            ("account", &tick.account),
            ("from_day", &Day(tick.run.from)),
            ("to_day", &Day(tick.run.to)),
            ("step", &tick.step.code()),
            ("at", &Moment(tick.at)),
            ("by_person", &tick.by),
        ];
        self.insert(Table::ClosingTick, columns).map(ClosingTickId)
    }

    /// Removes a tick.
    pub(crate) fn delete_closing_tick(&mut self, id: ClosingTickId) -> Result<Changed> {
        self.delete(Table::ClosingTick, id.0)
    }

    /// Adds a post to close by itself; the number it carries is not looked at.
    pub(crate) fn insert_closing_post(&mut self, post: &ClosingPost) -> Result<ClosingPostId> {
        with_post_columns(post, |columns| self.insert(Table::ClosingPost, columns))
            .map(ClosingPostId)
    }

    /// Changes a post.
    pub(crate) fn update_closing_post(&mut self, post: &ClosingPost) -> Result<Changed> {
        with_post_columns(post, |columns| {
            self.update(Table::ClosingPost, post.id.0, columns)
        })
    }

    /// Removes a post.
    pub(crate) fn delete_closing_post(&mut self, id: ClosingPostId) -> Result<Changed> {
        self.delete(Table::ClosingPost, id.0)
    }

    /// Adds a decision that comments stay open; the number it carries is not looked at.
    pub(crate) fn insert_kept_open(&mut self, kept_open: &KeptOpen) -> Result<KeptOpenId> {
        let columns: &Columns<'_> = &[
            ("account", &kept_open.account),
            ("from_day", &Day(kept_open.run.from)),
            ("to_day", &Day(kept_open.run.to)),
            ("reason", &kept_open.reason),
            ("by_person", &kept_open.by),
            ("at", &Moment(kept_open.at)),
        ];
        self.insert(Table::KeptOpen, columns).map(KeptOpenId)
    }

    /// Removes such a decision.
    pub(crate) fn delete_kept_open(&mut self, id: KeptOpenId) -> Result<Changed> {
        self.delete(Table::KeptOpen, id.0)
    }

    /// Adds the municipality's own words about a platform.
    pub(crate) fn insert_guide(&mut self, guide: &GuideDetails) -> Result<PlatformGuideId> {
        with_guide_columns(guide, |columns| self.insert(Table::PlatformGuide, columns))
            .map(PlatformGuideId)
    }

    /// Changes them.
    pub(crate) fn update_guide(
        &mut self,
        id: PlatformGuideId,
        guide: &GuideDetails,
    ) -> Result<Changed> {
        with_guide_columns(guide, |columns| {
            self.update(Table::PlatformGuide, id.0, columns)
        })
    }

    /// Removes them: the usual words hold again.
    pub(crate) fn delete_guide(&mut self, id: PlatformGuideId) -> Result<Changed> {
        self.delete(Table::PlatformGuide, id.0)
    }
}

pub(super) fn load_records(conn: &Connection) -> Result<ClosingRecords> {
    let mut ticks = conn.prepare_cached("SELECT * FROM closing_tick ORDER BY id")?;
    let mut posts = conn.prepare_cached("SELECT * FROM closing_post ORDER BY id")?;
    let mut kept_open = conn.prepare_cached("SELECT * FROM kept_open ORDER BY id")?;
    Ok(ClosingRecords {
        ticks: ticks
            .query_map([], tick_of)?
            .collect::<rusqlite::Result<_>>()?,
        posts: posts
            .query_map([], post_of)?
            .collect::<rusqlite::Result<_>>()?,
        kept_open: kept_open
            .query_map([], kept_open_of)?
            .collect::<rusqlite::Result<_>>()?,
    })
}

pub(super) fn load_guides(conn: &Connection) -> Result<Vec<PlatformGuide>> {
    let mut statement = conn.prepare_cached("SELECT * FROM platform_guide ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        let channel: String = row.get("channel")?;
        Ok(PlatformGuide {
            id: row.get("id")?,
            details: GuideDetails {
                channel: Channel::from_code(&channel),
                close: row.get("close_text")?,
                reopen: row.get("reopen_text")?,
                auto_reply: row.get("auto_reply_text")?,
                traits: PlatformTraits {
                    has_comments: row.get("has_comments")?,
                    has_auto_reply: row.get("has_auto_reply")?,
                    posts_one_by_one: row.get("posts_one_by_one")?,
                },
                checked_on: row.get::<_, Option<Day>>("checked_on")?.map(|day| day.0),
            },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn tick_of(row: &Row<'_>) -> rusqlite::Result<ClosingTick> {
    Ok(ClosingTick {
        id: row.get("id")?,
        account: row.get("account")?,
        run: super::schedule::span_of(row)?,
        step: row.get("step")?,
        at: row.get::<_, Moment>("at")?.0,
        by: row.get("by_person")?,
    })
}

fn post_of(row: &Row<'_>) -> rusqlite::Result<ClosingPost> {
    let mark = |at: &str, by: &str| -> rusqlite::Result<Option<PostMark>> {
        let at: Option<Moment> = row.get(at)?;
        let by: Option<PersonId> = row.get(by)?;
        Ok(at.map(|at| PostMark { at: at.0, by }))
    };
    Ok(ClosingPost {
        id: row.get("id")?,
        account: row.get("account")?,
        run: super::schedule::span_of(row)?,
        name: row.get("name")?,
        link: row.get("link")?,
        closed: mark("closed_at", "closed_by")?,
        reopened: mark("reopened_at", "reopened_by")?,
    })
}

fn kept_open_of(row: &Row<'_>) -> rusqlite::Result<KeptOpen> {
    Ok(KeptOpen {
        id: row.get("id")?,
        account: row.get("account")?,
        run: super::schedule::span_of(row)?,
        reason: row.get("reason")?,
        by: row.get("by_person")?,
        at: row.get::<_, Moment>("at")?.0,
    })
}

fn with_post_columns<T>(post: &ClosingPost, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("account", &post.account),
        ("from_day", &Day(post.run.from)),
        ("to_day", &Day(post.run.to)),
        ("name", &post.name),
        ("link", &post.link),
        ("closed_at", &moment(post.closed.map(|mark| mark.at))),
        ("closed_by", &post.closed.and_then(|mark| mark.by)),
        ("reopened_at", &moment(post.reopened.map(|mark| mark.at))),
        ("reopened_by", &post.reopened.and_then(|mark| mark.by)),
    ])
}

fn with_guide_columns<T>(guide: &GuideDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("channel", &guide.channel.code()),
        ("close_text", &guide.close),
        ("reopen_text", &guide.reopen),
        ("auto_reply_text", &guide.auto_reply),
        ("has_comments", &guide.traits.has_comments),
        ("has_auto_reply", &guide.traits.has_auto_reply),
        ("posts_one_by_one", &guide.traits.posts_one_by_one),
        ("checked_on", &day(guide.checked_on)),
    ])
}
