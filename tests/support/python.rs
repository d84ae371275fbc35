//! Files read back by independent readers: Python's.

use serde_json::Value;
use std::io::Write;
use std::process::Command;

/// Runs a script of `tests/fixtures/readers` over a file's contents, and gives what it told.
/// Nothing where Python lacks the module, which is printed; in CI that is an error.
#[expect(clippy::print_stderr, reason = "a skipped test says why")]
pub fn read_back(script: &str, module: &str, contents: &[u8], ending: &str) -> Option<Value> {
    let Some(python) = interpreter_with(module) else {
        assert!(std::env::var_os("CI").is_none(), "no Python has {module}");
        eprintln!("skipped: no Python on this machine has {module}");
        return None;
    };
    let mut file = tempfile::Builder::new().suffix(ending).tempfile().unwrap();
    file.write_all(contents).unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/readers");
    let output = Command::new(python)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg(format!("{folder}/{script}"))
        .arg(file.path())
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// The first interpreter that has the module: the one on the path need not be the system's.
fn interpreter_with(module: &str) -> Option<&'static str> {
    let has_module = |python: &&str| {
        let import = format!("import {module}");
        let run = Command::new(python).args(["-c", &import]).output();
        run.is_ok_and(|output| output.status.success())
    };
    ["python3", "/usr/bin/python3", "python"]
        .into_iter()
        .find(has_module)
}
