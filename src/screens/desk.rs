//! What every screen stands on: a snapshot of the workspace and the queue, loaded once a revision
//! and brought up to date once a minute.

use crate::commands::Actor;
use crate::domain::calendar::{AccountCalendar, DateSpan};
use crate::domain::check::Check;
use crate::domain::closing::{Closing, ClosingPlan, closing_plans};
use crate::domain::coverage::{Cover, Coverage, Gap};
use crate::domain::due_day::{UnwatchedDue, due_day, unwatched_due};
use crate::domain::ids::{AccountId, PersonId, QuestionId};
use crate::domain::language::Language;
use crate::domain::person::unique_initials;
use crate::domain::queue::{AccountCalendars, OpenQuestion, QueueItem, queue};
use crate::domain::reminder::{Outlook, Reminder, ReminderMark, Snapshot};
use crate::domain::template::Template;
use crate::domain::watched::Watched;
use crate::domain::workspace::Workspace;
use crate::preferences::Reaching;
use crate::store::{QuestionCounts, Rights, Store, StoreError};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// A person's badge: unique initials and a place in the palette.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Badge {
    pub initials: String,
    pub color: usize,
}

/// The snapshot. Screens read it and never change it.
#[derive(Debug)]
pub struct Desk {
    pub now: DateTime<Utc>,
    pub language: Language,
    /// Who sits here.
    pub me: Option<PersonId>,
    pub workspace: Workspace,
    pub calendars: AccountCalendars,
    /// The open questions, next deadline first.
    pub queue: Vec<QueueItem>,
    pub templates: Vec<Template>,
    /// Who covers what, ready from two months back to thirteen months ahead.
    pub coverage: Coverage,
    /// What nobody covers from today on, the nearest first.
    pub gaps: Vec<Gap>,
    /// Closings from two months back to thirteen months ahead with what is done about them, by account
    /// in file order, then by day.
    pub closings: Vec<ClosingPlan>,
    /// What is due, the most pressing first.
    pub reminders: Vec<Reminder>,
    /// When a reminder changes next, or can be told; never later than the end of the day.
    pub next_change: Option<DateTime<Utc>>,
    /// What the person who sits here has seen of the reminders, or put off, by their keys.
    pub reminder_marks: HashMap<String, ReminderMark>,
    /// Today's checks, in the order they were made.
    pub checks: Vec<Check>,
    pub counts: QuestionCounts,
    /// Questions with a half-written text of mine.
    pub drafts: HashSet<QuestionId>,
    pub database: Option<PathBuf>,
    /// What the rights to the file allow.
    pub rights: Rights,
    /// How this user wants to be reached while the window is out of sight.
    pub reaching: Reaching,
    /// In civil time of the municipality.
    pub last_backup: Option<NaiveDateTime>,
    runs: Vec<Closing>,
    open: Vec<OpenQuestion>,
    badges: HashMap<PersonId, Badge>,
    positions: HashMap<QuestionId, usize>,
    /// Open questions whose deadline falls on a day that nobody watches.
    unwatched: HashMap<QuestionId, UnwatchedDue>,
}

impl Desk {
    /// Loads everything anew.
    pub fn load(
        store: &Store,
        now: DateTime<Utc>,
        language: Language,
        me: Option<PersonId>,
    ) -> Result<Desk, StoreError> {
        let workspace = store.workspace()?;
        let me = me.filter(|me| workspace.person(*me).is_some());
        let initials = unique_initials(
            workspace
                .people
                .iter()
                .map(|person| person.details.name.as_str()),
        );
        let badges = workspace
            .people
            .iter()
            .zip(initials)
            .enumerate()
            .map(|(index, (person, initials))| {
                (
                    person.id,
                    Badge {
                        initials,
                        color: index % 10,
                    },
                )
            })
            .collect();
        let today = now
            .with_timezone(&workspace.settings.time_zone)
            .date_naive();
        let calendars = AccountCalendars::new(&workspace, today);
        let Watched {
            coverage,
            gaps,
            runs,
        } = Watched::around(&workspace, &calendars, today);
        let start_of_today = crate::domain::calendar::moment_at(
            workspace.settings.time_zone,
            today.and_time(chrono::NaiveTime::MIN),
        );
        let mut desk = Desk {
            now,
            language,
            me,
            calendars,
            queue: Vec::new(),
            templates: store.templates()?,
            coverage,
            gaps,
            closings: Vec::new(),
            reminders: Vec::new(),
            next_change: None,
            reminder_marks: store.reminder_marks(me)?,
            checks: store.checks(DateSpan::of_day(today))?,
            counts: store.counts(start_of_today)?,
            drafts: store.drafts(me)?.into_iter().collect(),
            database: store.path().map(Into::into),
            rights: store.rights(),
            reaching: Reaching::default(),
            last_backup: store.list_backups()?.first().map(|copy| copy.made_at),
            runs,
            open: store.open_questions()?,
            badges,
            positions: HashMap::new(),
            unwatched: HashMap::new(),
            workspace,
        };
        desk.set_now(now);
        Ok(desk)
    }

