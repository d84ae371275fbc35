//! Beside the grid: every gap ahead, and who will be away.

use super::super::Target;
use super::Answer;
use super::coming::{Coming, GapItem};
use super::state::{Panel, State, ToAssign};
use super::view::View;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, Width, small_link_ui};
use crate::widgets::card::{card_header_ui, card_ui, divider_ui};
use crate::widgets::chip::{Outline, initials_ui, warning_tag_ui};
use crate::widgets::focus::focus_ring_inside;
use crate::widgets::icons;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{
    Align, CursorIcon, Frame, Id, Label, Layout, Margin, Rect, Role, Sense, Ui, UiBuilder,
    WidgetInfo, pos2,
};

/// How many gaps and absences stand there before somebody asks for all.
const FIRST: usize = 8;

/// Draws both cards, so wide.
pub fn side_ui(
    ui: &mut Ui,
    view: &View,
    state: &mut State,
    desk: &Desk,
    width: f32,
) -> Option<Answer> {
    ui.set_max_width(width);
    ui.spacing_mut().item_spacing.y = 12.0;
    let of_gaps = gaps_card_ui(ui, view, state, desk);
    let of_absences = coming_card_ui(ui, view, desk);
    ui.add_space(8.0);
    of_gaps.or(of_absences)
}

fn gaps_card_ui(ui: &mut Ui, view: &View, state: &mut State, desk: &Desk) -> Option<Answer> {
    let language = desk.language;
    let mut answer = None;
    card_ui(ui, |ui| {
        card_header_ui(
            ui,
            &t!(language, "grid-gaps"),
            |ui| {
                if !view.gaps.is_empty() {
                    warning_tag_ui(ui, &view.gaps.len().to_string());
                }
            },
            |_| {},
        );
        if view.gaps.is_empty() {
            let sentence = if view.accounts.is_empty() {
                t!(language, "grid-no-gaps-no-accounts")
            } else {
                t!(language, "grid-no-gaps")
            };
            inner_ui(ui, |ui| {
                small_ui(ui, &sentence);
            });
        }
        let shown = if state.all_gaps {
            view.gaps.len()
        } else {
            FIRST.min(view.gaps.len())
        };
        for (index, gap) in view.gaps[..shown].iter().enumerate() {
            if index > 0 {
                divider_ui(ui);
            }
            let look = if index == 0 {
                Look::Primary
            } else {
                Look::Secondary
            };
            inner_ui(ui, |ui| {
                answer = answer.take().or(gap_ui(ui, gap, state, desk, look));
            });
        }
        if shown < view.gaps.len() {
            divider_ui(ui);
            inner_ui(ui, |ui| {
                let words = t!(language, "grid-all-gaps", count = view.gaps.len());
                if small_link_ui(ui, &words).clicked() {
                    state.all_gaps = true;
                }
            });
        }
    });
    answer
}

fn gap_ui(
    ui: &mut Ui,
    gap: &GapItem,
    state: &mut State,
    desk: &Desk,
    look: Look,
) -> Option<Answer> {
    let language = desk.language;
    let tokens = tokens(ui);
    let name = TypeStyle::Strong.rich(gap.name.as_str()).color(tokens.text);
    ui.add(Label::new(name).wrap());
    let when = TypeStyle::Body.rich(gap.when.as_str()).color(tokens.text);
    ui.add(Label::new(when).wrap());
    ui.add_space(2.0);
    small_ui(ui, &gap.why);
    if let Some(due) = &gap.due {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.label(icons::icon_fill(icons::WARNING).color(tokens.warning));
            ui.label(
                TypeStyle::SmallStrong
                    .rich(due.as_str())
                    .color(tokens.warning),
            );
        });
    }
    if !desk.may_edit() {
        return None;
    }
    ui.add_space(4.0);
    let label = if gap.wants_roster {
        t!(language, "grid-enter-roster")
    } else {
        t!(language, "grid-assign-stand-in")
    };
    let spoken = format!("{label}, {}, {}", gap.name, gap.when);
    let icon = if gap.wants_roster {
        icons::CALENDAR_BLANK
    } else {
        icons::USER_PLUS
    };
    let button = Button::new(look, &label)
        .icon(icon)
        .accessible_name(&spoken)
        .width(Width::Fill)
        .show(ui);
    if !button.clicked() {
        return None;
    }
    if gap.wants_roster {
        return Some(Answer::Open(Target::Roster(Some(gap.account))));
    }
    // With both open the keyboard would return to the one that is gone.
    button.request_focus();
    state.open(Panel::Assign(ToAssign {
        days: gap.days.iter().map(|day| (gap.account, *day)).collect(),
        left_out: 0,
    }));
    None
}

