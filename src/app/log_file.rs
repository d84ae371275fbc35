//! The log beside the data: small, rotated, without a citizen's word in it.

use flexi_logger::{Cleanup, Criterion, Duplicate, FileSpec, Logger, LoggerHandle, Naming};
use std::path::{Path, PathBuf};

/// How large one log file grows, and how many old ones stay.
const LARGEST_BYTES: u64 = 200_000;
const OLD_FILES: usize = 3;

/// Starts to write the log in `folder` and catches panics there. Keep the handle.
///
/// # Errors
/// When the folder cannot be written to; the program runs on without a log.
pub fn start_logging(folder: &Path) -> Result<LoggerHandle, flexi_logger::FlexiLoggerError> {
    // If it cannot be made, the logger says why.
    let _ = crate::desktop::own_files::folder(folder);
    // Other crates may quote what they draw or parse: only their warnings, and none from text layout.
    let handle =
        Logger::try_with_str("warn, svarsvakt=info, mail_parser=off, egui=off, arboard=off")?
            .log_to_file(
                FileSpec::default()
                    .directory(folder)
                    .basename("svarsvakt")
                    .suppress_timestamp(),
            )
            .rotate(
                Criterion::Size(LARGEST_BYTES),
                Naming::Numbers,
                Cleanup::KeepLogFiles(OLD_FILES),
            )
            .duplicate_to_stderr(Duplicate::None)
            .format_for_files(flexi_logger::detailed_format)
            .append()
            .start()?;
    catch_panics(folder.join("svarsvakt_rCURRENT.log"));
    Ok(handle)
}

/// Writes where a panic happened, but not its message: that may quote a citizen.
fn catch_panics(log: PathBuf) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        let thread = std::thread::current()
            .name()
            .unwrap_or("unnamed")
            .to_owned();
        log::error!(
            "a fault at {place}, in thread {thread}; the log is {}",
            log.display()
        );
        log::logger().flush();
    }));
}
