//! How the days of a timeline share its width.

use eframe::egui::{Rect, pos2, vec2};

use super::timeline::{DayKind, Timeline, TimelineDay, TimelineMarker};

/// A closed day is so wide, or as wide as its label.
pub(super) const CLOSED_BOX: f32 = 52.0;
/// Where counted days would be narrower, runs of closed days are drawn as one box.
const MIN_COUNTED_BOX: f32 = 60.0;
const NARROWEST_BOX: f32 = 16.0;

/// Draws runs of closed days as one box when the counted days would have no room for their words.
pub(super) fn fit(
    timeline: &Timeline,
    width: f32,
    closed_width: impl Fn(&TimelineDay) -> f32,
) -> Timeline {
    let mut fitted = timeline.clone();
    if counted_width(&fitted.days, width, closed_width) >= MIN_COUNTED_BOX {
        return fitted;
    }
    let mut days: Vec<TimelineDay> = Vec::new();
    // Where each day went: markers move with their days.
    let mut moved: Vec<usize> = Vec::new();
    let mut run: Option<(String, String)> = None;
    for day in &timeline.days {
        match (&day.kind, days.last_mut(), &mut run) {
            (DayKind::Closed(_), Some(last), Some((first, latest))) => {
                *latest = day.label.clone();
                last.label = span_label(first, latest);
                last.strong |= day.strong;
            }
            (kind, _, run) => {
                *run = matches!(kind, DayKind::Closed(_))
                    .then(|| (day.label.clone(), day.label.clone()));
                days.push(day.clone());
            }
        }
        moved.push(days.len() - 1);
    }
    let follow = |marker: &mut TimelineMarker| {
        marker.day = moved.get(marker.day).copied().unwrap_or(marker.day);
    };
    follow(&mut fitted.start);
    if let Some(end) = &mut fitted.end {
        follow(end);
    }
    fitted.days = days;
    fitted
}

fn span_label(first: &str, last: &str) -> String {
    format!("{first}–{last}")
}

/// What is left for each counted day once the closed ones have what their words need.
fn counted_width(
    days: &[TimelineDay],
    width: f32,
    closed_width: impl Fn(&TimelineDay) -> f32,
) -> f32 {
    let (closed, counted): (Vec<_>, Vec<_>) = days
        .iter()
        .partition(|day| matches!(day.kind, DayKind::Closed(_)));
    let taken: f32 = closed.into_iter().map(closed_width).sum();
    (width - taken) / counted.len().max(1) as f32
}

/// The boxes side by side; they fill the strip, and shrink alike where even that is too much.
pub(super) fn boxes_in(
    strip: Rect,
    days: &[TimelineDay],
    closed_width: impl Fn(&TimelineDay) -> f32,
) -> Vec<Rect> {
    let counted = counted_width(days, strip.width(), &closed_width).max(NARROWEST_BOX);
    let wanted: Vec<f32> = days
        .iter()
        .map(|day| match day.kind {
            DayKind::Counted { .. } => counted,
            DayKind::Closed(_) => closed_width(day),
        })
        .collect();
    let scale = strip.width() / wanted.iter().sum::<f32>();
    let mut left = strip.left();
    wanted
        .into_iter()
        .map(|width| {
            let corner = pos2(left, strip.top());
            left += width * scale;
            Rect::from_min_size(corner, vec2(width * scale, strip.height()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(label: &str, kind: DayKind) -> TimelineDay {
        TimelineDay {
            label: label.to_owned(),
            kind,
            strong: false,
        }
    }

    fn christmas() -> Timeline {
        let counted = || DayKind::Counted {
            from: 0.0,
            to: 1.0,
            amount: "8 h".to_owned(),
        };
        let mut days = vec![day("ons 23", counted())];
        for label in ["tor 24", "fre 25", "lör 26", "sön 27"] {
            days.push(day(label, DayKind::Closed("0 h".to_owned())));
        }
        days.push(day("mån 28", counted()));
        let marker = |day| TimelineMarker {
            day,
            share: 0.5,
            label: String::new(),
        };
        Timeline {
            days,
            start: marker(0),
            end: Some(marker(5)),
            sum: String::new(),
            accessible_name: String::new(),
        }
    }

    #[test]
    fn closed_days_keep_their_boxes_while_there_is_room() {
        assert_eq!(fit(&christmas(), 454.0, |_| 52.0).days.len(), 6);
    }

    #[test]
    fn a_long_run_of_closed_days_becomes_one_box() {
        let fitted = fit(&christmas(), 300.0, |_| 52.0);
        let labels: Vec<&str> = fitted.days.iter().map(|day| day.label.as_str()).collect();
        assert_eq!(labels, ["ons 23", "tor 24–sön 27", "mån 28"]);
        assert_eq!(fitted.end.map(|end| end.day), Some(2));
    }
}
