//! Text and icons painted at a place, where a control draws itself.

use std::sync::Arc;

use eframe::egui::{Align2, Color32, Galley, Pos2, Rect, Ui, Vec2, pos2, text::LayoutJob};

use super::{
    icons::{Icon, IconFace},
    typography::TypeStyle,
};

/// Text laid out on one line without a limit.
pub fn line(ui: &Ui, style: TypeStyle, color: Color32, text: &str) -> Arc<Galley> {
    let mut job = style.job(text, color);
    job.break_on_newline = false;
    job.wrap.max_width = f32::INFINITY;
    layout(ui, job)
}

/// A job laid out through egui's cache.
pub fn layout(ui: &Ui, job: LayoutJob) -> Arc<Galley> {
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints laid-out text with its left edge at `left`, centred on `center_y`; returns its right edge.
pub fn text_left(ui: &Ui, left: f32, center_y: f32, galley: Arc<Galley>, color: Color32) -> f32 {
    let size = galley.size();
    ui.painter()
        .galley(snap(ui, pos2(left, center_y - size.y / 2.0)), galley, color);
    left + size.x
}

/// Paints laid-out text in the middle of a rectangle.
pub fn text_center(ui: &Ui, rect: Rect, galley: Arc<Galley>, color: Color32) {
    let corner = rect.center() - galley.size() / 2.0;
    ui.painter().galley(snap(ui, corner), galley, color);
}

/// Paints an icon in the middle of a square of `size` points around `center`.
pub fn icon(ui: &Ui, center: Pos2, glyph: Icon, face: IconFace, size: f32, color: Color32) {
    let corner = snap(ui, center - Vec2::splat(size / 2.0));
    ui.painter().text(
        corner + Vec2::splat(size / 2.0),
        Align2::CENTER_CENTER,
        glyph.glyph,
        face.font_id(size),
        color,
    );
}

fn snap(ui: &Ui, pos: Pos2) -> Pos2 {
    let scale = ui.pixels_per_point();
    pos2(
        (pos.x * scale).round() / scale,
        (pos.y * scale).round() / scale,
    )
}