    /// Moves the snapshot to another minute, later or earlier: what is due, overdue and first changes
    /// by itself.
    pub fn set_now(&mut self, now: DateTime<Utc>) {
        let before = self.today();
        self.now = now;
        if self.today() != before {
            self.calendars = AccountCalendars::new(&self.workspace, self.today());
            let watched = Watched::around(&self.workspace, &self.calendars, self.today());
            (self.coverage, self.gaps, self.runs) = (watched.coverage, watched.gaps, watched.runs);
            self.checks.clear();
        }
        self.closings = closing_plans(&self.workspace, &self.runs, &self.calendars, now);
        self.queue = queue(&self.workspace, &self.calendars, &self.open, now);
        self.positions = self
            .queue
            .iter()
            .enumerate()
            .map(|(index, item)| (item.question.id, index))
            .collect();
        let (zone, today) = (self.workspace.settings.time_zone, self.today());
        let unwatched = |item: &QueueItem| {
            let due = unwatched_due(&self.coverage, item, zone, today)?;
            Some((item.question.id, due))
        };
        self.unwatched = self.queue.iter().filter_map(unwatched).collect();
        let outlook = Outlook::of(&self.snapshot());
        self.reminders = outlook.reminders;
        self.next_change = outlook.next_change;
    }

    /// What reminders and notifications are derived from.
    pub fn snapshot(&self) -> Snapshot<'_> {
        Snapshot {
            workspace: &self.workspace,
            calendars: &self.calendars,
            coverage: &self.coverage,
            queue: &self.queue,
            gaps: &self.gaps,
            checks: &self.checks,
            closings: &self.closings,
            now: self.now,
        }
    }

    /// Whether changes can be made here: every control that makes one asks, and is absent if not.
    pub fn may_edit(&self) -> bool {
        self.rights == Rights::Write
    }

    /// Today's date in the time zone of the rules.
    pub fn today(&self) -> NaiveDate {
        self.civil(self.now).date()
    }

    /// A moment in the time zone of the rules.
    pub fn civil(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.workspace.settings.time_zone)
            .naive_local()
    }

    /// The moment of a civil time in the time zone of the rules.
    pub fn moment(&self, civil: NaiveDateTime) -> DateTime<Utc> {
        crate::domain::calendar::moment_at(self.workspace.settings.time_zone, civil)
    }

    /// Whether the account is watched on the day; nothing for an account that is not there.
    pub fn cover(&self, account: AccountId, day: NaiveDate) -> Option<Cover> {
        self.coverage.cover(account, day)
    }

    /// The gaps that begin within the next four weeks.
    pub fn gaps_soon(&self) -> impl Iterator<Item = &Gap> {
        let until = self.today().checked_add_days(Days::new(DAYS_SOON));
        self.gaps
            .iter()
            .filter(move |gap| until.is_none_or(|until| gap.span().from <= until))
    }

    /// The open questions of the account that fall due on the day.
    pub fn due_on(&self, account: AccountId, day: NaiveDate) -> impl Iterator<Item = &QueueItem> {
        let zone = self.workspace.settings.time_zone;
        self.queue.iter().filter(move |item| {
            item.question.account == account
                && item.due.is_some_and(|due| due_day(due, zone) == day)
        })
    }

    /// How many questions fall due on the days of a gap.
    pub fn due_in(&self, gap: &Gap) -> usize {
        let zone = self.workspace.settings.time_zone;
        let is_in = |due| gap.days.binary_search(&due_day(due, zone)).is_ok();
        let of_account = |item: &&QueueItem| item.question.account == gap.account;
        let items = self.queue.iter().filter(of_account);
        items.filter(|item| item.due.is_some_and(is_in)).count()
    }

    /// The place of an open question in the queue.
    pub fn item(&self, question: QuestionId) -> Option<&QueueItem> {
        self.positions
            .get(&question)
            .and_then(|index| self.queue.get(*index))
    }

    /// That the question falls due on a day that nobody watches, if so.
    pub fn unwatched_due(&self, question: QuestionId) -> Option<UnwatchedDue> {
        self.unwatched.get(&question).copied()
    }

    /// The account's name with its platform, or nothing for one that is gone.
    pub fn account_name(&self, account: AccountId) -> String {
        self.workspace
            .account(account)
            .map(|account| account.details.full_name(self.language))
            .unwrap_or_default()
    }

    /// The person's name.
    pub fn person_name(&self, person: PersonId) -> String {
        self.workspace
            .person(person)
            .map(|person| person.details.name.clone())
            .unwrap_or_default()
    }

    /// The person's badge.
    pub fn badge(&self, person: PersonId) -> Option<&Badge> {
        self.badges.get(&person)
    }

    /// The account's calendar.
    pub fn calendar(&self, account: AccountId) -> Option<&AccountCalendar> {
        self.calendars.get(account)
    }

    /// Who makes the changes made here.
    pub fn actor(&self) -> Actor {
        Actor {
            person: self.me,
            name: self.me.map(|me| self.person_name(me)).unwrap_or_default(),
        }
    }
}

/// How near a gap is that the rail tells of.
const DAYS_SOON: u64 = 28;
