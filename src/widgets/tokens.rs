//! The colours of both themes by what they are for; nothing else in the window names a colour.

use eframe::egui::{Color32, Context, Theme};

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// The window behind everything.
    pub bg: Color32,
    /// The rail to the left.
    pub rail: Color32,
    /// Cards, fields, menus, dialogs.
    pub surface: Color32,
    /// Group headers, tags, what the pointer rests on.
    pub sunken: Color32,
    /// The chosen row or tab.
    pub selected: Color32,
    /// Decorative lines.
    pub border: Color32,
    /// The outline of a control.
    pub border_strong: Color32,
    /// Words.
    pub text: Color32,
    /// Words of the second rank.
    pub muted: Color32,
    /// Links, and words on `selected`.
    pub accent: Color32,
    /// The one filled button, and badges.
    pub accent_fill: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// Red words: overdue, gaps, red days.
    pub danger: Color32,
    /// Solid red blocks, only for overdue and gaps.
    pub danger_fill: Color32,
    /// A pale red ground.
    pub danger_tint: Color32,
    /// Words about what must be done soon.
    pub warning: Color32,
    /// The ground of those words.
    pub warning_tint: Color32,
    /// The line around that ground.
    pub warning_line: Color32,
    /// Words about what is done.
    pub success: Color32,
    /// The ground of those words.
    pub success_tint: Color32,
    /// The ground of closed days.
    pub closed: Color32,
    /// The hatch and lines of closed days.
    pub closed_line: Color32,
    /// Bars and lines of a plot.
    pub chart: Color32,
    /// Cells of a heat map.
    pub heat: Color32,
    /// Words on `accent_fill` and `danger_fill`.
    pub on_fill: Color32,
    /// Initials on a person's colour.
    pub person_ink: Color32,
    /// The ten colours of persons.
    pub persons: [Color32; 10],
}

impl Tokens {
    /// The light theme.
    pub const LIGHT: Self = Self {
        bg: rgb(0xF3F5F8),
        rail: rgb(0xE8ECF1),
        surface: rgb(0xFFFFFF),
        sunken: rgb(0xEEF1F5),
        selected: rgb(0xE3ECFA),
        border: rgb(0xD5DBE3),
        border_strong: rgb(0x77818F),
        text: rgb(0x17202B),
        muted: rgb(0x4E5968),
        accent: rgb(0x1F55B5),
        accent_fill: rgb(0x1F55B5),
        focus: rgb(0x1F55B5),
        danger: rgb(0xA61B1B),
        danger_fill: rgb(0xB3201F),
        danger_tint: rgb(0xFBE5E3),
        warning: rgb(0x734600),
        warning_tint: rgb(0xFFEFC7),
        warning_line: rgb(0xB07908),
        success: rgb(0x17633A),
        success_tint: rgb(0xDFF2E6),
        closed: rgb(0xE4E8EE),
        closed_line: rgb(0xAEB7C3),
        chart: rgb(0x5B87CF),
        heat: rgb(0x6B95D9),
        on_fill: rgb(0xFFFFFF),
        person_ink: rgb(0x17202B),
        persons: [
            rgb(0x82B1D3),
            rgb(0xF0A556),
            rgb(0xC4F6D4),
            rgb(0xAA9CF7),
            rgb(0xEBEEA7),
            rgb(0xD399A1),
            rgb(0x6BCAC9),
            rgb(0xB5BD8A),
            rgb(0xE9A8F8),
            rgb(0xF2CC7A),
        ],
    };

    /// The dark theme.
    pub const DARK: Self = Self {
        bg: rgb(0x14181E),
        rail: rgb(0x0F1318),
        surface: rgb(0x1C222A),
        sunken: rgb(0x262D37),
        selected: rgb(0x22324D),
        border: rgb(0x343D49),
        border_strong: rgb(0x7E8998),
        text: rgb(0xE9EDF2),
        muted: rgb(0xAAB4C0),
        accent: rgb(0x9DBFFF),
        accent_fill: rgb(0x3F72D2),
        focus: rgb(0x9DBFFF),
        danger: rgb(0xFF9C94),
        danger_fill: rgb(0xC9413A),
        danger_tint: rgb(0x43201F),
        warning: rgb(0xF5C560),
        warning_tint: rgb(0x3E3115),
        warning_line: rgb(0xB98A25),
        success: rgb(0x86D6A6),
        success_tint: rgb(0x17342A),
        closed: rgb(0x2A313B),
        closed_line: rgb(0x4B5664),
        chart: rgb(0x5E8FE6),
        heat: rgb(0x4472BF),
        on_fill: rgb(0xFFFFFF),
        person_ink: rgb(0xF2F5F8),
        persons: [
            rgb(0x1D4587),
            rgb(0x6F3600),
            rgb(0x45655C),
            rgb(0x695BA9),
            rgb(0x716A41),
            rgb(0x6D172E),
            rgb(0x3D727F),
            rgb(0x52553C),
            rgb(0x6B4167),
            rgb(0x775800),
        ],
    };

    /// The fill and the ink of a person's initials; the palette starts over after ten.
    pub fn person(&self, index: usize) -> (Color32, Color32) {
        (self.persons[index % self.persons.len()], self.person_ink)
    }

    /// The same for a day that is over: the fill half mixed with the surface.
    pub fn past_person(&self, index: usize) -> (Color32, Color32) {
        let (fill, ink) = self.person(index);
        (mix(fill, self.surface), ink)
    }
}

/// The colours of the theme that shows now.
pub fn tokens(ctx: &Context) -> &'static Tokens {
    match ctx.theme() {
        Theme::Dark => &Tokens::DARK,
        Theme::Light => &Tokens::LIGHT,
    }
}

/// The fill and the ink of a person's initials in the theme that shows now.
pub fn person_color(ctx: &Context, index: usize) -> (Color32, Color32) {
    tokens(ctx).person(index)
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

fn mix(one: Color32, other: Color32) -> Color32 {
    let half = |a: u8, b: u8| u8::midpoint(a, b);
    Color32::from_rgb(
        half(one.r(), other.r()),
        half(one.g(), other.g()),
        half(one.b(), other.b()),
    )
}
