-- How often an account is to be looked at, and where its log-in is kept (never a password).
ALTER TABLE account ADD COLUMN checks_per_day INTEGER NOT NULL DEFAULT 1
    CHECK (checks_per_day BETWEEN 0 AND 24);
ALTER TABLE account ADD COLUMN login_place TEXT CHECK (login_place <> '');

-- Days on which an account is to be looked at more often.
CREATE TABLE extra_watch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    checks_per_day INTEGER NOT NULL CHECK (checks_per_day BETWEEN 1 AND 24),
    reason TEXT CHECK (reason <> '')
) STRICT;
CREATE INDEX extra_watch_account ON extra_watch (account);

-- Somebody has looked at an account.
CREATE TABLE account_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    -- The civil day of `at` where the account is.
    day TEXT NOT NULL CHECK (day IS date(day)),
    at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL CHECK (recorded_at >= at),
    by_person INTEGER REFERENCES person (id),
    note TEXT CHECK (note <> ''),
    -- Why it was entered afterwards.
    late_reason TEXT CHECK (late_reason <> '')
) STRICT;
CREATE INDEX account_check_day ON account_check (day, account);
CREATE INDEX account_check_account ON account_check (account, day);
CREATE INDEX account_check_by_person ON account_check (by_person);
