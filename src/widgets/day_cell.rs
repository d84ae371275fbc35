//! A day of an account or person in a grid: own, stand-in, gap or closed.

use std::sync::Arc;

use eframe::egui::{
    Color32, CornerRadius, Galley, Painter, Pos2, Rangef, Rect, Shape, Stroke, Ui, pos2, vec2,
};

use super::{
    dashes::DashedOutlines,
    hatch::hatch_within,
    icons::{self, Icon, IconFace},
    paint,
    tokens::{Tokens, tokens},
    typography::TypeStyle,
};

const RADIUS: f32 = 5.0;
const BAND: f32 = 7.0;

/// Whether somebody looked at the account on a day that is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CheckMark {
    /// Nothing to tell: the day lies ahead, or nobody demands it.
    #[default]
    None,
    /// A small tick.
    Checked,
    /// A hollow ring.
    Missed,
}

/// Whose day a cell is.
#[derive(Clone, Debug)]
pub struct PersonDay {
    /// Initials, a first name, a number.
    pub words: Arc<Galley>,
    pub fill: Color32,
    pub ink: Color32,
    /// A dashed outline, and arrows under the words.
    pub stands_in: bool,
    pub check: CheckMark,
}

/// What many cells share: the dashes of all of them become one mesh.
#[derive(Default)]
pub struct DayCells {
    dashes: DashedOutlines,
}

impl DayCells {
    /// Paints the day of a person.
    pub fn person(&mut self, ui: &Ui, rect: Rect, day: &PersonDay) {
        let painter = ui.painter();
        painter.rect_filled(rect, CornerRadius::same(RADIUS as u8), day.fill);
        let marked = day.check != CheckMark::None;
        let (words_at, arrows_at, mark_at) = match (day.stands_in, marked) {
            (false, false) => (0.0, 0.0, 0.0),
            (false, true) => (-0.12, 0.0, 0.28),
            (true, false) => (-0.2, 0.18, 0.0),
            (true, true) => (-0.25, 0.06, 0.34),
        };
        let at = |share: f32| pos2(rect.center().x, rect.center().y + share * rect.height());
        let corner = at(words_at) - day.words.size() / 2.0;
        painter.galley(snapped(ui, corner), Arc::clone(&day.words), day.ink);
        if day.stands_in {
            self.outline(ui, rect, day.ink);
            let arrows = icons::ARROWS_LEFT_RIGHT;
            paint::icon(
                ui,
                at(arrows_at),
                arrows,
                IconFace::Regular,
                if marked { 10.0 } else { 12.0 },
                day.ink,
            );
        }
        paint_check(ui, at(mark_at), day.check, day.ink);
    }

    /// Paints a day that nobody covers; what is over is told more quietly.
    pub fn gap(&self, ui: &Ui, rect: Rect, marks: &GapMarks, when: When) {
        let tokens = tokens(ui);
        let painter = ui.painter();
        let (fill, ink, mark) = match when {
            When::Past => (tokens.danger_tint, tokens.danger, &marks.past),
            When::Ahead => (tokens.danger_fill, tokens.on_fill, &marks.ahead),
        };
        painter.rect_filled(rect, CornerRadius::same(RADIUS as u8), fill);
        let band = BAND.min(rect.height() / 4.0);
        let sides = rect.x_range().shrink(1.0);
        for top in [rect.top() + 1.0, rect.bottom() - band - 1.0] {
            stripes(painter, sides, Rangef::new(top, top + band), ink);
        }
        let corner = rect.center() - mark.size() / 2.0;
        painter.galley(snapped(ui, corner), Arc::clone(mark), ink);
    }

    /// Adds the dashed outline of a stand-in alone.
    pub fn outline(&mut self, ui: &Ui, rect: Rect, ink: Color32) {
        let feather = 1.0 / ui.pixels_per_point();
        self.dashes.add(rect, RADIUS, ink, feather);
    }

    /// Paints what was gathered, after all the cells.
    pub fn finish(self, ui: &Ui) {
        if let Some(dashes) = self.dashes.into_mesh() {
            ui.painter().add(Shape::mesh(dashes));
        }
    }
}

/// Whether a day is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    Past,
    /// Today or later.
    Ahead,
}

/// The "!" of a gap, laid out once for all of them.
#[derive(Clone, Debug)]
pub struct GapMarks {
    past: Arc<Galley>,
    ahead: Arc<Galley>,
}

