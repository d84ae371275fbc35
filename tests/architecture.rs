//! Dependencies point one way: domain ← store ← commands ← exchange ← screens ← app/cli ← main.

#![expect(clippy::unwrap_used, reason = "a test stops at the first error")]

use std::fs;
use std::path::{Path, PathBuf};

/// A folder or file of `src` with the other parts of the crate it may name.
const MAY_SEE: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("clock.rs", &[]),
    ("desktop", &["desktop", "domain"]),
    (
        "text",
        &["text", "t", "domain", "store", "commands", "exchange"],
    ),
    ("widgets", &["widgets", "text", "domain"]),
    ("store", &["store", "domain"]),
    ("commands", &["commands", "store", "domain"]),
    (
        "exchange",
        &["exchange", "commands", "store", "domain", "text", "t"],
    ),
    ("preferences.rs", &["domain", "store", "text"]),
    ("preferences", &["domain"]),
    (
        "screens",
        &[
            "screens",
            "widgets",
            "preferences",
            "text",
            "t",
            "exchange",
            "commands",
            "store",
            "domain",
        ],
    ),
    (
        "cli",
        &[
            "cli",
            "desktop",
            "preferences",
            "clock",
            "text",
            "t",
            "exchange",
            "commands",
            "store",
            "domain",
        ],
    ),
    (
        "app",
        &[
            "app",
            "desktop",
            "screens",
            "widgets",
            "preferences",
            "clock",
            "text",
            "t",
            "exchange",
            "commands",
            "store",
            "domain",
        ],
    ),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    if folder.is_file() {
        found.push(folder.to_owned());
        return;
    }
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() || path.extension().is_some_and(|ending| ending == "rs") {
            sources(&path, found);
        }
    }
}

/// The first names after `crate::` in a source, comments left out.
fn named_parts(source: &str) -> Vec<String> {
    let code = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let mut parts = Vec::new();
    for rest in code.split("crate::").skip(1) {
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split("};").next().unwrap_or_default();
            parts.extend(group.split(',').map(|name| first_name(name.trim())));
        } else {
            parts.push(first_name(rest));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn first_name(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (part, allowed) in MAY_SEE {
        let mut files = Vec::new();
        sources(&src.join(part), &mut files);
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            for named in named_parts(&source) {
                if !allowed.contains(&named.as_str()) {
                    wrong.push(format!(
                        "{} names crate::{named}",
                        file.strip_prefix(&src).unwrap().display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_part_of_the_crate_has_its_place_in_the_rules() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(src).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = ["lib.rs", "main.rs"].contains(&name.as_str())
            || MAY_SEE.iter().any(|(part, _)| *part == name);
        assert!(known, "src/{name} has no rule in this test");
    }
}

#[test]
fn only_the_store_speaks_sql_and_only_the_window_draws() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let code = source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        let place = file
            .strip_prefix(&src)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        let says = |word: &str| code.contains(word);
        assert!(
            !says("rusqlite") || place.starts_with("store/"),
            "{place} speaks SQL"
        );
        let draws = ["widgets/", "screens/", "app/"]
            .iter()
            .any(|part| place.starts_with(part));
        assert!(!says("egui") || draws, "{place} draws");
        let reads_clock = says("Utc::now") || says("SystemTime::now") || says("Local::now");
        assert!(
            !reads_clock || place == "clock.rs",
            "{place} reads the clock"
        );
    }
}
