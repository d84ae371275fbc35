### Words used everywhere

app-name = Svarsvakt
close = Close
cancel = Cancel
save = Save
undo = Undo
redo = Redo
change = Change

### The rail

nav-today = Today
nav-questions = Questions
nav-coverage = Coverage
nav-templates = Templates
nav-accounts = Accounts
nav-history = History
nav-settings = Settings
rail-nobody = Choose who you are
rail-who = { $name }. Switch person
rail-choose = Who is working here?
rail-backup = Backed up { $when }
rail-no-backup = No backup yet

### Starting

start-no-display = Svarsvakt cannot show a window because no display is available (neither DISPLAY nor WAYLAND_DISPLAY is set). Log in to a desktop, or use the command line: svarsvakt --help.
start-no-graphics = Svarsvakt cannot show a window because the computer has no working graphics driver (Vulkan, DX12 or OpenGL). Ask IT to install one, for instance Mesa's software driver. The graphics system answered: { $reason }
start-fault = A fault in Svarsvakt closed the window. Everything that was saved is still there. Start the program again, and send the log to whoever looks after it if the fault comes back. The log is in { $log }

### Keyboard

keys-title = Keyboard shortcuts
keys-places = Go to Today, Questions and so on
keys-register = Register a question
keys-paste = Register what was copied
keys-search-all = Search all questions
keys-search-list = Search the list
keys-move = Move in the list
keys-open = Open
keys-back = Go back (the draft is kept)
keys-template = Choose a template
keys-next-field = Next empty field in the answer
keys-copy-and-open = Copy the answer and open the post
keys-mark-answered = Mark as answered
keys-no-answer = No answer needed
keys-tick = Tick
keys-period = The month before or after, in Coverage
keys-go-to-today = Go to today, in Coverage
keys-choose-days = Choose several days, in Coverage
keys-zoom = Larger, smaller and ordinary text
keys-this = This list

### Short messages

database-open-elsewhere = The database is open in another window already. It has been brought to the front.
toast-copied = The text has been copied.
toast-copied-and-opened = The answer has been copied and the post is opening. Paste the answer there.
upkeep-working = Working on the database. You can carry on meanwhile.
toast-copied-not-opened = The answer has been copied, but the link could not be opened. Open the post yourself and paste the answer.
toast-copied-no-link = The answer has been copied. The question has no link, so open the post yourself.
toast-undone = Undone: { $what }
toast-redone = Redone: { $what }
toast-backed-up = The backup has been made and verified.
toast-restored = The backup has been restored. What was there before is kept as a copy of its own.
toast-exported = Exported to { $file }.
link-refused = The link is not opened: only addresses that begin with http or https are allowed.
link-not-opened = The link could not be opened. Check which program is chosen for the web or for e-mail on this computer.
preferences-not-saved = Your settings on this computer could not be saved. They hold until the window is closed.

### Files

pick-import = Choose e-mail or a workspace to import
pick-import-filter = E-mail and workspaces
pick-database = Choose a database
pick-database-filter = Databases
pick-folder = Choose a folder
export-title = Save the export
export-questions-name = questions
export-workspace-name = svarsvakt

### Opening hours in words

hours-closed = closed
hours-all-day = around the clock
hours-and = { $first } and { $last }
hours-until = Until { $last }
hours-time-missing = A time is missing. Write for example 08:00–16:30.
hours-not-a-time = “{ $text }” is not a time. Write for example 08:00–16:30.
hours-not-a-span = “{ $text }” cannot be read. Write for example 08:00–12:00, 13:00–16:30.
hours-ends-before-start = { $span } ends before it begins. Swap the times.
hours-overlap = { $first } and { $second } overlap. Change one of them.
season-ends-before-start = The period ends before it begins. Swap the dates.

### What a page says about answering times

page-hours = We answer questions { $hours }.
page-season = { $dates }: { $hours }.
page-season-closed = { $dates }: closed.
page-no-promise = We answer as soon as we can.
page-promise-days = { $days ->
    [one] You will have an answer within one day on weekdays: by the same time on the next working day.
   *[other] You will have an answer within { $days } days on weekdays: by the same time { $days } working days later.
 }
page-promise-hours = You will have an answer within { $hours }, counted on working days.
page-promise-open = You will have an answer within { $hours }. Only the time we are open counts.
page-promise-elapsed = You will have an answer within { $hours }, every day.
page-outside-from-opening = If your question comes when we are closed, the time counts from when we open.
page-outside-by-closing = If your question comes when we are closed, you will have an answer before we close on the next working day.
page-holidays = We do not answer on public holidays.
page-holidays-and-eves = We do not answer on public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve.

### Deadlines

overdue = Overdue
overdue-since = since { $when }
day-and-left = { $day } · { $left }
came-in = came in { $when }
no-deadline = No promise
no-clock-history = No clock
state-waiting = Waiting for a colleague
state-holding-reply = Holding reply sent
state-not-begun = Not started
state-draft = Draft
unknown-author = Unknown sender

### Today

register-question = Register question
search-everywhere = Search
week-tag = week { $week }
to-answer = To answer
shortest-first = Shortest time left first
today-nothing = Nothing to answer right now.
today-first-time = The questions to be answered show here. Copy a comment and press Ctrl+V, or register it by hand.
today-row-name = { $account }, { $deadline }, { $author }: { $text }
answer = Answer
continue-answer = Continue
answer-whom = { $what }: { $author }
answered-today = { $count ->
    [0] No question has been answered today
    [one] { $words } question has been answered today
   *[other] { $words } questions have been answered today
 }
show-answered = Show answered
show-all-open = Show all { $count } open
sum-nothing = Nothing to answer right now.
sum-nothing-until = Nothing needs an answer today. The next one is due { $when }.
sum-no-deadlines = { $count ->
    [one] { $words } question is open, but no account has promised a time.
   *[other] { $words } questions are open, but no account has promised a time.
 }
sum-due = { $count ->
    [one] { $words } question is to be answered today.
   *[other] { $words } questions are to be answered today.
 }
sum-overdue = { $count ->
    [one] { $words } question is overdue. Nothing else needs an answer today.
   *[other] { $words } questions are overdue. Nothing else needs an answer today.
 }
sum-overdue-and-due = { $count ->
    [one] { $words } question is overdue and { $due } to be answered today.
   *[other] { $words } questions are overdue and { $due } to be answered today.
 }
sum-colleagues = { $count ->
    [one] { $words } colleague has not answered in time.
   *[other] { $words } colleagues have not answered in time.
 }

### What a change did

op-some-account = an account
op-some-author = a citizen
op-nobody = nobody
op-register = The question from { $author } on { $account } has been registered.
op-add-incoming = One more post from { $author } on { $account } has been added.
op-note = A note on the question from { $author } on { $account } has been saved.
op-answer = The question from { $author } on { $account } has been answered.
op-holding-reply = A holding reply to { $author } on { $account } has been sent.
op-forward = The question from { $author } on { $account } has been forwarded to { $to }.
op-chase = { $to } has been reminded of the question from { $author }.
op-returned = The colleague's answer on the question from { $author } on { $account } has been recorded.
op-no-answer = The question from { $author } on { $account } needs no answer.
op-no-answer-many = { $count } questions need no answer.
op-reopen = The question from { $author } on { $account } is open again.
op-assign = The question from { $author } on { $account } has been assigned to { $person }.
op-assign-many = { $count } questions have been assigned to { $person }.
op-correct = The question from { $author } on { $account } has been corrected.
op-import = { $count ->
    [one] One question has been imported from { $source }.
   *[other] { $count } questions have been imported from { $source }.
 }
op-set-up = The database has been set up.
op-import-workspace = A workspace has been imported from { $source }.
op-create = { $what } has been added.
op-update = { $what } has been changed.
op-delete = { $what } has been removed.
op-templates = { $count } templates have been added.
op-create-template = The template “{ $what }” has been added.
op-update-template = The template “{ $what }” has been changed.
op-move-template = The template “{ $what }” has been moved.
op-delete-template = The template “{ $what }” has been removed.
op-settings = The settings have been changed.
op-roster = The roster of { $account } has been changed.
op-roster-many = The roster of { $count } accounts has been changed.
op-absence = The absence of { $person } { $days } has been saved.
op-delete-absence = The absence of { $person } { $days } has been removed.
op-import-absences = { $count ->
    [one] One absence has been imported from { $source }.
   *[other] { $count } absences have been imported from { $source }.
 }
op-days = { $count ->
    [one] { $person } watches { $days }.
   *[other] { $person } has taken over { $count } shifts { $days }.
 }
op-days-to-roster = { $count ->
    [one] The watch { $days } follows the roster again.
   *[other] { $count } shifts { $days } follow the roster again.
 }
op-swap = { $people } have swapped days: { $days }.
op-check = { $account } has been checked.
op-remove-check = The check of { $account } has been removed.
op-extra-watch = Extra watch of { $account } { $days } has been saved.
op-delete-extra-watch = Extra watch of { $account } { $days } has been removed.
kind-register = Registered question
kind-incoming = Added post
kind-note = Note
kind-answer = Answer
kind-holding-reply = Holding reply
kind-forward = Forwarded
kind-chase = Reminded colleague
kind-returned = Colleague's answer
kind-no-answer = No answer needed
kind-reopen = Reopened
kind-assign = Assignment
kind-correct = Corrected question
kind-correct-entry = Corrected post
kind-import = Import of e-mail
kind-import-workspace = Import of a workspace
kind-create-person = New person
kind-update-person = Changed person
kind-delete-person = Removed person
kind-create-account = New account
kind-update-account = Changed account
kind-delete-account = Removed account
kind-create-template = New template
kind-update-template = Changed template
kind-move-template = Moved template
kind-delete-template = Removed template
kind-settings = Settings
kind-roster = Roster
kind-absence = Absence
kind-delete-absence = Removed absence
kind-import-absences = Import of absences
kind-days = Changed day
kind-give-days = Handed-over days
kind-swap = Swapped days
kind-check = Check
kind-remove-check = Removed check
kind-extra-watch = Extra watch
kind-delete-extra-watch = Removed extra watch

### History

yes = yes
no = no
history-everybody = Everybody
history-everything = Everything
history-who = Who
history-what = What
history-one-question = Showing the history of one question.
history-all-questions = Show everything
history-choose = Choose a change to see what it did.
history-empty = No change to show. Everything done here ends up in the history.
history-open-question = Open the question
history-undo-this = Undo this change
history-is-undone = undone
history-nobody = nobody chosen
history-more-records = … and { $count } more.
record-person = Person
record-account = Account
record-roster = Roster
record-absence = Absence
record-closure = Closure
record-template = Template
record-question = Question
record-entry = Post
record-extra-watch = Extra watch
record-check = Check
field-name = Name
field-title = Title
field-email = E-mail
field-phone = Phone
field-from = From
field-to = To
field-channel = Platform
field-link = Link
field-department = Department
field-responsible = Responsible
field-deputy = Deputy
field-clock = Clock
field-response-hours = Response hours
field-opening-hours = Opening hours
field-outside-hours = Outside opening hours
field-early-closing = Early closing
field-seasons = Seasons
field-checks-per-day = Checks a day
field-login-place = Log-in kept at
field-weekday = Weekday
field-weeks = Weeks
field-note = Note
field-late-reason = Reason for late check
field-recorded-at = Entered
field-author = Sender
field-text = Text
field-at = Time
field-kind = Kind
field-return-on = Answer promised
field-to-whom = To
field-wanted-by = Answer by
field-reason = Reason
field-archived = Archived
field-position = Position
field-language = Language
field-municipality = Municipality
field-time-zone = Time zone
field-de-facto = Closed on eves
field-history-days = History after days

### Notifications, and the program out of sight

reach-title = Reminders and background
reach-notifications = Show reminders as notifications
reach-notifications-help = In the window they always show. The desktop shows them only in the accounts' opening hours, at most one every ten minutes unless something became overdue.
reach-words = Show the citizen's name and the question's first words in notifications
reach-words-help = Others may see your screen. When off, notifications name only the account and the time.
reach-try = Show a test notification
reach-closed = When the window is closed
reach-ask = Ask
reach-keep = Keep watching
reach-quit = Quit
reach-closed-help = Svarsvakt waits in the notification area. Where there is none the window is minimised instead.
reach-start = Start with the computer
reach-start-help = Svarsvakt then begins without a window when you log in.
reach-start-not-set = The start with the computer could not be changed: { $reason }
note-open = Open
note-try-title = This is how Svarsvakt reminds
note-try-body = Click here to get to the window.
note-quote = “{ $words }”
note-not-shown = The desktop cannot show notifications right now. The reminders show here in the window instead.

### The tray

tray-open = Open Svarsvakt
tray-register = Register a question
tray-quit = Quit
tray-nothing = Svarsvakt: nothing to answer today
tray-today = Svarsvakt: { $today } today
tray-overdue = Svarsvakt: { $overdue } overdue
tray-both = Svarsvakt: { $overdue } overdue, { $today } today