impl GapMarks {
    /// Lays them out.
    pub fn new(ui: &Ui) -> GapMarks {
        let tokens = tokens(ui);
        let mark = |ink| paint::line(ui, TypeStyle::Heading, ink, "!");
        GapMarks {
            past: mark(tokens.danger),
            ahead: mark(tokens.on_fill),
        }
    }
}

/// Paints days on which an account is closed: one hatch, a padlock on a plate, words where they fit.
pub fn paint_closed_run(ui: &Ui, rect: Rect, words: Option<&str>) {
    let tokens = tokens(ui);
    hatch_within(ui.painter(), rect, tokens.closed, tokens.closed_line);
    let galley = words
        .map(|words| paint::line(ui, TypeStyle::Initials, tokens.text, words))
        .filter(|galley| galley.size().x + 34.0 <= rect.width());
    let width = galley
        .as_ref()
        .map_or(22.0, |galley| galley.size().x + 26.0)
        .min(rect.width());
    let plate = Rect::from_center_size(rect.center(), vec2(width, 18.0));
    ui.painter()
        .rect_filled(plate, CornerRadius::same(4), tokens.surface);
    let Some(galley) = galley else {
        lock(ui, plate.center(), tokens);
        return;
    };
    lock(ui, pos2(plate.left() + 11.0, plate.center().y), tokens);
    paint::text_left(
        ui,
        plate.left() + 20.0,
        plate.center().y,
        galley,
        tokens.text,
    );
}

fn lock(ui: &Ui, center: Pos2, tokens: &Tokens) {
    let icon: Icon = icons::LOCK;
    paint::icon(ui, center, icon, IconFace::Fill, 13.0, tokens.text);
}

fn paint_check(ui: &Ui, center: Pos2, check: CheckMark, ink: Color32) {
    match check {
        CheckMark::None => {}
        CheckMark::Checked => {
            paint::icon(ui, center, icons::CHECK, IconFace::Regular, 10.0, ink);
        }
        CheckMark::Missed => {
            ui.painter()
                .circle_stroke(center, 2.5, Stroke::new(1.0, ink));
        }
    }
}

/// White stripes that end where the band ends, without a clip of their own.
fn stripes(painter: &Painter, sides: Rangef, band: Rangef, color: Color32) {
    let height = band.max - band.min;
    let (step, thick) = (6.0, 2.6);
    let mut foot = sides.min - height;
    while foot < sides.max {
        let slanted = [
            pos2(foot, band.max),
            pos2(foot + thick, band.max),
            pos2(foot + thick + height, band.min),
            pos2(foot + height, band.min),
        ];
        let shape = between(&slanted, sides);
        if shape.len() >= 3 {
            painter.add(Shape::convex_polygon(shape, color, Stroke::NONE));
        }
        foot += step;
    }
}

/// The part of a convex shape that lies between two upright lines.
fn between(shape: &[Pos2], sides: Rangef) -> Vec<Pos2> {
    let cut = |shape: &[Pos2], inside: &dyn Fn(f32) -> bool, x: f32| -> Vec<Pos2> {
        let mut kept = Vec::with_capacity(6);
        for (index, point) in shape.iter().enumerate() {
            let next = shape[(index + 1) % shape.len()];
            if inside(point.x) {
                kept.push(*point);
            }
            if inside(point.x) != inside(next.x) {
                let share = (x - point.x) / (next.x - point.x);
                kept.push(point.lerp(next, share));
            }
        }
        kept
    };
    let right_of = cut(shape, &|x| x >= sides.min, sides.min);
    if right_of.is_empty() {
        return right_of;
    }
    cut(&right_of, &|x| x <= sides.max, sides.max)
}

fn snapped(ui: &Ui, pos: Pos2) -> Pos2 {
    let scale = ui.pixels_per_point();
    pos2(
        (pos.x * scale).round() / scale,
        (pos.y * scale).round() / scale,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stripe_ends_where_its_band_ends() {
        let slanted = [
            pos2(-4.0, 7.0),
            pos2(-1.0, 7.0),
            pos2(6.0, 0.0),
            pos2(3.0, 0.0),
        ];
        let kept = between(&slanted, Rangef::new(0.0, 4.0));
        let inside = |point: &Pos2| (-0.001..=4.001).contains(&point.x);
        assert!(kept.iter().all(inside), "{kept:?}");
        assert!(kept.len() >= 4, "{kept:?}");
        assert!(between(&slanted, Rangef::new(20.0, 30.0)).is_empty());
    }
}
