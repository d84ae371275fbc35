//! The municipality's settings.

use super::Store;
use super::columns::Json;
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::settings::Settings;
use rusqlite::Connection;
use rusqlite::types::FromSqlError;

impl Store {
    /// What holds for all accounts.
    pub fn settings(&self) -> Result<Settings> {
        load(&self.conn)
    }
}

impl Recorder<'_> {
    /// The settings as they stand inside the transaction.
    pub(crate) fn settings(&self) -> Result<Settings> {
        load(self.conn())
    }

    /// Changes the settings; their version rises by itself.
    pub(crate) fn update_settings(&mut self, settings: &Settings) -> Result<Changed> {
        let columns: &Columns<'_> = &[
            ("municipality", &settings.municipality),
            ("time_zone", &settings.time_zone.name()),
            (
                "close_on_de_facto_holidays",
                &settings.close_on_de_facto_holidays,
            ),
            (
                "recommend_closing_from_days",
                &settings.recommend_closing_from_days,
            ),
            ("must_close_from_days", &settings.must_close_from_days),
            ("early_closing", &Json(&settings.early_closing)),
            (
                "import_history_after_days",
                &settings.import_history_after_days,
            ),
            ("reminders", &Json(&settings.reminders)),
        ];
        self.update(Table::Setting, 1, columns)
    }
}

pub(super) fn load(conn: &Connection) -> Result<Settings> {
    let mut statement = conn.prepare_cached("SELECT * FROM setting WHERE id = 1")?;
    let settings = statement.query_row([], |row| {
        let zone: String = row.get("time_zone")?;
        Ok(Settings {
            municipality: row.get("municipality")?,
            time_zone: zone.parse().map_err(|_| FromSqlError::InvalidType)?,
            close_on_de_facto_holidays: row.get("close_on_de_facto_holidays")?,
            recommend_closing_from_days: row.get("recommend_closing_from_days")?,
            must_close_from_days: row.get("must_close_from_days")?,
            early_closing: row.get::<_, Json<_>>("early_closing")?.0,
            import_history_after_days: row.get("import_history_after_days")?,
            reminders: row.get::<_, Json<_>>("reminders")?.0,
            version: row.get("version")?,
        })
    });
    Ok(settings?)
}