### Closing the window

leave-question = Should Svarsvakt keep watching in the background?
leave-explained = Then Svarsvakt reminds you also when the window is closed. The choice holds from now on. You change it in Settings under Reminders and background.
leave-keep = Keep watching
leave-quit = Quit

### Settings

settings-appearance = Appearance and language
settings-theme = Theme
theme-system = Same as the computer
theme-light = Light
theme-dark = Dark
settings-language = Language
settings-zoom = Size
settings-municipality = The municipality
settings-name-help = Shown at the top of the window, and filled in where a template has [municipality].
settings-eves = Closed on Midsummer Eve, Christmas Eve and New Year's Eve
settings-early-help = One day per line, with the time when all offices close. Accounts can have a list of their own.
settings-early-wrong = “{ $line }” cannot be read. Write a day and a time, for instance 23 dec 12:00.
settings-history-days = E-mail older than this many days comes in as history
settings-history-help = History has no clock and is not counted in the figures.
settings-days-wrong = Write a number of days, for instance 14.
settings-zone-help = All times are counted in this time zone, whatever the computer is set to.
settings-zone-unknown = There is no such time zone. Write for instance Europe/Stockholm.
settings-changed-meanwhile = Somebody else has changed the settings in the meantime. They are now: { $theirs }. Your changes are still below.
settings-keep-mine = Save mine anyway
nothing-changed = Nothing has been changed.
mend-first = Correct what is marked first.
discard-changes = Discard the changes
settings-data = Where the data is
settings-in-memory = In memory; nothing is kept when the window is closed.
settings-data-help = Everything is in this file. The log and the backups are beside it.
settings-copy-path = Copy the path
settings-open-other = Open another database
settings-import = Import
settings-export = Export everything
settings-backups = Backups
settings-backups-help = A copy is made and verified before the day's first change. The latest 14 are kept.
settings-back-up-now = Back up now
settings-check = Check the database
settings-no-backups = There is no copy yet. The first is made before the next change.
settings-restore = Restore
settings-restore-when = Restore the copy from { $when }
settings-restore-question = Restore the copy from { $when }?
settings-restore-explained = Everything becomes as it was then. What is there now is first kept as a copy of its own, so that you can come back here.
copy-daily = before the day's first change
copy-by-hand = made by hand
copy-before-migration = before a new version
copy-before-restore = before a restore
copy-before-replace = before an import that replaced everything
settings-about = About Svarsvakt
settings-version = Svarsvakt { $version }
settings-licences = Free software under the MIT licence. The typeface IBM Plex Sans is licensed under SIL OFL 1.1 and the icons from Phosphor under MIT.
check-sound = The database is intact.
check-mended = The database is intact. The search index did not agree and has been rebuilt.
check-damaged = The database is damaged ({ $count } faults). Restore the latest backup below.

### Errors

backup-failed = Today's backup could not be made. { $reason }
error-missing = The file { $file } does not exist. Check that the folder can be reached, or choose another file.
error-not-ours = The file { $file } is not a Svarsvakt database and has been left untouched. Choose another file.
error-damaged = The database { $file } is damaged and has been left untouched. Open the latest backup.
error-newer = The database { $file } was written by a newer version of Svarsvakt and has been left untouched. Update the program on this computer.
error-busy = Somebody else is writing to the database right now, and nothing has been changed. Try again in a moment.
error-disk-full = The disk is full, and nothing has been changed. Free some space and try again.
error-read-only = You may not write to { $file }, and nothing has been changed. Ask IT for write access to the folder.
error-exists = There is a file { $file } already. Choose another name.
error-export-over-database = { $file } is a database and was left as it was. Choose another name for the file.
error-io = { $file } could not be read or written ({ $reason }). Check that the folder can be reached and try again.
error-migration = The database could not be brought to this version ({ $reason }). A copy from before lies in the folder backups.
error-sql = The database answered with an error ({ $reason }), and nothing has been changed. Check the database under Settings.
refused-changed-meanwhile = Somebody else changed this in the meantime, so nothing has been saved. Look at what is new and try again.
refused-gone = This no longer exists. Somebody else may have removed it; see History.
refused-empty-text = The text is empty. Write something first.
refused-empty-name = The name is missing. Write a name first.
refused-empty-receiver = The recipient is missing. Choose a person or write an e-mail address.
refused-in-future = The time is in the future. Write when it happened.
refused-before-received = The time is before the question came in. Correct the time.
refused-promise-is-over = The promised day has passed. Choose today or a later day.
refused-wanted-too-early = The answer is wanted before it was asked for. Choose a later time.
refused-response-hours = The response time is 1 to 2000 hours.
refused-deputy = The deputy must be somebody other than the responsible person.
refused-days-reversed = The period ends before it begins. Correct the days.
refused-must-close = The number of days must be at least one.
refused-check-day = The check was not saved, because it is about another day. A check is entered on the day it is made.
refused-check-reason = The check was not saved, because it is entered afterwards. Write why.
refused-checks-per-day = Checks a day must be between 0 and 24, with extra watch at least 1.
refused-still-used = It cannot be removed because it is used: { $places }.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
refused-changed-since = It cannot be undone because something has changed since. It was about: { $what }
usage-responsible = responsible for an account
usage-deputy = deputy of an account
usage-roster = roster
usage-override = single days
usage-absence = absence
usage-stand-in = stand-in during an absence
usage-closure = closures
usage-template = templates
usage-check = checks
usage-extra-watch = extra watch
usage-question = questions
usage-entry = posts in questions

### Files in and out

question-new = New
question-holding-reply = Holding reply sent
question-waiting = Waiting for a colleague
question-answered = Answered
question-no-answer-needed = No answer needed
question-moderated = Moderated
csv-key = Key
csv-account = Account
csv-author = From
csv-state = State
csv-received = Received
csv-due = Answer by
csv-answered = Answered
csv-link = Link
csv-assigned = Assigned
csv-question = Question
csv-answer = Answer

### Questions

questions-tab-open = Open
questions-tab-waiting = Waiting
questions-tab-answered = Answered
questions-tab-all = All
questions-search = Search questions
questions-search-clear = Clear the search
questions-search-short = Write at least three letters of a word.
questions-search-none = No question contains “{ $words }”.
questions-search-everywhere = Search all questions
questions-register = Register question
questions-register-short = Register
questions-all-accounts = All accounts
questions-filter-account = Account
questions-filter-person = Person
questions-everybody = Everybody
questions-mine = Mine
questions-unassigned = Not assigned
questions-sort = Order
questions-sort-deadline = Least time left first
questions-sort-newest = Newest first
questions-sort-oldest = Oldest first
questions-clear-filters = Show all
questions-none-filtered = No questions with this filter.
questions-none-open = Nothing to answer right now.
questions-none-waiting = No question is waiting for a colleague or a promised answer.
questions-none-answered = No questions have been answered yet.
questions-none = There are no questions yet. Register the first one, or paste one with Ctrl+V.
questions-none-chosen = Choose a question in the list to read and answer it.
questions-gone = The question is gone. Choose another one in the list.
questions-group-overdue = Overdue
questions-group-today = Today
questions-group-tomorrow = Tomorrow
questions-group-later = Later
questions-group-waiting = Waiting for a colleague
questions-group-no-deadline = Without a deadline
questions-group-answered-today = Answered today
questions-group-show = show
questions-group-hide = hide
questions-unknown-author = Unknown
questions-no-text = No text. Open the post to see what it is about.
questions-draft-mark = draft, { "" }
questions-spoken-due = due { $when }
questions-spoken-overdue = overdue since { $when }
questions-spoken-waiting = waiting for { $to }
questions-spoken-answered = answered { $when }
questions-spoken-needless = no answer needed, { $when }
questions-spoken-moderated = moderated { $when }
questions-overdue-since = Overdue since { $when }
questions-waiting-for = Waiting for { $to }
questions-no-clock = No deadline, came in { $when }
questions-no-clock-history = History, no clock is running
questions-promised-by = Answer promised by { $when }
questions-asked = { $to } has the question, an answer is wanted by { $when }
questions-asked-late = { $to } should have answered by { $when }
questions-open-post = Open the post
questions-answers = { $name } answers
questions-nobody-answers = Nobody yet
questions-choose-person = Choose a person
questions-nobody = Nobody
questions-holding-reply = Holding reply
questions-forward = Forward
questions-needless = No answer needed
questions-reopen = Reopen
questions-returned = The colleague has answered
questions-remind = Remind
questions-more = More
questions-add-incoming = Add from the citizen
questions-add-note = Write a note
questions-correct = Correct details
questions-reason-title = Why is no answer needed?
questions-reason-thanks = thanks or praise
questions-reason-tag = tags a friend
questions-reason-outside = outside our remit
questions-reason-duplicate = the same question again
questions-reason-answered-there = already answered in the thread
questions-reason-opinion = an opinion without a question
questions-reason-spam = advertising or spam
questions-entry-incoming = More from the citizen
questions-entry-holding = Holding reply
questions-entry-holding-until = Holding reply, back no later than { $when }
questions-entry-answer = Answer
questions-entry-automatic = Automatic reply
questions-entry-forwarded = Forwarded to { $to }
questions-entry-returned = The colleague's answer
questions-entry-needless = No answer needed
questions-entry-needless-because = No answer needed: { $reason }
questions-entry-moderated = Moderated
questions-entry-reopened = Reopened
questions-entry-note = Note
questions-show-all = Show all
questions-fold = Show less
questions-why = Why this time?
questions-why-received = Came in { $time }
questions-why-due = Answer by { $time }
questions-why-history = The question came in as history. No clock is running, and it is not counted in the figures.
questions-why-in-time = The first reply was sent { $when }, in time (due { $due }).
questions-why-late = The first reply was sent { $when }, after the promised time ({ $due }).
questions-why-stopped = The first reply was sent { $when }. The account promises no answering time.
questions-show-reckoning = Show the calculation
questions-hide-reckoning = Hide the calculation
questions-events = Events
questions-event-received = Came in from { $author }
questions-event-draft = Draft saved
questions-event-registered = Registered by { $who }
questions-event-answered = { $who } answered
questions-event-holding = { $who } sent a holding reply
questions-event-forwarded = { $who } asked { $to }
questions-event-chased = { $who } reminded { $to }
questions-event-assigned = { $who } assigned { $person }
questions-event-took = { $who } took the question
questions-whole-history = Show the whole history
questions-mode-answer = Answer
questions-mode-holding = Holding reply
questions-mode-forward = Forward
questions-mode-returned = The colleague's answer
questions-mode-incoming = From the citizen
questions-mode-note = Note
questions-back-to-answer = Back to the answer
questions-draft-saved = Draft saved { $when }
questions-finished = The question is finished. Reopen it if there is more to say.
questions-news = { $what }, { $when }. Read it before you send.
questions-news-read = I have read it
questions-template = Template
questions-template-insert = Insert a template at the cursor
questions-template-search = Search templates
questions-template-none = No template fits. Write new ones under Templates.
questions-signature = Signature
questions-no-signature = None
questions-field-empty = { $name } is not filled in
questions-go-there = Go there
questions-missing-text = Write the text first, or paste it.
questions-missing-field = Fill in the marked field.
questions-missing-day = Choose a day that has not passed.
questions-missing-receiver = Write who should get the question.
questions-missing-wanted = Choose a time that has not passed.
questions-missing-sent = Write when it was sent, for instance 14:02 or yesterday 14:02.
questions-length = { $count } of { $limit } characters
questions-too-long = { $count } characters, but the channel takes { $limit } at most
questions-similar = Nearly the same answer as { $when }
questions-compare = Compare
questions-compare-title = The same answer to somebody else?
questions-compare-body = The answer is nearly the same as an earlier one. An answer in its own words shows that somebody has read the question.
questions-compare-earlier = To { $to } { $when }
questions-compare-mine = What you are writing now
questions-copy-open = Copy the answer and open the post
questions-copy = Copy the answer
questions-mark-answered = Mark as answered
questions-mark-holding = Mark holding reply as sent
questions-paste-first = Paste the answer into the post before you mark it.
questions-sent-now = Sent now
questions-sent-at = Sent
questions-sent-example = yesterday 14:02
questions-open-mail = Open the e-mail and forward
questions-only-note = Only make a note
questions-mail-hint = The question, the link and the time are in the e-mail.
questions-save-returned = Save the colleague's answer
questions-save-incoming = Add to the thread
questions-save-note = Save the note
questions-promised-day = Back no later than
questions-promise-due = The promise is due { $when }, at closing.
questions-forward-to = To
questions-forward-example = name or e-mail address
questions-forward-no-address = No address is known. Write it in the e-mail.
questions-wanted-day = Answer wanted by
questions-wanted-time = At
questions-not-a-time = Write a time, for instance 14:30.
questions-forward-text = Hello, can you help us answer this question from { $account }? Reply to this e-mail, and we will write to the person who asked.
questions-remind-text = Hello, we are still waiting for an answer to the question below. Can you answer, or say who can?
questions-mail-subject = Question from { $account }
questions-mail-reminder = Reminder: question from { $account }
questions-mail-wanted = An answer is wanted by { $when }.
questions-mail-link = The post: { $link }
questions-mail-paste = Paste the text here (Ctrl+V). It has been copied.
questions-marked = { $count } selected
questions-unmark = Select none
questions-assign = Assign
questions-export = Export
questions-conflict-title = Somebody else changed the question first
questions-conflict-details = Details of the question have been changed.
questions-conflict-kept = What you have written is still there.
questions-conflict-anyway = Save anyway
questions-conflict-stop = Keep writing
questions-correct-title = Correct the question's details
questions-author = From
questions-received = Came in
questions-received-unreadable = Write a time that has passed, for instance yesterday 14:02 or 18 Dec 10:55.
questions-text = The question
questions-link = Link to the post
questions-hours = Own response hours
questions-hours-help = Leave empty to follow the account's answering time.
questions-hours-wrong = Write a whole number of hours from 1 to 2000.
### Forms of the registers

