//! What stands where nothing is: an icon, one sentence, at most one button.

use eframe::egui::{Align, Label, Layout, Response, Ui};

use super::{
    button::{Button, Look},
    icons::Icon,
    tokens::tokens,
    typography::TypeStyle,
};

/// A muted icon and a sentence in the middle of the width there is; the button's answer, if any.
pub fn empty_state_ui(
    ui: &mut Ui,
    icon: Icon,
    sentence: &str,
    action: Option<&str>,
) -> Option<Response> {
    let muted = tokens(ui).muted;
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(32.0);
        ui.label(icon.text(32.0).color(muted));
        ui.add_space(4.0);
        ui.add(Label::new(TypeStyle::Body.rich(sentence).color(muted)).wrap());
        ui.add_space(4.0);
        let button = action.map(|label| Button::new(Look::Secondary, label).show(ui));
        ui.add_space(32.0);
        button
    })
    .inner
}
