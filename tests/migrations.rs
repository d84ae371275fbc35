//! Every file that a version ever wrote is brought to the same shape as a new one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use svarsvakt::store::{Access, Sharing, Store};

fn folders() -> Vec<PathBuf> {
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut folders: Vec<_> = std::fs::read_dir(migrations)
        .unwrap()
        .map(|folder| folder.unwrap().path())
        .collect();
    folders.sort();
    folders
}

fn shape(path: &Path) -> BTreeMap<String, String> {
    let conn = rusqlite::Connection::open(path).unwrap();
    let mut statement = conn
        .prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema")
        .unwrap();
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

fn pragma(path: &Path, name: &str) -> i64 {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
        .unwrap()
}

#[test]
fn every_earlier_version_becomes_like_a_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let new = folder.path().join("new.sqlite");
    drop(Store::open(&new, Access::Create(Sharing::Alone)).unwrap());
    for version in 1..=folders().len() {
        let old = folder.path().join(format!("{version}.sqlite"));
        let conn = rusqlite::Connection::open(&old).unwrap();
        for migration in &folders()[..version] {
            conn.execute_batch(&std::fs::read_to_string(migration.join("up.sql")).unwrap())
                .unwrap();
        }
        conn.execute_batch(&format!("PRAGMA user_version = {version}"))
            .unwrap();
        drop(conn);
        drop(Store::open(&old, Access::ReadWrite).unwrap());
        assert_eq!(shape(&old), shape(&new), "from version {version}");
        assert_eq!(pragma(&old, "user_version"), pragma(&new, "user_version"));
    }
}

#[test]
fn a_new_file_is_marked_as_ours_and_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.sqlite");
    drop(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    assert_eq!(
        pragma(&path, "application_id"),
        i64::from(u32::from_be_bytes(*b"SvVk"))
    );
    assert_eq!(
        pragma(&path, "user_version"),
        i64::try_from(folders().len()).unwrap()
    );
}

#[test]
fn every_table_is_strict() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.sqlite");
    drop(Store::open(&path, Access::Create(Sharing::Alone)).unwrap());
    let own = |name: &&String| !name.contains(" sqlite_") && !name.contains("question_search");
    for (name, sql) in shape(&path)
        .iter()
        .filter(|(name, _)| name.starts_with("table ") && own(name))
    {
        assert!(sql.contains(") STRICT"), "{name} is not strict");
    }
}