form-revert = Undo the changes
form-nothing-changed = No changes yet.
form-unsaved = Unsaved
form-not-saved-yet = Not saved yet
form-discard-new = Discard the draft
form-nothing-found = Nothing matches the search.
form-clear-search = Clear the search
form-date-unreadable = Write a date, for example 23 Dec or 2026-12-23.
form-ends-before-start = The end is before the start. Swap the dates.
form-active-days = Holds
form-active-since = from { $from }
form-active-until = until { $to }
form-active-between = from { $from } until { $to }
date-week = w.
date-open = Open the calendar
date-previous-month = Previous month
date-next-month = Next month
language-swedish = Swedish
language-english = English

### Two versions of the same record

conflict-title = Two versions
conflict-explained = Somebody else changed this while you were writing. Nothing you wrote is gone. Choose what should apply.
conflict-mend-first = First correct what is marked red below, then the versions are shown side by side.
conflict-choose-first = First choose which version should apply.
conflict-mine = My version
conflict-theirs = The saved version
conflict-nothing = Empty
conflict-go-on = Continue with the choice

### Accounts

accounts-search = Search accounts
accounts-empty = The municipality’s accounts are kept here: who answers, when, and what you promise.
accounts-in-use = In use
accounts-not-in-use = Not in use now
account-new = New account
account-about = The account
account-name = Name
account-name-help = What it is called on the platform.
account-name-missing = Write the account’s name.
account-platform = Platform
account-other-platform = Other
account-platform-name = Which platform
account-platform-missing = Write which platform it is.
account-link = Web address
account-link-unreadable = This is not a web address. Paste the page’s whole address.
account-department = Department
account-people = Responsibility
account-responsible = Responsible
account-deputy = Deputy
account-nobody = Nobody chosen
account-deputy-is-responsible = The deputy must be somebody other than the responsible person.
account-nobody-named = Neither a responsible person nor a deputy is chosen. Nobody will notice a question that is left unanswered.
account-responsible-missing = A responsible person is missing.
account-deputy-missing = A deputy is missing. Somebody must take over when the responsible person is off.
account-person-left = { $name } has left but is still named here. Choose somebody else.
account-show-person = Show { $name }
account-active-from = In use from
account-active-to = Until
account-active-help = Leave empty if the account has always been there.
account-delete = Delete the account
account-has-questions = { $count ->
    [one] The account has an open question. Set an end date instead.
   *[other] The account has { $count } open questions. Set an end date instead.
 }
account-has-roster = The account is on the roster. Set an end date instead.

account-promise = Promise
account-promise-within = An answer is promised within a certain time
account-response-hours = Number of hours
account-hours-out-of-range = Write a whole number of hours, 1–2000. 24 is a day.
account-no-promise = No time is promised
account-no-promise-help = Questions then have no deadline, only an age.
account-clock = How the time is counted
clock-working-days = Working days
clock-working-days-help = The same time of day that many working days later. Weekends and public holidays do not count.
clock-opening-hours = Opening hours
clock-opening-hours-help = Only the time you are open counts.
clock-elapsed = All hours
clock-elapsed-help = The clock never stops, not even at night or at weekends.
promise-example = Question { $received } → answer by { $due }
promise-example-none = Question { $received } → no deadline, since the account is never open
promise-far = { $weekday } { $time }, { $days } days later
account-outside = Questions that come when it is closed
outside-from-next-opening = The time counts from when you open
outside-by-next-closing = As above, but by when you close the same day
account-due-at-once = Note: a question that comes { $received } is due as soon as { $due }. Whole days (24, 48 …) give everybody the same time.
account-not-whole-days = Note: hours that are not whole days can make a late question due almost at once.
account-never-opens = The account is never open, so questions have no deadline. Write opening hours.

account-hours = Opening hours
account-hours-help = Write for example 08:00–12:00, 13:00–16:30. Empty means closed.
account-week-unreadable = Opening hours cannot be read. Correct the row that is marked red.
account-hours-always = The change applies to the past too, as a correction. Do the new hours begin on a certain day?
account-change-from-day = Change from a day
account-from-day = New hours from
account-from-day-help = Until { $last } the old hours apply. They are kept as a period, so that the past stays as it was.
account-from-day-write = Write the new hours above.
account-from-day-not = Change for all days instead
account-from-day-missing = Choose on which day the new hours begin.
account-moves-deadlines = { $count ->
    [one] One open question gets another deadline when you save.
   *[other] { $count } open questions get other deadlines when you save.
 }
account-moves-nothing = No open question gets another deadline.
week-closed = Closed
week-day-hours = Opening hours { $day }
week-add-span = Add a span on { $day }
week-remove-span = Remove the last span on { $day }
week-copy-to-weekdays = Copy { $day } to all weekdays

account-seasons = Periods
account-seasons-help = Summer hours and others that apply between two dates. The topmost applies where two overlap.
account-season-unreadable = A period cannot be read. Correct its dates and hours.
season-add = Add a period
season-new = New period
season-closed = Closed every day
season-from = From
season-to = Until
season-day-missing = Choose a day.
season-overlap = Overlaps { $dates }, which is higher up and applies on the days they share.
season-change = Change the period { $dates }
season-close = Fold the period { $dates }
season-up = Move up the period { $dates }
season-down = Move down the period { $dates }
season-remove = Remove the period { $dates }

account-early = Early closing
account-early-municipality = Same as the rest of the municipality
account-early-own = Days of its own for this account
account-early-none = The account never closes early.
account-early-none-coming = No days are entered ahead.
account-early-unreadable = An early closing lacks a day or a time.
early-add = Add a day
early-day = Day
early-time = Closes
early-remove = Remove the day
hours-time-missing-short = Write a time.

account-page-text = What the page should say
account-page-help = A ready text about days, times and the promise. Paste it into the page’s description.
account-page-copy = Copy the text
account-page-impossible = Write opening hours, and the text for the page is ready.

### People

people = People
people-search = Search people
people-empty = Those who answer and watch are kept here, with title and contact details for signatures.
people-here = At work here
people-left = Have left
person-new = New person
person-about = The person
person-name = Name
person-name-missing = Write the person’s name.
person-title = Title
person-title-help = Shown in the signature with the name.
person-email = E-mail
person-email-help = Questions that are forwarded go here.
person-email-unreadable = This is not an e-mail address. Write one, for example karin.ek@exempelby.se.
person-phone = Phone
person-phone-unreadable = This is not a phone number.
person-days = Employment
person-active-from = Begins
person-active-from-help = Leave empty if the person works here already.
person-active-to = Leaves on
person-active-to-help = The last day at work. The person stays in the history.
person-left-on = Left { $date }
person-left-still-named = { $name } has left but is still named where somebody else is needed. Go through the list below.
person-left-still-named-short = Has left but is still named.
person-mentions = Where the person is named
person-not-named = Nowhere at present.
person-delete = Delete the person
person-named = The person is named somewhere. Write when the person leaves instead.
mention-responsible = Responsible for
mention-deputy = Deputy for
mention-roster = { $count ->
    [one] One shift on the roster for
   *[other] { $count } shifts on the roster for
 }
mention-stand-in = Stands in for
mention-absences = { $count ->
    [one] One absence of their own is entered
   *[other] { $count } absences of their own are entered
 }
mention-template = Own template:
mention-questions = { $count ->
    [one] Is to answer one open question.
   *[other] Is to answer { $count } open questions.
 }
mention-show-questions = Show the questions

### Templates

templates-search = Search templates
templates-all = All
templates-shared = Shared
templates-mine = Mine
templates-archived = Archived
templates-empty = There are no templates here yet.
templates-add-starters = Add the starter templates
templates-none-mine = You have no templates of your own.
templates-none-archived = No templates are archived.
templates-none-shared = No shared templates.
templates-choose = Choose a template in the list.
template-new = New template
template-about = The template
template-name = Name
template-name-missing = Write the template’s name.
template-kind = Kind
template-kind-answer = Answer
template-kind-holding-reply = Holding reply
template-kind-signature = Signature
template-kind-notice = Notice
template-kinds-answer = Answers
template-kinds-holding-reply = Holding replies
template-kinds-signature = Signatures
template-kinds-notice = Notices
template-use = Language and use
template-language = Language
template-owner = Who uses it
template-shared = Shared
template-mine = Yours only
template-of = { $name } only
template-shared-by-all = Everybody
template-only-mine = Only me
template-only-for = Only { $name }
template-accounts = Offered for
template-all-accounts = All accounts
template-some-accounts = Chosen accounts
template-account-missing = Choose at least one account.
template-text = Text
template-text-missing = Write the template’s text.
template-insert-field = Insert a field
template-preview = Preview
template-sample = Example: { $citizen } asks on { $account }.
template-misspelt = The field [{ $name }] is not known.
template-correct-to = Change to [{ $name }]
template-filled-by-hand = You fill in [{ $name }] yourself each time.
template-signature-name = The signature lacks a name. Insert [my name] or [my first name], so that the sender is clear.
template-signature-title = The signature lacks a title. Insert [my title].
template-too-long = The text is { $length } characters in the example, but { $platform } takes at most { $limit }.
template-archive = Archive
template-restore = Bring back
template-duplicate = Duplicate
template-copy-of = { $name } (copy)
template-save-first = Save or undo the changes first.
template-move-up = Move up (Alt+Up)
template-move-down = Move down (Alt+Down)
template-delete = Delete the template
template-is-archived = Archived
template-is-in-use = In use
template-field-first-name = the asker’s first name
template-field-name = the asker’s name
template-field-account = the account’s name
template-field-municipality = the municipality’s name
template-field-my-name = your name
template-field-my-first-name = your first name
template-field-my-title = your title
template-field-my-unit = the account’s department
template-field-phone = your phone number
template-field-email = your e-mail address
template-field-back-no-later-than = the day you promise in a holding reply
template-field-answer-by = when the question is due
template-field-opening-hours = the account’s opening hours
template-field-today = today’s date
template-field-date = a date you fill in
template-field-link = the link to the post
template-field-first-day = the first closed day of a closing
template-field-last-day = the last closed day of a closing
template-field-closes-when = when comments close
template-field-opens-when = when comments open again
template-field-where-to-turn = where to turn while nobody watches
sample-citizen = Birgitta Svensson
sample-account = Exempelby kommun
### Registering a question

register-title = Register a question
register-account = Account
register-account-choose = Choose an account
register-text = What does the person write?
register-author = From
register-link = Link to the post
register-received = Received
register-now = now
register-guessed = guessed
register-more = More: assign, own response time
register-assigned = Who answers?
register-nobody = Nobody yet
register-hours = Own response time in hours
register-hours-help = For instance 24 for a request for documents. Empty: the account's.
register-no-account = Choose which account the question came to.
register-no-text = Write or paste what the person writes.
register-not-a-time = The time cannot be understood. Write for instance "now", "3 h", "yesterday 14:02" or "Fri 18 Dec 10:55".
register-in-the-future = The time is in the future. Write when the question came in.
register-not-a-link = The link cannot be understood. Copy the address from the browser, it begins with https://.
register-not-hours = Write a whole number of hours between 1 and 2000.
register-due = Answer by { $when }
register-overdue = Should have been answered { $when }
register-no-promise = The account promises no response time, so the question gets no deadline.
register-never-open = The account has no opening hours, so no deadline can be worked out. Add them under Accounts.
register-near = Nearly the same question is already open: { $who }, { $when }
register-somebody = no name
register-add-to-thread = Add to that thread
register-anyway = Register anyway
register-save = Register
register-draft = You have an unfinished draft
register-resume = Continue the draft
register-start-over = Start over
register-shortcut = Ctrl+Enter registers.
register-shortcut-and-draft = Ctrl+Enter registers. The draft is kept if you close.
register-first-account = There is no account yet. Create the one the question came to:
register-account-name = The account's name
register-account-name-missing = Write the account's name, for instance the municipality's.
register-platform = Platform
register-create-account = Create the account

