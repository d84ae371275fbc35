//! The posts of an account, closed and opened again one by one.

use super::post_form::PostForm;
use super::posts::PostRow;
use super::row::Row;
use super::state::{Form, State};
use super::table::{ADD_POST, POST, Table};
use crate::commands::{Command, PostStanding};
use crate::screens::action::Action;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look, small_link_ui};
use crate::widgets::icons::{self, Icon, IconFace};
use crate::widgets::list_row::elided_galley;
use crate::widgets::paint;
use crate::widgets::tick_cell::{WORDS_AT, tick_cell_ui};
use crate::widgets::tokens::tokens;
use crate::widgets::tooltip::tooltip;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Align, Id, Layout, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Draws the list into its place beneath the row.
pub fn posts_ui(
    ui: &mut Ui,
    rect: Rect,
    (row, posts): (&Row, &[PostRow]),
    table: &Table,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let mut action = None;
    ui.painter().rect_filled(rect, 0.0, tokens(ui).sunken);
    let mut top = rect.top();
    for post in posts {
        let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), POST));
        let asked = post_ui(ui, line, post, table, state, desk);
        action = action.or(asked);
        top += POST;
    }
    let left = table.name_at(rect);
    let foot = Rect::from_min_max(
        pos2(left, top + 6.0),
        pos2(rect.right() - 12.0, top + ADD_POST - 6.0),
    );
    let builder = UiBuilder::new()
        .id_salt(("closing-add-post", row.account.0, row.run))
        .max_rect(foot)
        .layout(Layout::left_to_right(Align::Center));
    let ui = &mut ui.new_child(builder);
    ui.spacing_mut().item_spacing.x = 16.0;
    if desk.may_edit() && small_link_ui(ui, &t!(desk.language, "closing-post-add")).clicked() {
        state.form = Form::Post(PostForm::new(row.account, row.run));
    }
    let muted = tokens(ui).muted;
    let closed: usize = posts.len() - row.posts_left();
    let words = if posts.is_empty() {
        t!(desk.language, "closing-posts-none")
    } else {
        t!(
            desk.language,
            "closing-posts-count",
            closed = closed,
            all = posts.len()
        )
    };
    ui.label(TypeStyle::Small.rich(words).color(muted));
    action
}

fn post_ui(
    ui: &mut Ui,
    line: Rect,
    row: &PostRow,
    table: &Table,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    let ink = tokens(ui).text;
    let left = table.name_at(line);
    let room = line.left() + table.names - left - 6.0;
    let name = elided_galley(ui, TypeStyle::Dense, ink, &row.post.name, room, 1);
    paint::text_left(ui, left, line.center().y, name, ink);
    let place = Rect::from_min_size(pos2(left, line.top()), vec2(room, line.height()));
    let id = Id::unique(("closing-post-name", row.post.id.0));
    let response = ui.interact(place, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &row.post.name));
    tooltip(&response, &row.post.name);
    let closed = Mark {
        words: t!(language, "closing-post-closed"),
        done: row.closed.as_deref(),
        on: PostStanding::Closed,
        off: PostStanding::Open,
    };
    let reopened = Mark {
        words: t!(language, "closing-post-reopened"),
        done: row.reopened.as_deref(),
        on: PostStanding::Reopened,
        off: PostStanding::Closed,
    };
    let mut action = closed.ui(ui, table.cell(line, 0), row, table, desk);
    if row.closed.is_some() {
        let asked = reopened.ui(ui, table.cell(line, 1), row, table, desk);
        action = action.or(asked);
    }
    let buttons = buttons_ui(ui, line, row, state, desk);
    action.or(buttons)
}

/// A box of a post: closed, or open again.
struct Mark<'r> {
    words: String,
    done: Option<&'r str>,
    on: PostStanding,
    off: PostStanding,
}

impl Mark<'_> {
    fn ui(&self, ui: &Ui, cell: Rect, row: &PostRow, table: &Table, desk: &Desk) -> Option<Action> {
        let tokens = tokens(ui);
        let ticked = self.done.is_some();
        let mut name = format!("{}, {}", self.words, row.post.name);
        if let Some(done) = self.done {
            name = format!("{name}, {done}");
        }
        let target = Rect::from_min_max(
            pos2(cell.left() + table.padding, cell.top() + 3.0),
            pos2(cell.right() - 4.0, cell.bottom() - 3.0),
        );
        let id = Id::unique(("closing-post", row.post.id.0, self.words.as_str()));
        let mut action = None;
        if desk.may_edit() {
            let box_ = tick_cell_ui(ui, target, id, ticked, &name);
            tooltip(&box_, &name);
            if box_.clicked() {
                let mark = if ticked { self.off } else { self.on };
                let post = row.post.id;
                action = Some(Action::Do(Command::MarkClosingPost { post, mark }));
            }
        } else if ticked {
            let center = pos2(target.left() + 9.0, target.center().y);
            let (icon, face) = (icons::CHECK_CIRCLE, IconFace::Fill);
            paint::icon(ui, center, icon, face, 16.0, tokens.success);
        } else {
            return None;
        }
        let left = target.left() + WORDS_AT;
        let room = target.right() - left;
        let words = paint::line(ui, TypeStyle::Dense, tokens.text, &self.words);
        let beside = paint::line(ui, TypeStyle::Small, tokens.muted, self.done.unwrap_or(""));
        let middle = target.center().y;
        let right = paint::text_left(ui, left, middle, words, tokens.text);
        if table.wide && right + 8.0 + beside.size().x <= left + room {
            paint::text_left(ui, right + 8.0, middle, beside, tokens.muted);
        }
        action
    }
}

fn buttons_ui(
    ui: &mut Ui,
    line: Rect,
    row: &PostRow,
    state: &mut State,
    desk: &Desk,
) -> Option<Action> {
    let language = desk.language;
    let post = &row.post;
    let builder = UiBuilder::new()
        .id_salt(("closing-post-buttons", post.id.0))
        .max_rect(Rect::from_min_max(
            pos2(line.right() - 112.0, line.top()),
            pos2(line.right() - 4.0, line.bottom()),
        ))
        .layout(Layout::left_to_right(Align::Center));
    let ui = &mut ui.new_child(builder);
    ui.spacing_mut().item_spacing.x = 4.0;
    let button = |ui: &mut Ui, icon: Icon, words: &str| {
        let name = format!("{words}: {}", post.name);
        let button = Button::new(Look::Bare, "")
            .icon(icon)
            .in_row()
            .accessible_name(&name)
            .show(ui);
        tooltip(&button, words);
        button.clicked()
    };
    let mut action = None;
    match &post.link {
        Some(link) => {
            let words = t!(language, "closing-post-open");
            if button(ui, icons::ARROW_SQUARE_OUT, &words) {
                action = Some(Action::OpenLink(link.clone()));
            }
        }
        // The buttons after it stand below each other all the same.
        None => ui.add_space(32.0),
    }
    if desk.may_edit() {
        if button(ui, icons::PENCIL_SIMPLE, &t!(language, "closing-post-edit")) {
            state.form = Form::Post(PostForm::of(post));
        }
        if button(ui, icons::TRASH, &t!(language, "closing-post-remove")) {
            action = Some(Action::Do(Command::DeleteClosingPost { post: post.id }));
        }
    }
    action
}
