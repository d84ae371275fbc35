//! The window in sight, in the tray or closed: what brings it to the front, and what closing does.

use super::tray::Tray;
use super::window::{Phase, Window};
use super::wishes::{Resting, Wish};
use crate::domain::language::Language;
use crate::preferences::WhenClosed;
use crate::screens::desk::Desk;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::dialog::dialog_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Context, Label, Ui, UserAttentionType, ViewportCommand};
use std::time::Duration;

/// What is to be done today, in numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Due {
    pub overdue: usize,
    /// What is due later today.
    pub today: usize,
}

impl Due {
    fn of(desk: &Desk) -> Due {
        let mut due = Due::default();
        for at in desk.queue.iter().filter_map(|item| item.due) {
            if at < desk.now {
                due.overdue += 1;
            } else if desk.civil(at).date() == desk.today() {
                due.today += 1;
            }
        }
        due
    }

    /// The program's name and the numbers, in a line.
    pub fn words(self, language: Language) -> String {
        let (overdue, today) = (self.overdue, self.today);
        match (overdue, today) {
            (0, 0) => t!(language, "tray-nothing"),
            (0, _) => t!(language, "tray-today", today = today),
            (_, 0) => t!(language, "tray-overdue", overdue = overdue),
            _ => t!(language, "tray-both", overdue = overdue, today = today),
        }
    }
}

/// Where the window is.
#[derive(Default)]
pub(super) struct Presence {
    /// Where it was put, if it was.
    away: Option<Resting>,
    /// The user is asked what closing means.
    asks: bool,
    /// It shall have the keyboard as soon as it is drawn.
    coming: bool,
    /// It has not been seen yet and shall not be.
    begins_away: bool,
    tray: Option<Tray>,
    /// The desktop would not have the icon.
    trayless: bool,
}

/// How long the desktop gets to show its tray at the computer's start.
const TRAY_PATIENCE_SECONDS: u32 = 30;

/// What was answered when the window was closed.
#[derive(Clone, Copy)]
enum Leaving {
    KeepWatching,
    Quit,
    Stay,
}

impl Window {
    /// Puts the icon into the tray; to be called where the window's events come in.
    pub(super) fn enter_tray(&mut self) {
        match Tray::new(&self.session.wishes) {
            Ok(tray) => self.presence.tray = Some(tray),
            Err(error) => {
                log::info!("no icon in the tray: {error}");
                self.presence.trayless = true;
            }
        }
    }

    /// Keeps the icon's words true.
    pub(super) fn tell_tray(&mut self) {
        if let Some(tray) = &mut self.presence.tray {
            let due = match &self.phase {
                Phase::Working(working) => Due::of(&working.desk),
                Phase::Welcome(_) | Phase::Trouble(_) => Due::default(),
            };
            tray.say(due, self.session.language);
        }
    }

    /// Does what was asked for from outside.
    pub(super) fn carry_out_wishes(&mut self, context: &Context) {
        while let Ok(wish) = self.wished.try_recv() {
            match wish {
                Wish::Show => self.show(context),
                Wish::Do(action) => {
                    self.show(context);
                    if let Phase::Working(working) = &mut self.phase {
                        working.interrupt(*action);
                    }
                }
                Wish::PutAway(resting) => {
                    self.presence.away = Some(resting);
                    let hidden = resting == Resting::Tray;
                    context.send_viewport_cmd(ViewportCommand::Visible(!hidden));
                    if !hidden {
                        context.send_viewport_cmd(ViewportCommand::Minimized(true));
                    }
                }
                Wish::TellUnshown => {
                    if let Phase::Working(working) = &mut self.phase {
                        working.problem = Some(t!(self.session.language, "note-not-shown"));
                    }
                }
                Wish::Quit => self.quit(context),
            }
        }
    }

    fn show(&mut self, context: &Context) {
        self.presence.away = None;
        self.presence.coming = true;
        self.presence.begins_away = false;
        context.send_viewport_cmd(ViewportCommand::Visible(true));
        context.send_viewport_cmd(ViewportCommand::Minimized(false));
        // Taken up where a window may not take the keyboard by itself.
        let attention = UserAttentionType::Informational;
        context.send_viewport_cmd(ViewportCommand::RequestUserAttention(attention));
        context.request_repaint();
    }

    fn quit(&mut self, context: &Context) {
        self.session.quitting = true;
        context.send_viewport_cmd(ViewportCommand::Close);
        context.request_repaint();
    }

