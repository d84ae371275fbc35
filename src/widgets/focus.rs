//! The ring around whatever has the keyboard: two points wide, with a gap of two.

use eframe::egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use super::{theme::CONTROL_RADIUS, tokens::tokens};

const GAP: f32 = 2.0;
const WIDTH: f32 = 2.0;

/// Draws the ring around a control with the usual corners, if it has the keyboard.
pub fn focus_ring(ui: &Ui, response: &Response) {
    focus_ring_with_radius(ui, response, CONTROL_RADIUS);
}

/// Draws the ring around a control with other corners, if it has the keyboard.
pub fn focus_ring_with_radius(ui: &Ui, response: &Response, radius: u8) {
    if response.has_focus() {
        ring(
            ui,
            response.rect.expand(GAP),
            radius.saturating_add(2),
            StrokeKind::Outside,
        );
    }
}

/// Draws the ring inside the edge, for rows that fill the width of what clips them.
pub fn focus_ring_inside(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ring(
            ui,
            response.rect.shrink(GAP),
            CONTROL_RADIUS,
            StrokeKind::Inside,
        );
    }
}

fn ring(ui: &Ui, rect: Rect, radius: u8, kind: StrokeKind) {
    if !ui.is_rect_visible(rect) {
        return;
    }
    // What scrolls clips at its content's edge, where the ring of the outermost control lies.
    let mut painter = ui.painter().clone();
    painter.set_clip_rect(ui.clip_rect().expand(GAP + WIDTH));
    let line = Stroke::new(WIDTH, tokens(ui).focus);
    painter.rect_stroke(rect, CornerRadius::same(radius), line, kind);
}
