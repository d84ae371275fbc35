-- Marks the file as ours ("SvVk"), so that another program's database is never taken for one.
PRAGMA application_id = 1400264299;

-- Numbers are never used twice (AUTOINCREMENT): the history, drafts and undo name records by them,
-- and the order of numbers is the order of the lists in a file.
--
-- `shaped_by` is the operation that made a record, with what belongs to it, what it is now. Undo
-- brings the earlier one back, so it tells whether anything has changed since. `version` only rises.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL DEFAULT 1,
    shaped_by INTEGER NOT NULL DEFAULT 0,
    municipality TEXT CHECK (municipality <> ''),
    time_zone TEXT NOT NULL DEFAULT 'Europe/Stockholm' CHECK (time_zone <> ''),
    close_on_de_facto_holidays INTEGER NOT NULL DEFAULT 1 CHECK (close_on_de_facto_holidays IN (0, 1)),
    recommend_closing_from_days INTEGER NOT NULL DEFAULT 4
        CHECK (recommend_closing_from_days BETWEEN 0 AND 65535),
    must_close_from_days INTEGER NOT NULL DEFAULT 1 CHECK (must_close_from_days BETWEEN 1 AND 65535),
    early_closing TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(early_closing)),
    import_history_after_days INTEGER NOT NULL DEFAULT 14
        CHECK (import_history_after_days BETWEEN 0 AND 65535)
) STRICT;

INSERT INTO setting (id) VALUES (1);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    shaped_by INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    title TEXT,
    email TEXT,
    phone TEXT,
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to))
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    shaped_by INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    channel TEXT NOT NULL CHECK (channel <> ''),
    url TEXT,
    department TEXT,
    responsible INTEGER REFERENCES person (id),
    deputy INTEGER REFERENCES person (id),
    active_from TEXT CHECK (active_from IS date(active_from)),
    active_to TEXT CHECK (active_to IS date(active_to)),
    clock TEXT NOT NULL CHECK (clock IN ('working-days', 'opening-hours', 'elapsed')),
    response_hours INTEGER CHECK (response_hours BETWEEN 1 AND 2000),
    opening_hours TEXT NOT NULL CHECK (json_valid(opening_hours)),
    outside_hours TEXT NOT NULL CHECK (outside_hours IN ('from-next-opening', 'by-next-closing')),
    early_closing TEXT CHECK (early_closing IS NULL OR json_valid(early_closing)),
    seasons TEXT NOT NULL CHECK (json_valid(seasons))
) STRICT;
CREATE INDEX account_responsible ON account (responsible);
CREATE INDEX account_deputy ON account (deputy);

CREATE TABLE roster_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    person INTEGER NOT NULL REFERENCES person (id),
    weeks TEXT NOT NULL CHECK (weeks IN ('all', 'odd', 'even')),
    from_day TEXT CHECK (from_day IS date(from_day)),
    to_day TEXT CHECK (to_day IS date(to_day))
) STRICT;
CREATE INDEX roster_row_account ON roster_row (account);
CREATE INDEX roster_row_person ON roster_row (person);

CREATE TABLE override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    person INTEGER NOT NULL REFERENCES person (id),
    UNIQUE (account, day)
) STRICT;
CREATE INDEX override_person ON override (person);

CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    reason TEXT
) STRICT;
CREATE INDEX absence_person ON absence (person);

CREATE TABLE absence_stand_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    absence INTEGER NOT NULL REFERENCES absence (id),
    account INTEGER REFERENCES account (id),
    person INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX absence_stand_in_absence ON absence_stand_in (absence);
CREATE INDEX absence_stand_in_account ON absence_stand_in (account);
CREATE INDEX absence_stand_in_person ON absence_stand_in (person);

CREATE TABLE closure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    to_day TEXT NOT NULL CHECK (to_day IS date(to_day) AND to_day >= from_day),
    all_accounts INTEGER NOT NULL CHECK (all_accounts IN (0, 1))
) STRICT;

CREATE TABLE closure_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    closure INTEGER NOT NULL REFERENCES closure (id),
    account INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX closure_account_closure ON closure_account (closure);
CREATE INDEX closure_account_account ON closure_account (account);

CREATE TABLE template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    shaped_by INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('signature', 'holding_reply', 'answer', 'notice')),
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    text TEXT NOT NULL,
    person INTEGER REFERENCES person (id),
    all_accounts INTEGER NOT NULL CHECK (all_accounts IN (0, 1)),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX template_person ON template (person);

CREATE TABLE template_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    template INTEGER NOT NULL REFERENCES template (id),
    account INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX template_account_template ON template_account (template);
CREATE INDEX template_account_account ON template_account (account);

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL DEFAULT 1,
    shaped_by INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    account INTEGER NOT NULL REFERENCES account (id),
    author TEXT,
    link TEXT,
    assigned INTEGER REFERENCES person (id),
    response_hours INTEGER CHECK (response_hours BETWEEN 1 AND 2000),
    history INTEGER NOT NULL CHECK (history IN (0, 1))
) STRICT;
CREATE INDEX question_account ON question (account);
CREATE INDEX question_assigned ON question (assigned);

CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    shaped_by INTEGER NOT NULL,
    question INTEGER NOT NULL REFERENCES question (id),
    kind TEXT NOT NULL CHECK (kind IN ('incoming', 'holding_reply', 'answer', 'automatic_reply', 'forwarded',
        'returned', 'no_answer_needed', 'moderated', 'reopened', 'note')),
    at INTEGER NOT NULL,
    by_person INTEGER REFERENCES person (id),
    text TEXT,
    return_on TEXT CHECK (return_on IS date(return_on) AND (return_on IS NULL OR kind = 'holding_reply')),
    forwarded_to TEXT CHECK ((forwarded_to IS NOT NULL) = (kind = 'forwarded')),
    wanted_by INTEGER CHECK (wanted_by IS NULL OR kind = 'forwarded'),
    reason TEXT CHECK (reason IS NULL OR kind IN ('no_answer_needed', 'moderated')),
    -- The first-response clock as it stood when this entry stopped it.
    clock_stopped INTEGER NOT NULL DEFAULT 0 CHECK (clock_stopped IN (0, 1)),
    clock_starts_at INTEGER CHECK (clock_starts_at IS NULL OR clock_stopped = 1),
    clock_due_at INTEGER CHECK (clock_due_at IS NULL OR clock_stopped = 1),
    -- When the promised answer was due, where this entry ended the promise.
    promise_due_at INTEGER
) STRICT;
CREATE INDEX entry_question ON entry (question, at);
CREATE INDEX entry_by_person ON entry (by_person);
CREATE INDEX entry_answers ON entry (at, question) WHERE kind IN ('answer', 'holding_reply');
CREATE INDEX entry_forwarded ON entry (at, forwarded_to) WHERE kind = 'forwarded';

-- History ------------------------------------------------------------------------------------------

CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    -- No foreign keys: the history outlives what it tells of.
    actor INTEGER,
    actor_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo')),
    -- The operation that was undone or redone; always one that was done, never an undo.
    target INTEGER REFERENCES operation (id) CHECK ((target IS NULL) = (action = 'do')),
    subject TEXT NOT NULL CHECK (json_valid(subject)),
    question INTEGER
) STRICT;
CREATE INDEX operation_actor ON operation (actor, id);
CREATE INDEX operation_target ON operation (target, id) WHERE target IS NOT NULL;
CREATE INDEX operation_at ON operation (at);
CREATE INDEX operation_kind ON operation (kind, id);

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL REFERENCES operation (id) DEFERRABLE INITIALLY DEFERRED,
    record_type TEXT NOT NULL CHECK (record_type <> ''),
    record INTEGER NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_operation ON change (operation);
CREATE INDEX change_record ON change (record_type, record, operation);

CREATE TRIGGER operation_is_never_changed BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER operation_is_never_deleted BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_is_never_changed BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

-- Outside the history ------------------------------------------------------------------------------

-- Half-written texts. Question 0 is the registration form, person 0 is nobody in particular.
CREATE TABLE draft (
    question INTEGER NOT NULL,
    person INTEGER NOT NULL,
    mode TEXT NOT NULL,
    text TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (question, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_person ON draft (person, question);

-- The signature a person last used on an account; person 0 is nobody in particular.
CREATE TABLE signature_choice (
    person INTEGER NOT NULL,
    account INTEGER NOT NULL,
    template INTEGER NOT NULL,
    PRIMARY KEY (person, account)
) STRICT, WITHOUT ROWID;

-- Derived from questions and entries, kept in the same transaction, never the truth -----------------

CREATE TABLE thread_index (
    question INTEGER PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    state TEXT NOT NULL,
    account INTEGER NOT NULL,
    assigned INTEGER,
    response_hours INTEGER,
    history INTEGER NOT NULL,
    -- The moment the lists are sorted by: when the latest cycle started.
    sorted_at INTEGER NOT NULL,
    -- When the latest cycle started and ended.
    received_at INTEGER,
    ended_at INTEGER,
    responded_at INTEGER,
    clock_starts_at INTEGER,
    clock_due_at INTEGER,
    return_on TEXT,
    forwarded_to TEXT,
    forwarded_at INTEGER,
    wanted_by INTEGER
) STRICT;
CREATE INDEX thread_index_open ON thread_index (open, state, sorted_at, question, account, assigned,
    response_hours, history, received_at, responded_at, clock_starts_at, clock_due_at, return_on,
    forwarded_at, wanted_by) WHERE open = 1;
CREATE INDEX thread_index_open_order ON thread_index (sorted_at, question, account, assigned, state, open)
    WHERE open = 1;
CREATE INDEX thread_index_ended ON thread_index (open, ended_at, question, account, assigned) WHERE open = 0;
CREATE INDEX thread_index_all ON thread_index (sorted_at, question, account, assigned, open);
CREATE INDEX thread_index_account ON thread_index (account, sorted_at, question, assigned, open);
CREATE INDEX thread_index_assigned ON thread_index (assigned, sorted_at, question, account, open);

-- Parts of words from three letters on; å ä ö are letters of their own, case does not matter. The
-- marks say on which account a question is, whose it is and whether it is open, so that a search
-- within a filter reads nothing else.
CREATE VIRTUAL TABLE question_search USING fts5 (
    author, words, marks,
    content = '', contentless_delete = 1,
    tokenize = 'trigram case_sensitive 0 remove_diacritics 0'
);
