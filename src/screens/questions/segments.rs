//! The list's groups and where its rows lie: fixed heights, so that 100,000 rows cost nothing.

use crate::domain::deadline::Urgency;
use crate::domain::ids::QuestionId;
use crate::domain::queue::QueueItem;
use crate::domain::thread::QuestionState;
use crate::screens::desk::Desk;
use std::ops::Range;

/// The height of a row.
pub const ROW: f64 = 55.0;
/// The height of a group's header.
pub const HEADER: f64 = 28.0;

/// The groups of the open list, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Group {
    Overdue,
    Today,
    Tomorrow,
    Later,
    WaitingForColleague,
    /// No promise is made: only an age.
    NoDeadline,
    /// Finished since midnight: below what is open, folded at first.
    AnsweredToday,
}

/// A run of rows with one header, or all rows without any.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Segment {
    pub group: Option<Group>,
    pub rows: Range<usize>,
    /// How many more there are where the group is folded.
    pub folded: usize,
}

/// Whether a group shows its rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Fold {
    #[default]
    Folded,
    Unfolded,
}

impl Fold {
    /// The other one.
    pub fn turned(self) -> Fold {
        match self {
            Fold::Folded => Fold::Unfolded,
            Fold::Unfolded => Fold::Folded,
        }
    }
}

/// Where every row lies.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Segments(Vec<Segment>);

impl Segments {
    /// Rows without headers.
    pub fn plain(count: usize) -> Segments {
        Segments(vec![Segment {
            group: None,
            rows: 0..count,
            folded: 0,
        }])
    }

    /// The open questions put into groups; the order within each stays.
    pub fn grouped<'a>(
        desk: &Desk,
        items: impl Iterator<Item = &'a QueueItem>,
    ) -> (Vec<QuestionId>, Segments) {
        let mut grouped: Vec<(Group, QuestionId)> = items
            .map(|item| (group_of(desk, item), item.question.id))
            .collect();
        grouped.sort_by_key(|(group, _)| *group);
        let mut segments: Vec<Segment> = Vec::new();
        for (index, (group, _)) in grouped.iter().enumerate() {
            match segments
                .last_mut()
                .filter(|segment| segment.group == Some(*group))
            {
                Some(segment) => segment.rows.end = index + 1,
                None => segments.push(Segment {
                    group: Some(*group),
                    rows: index..index + 1,
                    folded: 0,
                }),
            }
        }
        (
            grouped.into_iter().map(|(_, id)| id).collect(),
            Segments(segments),
        )
    }

    /// Puts what was answered today at the foot.
    pub fn push_answered_today(
        &mut self,
        ids: &mut Vec<QuestionId>,
        answered: &[QuestionId],
        fold: Fold,
    ) {
        let start = ids.len();
        let folded = match fold {
            Fold::Folded => answered.len(),
            Fold::Unfolded => {
                ids.extend(answered);
                0
            }
        };
        self.0.push(Segment {
            group: Some(Group::AnsweredToday),
            rows: start..ids.len(),
            folded,
        });
    }

    /// How many rows there are above what was answered today.
    pub fn rows_before_answered(&self) -> Option<usize> {
        let last = self.0.last()?;
        (last.group == Some(Group::AnsweredToday)).then_some(last.rows.start)
    }

    /// The height of all rows and headers.
    pub fn height(&self) -> f64 {
        self.0
            .iter()
            .map(|segment| header(segment) + segment.rows.len() as f64 * ROW)
            .sum()
    }

    /// Where a row begins.
    pub fn top_of(&self, row: usize) -> f64 {
        let headers = self
            .0
            .iter()
            .filter(|segment| segment.rows.start <= row)
            .map(header);
        headers.sum::<f64>() + row as f64 * ROW
    }

    /// Where what belongs to a row begins: its group's header, if it is the first under it.
    pub fn top_with_header(&self, row: usize) -> f64 {
        let first = self.0.iter().find(|segment| segment.rows.start == row);
        self.top_of(row) - first.map_or(0.0, header)
    }

    /// What lies between two heights: every segment with where its header lies and its rows in sight.
    pub fn between(
        &self,
        from: f64,
        to: f64,
    ) -> impl Iterator<Item = (&Segment, f64, Range<usize>)> {
        let mut top = 0.0;
        self.0.iter().filter_map(move |segment| {
            let start = top;
            let rows_top = start + header(segment);
            top = rows_top + segment.rows.len() as f64 * ROW;
            if top < from || start > to {
                return None;
            }
            let first = ((from - rows_top) / ROW).floor().max(0.0) as usize;
            let last = ((to - rows_top) / ROW).ceil().max(0.0) as usize;
            let rows = &segment.rows;
            let visible = (rows.start + first).min(rows.end)..(rows.start + last).min(rows.end);
            Some((segment, start, visible))
        })
    }
}

