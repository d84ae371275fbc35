//! The icons of the window: Phosphor, the same codepoint in the regular and the filled face.

use eframe::egui::{FontFamily, FontId, RichText};

/// One glyph of the icon fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Icon {
    /// The codepoint, the same in both faces.
    pub glyph: char,
}

impl Icon {
    /// The outlined icon as text of a size in points.
    pub fn text(self, size: f32) -> RichText {
        RichText::new(self.glyph).font(self.font(size))
    }

    /// The filled icon as text of a size in points.
    pub fn fill_text(self, size: f32) -> RichText {
        RichText::new(self.glyph).font(self.fill_font(size))
    }

    /// The font of the outlined icons.
    pub fn font(self, size: f32) -> FontId {
        IconFace::Regular.font_id(size)
    }

    /// The font of the filled icons.
    pub fn fill_font(self, size: f32) -> FontId {
        IconFace::Fill.font_id(size)
    }
}

/// The side of an icon in running controls, in points.
pub const SIZE: f32 = 16.0;
/// The side of an icon in the rail, in points.
pub const RAIL_SIZE: f32 = 18.0;
/// The font family of the outlined icons.
pub const REGULAR_FAMILY: &str = "icons";
/// The font family of the filled icons, for what is active or urgent.
pub const FILL_FAMILY: &str = "icons-fill";

/// Which of the two faces an icon is drawn in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IconFace {
    /// Outlined: everything that is neither active nor urgent.
    Regular,
    /// Filled: active or urgent.
    Fill,
}

impl IconFace {
    /// The font of this face at a size in points.
    pub fn font_id(self, size: f32) -> FontId {
        let family = match self {
            Self::Regular => REGULAR_FAMILY,
            Self::Fill => FILL_FAMILY,
        };
        FontId::new(size, FontFamily::Name(family.into()))
    }
}

/// An outlined icon as text, 16 points.
pub fn icon(icon: Icon) -> RichText {
    icon.text(SIZE)
}

/// A filled icon as text, 16 points.
pub fn icon_fill(icon: Icon) -> RichText {
    icon.fill_text(SIZE)
}

