//! The closures that were put in, as they are listed.

use crate::domain::closure::Closure;
use crate::domain::ids::ClosureId;
use crate::screens::desk::Desk;
use crate::t;
use crate::text::dates;

/// How many accounts are named; the rest is counted.
const NAMED: usize = 2;

/// A closure of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClosureRow {
    pub id: ClosureId,
    pub name: String,
    pub days: String,
    /// "Alla konton", "Badhuset (Facebook) och 2 till".
    pub accounts: String,
    pub note: Option<String>,
    pub over: bool,
}

/// Those ahead, the nearest first, then those that are over, the latest first.
pub fn closure_rows(desk: &Desk) -> Vec<ClosureRow> {
    let today = desk.today();
    let (mut ahead, mut over): (Vec<&Closure>, Vec<&Closure>) = desk
        .workspace
        .closures
        .iter()
        .partition(|closure| closure.span.to >= today);
    ahead.sort_by_key(|closure| closure.span);
    over.sort_by_key(|closure| std::cmp::Reverse(closure.span));
    let ordered = ahead.into_iter().chain(over);
    ordered.map(|closure| row(closure, desk)).collect()
}

fn row(closure: &Closure, desk: &Desk) -> ClosureRow {
    let language = desk.language;
    let accounts = match &closure.accounts {
        None => t!(language, "field-all-accounts"),
        Some(accounts) => {
            let named: Vec<String> = accounts
                .iter()
                .take(NAMED)
                .map(|account| desk.account_name(*account))
                .collect();
            let named = named.join(", ");
            match accounts.len().saturating_sub(NAMED) {
                0 => named,
                more => t!(language, "closing-and-more", names = named, count = more),
            }
        }
    };
    ClosureRow {
        id: closure.id,
        name: closure.name.clone(),
        days: dates::weekday_range(language, closure.span, desk.today()),
        accounts,
        note: closure.note.clone(),
        over: closure.span.to < desk.today(),
    }
}
