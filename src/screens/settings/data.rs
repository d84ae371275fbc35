//! Where the data lies, and how to take it elsewhere.

use crate::screens::action::{Action, Export, FilePurpose};
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::secondary_button_ui;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Ui};

pub(super) fn data_ui(ui: &mut Ui, desk: &Desk) -> Option<Action> {
    let language = desk.language;
    let mut action = None;
    let tokens = tokens(ui);
    let place = desk.database.as_ref().map_or_else(
        || t!(language, "settings-in-memory"),
        |path| path.display().to_string(),
    );
    ui.add(
        Label::new(TypeStyle::Body.rich(place.clone()).color(tokens.text))
            .wrap()
            .selectable(true),
    );
    ui.label(
        TypeStyle::Small
            .rich(t!(language, "settings-data-help"))
            .color(tokens.muted),
    );
    ui.horizontal_wrapped(|ui| {
        if secondary_button_ui(ui, Some(icons::COPY), &t!(language, "settings-copy-path")).clicked()
        {
            action = Some(Action::Copy { text: place });
        }
        if secondary_button_ui(
            ui,
            Some(icons::FOLDER_OPEN),
            &t!(language, "settings-open-other"),
        )
        .clicked()
        {
            action = Some(Action::PickFile(FilePurpose::OpenDatabase));
        }
        if desk.may_edit()
            && secondary_button_ui(
                ui,
                Some(icons::UPLOAD_SIMPLE),
                &t!(language, "settings-import"),
            )
            .clicked()
        {
            action = Some(Action::PickFile(FilePurpose::Import));
        }
        if secondary_button_ui(
            ui,
            Some(icons::DOWNLOAD_SIMPLE),
            &t!(language, "settings-export"),
        )
        .clicked()
        {
            action = Some(Action::Export(Export::Workspace));
        }
    });
    action
}
