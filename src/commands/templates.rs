//! Templates and their order.

use super::{CommandError, Created, Outcome, Theirs, Work, filled};
use crate::domain::ids::TemplateId;
use crate::domain::operation::{OperationKind, Subject};
use crate::domain::template::{Template, TemplateDetails};
use crate::store::Table;

impl Work<'_> {
    pub(super) fn create_template(
        &mut self,
        details: &TemplateDetails,
    ) -> Result<Outcome, CommandError> {
        let details = self.checked_template(details, None)?;
        let id = self.recorder.insert_template(&details)?;
        Ok(Outcome {
            created: Created::Template(id),
            ..outcome(OperationKind::CreateTemplate, &details.name)
        })
    }

    /// Those whose key is taken are there already and are left out.
    pub(super) fn add_templates(
        &mut self,
        templates: &[TemplateDetails],
    ) -> Result<Outcome, CommandError> {
        let stored = self.recorder.templates()?;
        let is_new = |details: &&TemplateDetails| {
            !stored
                .iter()
                .any(|template| template.details.key == details.key)
        };
        let new: Vec<&TemplateDetails> = templates.iter().filter(is_new).collect();
        for details in &new {
            let details = self.checked_template(details, None)?;
            self.recorder.insert_template(&details)?;
        }
        let subject = Subject {
            count: Some(new.len()),
            ..Subject::default()
        };
        Ok(Outcome {
            count: new.len(),
            ..Outcome::of(OperationKind::CreateTemplate, subject)
        })
    }

    pub(super) fn update_template(
        &mut self,
        id: TemplateId,
        version: i64,
        details: &TemplateDetails,
    ) -> Result<Outcome, CommandError> {
        let stored = self.template(id)?;
        if stored.version != version {
            return Err(CommandError::ChangedMeanwhile {
                theirs: Theirs::Template(Box::new(stored)),
            });
        }
        let details = self.checked_template(details, Some(id))?;
        self.recorder.update_template(id, &details)?;
        Ok(outcome(OperationKind::UpdateTemplate, &details.name))
    }

    pub(super) fn move_template(
        &mut self,
        id: TemplateId,
        before: Option<TemplateId>,
    ) -> Result<Outcome, CommandError> {
        let moved = self.template(id)?;
        let of_kind = self
            .recorder
            .templates()?
            .into_iter()
            .filter(|other| other.details.kind == moved.details.kind);
        let mut order: Vec<TemplateId> = of_kind
            .map(|template| template.id)
            .filter(|other| *other != id)
            .collect();
        let place = match before {
            Some(before) if before == id => {
                return Ok(outcome(OperationKind::MoveTemplate, &moved.details.name));
            }
            Some(before) => order
                .iter()
                .position(|other| *other == before)
                .ok_or(CommandError::Gone)?,
            None => order.len(),
        };
        order.insert(place, id);
        self.recorder.order_templates(&order)?;
        Ok(outcome(OperationKind::MoveTemplate, &moved.details.name))
    }

    pub(super) fn delete_template(&mut self, id: TemplateId) -> Result<Outcome, CommandError> {
        let stored = self.template(id)?;
        self.recorder.delete_template(id)?;
        Ok(outcome(OperationKind::DeleteTemplate, &stored.details.name))
    }

    fn template(&self, id: TemplateId) -> Result<Template, CommandError> {
        let found = self
            .recorder
            .templates()?
            .into_iter()
            .find(|template| template.id == id);
        found.ok_or(CommandError::Gone)
    }

    fn checked_template(
        &self,
        details: &TemplateDetails,
        own: Option<TemplateId>,
    ) -> Result<TemplateDetails, CommandError> {
        let name = filled(&details.name).ok_or(CommandError::EmptyName)?;
        filled(&details.text).ok_or(CommandError::EmptyText)?;
        let key = self.recorder.free_key(
            Table::Template,
            &details.key,
            name,
            own.map(|template| template.0),
        )?;
        Ok(TemplateDetails {
            key,
            name: name.to_owned(),
            ..details.clone()
        })
    }
}

fn outcome(kind: OperationKind, name: &str) -> Outcome {
    Outcome::of(
        kind,
        Subject {
            template: Some(name.to_owned()),
            ..Subject::default()
        },
    )
}