### Importing

import-title = What should be imported?
import-drop = Drop the files to see what is in them
import-reading = Reading the files
import-reading-file = { $file }: { $count ->
    [one] one e-mail read
   *[other] { $count } e-mails read
 }
import-taking-in = Importing { $count } questions
import-wait = This takes a few seconds. You can undo all of it at once afterwards.
import-part-new = New
import-part-incomplete = To fill in
import-part-known = Already imported
import-part-left-out = Left out
import-questions = { $count ->
    [one] Import one question
   *[other] Import { $count } questions
 }
import-workspace = Import the workspace
import-nothing-new = There is nothing new to import.
import-incomplete-stay = { $count ->
    [one] One e-mail is not imported until it is filled in.
   *[other] { $count } e-mails are not imported until they are filled in.
 }
import-history = { $count ->
    [one] One is older than { $days } days and comes in as history, without a deadline.
   *[other] { $count } are older than { $days } days and come in as history, without deadlines.
 }
import-account-for-all = Account for all without one
import-no-time = no time
import-no-author = Unknown sender
import-time-missing = The mail does not say when it came. Write for instance "yesterday 14:02".
import-nothing-here = Nothing here.
import-tag-history = history
import-tag-attachments = { $count ->
    [one] one attachment
   *[other] { $count } attachments
 }
import-place = { $file }, mail { $message }
import-link = Link: { $link }
import-take-anyway = Import it anyway
import-known = already imported
import-repeated = the same as an earlier mail
import-more-problems = Another { $count } files could not be read.
import-workspace-words = { $file } is a workspace. What exists is brought up to date, what is new is added and nothing is removed.
import-people = People
import-accounts = Accounts
import-templates = Templates
import-question-rows = Questions
import-schedules = Roster rows, absences and closures
import-new = { $count } new
import-updated = { $count } already exist
import-workspace-alone = { $file } was not read: a workspace is imported by itself. Import it afterwards.
left-out-automatic-reply = automatic reply
left-out-bounce = mail that could not be delivered
left-out-newsletter = newsletter
left-out-not-about-a-comment = notification about something other than a comment
left-out-our-own = sent by you
left-out-empty = empty
left-out-too-big = too big, over 25 MB
left-out-too-deeply-nested = parts in too many layers
left-out-cut-off = cut off
left-out-not-a-mail = not an e-mail
uncertain-date-missing = date missing
uncertain-date-too-old = unreasonably old date
uncertain-date-in-the-future = date in the future
uncertain-author = uncertain sender
uncertain-text = uncertain text
uncertain-link = uncertain link
mail-unreadable = { $file } could not be read: { $reason }. Check that the file is still there and that you may open it.
mail-empty = { $file } is empty. Save the mails again from the mail program.
mail-is-pdf = { $file } is a PDF. Save the mail as .eml instead.
mail-is-zip = { $file } is a zip file. Unpack it and choose the files inside.
mail-is-outlook = { $file } is in Outlook's own format. Save the mail as .eml instead.
mail-is-web-page = { $file } is a web page. Save the mail as .eml, or copy the text and paste it.
mail-is-no-mail = { $file } is not an e-mail. Choose files that end in .eml or .mbox.
mail-cut-off = { $file } is cut off at mail { $message } (byte { $byte }), so nothing in it was read. Copy the file again.
mail-too-big = { $file } is larger than { $megabytes } MB, so it was not read. Save the mail without attachments.
mail-too-deeply-nested = { $file } has too many layers at mail { $message } (byte { $byte }). Copy the text and paste it instead.
mail-cancelled = The reading was cancelled. Nothing has been changed.

### The welcome

welcome-step = Step { $number } of { $last }
welcome-title = Welcome to Svarsvakt
welcome-what = Svarsvakt keeps track of what needs an answer in the municipality's social media, and by when, so that no question is left behind.
welcome-where = Where should the data be kept?
welcome-alone = Only for me
welcome-alone-words = A file on this computer that only you can reach:
welcome-together = Together with colleagues
welcome-together-words = A file in a folder that you share. Everybody who may write in the folder can work in the file at the same time, and it is protected just as the folder is. If there already is a file, it is opened, never overwritten.
welcome-choose-folder = Choose a folder
welcome-no-folder = Choose the folder you share first.
welcome-next = Continue
welcome-back = Back
welcome-sample = Try with sample data
welcome-sample-words = You get a made-up municipality to try things with. It is gone when you close the window.
welcome-choose = Who are you?
welcome-choose-words = There already is a file. Say who you are, so that the right name stands beside what you do.
welcome-choose-first = Choose your name in the list first.
welcome-not-listed = I am not on the list
welcome-open = Open
welcome-person = Who are you?
welcome-person-words = Your answers end with your name and title, so that everybody sees who answers.
welcome-municipality = Municipality
welcome-municipality-example = Exempelby kommun
welcome-name = Your name
welcome-name-missing = Write your name. Your answers end with it.
welcome-job = Title
welcome-email = E-mail
welcome-phone = Phone
welcome-account = Your first account
welcome-account-words = An account is, for instance, the municipality's page on Facebook. You add more under Accounts.
welcome-account-example = Exempelby kommun
welcome-account-missing = Write the account's name, or skip this step.
welcome-url = Web address
welcome-url-help = With the address the account is recognised when you paste a link.
welcome-promise = Questions are answered within 24 hours, counted on weekdays. Open Monday to Friday 08:00–16:30. You can change that under Accounts.
welcome-finish = Done
welcome-skip = Skip

### A file that cannot be opened

trouble-title = The file cannot be opened
trouble-missing = The file was not found
trouble-untouched = Nothing in the file has been changed.
trouble-network = If it is in a shared folder, the network may be down. Try again in a while.
trouble-again = Try again
trouble-latest-copy = Open the latest backup
trouble-another-file = Choose another file
trouble-start-over = Start from the beginning

### Workspace files

workspace-not-json = { $file } is no JSON file: line { $line }, column { $column } makes no sense. Export the workspace again.
workspace-another-format = { $file } is no Svarsvakt workspace (its format should be "svarsvakt-workspace").
workspace-newer = { $file } is a workspace of version { $version }, which is newer than this program. Update Svarsvakt.
workspace-outermost = The file's outermost level
workspace-unknown-key = { $file }: { $place } has the key "{ $key }", which the format does not know. Remove or correct it.
workspace-missing-key = { $file }: { $place } lacks the key "{ $key }". Add it.
workspace-wrong-value = { $file }: { $place } is { $found }, but should be { $expected }.
workspace-unknown-person = { $file }: { $place } names the person "{ $key }", who is not among the people.
workspace-unknown-account = { $file }: { $place } names the account "{ $key }", which is not among the accounts.
workspace-repeated-key = { $file }: { $place } has the key "{ $key }", which is used in the same list already.
workspace-repeated-override = { $file }: { $place } is the second override for { $account } on { $date }. Keep one of them.
workspace-looks-like-password = { $file }: { $place } looks like a password, and passwords are never stored here. Write where the log-in is kept.
workspace-ends-before-start = { $file }: { $place } begins on { $from } but ends on { $to } already.
workspace-not-for-kind = { $file }: { $place } has "{ $key }", which does not belong to an entry of the kind { $kind }.
expected-text = a text
expected-non-empty-text = a text that is not empty
expected-object = an object in braces
expected-list = a list in brackets
expected-true-or-false = true or false
expected-date = a date like 2026-12-23
expected-moment = a moment like 2026-12-23T14:10:00+01:00
expected-time-zone = a time zone like Europe/Stockholm
expected-whole-number = a whole number from { $from } to { $to }
expected-one-of = one of { $words }
expected-time-of-day = times of day like 08:00
expected-weekdays = weekdays like mon, tue and wed
expected-opening-span = opening hours like 08:00-16:30, where the end lies after the beginning
expected-apart = opening hours that do not run into each other

### Command line

cli-svarsvakt = Svarsvakt watches the answers on a municipality's social-media accounts. Without a command the window opens.
cli-usage = svarsvakt [OPTIONS] [COMMAND]
cli-heading-usage = Usage:
cli-after-help = The options --db, --now and --lang go before the command. Exit codes: 2 for bad use or bad input, else 1.
cli-svarsvakt-db = The database, instead of the one chosen in the window
cli-svarsvakt-now = A moment that counts as now, like 2026-12-21T08:30:00+01:00
cli-svarsvakt-lang = Language: sv or en
cli-svarsvakt-sample = Open the window on a made-up municipality that is gone when it closes
cli-svarsvakt-background = Begin without a window, in the notification area
cli-svarsvakt-help = Show this help
cli-svarsvakt-version = Show the version
cli-json = One JSON object a line
cli-force = Overwrite a file that exists
cli-due = Works out when questions are to be answered: times on standard input, one answer a line
cli-due-rules = The file with the rules
cli-due-explain = Tell how each time was counted
cli-calendar = Shows public holidays, eves, early closings and squeeze days
cli-calendar-from = First day, like 2026-12-01
cli-calendar-to = Last day, like 2026-12-31
cli-coverage = Shows who watches which account on which day, and where there are gaps
cli-coverage-from = First day, such as 2026-07-01
cli-coverage-to = Last day, such as 2026-07-31
cli-closings = Shows when comments are to be closed because nobody watches
cli-closings-from = The first day, for instance 2026-12-01
cli-closings-to = The last day, for instance 2027-01-31
cli-questions = Shows the questions in the order they are to be answered
cli-questions-state = Which questions: open (unless said otherwise), waiting, answered or all
cli-reminders = Shows what needs to be done; ends with 10 where there is something, else 0
cli-reminders-notify = Show what was not told before as a notification on the desktop
cli-today = Shows what is to be answered today
cli-import = Takes in workspaces (JSON) and mails (.eml, .mbox). A missing database is made.
cli-import-replace = Empty the database first, after a backup (with one workspace only)
cli-import-files = One or more files
cli-export = Writes everything that was entered to a workspace (.json), or the watch schedule to a calendar (.ics), a spreadsheet (.xlsx) or pages to print (.html)
cli-export-file = The file to write
cli-export-from = First day of the schedule; the first of this month if nothing is said
cli-export-to = Last day of the schedule; twelve months after the first if nothing is said
cli-export-account = Only this account in the schedule (its key in the workspace); may be given several times
cli-export-person = Only this person’s days in the schedule (their key in the workspace)
cli-backup = Makes a backup, in the folder backups or in a file of your choice
cli-backup-file = The file to write
cli-restore = Restores the database from a backup
cli-restore-file = The backup
cli-check = Checks that the database is whole
cli-unknown-argument = There is no option { $argument }. Type svarsvakt --help to see those there are.
cli-unknown-command = There is no command { $command }. Type svarsvakt --help to see those there are.
cli-missing-argument = { $argument } is missing. Type svarsvakt --help to see how the command is used.
cli-missing-value = { $argument } needs a value. Type svarsvakt --help to see which ones do.
cli-bad-value = { $value } does not do for { $argument }. Choose among { $allowed }.
cli-bad-moment = { $value } after --now is not a moment like 2026-12-21T08:30:00+01:00.
cli-bad-date = { $value } after { $argument } is not a date like 2026-12-23.
cli-span-reversed = --to { $to } lies before --from { $from }.
cli-span-year = { $argument } { $day } is no use: the year must lie between { $first } and { $last }.
cli-span-long = Ask about at most { $years } years at a time.
cli-export-not-a-schedule = --from, --to, --account and --person are for schedules: let { $file } end with .ics, .xlsx or .html.
cli-unknown-account = There is no account with the key { $key }.
cli-unknown-person = There is no person with the key { $key }.
cli-repeated-argument = { $argument } can stand once only.
cli-bad-use = The command makes no sense. Type svarsvakt --help to see how it is used.
cli-exists = There is a file { $file } already. Choose another name, or add --force to overwrite it.
cli-no-questions = No questions.
cli-not-notified = The notification could not be shown on the desktop: { $reason }
cli-no-reminders = Nothing needs to be done.
cli-closing-must = must be closed
cli-closing-recommended = should be closed
cli-closing-closes = close by { $when }
cli-closing-reopens = open { $when }
cli-severity-info = Ahead
cli-severity-warning = Important
cli-severity-urgent = Urgent
cli-overdue = { $state }, overdue
cli-today-sum = Overdue: { $overdue }. Due today: { $due }. Can wait: { $later }.
cli-today-late = overdue since { $when }
cli-today-due = answer by { $when }
cli-today-promise-late = should have been answered { $when }
cli-today-promise = answer promised by { $when }
cli-today-chase = { $to } has not answered in time:
cli-today-more = … and { $count } more: svarsvakt questions
cli-import-replace-one = --replace goes with one workspace only, not with mails or several files.
cli-import-tally = { $new } new, { $changed } updated, { $known } known already
cli-import-mails = { $new } new questions ({ $history } of them as history), { $known } known already, { $left } left out
cli-import-incomplete = { $count ->
    [one] One mail could not be taken in, as its account, text or time cannot be told. Import the file in the window instead.
   *[other] { $count } mails could not be taken in, as their account, text or time cannot be told. Import the file in the window instead.
 }
