//! What is done and decided about closings.

use super::{CommandError, Outcome, PostStanding, StepDone, Theirs, Work, filled};
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{ClosingPost, ClosingTick, KeptOpen, PostMark};
use crate::domain::ids::{AccountId, ClosingPostId, ClosingTickId, KeptOpenId};
use crate::domain::operation::{OperationKind, Subject};

impl Work<'_> {
    pub(super) fn tick_closing_steps(
        &mut self,
        steps: &[StepDone],
    ) -> Result<Outcome, CommandError> {
        let known = self.recorder.workspace()?.closing_records.ticks;
        let is_known = |done: &StepDone| {
            known.iter().any(|tick| {
                (tick.account, tick.run, tick.step) == (done.account, done.run, done.step)
            })
        };
        let mut subject = Subject::default();
        let mut count = 0;
        for done in steps.iter().filter(|done| !is_known(done)) {
            self.recorder.insert_closing_tick(&ClosingTick {
                id: ClosingTickId(0),
                account: done.account,
                run: done.run,
                step: done.step,
                at: self.at,
                by: self.actor.person,
            })?;
            subject = Subject {
                step: Some(done.step),
                days: Some(done.run),
                ..self.account_subject(done.account)?
            };
            count += 1;
        }
        if count == 0 && !steps.is_empty() {
            return Err(CommandError::AlreadyTicked);
        }
        subject.count = (count > 1).then_some(count);
        Ok(Outcome {
            count,
            ..Outcome::of(OperationKind::TickClosingSteps, subject)
        })
    }

    pub(super) fn untick_closing_step(
        &mut self,
        id: ClosingTickId,
    ) -> Result<Outcome, CommandError> {
        let ticks = self.recorder.workspace()?.closing_records.ticks;
        let tick = ticks.into_iter().find(|tick| tick.id == id);
        let tick = tick.ok_or(CommandError::Gone)?;
        self.recorder.delete_closing_tick(id)?;
        let subject = Subject {
            step: Some(tick.step),
            days: Some(tick.run),
            ..self.account_subject(tick.account)?
        };
        Ok(Outcome::of(OperationKind::UntickClosingStep, subject))
    }

    pub(super) fn save_closing_post(
        &mut self,
        before: Option<&ClosingPost>,
        account: AccountId,
        run: DateSpan,
        name: &str,
        link: Option<&str>,
    ) -> Result<Outcome, CommandError> {
        let name = filled(name).ok_or(CommandError::EmptyName)?.to_owned();
        let link = link.and_then(filled).map(str::to_owned);
        let subject = self.post_subject(account, &name)?;
        match before {
            None => {
                self.recorder.insert_closing_post(&ClosingPost {
                    id: ClosingPostId(0),
                    account,
                    run,
                    name,
                    link,
                    closed: None,
                    reopened: None,
                })?;
            }
            Some(before) => {
                let stored = self.closing_post(before.id)?;
                if stored != *before {
                    return Err(CommandError::ChangedMeanwhile {
                        theirs: Theirs::ClosingPost(Box::new(stored)),
                    });
                }
                let post = ClosingPost {
                    name,
                    link,
                    ..stored
                };
                self.recorder.update_closing_post(&post)?;
            }
        }
        Ok(Outcome::of(OperationKind::SaveClosingPost, subject))
    }

    pub(super) fn delete_closing_post(
        &mut self,
        id: ClosingPostId,
    ) -> Result<Outcome, CommandError> {
        let post = self.closing_post(id)?;
        self.recorder.delete_closing_post(id)?;
        let subject = self.post_subject(post.account, &post.name)?;
        Ok(Outcome::of(OperationKind::DeleteClosingPost, subject))
    }

    pub(super) fn mark_closing_post(
        &mut self,
        id: ClosingPostId,
        standing: PostStanding,
    ) -> Result<Outcome, CommandError> {
        let mut post = self.closing_post(id)?;
        let now = PostMark {
            at: self.at,
            by: self.actor.person,
        };
        match standing {
            PostStanding::Open => (post.closed, post.reopened) = (None, None),
            PostStanding::Closed => {
                post.closed = post.closed.or(Some(now));
                post.reopened = None;
            }
            PostStanding::Reopened => {
                post.closed = post.closed.or(Some(now));
                post.reopened = Some(now);
            }
        }
        self.recorder.update_closing_post(&post)?;
        let subject = self.post_subject(post.account, &post.name)?;
        Ok(Outcome::of(OperationKind::MarkClosingPost, subject))
    }

    pub(super) fn keep_open(
        &mut self,
        closings: &[(AccountId, DateSpan)],
        reason: &str,
    ) -> Result<Outcome, CommandError> {
        let reason = filled(reason).ok_or(CommandError::EmptyReason)?;
        let by = self.actor.person.ok_or(CommandError::NobodyDecides)?;
        let mut subject = Subject::default();
        for (account, run) in closings {
            self.recorder.insert_kept_open(&KeptOpen {
                id: KeptOpenId(0),
                account: *account,
                run: *run,
                reason: reason.to_owned(),
                by,
                at: self.at,
            })?;
            subject = Subject {
                days: Some(*run),
                reason: Some(reason.to_owned()),
                ..self.account_subject(*account)?
            };
        }
        subject.count = (closings.len() > 1).then_some(closings.len());
        Ok(Outcome {
            count: closings.len(),
            ..Outcome::of(OperationKind::KeepOpen, subject)
        })
    }

    pub(super) fn end_kept_open(&mut self, id: KeptOpenId) -> Result<Outcome, CommandError> {
        let decisions = self.recorder.workspace()?.closing_records.kept_open;
        let decision = decisions.into_iter().find(|decision| decision.id == id);
        let decision = decision.ok_or(CommandError::Gone)?;
        self.recorder.delete_kept_open(id)?;
        let subject = Subject {
            days: Some(decision.run),
            ..self.account_subject(decision.account)?
        };
        Ok(Outcome::of(OperationKind::EndKeptOpen, subject))
    }

    fn closing_post(&self, id: ClosingPostId) -> Result<ClosingPost, CommandError> {
        let posts = self.recorder.workspace()?.closing_records.posts;
        let found = posts.into_iter().find(|post| post.id == id);
        found.ok_or(CommandError::Gone)
    }

    fn post_subject(&self, account: AccountId, name: &str) -> Result<Subject, CommandError> {
        Ok(Subject {
            name: Some(name.to_owned()),
            ..self.account_subject(account)?
        })
    }
}