fn coming_card_ui(ui: &mut Ui, view: &View, desk: &Desk) -> Option<Answer> {
    let language = desk.language;
    let mut answer = None;
    card_ui(ui, |ui| {
        card_header_ui(ui, &t!(language, "grid-coming"), |_| {}, |_| {});
        if view.coming.is_empty() {
            inner_ui(ui, |ui| small_ui(ui, &t!(language, "grid-nobody-away")));
        }
        for (index, coming) in view.coming.iter().take(FIRST).enumerate() {
            if index > 0 {
                divider_ui(ui);
            }
            answer = answer.take().or(coming_ui(ui, view, coming, desk));
        }
        if view.coming.len() > FIRST {
            divider_ui(ui);
            inner_ui(ui, |ui| {
                let more = view.coming.len() - FIRST;
                small_ui(ui, &t!(language, "grid-more-absences", count = more));
            });
        }
    });
    answer
}

fn coming_ui(ui: &mut Ui, view: &View, coming: &Coming, desk: &Desk) -> Option<Answer> {
    let tokens = tokens(ui);
    let language = desk.language;
    let name = view.name(coming.person);
    let shown = ui.scope(|ui| {
        inner_ui(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                if let Some(badge) = desk.badge(coming.person) {
                    initials_ui(ui, &badge.initials, badge.color, Outline::Own);
                }
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.label(TypeStyle::Strong.rich(name.as_str()).color(tokens.text));
                    let when = TypeStyle::Small
                        .rich(coming.when.as_str())
                        .color(tokens.text);
                    ui.add(Label::new(when).wrap());
                    small_ui(ui, &coming.stand_ins);
                });
            });
        });
    });
    let rect = shown.response.rect;
    let row = ui
        .interact(
            rect,
            Id::unique(("coverage-coming", coming.absence.0)),
            Sense::click(),
        )
        .on_hover_cursor(CursorIcon::PointingHand);
    let spoken = format!("{name}, {}, {}", coming.when, coming.stand_ins);
    row.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    focus_ring_inside(ui, &row);
    let mut answer = row
        .clicked()
        .then_some(Answer::Open(Target::Absence(coming.absence)));
    if coming.has_stand_in {
        // On top of the row, at its upper right.
        let corner = Rect::from_min_max(
            pos2(rect.left(), rect.top() + 8.0),
            pos2(rect.right() - 15.0, rect.top() + 32.0),
        );
        let builder = UiBuilder::new()
            .id_salt(("handover", coming.absence.0))
            .max_rect(corner)
            .layout(Layout::right_to_left(Align::Center));
        let link = &mut ui.new_child(builder);
        if small_link_ui(link, &t!(language, "grid-handover")).clicked() {
            answer = Some(Answer::Open(Target::Handover(coming.absence)));
        }
    }
    answer
}

fn inner_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    Frame::new()
        .inner_margin(Margin::symmetric(15, 10))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            contents(ui);
        });
}

fn small_ui(ui: &mut Ui, words: &str) {
    let muted = tokens(ui).muted;
    ui.add(Label::new(TypeStyle::Small.rich(words).color(muted)).wrap());
}
