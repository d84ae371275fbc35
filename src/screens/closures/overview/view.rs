//! The screen as it is loaded: groups in the order in which they are listed, the strip, the closures.

use super::closure_rows::{ClosureRow, closure_rows};
use super::group::Group;
use super::occasion::occasions;
use super::sentence::sentence;
use super::standing::Section;
use super::strip::Strip;
use crate::domain::calendar::DateSpan;
use crate::domain::closure_proposal::{Standing, closure_proposals};
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;

/// The closings as they are drawn.
pub struct View {
    /// What must be done, in a sentence or two.
    pub sentence: String,
    pub strip: Strip,
    /// What needs something, what is under way, what comes later, and last what is finished.
    pub groups: Vec<Group>,
    pub closures: Vec<ClosureRow>,
    /// How many proposals wait for an answer.
    pub proposals: usize,
}

impl View {
    /// Joins the closings of each occasion and puts them in order.
    pub fn of(desk: &Desk) -> View {
        let mut groups = groups(desk);
        let strip = Strip::of(desk, &groups);
        // What comes after the twelve months is not planned yet.
        let begun = |group: &Group| group.section() != Section::Later || group.is_touched();
        groups.retain(|group| begun(group) || group.span.from <= strip.last());
        View {
            sentence: sentence(&groups, desk),
            strip,
            closures: closure_rows(desk),
            proposals: proposals(desk),
            groups,
        }
    }

    /// Groups that are not finished, and those that are.
    pub fn parts(&self) -> (&[Group], &[Group]) {
        let finished = |group: &Group| group.section() == Section::Finished;
        let first = self.groups.iter().position(finished);
        self.groups.split_at(first.unwrap_or(self.groups.len()))
    }

    /// The group with the account's closing on these days, or on most of them, and its days in it.
    pub fn group_of(&self, account: AccountId, run: DateSpan) -> Option<(&Group, DateSpan)> {
        let shared = |own: DateSpan| {
            let days = own.to.min(run.to) - own.from.max(run.from);
            days.num_days() + 1
        };
        let rows = self.groups.iter().flat_map(|group| {
            let rows = group.rows.iter().filter(|row| row.account == account);
            rows.map(move |row| (group, row.run))
        });
        rows.filter(|(_, own)| shared(*own) > 0)
            .max_by_key(|(_, own)| shared(*own))
    }
}

fn proposals(desk: &Desk) -> usize {
    let proposals = closure_proposals(&desk.workspace, desk.today());
    let waiting =
        |standing: &Standing| matches!(standing, Standing::Open | Standing::PartlyPresent(_));
    proposals
        .iter()
        .filter(|proposal| waiting(&proposal.standing))
        .count()
}

fn groups(desk: &Desk) -> Vec<Group> {
    let occasions = occasions(&desk.closings, desk);
    let mut groups: Vec<Group> = occasions
        .iter()
        .filter_map(|occasion| Group::of(occasion, desk))
        .collect();
    groups.sort_by(|one, other| {
        let by_section = one.section().cmp(&other.section());
        let by_day = match one.section() {
            // What ended last is what one looks for.
            Section::Finished => other.span.to.cmp(&one.span.to),
            _ => one.span.from.cmp(&other.span.from),
        };
        let by_rank = one.standing.rank().cmp(&other.standing.rank());
        by_section
            .then(by_rank)
            .then(by_day)
            .then_with(|| one.key.cmp(&other.key))
    });
    groups
}
