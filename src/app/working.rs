//! The window at work over an open file.

use super::exporting::Exporting;
use super::importing::Importing;
use super::overlay::{Overlay, Overlays};
use super::pane::{Pane, Stamp};
use super::reminding::Reminding;
use super::resting::{Counted, seconds_to_next_words};
use super::shortcuts;
use super::upkeep::Upkeep;
use super::watch::Watch;
use super::window::{Phase, Session};
use crate::screens::accounts::Accounts;
use crate::screens::action::{Action, Place};
use crate::screens::closures::Closures;
use crate::screens::coverage::Coverage;
use crate::screens::desk::Desk;
use crate::screens::history::History;
use crate::screens::questions::Questions;
use crate::screens::settings::Settings;
use crate::screens::templates::Templates;
use crate::screens::today::Today;
use crate::store::{ChangeWatch, Store, StoreError};
use crate::text::errors;
use crate::widgets::banner::{BannerKind, banner_ui};
use crate::widgets::toast::{ToastAction, Toasts};
use chrono::{DateTime, Utc};
use eframe::egui::{CentralPanel, Context, Frame, Id, Margin, Panel, Ui, UiBuilder};
use std::time::Duration;

/// An open file with its screens.
pub struct Working {
    pub(super) store: Store,
    pub(super) desk: Desk,
    pub(super) stamp: Stamp,
    pub(super) place: Place,
    pub(super) panes: Panes,
    pub(super) overlays: Overlays,
    pub(super) importing: Importing,
    pub(super) toasts: Toasts,
    pub(super) upkeep: Upkeep,
    pub(super) exporting: Exporting,
    pub(super) reminding: Reminding,
    /// What went wrong and stays on the screen until it is put away or mended.
    pub(super) problem: Option<String>,
    /// What a file dialog was answered with, until the next drawing.
    pub(super) waiting: Option<Action>,
    /// For the thread that looks at the file, until it is handed over.
    pub(super) change_watch: Option<ChangeWatch>,
    /// A throw-away folder, gone when the window closes.
    pub(super) throw_away: Option<tempfile::TempDir>,
}

/// The screens with what the user is in the middle of in each.
#[derive(Default)]
pub(super) struct Panes {
    pub today: Pane<Today>,
    pub questions: Pane<Questions>,
    pub coverage: Pane<Coverage>,
    pub closures: Pane<Closures>,
    pub templates: Pane<Templates>,
    pub accounts: Pane<Accounts>,
    pub history: Pane<History>,
    pub settings: Pane<Settings>,
}

/// How high the row of buttons at the foot of a screen is, in points.
const FOOT_HEIGHT: f32 = 44.0;

impl Working {
    pub(super) fn new(
        store: Store,
        session_language: crate::domain::language::Language,
        me: Option<crate::domain::ids::PersonId>,
        now: DateTime<Utc>,
    ) -> Result<Working, StoreError> {
        let desk = Desk::load(&store, now, session_language, me)?;
        let change_watch = store.watch()?;
        Ok(Working {
            store,
            desk,
            stamp: Stamp::default(),
            place: Place::default(),
            panes: Panes::default(),
            overlays: Overlays::default(),
            importing: Importing::default(),
            toasts: Toasts::default(),
            upkeep: Upkeep::default(),
            exporting: Exporting::default(),
            reminding: Reminding::default(),
            problem: None,
            waiting: None,
            change_watch,
            throw_away: None,
        })
    }

    /// Brings what is shown up to date: another's change, the next minute. Wakes up for the minute.
    pub(super) fn keep_true(&mut self, session: &mut Session, context: &Context) {
        let now = session.clock.now();
        // The watch sees our own writes as well; only another's make the desk stale.
        let woken = session.watch.as_ref().is_some_and(Watch::take_changed);
        let new_day = self.desk.civil(now).date() != self.desk.today();
        if new_day || (woken && self.store.changed_elsewhere().unwrap_or(true)) {
            self.reload(now);
        } else if minute_of(now) != minute_of(self.desk.now) || self.reminding.is_due(now) {
            self.desk.set_now(now);
            self.stamp.0 += 1;
        }
        match self.store.finished_copy() {
            Some(Ok(copy)) => self.desk.last_backup = Some(copy.made_at),
            Some(Err(error)) => {
                let reason = errors::store_error(self.desk.language, &error);
                self.problem = Some(crate::t!(
                    self.desk.language,
                    "backup-failed",
                    reason = reason
                ));
            }
            None => {}
        }
        self.desk.reaching = session.preferences.reaching;
        self.remind(session, context);
        self.end_chore(now);
        self.end_writing();
        self.receive(session, context);
        // A little past the second, so that the wake-up never comes just before it.
        let seconds = seconds_to_next_words(&self.desk, self.counted(session), now);
        let words = Duration::from_millis(seconds * 1000 + 20);
        context.request_repaint_after(words.min(self.reminding.rest(now)));
    }

