//! The window in sight, in the tray or closed: what brings it to the front, and what closing does.

use super::window::{Phase, Window};
use super::wishes::{Resting, Wish};
use crate::preferences::WhenClosed;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::dialog::dialog_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Context, Label, Ui, UserAttentionType, ViewportCommand};

/// Where the window is.
#[derive(Default)]
pub(super) struct Presence {
    /// Where it was put, if it was.
    away: Option<Resting>,
    /// The user is asked what closing means.
    asks: bool,
    /// It shall have the keyboard as soon as it is drawn.
    coming: bool,
}

/// What was answered when the window was closed.
#[derive(Clone, Copy)]
enum Leaving {
    KeepWatching,
    Quit,
    Stay,
}

impl Window {
    /// Does what was asked for from outside.
    pub(super) fn carry_out_wishes(&mut self, context: &Context) {
        while let Ok(wish) = self.wished.try_recv() {
            match wish {
                Wish::Show => self.show(context),
                Wish::Do(action) => {
                    self.show(context);
                    if let Phase::Working(working) = &mut self.phase {
                        working.interrupt(action);
                    }
                }
                Wish::PutAway(resting) => {
                    self.presence.away = Some(resting);
                    context.send_viewport_cmd(match resting {
                        Resting::Tray => ViewportCommand::Visible(false),
                        Resting::Taskbar => ViewportCommand::Minimized(true),
                    });
                }
                Wish::Quit => self.quit(context),
            }
        }
    }

    fn show(&mut self, context: &Context) {
        self.presence.away = None;
        self.presence.coming = true;
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

    /// Leaves the screen for wherever there is a way back from; the desktop is asked on a thread.
    fn put_away(&self) {
        let (outside, wishes) = (self.session.outside.clone(), self.session.wishes.clone());
        let look = move || {
            wishes.send(Wish::PutAway(if outside.shows_tray() {
                Resting::Tray
            } else {
                Resting::Taskbar
            }));
        };
        if let Err(error) = std::thread::Builder::new()
            .name("tray".to_owned())
            .spawn(look)
        {
            log::error!("the window could not be put away: {error}");
        }
    }

    /// Asks what closing the window means, once.
    pub(super) fn closing_question_ui(&mut self, ui: &Ui) {
        if std::mem::take(&mut self.presence.coming) {
            ui.ctx().send_viewport_cmd(ViewportCommand::Focus);
        }
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
