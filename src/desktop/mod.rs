//! What this user's desktop is told: notifications, and which reminders they have told already.

mod announced_file;
mod notification;
pub mod own_files;

pub use announced_file::AnnouncedFile;
pub use notification::{Note, Reply, Shown, Urgency, show};

/// The name by which desktops know the program.
pub const APP_ID: &str = "se.svarsvakt.Svarsvakt";
