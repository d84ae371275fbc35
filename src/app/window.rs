//! The window: the welcome, the work, or what stands in the way of it.

use super::at_once::at_once;
use super::graphics_loss::{GraphicsLoss, Left};
use super::instance::Instance;
use super::notifier::Notifier;
use super::opening::{Trouble, Welcome};
use super::outside::Outside;
use super::presence::Presence;
use super::reminding::Reminding;
use super::watch::{Watch, Watched};
use super::wishes::{Wish, Wishes};
use super::working::Working;
use crate::clock::Clock;
use crate::domain::language::Language;
use crate::preferences::Preferences;
use crate::screens::action::{Place, ThemeChoice};
use crate::widgets::theme;
use eframe::egui::{self, Context, Event, Theme, ThemePreference, Ui};
use eframe::wgpu::Device;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

/// Where the user is: before the first file, at work, or before a file that cannot be opened.
pub(super) enum Phase {
    Welcome(Box<Welcome>),
    Trouble(Box<Trouble>),
    Working(Box<Working>),
}

/// What belongs to this user on this computer, whatever file is open.
pub(super) struct Session {
    pub clock: Clock,
    pub preferences: Preferences,
    /// `--lang` wins over the preferences until the user chooses otherwise.
    pub language: Language,
    pub outside: Arc<dyn Outside>,
    /// This user's folder for what belongs to them and not to the file; none: nothing is kept.
    pub own_folder: Option<PathBuf>,
    /// The lock on the open file, where one could be had.
    pub instance: Option<Instance>,
    pub watch: Option<Watch>,
    pub wishes: Wishes,
    pub notifier: Notifier,
    pub graphics: GraphicsLoss,
    /// The user has said that the program is to end.
    pub quitting: bool,
    /// It is asked what closing means: keys are for the answer.
    pub leaving: bool,
    /// The window was put away: no word of it is read.
    pub out_of_sight: bool,
}

/// The whole program as eframe sees it.
pub struct Window {
    pub(super) phase: Phase,
    pub(super) session: Session,
    pub(super) presence: Presence,
    pub(super) wished: Receiver<Wish>,
    /// What was typed after a key that moves the focus, in the same frame.
    held_back: Vec<Event>,
    sizes_taken_up: bool,
}

impl Window {
    /// Fonts, themes and options; once for a context.
    pub fn prepare(context: &Context) {
        theme::install(context);
        context.options_mut(|options| {
            options.quit_shortcuts.clear();
            options.fallback_theme = Theme::Light;
        });
    }

    pub(super) fn new(
        context: &Context,
        options: &super::WindowOptions,
        preferences: Preferences,
        instance: Option<Instance>,
        outside: Arc<dyn Outside>,
    ) -> Window {
        let phase = super::opening::first_phase(options, &preferences);
        let (wishes, wished) = Wishes::new(context);
        let mut window = Window {
            phase,
            session: Session {
                clock: options.clock.clone(),
                language: options.language.unwrap_or(preferences.language),
                preferences,
                outside,
                own_folder: options.own_folder.clone(),
                instance,
                watch: None,
                wishes,
                notifier: Notifier::default(),
                graphics: GraphicsLoss::default(),
                quitting: false,
                leaving: false,
                out_of_sight: false,
            },
            presence: Presence::default(),
            wished,
            held_back: Vec::new(),
            sizes_taken_up: false,
        };
        window.begin_watch();
        window
    }

    /// The window over a file, or with the welcome where there is none; for tests of the window.
    pub fn open(
        context: &Context,
        options: &super::WindowOptions,
        preferences: Preferences,
        outside: Arc<dyn Outside>,
    ) -> Window {
        Window::prepare(context);
        Window::new(context, options, preferences, None, outside)
    }

    /// Begins anew when the graphics go away.
    pub(super) fn watch_graphics(&mut self, graphics: GraphicsLoss, device: &Device) {
        graphics.watch(device, self.session.wishes.clone());
        self.session.graphics = graphics;
    }

    /// Shows a place again in which the user was.
    pub(super) fn go_back_to(&mut self, place: Place) {
        if let Phase::Working(working) = &mut self.phase {
            working.place = place;
        }
    }

