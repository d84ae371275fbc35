//! What closing the window means: asked once, and remembered.

use super::window::Window;
use crate::preferences::WhenClosed;
use crate::t;
use crate::widgets::button::{Button, Look};
use crate::widgets::dialog::dialog_ui;
use crate::widgets::tokens::tokens;
use crate::widgets::typography::TypeStyle;
use eframe::egui::{Context, Label, Ui};

/// What was answered when the window was closed.
#[derive(Clone, Copy)]
enum Leaving {
    KeepWatching,
    Quit,
    Stay,
}

impl Window {
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
