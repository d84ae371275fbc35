//! The eleven type styles of the window, and how text gets one of them.

use eframe::egui::{
    Align, Color32, FontFamily, FontId, RichText, TextFormat, TextStyle, text::LayoutJob,
};

/// The font family of the semi-bold face.
pub const STRONG_FAMILY: &str = "strong";

/// The semi-bold face.
pub fn semibold() -> FontFamily {
    FontFamily::Name(STRONG_FAMILY.into())
}

/// Semi-bold text of a size outside the eleven styles' use, for egui's own widgets.
pub fn strong(text: impl Into<String>, size: f32) -> RichText {
    RichText::new(text).font(FontId::new(size, semibold()))
}

/// A size, line height and weight that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeStyle {
    /// 28/34 semi-bold: the figure of a tile.
    Number,
    /// 22/28 semi-bold: the name of a screen.
    Title,
    /// 15/24 semi-bold: the name of a card.
    Heading,
    /// 15/22: a citizen's words.
    Message,
    /// 14/20.
    Body,
    /// 14/20 semi-bold.
    Strong,
    /// 13/20: lists and tables.
    Dense,
    /// 13/20 semi-bold.
    DenseStrong,
    /// 12/16.
    Small,
    /// 12/16 semi-bold.
    SmallStrong,
    /// 11/14 semi-bold: initials and axes, never sentences.
    Initials,
}

impl TypeStyle {
    /// All of them, largest first.
    pub const ALL: [Self; 11] = [
        Self::Number,
        Self::Title,
        Self::Heading,
        Self::Message,
        Self::Body,
        Self::Strong,
        Self::Dense,
        Self::DenseStrong,
        Self::Small,
        Self::SmallStrong,
        Self::Initials,
    ];

    /// The size of the letters in points.
    pub const fn size(self) -> f32 {
        match self {
            Self::Number => 28.0,
            Self::Title => 22.0,
            Self::Heading | Self::Message => 15.0,
            Self::Body | Self::Strong => 14.0,
            Self::Dense | Self::DenseStrong => 13.0,
            Self::Small | Self::SmallStrong => 12.0,
            Self::Initials => 11.0,
        }
    }

    /// The height of a line in points.
    pub const fn line_height(self) -> f32 {
        match self {
            Self::Number => 34.0,
            Self::Title => 28.0,
            Self::Heading => 24.0,
            Self::Message => 22.0,
            Self::Body | Self::Strong | Self::Dense | Self::DenseStrong => 20.0,
            Self::Small | Self::SmallStrong => 16.0,
            Self::Initials => 14.0,
        }
    }

    /// The font of this style.
    pub fn font_id(self) -> FontId {
        let family = match self {
            Self::Message | Self::Body | Self::Dense | Self::Small => FontFamily::Proportional,
            Self::Number
            | Self::Title
            | Self::Heading
            | Self::Strong
            | Self::DenseStrong
            | Self::SmallStrong
            | Self::Initials => semibold(),
        };
        FontId::new(self.size(), family)
    }

    /// The name under which egui's styles know it.
    pub fn text_style(self) -> TextStyle {
        match self {
            Self::Heading => TextStyle::Heading,
            Self::Body => TextStyle::Body,
            Self::Strong => TextStyle::Button,
            Self::Small => TextStyle::Small,
            other => TextStyle::Name(format!("{other:?}").into()),
        }
    }

    /// The format of a piece of text in a [`LayoutJob`].
    pub fn format(self, color: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font_id(),
            color,
            line_height: Some(self.line_height()),
            valign: Align::Center,
            ..Default::default()
        }
    }

    /// A job of one piece of text.
    pub fn job(self, text: impl Into<String>, color: Color32) -> LayoutJob {
        LayoutJob::single_section(text.into(), self.format(color))
    }

    /// Text in this style for egui's own widgets.
    pub fn rich(self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .font(self.font_id())
            .line_height(Some(self.line_height()))
    }
}
