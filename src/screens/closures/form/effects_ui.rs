//! What becomes different, beside the form.

use super::effect_groups as groups;
use super::effects_words as words;
use super::state::State;
use crate::domain::closure_effect::{ClosureEffects, GapFate};
use crate::screens::desk::Desk;
use crate::screens::record_form::{Room, note_ui};
use crate::t;
use crate::widgets::icons::{self, Icon};
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Color32, Frame, Id, Label, Margin, Panel, ScrollArea, Stroke, Ui};

/// How many lines of a kind are shown; what more there is is counted.
const MOST_LINES: usize = 6;

/// Draws the panel at the right of the form.
pub(super) fn effects_panel_ui(ui: &mut Ui, room: Room, state: &State, desk: &Desk) {
    let tokens = tokens(ui);
    Panel::right(Id::unique("closure_effects"))
        .exact_size(room.list_width)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(tokens.surface))
        .show(ui, |ui| {
            let rect = ui.max_rect();
            let line = Stroke::new(1.0, tokens.border);
            ui.painter().vline(rect.left() + 0.5, rect.y_range(), line);
            ScrollArea::vertical()
                .id_salt("closure_effects")
                .auto_shrink(false)
                .show(ui, |ui| {
                    Frame::new()
                        .inner_margin(Margin::symmetric(room.padding, 14))
                        .show(ui, |ui| {
                            ui.set_width(ui.available_width());
                            ui.spacing_mut().item_spacing.y = 6.0;
                            contents_ui(ui, state, desk);
                        });
                });
        });
}

fn contents_ui(ui: &mut Ui, state: &State, desk: &Desk) {
    let language = desk.language;
    let ink = tokens(ui).text;
    let title = TypeStyle::Heading.rich(t!(language, "effect-title"));
    ui.label(title.color(ink));
    let Some(worked) = &state.worked else {
        note_ui(ui, &t!(language, "effect-waits"));
        return;
    };
    let effects = &worked.effects;
    if effects.is_empty() {
        sentence_ui(ui, &t!(language, "effect-nothing"));
        return;
    }
    days_ui(ui, effects, desk);
    deadlines_ui(ui, effects, desk);
    closings_ui(ui, effects, desk);
    gaps_ui(ui, effects, desk);
    ui.add_space(8.0);
    sentence_ui(ui, &t!(language, "effect-nothing-else"));
}

fn days_ui(ui: &mut Ui, effects: &ClosureEffects, desk: &Desk) {
    let groups = groups::days(&effects.days);
    let lines = groups.iter().map(|(days, accounts)| Line {
        strong: words::days(desk, *days),
        plain: words::accounts(desk, accounts),
        sign: Sign::Plain,
    });
    let title = t!(desk.language, "effect-days");
    lines_ui(ui, icons::CALENDAR_BLANK, &title, lines, 0, desk);
}

fn deadlines_ui(ui: &mut Ui, effects: &ClosureEffects, desk: &Desk) {
    let moved = &effects.deadlines;
    let title = t!(desk.language, "effect-deadlines", count = moved.len());
    // So many questions are told of, those of an account together.
    let told = &moved[..moved.len().min(MOST_LINES)];
    let by_account = told.chunk_by(|one, other| one.account == other.account);
    let lines: Vec<Line> = by_account
        .map(|moved| Line {
            strong: moved
                .first()
                .map_or_else(String::new, |first| desk.account_name(first.account)),
            plain: words::deadlines(desk, moved),
            sign: Sign::Plain,
        })
        .collect();
    let more = moved.len() - told.len();
    lines_ui(ui, icons::CLOCK, &title, lines.into_iter(), more, desk);
}

fn closings_ui(ui: &mut Ui, effects: &ClosureEffects, desk: &Desk) {
    let groups = groups::closings(&effects.closings);
    let lines = groups.iter().map(|(runs, accounts)| {
        let (what, by_when) = words::closings(desk, runs);
        let accounts = words::accounts(desk, accounts);
        let plain = if by_when.is_empty() {
            accounts
        } else {
            format!("{by_when}\n{accounts}")
        };
        Line {
            strong: what,
            plain,
            sign: Sign::Plain,
        }
    });
    let title = t!(desk.language, "effect-closings");
    lines_ui(ui, icons::LOCK_KEY, &title, lines, 0, desk);
}

fn gaps_ui(ui: &mut Ui, effects: &ClosureEffects, desk: &Desk) {
    let groups = groups::gaps(&effects.gaps);
    let lines = groups.iter().map(|(gaps, accounts)| Line {
        strong: words::gaps(desk, gaps),
        plain: words::accounts(desk, accounts),
        sign: match gaps.0 {
            GapFate::Appears => Sign::Bad,
            GapFate::Vanishes => Sign::Good,
        },
    });
    let title = t!(desk.language, "effect-gaps");
    lines_ui(ui, icons::EYE_SLASH, &title, lines, 0, desk);
}

/// One thing that happens.
struct Line {
    strong: String,
    /// Whom it happens to, and when.
    plain: String,
    sign: Sign,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plain,
    Good,
    Bad,
}

/// A title with its lines; `left_out`: how many more there were before these.
fn lines_ui(
    ui: &mut Ui,
    icon: Icon,
    title: &str,
    lines: impl ExactSizeIterator<Item = Line>,
    left_out: usize,
    desk: &Desk,
) {
    let count = lines.len();
    if count == 0 {
        return;
    }
    let tokens = tokens(ui);
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.label(
            icons::icon(icon)
                .line_height(Some(20.0))
                .color(tokens.muted),
        );
        let title = TypeStyle::Strong.rich(title).color(tokens.text);
        ui.add(Label::new(title).wrap());
    });
    for line in lines.take(MOST_LINES) {
        line_ui(ui, &line);
    }
    let more = left_out + count.saturating_sub(MOST_LINES);
    if more > 0 {
        indented_ui(ui, |ui| {
            note_ui(ui, &t!(desk.language, "effect-and-more", count = more));
        });
    }
}

fn line_ui(ui: &mut Ui, line: &Line) {
    let tokens = tokens(ui);
    let sign: Option<(Icon, Color32)> = match line.sign {
        Sign::Plain => None,
        Sign::Good => Some((icons::CHECK_CIRCLE, tokens.success)),
        Sign::Bad => Some((icons::WARNING_CIRCLE, tokens.danger)),
    };
    indented_ui(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if let Some((icon, color)) = sign {
                ui.label(icons::icon_fill(icon).line_height(Some(20.0)).color(color));
            }
            let strong = TypeStyle::DenseStrong.rich(line.strong.as_str());
            ui.add(Label::new(strong.color(tokens.text)).wrap());
        });
        if !line.plain.is_empty() {
            let plain = TypeStyle::Dense.rich(line.plain.as_str());
            ui.add(Label::new(plain.color(tokens.muted)).wrap());
        }
    });
}

/// Beneath the words of the title, past its icon.
fn indented_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let margin = Margin {
        left: 24,
        ..Margin::ZERO
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui);
    });
}

fn sentence_ui(ui: &mut Ui, text: &str) {
    let ink = tokens(ui).text;
    ui.add(Label::new(TypeStyle::Dense.rich(text).color(ink)).wrap());
}