cli-actor = The command line
cli-backed-up = The backup is in { $file }.
cli-restored = The database is restored from { $file }. What was there before is in the folder backups.
cli-restored-damaged = The database is restored from { $file }. The damaged file is kept as { $kept }.
cli-check-whole = The database is whole.
cli-check-damaged = The database { $file } is damaged. Restore a backup: svarsvakt restore FILE.
cli-finding-damage = Damage: { $words }
cli-finding-reference = Broken reference: { $table } { $record } points at { $to }.
cli-finding-lists = { $count ->
    [one] One question stood wrongly in the lists and has been put right.
   *[other] { $count } questions stood wrongly in the lists and have been put right.
 }
cli-finding-search = The search index was incomplete and has been rebuilt.

### Who covers a day

cover-covered = Watched
cover-gap = Gap
cover-closed = Closed
cover-inactive = Not in use
cover-inactive-reason = outside the account’s dates
cover-person-via = { $person }, { $via }
cover-gap-because = Gap: { $reason }
via-override = changed for the day
via-roster = by the roster
via-responsible = responsible
via-stand-in = stand-in
via-deputy = the account’s deputy
gap-nobody-rostered = nobody is on the roster on this weekday
gap-nobody-named = the account has neither a roster nor a responsible person
gap-no-stand-in = { $person } is away and no stand-in can take over
gap-circle = the stand-ins lead round in a circle, back to { $person }
absence-vacation = Vacation
absence-illness = Ill
absence-training = Training
absence-parental = Parental leave
absence-other = Other

### The coverage screen

grid-week = Week
grid-two-weeks = 2 weeks
grid-month = Month
grid-year = Year
grid-title-week = week { $week } { $year }
grid-title-weeks = weeks { $first }–{ $last } { $year }
grid-scale = Show
grid-accounts = Accounts
grid-people = People
grid-earlier = Earlier
grid-later = Later
grid-go-to-today = Go to today
grid-add-absence = Add absence
grid-add-absence-of = Add absence for { $person }
grid-change-absence = Change the absence
grid-more = More
grid-change-roster = Change roster…
grid-swap-days = Swap days…
grid-save-schedule = Save the schedule as a file…
grid-import-absences = Take absences from a calendar…
grid-gaps-and-absences = Gaps and absences
grid-gaps-button =
    { $count ->
    [one] { $count } gap
   *[other] { $count } gaps
 }
grid-red-day = { $name }, public holiday
grid-eve = { $name }, eve
grid-squeeze-day = bridge day
grid-watches = { $person } watches
grid-watches-days =
    { $count ->
    [one] { $person } watches { $count } day
   *[other] { $person } watches { $count } days
 }
grid-watches-nothing = watches no account
grid-stands-in-for = { $person } stands in for { $absent }
grid-closed-because = Closed: { $name }
grid-closed-until = Closed until { $day }
grid-checked = checked
grid-not-checked = not checked
grid-gap-days =
    { $count ->
    [one] Gap of { $count } day
   *[other] Gap of { $count } days
 }
grid-passes =
    { $count ->
    [one] { $count } shift
   *[other] { $count } shifts
 }
grid-passes-in =
    { $count ->
    [one] { $count } shift in { $month }
   *[other] { $count } shifts in { $month }
 }
grid-away = Off
grid-absences = Absences
grid-days-within = { $count } days, { $range }
grid-due-then =
    { $count ->
    [one] { $count } question falls due then
   *[other] { $count } questions fall due then
 }
grid-away-until = { $reason } until { $day }
grid-no-stand-in = No stand-in
grid-stood-in-by = Stand-in: { $names }
grid-stood-in-by-but = Stand-in: { $names }, not on { $day }
grid-gaps = Gaps
grid-no-gaps = Every working day of the coming year is watched.
grid-no-gaps-no-accounts = Gaps are shown here once there are accounts.
grid-all-gaps = Show all { $count } gaps
grid-enter-roster = Enter a roster
grid-assign-stand-in = Assign a stand-in
grid-coming = Coming absences
grid-nobody-away = No absence is entered.
grid-more-absences = and { $count } more. Page ahead to see them.
grid-handover = Handover
grid-people-legend = The number is how many accounts the person watches that day.
grid-legend-watches = Watches
grid-legend-stand-in = Stand-in
grid-legend-weekend = Weekend
grid-legend-red-day = Public holiday
grid-legend-checked = Checked
grid-legend-not-checked = Not checked
grid-load = Shifts per person
grid-load-what = { $period }, a shift is an account for a day
grid-load-none = Nobody watches an account on these days.
grid-load-period = The period
grid-load-year = The whole year
grid-watched-share = Checked { $watched } of { $all } watch days up to today
grid-who-watches = Who is to watch { $days }?
grid-left-out =
    { $count ->
    [one] { $count } closed day stays as it is.
   *[other] { $count } closed days stay as they are.
 }
grid-let-roster = Let the roster decide
grid-assign-though-closed = Put somebody in anyway
grid-office-closed = The office is closed. Nobody needs to watch the account that day, and whom you choose counts only if the day becomes a working day.
grid-change-to = Give the day to
grid-inactive = The account is not in use that day.
grid-is-there = is there
grid-not-employed = does not work here then
grid-chain-link = { $person }, { $via }: { $what }
grid-due-that-day =
    { $count ->
    [one] One question falls due that day
   *[other] { $count } questions fall due that day
 }
grid-checked-by = Checked { $time } by { $person }
grid-checked-at = Checked { $time }
grid-nobody-to-pick = Nobody works here on those days.
grid-is-away = Off
grid-away-on = Off { $days }, gets the rest
grid-has-the-days = Has it already, { $load }
grid-give-to = Give to { $person }, { $note }
grid-unplanned-one = { $account } has neither a roster nor a responsible person.
grid-unplanned = { $count } accounts have neither a roster nor a responsible person.
grid-no-accounts = Add an account to see who watches it.
grid-no-accounts-then = No account is in use { $span }.
grid-to-accounts = To Accounts

### The roster

roster-title = Roster
roster-accounts = { $count ->
    [0] Choose accounts
    [one] 1 account chosen
   *[other] { $count } accounts chosen
 }
roster-choose-all = Choose all
roster-choose-none = Choose none
roster-no-account = Choose at least one account.
roster-span-unclear = Correct the days on which the roster holds.
roster-span = When the roster holds
roster-from = Holds from
roster-past-stays = The days before stay as they were.
roster-from-start = From the start, past days too
roster-to = Until
roster-open-end = Leave it empty if the roster holds until further notice.
roster-returns = From { $day } the old roster holds again.
roster-week = Who watches
roster-copy-from = Copy from
roster-choose-account = Choose an account
roster-all-weeks = All weeks
roster-odd-weeks = Odd weeks
roster-even-weeks = Even weeks
roster-odd-short = odd weeks
roster-even-short = even weeks
roster-apart = Odd and even
roster-copy-odd = Make even weeks like odd
roster-fill = Same person every weekday
roster-fill-in = Same person every weekday, { $weeks }
roster-fill-choose = Fill weekdays
roster-cell = { $weekday }, { $weeks }
roster-closed-weekday = No opening hours
roster-nobody = Nobody
roster-empty = With nobody on the roster, the responsible person watches: { $who }.
roster-differ = The accounts have different rosters now. What you save holds for all that are chosen.
roster-on-closed = The account has no opening hours on { $days }, so whoever is there watches nothing.
roster-unwatched = Nobody is on { $days }. Those days become gaps.
roster-has-left = { $person } leaves { $day }. After that the days need somebody else.
roster-not-begun = { $person } does not start until { $day }.
roster-overlap = { $account } has two rows for { $weekday }: { $other } and { $holds }. The later one holds, that is { $holds }.
roster-preview = How two weeks are watched
roster-periods = The roster as it is saved
roster-period-always = Always
roster-period-from = From { $from }
roster-period-to = Until { $to }
roster-period-between = { $from }–{ $to }
roster-period-empty = the responsible person watches

### Absences and their wizard

coverage-back = Back to coverage
coverage-leave-title = Discard your changes?
coverage-leave-body = None of it has been saved yet.
coverage-leave-discard = Discard the changes
coverage-leave-stay = Stay here
absence-add = Add absence
absence-change = Change absence
absence-who-and-when = Who and when
absence-person = Person
absence-choose-person = Choose a person
absence-reason = Reason
absence-no-reason = No reason given
absence-from = From
absence-to = To
absence-ill-today = Ill today
absence-today = Today
absence-rest-of-week = Rest of the week
absence-stand-ins = Stand-ins
absence-one-for-all = One for all
absence-several = Several people
absence-no-stand-in = No stand-in
absence-stand-in-for = Stand-in for { $account } { $days }
absence-option-absent = { $person } (away)
absence-option-partly = { $person } (here { $here } of { $days } days)
absence-split = Split into days
absence-join = Join the days
absence-days = { $count ->
    [one] 1 day
   *[other] { $count } days
 }
absence-on-days = { $days }: { $what }
absence-covers = { $person } watches
absence-link = { $away } is away, { $next } stands in
absence-link-deputy = { $away } is away, the account’s deputy { $next } watches
absence-link-responsible = { $away } is away, { $next }, who is responsible, watches
absence-nobody-because = Nobody watches: { $why }
absence-circle = { $first } and { $last } stand in for each other: nobody watches
absence-circle-one = { $person } stands in for themselves: nobody watches
absence-here-all = { $days ->
    [one] here that day
    [2] here both days
   *[other] here all { $days } days
 }
absence-here-some = here { $here } of { $days } days
absence-knows-responsible = responsible for the account
absence-knows-deputy = the account’s deputy
absence-knows-rostered = on the account’s roster
absence-knows-stood-in = has stood in here before
absence-load = { $passes ->
    [0] no days to watch then
    [one] 1 day to watch then
   *[other] { $passes } days to watch then
 }
absence-load-least = { $passes ->
    [0] no days to watch then
    [one] least loaded, 1 day to watch then
   *[other] least loaded, { $passes } days to watch then
 }
absence-and-more = and { $count } more
absence-all-covered = { $count ->
    [one] The day has a stand-in.
    [2] Both days have a stand-in.
   *[other] All { $count } days have a stand-in.
 }
absence-uncovered = { $count ->
    [one] 1 day has no stand-in: { $which }
   *[other] { $count } days have no stand-in: { $which }
 }
absence-all-passes = { $count ->
    [2] Both days to watch have a stand-in.
   *[other] All { $count } days to watch have a stand-in.
 }
absence-uncovered-passes = { $count ->
    [one] One day to watch has no stand-in: { $which }
   *[other] { $count } days to watch have no stand-in: { $which }
 }
absence-nothing-affected = { $person } watches nothing during that time, so no account is affected.
absence-fill = Propose stand-ins
absence-save-with-gap = Save with a gap
absence-gap-stays = The gap shows under Coverage until somebody is put in.
absence-gap-waits = { $count ->
    [one] One gap is left. Choose a stand-in, or tick Save with a gap.
   *[other] { $count } gaps are left. Choose stand-ins, or tick Save with a gap.
 }
absence-nobody-chosen = Choose who is away.
absence-day-missing = Fill in both days.
absence-too-long = An absence is at most three years. Choose an earlier last day.
absence-no-working-days = None of the days is a working day.
absence-past = The days are over. The absence changes what is shown about them.
absence-begins-in-past = Some of the days are over.
absence-overlaps = { $person } is already away { $days } ({ $reason }). Days in both follow the one that begins first.
absence-for-oneself = { $person } stands in for themselves. Choose somebody else.
absence-has-left = { $person } leaves { $day }, before the absence ends.
absence-not-begun = { $person } does not start until { $day }.
absence-changes = What changes
absence-changes-nothing = Coverage stays as it is.
absence-change-line = { $days }, { $account }: { $before } → { $after }
absence-give-back = { $count ->
    [one] Give back a day that somebody else was given
   *[other] Give back { $count } days that others were given
 }
absence-stays-given = Days that somebody was given one by one stay with that person.
absence-handover = Handover
absence-remove = Remove absence
absence-remove-title = Remove the absence of { $person } { $days }?
absence-gone = Somebody else has removed the absence. If you save, it is added again.
absence-keep-mine = Go on with mine
absence-take-theirs = Take the saved one
absence-all-accounts = All accounts

### Giving and swapping days

