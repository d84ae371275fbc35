//! The platforms' web sites.

/// The platforms whose links are understood.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Site {
    Facebook,
    Instagram,
    X,
    YouTube,
    LinkedIn,
    TikTok,
    Threads,
}

impl Site {
    pub const ALL: [Site; 7] = [
        Site::Facebook,
        Site::Instagram,
        Site::X,
        Site::YouTube,
        Site::LinkedIn,
        Site::TikTok,
        Site::Threads,
    ];

    /// The domains whose pages belong to it.
    pub fn domains(self) -> &'static [&'static str] {
        match self {
            Site::Facebook => &["facebook.com", "fb.com", "fb.watch", "fb.me"],
            Site::Instagram => &["instagram.com"],
            Site::X => &["x.com", "twitter.com"],
            Site::YouTube => &["youtube.com", "youtu.be"],
            Site::LinkedIn => &["linkedin.com"],
            Site::TikTok => &["tiktok.com"],
            Site::Threads => &["threads.net", "threads.com"],
        }
    }
}
