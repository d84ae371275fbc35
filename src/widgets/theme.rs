//! Fonts, type styles, spacing and the visuals of both themes, set once when the window opens.

use eframe::egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Rangef,
    Shadow, Stroke, Style, TextStyle, Visuals, style::ScrollAnimation, style::WidgetVisuals, vec2,
};

use super::{
    icons,
    tokens::Tokens,
    typography::{STRONG_FAMILY, TypeStyle},
};

pub use super::{
    focus::focus_ring,
    tokens::{person_color, tokens},
};

/// Corner radius of buttons and fields.
pub const CONTROL_RADIUS: u8 = 7;
/// Corner radius of cards, menus, dialogs.
pub const CARD_RADIUS: u8 = 10;
/// Height of buttons and fields.
pub const CONTROL_HEIGHT: f32 = 32.0;
/// Height of buttons in rows.
pub const ROW_CONTROL_HEIGHT: f32 = 28.0;

const REGULAR: &str = "plex";
const STRONG: &str = "plex-strong";
const ICONS: &str = "phosphor";
const ICONS_FILL: &str = "phosphor-fill";

/// Gives the window its fonts and both themes their look.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.set_visuals_of(eframe::egui::Theme::Light, visuals(&Tokens::LIGHT));
    ctx.set_visuals_of(eframe::egui::Theme::Dark, visuals(&Tokens::DARK));
    ctx.all_styles_mut(arrange);
}

/// The shadow of what floats: toasts, tooltips, menus, dialogs.
pub fn floating_shadow() -> Shadow {
    Shadow {
        offset: [0, 4],
        blur: 14,
        spread: 0,
        color: Color32::from_black_alpha(56),
    }
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let bundled: [(&str, &'static [u8]); 4] = [
        (
            REGULAR,
            include_bytes!("../../assets/fonts/IBMPlexSans_400Regular.ttf"),
        ),
        (
            STRONG,
            include_bytes!("../../assets/fonts/IBMPlexSans_600SemiBold.ttf"),
        ),
        (ICONS, include_bytes!("../../assets/fonts/Phosphor.ttf")),
        (
            ICONS_FILL,
            include_bytes!("../../assets/fonts/Phosphor-Fill.ttf"),
        ),
    ];
    for (name, bytes) in bundled {
        let data = FontData::from_static(bytes);
        fonts.font_data.insert(name.to_owned(), data.into());
    }
    // egui's own fonts stay behind ours: they know signs that Plex lacks. Its black and white emoji go,
    // or they would stand before the system's own in colour.
    let own = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    let chain = |heads: &[&str], tail: &[String]| -> Vec<String> {
        let heads = heads.iter().map(|name| (*name).to_owned());
        heads.chain(tail.iter().cloned()).collect()
    };
    let mut text_tail = own;
    text_tail.retain(|name| !name.to_lowercase().contains("emoji"));
    text_tail.push("Hack".to_owned());
    let mut families = vec![
        (
            FontFamily::Proportional,
            chain(&[REGULAR, ICONS], &text_tail),
        ),
        (
            FontFamily::Name(STRONG_FAMILY.into()),
            chain(&[STRONG, ICONS], &text_tail),
        ),
        (
            FontFamily::Name(icons::REGULAR_FAMILY.into()),
            chain(&[ICONS, REGULAR], &[]),
        ),
        (
            FontFamily::Name(icons::FILL_FAMILY.into()),
            chain(&[ICONS_FILL, REGULAR], &[]),
        ),
    ];
    for (family, names) in families.drain(..) {
        fonts.families.insert(family, names);
    }
    fonts
}

fn arrange(style: &mut Style) {
    for kind in TypeStyle::ALL {
        style.text_styles.insert(kind.text_style(), kind.font_id());
    }
    style
        .text_styles
        .insert(TextStyle::Monospace, FontId::monospace(13.0));
    style.animation_time = 0.08;
    style.scroll_animation = ScrollAnimation {
        points_per_second: f32::INFINITY,
        duration: Rangef::new(0.0, 0.08),
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(12.0, 4.0);
    spacing.menu_margin = Margin::same(4);
    spacing.menu_spacing = 4.0;
    spacing.window_margin = Margin::same(24);
    spacing.interact_size = vec2(40.0, CONTROL_HEIGHT);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = 8.0;
    spacing.text_edit_width = 240.0;
    // Body text in fields stands on lines of 20 points, as beside them.
    spacing.extra_text_line_spacing = 1.8;
    spacing.tooltip_width = 360.0;
    spacing.combo_width = 160.0;
    spacing.combo_height = 320.0;
    spacing.scroll.bar_width = 8.0;
    spacing.scroll.floating_width = 6.0;
    spacing.scroll.handle_min_length = 32.0;
    spacing.scroll.bar_inner_margin = 2.0;
    spacing.scroll.bar_outer_margin = 2.0;
    spacing.scroll.fade.strength = 0.0;
    spacing.scroll.dormant_handle_opacity = 0.5;
    spacing.scroll.active_handle_opacity = 0.6;
    spacing.scroll.interact_handle_opacity = 0.8;
    #[cfg(debug_assertions)]
    {
        style.debug.show_unaligned = false;
    }
}

fn visuals(tokens: &Tokens) -> Visuals {
    let dark = tokens == &Tokens::DARK;
    let mut visuals = if dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let outline = Stroke::new(1.0, tokens.border_strong);
    let control = |fill: Color32, stroke: Stroke, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: stroke,
        corner_radius: CornerRadius::same(CONTROL_RADIUS),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive =
        control(tokens.surface, Stroke::new(1.0, tokens.border), tokens.text);
    visuals.widgets.inactive = control(tokens.surface, outline, tokens.text);
    visuals.widgets.hovered = control(tokens.sunken, outline, tokens.text);
    // egui draws what has the keyboard as "active": the ring of its own widgets lies here.
    visuals.widgets.active = control(tokens.sunken, Stroke::new(2.0, tokens.focus), tokens.text);
    visuals.widgets.open = control(tokens.sunken, outline, tokens.text);
    visuals.selection.bg_fill = tokens.selected;
    visuals.selection.stroke = Stroke::new(2.0, tokens.accent);
    visuals.hyperlink_color = tokens.accent;
    visuals.weak_text_color = Some(tokens.muted);
    visuals.faint_bg_color = tokens.sunken;
    visuals.extreme_bg_color = tokens.surface;
    visuals.text_edit_bg_color = Some(tokens.surface);
    visuals.code_bg_color = tokens.sunken;
    visuals.warn_fg_color = tokens.warning;
    visuals.error_fg_color = tokens.danger;
    visuals.panel_fill = tokens.bg;
    visuals.window_fill = tokens.surface;
    visuals.window_stroke = Stroke::new(1.0, tokens.border);
    visuals.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.window_shadow = floating_shadow();
    visuals.popup_shadow = floating_shadow();
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.accent);
    // A blinking cursor would wake an idle window twice a second.
    visuals.text_cursor.blink = false;
    visuals
}