swap-title = Give away or swap days
swap-give = Give away days
swap-swap = Swap days
swap-who-and-when = Who and when
swap-giver = Who gives
swap-receiver = Who takes over
swap-first = One person
swap-second = The other
swap-from = { $person } gives from
swap-to = { $person } gives until
swap-accounts = Accounts
swap-person-missing = Choose both people.
swap-same-person = Choose two different people.
swap-day-missing = Fill in the days.
swap-too-long = Choose at most a year at a time.
swap-no-days = No day changes hands.
swap-days = { $count ->
    [0] Nothing to watch changes hands
    [one] One day to watch changes hands
   *[other] { $count } days to watch change hands
 }
swap-line-away = { $line }. { $person } is not at work: { $cover }
swap-watches-nothing = { $person } watches no account { $days }.
swap-receiver-away = { $count ->
    [one] Whoever takes over is away on 1 of the days.
   *[other] Whoever takes over is away on { $count } of the days.
 }
swap-gaps = { $count ->
    [one] That makes a gap.
   *[other] That makes { $count } gaps.
 }
swap-accounts-count = { $count } accounts
swap-closed = Closed { $day } ({ $reason }), nothing to give: { $accounts }.

### Daily checks

check-title = Today’s watch
check-count = { $made } of { $demanded } checked
check-progress = { $made } of { $demanded }
check-none-today = Nothing is watched today
check-you = You
check-replaces = { $who } stands in for { $whom }
check-closed = Closed
check-closed-until = Closed until { $when }
check-not-watched = Not watched
check-not-needed = No check needed
check-not-yet = Not checked yet
check-not-yet-short = Not yet
check-label = Checked
check-name = Checked: { $account }
check-name-done = Checked: { $account }, { $time }
check-done-at = checked { $time }
check-missed = Not checked
check-too-few = { $count ->
    [one] One check is missing
   *[other] { $count } checks are missing
 }
check-assign = Assign a stand-in
check-show = Show in Coverage
check-with-note = Checked, with a note…
check-earlier = Enter an earlier check…
check-remove = Remove the check { $time }
check-extra = Extra watch…
check-entered-late = Entered afterwards: { $reason }
check-save = Save the check
check-note-title = What do you want to note about the check?
check-earlier-title = When was the account checked?
check-time = Time today
check-time-missing = Write when the account was checked, for instance 08:15.
check-time-unreadable = Write the time as 08:15.
check-time-in-future = That time has not been yet.
check-reason = Why is it entered afterwards?
check-reason-help = Is kept with the check.
check-reason-missing = Write why the check is entered afterwards.
check-note = Note
check-extra-title = How long is the account to be watched more closely?
check-extra-from = From
check-extra-to = To
check-extra-days-missing = Write the first and the last day.
check-extra-checks = Checks a day
check-extra-checks-wrong = Write a number between 1 and 24.
check-extra-reason = Reason
check-extra-reason-help = For instance a bigger matter that many ask about.
check-extra-line = { $count ->
    [one] { $days }: one check a day
   *[other] { $days }: { $count } checks a day
 }
check-extra-change = Change
check-extra-end = End
check-extra-being-changed = being changed below
check-share = { $count ->
    [one] Checked on { $watched } of one working day this month ({ $percent } %).
   *[other] Checked on { $watched } of { $count } working days this month ({ $percent } %).
 }
check-share-none = There has been no working day this month yet.
check-section = Daily check
check-per-day = Checks a day
check-per-day-help = How often somebody is to look at the account on a working day. 0 if no check is needed.
check-per-day-wrong = Write a number between 0 and 24.
check-login-place = Log-in is kept
check-login-help = A reference, for instance a safe or a register number. Never a password.
check-login-password = That looks like a password. Write only where the log-in is kept.
check-sum-missed = { $count ->
    [one] { $words } account has not been checked.
   *[other] { $words } accounts have not been checked.
 }
check-sum-gaps-today = { $count ->
    [one] { $words } account is not covered today.
   *[other] { $words } accounts are not covered today.
 }
check-sum-gaps = { $count ->
    [one] { $words } account lacks cover within the next four weeks.
   *[other] { $words } accounts lack cover within the next four weeks.
 }
check-due-gap = Nobody watches then
check-due-closed = The office is closed then
check-due-gap-long = Nobody watches the account { $day }, when the answer is due.
check-due-closed-long = The office is closed { $day }, when the answer is due.
check-standing-in = You stand in for { $whom } until { $until }.
check-standing-in-today = You stand in for { $whom } today.
check-show-handover = Show the handover
check-show-handover-of = Show the handover: { $whom }

### Handover

handover-title = Handover from { $person }, { $days }
handover-for = To { $person }. This is how things stand { $when }.
handover-for-all = To everybody who stands in. This is how things stand { $when }.
handover-personal = Holds what citizens have written. Delete the page when it is no longer needed.
handover-nothing = No days to hand over: { $person } is not on duty for any account on those days.
handover-days = Days
handover-gaps = Nobody watches
handover-hours = Opening hours
handover-link = Address
handover-templates = Templates
handover-questions = Open questions ({ $count })
handover-no-questions = No open questions
handover-due = Due { $when }
handover-overdue = Overdue since { $when }
handover-no-deadline = No response time
handover-contacts = Contacts
handover-choose = To
handover-everybody = All stand-ins
handover-with-texts = Include what the citizens have written
handover-with-logins = Include where log-ins are kept
handover-copy = Copy as e-mail
handover-save = Save for printing (HTML)
handover-back = Back
handover-gone = The absence is no longer there.
handover-mail-paste = Paste the handover here (Ctrl+V). It has been copied.
handover-file-name = Handover

### Schedules in files

export-not-begun = The file was not written, because the computer could not carry out the work. Try again, or restart the program.
schedule-save = Save the schedule
schedule-save-as = Save as…
schedule-as = As what?
schedule-as-html = Printout
schedule-as-ical = Calendar (.ics)
schedule-as-xlsx = Excel
schedule-about-html = A page a month to print, in black and white too, or to open in a browser.
schedule-about-ical = All-day events for Outlook, phones and other calendars. Save again when the schedule changes: the same days are replaced.
schedule-about-xlsx = A sheet a month, a list of all days and the number of shifts per person.
schedule-whose-and-when = Whose days, and when?
schedule-whose = Whose
schedule-everybody = All accounts
schedule-of-person = Only { $name }
schedule-of-account = The account { $name }
schedule-days-missing = Choose the first and the last day.
schedule-too-long = Choose at most { $years } years.
schedule-file-name = schedule
schedule-title = Watch schedule
schedule-title-person = Watch schedule for { $person }
schedule-made = Made { $when }
schedule-watches = Watching { $account }
schedule-person-watches = { $person } watches { $account }
schedule-stands-in = Watching { $account } as stand-in
schedule-person-stands-in = { $person } watches { $account } as stand-in
schedule-gap = Gap: { $account }
schedule-cancelled = Called off: { $account }
schedule-sheet-list = List
schedule-sheet-load = Shifts per person
schedule-account = Account
schedule-platform = Platform
schedule-date = Date
schedule-weekday = Weekday
schedule-state = State
schedule-person = Person
schedule-via = How
schedule-chain = Chain
schedule-closed = Closed for
schedule-shifts = Shifts
schedule-sum = Sum
schedule-stand-in = Stand-in
schedule-legend = Legend
schedule-legend-own = Watching
schedule-legend-gap = Gap: nobody watches
schedule-legend-closed = Closed
schedule-legend-inactive = The account is not in use
schedule-red-days = Public holidays and eves
schedule-gaps = Gaps
schedule-no-gaps = No gaps this month.
schedule-nobody = No accounts to show.
schedule-people = People
schedule-load-words = { $count ->
    [one] 1 shift
   *[other] { $count } shifts
 }

### Absences from a calendar file

absimport-words = { $file } is a calendar. Tick what is an absence; the rest is left.
absimport-person = Whose calendar is it?
absimport-person-guessed = Whose calendar is it? (guessed, can be changed)
absimport-choose-person = Choose a person
absimport-pick = Choose a calendar file with absences
absimport-filter = Calendar
absimport-nothing = The calendar holds no events ahead in time.
absimport-no-days = Unknown days
absimport-take = Take in { $title }, { $days }
absimport-take-in = { $count ->
    [one] Take in one absence
   *[other] Take in { $count } absences
 }
absimport-nothing-ticked = Nothing is ticked.
absimport-stand-ins-later = You choose who stands in afterwards, in Coverage.
absimport-alone = { $file } was not read. A calendar is imported by itself; take it in alone.

calendar-file-too-big = { $file } is larger than 20 MB and is not read. Export only the months you need.
calendar-file-empty = { $file } is empty. Export the calendar again.
calendar-file-another = { $file } is no calendar file. Save the calendar as iCalendar (.ics).
calendar-file-broken-line = { $file }: line { $line } makes no sense. Export the calendar again.
calendar-file-wrong-end = { $file }: line { $line } ends { $found }, which has not begun. Export the calendar again.
calendar-file-cut-off = { $file } is cut off: { $component } on line { $line } never ends. Export the calendar again.
calendar-file-too-deep = { $file }: line { $line } lies deeper than any calendar goes. Export the calendar again.
absence-import-new = New absence
absence-import-known = Already there
absence-import-part-of-a-day = Only part of the working day
absence-import-not-an-absence = Does not look like an absence
absence-import-meeting = Looks like a meeting
absence-import-birthday = Looks like a birthday
absence-import-holiday = Looks like a holiday
absence-import-somebody-else = Names somebody else
absence-import-free = Shown as free time in the calendar
absence-import-cancelled = Cancelled
absence-import-past = Already over
absence-import-far-ahead = Begins more than { $months } months from now
absence-import-too-long = Longer than two years
absence-import-reversed = Ends before it begins
absence-import-unreadable = The date on line { $line } cannot be read
absence-import-recurs-otherwise = Recurs in a way that cannot be read. Enter the days by hand.
absence-import-recurs-too-often = Recurs too often to be an absence

### Opened for reading only

readonly-show = Show
readonly-notice = You can read but not change: the rights to { $file } only allow reading.
readonly-copy = You see a copy from { $when } and cannot change it: { $file } cannot be opened where it is.
readonly-refused = Nothing was changed, since you can read but not change. Whoever owns the file { $file } can let you write.
readonly-value-none = –

### Closings: the steps and what was done

step-publish-notice = Publish notice
step-close-comments = Close comments
step-auto-reply-on = Turn on automatic reply
step-reopen-comments = Reopen
step-auto-reply-off = Turn off automatic reply
step-go-through = Go through what came in
op-closure = The closure { $name } { $days } is saved
op-delete-closure = The closure { $name } { $days } is deleted
op-refuse-proposal = The proposal { $name } is declined
op-restore-proposal = The proposal { $name } is back
op-steps-ticked = { $count } steps are ticked for { $days }
op-notice-published = The notice on { $account } is ticked
op-comments-closed = The comments on { $account } are ticked as closed
op-auto-reply-on = The automatic reply on { $account } is ticked as on
op-comments-open = The comments on { $account } are ticked as open again
op-auto-reply-off = The automatic reply on { $account } is ticked as off
op-gone-through = What came in on { $account } has been gone through
op-step-unticked = The step “{ $step }” on { $account } is no longer ticked
op-closing-post = The post { $name } on { $account } is saved
op-delete-closing-post = The post { $name } on { $account } is taken off the list
op-mark-closing-post = The post { $name } on { $account } is ticked
op-keep-open = { $account } keeps comments open { $days }
op-keep-open-many = { $count } accounts keep comments open { $days }
op-end-kept-open = { $account } is to close comments { $days } after all
op-platform-guide = The instructions for { $name } are saved
op-reset-platform-guide = The instructions for { $name } are reset
kind-closure = Closure saved
kind-delete-closure = Closure deleted
kind-refuse-proposal = Proposal declined
kind-restore-proposal = Proposal back
kind-step-ticked = Step ticked
kind-step-unticked = Step unticked
kind-closing-post = Post to close saved
kind-delete-closing-post = Post to close removed
kind-mark-closing-post = Post ticked
kind-keep-open = Comments kept open
kind-end-kept-open = Decision to stay open revoked
kind-platform-guide = Instructions saved
kind-reset-platform-guide = Instructions reset
refused-nobody-decides = The decision to stay open needs somebody who has made it. Choose who you are at the bottom left and try again.
refused-empty-reason = Write why.
refused-no-accounts = Choose at least one account that closes.
refused-already-ticked = The step was ticked already.
usage-closing = closings
nav-closures = Closures
record-closing-tick = Step of a closing
record-closing-post = Post to close
record-kept-open = Decision to stay open
record-refusal = Declined proposal
record-platform-guide = Platform instructions
field-step = Step
field-closed-at = Closed
field-closed-by = Closed by
field-reopened-at = Reopened
field-reopened-by = Reopened by
field-proposal = Proposal
field-all-accounts = All accounts
field-close-text = How to close
field-reopen-text = How to reopen
field-auto-reply-text = How to set the automatic reply
field-has-comments = Has comments
field-has-auto-reply = Has automatic replies
field-posts-one-by-one = Posts are closed one by one
field-checked-on = Checked
field-recommend-closing = Recommend closing from days
field-must-close = Must close from working days
field-reminders = Reminder times

