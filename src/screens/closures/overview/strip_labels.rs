//! The names beneath the year strip: occasions, and long closings with a name of their own.

use super::group::Group;
use super::strip::place;
use crate::domain::calendar::DateSpan;
use crate::screens::desk::Desk;
use crate::text::occasions::{Occasion, joined, occasions};

/// A name and the days it stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    pub first: usize,
    pub last: usize,
    pub words: String,
    /// Where there is no room for all, those that weigh most are shown.
    pub weight: u8,
}

/// A closing of so many days is told of by its own name.
const LONG: i64 = 14;

/// The labels of a span, the weightiest first.
pub fn labels(desk: &Desk, span: DateSpan, groups: &[Group]) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for (names, days) in clusters(span) {
        let ends = place(span, days.from).zip(place(span, days.to));
        labels.extend(ends.map(|(first, last)| Label {
            first,
            last,
            words: joined(desk.language, &names),
            weight: names.iter().map(|name| weight(*name)).max().unwrap_or(0),
        }));
    }
    let long = groups.iter().filter(|group| {
        let long = |run: DateSpan| (run.to - run.from).num_days() >= LONG;
        !group.gone && group.rows.iter().any(|row| long(row.run)) && group.closure.is_some()
    });
    for group in long {
        let run = group.span;
        let (from, to) = (run.from.max(span.from), run.to.min(span.to));
        let ends = place(span, from).zip(place(span, to));
        labels.extend(ends.map(|(first, last)| Label {
            first,
            last,
            words: group.name.clone(),
            weight: 6,
        }));
    }
    labels.sort_by_key(|label| std::cmp::Reverse(label.weight));
    labels.dedup_by(|one, other| one.words == other.words && one.first == other.first);
    labels
}

/// Christmas, New Year and Epiphany lie so near that they share a label.
fn clusters(span: DateSpan) -> Vec<(Vec<Occasion>, DateSpan)> {
    use Occasion::{Christmas, Epiphany, NewYear};
    let mut clusters: Vec<(Vec<Occasion>, DateSpan)> = Vec::new();
    for (occasion, days) in occasions(span.days()) {
        match clusters.last_mut() {
            Some((names, whole))
                if matches!(occasion, NewYear | Epiphany)
                    && matches!(names.last(), Some(Christmas | NewYear))
                    && (days.from - whole.to).num_days() < 10 =>
            {
                names.push(occasion);
                whole.to = days.to;
            }
            _ => clusters.push((vec![occasion], days)),
        }
    }
    clusters
}

fn weight(occasion: Occasion) -> u8 {
    match occasion {
        Occasion::Christmas => 10,
        Occasion::Easter => 9,
        Occasion::Midsummer => 8,
        Occasion::NewYear | Occasion::Epiphany | Occasion::Ascension => 7,
        Occasion::AllSaints => 5,
        Occasion::MayDay => 4,
        Occasion::NationalDay => 3,
        Occasion::Whitsun => 2,
    }
}

/// Where labels so wide stand without touching, each as near to its days as it can.
///
/// `taken` are stretches that are not free; given are each label's middle and width, the weightiest
/// first. None where there is no room near enough.
pub fn placed(
    labels: &[(f32, f32)],
    taken: &[(f32, f32)],
    (left, right): (f32, f32),
    gap: f32,
) -> Vec<Option<f32>> {
    let mut taken = taken.to_vec();
    let mut found = Vec::with_capacity(labels.len());
    for (middle, width) in labels {
        let ideal = middle - width / 2.0;
        let mut tries = vec![ideal.clamp(left, (right - width).max(left))];
        for (from, to) in &taken {
            tries.push(to + gap);
            tries.push(from - gap - width);
        }
        tries.sort_by(|one, other| (one - ideal).abs().total_cmp(&(other - ideal).abs()));
        let is_free = |at: f32| {
            let apart =
                |(from, to): &(f32, f32)| at + width + gap <= from + 0.01 || at + 0.01 >= to + gap;
            at >= left && at + width <= right + 0.01 && taken.iter().all(apart)
        };
        let near = |at: f32| (at - ideal).abs() <= width / 2.0 + 24.0;
        let place = tries.into_iter().find(|at| is_free(*at) && near(*at));
        if let Some(at) = place {
            taken.push((at, at + width));
        }
        found.push(place);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_apart_and_the_weightiest_stand_nearest() {
        let labels = [(100.0, 60.0), (130.0, 60.0), (400.0, 40.0)];
        let placed = placed(&labels, &[(40.0, 65.0)], (0.0, 500.0), 8.0);
        assert_eq!(placed[0], Some(73.0), "moved away from what is taken");
        assert_eq!(placed[1], Some(141.0), "moved beside the first");
        assert_eq!(placed[2], Some(380.0), "in the middle of its days");
    }

    #[test]
    fn a_label_without_room_near_its_days_is_left_out() {
        let labels = [(100.0, 180.0), (100.0, 40.0)];
        let placed = placed(&labels, &[], (0.0, 500.0), 8.0);
        assert_eq!(placed[0], Some(10.0));
        assert_eq!(placed[1], None);
    }

    #[test]
    fn christmas_and_the_new_year_share_a_label() {
        let span = DateSpan::new("2026-12-01".parse().unwrap(), "2027-11-30".parse().unwrap());
        let clusters = clusters(span.unwrap());
        assert_eq!(
            clusters[0].0,
            [Occasion::Christmas, Occasion::NewYear, Occasion::Epiphany]
        );
        assert!(clusters[1..].iter().all(|(names, _)| names.len() == 1));
    }
}
