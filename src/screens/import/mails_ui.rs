//! The mails in their four parts: a list, and the chosen one in full.

use super::detail_ui::detail_ui;
use super::preview::{Part, Preview};
use super::words::{reason_words, standing_words};
use crate::domain::account::Account;
use crate::exchange::mail_import::PlanRow;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::field::Select;
use crate::widgets::list_row::{RowHeight, elided_galley, list_row_ui, preview as one_line};
use crate::widgets::paint;
use crate::widgets::tabs::{Tab, tabs_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Label, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

const LIST_WIDTH: f32 = 400.0;
const GAP: f32 = 16.0;
/// Room for the scroll bar beside the fields.
const BAR: f32 = 12.0;

/// Draws tabs, list and detail.
pub(super) fn mails_ui(ui: &mut Ui, preview: &mut Preview, desk: &Desk) {
    part_tabs_ui(ui, preview, desk);
    match preview.part {
        Part::Incomplete => account_for_all_ui(ui, preview, desk),
        Part::LeftOut => reasons_ui(ui, preview, desk),
        Part::Ready | Part::Known => {}
    }
    let used = ui.cursor().top() - ui.min_rect().top();
    let height = (ui.ctx().content_rect().height() - 228.0 - used).clamp(180.0, 460.0);
    let whole = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
    ui.advance_cursor_after_rect(whole);
    let list_width = LIST_WIDTH.min(whole.width() * 0.45);
    let list = Rect::from_min_size(whole.min, vec2(list_width, height));
    let detail = Rect::from_min_max(pos2(list.right() + GAP, whole.top()), whole.max);
    ui.scope_builder(UiBuilder::new().max_rect(list), |ui| {
        list_ui(ui, preview, desk);
    });
    ui.scope_builder(UiBuilder::new().max_rect(detail), |ui| {
        ScrollArea::vertical()
            .id_salt("detail")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(ui.available_width() - BAR);
                detail_ui(ui, preview, desk);
            });
    });
}

fn part_tabs_ui(ui: &mut Ui, preview: &mut Preview, desk: &Desk) {
    let language = desk.language;
    let parts: Vec<(Part, String, String)> = Part::ALL
        .into_iter()
        .map(|part| {
            let label = match part {
                Part::Ready => t!(language, "import-part-new"),
                Part::Incomplete => t!(language, "import-part-incomplete"),
                Part::Known => t!(language, "import-part-known"),
                Part::LeftOut => t!(language, "import-part-left-out"),
            };
            (part, label, preview.count_of(part).to_string())
        })
        .collect();
    let tabs: Vec<Tab<'_>> = parts
        .iter()
        .map(|(_, label, count)| Tab {
            label,
            count: Some(count),
        })
        .collect();
    let chosen = parts
        .iter()
        .position(|(part, _, _)| *part == preview.part)
        .unwrap_or_default();
    if let Some(picked) = tabs_ui(ui, &tabs, chosen).and_then(|index| parts.get(index)) {
        preview.open(picked.0);
    }
}

/// One account for every mail that names none.
fn account_for_all_ui(ui: &mut Ui, preview: &mut Preview, desk: &Desk) {
    let today = desk.today();
    let active = |account: &&Account| account.details.is_active_on(today);
    let accounts: Vec<&Account> = desk.workspace.accounts.iter().filter(active).collect();
    let names: Vec<String> = accounts
        .iter()
        .map(|account| account.details.full_name(desk.language))
        .collect();
    let chosen = accounts
        .iter()
        .position(|account| Some(account.id) == preview.account_for_all);
    let label = t!(desk.language, "import-account-for-all");
    let empty = t!(desk.language, "register-account-choose");
    let picked = Select::new(&label)
        .empty(&empty)
        .width(460.0_f32.min(ui.available_width()))
        .show(ui, chosen, &names);
    if let Some(account) = picked.and_then(|index| accounts.get(index)) {
        preview.give_account_to_all(account.id);
    }
}

fn reasons_ui(ui: &mut Ui, preview: &Preview, desk: &Desk) {
    let reasons: Vec<String> = preview
        .mails
        .reasons()
        .into_iter()
        .map(|(reason, count)| format!("{count} {}", reason_words(reason, desk)))
        .collect();
    let words = reasons.join(" · ");
    ui.add(Label::new(TypeStyle::Small.rich(words).color(tokens(ui).muted)).wrap());
}

fn list_ui(ui: &mut Ui, preview: &mut Preview, desk: &Desk) {
    let clip = ui.max_rect();
    ui.painter().rect(
        clip,
        8.0,
        tokens(ui).surface,
        eframe::egui::Stroke::new(1.0, tokens(ui).border),
        eframe::egui::StrokeKind::Inside,
    );
    ui.spacing_mut().item_spacing.y = 0.0;
    let row_height = RowHeight::Dense;
    let mut chosen = None;
    ScrollArea::vertical()
        .id_salt("mails")
        .auto_shrink(false)
        .max_height(clip.height())
        .show_rows(ui, row_height.points(), preview.shown.len(), |ui, range| {
            for place in range {
                let Some((index, row)) = preview
                    .shown
                    .get(place)
                    .and_then(|index| Some((*index, preview.mails.rows.get(*index)?)))
                else {
                    continue;
                };
                let here = preview.selected == Some(index);
                let name = row_name(row, desk);
                let response = ui
                    .push_id(index, |ui| {
                        list_row_ui(ui, row_height, here, &name, |ui, rect| {
                            row_ui(ui, rect, row, desk);
                        })
                    })
                    .inner;
                if response.clicked() || response.gained_focus() {
                    chosen = Some(index);
                }
            }
        });
    if chosen.is_some() {
        preview.select(chosen);
    }
}

fn row_ui(ui: &mut Ui, rect: Rect, row: &PlanRow, desk: &Desk) {
    let tokens = tokens(ui);
    let (left, right) = (rect.left() + 14.0, rect.right() - 14.0);
    let (top, bottom) = (rect.top() + 17.0, rect.top() + 38.0);
    let when = row
        .received
        .map(|at| dates::short_date_time(desk.language, desk.civil(at), desk.today()));
    let when = when.unwrap_or_else(|| t!(desk.language, "import-no-time"));
    let time = paint::line(ui, TypeStyle::Small, tokens.muted, &when);
    let room = right - time.size().x - 12.0 - left;
    paint::text_left(ui, right - time.size().x, top, time, tokens.muted);
    let author = elided_galley(
        ui,
        TypeStyle::DenseStrong,
        tokens.text,
        &author_of(row, desk),
        room,
        1,
    );
    paint::text_left(ui, left, top, author, tokens.text);
    let words = match standing_words(row, desk) {
        Some(reason) => format!("{reason} · {}", one_line(&row.text)),
        None => row.text.clone(),
    };
    let words = elided_galley(ui, TypeStyle::Dense, tokens.muted, &words, right - left, 1);
    paint::text_left(ui, left, bottom, words, tokens.muted);
}

fn author_of(row: &PlanRow, desk: &Desk) -> String {
    let named = row
        .author
        .clone()
        .filter(|author| !author.trim().is_empty());
    named
        .or_else(|| row.subject.clone())
        .unwrap_or_else(|| t!(desk.language, "import-no-author"))
}

fn row_name(row: &PlanRow, desk: &Desk) -> String {
    let mut text: String = one_line(&row.text).chars().take(80).collect();
    if let Some(reason) = standing_words(row, desk) {
        text = format!("{reason}. {text}");
    }
    format!("{}: {text}", author_of(row, desk))
}
