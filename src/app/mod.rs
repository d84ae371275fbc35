//! The eframe shell: navigation, carrying out actions, waking up.

mod asking;
mod at_once;
mod carry_out;
mod computer_start;
mod due;
mod exporting;
mod files;
mod graphics_loss;
mod importing;
mod instance;
mod intake;
mod leaving;
mod log_file;
mod notifier;
mod opening;
mod outside;
mod overlay;
mod pane;
mod presence;
mod rail;
mod reaching;
mod reading;
mod reminding;
mod resting;
mod shortcuts;
mod start;
mod tray;
mod tray_host;
mod undoing;
mod upkeep;
mod watch;
mod window;
mod wishes;
mod working;

pub use log_file::start_logging;
pub use outside::{
    FileQuestion, FileQuestionKind, Note, Outside, RealOutside, Reply, Shown, Start, Urgency,
};
pub use start::{WindowOptions, run};
pub use window::Window;
