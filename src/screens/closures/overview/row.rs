//! An account of a group: its name, what sets it apart, its cells and posts.

use super::cell::{Cell, first_name};
use super::column::Column;
use super::posts::{PostRow, post_rows};
use super::standing::{level_of, notice_is_untrue};
use crate::domain::account::Channel;
use crate::domain::calendar::DateSpan;
use crate::domain::closing::{ClosingLevel, ClosingPlan, ClosingStep, Phase};
use crate::domain::closure::Closure;
use crate::domain::ids::{AccountId, ClosureId, KeptOpenId};
use crate::screens::desk::Desk;
use crate::t;
use crate::text::{closings, dates};
use chrono::Datelike;

/// A row of the table.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub account: AccountId,
    pub run: DateSpan,
    pub name: String,
    /// "Facebook", and where the level is not that of its group.
    pub beside: String,
    /// "tor 24 dec–fre 1 jan", where not all days of the group are closed.
    pub days: Option<String>,
    pub full_name: String,
    pub channel: Channel,
    pub cells: Vec<Cell>,
    pub phase: Phase,
    pub kept_open: Option<KeptOpenRow>,
    /// That comments could be left open.
    pub may_stay_open: bool,
    /// What is odd about the row, each with a line of its own.
    pub notes: Vec<String>,
    /// The closure that holds days of it.
    pub closure: Option<ClosureId>,
    /// The posts to close one by one; none where the platform has a switch for all.
    pub posts: Option<Vec<PostRow>>,
}

/// A decision to stay open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeptOpenRow {
    pub id: KeptOpenId,
    /// "Öppet: krisberedskap · Karin 3 dec".
    pub told: String,
}

impl Row {
    /// The row of a plan in a group with these columns, these days and this level.
    pub fn of(
        plan: &ClosingPlan,
        columns: &[Column],
        (span, level): (DateSpan, ClosingLevel),
        desk: &Desk,
    ) -> Row {
        let details = desk
            .workspace
            .account(plan.account)
            .map(|account| &account.details);
        let channel = details.map_or(Channel::Other(String::new()), |it| it.channel.clone());
        let mut cells: Vec<Cell> = columns
            .iter()
            .map(|column| Cell::of(plan, column, desk))
            .collect();
        let posts = has_posts(plan, desk).then(|| post_rows(plan, desk));
        tell_of_posts(&mut cells, posts.as_deref().unwrap_or_default(), desk);
        Row {
            account: plan.account,
            run: plan.run(),
            name: details.map_or(String::new(), |it| it.name.clone()),
            beside: beside(plan, &channel, level, desk),
            days: (plan.run() != span).then(|| own_days(plan.run(), desk)),
            full_name: desk.account_name(plan.account),
            channel,
            cells,
            phase: plan.phase,
            kept_open: plan.kept_open.as_ref().map(|kept_open| KeptOpenRow {
                id: kept_open.id,
                told: t!(
                    desk.language,
                    "closing-kept-open",
                    reason = kept_open.reason.clone(),
                    who = first_name(kept_open.by, desk),
                    day = dates::day_and_month(
                        desk.language,
                        desk.civil(kept_open.at).date(),
                        desk.today()
                    )
                ),
            }),
            may_stay_open: plan.kept_open.is_none()
                && plan.closing().is_some()
                && plan.phase < Phase::Over,
            notes: notes(plan, desk),
            closure: closures_of(plan, desk).first().map(|closure| closure.id),
            posts,
        }
    }

    /// Whether nobody watches it now, and nobody decided to stay open.
    pub fn is_closed(&self) -> bool {
        self.phase == Phase::UnderWay && self.kept_open.is_none()
    }

    /// Whether it closes later.
    pub fn closes_later(&self) -> bool {
        self.phase == Phase::Ahead && self.kept_open.is_none()
    }

    /// How many posts are still open.
    pub fn posts_left(&self) -> usize {
        let posts = self.posts.iter().flatten();
        posts.filter(|post| post.closed.is_none()).count()
    }
}

/// The closures that hold days of the run and concern the account.
pub fn closures_of<'d>(plan: &ClosingPlan, desk: &'d Desk) -> Vec<&'d Closure> {
    let run = plan.run();
    let closures = desk.workspace.closures.iter();
    closures
        .filter(|it| it.concerns(plan.account))
        .filter(|it| it.span.from <= run.to && run.from <= it.span.to)
        .collect()
}

fn has_posts(plan: &ClosingPlan, desk: &Desk) -> bool {
    let platform = desk.workspace.platform_of(plan.account);
    (platform.has_comments && platform.posts_one_by_one) || !plan.posts.is_empty()
}

/// The steps about comments say how many posts are left to close or to open again.
fn tell_of_posts(cells: &mut [Cell], posts: &[PostRow], desk: &Desk) {
    for cell in cells {
        let left = match cell.step {
            ClosingStep::CloseComments => posts.iter().filter(|it| it.closed.is_none()).count(),
            ClosingStep::ReopenComments => posts
                .iter()
                .filter(|it| it.closed.is_some() && it.reopened.is_none())
                .count(),
            _ => 0,
        };
        if left == 0 || !cell.cares_for_posts() {
            continue;
        }
        let words = match cell.step {
            ClosingStep::CloseComments => t!(desk.language, "closing-posts-open", count = left),
            _ => t!(desk.language, "closing-posts-closed", count = left),
        };
        cell.warning = Some(words.clone());
        cell.spoken = format!("{}, {words}", cell.spoken);
        cell.told = format!("{}. {words}", cell.told);
    }
}

/// "Facebook", "Facebook · Rekommenderas".
fn beside(plan: &ClosingPlan, channel: &Channel, level: ClosingLevel, desk: &Desk) -> String {
    let language = desk.language;
    let mut words = vec![channel.name(language).to_owned()];
    if plan.closing().is_some() && level_of(plan) != level {
        words.push(level_word(level_of(plan), desk));
    }
    words.join(" · ")
}

/// "Måste", "Rekommenderas".
pub fn level_word(level: ClosingLevel, desk: &Desk) -> String {
    match level {
        ClosingLevel::Must => t!(desk.language, "closing-must"),
        ClosingLevel::Recommended => t!(desk.language, "closing-recommended"),
    }
}

fn notes(plan: &ClosingPlan, desk: &Desk) -> Vec<String> {
    let language = desk.language;
    let mut notes = Vec::new();
    if let Some(before) = plan.moved_from.filter(|_| plan.closing().is_some()) {
        let days = dates::weekday_range(language, before, desk.today());
        notes.push(t!(language, "closing-moved", days = days));
    }
    if notice_is_untrue(plan, desk) {
        notes.push(t!(language, "closing-notice-untrue"));
    }
    notes
}

/// The name that hover and menus give the row's closing: "tor 24–sön 27 dec".
pub fn days_of(run: DateSpan, desk: &Desk) -> String {
    dates::weekday_range(desk.language, run, desk.today())
}

/// The same without the year, which the group's header has.
fn own_days(run: DateSpan, desk: &Desk) -> String {
    let language = desk.language;
    if run.from.year() == run.to.year() {
        return dates::weekday_range(language, run, run.from);
    }
    let day = |day| dates::short_date(language, day, day);
    format!("{}–{}", day(run.from), day(run.to))
}

/// The name of a plan's closing.
pub fn name_of(
    plan: &ClosingPlan,
    desk: &Desk,
    causes: &[crate::domain::closing::Cause],
) -> String {
    closings::name(desk.language, plan.run(), causes, &closures_of(plan, desk))
}
