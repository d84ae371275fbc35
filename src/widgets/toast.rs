//! A toast: says what happened and lets it be undone, for 15 seconds.

use eframe::egui::{
    Align, Align2, Area, Context, CornerRadius, CursorIcon, Frame, Id, Label, Layout, Margin,
    Order, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit, vec2,
};
use std::time::Duration;

use super::{
    icons, paint,
    theme::{CARD_RADIUS, CONTROL_RADIUS, floating_shadow},
    tokens::tokens,
    typography::TypeStyle,
};

const SECONDS: f64 = 15.0;
const WIDTH: f32 = 430.0;
const FROM_BOTTOM: f32 = 16.0;

/// What was asked for in a toast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToastAction {
    /// Take back what the toast tells of.
    Undo,
}

/// The latest thing that happened; a newer one takes its place.
#[derive(Clone, Debug, Default)]
pub struct Toasts {
    current: Option<Toast>,
}

#[derive(Clone, Debug)]
struct Toast {
    text: String,
    undo: bool,
    seconds_left: f64,
    /// When it was last drawn; time passes only between drawings in which nobody held it.
    drawn_at: Option<f64>,
    held: bool,
}

impl Toasts {
    /// Says what happened; `undo` where it can be taken back.
    pub fn push(&mut self, text: impl Into<String>, undo: bool) {
        self.current = Some(Toast {
            text: text.into(),
            undo,
            seconds_left: SECONDS,
            drawn_at: None,
            held: false,
        });
    }

    /// Takes the toast away, as when what it tells of was undone by key.
    pub fn clear(&mut self) {
        self.current = None;
    }

    /// Draws it at the bottom of the window, centred.
    pub fn show(&mut self, ctx: &Context, undo_label: &str) -> Option<ToastAction> {
        self.show_within(ctx, ctx.content_rect(), undo_label)
    }

    /// Draws it at the bottom of a part of the window, centred.
    pub fn show_within(
        &mut self,
        ctx: &Context,
        within: Rect,
        undo_label: &str,
    ) -> Option<ToastAction> {
        let now = ctx.input(|input| input.time);
        let toast = self.current.as_mut()?;
        toast.pass_time(now);
        if toast.seconds_left <= 0.0 {
            self.current = None;
            return None;
        }
        let width = WIDTH.min(within.width() - 2.0 * FROM_BOTTOM);
        let shown = Area::new(Id::unique("toast"))
            .order(Order::Foreground)
            .pivot(Align2::CENTER_BOTTOM)
            .fixed_pos(within.center_bottom() - vec2(0.0, FROM_BOTTOM))
            .default_width(width)
            .fade_in(false)
            .role(accesskit::Role::Status)
            .show(ctx, |ui| toast_ui(ui, toast, width, undo_label));
        let undo = shown.inner;
        let pointed_at = ctx
            .pointer_hover_pos()
            .is_some_and(|pos| shown.response.rect.contains(pos));
        toast.held = pointed_at || undo.as_ref().is_some_and(Response::has_focus);
        if !toast.held {
            ctx.request_repaint_after(Duration::from_secs_f64(toast.seconds_left));
        }
        if undo.is_some_and(|undo| undo.clicked()) {
            self.current = None;
            return Some(ToastAction::Undo);
        }
        None
    }
}

impl Toast {
    fn pass_time(&mut self, now: f64) {
        if let Some(before) = self.drawn_at.filter(|_| !self.held) {
            self.seconds_left -= now - before;
        }
        self.drawn_at = Some(now);
    }
}

fn toast_ui(ui: &mut Ui, toast: &Toast, width: f32, undo_label: &str) -> Option<Response> {
    let tokens = tokens(ui);
    Frame::new()
        .fill(tokens.text)
        .corner_radius(CornerRadius::same(CARD_RADIUS))
        .inner_margin(Margin {
            left: 16,
            right: 8,
            top: 8,
            bottom: 8,
        })
        .shadow(floating_shadow())
        .show(ui, |ui| {
            ui.set_width(width - 24.0);
            ui.set_min_height(28.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let undo = toast.undo.then(|| undo_ui(ui, undo_label));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.label(icons::icon_fill(icons::CHECK_CIRCLE).color(tokens.surface));
                    ui.add_space(4.0);
                    let words = TypeStyle::Body.rich(&toast.text).color(tokens.surface);
                    ui.add(Label::new(words).wrap());
                });
                undo
            })
            .inner
        })
        .inner
}

fn undo_ui(ui: &mut Ui, label: &str) -> Response {
    let tokens = tokens(ui);
    let ink = tokens.surface;
    let galley = paint::line(ui, TypeStyle::Strong, ink, label);
    let size = vec2((galley.size().x + 24.0).ceil(), 28.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), label));
    // The usual focus colour would drown in the swapped ground: the outline grows instead.
    let width = if response.has_focus() || response.hovered() {
        2.5
    } else {
        1.0
    };
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(CONTROL_RADIUS),
        Stroke::new(width, ink),
        StrokeKind::Inside,
    );
    paint::text_center(ui, rect, galley, ink);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toast() -> Toast {
        let mut toasts = Toasts::default();
        toasts.push("Frågan är besvarad", true);
        toasts.current.unwrap()
    }

    #[test]
    fn a_toast_lasts_fifteen_seconds() {
        let mut toast = toast();
        toast.pass_time(100.0);
        toast.pass_time(114.0);
        assert!(toast.seconds_left > 0.0);
        toast.pass_time(115.5);
        assert!(toast.seconds_left <= 0.0);
    }

    #[test]
    fn time_stands_still_while_a_toast_is_held() {
        let mut toast = toast();
        toast.pass_time(100.0);
        toast.held = true;
        toast.pass_time(160.0);
        assert!((toast.seconds_left - SECONDS).abs() < 0.001);
    }
}
