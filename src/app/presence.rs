//! The window in sight, in the tray or closed: what brings it to the front, and what closing does.

use super::due::Due;
use super::tray::Tray;
use super::window::{Phase, Window};
use super::wishes::{Resting, Wish};
use crate::preferences::WhenClosed;
use crate::t;
use eframe::egui::{Context, UserAttentionType, ViewportCommand};
use std::time::Duration;

/// Where the window is.
#[derive(Default)]
pub(super) struct Presence {
    /// Where it was put, if it was.
    away: Option<Resting>,
    /// The user is asked what closing means.
    pub(super) asks: bool,
    /// It shall have the keyboard as soon as it is drawn.
    coming: bool,
    /// It has not been seen yet and shall not be.
    begins_away: bool,
    tray: Option<Tray>,
    /// The desktop would not have the icon.
    trayless: bool,
}

/// That this user was told that the desktop shows no notifications.
pub(super) const SAID_UNSHOWN: &str = "said-no-notifications";

/// How long the desktop gets to show its tray at the computer's start.
const TRAY_PATIENCE_SECONDS: u32 = 30;

impl Presence {
    pub(super) fn is_away(&self) -> bool {
        self.away.is_some()
    }
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
                    // Where a desktop never shows any, saying so every morning helps nobody.
                    let remembered = &mut self.session.preferences.remembered;
                    let said = remembered.insert(SAID_UNSHOWN.to_owned(), String::new());
                    if let (None, Phase::Working(working)) = (said, &mut self.phase) {
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

    pub(super) fn quit(&mut self, context: &Context) {
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
        self.presence.is_away()
    }

    /// Leaves the screen for wherever there is a way back from; the desktop is asked on a thread.
    pub(super) fn put_away(&self) {
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
}
