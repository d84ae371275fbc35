//! Templates, in their order within a kind.

use super::Store;
use super::error::Result;
use super::history::{Changed, Columns, Recorder};
use super::image::Table;
use crate::domain::ids::{AccountId, TemplateId};
use crate::domain::template::{Template, TemplateDetails, TemplateKind};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

impl Store {
    /// Every template, by kind (as in [`TemplateKind::ALL`]), then by position.
    pub fn templates(&self) -> Result<Vec<Template>> {
        load_all(&self.conn)
    }
}

impl Recorder<'_> {
    /// Every template as it stands inside the transaction, by kind, then by position.
    pub(crate) fn templates(&self) -> Result<Vec<Template>> {
        load_all(self.conn())
    }

    /// Adds a template, last of its kind.
    pub(crate) fn insert_template(&mut self, details: &TemplateDetails) -> Result<TemplateId> {
        let position = self.next_position(details.kind)?;
        let id = with_columns(details, |columns| {
            let place: (&'static str, &dyn rusqlite::ToSql) = ("position", &position);
            self.insert(Table::Template, &[columns, &[place]].concat())
        })?;
        self.name_accounts(id, details)?;
        Ok(TemplateId(id))
    }

    /// Changes a template; one that changes kind comes last there.
    pub(crate) fn update_template(
        &mut self,
        id: TemplateId,
        details: &TemplateDetails,
    ) -> Result<Changed> {
        let before = load_all(self.conn())?
            .into_iter()
            .find(|template| template.id == id);
        let Some(before) = before.filter(|before| before.details != *details) else {
            return Ok(Changed::Nothing);
        };
        with_columns(details, |columns| {
            self.update(Table::Template, id.0, columns)
        })?;
        if before.details.kind != details.kind {
            let position = self.next_position(details.kind)?;
            self.update(Table::Template, id.0, &[("position", &position)])?;
        }
        if before.details.accounts != details.accounts {
            self.forget_accounts(id)?;
            self.name_accounts(id.0, details)?;
        }
        Ok(Changed::Something)
    }

    /// Gives the templates of one kind the order of the list.
    pub(crate) fn order_templates(&mut self, ids: &[TemplateId]) -> Result<()> {
        for (position, id) in (1i64..).zip(ids) {
            self.update(Table::Template, id.0, &[("position", &position)])?;
        }
        Ok(())
    }

    /// Removes a template.
    pub(crate) fn delete_template(&mut self, id: TemplateId) -> Result<Changed> {
        self.forget_accounts(id)?;
        self.delete(Table::Template, id.0)
    }

    fn next_position(&self, kind: TemplateKind) -> Result<i64> {
        let sql = "SELECT coalesce(max(position), 0) + 1 FROM template WHERE kind = :kind";
        Ok(self
            .conn()
            .query_row(sql, named_params! {":kind": kind.code()}, |row| row.get(0))?)
    }

    fn name_accounts(&mut self, template: i64, details: &TemplateDetails) -> Result<()> {
        for account in details.accounts.iter().flatten() {
            self.insert(
                Table::TemplateAccount,
                &[("template", &template), ("account", account)],
            )?;
        }
        Ok(())
    }

    fn forget_accounts(&mut self, template: TemplateId) -> Result<()> {
        let rows: Vec<i64> = {
            let sql = "SELECT id FROM template_account WHERE template = :template";
            let mut statement = self.conn().prepare_cached(sql)?;
            statement
                .query_map(named_params! {":template": template}, |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?
        };
        for row in rows {
            self.delete(Table::TemplateAccount, row)?;
        }
        Ok(())
    }
}

fn load_all(conn: &Connection) -> Result<Vec<Template>> {
    let mut accounts: HashMap<i64, Vec<AccountId>> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT template, account FROM template_account ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        accounts.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut statement = conn.prepare_cached("SELECT * FROM template ORDER BY position, id")?;
    let templates = statement.query_map([], |row| template_of(row, &mut accounts))?;
    let mut templates: Vec<Template> = templates.collect::<rusqlite::Result<_>>()?;
    templates.sort_by_key(|template| {
        TemplateKind::ALL
            .iter()
            .position(|kind| *kind == template.details.kind)
    });
    Ok(templates)
}

fn with_columns<T>(details: &TemplateDetails, write: impl FnOnce(&Columns<'_>) -> T) -> T {
    write(&[
        ("key", &details.key),
        ("kind", &details.kind.code()),
        ("name", &details.name),
        ("language", &details.language.code()),
        ("text", &details.text),
        ("person", &details.person),
        ("all_accounts", &details.accounts.is_none()),
        ("archived", &details.archived),
    ])
}

fn template_of(
    row: &Row<'_>,
    accounts: &mut HashMap<i64, Vec<AccountId>>,
) -> rusqlite::Result<Template> {
    let id: TemplateId = row.get("id")?;
    let named = accounts.remove(&id.0).unwrap_or_default();
    let all: bool = row.get("all_accounts")?;
    Ok(Template {
        id,
        version: row.get("version")?,
        details: TemplateDetails {
            key: row.get("key")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            language: row.get("language")?,
            text: row.get("text")?,
            person: row.get("person")?,
            accounts: if all { None } else { Some(named) },
            archived: row.get("archived")?,
        },
    })
}
