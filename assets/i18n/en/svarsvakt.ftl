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
nav-templates = Templates
nav-accounts = Accounts
nav-history = History
nav-settings = Settings
rail-nobody = Choose who you are
rail-who = { $name }. Switch person
rail-choose = Who sits here?
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
keys-zoom = Larger, smaller and ordinary text
keys-this = This list

### Short messages

toast-copied = The text has been copied.
toast-copied-and-opened = The answer has been copied and the post is opening. Paste the answer there.
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