/// Phosphor `archive`.
pub const ARCHIVE: Icon = Icon { glyph: '\u{e00c}' };
/// Phosphor `arrow-bend-up-right`.
pub const ARROW_BEND_UP_RIGHT: Icon = Icon { glyph: '\u{e026}' };
/// Phosphor `arrow-clockwise`.
pub const ARROW_CLOCKWISE: Icon = Icon { glyph: '\u{e036}' };
/// Phosphor `arrow-counter-clockwise`.
pub const ARROW_COUNTER_CLOCKWISE: Icon = Icon { glyph: '\u{e038}' };
/// Phosphor `arrow-down`.
pub const ARROW_DOWN: Icon = Icon { glyph: '\u{e03e}' };
/// Phosphor `arrow-left`.
pub const ARROW_LEFT: Icon = Icon { glyph: '\u{e058}' };
/// Phosphor `arrow-right`.
pub const ARROW_RIGHT: Icon = Icon { glyph: '\u{e06c}' };
/// Phosphor `arrow-square-out`.
pub const ARROW_SQUARE_OUT: Icon = Icon { glyph: '\u{e5de}' };
/// Phosphor `arrow-u-up-left`.
pub const ARROW_U_UP_LEFT: Icon = Icon { glyph: '\u{e08a}' };
/// Phosphor `arrow-up`.
pub const ARROW_UP: Icon = Icon { glyph: '\u{e08e}' };
/// Phosphor `arrows-down-up`.
pub const ARROWS_DOWN_UP: Icon = Icon { glyph: '\u{e098}' };
/// Phosphor `arrows-left-right`.
pub const ARROWS_LEFT_RIGHT: Icon = Icon { glyph: '\u{e0a0}' };
/// Phosphor `article`.
pub const ARTICLE: Icon = Icon { glyph: '\u{e0a8}' };
/// Phosphor `at`.
pub const AT: Icon = Icon { glyph: '\u{e0ac}' };
/// Phosphor `buildings`.
pub const BUILDINGS: Icon = Icon { glyph: '\u{e102}' };
/// Phosphor `calendar-blank`.
pub const CALENDAR_BLANK: Icon = Icon { glyph: '\u{e10a}' };
/// Phosphor `calendar-plus`.
pub const CALENDAR_PLUS: Icon = Icon { glyph: '\u{e714}' };
/// Phosphor `caret-down`.
pub const CARET_DOWN: Icon = Icon { glyph: '\u{e136}' };
/// Phosphor `caret-left`.
pub const CARET_LEFT: Icon = Icon { glyph: '\u{e138}' };
/// Phosphor `caret-right`.
pub const CARET_RIGHT: Icon = Icon { glyph: '\u{e13a}' };
/// Phosphor `caret-up`.
pub const CARET_UP: Icon = Icon { glyph: '\u{e13c}' };
/// Phosphor `caret-up-down`.
pub const CARET_UP_DOWN: Icon = Icon { glyph: '\u{e140}' };
/// Phosphor `chart-bar`.
pub const CHART_BAR: Icon = Icon { glyph: '\u{e150}' };
/// Phosphor `chat-centered-dots`.
pub const CHAT_CENTERED_DOTS: Icon = Icon { glyph: '\u{e164}' };
/// Phosphor `chat-circle-text`.
pub const CHAT_CIRCLE_TEXT: Icon = Icon { glyph: '\u{e16e}' };
/// Phosphor `chat-text`.
pub const CHAT_TEXT: Icon = Icon { glyph: '\u{e17a}' };
/// Phosphor `check`.
pub const CHECK: Icon = Icon { glyph: '\u{e182}' };
/// Phosphor `check-circle`.
pub const CHECK_CIRCLE: Icon = Icon { glyph: '\u{e184}' };
/// Phosphor `check-fat`.
pub const CHECK_FAT: Icon = Icon { glyph: '\u{eba6}' };
/// Phosphor `clipboard-text`.
pub const CLIPBOARD_TEXT: Icon = Icon { glyph: '\u{e198}' };
/// Phosphor `clock`.
pub const CLOCK: Icon = Icon { glyph: '\u{e19a}' };
/// Phosphor `clock-counter-clockwise`.
pub const CLOCK_COUNTER_CLOCKWISE: Icon = Icon { glyph: '\u{e1a0}' };
/// Phosphor `copy`.
pub const COPY: Icon = Icon { glyph: '\u{e1ca}' };
/// Phosphor `copy-simple`.
pub const COPY_SIMPLE: Icon = Icon { glyph: '\u{e1cc}' };
/// Phosphor `database`.
pub const DATABASE: Icon = Icon { glyph: '\u{e1de}' };
/// Phosphor `dots-three`.
pub const DOTS_THREE: Icon = Icon { glyph: '\u{e1fe}' };
/// Phosphor `download-simple`.
pub const DOWNLOAD_SIMPLE: Icon = Icon { glyph: '\u{e20c}' };
/// Phosphor `envelope-simple`.
pub const ENVELOPE_SIMPLE: Icon = Icon { glyph: '\u{e218}' };
/// Phosphor `eye`.
pub const EYE: Icon = Icon { glyph: '\u{e220}' };
/// Phosphor `eye-slash`.
pub const EYE_SLASH: Icon = Icon { glyph: '\u{e224}' };
/// Phosphor `file-csv`.
pub const FILE_CSV: Icon = Icon { glyph: '\u{eb1c}' };
/// Phosphor `file-text`.
pub const FILE_TEXT: Icon = Icon { glyph: '\u{e23a}' };
/// Phosphor `floppy-disk`.
pub const FLOPPY_DISK: Icon = Icon { glyph: '\u{e248}' };
/// Phosphor `folder-open`.
pub const FOLDER_OPEN: Icon = Icon { glyph: '\u{e256}' };
/// Phosphor `funnel`.
pub const FUNNEL: Icon = Icon { glyph: '\u{e266}' };
/// Phosphor `gear-six`.
pub const GEAR_SIX: Icon = Icon { glyph: '\u{e272}' };
/// Phosphor `globe`.
pub const GLOBE: Icon = Icon { glyph: '\u{e288}' };
/// Phosphor `hourglass-medium`.
pub const HOURGLASS_MEDIUM: Icon = Icon { glyph: '\u{e2b8}' };
/// Phosphor `info`.
pub const INFO: Icon = Icon { glyph: '\u{e2ce}' };
/// Phosphor `keyboard`.
pub const KEYBOARD: Icon = Icon { glyph: '\u{e2d8}' };
/// Phosphor `link`.
pub const LINK: Icon = Icon { glyph: '\u{e2e2}' };
/// Phosphor `list`.
pub const LIST: Icon = Icon { glyph: '\u{e2f0}' };
/// Phosphor `lock`.
pub const LOCK: Icon = Icon { glyph: '\u{e2fa}' };
/// Phosphor `lock-key`.
pub const LOCK_KEY: Icon = Icon { glyph: '\u{e2fe}' };
/// Phosphor `lock-key-open`.
pub const LOCK_KEY_OPEN: Icon = Icon { glyph: '\u{e300}' };
/// Phosphor `magnifying-glass`.
pub const MAGNIFYING_GLASS: Icon = Icon { glyph: '\u{e30c}' };
/// Phosphor `megaphone`.
pub const MEGAPHONE: Icon = Icon { glyph: '\u{e324}' };
/// Phosphor `minus`.
pub const MINUS: Icon = Icon { glyph: '\u{e32a}' };
/// Phosphor `minus-circle`.
pub const MINUS_CIRCLE: Icon = Icon { glyph: '\u{e32c}' };
/// Phosphor `monitor`.
pub const MONITOR: Icon = Icon { glyph: '\u{e32e}' };
/// Phosphor `moon`.
pub const MOON: Icon = Icon { glyph: '\u{e330}' };
/// Phosphor `note`.
pub const NOTE: Icon = Icon { glyph: '\u{e348}' };
/// Phosphor `paper-plane-tilt`.
pub const PAPER_PLANE_TILT: Icon = Icon { glyph: '\u{e398}' };
/// Phosphor `pencil-simple`.
pub const PENCIL_SIMPLE: Icon = Icon { glyph: '\u{e3b4}' };
/// Phosphor `phone`.
pub const PHONE: Icon = Icon { glyph: '\u{e3b8}' };
/// Phosphor `plus`.
pub const PLUS: Icon = Icon { glyph: '\u{e3d4}' };
/// Phosphor `question`.
pub const QUESTION: Icon = Icon { glyph: '\u{e3e8}' };
/// Phosphor `shield-check`.
pub const SHIELD_CHECK: Icon = Icon { glyph: '\u{e40c}' };
/// Phosphor `sign-out`.
pub const SIGN_OUT: Icon = Icon { glyph: '\u{e42a}' };
/// Phosphor `signature`.
pub const SIGNATURE: Icon = Icon { glyph: '\u{ebac}' };
/// Phosphor `sort-ascending`.
pub const SORT_ASCENDING: Icon = Icon { glyph: '\u{e444}' };
/// Phosphor `star`.
pub const STAR: Icon = Icon { glyph: '\u{e46a}' };
/// Phosphor `sun`.
pub const SUN: Icon = Icon { glyph: '\u{e472}' };
/// Phosphor `sun-horizon`.
pub const SUN_HORIZON: Icon = Icon { glyph: '\u{e5b6}' };
/// Phosphor `tag`.
pub const TAG: Icon = Icon { glyph: '\u{e478}' };
/// Phosphor `text-aa`.
pub const TEXT_AA: Icon = Icon { glyph: '\u{e6ee}' };
/// Phosphor `translate`.
pub const TRANSLATE: Icon = Icon { glyph: '\u{e4a2}' };
/// Phosphor `trash`.
pub const TRASH: Icon = Icon { glyph: '\u{e4a6}' };
/// Phosphor `tray`.
pub const TRAY: Icon = Icon { glyph: '\u{e4aa}' };
/// Phosphor `upload-simple`.
pub const UPLOAD_SIMPLE: Icon = Icon { glyph: '\u{e4c0}' };
/// Phosphor `user`.
pub const USER: Icon = Icon { glyph: '\u{e4c2}' };
/// Phosphor `user-plus`.
pub const USER_PLUS: Icon = Icon { glyph: '\u{e4d0}' };
/// Phosphor `users`.
pub const USERS: Icon = Icon { glyph: '\u{e4d6}' };
/// Phosphor `warning`.
pub const WARNING: Icon = Icon { glyph: '\u{e4e0}' };
/// Phosphor `warning-circle`.
pub const WARNING_CIRCLE: Icon = Icon { glyph: '\u{e4e2}' };
/// Phosphor `x`.
pub const X: Icon = Icon { glyph: '\u{e4f6}' };
/// Phosphor `x-circle`.
pub const X_CIRCLE: Icon = Icon { glyph: '\u{e4f8}' };

#[cfg(test)]
mod tests {
    use eframe::egui::{Context, RawInput};

    use super::*;

    #[test]
    fn every_icon_is_drawn_in_both_faces() {
        let ctx = Context::default();
        super::super::theme::install(&ctx);
        // Fonts are loaded when the first frame begins.
        let mut output = ctx.run_ui(RawInput::default(), |_| {});
        output.textures_delta.clear();
        let source = include_str!("icons.rs");
        let codes = source.split("glyph: '\\u{").skip(1);
        let glyphs: Vec<char> = codes
            .filter_map(|rest| rest.split('}').next())
            .filter_map(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?))
            .collect();
        assert!(glyphs.len() > 60, "{} icons", glyphs.len());
        for glyph in glyphs {
            for face in [IconFace::Regular, IconFace::Fill] {
                let drawn = ctx.fonts_mut(|fonts| fonts.has_glyph(&face.font_id(16.0), glyph));
                assert!(drawn, "{glyph:?} in {face:?}");
            }
        }
    }
}