### Closings: the page with the year strip and the checklists

occasion-christmas = Christmas
occasion-new-year = New Year
occasion-epiphany = Epiphany
occasion-easter = Easter
occasion-may-day = May Day
occasion-ascension = Ascension
occasion-whitsun = Whitsun
occasion-national-day = National Day
occasion-midsummer = Midsummer
occasion-all-saints = All Saints' Day
closing-unwatched = Unwatched
closing-no-hours = no opening hours ({ $days })
closing-gap = nobody watches { $days }
closing-weekends = weekends
closing-because = Because of: { $words }
closing-put-in = Put in a stand-in
closing-must = Must
closing-recommended = Recommended
closing-at-latest = by { $when }
closing-first = first { $when }
closing-do-now = do it now
closing-late-since = overdue since { $when }
closing-due-since = since { $when }
closing-absent = Not available
closing-not-needed = Not needed
closing-done = Done
closing-done-when = done { $when }
closing-your-step = your step
closing-mine = Your step
closing-nobody = nobody watches
closing-no-day = no day
closing-name-somebody = Name somebody
closing-account = Account
closing-accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
 }
closing-progress = { $done } of { $all } steps done
closing-reopens = Reopens { $when }.
closing-reopens-first = The first reopen { $when }.
closing-and-more = { $names } and { $count } more
closing-kept-open = Open: { $reason } · { $who } { $day }
closing-moved = Ticked for { $days }: the days have changed
closing-notice-untrue = The notice is no longer true. Take it down and untick the step.
closing-posts-open = { $count ->
    [one] { $count } post is not closed yet
   *[other] { $count } posts are not closed yet
 }
closing-posts-closed = { $count ->
    [one] { $count } post is not opened again yet
   *[other] { $count } posts are not opened again yet
 }
closing-posts-of = Posts on { $account }
closing-posts-none = No posts are listed. Pinned posts, ads and events are closed one by one.
closing-posts-count = { $closed } of { $all } closed
closing-post-add = Add a post
closing-post-new = Which post is to be closed?
closing-post-change = Change the post
closing-post-pinned = Pinned post
closing-post-ad = Ad
closing-post-event = Event
closing-post-name = Post
closing-post-name-help = So that whoever closes it finds it.
closing-post-name-missing = Write which post it is.
closing-post-link = Link
closing-post-closed = Closed
closing-post-reopened = Opened again
closing-post-open = Open the post
closing-post-edit = Change
closing-post-remove = Remove from the list
closing-more-of = More for { $account }
closing-notice = Notice
closing-guide = How to do it on { $platform }
closing-keep-open = We stay open…
closing-keep-open-all = { $count ->
    [one] We stay open…
   *[other] We keep all { $count } open…
 }
closing-keep-title = Should comments stay open?
closing-keep-by = The decision is in your name: { $who }.
closing-keep-nobody = Choose who you are at the lower left: the decision needs a name.
closing-keep-reason = Why
closing-keep-help = For instance: the emergency staff read the comments.
closing-keep-action = Stay open
closing-close-anyway = Close anyway
closing-change-closure = Change the closure
closing-show-coverage = Show coverage
closing-tick-all = Tick my { $count }: { $step }
closing-chip-close-now = Close now
closing-chip-reopen = Open again
closing-chip-no-longer = Need not close any more
closing-chip-go-through = Go through what came in
closing-chip-closed = Closed now
closing-chip-today = Closes today { $time }
closing-chip-soon = { $count ->
    [0] Closes today
    [one] Closes tomorrow
   *[other] Closes in { $count } days
 }
closing-chip-ahead = { $count ->
    [0] Today
    [one] Tomorrow
   *[other] In { $count } days
 }
closing-chip-far = { $count ->
    [one] In { $count } month
   *[other] In { $count } months
 }
closing-chip-kept-open = Stays open
closing-chip-done = Done
closing-chip-passed = Past
closing-strip-title = Twelve months ahead
closing-strip-today = Today
closing-red-day = Public holiday
closing-squeeze-day = Squeeze day
closing-squeeze-day-small = squeeze day
closing-all-closed = All accounts closed
closing-some-closed = Some accounts closed
closing-new = New closure
closing-proposals = { $count ->
    [0] Proposals
   *[other] Proposals ({ $count })
 }
closing-see-proposals = See proposals for the year
closing-finished = Finished ({ $count })
closing-no-accounts = Put in the accounts first, and Svarsvakt works out when comments are to be closed.
closing-nothing = Nobody needs to close comments in the coming months.
closing-own-title = Closures you have put in
closing-own-past = Show { $count } earlier
closing-own-hide-past = Hide earlier
closing-own-none = No closed periods have been put in.
closing-own-change = Change
closing-sum-nothing = Nothing to close in the next twelve months.
closing-sum-closes-all = The offices close on { $day }.
closing-sum-closes = { $words } accounts close on { $day }.
closing-sum-closes-first = { $words } accounts close, the first on { $day }.
closing-sum-closes-one = { $account } closes on { $day }.
closing-sum-ready = Everything to be done before is done.
closing-sum-mine-one = You have one step left, to be done by { $when }.
closing-sum-mine-one-late = You have one step left, and it is overdue.
closing-sum-mine = You have { $words } steps left, the first to be done by { $when }.
closing-sum-mine-late = You have { $words } steps left, and the first is overdue.
closing-sum-others = { $count ->
    [one] You have nothing left to do. One step waits for others, to be done by { $when }.
   *[other] You have nothing left to do. { $words } steps wait for others, the first by { $when }.
 }
closing-sum-left = { $count ->
    [one] One step is left, to be done by { $when }.
   *[other] { $words } steps are left, the first to be done by { $when }.
 }
closing-sum-close-now = { $count ->
    [one] One account is unwatched with its comments open. Close them now.
   *[other] { $words } accounts are unwatched with their comments open. Close them now.
 }
closing-sum-reopen = { $count ->
    [one] Open the comments again on one account: somebody watches it now.
   *[other] Open the comments again on { $words } accounts: somebody watches them now.
 }
closing-sum-auto-reply-off = Turn the automatic replies off: somebody watches the accounts again.
closing-sum-take-back = The closing { $days } is not needed any more. Take back what has been done for it.
closing-sum-go-through = Comments are open again. Go through what came in { $days }.
closing-sum-go-through-some = { $count ->
    [one] One account is open again. Go through what came in { $days }.
   *[other] { $words } accounts are open again. Go through what came in { $days }.
 }
closing-sum-kept-open = { $name } { $days }: comments stay open, as decided.
closing-sum-under-way = { $count ->
    [one] One account is closed, and comments open again { $when }.
   *[other] { $words } accounts are closed, and comments open again { $when }.
 }
closing-sum-under-way-first = { $words } accounts are closed, and the first open again { $when }.
closing-sum-under-way-open = { $count ->
    [one] One account is closed.
   *[other] { $words } accounts are closed.
 }

### Closings: form, proposals and what changes

closures-back = Back to the closings
closure-add = New closure
closure-change = Change closure
closure-remove = Remove closure
closure-gone = Somebody else has removed the closure. If you save, it is added anew.
closure-what-and-when = Days and name
closure-from = First day
closure-to = Last day
closure-whole-days = Whole days, both days included.
closure-name = Name
closure-name-ideas = Suggestions:
closure-name-take = Call the closure { $name }
closure-name-missing = Give the closure a name, for example Christmas and New Year.
closure-day-missing = Fill in the first and the last day.
closure-too-long = A closure may last three years at most. Choose an earlier last day.
closure-note = Note
closure-note-help = For example who decided it and when. Never shown outside.
closure-accounts = Accounts
closure-all-accounts = All accounts
closure-all-accounts-help = Also for accounts that are added later.
closure-all-accounts-short = all accounts
closure-chosen-accounts = Only some accounts
closure-accounts-chosen = { $count ->
    [0] None chosen
    [one] 1 chosen
   *[other] { $count } chosen
 }
closure-odd-weekend = The days are only Saturday and Sunday, when the offices are closed anyway.
closure-odd-nothing-open = None of the accounts is open on these days, so the closure changes nothing.
closure-odd-long = The closure lasts { $count } days. Is that right?
closure-odd-past = The days are already over.
closure-odd-overlap = Overlaps { $name } { $days }.
closure-odd-overrides = { $count ->
    [one] A person who was put in no longer counts, since the day becomes closed: { $days }.
   *[other] { $count } people who were put in no longer count, since the days become closed: { $days }.
 }
closure-override = { $person } on { $account } { $day }
closure-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
effect-title = What changes
effect-waits = Fill in the days and the accounts to see what changes.
effect-nothing = No working days, deadlines, gaps or comments to close change.
effect-nothing-else = Nothing else changes.
effect-days = Working days
effect-days-taken = { $count ->
    [one] 1 working day fewer
   *[other] { $count } working days fewer
 }
effect-days-given-back = { $count ->
    [one] 1 working day back
   *[other] { $count } working days back
 }
effect-all-accounts = All { $count } accounts
effect-and-accounts = { $count ->
    [one] { $names } and one more account
   *[other] { $names } and { $count } more accounts
 }
effect-deadlines = { $count ->
    [one] 1 question is due at another time
   *[other] { $count } questions are due at another time
 }
effect-deadline = { $from } → { $to }
effect-no-deadline = no deadline
effect-closings = Comments to close
effect-closing-new = New: { $days }
effect-closing-gone = Not needed: { $days }
effect-closing-same-days = { $days }
effect-closing-changed = { $before } becomes { $after }
effect-must-close-by = Must be closed by { $moment }
effect-must-close = Must be closed
effect-should-close-by = Should be closed by { $moment }
effect-should-close = Should be closed
effect-reopens = { $close }, opened { $moment }.
effect-does-not-reopen = { $close }.
effect-gaps = Gaps
effect-gap-appears = New gap { $days }
effect-gap-vanishes = The gap { $days } vanishes
effect-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
closure-name-christmas-new-year = Christmas and New Year
closure-name-christmas = Christmas
closure-name-new-year = New Year
closure-name-epiphany = Epiphany
closure-name-easter = Easter
closure-name-ascension = Ascension
closure-name-midsummer = Midsummer week
closure-name-summer = Closed for the summer
closure-name-squeeze = Bridge day
closure-name-planning = Planning day
closure-name-school = School holiday
closure-name-closed = Closed
proposal-why-christmas = From Christmas Eve through the weekend after New Year.
proposal-why-easter = From Maundy Thursday through Easter Monday.
proposal-why-midsummer = Monday to Friday of the week of Midsummer Eve.
proposal-why-july = The holiday weeks 28–31.
proposal-why-squeeze-after = A bridge day after { $holiday }.
proposal-why-squeeze-before = A bridge day before { $holiday }.
early-epiphany = The eve of Epiphany
early-maundy-thursday = Maundy Thursday
early-walpurgis = Walpurgis Night
early-ascension = The day before Ascension Day
early-all-saints = The eve of All Saints' Day
early-christmas = The day before Christmas Eve
proposals-title = Proposals for the coming year
proposals-show-refused = Show declined ({ $count })
proposals-outrun = Somebody else changed the settings at the same time, so nothing was saved. The times below are the ones that hold now. Try again.
proposals-closures = Closures
proposals-closures-help = The proposals come from the calendar and are for all accounts. Change them if only some accounts are to close, or if your days are others.
proposals-no-closures = The calendar has nothing to propose. Declined proposals can be shown again.
proposals-takes = { $count ->
    [one] Takes 1 working day.
   *[other] Takes { $count } working days.
 }
proposals-partly = Partly closed already: { $names }.
proposals-for-accounts = { $count ->
    [one] { $name } (1 account)
   *[other] { $name } ({ $count } accounts)
 }
proposals-present = Already there
proposals-show = Show
proposals-show-name = Show the closure { $name }
proposals-take = Add
proposals-take-name = Add { $name }
proposals-change = Change first
proposals-change-name = Change { $name } before it is added
proposals-refuse = Decline
proposals-refuse-name = Decline { $name }
proposals-refused = Declined
proposals-restore = Take back
proposals-restore-name = Take back { $name }
proposals-early = Days on which the offices close early
proposals-early-help = There is no common rule for half-days: every employer decides. So nothing here holds until you add it. Accounts with a list of their own are not concerned.
proposals-early-own = A day of your own
proposals-early-present = The offices close at { $time }.
proposals-early-open = Open as usual.
proposals-early-named = { $name } { $day }
proposals-early-time = Time at which the offices close: { $name }
proposals-early-no-time = Write a time, for example 12:00.
proposals-early-save = Save the time
proposals-early-save-name = Save the time for { $name }
proposals-early-remove = Remove
proposals-early-remove-name = Remove the early closing: { $name }

