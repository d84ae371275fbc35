//! Everything in the store as a workspace file.

use super::write::write;
use crate::domain::contents::{Contents, StatedSettings};
use crate::domain::template::{Template, TemplateKind};
use crate::exchange::{ExchangeError, whole_file};
use crate::store::{Store, StoreError};
use std::collections::{HashMap, VecDeque};
use std::path::Path;

/// Everything a user has entered, as the store holds it.
pub fn contents_of(store: &Store) -> Result<Contents, StoreError> {
    let workspace = store.workspace()?;
    let mut questions = Vec::new();
    store.for_each_question(|mut question| -> Result<(), StoreError> {
        // A file has the entries as they were written; the store gives them by time.
        question.entries.sort_by_key(|entry| entry.id);
        questions.push(question);
        Ok(())
    })?;
    Ok(Contents {
        settings: StatedSettings::all_of(&workspace.settings),
        people: workspace.people,
        accounts: workspace.accounts,
        roster: workspace.roster,
        overrides: workspace.overrides,
        absences: workspace.absences,
        closures: workspace.closures,
        extra_watches: workspace.extra_watches,
        checks: store.all_checks()?,
        closing_records: workspace.closing_records,
        refusals: workspace.refusals,
        platform_guides: workspace.platform_guides,
        templates: in_file_order(store.templates()?),
        questions,
    })
}

/// Writes everything to a file, replacing what was there.
///
/// # Errors
/// When the store cannot be read or the file not be written; the file is then as it was.
pub fn export_to(store: &Store, path: &Path) -> Result<(), ExchangeError> {
    let contents = contents_of(store)?;
    whole_file::write(path, write(&contents).as_bytes())
}

/// Templates have an order within their kind; between kinds the order they were made in stands.
fn in_file_order(templates: Vec<Template>) -> Vec<Template> {
    let mut places: Vec<_> = templates
        .iter()
        .map(|template| (template.id, template.details.kind))
        .collect();
    places.sort_by_key(|(id, _)| *id);
    let mut by_kind: HashMap<TemplateKind, VecDeque<Template>> = HashMap::new();
    for template in templates {
        by_kind
            .entry(template.details.kind)
            .or_default()
            .push_back(template);
    }
    let next = |(_, kind)| by_kind.get_mut(&kind).and_then(VecDeque::pop_front);
    places.into_iter().filter_map(next).collect()
}