    /// Obeys, asks or puts the window away. A window that is away already has no button to close it
    /// with: then it is the desktop that ends, and nothing may stand in its way.
    pub(super) fn meet_close_request(&mut self, context: &Context) {
        let requested = context.input(|input| input.viewport().close_requested());
        let watches = match &self.phase {
            Phase::Working(working) => working.throw_away.is_none(),
            Phase::Welcome(_) | Phase::Trouble(_) => false,
        };
        if !requested || !watches || self.session.quitting || self.presence.away.is_some() {
            return;
        }
        match self.session.preferences.reaching.when_closed {
            WhenClosed::Quit => {}
            WhenClosed::KeepWatching => {
                context.send_viewport_cmd(ViewportCommand::CancelClose);
                self.put_away();
            }
            // Closed again while it asks: that is an answer.
            WhenClosed::Ask if self.presence.asks => {}
            WhenClosed::Ask => {
                context.send_viewport_cmd(ViewportCommand::CancelClose);
                self.show(context);
                self.presence.asks = true;
            }
        }
    }

    /// Begins out of sight, if there is something to watch: else the user must see what is missing.
    /// The computer's own start may be quicker than the desktop's tray.
    pub(super) fn begin_away(&mut self) {
        if !matches!(self.phase, Phase::Working(_)) {
            return;
        }
        self.presence.away = Some(Resting::Tray);
        self.presence.begins_away = true;
        self.find_rest(TRAY_PATIENCE_SECONDS);
    }

    pub(super) fn is_away(&self) -> bool {
        self.presence.away.is_some()
    }

    /// Leaves the screen for wherever there is a way back from; the desktop is asked on a thread.
    fn put_away(&self) {
        self.find_rest(0);
    }

    fn find_rest(&self, patience_seconds: u32) {
        let (outside, wishes) = (self.session.outside.clone(), self.session.wishes.clone());
        let trayless = self.presence.trayless;
        let look = move || {
            let shown = !trayless
                && (0..=patience_seconds).any(|waited| {
                    std::thread::sleep(Duration::from_secs(u64::from(waited.min(1))));
                    outside.shows_tray()
                });
            let resting = if shown {
                Resting::Tray
            } else {
                Resting::Taskbar
            };
            wishes.send(Wish::PutAway(resting));
        };
        if let Err(error) = std::thread::Builder::new()
            .name("tray".to_owned())
            .spawn(look)
        {
            log::error!("the window could not be put away: {error}");
        }
    }

    /// What there is to do about being seen, now that the window is drawn.
    pub(super) fn settle(&mut self, context: &Context) {
        if std::mem::take(&mut self.presence.begins_away) {
            context.send_viewport_cmd(ViewportCommand::Visible(false));
            return;
        }
        if std::mem::take(&mut self.presence.coming) {
            context.send_viewport_cmd(ViewportCommand::Focus);
        }
        let minimised = context.input(|input| input.viewport().minimized) == Some(true);
        if self.presence.away == Some(Resting::Taskbar) && !minimised {
            // Brought back from the taskbar.
            self.presence.away = None;
        }
    }

    /// Asks what closing the window means, once.
    pub(super) fn closing_question_ui(&mut self, ui: &Ui) {
        if !self.presence.asks {
            return;
        }
        let language = self.session.language;
        let mut answer = None;
        let title = t!(language, "leave-question");
        let closed = dialog_ui(ui, "leave", &title, |ui| {
            let body = TypeStyle::Body.rich(t!(language, "leave-explained"));
            ui.add(Label::new(body.color(tokens(ui).text)).wrap());
            ui.add_space(8.0);
            ui.horizontal_wrapped(|ui| {
                for (look, words, leaving) in [
                    (
                        Look::Primary,
                        t!(language, "leave-keep"),
                        Leaving::KeepWatching,
                    ),
                    (Look::Secondary, t!(language, "leave-quit"), Leaving::Quit),
                    (Look::Secondary, t!(language, "cancel"), Leaving::Stay),
                ] {
                    if Button::new(look, &words).show(ui).clicked() {
                        answer = Some(leaving);
                    }
                }
            });
            answer.is_some()
        });
        if let Some(leaving) = answer.or(closed.then_some(Leaving::Stay)) {
            self.presence.asks = false;
            self.leave(leaving, ui.ctx());
        }
    }

    fn leave(&mut self, leaving: Leaving, context: &Context) {
        let reaching = &mut self.session.preferences.reaching;
        match leaving {
            Leaving::Stay => return,
            Leaving::KeepWatching => reaching.when_closed = WhenClosed::KeepWatching,
            Leaving::Quit => reaching.when_closed = WhenClosed::Quit,
        }
        if let Err(error) = self.session.preferences.save() {
            log::warn!("the preferences were not saved: {error}");
        }
        match leaving {
            Leaving::KeepWatching => self.put_away(),
            Leaving::Quit | Leaving::Stay => self.quit(context),
        }
    }
}
