//! "Badhuset (Facebook)  Birgitta": an account's name with a citizen's beside it, on one line.

use crate::widgets::list_row::preview;
use crate::widgets::paint;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::text::LayoutJob;
use eframe::egui::{Galley, Ui};
use std::sync::Arc;

/// Lays out both names within `width` points; what is too long ends in "…", the citizen's name first.
pub fn title_line(ui: &Ui, account: &str, author: &str, width: f32) -> Arc<Galley> {
    let tokens = tokens(ui);
    let mut job = LayoutJob::default();
    job.append(
        &preview(account),
        0.0,
        TypeStyle::DenseStrong.format(tokens.text),
    );
    job.append(&preview(author), 8.0, TypeStyle::Dense.format(tokens.muted));
    job.wrap.max_width = width.max(1.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    paint::layout(ui, job)
}
