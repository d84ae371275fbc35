//! How well an account's daily checks were kept this month, in words.

use crate::domain::calendar::DateSpan;
use crate::domain::check::watched_share_of;
use crate::domain::ids::AccountId;
use crate::screens::desk::Desk;
use crate::store::{Store, StoreError};
use crate::t;
use chrono::Datelike;

/// "Kontrollerat 14 av 15 arbetsdagar den här månaden (93 %)."
pub fn words(store: &Store, desk: &Desk, account: AccountId) -> Result<String, StoreError> {
    let (language, today) = (desk.language, desk.today());
    let span = DateSpan {
        from: today.with_day(1).unwrap_or(today),
        to: today,
    };
    let checks = store.checks(span)?;
    let share = watched_share_of(&desk.workspace, &desk.coverage, &checks, account, span);
    Ok(match share.percent() {
        None => t!(language, "check-share-none"),
        Some(percent) => t!(
            language,
            "check-share",
            watched = share.watched_days,
            count = share.working_days,
            percent = format!("{percent:.0}")
        ),
    })
}
