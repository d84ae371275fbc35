//! The names at the left of the rows.

use super::geometry::{Geometry, NAMES};
use super::period::Rows;
use super::rows::AccountRow;
use super::state::State;
use super::view::View;
use crate::domain::ids::PersonId;
use crate::screens::desk::Desk;
use crate::widgets::chip::Outline;
use crate::widgets::list_row::preview;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::text::LayoutJob;
use eframe::egui::{Rect, Ui, pos2, vec2};

const PADDING: f32 = 14.0;

/// Paints the name of a row.
pub fn name(ui: &Ui, view: &View, state: &State, desk: &Desk, geometry: &Geometry, row: usize) {
    let y = geometry.row(row);
    let left = geometry.rect.left();
    let rect = Rect::from_min_max(pos2(left + PADDING, y.min), pos2(left + NAMES - 2.0, y.max));
    match state.rows {
        Rows::Accounts => {
            if let Some(account) = view.accounts.get(row) {
                account_name(ui, rect, account);
            }
        }
        Rows::People => {
            if let Some(person) = view.people.get(row) {
                person_name(ui, rect, view, desk, person.person);
            }
        }
    }
}

/// The name over its platform; a long one takes both lines, with the platform behind it.
fn account_name(ui: &Ui, rect: Rect, account: &AccountRow) {
    let tokens = tokens(ui);
    let name = paint::line(
        ui,
        TypeStyle::DenseStrong,
        tokens.text,
        &preview(&account.name),
    );
    let platform = paint::line(
        ui,
        TypeStyle::Small,
        tokens.muted,
        &preview(&account.platform),
    );
    let middle = rect.center().y - 0.5;
    if name.size().x <= rect.width() {
        paint::text_left(ui, rect.left(), middle - 8.0, name, tokens.text);
        paint::text_left(ui, rect.left(), middle + 9.0, platform, tokens.muted);
        return;
    }
    let mut job = LayoutJob::default();
    job.append(
        &preview(&account.name),
        0.0,
        TypeStyle::SmallStrong.format(tokens.text),
    );
    job.append(
        &format!(" {}", preview(&account.platform)),
        0.0,
        TypeStyle::Small.format(tokens.muted),
    );
    job.wrap.max_width = rect.width();
    job.wrap.max_rows = if rect.height() > 46.0 { 3 } else { 2 };
    let galley = paint::layout(ui, job);
    paint::text_left(ui, rect.left(), middle, galley, tokens.text);
}

/// A badge with the name beside it.
pub fn person_name(ui: &Ui, rect: Rect, view: &View, desk: &Desk, person: PersonId) {
    let tokens = tokens(ui);
    let middle = rect.center().y - 0.5;
    if let Some(badge) = desk.badge(person) {
        let square = Rect::from_center_size(pos2(rect.left() + 11.0, middle), vec2(22.0, 17.0));
        crate::widgets::chip::paint_initials(
            ui,
            square,
            &badge.initials,
            badge.color,
            Outline::Own,
        );
    }
    let galley = crate::widgets::list_row::elided_galley(
        ui,
        TypeStyle::Dense,
        tokens.text,
        &view.name(person),
        rect.width() - 30.0,
        1,
    );
    paint::text_left(ui, rect.left() + 28.0, middle, galley, tokens.text);
}