fn header(segment: &Segment) -> f64 {
    if segment.group.is_some() { HEADER } else { 0.0 }
}

fn group_of(desk: &Desk, item: &QueueItem) -> Group {
    let days = item
        .due
        .map(|due| (desk.civil(due).date() - desk.today()).num_days());
    let waiting = item.question.state == QuestionState::WaitingForColleague;
    match days {
        _ if item.urgency == Some(Urgency::Overdue) => Group::Overdue,
        Some(..=0) => Group::Today,
        _ if waiting => Group::WaitingForColleague,
        Some(1) => Group::Tomorrow,
        Some(_) => Group::Later,
        None => Group::NoDeadline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_groups() -> Segments {
        Segments(vec![
            Segment {
                group: Some(Group::Overdue),
                rows: 0..2,
                folded: 0,
            },
            Segment {
                group: Some(Group::Later),
                rows: 2..100_000,
                folded: 0,
            },
        ])
    }

    #[test]
    fn rows_lie_below_their_groups_headers() {
        let segments = two_groups();
        assert_eq!(segments.top_of(0), 28.0);
        assert_eq!(segments.top_of(2), 28.0 + 110.0 + 28.0);
        assert_eq!(segments.top_with_header(2), 28.0 + 110.0);
        assert_eq!(segments.height(), 56.0 + 100_000.0 * 55.0);
    }

    #[test]
    fn a_folded_group_has_a_header_and_no_rows() {
        let answered = [QuestionId(8), QuestionId(9)];
        for (fold, rows, height) in [
            (Fold::Folded, 1..1, 28.0 + 55.0 + 28.0),
            (Fold::Unfolded, 1..3, 28.0 + 55.0 + 28.0 + 110.0),
        ] {
            let mut ids = vec![QuestionId(1)];
            let mut segments = Segments(vec![Segment {
                group: Some(Group::Today),
                rows: 0..1,
                folded: 0,
            }]);
            segments.push_answered_today(&mut ids, &answered, fold);
            assert_eq!((ids.len(), segments.height()), (rows.end, height));
            let (last, top, seen) = segments.between(0.0, 500.0).last().unwrap();
            assert_eq!((top, seen), (83.0, rows));
            assert_eq!(last.folded + last.rows.len(), 2);
            assert_eq!(segments.rows_before_answered(), Some(1));
        }
    }

    #[test]
    fn only_what_is_in_sight_is_gone_through() {
        let segments = two_groups();
        let seen: Vec<_> = segments
            .between(0.0, 200.0)
            .map(|(_, top, rows)| (top, rows))
            .collect();
        assert_eq!(seen, [(0.0, 0..2), (138.0, 2..3)]);
        let far = segments.top_of(70_000);
        let seen: Vec<_> = segments
            .between(far, far + 100.0)
            .map(|(_, _, rows)| rows)
            .collect();
        assert!(seen.len() == 1 && seen[0] == (70_000..70_002), "{seen:?}");
    }
}
