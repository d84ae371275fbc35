//! A row of controls that ends at the right edge, and is gone through from left to right all the same.

use eframe::egui::{InnerResponse, Ui};

/// Draws the controls at the right end of a row. Laid out from the right instead, Tab and a screen
/// reader would meet the last one first.
pub fn right_row_ui<R>(
    ui: &mut Ui,
    salt: &str,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let id = ui.scope_id().with(salt);
    let room = ui.available_width();
    // How wide the controls are is known once they have been drawn.
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(room);
    ui.add_space((room - before).max(0.0));
    let shown = ui.horizontal(contents);
    let width = shown.response.rect.width();
    if (width - before).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx()
            .request_discard("a row of controls has another width");
    }
    shown
}
