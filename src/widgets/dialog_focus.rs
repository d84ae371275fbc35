//! The keyboard moves into a dialog when it opens, and back to where it was when it is gone.

use eframe::egui::{Context, FocusDirection, Id, Plugin, Ui};

/// The first passes measure what is inside, with everything out of use: nothing takes the keyboard.
const PASSES_TO_SETTLE: u8 = 3;

/// The open dialogs; looked at when a pass ends, so it does not matter who closed one and how.
#[derive(Default)]
struct DialogFocus {
    open: Vec<OpenDialog>,
}

struct OpenDialog {
    id: Id,
    before: Option<Id>,
    /// What had the keyboard when it was drawn last.
    inside: Option<Id>,
    passes: u8,
    drawn: bool,
}

/// Says that this dialog is drawn in this pass; to be called before what is inside it.
pub(super) fn keep_focus_inside(ctx: &Context, id: Id) {
    let focused = ctx.memory(|memory| memory.focused());
    let draw = |plugin: &mut DialogFocus| plugin.draw(id, focused);
    let inside = ctx.with_plugin(draw).or_else(|| {
        ctx.add_plugin(DialogFocus::default());
        ctx.with_plugin(draw)
    });
    match inside {
        Some(Step::LetGo) => {
            ctx.memory_mut(|memory| focused.iter().for_each(|id| memory.surrender_focus(*id)));
            ctx.request_repaint();
        }
        Some(Step::MoveInside) => {
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
            ctx.request_repaint();
        }
        Some(Step::Leave) | None => {}
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The key that opened the dialog is still pressed: its action must not get it.
    LetGo,
    MoveInside,
    Leave,
}

impl DialogFocus {
    fn draw(&mut self, id: Id, focused: Option<Id>) -> Step {
        let Some(dialog) = self.open.iter_mut().find(|dialog| dialog.id == id) else {
            self.open.push(OpenDialog {
                id,
                before: focused,
                inside: None,
                passes: 1,
                drawn: true,
            });
            return Step::LetGo;
        };
        dialog.drawn = true;
        dialog.inside = focused;
        if dialog.passes >= PASSES_TO_SETTLE {
            return Step::Leave;
        }
        dialog.passes += 1;
        if focused.is_some() {
            dialog.passes = PASSES_TO_SETTLE;
            return Step::Leave;
        }
        Step::MoveInside
    }
}

impl Plugin for DialogFocus {
    fn debug_name(&self) -> &'static str {
        "dialog focus"
    }

    fn on_begin_pass(&mut self, _ui: &mut Ui) {
        for dialog in &mut self.open {
            dialog.drawn = false;
        }
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let focused = ui.memory(|memory| memory.focused());
        // Of several that close at once, the first to open knows where the user came from. Whoever
        // gave the keyboard to something else meanwhile knows better still.
        let gone = self.open.iter().find(|dialog| !dialog.drawn);
        let before = gone
            .filter(|dialog| focused.is_none() || focused == dialog.inside)
            .and_then(|dialog| dialog.before);
        self.open.retain(|dialog| dialog.drawn);
        if let Some(before) = before {
            ui.memory_mut(|memory| memory.request_focus(before));
            ui.request_repaint();
        }
    }
}