### Closings: notices, instructions and posts

notice-title = Notices { $days }
notice-title-gone = Notices
notice-gone = The closing is no longer there.
notice-guide = How to do it on { $platform }
notice-account = Account
notice-account-before = Previous account
notice-account-next = Next account
notice-account-first = This is the first account.
notice-account-last = This is the last account.
notice-account-count = { $number } of { $count }
notice-account-published = { $account }, published
notice-before = Before
notice-during = During
notice-after = After
notice-auto-reply = Automatic reply
notice-moments = Comments close { $closes } and open again { $opens }.
notice-moments-no-end = Comments close { $closes }. The account ends while it is closed, so no time of opening is known.
notice-moments-no-start = Comments open { $opens }. The account starts while it is closed, so no time of closing is known.
notice-moments-mailbox = Nobody reads from { $closes } until { $opens }.
notice-moments-none = Neither closing nor opening has a time. Fill them in yourself if they are needed.
notice-not-needed = The closing { $days } is no longer needed. Take the notice away if it is out.
notice-kept-open = It is decided to stay open, so no notice is needed.
notice-moved = The notice was published for { $before }, but now it is { $now }.
notice-moved-auto = The automatic reply was turned on for { $before }, but now it is { $now }.
notice-text = Text
notice-text-name = The notice’s text: { $kind }
notice-template = Template
notice-choose-template = Choose a template
notice-no-template = There is no template for notices. Write the text here, or make a template.
notice-from-template = Start again from the template
notice-change-template = Change the template
notice-fill-in = Fill in
notice-fill-in-help = Holds for all accounts and texts until you leave. If it is always the same, write it in the template.
notice-stale = The dates or the template have changed since you wrote in the text.
notice-in-swedish = The template is in Swedish.
notice-in-english = The template is in English.
notice-no-emergency = The text does not say whom to call when life is in danger.
notice-add-emergency = Add 112
notice-emergency = Danger to life: call 112.
notice-not-kept = What you change here is not kept. Copy the text before you leave.
notice-copy = Copy
notice-copy-open = Copy and open the page
notice-is-published = The notice is published
notice-auto-is-on = The automatic reply is on
notice-corrected = The notice is corrected
notice-auto-corrected = The automatic reply is corrected
notice-published-by = Published by { $name } { $at }
notice-published-at = Published { $at }
notice-auto-on-by = Turned on by { $name } { $at }
notice-auto-on-at = Turned on { $at }
guide-title = How to do it on { $platform }
guide-own-channels = The municipality’s accounts
guide-other-channels = Other platforms
guide-never-checked = Not checked by you yet
guide-checked = Checked { $day }
guide-checked-long-ago = Checked more than a year ago, { $day }
guide-words = Instructions
guide-starter = This is how we believe it is done. Platforms change: try it, correct the text, and say when you have checked it.
guide-reset = Restore our words
guide-auto-reply-help = Automatic replies reach those who send messages, never those who comment.
guide-law = What is already published must be supervised also while comments are closed (BBS Act, section 4). The section was read as it stood in 2018, and changes have been proposed: check it when you check the instructions.
guide-traits = What the platform has
guide-traits-help = Decides which steps are in the checklist of its accounts.
guide-check = Check
guide-checked-today = Checked today
guide-checked-ahead = The day has not come yet.
guide-keep-mine = Keep my text
guide-take-theirs = Take the saved one
guide-facebook-close =
    We know of no setting that closes comments on a whole page, so each post is closed by itself.
    1. Open the post’s menu (three dots) and choose who can comment.
    2. Choose “Profiles and Pages you mention”. If the post mentions nobody, nobody can comment.
    Include pinned posts, reels, ads and events.
guide-facebook-reopen =
    Open the same post’s menu, choose who can comment and then “Public”. Go through the list of posts that were closed.
guide-facebook-auto-reply =
    Probably in Business Suite: Inbox, Automations, Away message. Paste the text and set the first and last time. Facebook does not count the automatic reply as an answer.
guide-instagram-close =
    Each post is closed by itself: open the post’s menu (three dots) and turn off commenting. For a new post the choice is among the advanced settings.
    According to an older source some business accounts lack the choice.
    Do not use limited interactions: comments are hidden but still come in, and they may be official documents.
guide-instagram-reopen =
    Open the same post’s menu and turn commenting on again. Go through the list of posts that were closed.
guide-x-close =
    Each post is closed by itself: open the post’s menu (three dots), choose who can reply and then only accounts you mention. It should work after publishing too, but sources disagree.
    Others can quote the post anyway.
guide-x-reopen =
    Open the same post’s menu, choose who can reply and then everyone.
guide-youtube-close =
    New videos: Studio, Settings, Community, Defaults. Choose to pause comments or turn them off. While paused, old comments stay; turned off, none are seen.
    Old videos: select them in the list in Studio on a computer and change comments for all at once.
guide-youtube-reopen =
    Turn comments on in the same places: the defaults and the videos in the list. Choose the same moderation as before.
guide-linkedin-close =
    When you publish you choose who may comment. For a post that is already published, look in the post’s menu (three dots): we have not seen it confirmed that it works for pages.
guide-linkedin-reopen =
    Open the same post’s menu and let everybody comment again.
guide-tiktok-close =
    The whole account: in the privacy settings you choose who can comment and turn it off. Whether that holds for videos already published we have not seen confirmed: look, and otherwise turn it off in each video’s settings.
guide-tiktok-reopen =
    Let everybody comment again in the same setting, and in the videos that were closed by themselves.
guide-threads-close =
    When you publish you choose who can reply. For a post that is already published, look in the post’s menu (three dots): we have no certain facts about how it is done.
guide-threads-reopen =
    Open the same post’s menu and let everybody reply again.
guide-email-auto-reply =
    A mailbox has no comments to close. Turn the automatic reply on in the mail program, both to senders in the municipality and outside, and set the first and last time. A colleague must still read what comes: requests for official documents are answered also while you are away.
guide-other-close =
    Find out whether comments can be closed for the whole account or only post by post, and write here how you do it.
guide-other-reopen =
    Write here how comments are opened again.
guide-other-auto-reply =
    Write here how an automatic reply to messages is set.

### Reminders in words

remind-account-pair = { $first } and { $last }
remind-accounts = { $count } accounts
remind-question-overdue = { $count ->
    [one] A question on { $account } is overdue
   *[other] { $words } questions on { $account } are overdue
 }
remind-question-overdue-from = The question from { $author } on { $account } is overdue
remind-question-soon = { $count ->
    [one] A question on { $account } is due soon
   *[other] { $words } questions on { $account } are due soon
 }
remind-question-soon-from = The question from { $author } on { $account } is due soon
remind-promise-soon = { $count ->
    [one] A promised answer on { $account } is due soon
   *[other] { $words } promised answers on { $account } are due soon
 }
remind-promise-soon-from = The answer promised to { $author } on { $account } is due soon
remind-promise-overdue = { $count ->
    [one] A promised answer on { $account } is overdue
   *[other] { $words } promised answers on { $account } are overdue
 }
remind-promise-overdue-from = The answer promised to { $author } on { $account } is overdue
remind-colleague = { $count ->
    [one] A colleague has not answered in time about a question on { $account }
   *[other] Colleagues have not answered in time about { $words } questions on { $account }
 }
remind-colleague-from = A colleague has not answered in time about the question from { $author } on { $account }
remind-unwatched = { $count ->
    [one] A question on { $account } falls due when nobody watches
   *[other] { $words } questions on { $account } fall due when nobody watches
 }
remind-unwatched-from = The question from { $author } on { $account } falls due when nobody watches
remind-check = Check { $accounts }
remind-check-more = { $count ->
    [one] Check { $accounts } once more
   *[other] Check { $accounts } { $words } times more
 }
remind-gap = Nobody watches { $accounts }
remind-notice = Publish a notice on { $accounts }
remind-close = Close comments on { $accounts }
remind-close-now = Close comments now on { $accounts }
remind-auto-reply-on = Turn on the automatic reply on { $accounts }
remind-reopen = Open comments on { $accounts }
remind-auto-reply-off = Turn off the automatic reply on { $accounts }
remind-by = By { $when }
remind-by-first = The first by { $when }
remind-since = Since { $when }
remind-since-first = The first since { $when }
remind-promised-for = Promised for { $when }
remind-wanted-by = The answer was wanted by { $when }
remind-gap-day = { $by } · the account has a gap then
remind-closed-day = { $by } · the account is closed then
remind-check-none = Nobody has looked today · closes { $time }
remind-check-few = Closes today { $time }
remind-check-closed = Nobody looked today · closed { $time }
remind-check-few-closed = Closed today { $time }
remind-gap-today = Today
remind-gap-from-today = Today to { $last }
remind-notice-late = Should have been out { $when }
remind-close-late = Should have been closed { $when }
remind-auto-reply-late = Should have been turned on { $when }
remind-close-auto-reply = { $by } · turn on the automatic reply too
remind-nobody-watches = Nobody watches { $days }
remind-watched-again = Watched again since { $when }
remind-not-needed = The closing is not needed any more
remind-kept-open = The decision is to stay open
remind-reopen-auto-reply = { $since } · turn off the automatic reply too
remind-link-answer = Answer
remind-link-colleague = Remind
remind-link-question = Show the question
remind-link-check = Check
remind-link-gap = Assign a stand-in
remind-link-closing = Show steps
remind-line = { $title }. { $detail }.
remind-count = { $count } reminders
remind-more = … and { $count } more
snooze-hour = In an hour ({ $time })
snooze-afternoon = This afternoon ({ $time })
snooze-opening = Next working day ({ $when })

### Today: reminders and the first day back

today-asked = { $who }, since { $day }
today-asked-late = Has not answered in time
today-remind-title = Reminders
today-remind-nothing = Nothing more than what stands beside.
today-remind-all = Show all { $count }
today-remind-rest = Show fewer
today-remind-urgent = Urgent
today-remind-seen = Seen
today-remind-put-off = Reminds again { $when }
today-remind-menu = More: { $title }. { $detail }
today-remind-mark-seen = Seen
today-remind-mark-unseen = Not seen
today-remind-again = Remind again
today-remind-later = Remind me { $when }
back-title = Back after { $name }
back-checklist = Show the checklist
back-reopen = { $count ->
    [one] Open comments again on one account.
   *[other] Open comments again on { $words } accounts.
 }
back-auto-reply = { $count ->
    [one] Turn off the automatic reply on one account.
   *[other] Turn off the automatic replies on { $words } accounts.
 }
back-since-closing = the closing
back-nothing = Go through what came in. No unanswered question is registered since { $since }: look at the pages.
back-came-in = { $count ->
    [one] Go through what came in. { $words } question is registered since { $since }.
   *[other] Go through what came in. { $words } questions are registered since { $since }.
 }
back-came-in-due = { $count ->
    [one] Go through what came in: { $words } question since { $since }, to be answered { $due }.
   *[other] Go through what came in: { $words } questions since { $since }, the first to be answered { $due }.
 }
back-first = Show the first
back-all = Show all open questions
back-gone-through = Gone through
sum-closing-late = { $count ->
    [one] Comments are open on one account that nobody watches.
   *[other] Comments are open on { $words } accounts that nobody watches.
 }
sum-closing = { $count ->
    [one] Comments close on one account { $when }.
   *[other] Comments close on { $words } accounts { $when }.
 }
sum-reopen = { $count ->
    [one] Comments are to be opened again on one account.
   *[other] Comments are to be opened again on { $words } accounts.
 }

### Notifications, background and start

### Settings: when reminders come

settings-closing-times = Closings and reminders
times-closing-explained = When nobody watches an account for several days in a row, comments are to be closed. Weekends are no working days.
times-must-close = Must be closed from working days
times-must-close-help = With so many working days unwatched, comments must be closed. Usually 1.
times-recommend-closing = Should be closed from days
times-recommend-closing-help = With so many days in a row, a public holiday or a closure among them, comments should be closed. Usually 4.
times-reminders-explained = Reminders come in the account's opening hours. What is late or must be closed is always reminded of.
times-gaps = Gaps, working days before
times-gaps-help = A list, for example 20, 10, 5, 3, 1. After the last one the reminder comes daily.
times-closing = Prepare a closing, working days before
times-closing-help = So long before, it is time to write the notice.
times-check-after = No check, minutes after opening
times-check-after-help = So long after the office has opened, accounts that nobody has checked are reminded of.
times-check-before = No check, minutes before closing
times-check-before-help = And once more so long before the office closes.
times-close-before = Close comments, minutes before
times-close-before-help = So long before comments are to be closed, it is reminded a last time.
times-number-wrong = Write a whole number between { $from } and { $to }.
times-list-wrong = Write whole numbers between 1 and 366 with commas between, for example 20, 10, 5, 3, 1.
times-save = Save the times
times-revert = Take back what is changed
times-usual = Back to the usual
