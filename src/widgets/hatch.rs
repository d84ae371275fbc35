//! The hatch of closed days and the bands of a gap: lines that end where their box ends.

use eframe::egui::{Color32, Painter, Rect, Stroke, pos2};

/// Distance between two lines along the box's lower edge, in points.
const STEP: f32 = 6.0;

/// The closed ground of a box: a fill with slanting lines.
pub fn hatch(painter: &Painter, rect: Rect, fill: Color32, line: Color32) {
    painter.rect_filled(rect, 0.0, fill);
    stripes(painter, rect, Stroke::new(1.0, line), STEP);
}

/// The same where there may be many: each line is cut by itself, without a clip of the box's own.
pub fn hatch_within(painter: &Painter, rect: Rect, fill: Color32, line: Color32) {
    painter.rect_filled(rect, 0.0, fill);
    let (height, stroke) = (rect.height(), Stroke::new(1.0, line));
    if !rect.is_positive() {
        return;
    }
    let mut foot = ((rect.left() - height) / STEP).floor() * STEP;
    while foot < rect.right() {
        let from = ((rect.left() - foot) / height).max(0.0);
        let to = ((rect.right() - foot) / height).min(1.0);
        if from < to {
            let at = |share: f32| pos2(foot + share * height, rect.bottom() - share * height);
            painter.line_segment([at(from), at(to)], stroke);
        }
        foot += STEP;
    }
}

/// Slanting lines, clipped to the box.
pub fn stripes(painter: &Painter, rect: Rect, stroke: Stroke, step: f32) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    if !painter.clip_rect().is_positive() || step <= 0.0 {
        return;
    }
    // Lines start from a fixed grid, so that neighbouring boxes continue each other's hatch.
    let first = ((rect.left() - rect.height()) / step).floor() * step;
    let mut foot = first;
    while foot < rect.right() {
        let top = pos2(foot + rect.height(), rect.top());
        painter.line_segment([pos2(foot, rect.bottom()), top], stroke);
        foot += step;
    }
}
