//! What stands in the way of registering, in words.

use super::form::Fault;
use super::state::State;
use crate::screens::desk::Desk;
use crate::t;

/// A fault's words, once the user has tried to register.
pub(super) fn said(state: &State, desk: &Desk, faults: &[Fault]) -> Option<String> {
    if state.tried {
        fault_words(&state.form.faults(desk), desk, faults)
    } else {
        None
    }
}

pub(super) fn fault_words(found: &[Fault], desk: &Desk, wanted: &[Fault]) -> Option<String> {
    let language = desk.language;
    let fault = found.iter().find(|fault| wanted.contains(fault))?;
    Some(match fault {
        Fault::NoAccount => t!(language, "register-no-account"),
        Fault::NoText => t!(language, "register-no-text"),
        Fault::NotATime => t!(language, "register-not-a-time"),
        Fault::InTheFuture => t!(language, "register-in-the-future"),
        Fault::NotALink => t!(language, "register-not-a-link"),
        Fault::NotHours => t!(language, "register-not-hours"),
    })
}
