//! Beginning with the computer: an entry of this user's own, as each system has it.

use super::outside::Start;
use auto_launch::{AutoLaunchBuilder, WindowsEnableMode};
use std::path::Path;

/// Makes the entry or takes it away.
pub(super) fn set(start: Start) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let entry = AutoLaunchBuilder::new()
        .set_app_name("Svarsvakt")
        .set_app_path(&quoted(&program))
        .set_args(&["--background"])
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()
        .map_err(|error| error.to_string())?;
    let set = match start {
        Start::WithComputer => entry.enable(),
        Start::ByHand => entry.disable(),
    };
    set.map_err(|error| error.to_string())
}

/// The path as one word of a command line: on a Mac it is not written into one.
fn quoted(program: &Path) -> String {
    let path = program.to_string_lossy();
    if path.contains(' ') && !cfg!(target_os = "macos") {
        format!("\"{path}\"")
    } else {
        path.into_owned()
    }
}