    /// Looks from now on at what this phase needs to know of.
    fn begin_watch(&mut self) {
        let file = match &mut self.phase {
            Phase::Working(working) => {
                let own_folder = self.session.own_folder.as_deref();
                working.reminding = Reminding::over(own_folder, working.store.path());
                working.change_watch.take()
            }
            Phase::Welcome(_) | Phase::Trouble(_) => None,
        };
        let watched = Watched {
            file,
            instance: self.session.instance.clone(),
            clock: self.session.clock.clone(),
        };
        self.session.watch = Some(Watch::start(watched, self.session.wishes.clone()));
    }

    /// Takes up the remembered size of the text at first; then remembers what Ctrl + and − make of it,
    /// and how large the window is.
    fn remember_sizes(&mut self, context: &Context) {
        let preferences = &mut self.session.preferences;
        if !std::mem::replace(&mut self.sizes_taken_up, true) {
            context.set_zoom_factor(preferences.zoom.clamp(0.5, 3.0));
            return;
        }
        preferences.zoom = context.zoom_factor();
        let size = context.input(|input| {
            let viewport = input.viewport();
            let usual = viewport.maximized != Some(true) && viewport.minimized != Some(true);
            viewport
                .inner_rect
                .filter(|_| usual)
                .map(|inner| inner.size())
        });
        if let Some(size) = size.map(|size| size * preferences.zoom) {
            preferences.window_size = Some([size.x, size.y]);
        }
    }

    fn apply_appearance(&self, context: &Context) {
        let wanted = match self.session.preferences.theme {
            ThemeChoice::System => ThemePreference::System,
            ThemeChoice::Light => ThemePreference::Light,
            ThemeChoice::Dark => ThemePreference::Dark,
        };
        if context.options(|options| options.theme_preference) != wanted {
            context.set_theme(wanted);
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, context: &Context, _frame: &mut eframe::Frame) {
        self.carry_out_wishes(context);
        self.meet_close_request(context);
        self.session.out_of_sight = self.is_away();
        if let Phase::Working(working) = &mut self.phase {
            working.keep_true(&mut self.session, context);
        }
        self.tell_tray();
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        // Nothing can be drawn any more; trying would be a fault.
        if self.session.graphics.happened() {
            return;
        }
        self.apply_appearance(ui.ctx());
        self.remember_sizes(ui.ctx());
        self.session.leaving = self.presence.asks;
        let next = match &mut self.phase {
            Phase::Welcome(welcome) => super::opening::welcome_ui(ui, welcome, &mut self.session),
            Phase::Trouble(trouble) => super::opening::trouble_ui(ui, trouble, &mut self.session),
            Phase::Working(working) => working.ui(ui, &mut self.session),
        };
        if let Some(phase) = next {
            self.phase = phase;
            self.begin_watch();
            ui.ctx().request_repaint();
        }
        self.settle(ui.ctx());
        self.closing_question_ui(ui);
        // What was held back comes with the next frame: asked for here, since a request from before
        // this frame has been served by it.
        if !self.held_back.is_empty() {
            ui.ctx().request_repaint();
        }
    }

    fn on_exit(&mut self) {
        if let Phase::Working(working) = &mut self.phase {
            working.close();
            self.session.graphics.leave(Left {
                place: working.place,
                away: self.presence.is_away(),
            });
        }
        self.session.watch = None;
        if let Err(error) = self.session.preferences.save() {
            log::warn!("the preferences were not saved: {error}");
        }
    }

    /// Where frames are slow, a Tab and the letters after it come in one frame, and the letters would
    /// go to the field that is being left. They wait for the next frame.
    fn raw_input_hook(&mut self, _context: &Context, input: &mut egui::RawInput) {
        let mut events = std::mem::take(&mut self.held_back);
        events.append(&mut input.events);
        let count = at_once(&events);
        if count < events.len() {
            self.held_back = events.split_off(count);
        }
        input.events = events;
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn auto_save_interval(&self) -> std::time::Duration {
        std::time::Duration::MAX
    }
}
