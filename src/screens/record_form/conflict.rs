//! Both versions, field by field, when somebody else changed the record meanwhile.

use super::draft::{Draft, DraftedForm, RecordField};
use crate::domain::language::Language;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::button::{Button, Look};
use crate::widgets::card::padded_card_ui;
use crate::widgets::field::radio_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{self, Label, Ui, vec2};

/// Shows where the form and the record differ and lets one of the two be chosen for each field;
/// the button goes on from there.
pub fn conflict_ui<F: DraftedForm>(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut Draft<F>,
    version: i64,
    stored: &F::Details,
) {
    let language = desk.language;
    banner_ui(
        ui,
        BannerKind::Warning,
        &t!(language, "conflict-explained"),
        None,
    );
    ui.add_space(12.0);
    let Some(mine) = draft.details() else {
        banner_ui(
            ui,
            BannerKind::Error,
            &t!(language, "conflict-mend-first"),
            None,
        );
        ui.add_space(12.0);
        return;
    };
    let base = draft.base.as_ref().map(|base| base.details.clone());
    let differing: Vec<F::Field> = F::Field::ALL
        .iter()
        .copied()
        .filter(|field| !field.same(&mine, stored))
        .collect();
    padded_card_ui(ui, |ui| {
        let ink = tokens(ui).text;
        ui.label(
            TypeStyle::Heading
                .rich(t!(language, "conflict-title"))
                .color(ink),
        );
        let mut chosen = Vec::new();
        for field in &differing {
            let untouched = base.as_ref().is_some_and(|base| field.same(base, &mine));
            let proposed = if untouched { Side::Theirs } else { Side::Mine };
            if side_ui(ui, desk, *field, &mine, stored, proposed) == Side::Mine {
                chosen.push(*field);
            }
        }
        ui.add_space(4.0);
        if Button::new(Look::Secondary, &t!(language, "conflict-go-on"))
            .show(ui)
            .clicked()
        {
            draft.rebase(version, stored, &chosen);
        }
    });
    ui.add_space(12.0);
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Side {
    Mine,
    Theirs,
}

fn side_ui<D, F: RecordField<D>>(
    ui: &mut Ui,
    desk: &Desk,
    field: F,
    mine: &D,
    stored: &D,
    proposed: Side,
) -> Side {
    let language = desk.language;
    let label = field.label(language);
    let id = ui.scope_id().with(("side", label.as_str()));
    let mut side = ui
        .data(|data| data.get_temp::<Side>(id))
        .unwrap_or(proposed);
    let ink = tokens(ui).text;
    ui.add_space(4.0);
    ui.label(TypeStyle::DenseStrong.rich(label.as_str()).color(ink));
    let width = ((ui.available_width() - 16.0) / 2.0).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for (choice, details) in [(Side::Mine, mine), (Side::Theirs, stored)] {
            ui.allocate_ui_with_layout(
                vec2(width, 0.0),
                egui::Layout::top_down(egui::Align::Min),
                |ui| {
                    ui.set_width(width);
                    let words = choice_words(language, choice);
                    ui.push_id(choice == Side::Mine, |ui| {
                        let radio = radio_ui(ui, side == choice, &words);
                        radio.widget_info(|| {
                            let name = format!("{label}: {words}");
                            egui::WidgetInfo::selected(
                                egui::Role::RadioButton,
                                true,
                                side == choice,
                                name,
                            )
                        });
                        if radio.clicked() {
                            side = choice;
                        }
                    });
                    let said = field.words(details, desk);
                    let said = if said.is_empty() {
                        t!(language, "conflict-nothing")
                    } else {
                        said
                    };
                    ui.add(Label::new(TypeStyle::Dense.rich(said).color(tokens(ui).muted)).wrap());
                },
            );
        }
    });
    ui.data_mut(|data| data.insert_temp(id, side));
    side
}

fn choice_words(language: Language, side: Side) -> String {
    match side {
        Side::Mine => t!(language, "conflict-mine"),
        Side::Theirs => t!(language, "conflict-theirs"),
    }
}
