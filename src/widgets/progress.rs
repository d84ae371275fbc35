//! How far long work has come, and the way to stop it.

use eframe::egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{
    button::{Button, Look},
    tokens::tokens,
    typography::TypeStyle,
};

const BAR_HEIGHT: f32 = 6.0;

/// A sentence, a bar filled to `share` (0 to 1) and the button that stops the work.
pub fn progress_ui(ui: &mut Ui, sentence: &str, share: f32, cancel: &str) -> Response {
    let color = tokens(ui).text;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.label(TypeStyle::Body.rich(sentence).color(color));
        progress_bar_ui(ui, share, sentence);
        Button::new(Look::Secondary, cancel).show(ui)
    })
    .inner
}

/// The bar alone, as wide as there is room for.
pub fn progress_bar_ui(ui: &mut Ui, share: f32, accessible_name: &str) -> Response {
    let fill = tokens(ui).accent_fill;
    bar_ui(ui, share, fill, accessible_name)
}

/// The same in grey: how far people have come with something, beside other words.
pub fn quiet_bar_ui(ui: &mut Ui, share: f32, accessible_name: &str) -> Response {
    let fill = tokens(ui).border_strong;
    bar_ui(ui, share, fill, accessible_name)
}

fn bar_ui(ui: &mut Ui, share: f32, fill: Color32, accessible_name: &str) -> Response {
    let tokens = tokens(ui);
    let share = share.clamp(0.0, 1.0);
    let size = vec2(ui.available_width(), BAR_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, accessible_name);
        info.value = Some(f64::from(share * 100.0).round());
        info
    });
    let radius = CornerRadius::same(3);
    ui.painter().rect_filled(rect, radius, tokens.closed);
    let done = Rect::from_min_size(rect.min, vec2(rect.width() * share, BAR_HEIGHT));
    ui.painter().rect_filled(done, radius, fill);
    response
}