    /// Which words in sight are counted down by the minute.
    fn counted(&self, session: &Session) -> Counted {
        match (self.place, self.panes.questions.state.shown_question()) {
            _ if session.out_of_sight => Counted::Nothing,
            _ if self.overlays.is_open() => Counted::Everything,
            (Place::Today, _) => Counted::ToAnswer,
            (Place::Questions, Some(shown)) => Counted::Question(shown),
            _ => Counted::Nothing,
        }
    }

    /// Loads the desk anew after a change.
    pub(super) fn reload(&mut self, now: DateTime<Utc>) {
        self.stamp.0 += 1;
        match Desk::load(&self.store, now, self.desk.language, self.desk.me) {
            Ok(desk) => self.desk = desk,
            Err(error) => self.problem = Some(errors::store_error(self.desk.language, &error)),
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, session: &mut Session) -> Option<Phase> {
        let mut action = None;
        if !self.overlays.is_open() && !session.leaving {
            action = shortcuts::pressed(ui.ctx());
            if let Some(text) = shortcuts::pasted(ui.ctx()) {
                action = Some(Action::Register { pasted: Some(text) });
            }
        }
        self.take_dropped(ui, session);
        action = action.or(self.take_waiting());
        let width = if ui.available_width() < 700.0 {
            168.0
        } else {
            200.0
        };
        let tokens = crate::widgets::theme::tokens(ui);
        // The ground is what the frame is cleared with: filling it again would cost a renderer without
        // a graphics card as much as all the rest.
        Panel::left("rail")
            .exact_size(width)
            .resizable(false)
            .frame(Frame::new().fill(tokens.rail))
            .show(ui, |ui| {
                action = action
                    .take()
                    .or(super::rail::rail_ui(ui, &self.desk, self.place));
            });
        CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
            self.reading_notice_ui(ui);
            if let Some(problem) = self.problem.clone() {
                Frame::new().inner_margin(Margin::same(12)).show(ui, |ui| {
                    if banner_ui(
                        ui,
                        BannerKind::Warning,
                        &problem,
                        Some(&crate::t!(self.desk.language, "close")),
                    ) {
                        self.problem = None;
                    }
                });
            }
            // Named, so that what comes and goes above does not take the keyboard from it.
            let named = UiBuilder::new().scope_id(Id::unique("screen"));
            let screen = ui.scope_builder(named, |ui| self.screen_ui(ui));
            action = action.take().or(screen.inner);
        });
        action = action.or(self.overlays_ui(ui));
        // Over the screen, but above the row of buttons at its foot: those must stay within reach.
        let mut within = ui.ctx().content_rect();
        within.min.x += width;
        within.max.y -= FOOT_HEIGHT;
        let undo = crate::t!(self.desk.language, "undo");
        if let Some(ToastAction::Undo) = self.toasts.show_within(ui.ctx(), within, &undo) {
            action = action.or(Some(Action::Undo));
        }
        action.and_then(|action| self.carry_out(action, session, ui.ctx()))
    }

    fn screen_ui(&mut self, ui: &mut Ui) -> Option<Action> {
        let (store, desk, stamp) = (&self.store, &self.desk, self.stamp);
        let shown = match self.place {
            Place::Today => self.panes.today.ui(ui, store, desk, stamp),
            Place::Questions => self.panes.questions.ui(ui, store, desk, stamp),
            Place::Coverage => self.panes.coverage.ui(ui, store, desk, stamp),
            Place::Closures => self.panes.closures.ui(ui, store, desk, stamp),
            Place::Templates => self.panes.templates.ui(ui, store, desk, stamp),
            Place::Accounts => self.panes.accounts.ui(ui, store, desk, stamp),
            Place::History => self.panes.history.ui(ui, store, desk, stamp),
            Place::Settings => self.panes.settings.ui(ui, store, desk, stamp),
        };
        shown.unwrap_or_else(|error| {
            self.problem = Some(errors::store_error(self.desk.language, &error));
            None
        })
    }

    fn overlays_ui(&mut self, ui: &mut Ui) -> Option<Action> {
        let shown = self.overlays.ui(ui, &self.store, &self.desk, self.stamp);
        shown.unwrap_or_else(|error| {
            self.problem = Some(errors::store_error(self.desk.language, &error));
            None
        })
    }

    /// What must be done before the file is let go.
    pub(super) fn close(&mut self) {
        if self.overlays.open == Some(Overlay::Register) {
            self.keep_registration();
        }
        self.keep_answer();
    }
}

fn minute_of(at: DateTime<Utc>) -> i64 {
    at.timestamp().div_euclid(60)
}
