//! Arguments become a command that is carried out, or the window.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;
use svarsvakt::app::{self, WindowOptions};
use svarsvakt::cli::{self, Invocation};
use svarsvakt::clock::Clock;
use svarsvakt::preferences;

fn main() -> ExitCode {
    let options = match cli::run(std::env::args_os()) {
        Invocation::Finished { exit_code } => return ExitCode::from(exit_code),
        Invocation::Window {
            database,
            now,
            language,
            sample,
            background,
        } => WindowOptions {
            database,
            clock: now.map_or(Clock::System, Clock::running_from),
            language,
            sample,
            background,
            own_folder: Some(preferences::data_folder()),
        },
    };
    // Without a log the window still works.
    let log = app::start_logging(&preferences::log_folder());
    let ended = app::run(&options);
    drop(log);
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => fail(&sentence),
    }
}

#[expect(clippy::print_stderr, reason = "where errors are told")]
fn fail(sentence: &str) -> ExitCode {
    eprintln!("svarsvakt: {sentence}");
    ExitCode::FAILURE
}
