//! What was done and decided about closings, refused proposals and platform guides.

use super::Import;
use super::schedules::{Rows, Taken};
use crate::commands::CommandError;
use crate::domain::closing::{ClosingPost, ClosingTick, KeptOpen, PostMark};
use crate::domain::contents::Contents;
use crate::domain::ids::{ClosingPostId, ClosingTickId, KeptOpenId};
use std::collections::HashSet;

impl Import<'_> {
    pub(super) fn take_closings(&mut self, contents: &Contents) -> Result<(), CommandError> {
        let present = self.recorder.workspace()?;
        let records = present.closing_records;

        let mut rows = Rows::of(records.ticks.into_iter().map(|row| ClosingTick {
            id: ClosingTickId(0),
            ..row
        }));
        for row in &contents.closing_records.ticks {
            let row = ClosingTick {
                id: ClosingTickId(0),
                account: self.account(row.account)?,
                by: self.person_if_any(row.by)?,
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_closing_tick(&row)?;
            }
        }

        let mut rows = Rows::of(records.posts.into_iter().map(|row| ClosingPost {
            id: ClosingPostId(0),
            ..row
        }));
        for row in &contents.closing_records.posts {
            let row = ClosingPost {
                id: ClosingPostId(0),
                account: self.account(row.account)?,
                closed: self.mark(row.closed)?,
                reopened: self.mark(row.reopened)?,
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_closing_post(&row)?;
            }
        }

        let mut rows = Rows::of(records.kept_open.into_iter().map(|row| KeptOpen {
            id: KeptOpenId(0),
            ..row
        }));
        for row in &contents.closing_records.kept_open {
            let row = KeptOpen {
                id: KeptOpenId(0),
                account: self.account(row.account)?,
                by: self.person(row.by)?,
                ..row.clone()
            };
            if self.is_new(rows.take(&row)) {
                self.recorder.insert_kept_open(&row)?;
            }
        }

        let mut refused: HashSet<String> = present
            .refusals
            .into_iter()
            .map(|refusal| refusal.proposal)
            .collect();
        for refusal in &contents.refusals {
            let is_new = refused.insert(refusal.proposal.clone());
            if self.is_new(if is_new { Taken::New } else { Taken::Known }) {
                self.recorder.insert_refusal(&refusal.proposal)?;
            }
        }

        for guide in &contents.platform_guides {
            let channel = &guide.details.channel;
            let known = present
                .platform_guides
                .iter()
                .find(|known| known.details.channel == *channel);
            match known {
                Some(known) => {
                    let changed = self.recorder.update_guide(known.id, &guide.details)?;
                    self.imported.schedules.count(changed);
                }
                None => {
                    self.imported.schedules.new += 1;
                    self.recorder.insert_guide(&guide.details)?;
                }
            }
        }
        Ok(())
    }

    fn mark(&self, mark: Option<PostMark>) -> Result<Option<PostMark>, CommandError> {
        let known = |mark: PostMark| {
            Ok(PostMark {
                by: self.person_if_any(mark.by)?,
                ..mark
            })
        };
        mark.map(known).transpose()
    }
}
