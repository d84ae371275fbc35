ALTER TABLE closure ADD COLUMN note TEXT CHECK (note <> '');

-- When reminders come, where the municipality has other times than usual.
ALTER TABLE setting ADD COLUMN reminders TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reminders));

-- Every record about a closing names the run of days it was made on; runs are derived, never stored.

CREATE TABLE closing_tick (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    step TEXT NOT NULL CHECK (step IN ('publish_notice', 'close_comments', 'auto_reply_on', 'reopen_comments',
        'auto_reply_off', 'go_through')),
    at INTEGER NOT NULL,
    by_person INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX closing_tick_account ON closing_tick (account);
CREATE INDEX closing_tick_by_person ON closing_tick (by_person);

-- A post whose comments are closed by itself.
CREATE TABLE closing_post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    name TEXT NOT NULL CHECK (name <> ''),
    link TEXT CHECK (link <> ''),
    closed_at INTEGER,
    closed_by INTEGER REFERENCES person (id) CHECK (closed_by IS NULL OR closed_at IS NOT NULL),
    reopened_at INTEGER CHECK (reopened_at IS NULL OR closed_at IS NOT NULL),
    reopened_by INTEGER REFERENCES person (id) CHECK (reopened_by IS NULL OR reopened_at IS NOT NULL)
) STRICT;
CREATE INDEX closing_post_account ON closing_post (account);
CREATE INDEX closing_post_closed_by ON closing_post (closed_by);
CREATE INDEX closing_post_reopened_by ON closing_post (reopened_by);

-- Somebody decided that comments stay open.
CREATE TABLE kept_open (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    reason TEXT NOT NULL CHECK (reason <> ''),
    by_person INTEGER NOT NULL REFERENCES person (id),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_open_account ON kept_open (account);
CREATE INDEX kept_open_by_person ON kept_open (by_person);

-- A proposed closure or early closing that was refused.
CREATE TABLE refusal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    proposal TEXT NOT NULL UNIQUE CHECK (proposal <> '')
) STRICT;

-- How comments are closed on a platform, where the municipality has its own words for it.
CREATE TABLE platform_guide (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    channel TEXT NOT NULL UNIQUE CHECK (channel <> ''),
    close_text TEXT NOT NULL,
    reopen_text TEXT NOT NULL,
    auto_reply_text TEXT NOT NULL,
    has_comments INTEGER NOT NULL CHECK (has_comments IN (0, 1)),
    has_auto_reply INTEGER NOT NULL CHECK (has_auto_reply IN (0, 1)),
    posts_one_by_one INTEGER NOT NULL CHECK (posts_one_by_one IN (0, 1)),
    checked_on TEXT CHECK (checked_on IS date(checked_on))
) STRICT;

-- What somebody has seen of the reminders, or put off; outside the history. Person 0 is nobody in
-- particular.
CREATE TABLE reminder_mark (
    person INTEGER NOT NULL,
    reminder TEXT NOT NULL CHECK (reminder <> ''),
    seen_at INTEGER,
    snoozed_until INTEGER,
    PRIMARY KEY (person, reminder)
) STRICT, WITHOUT ROWID;
