//! A calm sentence across the width: a notice or a warning, with something to do about it.

use eframe::egui::{Color32, CornerRadius, Frame, Label, Margin, Stroke, Ui};

use super::{
    icons::{self, Icon},
    link::text_link_ui,
    paint,
    theme::CONTROL_RADIUS,
    tokens::{Tokens, tokens},
    typography::TypeStyle,
};

/// The icon and the gap after it.
const ICON_ROOM: f32 = 24.0;

/// What a banner is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BannerKind {
    /// Good to know.
    Notice,
    /// Something needs attention.
    Warning,
    /// Something went wrong.
    Error,
    /// Something is done.
    Success,
}

impl BannerKind {
    fn looks(self, tokens: &Tokens) -> (Icon, Color32, Color32, Color32) {
        match self {
            Self::Notice => (icons::INFO, tokens.accent, tokens.surface, tokens.border),
            Self::Warning => (
                icons::WARNING,
                tokens.warning,
                tokens.warning_tint,
                tokens.warning_line,
            ),
            Self::Error => (
                icons::WARNING_CIRCLE,
                tokens.danger,
                tokens.danger_tint,
                tokens.danger,
            ),
            Self::Success => (
                icons::CHECK_CIRCLE,
                tokens.success,
                tokens.success_tint,
                tokens.success_tint,
            ),
        }
    }
}

/// A sentence with an icon, and a link to the right if there is one; says whether it was clicked.
pub fn banner_ui(ui: &mut Ui, kind: BannerKind, text: &str, link: Option<&str>) -> bool {
    let tokens = tokens(ui);
    let (icon, ink, fill, line) = kind.looks(tokens);
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CornerRadius::same(CONTROL_RADIUS))
        .inner_margin(Margin::symmetric(12, 6))
        .show(ui, |ui| {
            let room =
                ui.available_width() - ICON_ROOM - link.map_or(0.0, |link| link_room(ui, link));
            ui.spacing_mut().interact_size.y = 24.0;
            ui.horizontal(|ui| {
                ui.label(icons::icon_fill(icon).color(ink));
                let words = TypeStyle::Body.rich(text).color(tokens.text);
                ui.scope(|ui| {
                    ui.set_width(room);
                    ui.add(Label::new(words).wrap());
                });
                link.is_some_and(|link| text_link_ui(ui, link).clicked())
            })
            .inner
        })
        .inner
}

/// The width a link at the right needs, its gap included.
fn link_room(ui: &Ui, link: &str) -> f32 {
    let galley = paint::line(ui, TypeStyle::Strong, tokens(ui).accent, link);
    galley.size().x.ceil() + ui.spacing().item_spacing.x
}
