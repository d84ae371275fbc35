//! What a workspace file would add and change.

use crate::exchange::workspace_import::{Counted, WorkspacePlan};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Grid, Label, Ui};

/// Draws the file's name and a row a kind.
pub(super) fn workspace_ui(ui: &mut Ui, plan: &WorkspacePlan, desk: &Desk) {
    let language = desk.language;
    let words = t!(language, "import-workspace-words", file = plan.file.clone());
    ui.add(Label::new(TypeStyle::Body.rich(words).color(tokens(ui).text)).wrap());
    ui.spacing_mut().interact_size.y = 20.0;
    Grid::new("workspace")
        .num_columns(3)
        .spacing([24.0, 4.0])
        .min_row_height(20.0)
        .show(ui, |ui| {
            let rows = [
                (t!(language, "import-people"), plan.people),
                (t!(language, "import-accounts"), plan.accounts),
                (t!(language, "import-templates"), plan.templates),
                (t!(language, "import-question-rows"), plan.questions),
            ];
            for (label, Counted { new, known }) in rows {
                ui.label(TypeStyle::Strong.rich(label).color(tokens(ui).text));
                ui.label(
                    TypeStyle::Body
                        .rich(t!(language, "import-new", count = new))
                        .color(tokens(ui).text),
                );
                ui.label(
                    TypeStyle::Body
                        .rich(t!(language, "import-updated", count = known))
                        .color(tokens(ui).muted),
                );
                ui.end_row();
            }
            if plan.schedules > 0 {
                ui.label(
                    TypeStyle::Strong
                        .rich(t!(language, "import-schedules"))
                        .color(tokens(ui).text),
                );
                ui.label(
                    TypeStyle::Body
                        .rich(plan.schedules.to_string())
                        .color(tokens(ui).text),
                );
                ui.end_row();
            }
        });
}
