//! The field an answer is written in: blanks that are still empty stand out, the signature is grey.

use std::{ops::Range, sync::Arc};

use eframe::egui::{
    Context, CornerRadius, Frame, Galley, Id, Margin, Rangef, Rect, Response, ScrollArea, Sense,
    Shape, Stroke, StrokeKind, TextBuffer, TextEdit, TextFormat, Ui, UiBuilder,
    epaint::RectShape,
    text::{ByteIndex, ByteRange, LayoutJob, LayoutSection},
    vec2,
};

use super::{
    focus::focus_ring, paint, theme::CONTROL_RADIUS, tokens::tokens, typography::TypeStyle,
};

pub use super::composer_cursor::{insert_at_cursor, select_range};

/// Parts of a text that look different, as byte ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Blanks that nobody has filled in yet, in order.
    pub unfilled: Vec<Range<usize>>,
    /// The signature.
    pub signature: Option<Range<usize>>,
}

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

/// A text with its formats, ready for egui's own cache of laid-out text.
#[derive(Default)]
struct Marked {
    hash: u64,
    job: LayoutJob,
    /// The blanks as ranges of characters.
    unfilled: Vec<Range<usize>>,
}

impl Marked {
    fn new(ctx: &Context, hash: u64, text: &str, marks: &Marks) -> Self {
        let tokens = tokens(ctx);
        let plain = TypeStyle::Body.format(tokens.text);
        let blank = TypeStyle::Strong.format(tokens.warning);
        let signature = TypeStyle::Body.format(tokens.muted);
        let sound =
            |range: &&Range<usize>| range.start < range.end && text.get((*range).clone()).is_some();
        let mut parts: Vec<(Range<usize>, &TextFormat)> = marks
            .unfilled
            .iter()
            .filter(sound)
            .map(|range| (range.clone(), &blank))
            .collect();
        let signed = marks.signature.iter().find(sound).cloned();
        let ground = |at: usize| match &signed {
            Some(range) if range.contains(&at) => &signature,
            _ => &plain,
        };
        parts.sort_by_key(|(range, _)| range.start);
        let mut job = LayoutJob {
            text: text.to_owned(),
            keep_trailing_whitespace: true,
            ..Default::default()
        };
        let mut cuts: Vec<usize> = signed
            .iter()
            .flat_map(|range| [range.start, range.end])
            .collect();
        cuts.push(text.len());
        let mut at = 0;
        let mut unfilled = Vec::new();
        for (range, format) in parts {
            if range.start < at {
                continue;
            }
            fill_ground(&mut job, at..range.start, &cuts, ground);
            let before = text
                .get(..range.start)
                .map_or(0, |part| part.chars().count());
            let within = text
                .get(range.clone())
                .map_or(0, |part| part.chars().count());
            unfilled.push(before..before + within);
            at = range.end;
            push(&mut job, range, format.clone());
        }
        fill_ground(&mut job, at..text.len(), &cuts, ground);
        if job.sections.is_empty() {
            push(&mut job, 0..0, plain.clone());
        }
        Self {
            hash,
            job,
            unfilled,
        }
    }
}

/// Gives a stretch between blanks its format, cut where the signature begins or ends.
fn fill_ground<'f>(
    job: &mut LayoutJob,
    stretch: Range<usize>,
    cuts: &[usize],
    ground: impl Fn(usize) -> &'f TextFormat,
) {
    let mut from = stretch.start;
    for cut in cuts {
        let to = (*cut).clamp(from, stretch.end);
        if from < to {
            push(job, from..to, ground(from).clone());
            from = to;
        }
    }
    if from < stretch.end {
        push(job, from..stretch.end, ground(from).clone());
    }
}

fn push(job: &mut LayoutJob, range: Range<usize>, format: TextFormat) {
    let byte_range: ByteRange = ByteIndex(range.start)..ByteIndex(range.end);
    job.sections.push(LayoutSection {
        leading_space: 0.0,
        byte_range,
        format,
    });
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

#[cfg(test)]
mod tests {
    use eframe::egui::Color32;

    use super::*;

    fn sections(text: &str, marks: &Marks) -> Vec<(String, Color32)> {
        let ctx = Context::default();
        ctx.set_theme(eframe::egui::Theme::Light);
        let marked = Marked::new(&ctx, 0, text, marks);
        let part = |section: &LayoutSection| {
            let range = section.byte_range.start.0..section.byte_range.end.0;
            (text[range].to_owned(), section.format.color)
        };
        marked.job.sections.iter().map(part).collect()
    }

    #[test]
    fn blanks_and_the_signature_look_different_and_nothing_is_lost() {
        let t = super::super::tokens::Tokens::LIGHT;
        let text = "Öppnar [datum].\nHälsar Karin";
        let from = text.find("Hälsar").unwrap();
        let blank = text.find('[').unwrap()..text.find(']').unwrap() + 1;
        let marks = Marks {
            unfilled: vec![blank],
            signature: Some(from..text.len()),
        };
        let expected = [
            ("Öppnar ", t.text),
            ("[datum]", t.warning),
            (".\n", t.text),
            ("Hälsar Karin", t.muted),
        ];
        let expected = expected.map(|(part, color)| (part.to_owned(), color));
        assert_eq!(sections(text, &marks), expected);
    }

    #[test]
    fn ranges_that_do_not_fit_the_text_are_left_out() {
        let marks = Marks {
            unfilled: vec![1..2, 40..60],
            signature: Some(0..1),
        };
        let whole: String = sections("å!", &marks)
            .into_iter()
            .map(|(part, _)| part)
            .collect();
        assert_eq!(whole, "å!");
    }
}
