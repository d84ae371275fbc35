//! Tooltips: text and surface swapped, on hover and on focus.

use eframe::egui::{Frame, Margin, Response, Stroke, Tooltip, Ui};

use super::{
    theme::{CONTROL_RADIUS, floating_shadow},
    tokens::tokens,
    typography::TypeStyle,
};

const MAX_WIDTH: f32 = 360.0;

/// Shows a tooltip while the pointer rests on a control or the keyboard is on it.
pub fn tooltip(response: &Response, text: &str) {
    tooltip_ui(response, |ui| {
        let ink = tokens(ui).surface;
        ui.label(TypeStyle::Dense.rich(text).color(ink));
    });
}

/// The same with a keyboard shortcut behind the words.
pub fn shortcut_tooltip(response: &Response, text: &str, shortcut: &str) {
    tooltip_ui(response, |ui| {
        let ink = tokens(ui).surface;
        ui.horizontal(|ui| {
            ui.label(TypeStyle::Dense.rich(text).color(ink));
            ui.label(TypeStyle::DenseStrong.rich(shortcut).color(ink));
        });
    });
}

fn tooltip_ui(response: &Response, contents: impl FnOnce(&mut Ui)) {
    let mut tooltip = Tooltip::for_widget(response);
    let hovered = Tooltip::should_show_tooltip(response, false);
    tooltip.popup = tooltip
        .popup
        .open(hovered || shows_for_focus(response))
        .frame(frame(response));
    tooltip.width(MAX_WIDTH).show(contents);
}

/// A click leaves the keyboard where it was: what then has it was reached by keys.
fn shows_for_focus(response: &Response) -> bool {
    response.has_focus() && !response.ctx.input(|input| input.pointer.any_down())
}

fn frame(response: &Response) -> Frame {
    Frame::new()
        .fill(tokens(&response.ctx).text)
        .stroke(Stroke::NONE)
        .corner_radius(CONTROL_RADIUS)
        .inner_margin(Margin::symmetric(10, 5))
        .shadow(floating_shadow())
}
