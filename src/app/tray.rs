//! The icon in the tray: what is due at a glance, and the way back to the window.

mod icon;

use super::due::Due;
use super::wishes::{Wish, Wishes};
use crate::domain::language::Language;
use crate::screens::action::Action;
use crate::t;
use tray_icon::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem};
use tray_icon::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};

pub(super) use icon::{Mark, picture};

/// The icon; gone from the tray when this is dropped. Made and kept on the thread of the window.
pub(super) struct Tray {
    icon: TrayIcon,
    open: MenuItem,
    register: MenuItem,
    quit: MenuItem,
    /// What it says now.
    shown: Option<(Due, Language)>,
}

/// How wide and high the picture is, in pixels.
const SIDE: u32 = 64;

impl Tray {
    /// Puts the icon into the tray. What is clicked there becomes a wish.
    ///
    /// # Errors
    /// When the desktop has no tray to speak with.
    pub fn new(wishes: &Wishes) -> Result<Tray, String> {
        let (open, register, quit) = (item("open"), item("register"), item("quit"));
        let menu = Menu::new();
        menu.append_items(&[&open, &register, &PredefinedMenuItem::separator(), &quit])
            .map_err(|error| error.to_string())?;
        let mut builder = TrayIconBuilder::new()
            .with_id("svarsvakt")
            .with_menu(Box::new(menu))
            // A click opens the window, as programs do there; on a Mac the menu is what opens.
            .with_menu_on_left_click(cfg!(target_os = "macos"))
            .with_icon(icon(Mark::Plain)?);
        if !cfg!(target_os = "macos") {
            // On a Mac the title would stand beside the icon.
            builder = builder.with_title("Svarsvakt");
        }
        listen(wishes);
        let icon = builder.build().map_err(|error| error.to_string())?;
        Ok(Tray {
            icon,
            open,
            register,
            quit,
            shown: None,
        })
    }

    /// Says what is due, in the language; nothing is done where it says so already.
    pub fn say(&mut self, due: Due, language: Language) {
        if self.shown == Some((due, language)) {
            return;
        }
        self.shown = Some((due, language));
        self.open.set_text(t!(language, "tray-open"));
        self.register.set_text(t!(language, "tray-register"));
        self.quit.set_text(t!(language, "tray-quit"));
        let mark = if due.overdue > 0 {
            Mark::Overdue
        } else {
            Mark::Plain
        };
        let told = icon(mark)
            .and_then(|icon| {
                self.icon
                    .set_icon(Some(icon))
                    .map_err(|error| error.to_string())
            })
            .and_then(|()| {
                let words = due.words(language);
                self.icon
                    .set_tooltip(Some(words))
                    .map_err(|error| error.to_string())
            });
        if let Err(error) = told {
            log::warn!("the tray icon could not be changed: {error}");
        }
    }
}

fn item(id: &str) -> MenuItem {
    MenuItem::with_id(id, "", true, None)
}

fn icon(mark: Mark) -> Result<tray_icon::Icon, String> {
    tray_icon::Icon::from_rgba(picture(mark, SIDE), SIDE, SIDE).map_err(|error| error.to_string())
}

/// Both handlers hold for the program, and there is one window in it.
fn listen(wishes: &Wishes) {
    let clicks = wishes.clone();
    TrayIconEvent::set_event_handler(Some(move |event| {
        if let TrayIconEvent::Click {
            button: MouseButton::Left,
            button_state: MouseButtonState::Up,
            ..
        } = event
        {
            clicks.send(Wish::Show);
        }
    }));
    let choices = wishes.clone();
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| match event.id().as_ref() {
        "open" => choices.send(Wish::Show),
        "register" => choices.send(Wish::Do(Box::new(Action::Register { pasted: None }))),
        "quit" => choices.send(Wish::Quit),
        _ => {}
    }));
}
