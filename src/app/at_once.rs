//! What was typed in one slow frame, parted where the keyboard goes elsewhere.

use eframe::egui::{Event, Key};

/// How many of the events belong to one frame: until the keyboard may have gone elsewhere, and not an
/// Enter that is meant for where the arrows before it lead.
pub(super) fn at_once(events: &[Event]) -> usize {
    let mut by_arrow = false;
    for (index, event) in events.iter().enumerate() {
        let Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } = event
        else {
            continue;
        };
        match key {
            Key::Enter if by_arrow => return index,
            Key::Tab | Key::Enter | Key::Escape => return index + 1,
            Key::ArrowUp | Key::ArrowDown => by_arrow = true,
            _ if modifiers.command => return index + 1,
            _ => {}
        }
    }
    events.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::Modifiers;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }
    }

    fn plain(one: Key) -> Event {
        key(one, Modifiers::NONE)
    }

    #[test]
    fn letters_wait_until_the_keyboard_has_moved() {
        let letter = || Event::Text("a".to_owned());
        assert_eq!(at_once(&[letter(), plain(Key::Tab), letter()]), 2);
        let opens_menu = key(Key::T, Modifiers::COMMAND);
        assert_eq!(at_once(&[opens_menu, plain(Key::ArrowDown)]), 1);
        assert_eq!(at_once(&[plain(Key::A), letter(), letter()]), 3);
    }

    #[test]
    fn enter_waits_for_the_arrows_before_it() {
        let down = || plain(Key::ArrowDown);
        assert_eq!(at_once(&[down(), down(), plain(Key::Enter)]), 2);
        assert_eq!(at_once(&[plain(Key::Enter), down()]), 1);
    }
}
