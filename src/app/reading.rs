//! A file that may only be read: the notice above the screens, and the refusal of every change.

use super::working::Working;
use crate::screens::action::Action;
use crate::store::Rights;
use crate::t;
use crate::text::dates;
use crate::widgets::banner::{BannerKind, banner_ui};
use eframe::egui::{Frame, Margin, Ui};

impl Working {
    /// Whether the action is not carried out since nothing can be changed; says so, once at a time.
    pub(super) fn refuses(&mut self, action: &Action) -> bool {
        let refused = !self.desk.may_edit() && action.changes_file();
        if refused && !action.keeps_in_background() {
            self.say_only_reading();
        }
        refused
    }

    /// Says why nothing was changed.
    pub(super) fn say_only_reading(&mut self) {
        let words = t!(
            self.desk.language,
            "readonly-refused",
            file = self.file_name()
        );
        self.toasts.clear();
        self.toasts.push(words, false);
    }

    /// That nothing can be changed here and why; nothing where it can.
    pub(super) fn reading_notice_ui(&self, ui: &mut Ui) {
        let language = self.desk.language;
        let file = self.file_name();
        let words = match self.desk.rights {
            Rights::Write => return,
            Rights::Read => t!(language, "readonly-notice", file = file),
            Rights::Copy { made_at } => {
                let (at, now) = (self.desk.civil(made_at), self.desk.civil(self.desk.now));
                let when = if at.date() == now.date() {
                    dates::time_of_day(at.time())
                } else {
                    dates::short_date_time(language, at, now.date())
                };
                t!(language, "readonly-copy", when = when, file = file)
            }
        };
        let margin = Margin {
            left: 12,
            right: 12,
            top: 10,
            bottom: 0,
        };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            banner_ui(ui, BannerKind::Notice, &words, None);
        });
    }

    fn file_name(&self) -> String {
        let path = self.desk.database.as_deref();
        let name = path.and_then(|path| path.file_name());
        name.unwrap_or_default().to_string_lossy().into_owned()
    }
}
