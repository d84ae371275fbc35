//! When the closing is, and what is odd about a notice for it.

use crate::domain::closing::{ClosingPlan, ClosingStep, Notice, StepStatus, Subject};
use crate::domain::language::Language;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use chrono::{DateTime, Utc};
use eframe::egui::{Label, Ui};

/// "Före", "Under", "Efter", "Autosvar".
pub(super) fn kind_words(language: Language, notice: Notice) -> String {
    match notice {
        Notice::Before => t!(language, "notice-before"),
        Notice::During => t!(language, "notice-during"),
        Notice::After => t!(language, "notice-after"),
        Notice::AutoReply => t!(language, "notice-auto-reply"),
    }
}

/// Draws the closing's moments in a sentence, and a banner for what the user should know.
pub(super) fn standing_ui(ui: &mut Ui, notice: Notice, plan: &ClosingPlan, desk: &Desk) {
    let muted = tokens(ui).muted;
    let sentence = TypeStyle::Dense.rich(moments(plan, desk)).color(muted);
    ui.add(Label::new(sentence).wrap());
    ui.add_space(12.0);
    for warning in warnings(notice, plan, desk) {
        banner_ui(ui, BannerKind::Warning, &warning, None);
        ui.add_space(12.0);
    }
}

fn moments(plan: &ClosingPlan, desk: &Desk) -> String {
    let language = desk.language;
    let moment = |at: DateTime<Utc>| dates::short_date_time(language, desk.civil(at), desk.today());
    let closing = plan.closing();
    let closes = closing.and_then(|closing| closing.close_by).map(moment);
    let opens = closing.and_then(|closing| closing.reopen_at).map(moment);
    let has_comments = plan.status(ClosingStep::CloseComments) != StepStatus::Absent;
    match (closes, opens) {
        (Some(closes), Some(opens)) if !has_comments => {
            t!(
                language,
                "notice-moments-mailbox",
                closes = closes,
                opens = opens
            )
        }
        (Some(closes), Some(opens)) => {
            t!(language, "notice-moments", closes = closes, opens = opens)
        }
        (Some(closes), None) => t!(language, "notice-moments-no-end", closes = closes),
        (None, Some(opens)) => t!(language, "notice-moments-no-start", opens = opens),
        (None, None) => t!(language, "notice-moments-none"),
    }
}

fn warnings(notice: Notice, plan: &ClosingPlan, desk: &Desk) -> Vec<String> {
    let language = desk.language;
    let days = |span| dates::weekday_range(language, span, desk.today());
    let mut warnings = Vec::new();
    if let Subject::Gone(run) = plan.subject {
        warnings.push(t!(language, "notice-not-needed", days = days(run)));
    } else if plan.kept_open.is_some() {
        warnings.push(t!(language, "notice-kept-open"));
    }
    let step = notice.step();
    if let Some(tick) = step.and_then(|step| plan.tick(step))
        && plan.closing().is_some()
        && tick.run != plan.run()
    {
        let (before, now) = (days(tick.run), days(plan.run()));
        warnings.push(match tick.step {
            ClosingStep::AutoReplyOn => {
                t!(language, "notice-moved-auto", before = before, now = now)
            }
            _ => t!(language, "notice-moved", before = before, now = now),
        });
    }
    warnings
}
