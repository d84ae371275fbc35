//! Writing back earlier images, for undo and redo.

use super::Recorder;
use crate::store::columns::Json;
use crate::store::error::Result;
use crate::store::image::{self, Image, Table};
use rusqlite::{OptionalExtension, named_params};

impl Recorder<'_> {
    /// Brings a record back to an earlier image (`None`: not there). The version rises all the same.
    pub(in crate::store) fn put_back(
        &mut self,
        table: Table,
        id: i64,
        image: Option<&Image>,
    ) -> Result<()> {
        let before = image::read(self.conn(), table, id)?;
        match image {
            None => self.remove_row(table, id)?,
            Some(image) => {
                let mut image = image.clone();
                if table.has_version() {
                    let version = self.latest_version(table, id, before.as_ref())? + 1;
                    image.0.insert("version".to_owned(), version.into());
                }
                match before {
                    Some(_) => image::update(self.conn(), table, id, &image)?,
                    None => image::insert(self.conn(), table, &image)?,
                }
            }
        }
        let after = image::read(self.conn(), table, id)?;
        self.log_replay(table, id, before.as_ref(), after.as_ref())
    }

    fn latest_version(&self, table: Table, id: i64, present: Option<&Image>) -> Result<i64> {
        if let Some(version) = present.and_then(|image| image.number("version")) {
            return Ok(version);
        }
        let mut statement = self.conn().prepare_cached(
            "SELECT coalesce(after, before) FROM change WHERE record_type = :table AND record = :record
             ORDER BY operation DESC, id DESC LIMIT 1",
        )?;
        let image: Option<Json<Image>> = statement
            .query_row(
                named_params! {":table": table.name(), ":record": id},
                |row| row.get(0),
            )
            .optional()?;
        Ok(image
            .and_then(|image| image.0.number("version"))
            .unwrap_or(0))
    }
}
