//! Arguments become a command that is carried out, or the window.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;
use svarsvakt::cli::{self, Invocation};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Invocation::Finished { exit_code } => ExitCode::from(exit_code),
        Invocation::Window { .. } => no_window(),
    }
}

#[expect(clippy::print_stderr, reason = "where errors are told")]
fn no_window() -> ExitCode {
    eprintln!("svarsvakt: this build has no window");
    ExitCode::FAILURE
}
