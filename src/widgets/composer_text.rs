//! The field an answer is written in: blanks that are still empty stand out, the signature is grey.

use std::{ops::Range, sync::Arc};

use eframe::egui::{
    CornerRadius, Frame, Galley, Id, Margin, Rangef, Rect, Response, ScrollArea, Sense, Shape,
    Stroke, StrokeKind, TextBuffer, TextEdit, Ui, UiBuilder, epaint::RectShape, vec2,
};

use super::{
    composer_marks::Marked, focus::focus_ring, paint, theme::CONTROL_RADIUS, tokens::tokens,
};

pub use super::{
    composer_cursor::{insert_at_cursor, select_range},
    composer_marks::Marks,
};

/// The field about to be shown.
#[derive(Clone, Copy)]
pub struct ComposerText<'a> {
    /// Its identity, for [`insert_at_cursor`] and [`select_range`].
    pub id: Id,
    /// What a screen reader calls it.
    pub accessible_name: &'a str,
    /// How high the field is; longer text scrolls inside it.
    pub height: f32,
    /// Finds the marks of a text; asked again only when the text has changed.
    pub marks: &'a dyn Fn(&str) -> Marks,
}

impl ComposerText<'_> {
    /// Draws it as wide as there is room for.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        let tokens = tokens(ui);
        let size = vec2(ui.available_width(), self.height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let radius = CornerRadius::same(CONTROL_RADIUS);
        let line = Stroke::new(1.0, tokens.border_strong);
        ui.painter()
            .rect(rect, radius, tokens.surface, line, StrokeKind::Inside);
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink(2.0)).id_salt(self.id));
        let response = ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut inside, |ui| self.edit_ui(ui, text))
            .inner;
        // The ring belongs around the frame, not around the text that scrolls in it.
        let framed = response.clone().with_new_rect(rect);
        focus_ring(ui, &framed);
        response
    }

    fn edit_ui(self, ui: &mut Ui, text: &mut String) -> Response {
        let plates = ui.painter().add(Shape::Noop);
        let mut shown = Arc::new(Marked::default());
        let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, wrap_width: f32| -> Arc<Galley> {
            shown = self.marked(ui, buffer.as_str());
            let mut job = shown.job.clone();
            job.wrap.max_width = wrap_width;
            paint::layout(ui, job)
        };
        let output = TextEdit::multiline(text)
            .id(self.id)
            .layouter(&mut layouter)
            .min_size(vec2(0.0, self.height - 4.0))
            .desired_width(f32::INFINITY)
            .frame(Frame::new().inner_margin(Margin::symmetric(11, 8)))
            .show(ui);
        let tokens = tokens(ui);
        let line = Stroke::new(1.0, tokens.warning_line);
        let offset = output.galley_pos.to_vec2();
        let in_sight = ui.clip_rect().translate(-offset).y_range();
        let shapes = plates_of(&output.galley, &shown.unfilled, in_sight)
            .into_iter()
            .map(|plate| {
                let plate = plate.translate(offset).expand2(vec2(1.5, -0.5));
                let radius = CornerRadius::same(4);
                let fill = tokens.warning_tint;
                Shape::Rect(RectShape::new(
                    plate,
                    radius,
                    fill,
                    line,
                    StrokeKind::Inside,
                ))
            });
        ui.painter().set(plates, Shape::Vec(shapes.collect()));
        output
            .response
            .response
            .accessible_name(self.accessible_name)
    }

    /// The text with its formats; kept until the text or the theme changes.
    fn marked(self, ui: &Ui, text: &str) -> Arc<Marked> {
        let dark = ui.visuals().dark_mode;
        let hash = eframe::egui::util::hash((text, dark));
        let key = self.id.with("marked");
        let known = ui.data(|data| data.get_temp::<Arc<Marked>>(key));
        if let Some(known) = known.filter(|known| known.hash == hash) {
            return known;
        }
        let marked = Arc::new(Marked::new(ui, hash, text, &(self.marks)(text)));
        ui.data_mut(|data| data.insert_temp(key, Arc::clone(&marked)));
        marked
    }
}

/// The rectangles of ranges of characters (in order), one a row, in one walk over the rows in sight.
fn plates_of(galley: &Galley, ranges: &[Range<usize>], in_sight: Rangef) -> Vec<Rect> {
    let mut plates = Vec::new();
    let mut row_start = 0;
    let mut first = 0;
    for row in &galley.rows {
        let row_end = row_start + row.char_count_excluding_newline().0;
        let next_start = row_end + usize::from(row.ends_with_newline);
        while ranges
            .get(first)
            .is_some_and(|range| range.end <= row_start)
        {
            first += 1;
        }
        let rect = row.rect();
        if in_sight.intersects(rect.y_range()) {
            for range in ranges.iter().skip(first) {
                if range.start >= row_end {
                    break;
                }
                let from = range.start.max(row_start) - row_start;
                let to = range.end.min(row_end) - row_start;
                let left = rect.left() + row.x_offset(from.into());
                let right = rect.left() + row.x_offset(to.into());
                plates.push(Rect::from_x_y_ranges(left..=right, rect.y_range()));
            }
        }
        row_start = next_start;
    }
    plates
}
