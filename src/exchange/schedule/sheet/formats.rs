//! How cells look, on screen and on paper.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatPattern};

const LINE: u32 = 0x0077_7777;
const RED: u32 = 0x00A0_0000;
const FREE: u32 = 0x00E6_E6E6;

pub(super) fn title() -> Format {
    Format::new().set_bold().set_font_size(14)
}

/// What somebody wrote: text, whatever it begins with.
pub(super) fn text() -> Format {
    Format::new().set_quote_prefix()
}

pub(super) fn date() -> Format {
    Format::new()
        .set_num_format("yyyy-mm-dd")
        .set_align(FormatAlign::Left)
}

pub(super) fn column_head() -> Format {
    Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Medium)
        .set_background_color(FREE)
}

pub(super) fn account() -> Format {
    text()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
}

pub(super) fn day_head(is_red: bool) -> Format {
    let format = boxed().set_bold();
    if is_red {
        format
            .set_font_color(RED)
            .set_underline(rust_xlsxwriter::FormatUnderline::Single)
    } else {
        format
    }
}

pub(super) fn covered(colour: u32) -> Format {
    boxed().set_background_color(colour)
}

/// Told apart without colour by its border, and by the mark beside the initials.
pub(super) fn stand_in(colour: u32) -> Format {
    covered(colour)
        .set_border(FormatBorder::MediumDashed)
        .set_border_color(0x0000_0000_u32)
}

pub(super) fn gap() -> Format {
    boxed()
        .set_bold()
        .set_border(FormatBorder::Thick)
        .set_border_color(0x0000_0000_u32)
}

pub(super) fn closed() -> Format {
    boxed()
        .set_pattern(FormatPattern::LightUp)
        .set_foreground_color(LINE)
}

pub(super) fn free() -> Format {
    boxed().set_background_color(FREE)
}

pub(super) fn boxed() -> Format {
    text()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_border_color(LINE)
}
