### Words used everywhere

app-name = Svarsvakt
close = Stäng
cancel = Avbryt
save = Spara
undo = Ångra
redo = Gör om
change = Byt

### The rail

nav-today = Idag
nav-questions = Frågor
nav-coverage = Bevakning
nav-templates = Mallar
nav-accounts = Konton
nav-history = Historik
nav-settings = Inställningar
rail-nobody = Välj vem du är
rail-who = { $name }. Byt person
rail-choose = Vem sitter här?
rail-backup = Säkerhetskopierad { $when }
rail-no-backup = Ingen säkerhetskopia än

### Starting

start-no-display = Svarsvakt kan inte visa något fönster, eftersom ingen skärm är tillgänglig (varken DISPLAY eller WAYLAND_DISPLAY är satt). Logga in på ett skrivbord, eller använd kommandoraden: svarsvakt --help.
start-no-graphics = Svarsvakt kan inte visa något fönster, eftersom datorn saknar en grafikdrivrutin som fungerar (Vulkan, DX12 eller OpenGL). Be IT installera en, till exempel Mesas programvarudrivrutin. Grafiksystemet svarade: { $reason }
start-fault = Ett fel i Svarsvakt gjorde att fönstret stängdes. Allt som var sparat finns kvar. Starta programmet igen, och skicka loggen till den som sköter det om felet kommer tillbaka. Loggen ligger i { $log }

### Keyboard

keys-title = Kortkommandon
keys-places = Gå till Idag, Frågor och så vidare
keys-register = Registrera en fråga
keys-paste = Registrera det som är kopierat
keys-search-all = Sök bland alla frågor
keys-search-list = Sök i listan
keys-move = Flytta i listan
keys-open = Öppna
keys-back = Gå tillbaka (utkastet sparas)
keys-template = Välj mall
keys-next-field = Nästa tomma fält i svaret
keys-copy-and-open = Kopiera svaret och öppna inlägget
keys-mark-answered = Markera besvarad
keys-no-answer = Inget svar behövs
keys-tick = Kryssa i
keys-period = Månaden före eller efter, i Bevakning
keys-go-to-today = Gå till idag, i Bevakning
keys-choose-days = Välj flera dagar, i Bevakning
keys-zoom = Större, mindre och vanlig text
keys-this = Den här listan

### Short messages

database-open-elsewhere = Databasen är redan öppen i ett annat fönster. Det har tagits fram.
toast-copied = Texten är kopierad.
toast-copied-and-opened = Svaret är kopierat och inlägget öppnas. Klistra in svaret där.
upkeep-working = Arbetar med databasen. Du kan fortsätta under tiden.
toast-copied-not-opened = Svaret är kopierat, men länken gick inte att öppna. Öppna inlägget själv och klistra in svaret.
toast-copied-no-link = Svaret är kopierat. Frågan har ingen länk, så öppna inlägget själv.
toast-undone = Ångrat: { $what }
toast-redone = Gjort om: { $what }
toast-backed-up = Säkerhetskopian är gjord och kontrollerad.
toast-restored = Säkerhetskopian är återställd. Det som fanns innan ligger kvar som en egen kopia.
toast-exported = Exporterat till { $file }.
link-refused = Länken öppnas inte: bara adresser som börjar med http eller https är tillåtna.
link-not-opened = Länken gick inte att öppna. Kontrollera vilket program som är valt för webben eller e-posten på datorn.
preferences-not-saved = Dina inställningar på den här datorn gick inte att spara. De gäller tills fönstret stängs.

### Files

pick-import = Välj e-post eller arbetsyta att importera
pick-import-filter = E-post och arbetsytor
pick-database = Välj en databas
pick-database-filter = Databaser
pick-folder = Välj mapp
export-title = Spara exporten
export-questions-name = fragor
export-workspace-name = svarsvakt

### Opening hours in words

hours-closed = stängt
hours-all-day = dygnet runt
hours-and = { $first } och { $last }
hours-until = Till och med { $last }
hours-time-missing = En tid saknas. Skriv till exempel 08:00–16:30.
hours-not-a-time = ”{ $text }” är ingen tid. Skriv till exempel 08:00–16:30.
hours-not-a-span = ”{ $text }” går inte att läsa. Skriv till exempel 08:00–12:00, 13:00–16:30.
hours-ends-before-start = { $span } slutar innan det börjar. Byt plats på tiderna.
hours-overlap = { $first } och { $second } går in i varandra. Ändra en av dem.
season-ends-before-start = Perioden slutar innan den börjar. Byt plats på datumen.

### What a page says about answering times

page-hours = Vi svarar på frågor { $hours }.
page-season = { $dates }: { $hours }.
page-season-closed = { $dates }: stängt.
page-no-promise = Vi svarar så snart vi kan.
page-promise-days = { $days ->
    [one] Du får svar inom ett dygn på vardagar: senast samma tid nästa arbetsdag.
   *[other] Du får svar inom { $days } dygn på vardagar: senast samma tid { $days } arbetsdagar senare.
 }
page-promise-hours = Du får svar inom { $hours }, räknat på arbetsdagar.
page-promise-open = Du får svar inom { $hours }. Vi räknar bara den tid vi har öppet.
page-promise-elapsed = Du får svar inom { $hours }, alla dagar.
page-outside-from-opening = Kommer din fråga när vi har stängt räknas tiden från att vi öppnar.
page-outside-by-closing = Kommer din fråga när vi har stängt får du svar innan vi stänger nästa arbetsdag.
page-holidays = På helgdagar svarar vi inte.
page-holidays-and-eves = På helgdagar, midsommarafton, julafton och nyårsafton svarar vi inte.

### Deadlines

overdue = Försenad
overdue-since = sedan { $when }
day-and-left = { $day } · { $left }
came-in = kom in { $when }
no-deadline = Inget svarslöfte
no-clock-history = Ingen klocka
state-waiting = Väntar på kollega
state-holding-reply = Mellansvar gett
state-not-begun = Inte påbörjad
state-draft = Utkast
unknown-author = Okänd avsändare

### Today

register-question = Registrera fråga
search-everywhere = Sök
week-tag = vecka { $week }
to-answer = Att besvara
shortest-first = Kortast tid kvar först
today-nothing = Inget att besvara just nu.
today-first-time = Här visas frågorna som ska besvaras. Kopiera en kommentar och tryck Ctrl+V, eller registrera den för hand.
today-row-name = { $account }, { $deadline }, { $author }: { $text }
answer = Svara
continue-answer = Fortsätt
answer-whom = { $what }: { $author }
answered-today = { $count ->
    [0] Ingen fråga är besvarad idag
    [one] { $words } fråga är besvarad idag
   *[other] { $words } frågor är besvarade idag
 }
show-answered = Visa besvarade
show-all-open = Visa alla { $count } öppna
sum-nothing = Inget att besvara just nu.
sum-nothing-until = Inget behöver besvaras idag. Nästa svar ska ges { $when }.
sum-no-deadlines = { $count ->
    [one] { $words } fråga är öppen, men inget konto har lovat någon tid.
   *[other] { $words } frågor är öppna, men inget konto har lovat någon tid.
 }
sum-due = { $count ->
    [one] { $words } fråga ska besvaras idag.
   *[other] { $words } frågor ska besvaras idag.
 }
sum-overdue = { $count ->
    [one] { $words } fråga är försenad. Inget mer behöver besvaras idag.
   *[other] { $words } frågor är försenade. Inget mer behöver besvaras idag.
 }
sum-overdue-and-due = { $count ->
    [one] { $words } fråga är försenad och { $due } ska besvaras idag.
   *[other] { $words } frågor är försenade och { $due } ska besvaras idag.
 }
sum-colleagues = { $count ->
    [one] { $words } kollega har inte svarat i tid.
   *[other] { $words } kollegor har inte svarat i tid.
 }

### What a change did

op-some-account = ett konto
op-some-author = en medborgare
op-nobody = ingen
op-register = Frågan från { $author } på { $account } är registrerad.
op-add-incoming = Ett inlägg till från { $author } på { $account } är tillagt.
op-note = En anteckning om frågan från { $author } på { $account } är sparad.
op-answer = Frågan från { $author } på { $account } är besvarad.
op-holding-reply = Mellansvar till { $author } på { $account } är skickat.
op-forward = Frågan från { $author } på { $account } är skickad vidare till { $to }.
op-chase = { $to } är påmind om frågan från { $author }.
op-returned = Kollegans svar om frågan från { $author } på { $account } är inlagt.
op-no-answer = Frågan från { $author } på { $account } behöver inget svar.
op-no-answer-many = { $count } frågor behöver inget svar.
op-reopen = Frågan från { $author } på { $account } är öppen igen.
op-assign = Frågan från { $author } på { $account } är tilldelad { $person }.
op-assign-many = { $count } frågor är tilldelade { $person }.
op-correct = Frågan från { $author } på { $account } är rättad.
op-import = { $count ->
    [one] En fråga är importerad från { $source }.
   *[other] { $count } frågor är importerade från { $source }.
 }
op-set-up = Databasen är skapad.
op-import-workspace = En arbetsyta är importerad från { $source }.
op-create = { $what } är tillagd.
op-update = { $what } är ändrad.
op-delete = { $what } är borttagen.
op-templates = { $count } mallar är tillagda.
op-create-template = Mallen ”{ $what }” är tillagd.
op-update-template = Mallen ”{ $what }” är ändrad.
op-move-template = Mallen ”{ $what }” är flyttad.
op-delete-template = Mallen ”{ $what }” är borttagen.
op-settings = Inställningarna är ändrade.
op-roster = Schemat för { $account } är ändrat.
op-roster-many = Schemat för { $count } konton är ändrat.
op-absence = Frånvaron för { $person } { $days } är sparad.
op-delete-absence = Frånvaron för { $person } { $days } är borttagen.
op-import-absences = { $count ->
    [one] En frånvaro är importerad från { $source }.
   *[other] { $count } frånvaroperioder är importerade från { $source }.
 }
op-days = { $count ->
    [one] { $person } bevakar { $days }.
   *[other] { $person } har tagit över { $count } bevakningspass { $days }.
 }
op-days-to-roster = { $count ->
    [one] Bevakningen { $days } följer schemat igen.
   *[other] { $count } bevakningspass { $days } följer schemat igen.
 }
op-swap = { $people } har bytt dagar: { $days }.
op-check = { $account } är kontrollerat.
op-remove-check = Kontrollen av { $account } är borttagen.
op-extra-watch = Extra bevakning av { $account } { $days } är sparad.
op-delete-extra-watch = Extra bevakning av { $account } { $days } är borttagen.
kind-register = Registrerad fråga
kind-incoming = Tillagt inlägg
kind-note = Anteckning
kind-answer = Svar
kind-holding-reply = Mellansvar
kind-forward = Skickad vidare
kind-chase = Påmind kollega
kind-returned = Kollegans svar
kind-no-answer = Inget svar behövs
kind-reopen = Öppnad igen
kind-assign = Tilldelning
kind-correct = Rättad fråga
kind-correct-entry = Rättat inlägg
kind-import = Import av e-post
kind-import-workspace = Import av arbetsyta
kind-create-person = Ny person
kind-update-person = Ändrad person
kind-delete-person = Borttagen person
kind-create-account = Nytt konto
kind-update-account = Ändrat konto
kind-delete-account = Borttaget konto
kind-create-template = Ny mall
kind-update-template = Ändrad mall
kind-move-template = Flyttad mall
kind-delete-template = Borttagen mall
kind-settings = Inställningar
kind-roster = Schema
kind-absence = Frånvaro
kind-delete-absence = Borttagen frånvaro
kind-import-absences = Import av frånvaro
kind-days = Ändrad dag
kind-give-days = Överlämnade dagar
kind-swap = Bytta dagar
kind-check = Kontroll
kind-remove-check = Borttagen kontroll
kind-extra-watch = Extra bevakning
kind-delete-extra-watch = Borttagen extra bevakning

### History

yes = ja
no = nej
history-everybody = Alla
history-everything = Allt
history-who = Vem
history-what = Vad
history-one-question = Visar en frågas historik.
history-all-questions = Visa allt
history-choose = Välj en ändring för att se vad den gjorde.
history-empty = Ingen ändring att visa. Allt som görs här hamnar i historiken.
history-open-question = Öppna frågan
history-undo-this = Ångra den här ändringen
history-is-undone = ångrad
history-nobody = ingen vald person
history-more-records = … och { $count } till.
record-person = Person
record-account = Konto
record-roster = Schema
record-absence = Frånvaro
record-closure = Stängning
record-template = Mall
record-question = Fråga
record-entry = Inlägg
record-extra-watch = Extra bevakning
record-check = Kontroll
field-name = Namn
field-title = Titel
field-email = E-post
field-phone = Telefon
field-from = Från
field-to = Till
field-channel = Plattform
field-link = Länk
field-department = Enhet
field-responsible = Ansvarig
field-deputy = Ersättare
field-clock = Klocka
field-response-hours = Svarstimmar
field-opening-hours = Öppettider
field-outside-hours = Utanför öppettid
field-early-closing = Tidig stängning
field-seasons = Säsonger
field-checks-per-day = Kontroller per dag
field-login-place = Inloggning förvaras
field-weekday = Veckodag
field-weeks = Veckor
field-note = Anteckning
field-late-reason = Skäl till sen kontroll
field-recorded-at = Inlagd
field-author = Avsändare
field-text = Text
field-at = Tid
field-kind = Slag
field-return-on = Svar utlovat
field-to-whom = Till
field-wanted-by = Svar senast
field-reason = Skäl
field-archived = Arkiverad
field-position = Plats
field-language = Språk
field-municipality = Kommun
field-time-zone = Tidszon
field-de-facto = Stängt på aftnar
field-history-days = Historik efter dagar

### Notifications, and the program out of sight

reach-title = Påminnelser och bakgrund
reach-notifications = Visa påminnelser som aviseringar
reach-notifications-help = I fönstret syns de alltid. Skrivbordet visar dem bara på kontonas öppettider, högst en var tionde minut om inget blivit försenat.
reach-words = Visa invånarens namn och frågans första ord i aviseringar
reach-words-help = Andra kan se din skärm. Avstängt nämner aviseringarna bara kontot och tiden.
reach-try = Visa en provavisering
reach-closed = När fönstret stängs
reach-ask = Fråga
reach-keep = Fortsätt bevaka
reach-quit = Avsluta
reach-closed-help = Svarsvakt väntar i meddelandefältet. Saknas ett sådant minimeras fönstret i stället.
reach-start = Starta med datorn
reach-start-help = Svarsvakt börjar då utan fönster när du loggar in.
reach-start-not-set = Det gick inte att ändra starten med datorn: { $reason }
note-open = Öppna
note-try-title = Så här påminner Svarsvakt
note-try-body = Klicka här för att komma till fönstret.
note-quote = ”{ $words }”
note-not-shown = Skrivbordet kan inte visa aviseringar just nu. Påminnelserna syns här i fönstret i stället.

### The tray

tray-open = Öppna Svarsvakt
tray-register = Registrera fråga
tray-quit = Avsluta
tray-nothing = Svarsvakt: inget att besvara idag
tray-today = Svarsvakt: { $today } idag
tray-overdue = Svarsvakt: { $overdue ->
    [one] { $overdue } försenad
   *[other] { $overdue } försenade
 }
tray-both = Svarsvakt: { $overdue ->
    [one] { $overdue } försenad
   *[other] { $overdue } försenade
}, { $today } idag

### Closing the window

leave-question = Ska Svarsvakt fortsätta bevaka i bakgrunden?
leave-explained = Då påminner Svarsvakt dig också när fönstret är stängt. Valet gäller från och med nu. Du ändrar det i Inställningar under Påminnelser och bakgrund.
leave-keep = Fortsätt bevaka
leave-quit = Avsluta helt

### Settings

settings-appearance = Utseende och språk
settings-theme = Tema
theme-system = Som datorn
theme-light = Ljust
theme-dark = Mörkt
settings-language = Språk
settings-zoom = Storlek
settings-municipality = Kommunen
settings-name-help = Står överst i fönstret och fylls i där en mall har [kommun].
settings-eves = Stängt på midsommarafton, julafton och nyårsafton
settings-early-help = En dag per rad, med tiden då alla kontor stänger. Konton kan ha en egen lista.
settings-early-wrong = ”{ $line }” går inte att läsa. Skriv en dag och en tid, till exempel 23 dec 12:00.
settings-history-days = E-post äldre än så många dagar läggs in som historik
settings-history-help = Historik har ingen klocka och räknas inte i siffrorna.
settings-days-wrong = Skriv ett antal dagar, till exempel 14.
settings-zone-help = Alla tider räknas i den här tidszonen, oavsett hur datorn är inställd.
settings-zone-unknown = Den tidszonen finns inte. Skriv till exempel Europe/Stockholm.
settings-changed-meanwhile = Någon annan har ändrat inställningarna under tiden. De är nu: { $theirs }. Dina ändringar är kvar nedanför.
settings-keep-mine = Spara mina ändå
nothing-changed = Inget är ändrat.
mend-first = Rätta det som är markerat först.
discard-changes = Ångra ändringarna
settings-data = Var uppgifterna ligger
settings-in-memory = I minnet; inget sparas när fönstret stängs.
settings-data-help = Allt ligger i den här filen. Loggen och säkerhetskopiorna ligger bredvid den.
settings-copy-path = Kopiera sökvägen
settings-open-other = Öppna en annan databas
settings-import = Importera
settings-export = Exportera allt
settings-backups = Säkerhetskopior
settings-backups-help = En kopia görs och kontrolleras före dagens första ändring. De 14 senaste sparas.
settings-back-up-now = Säkerhetskopiera nu
settings-check = Kontrollera databasen
settings-no-backups = Ingen kopia finns än. Den första görs före nästa ändring.
settings-restore = Återställ
settings-restore-when = Återställ kopian från { $when }
settings-restore-question = Återställa kopian från { $when }?
settings-restore-explained = Allt blir som det var då. Det som finns nu sparas först som en egen kopia, så att du kan komma tillbaka hit.
copy-daily = före dagens första ändring
copy-by-hand = gjord för hand
copy-before-migration = före en ny version
copy-before-restore = före en återställning
copy-before-replace = före en import som ersatte allt
settings-about = Om Svarsvakt
settings-version = Svarsvakt { $version }
settings-licences = Fri programvara under MIT-licensen. Teckensnittet IBM Plex Sans är licensierat under SIL OFL 1.1 och ikonerna från Phosphor under MIT.
check-sound = Databasen är hel.
check-mended = Databasen är hel. Sökregistret stämde inte och är gjort på nytt.
check-damaged = Databasen är skadad ({ $count } fel). Återställ den senaste säkerhetskopian nedanför.

### Errors

backup-failed = Dagens säkerhetskopia gick inte att göra. { $reason }
error-missing = Filen { $file } finns inte. Kontrollera att mappen går att nå, eller välj en annan fil.
error-not-ours = Filen { $file } är ingen Svarsvakt-databas och har lämnats orörd. Välj en annan fil.
error-damaged = Databasen { $file } är skadad och har lämnats orörd. Öppna den senaste säkerhetskopian.
error-newer = Databasen { $file } är skriven av en nyare version av Svarsvakt och har lämnats orörd. Uppdatera programmet på den här datorn.
error-busy = Någon annan skriver till databasen just nu, och inget är ändrat. Försök igen om en stund.
error-disk-full = Disken är full, och inget är ändrat. Frigör utrymme och försök igen.
error-read-only = Du har inte rätt att skriva till { $file }, och inget är ändrat. Be IT om skrivrättighet till mappen.
error-exists = Det finns redan en fil { $file }. Välj ett annat namn.
error-export-over-database = { $file } är en databas och har lämnats orörd. Välj ett annat namn för filen.
error-io = { $file } gick inte att läsa eller skriva ({ $reason }). Kontrollera att mappen går att nå och försök igen.
error-migration = Databasen gick inte att föra över till den här versionen ({ $reason }). En kopia från innan ligger i mappen backups.
error-sql = Databasen svarade med ett fel ({ $reason }), och inget är ändrat. Kontrollera databasen under Inställningar.
refused-changed-meanwhile = Någon annan hann ändra det här under tiden, så inget är sparat. Se efter vad som är nytt och försök igen.
refused-gone = Det här finns inte längre. Någon annan kan ha tagit bort det; se Historik.
refused-empty-text = Texten är tom. Skriv något först.
refused-empty-name = Namnet saknas. Skriv ett namn först.
refused-empty-receiver = Mottagaren saknas. Välj en person eller skriv en e-postadress.
refused-in-future = Tiden ligger i framtiden. Skriv när det hände.
refused-before-received = Tiden ligger före den då frågan kom in. Rätta tiden.
refused-promise-is-over = Den utlovade dagen har redan varit. Välj en dag från och med idag.
refused-wanted-too-early = Svaret önskas innan det frågades om. Välj en senare tid.
refused-response-hours = Svarstiden ska vara 1 till 2000 timmar.
refused-deputy = Ersättaren måste vara någon annan än den ansvariga.
refused-days-reversed = Perioden slutar innan den börjar. Rätta dagarna.
refused-must-close = Antalet dagar måste vara minst ett.
refused-check-day = Kontrollen sparades inte, för den gäller en annan dag. En kontroll läggs in samma dag som den görs.
refused-check-reason = Kontrollen sparades inte, för den läggs in i efterhand. Skriv varför.
refused-checks-per-day = Antalet kontroller per dag ska vara mellan 0 och 24, vid extra bevakning minst 1.
refused-still-used = Det går inte att ta bort, eftersom det används: { $places }.
nothing-to-undo = Det finns inget att ångra.
nothing-to-redo = Det finns inget att göra om.
refused-changed-since = Det går inte att ångra, eftersom något har ändrats sedan dess. Det gällde: { $what }
usage-responsible = ansvarig för konto
usage-deputy = ersättare för konto
usage-roster = schema
usage-override = enstaka dagar
usage-absence = frånvaro
usage-stand-in = ersättare vid frånvaro
usage-closure = stängningar
usage-template = mallar
usage-check = kontroller
usage-extra-watch = extra bevakning
usage-question = frågor
usage-entry = inlägg i frågor

### Files in and out

question-new = Ny
question-holding-reply = Mellansvar skickat
question-waiting = Väntar på kollega
question-answered = Besvarad
question-no-answer-needed = Inget svar behövs
question-moderated = Modererad
csv-key = Nyckel
csv-account = Konto
csv-author = Från
csv-state = Läge
csv-received = Inkom
csv-due = Svara senast
csv-answered = Besvarad
csv-link = Länk
csv-assigned = Tilldelad
csv-question = Fråga
csv-answer = Svar

### Questions

questions-tab-open = Öppna
questions-tab-waiting = Väntar
questions-tab-answered = Besvarade
questions-tab-all = Alla
questions-search = Sök i frågor
questions-search-clear = Rensa sökningen
questions-search-short = Skriv minst tre bokstäver av ett ord.
questions-search-none = Ingen fråga innehåller ”{ $words }”.
questions-search-everywhere = Sök bland alla frågor
questions-register = Registrera fråga
questions-register-short = Registrera
questions-all-accounts = Alla konton
questions-filter-account = Konto
questions-filter-person = Person
questions-everybody = Alla personer
questions-mine = Mina
questions-unassigned = Inte tilldelade
questions-sort = Sortering
questions-sort-deadline = Kortast tid kvar först
questions-sort-newest = Nyast först
questions-sort-oldest = Äldst först
questions-clear-filters = Visa alla
questions-none-filtered = Inga frågor med det här filtret.
questions-none-open = Inget att besvara just nu.
questions-none-waiting = Ingen fråga väntar på en kollega eller ett utlovat svar.
questions-none-answered = Inga frågor är besvarade än.
questions-none = Här finns inga frågor än. Registrera den första, eller klistra in en med Ctrl+V.
questions-none-chosen = Välj en fråga i listan för att läsa och svara.
questions-gone = Frågan finns inte längre. Välj en annan i listan.
questions-group-overdue = Försenade
questions-group-today = Idag
questions-group-tomorrow = Imorgon
questions-group-later = Senare
questions-group-waiting = Väntar på kollega
questions-group-no-deadline = Utan svarstid
questions-group-answered-today = Besvarade idag
questions-group-show = visa
questions-group-hide = dölj
questions-unknown-author = Okänd
questions-no-text = Ingen text. Öppna inlägget för att se vad det gäller.
questions-draft-mark = utkast, { "" }
questions-spoken-due = ska besvaras { $when }
questions-spoken-overdue = försenad sedan { $when }
questions-spoken-waiting = väntar på { $to }
questions-spoken-answered = besvarad { $when }
questions-spoken-needless = inget svar behövs, { $when }
questions-spoken-moderated = modererad { $when }
questions-overdue-since = Försenad sedan { $when }
questions-waiting-for = Väntar på { $to }
questions-no-clock = Ingen svarstid, kom in { $when }
questions-no-clock-history = Historik, ingen klocka går
questions-promised-by = Svar utlovat senast { $when }
questions-asked = { $to } har frågan, svar önskas senast { $when }
questions-asked-late = { $to } skulle ha svarat { $when }
questions-open-post = Öppna inlägget
questions-answers = { $name } svarar
questions-nobody-answers = Ingen svarar
questions-choose-person = Välj person
questions-nobody = Ingen
questions-holding-reply = Mellansvar
questions-forward = Vidarebefordra
questions-needless = Inget svar behövs
questions-reopen = Återöppna
questions-returned = Kollegan har svarat
questions-remind = Påminn
questions-more = Mer
questions-add-incoming = Lägg till från medborgaren
questions-add-note = Skriv en anteckning
questions-correct = Rätta uppgifter
questions-reason-title = Varför behövs inget svar?
questions-reason-thanks = tack eller beröm
questions-reason-tag = taggar en vän
questions-reason-outside = utanför vårt område
questions-reason-duplicate = samma fråga igen
questions-reason-answered-there = redan besvarad i tråden
questions-reason-opinion = en åsikt utan fråga
questions-reason-spam = reklam eller skräp
questions-entry-incoming = Nytt från medborgaren
questions-entry-holding = Mellansvar
questions-entry-holding-until = Mellansvar, återkommer senast { $when }
questions-entry-answer = Svar
questions-entry-automatic = Automatiskt svar
questions-entry-forwarded = Vidarebefordrad till { $to }
questions-entry-returned = Kollegans svar
questions-entry-needless = Inget svar behövs
questions-entry-needless-because = Inget svar behövs: { $reason }
questions-entry-moderated = Modererad
questions-entry-reopened = Återöppnad
questions-entry-note = Anteckning
questions-show-all = Visa allt
questions-fold = Visa mindre
questions-why = Varför denna tid?
questions-why-received = Kom in { $time }
questions-why-due = Svara senast { $time }
questions-why-history = Frågan kom in som historik. Ingen klocka går, och den räknas inte i statistiken.
questions-why-in-time = Första svaret gavs { $when }, i tid (senast { $due }).
questions-why-late = Första svaret gavs { $when }, efter utlovad tid ({ $due }).
questions-why-stopped = Första svaret gavs { $when }. Kontot lovar ingen svarstid.
questions-show-reckoning = Visa uträkningen
questions-hide-reckoning = Dölj uträkningen
questions-events = Händelser
questions-event-received = Kom in från { $author }
questions-event-draft = Utkast sparat
questions-event-registered = Registrerad av { $who }
questions-event-answered = { $who } svarade
questions-event-holding = { $who } gav mellansvar
questions-event-forwarded = { $who } frågade { $to }
questions-event-chased = { $who } påminde { $to }
questions-event-assigned = { $who } tilldelade { $person }
questions-event-took = { $who } tog frågan
questions-whole-history = Visa hela historiken
questions-mode-answer = Svar
questions-mode-holding = Mellansvar
questions-mode-forward = Vidarebefordra
questions-mode-returned = Kollegans svar
questions-mode-incoming = Från medborgaren
questions-mode-note = Anteckning
questions-back-to-answer = Tillbaka till svaret
questions-draft-saved = Utkast sparat { $when }
questions-finished = Frågan är avslutad. Återöppna den om något mer ska sägas.
questions-news = { $what }, { $when }. Läs det innan du skickar.
questions-news-read = Jag har läst det
questions-template = Mall
questions-template-insert = Infoga en mall vid markören
questions-template-search = Sök mall
questions-template-none = Ingen mall passar. Skriv nya under Mallar.
questions-signature = Signatur
questions-no-signature = Ingen
questions-field-empty = { $name } är inte ifyllt
questions-go-there = Gå dit
questions-missing-text = Skriv texten först, eller klistra in den.
questions-missing-field = Fyll i det markerade fältet.
questions-missing-day = Välj en dag som inte har varit.
questions-missing-receiver = Skriv vem som ska få frågan.
questions-missing-wanted = Välj en tid som inte har varit.
questions-missing-sent = Skriv när det skickades, till exempel 14:02 eller igår 14:02.
questions-length = { $count } av { $limit } tecken
questions-too-long = { $count } tecken, men kanalen tar högst { $limit }
questions-similar = Nästan samma svar som { $when }
questions-compare = Jämför
questions-compare-title = Samma svar till en annan?
questions-compare-body = Svaret är nästan likadant som ett tidigare. Ett svar med egna ord visar att någon har läst frågan.
questions-compare-earlier = Till { $to } { $when }
questions-compare-mine = Det du skriver nu
questions-copy-open = Kopiera svaret och öppna inlägget
questions-copy = Kopiera svaret
questions-mark-answered = Markera besvarad
questions-mark-holding = Markera mellansvar skickat
questions-paste-first = Klistra in svaret i inlägget innan du markerar.
questions-sent-now = Skickat nu
questions-sent-at = Skickat
questions-sent-example = igår 14:02
questions-open-mail = Öppna mejlet och vidarebefordra
questions-only-note = Bara notera
questions-mail-hint = Frågan, länken och tiden följer med i mejlet.
questions-save-returned = Spara kollegans svar
questions-save-incoming = Lägg till i tråden
questions-save-note = Spara anteckningen
questions-promised-day = Återkommer senast
questions-promise-due = Löftet går ut { $when }, när det stänger.
questions-forward-to = Till
questions-forward-example = namn eller e-postadress
questions-forward-no-address = Ingen adress är känd. Skriv den i mejlet.
questions-wanted-day = Svar önskas senast
questions-wanted-time = Klockan
questions-not-a-time = Skriv en tid, till exempel 14:30.
questions-forward-text = Hej, kan du hjälpa oss att svara på den här frågan från { $account }? Svara på mejlet, så skriver vi till den som har frågat.
questions-remind-text = Hej, vi väntar fortfarande på svar på frågan nedan. Kan du svara, eller säga vem som kan?
questions-mail-subject = Fråga från { $account }
questions-mail-reminder = Påminnelse: fråga från { $account }
questions-mail-wanted = Svar önskas senast { $when }.
questions-mail-link = Inlägget: { $link }
questions-mail-paste = Klistra in texten här (Ctrl+V). Den är kopierad.
questions-marked = { $count } valda
questions-unmark = Välj ingen
questions-assign = Tilldela
questions-export = Exportera
questions-conflict-title = Någon annan hann ändra frågan
questions-conflict-details = Uppgifter om frågan har ändrats.
questions-conflict-kept = Det du har skrivit finns kvar.
questions-conflict-anyway = Spara ändå
questions-conflict-stop = Fortsätt skriva
questions-correct-title = Rätta uppgifter om frågan
questions-author = Från
questions-received = Kom in
questions-received-unreadable = Skriv en tid som har varit, till exempel igår 14:02 eller 18 dec 10:55.
questions-text = Frågan
questions-link = Länk till inlägget
questions-hours = Egna svarstimmar
questions-hours-help = Lämna tomt för att följa kontots svarstid.
questions-hours-wrong = Skriv ett helt antal timmar från 1 till 2000.
### Forms of the registers

form-revert = Ångra ändringarna
form-nothing-changed = Inget är ändrat än.
form-unsaved = Osparat
form-not-saved-yet = Inte sparat än
form-discard-new = Släng utkastet
form-nothing-found = Ingenting matchar sökningen.
form-clear-search = Töm sökningen
form-date-unreadable = Skriv ett datum, till exempel 23 dec eller 2026-12-23.
form-ends-before-start = Slutet ligger före början. Byt plats på datumen.
form-active-days = Gäller
form-active-since = från { $from }
form-active-until = till och med { $to }
form-active-between = från { $from } till och med { $to }
date-week = v.
date-open = Öppna kalendern
date-previous-month = Föregående månad
date-next-month = Nästa månad
language-swedish = Svenska
language-english = Engelska

### Two versions of the same record

conflict-title = Två versioner
conflict-explained = Någon annan ändrade det här medan du skrev. Inget av det du skrivit är borta. Välj vad som ska gälla.
conflict-mend-first = Rätta det som är rödmarkerat här nedanför först, så visas versionerna bredvid varandra.
conflict-choose-first = Välj först vilken version som gäller.
conflict-mine = Min version
conflict-theirs = Den sparade versionen
conflict-nothing = Tomt
conflict-go-on = Fortsätt med det valda

### Accounts

accounts-search = Sök i konton
accounts-empty = Här samlas kommunens konton: vem som svarar, när och vad ni lovar.
accounts-in-use = I bruk
accounts-not-in-use = Används inte nu
account-new = Nytt konto
account-about = Kontot
account-name = Namn
account-name-help = Så som det heter på plattformen.
account-name-missing = Skriv vad kontot heter.
account-platform = Plattform
account-other-platform = Annan
account-platform-name = Vilken plattform
account-platform-missing = Skriv vilken plattform det är.
account-link = Webbadress
account-link-unreadable = Det är ingen webbadress. Klistra in hela adressen till sidan.
account-department = Verksamhet
account-people = Ansvar
account-responsible = Ansvarig
account-deputy = Ersättare
account-nobody = Ingen vald
account-deputy-is-responsible = Ersättaren måste vara någon annan än den ansvariga.
account-nobody-named = Varken ansvarig eller ersättare är vald. Då märker ingen att en fråga blir liggande.
account-responsible-missing = Ansvarig saknas.
account-deputy-missing = Ersättare saknas. Någon behöver ta över när den ansvariga är ledig.
account-person-left = { $name } har slutat men står kvar här. Välj någon annan.
account-show-person = Visa { $name }
account-active-from = I bruk från
account-active-to = Till och med
account-active-help = Lämna tomt om kontot alltid har funnits.
account-delete = Ta bort kontot
account-has-questions = { $count ->
    [one] Kontot har en öppen fråga. Sätt ett slutdatum i stället.
   *[other] Kontot har { $count } öppna frågor. Sätt ett slutdatum i stället.
 }
account-has-roster = Kontot finns i bevakningsschemat. Sätt ett slutdatum i stället.

account-promise = Svarslöfte
account-promise-within = Svar utlovas inom en viss tid
account-response-hours = Antal timmar
account-hours-out-of-range = Skriv ett helt antal timmar, 1–2000. 24 är ett dygn.
account-no-promise = Ingen tid utlovas
account-no-promise-help = Frågor får då inget klockslag, bara en ålder.
account-clock = Så räknas tiden
clock-working-days = Arbetsdagar
clock-working-days-help = Samma klockslag så många arbetsdagar senare. Helger och röda dagar räknas inte.
clock-opening-hours = Öppettid
clock-opening-hours-help = Bara den tid ni har öppet räknas.
clock-elapsed = Alla timmar
clock-elapsed-help = Klockan stannar aldrig, inte ens nätter och helger.
promise-example = Fråga { $received } → svar senast { $due }
promise-example-none = Fråga { $received } → inget klockslag, eftersom kontot aldrig har öppet
promise-far = { $weekday } { $time }, { $days } dagar senare
account-outside = Frågor som kommer när det är stängt
outside-from-next-opening = Tiden räknas från att ni öppnar
outside-by-next-closing = Som ovan, men senast när ni stänger samma dag
account-due-at-once = Tänk på: en fråga som kommer { $received } ska vara besvarad redan { $due }. Hela dygn (24, 48 …) ger lika lång tid åt alla.
account-not-whole-days = Tänk på: timmar som inte är hela dygn kan göra att en sen fråga måste besvaras nästan genast.
account-never-opens = Kontot har aldrig öppet, så frågor får inget klockslag. Skriv öppettider.

account-hours = Öppettider
account-hours-help = Skriv till exempel 08:00–12:00, 13:00–16:30. Tomt betyder stängt.
account-week-unreadable = En öppettid går inte att läsa. Rätta raden som är rödmarkerad.
account-hours-always = Ändringen gäller även bakåt, som en rättelse. Ska de nya tiderna börja en viss dag?
account-change-from-day = Ändra från en dag
account-from-day = Nya tider från
account-from-day-help = Till och med { $last } gäller de gamla tiderna. De sparas som en period, så att det som varit står kvar.
account-from-day-write = Skriv de nya tiderna ovanför.
account-from-day-not = Ändra för alla dagar i stället
account-from-day-missing = Välj vilken dag de nya tiderna börjar.
account-moves-deadlines = { $count ->
    [one] En öppen fråga får ett annat klockslag när du sparar.
   *[other] { $count } öppna frågor får andra klockslag när du sparar.
 }
account-moves-nothing = Inga öppna frågor får något annat klockslag.
week-closed = Stängt
week-day-hours = Öppettider { $day }
week-add-span = Lägg till en tid på { $day }
week-remove-span = Ta bort sista tiden på { $day }
week-copy-to-weekdays = Kopiera { $day } till alla vardagar

account-seasons = Perioder
account-seasons-help = Sommartider och annat som gäller mellan två datum. Den som står överst gäller om två går in i varandra.
account-season-unreadable = En period går inte att läsa. Rätta dess datum och tider.
season-add = Lägg till en period
season-new = Ny period
season-closed = Stängt alla dagar
season-from = Från och med
season-to = Till och med
season-day-missing = Välj en dag.
season-overlap = Går in i { $dates }, som står högre upp och därför gäller de dagar de delar.
season-change = Ändra perioden { $dates }
season-close = Fäll ihop perioden { $dates }
season-up = Flytta upp perioden { $dates }
season-down = Flytta ner perioden { $dates }
season-remove = Ta bort perioden { $dates }

account-early = Tidig stängning
account-early-municipality = Som resten av kommunen
account-early-own = Egna dagar för det här kontot
account-early-none = Kontot stänger aldrig tidigare.
account-early-none-coming = Inga dagar är inlagda framåt.
account-early-unreadable = En tidig stängning saknar dag eller tid.
early-add = Lägg till en dag
early-day = Dag
early-time = Stänger
early-remove = Ta bort dagen
hours-time-missing-short = Skriv en tid.

account-page-text = Det här ska sidan säga
account-page-help = Färdig text om dagar, tider och svarslöfte. Klistra in den i sidans presentation.
account-page-copy = Kopiera texten
account-page-impossible = Skriv öppettider, så blir texten till sidan klar.

### People

people = Personer
people-search = Sök personer
people-empty = Här samlas de som svarar och bevakar, med titel och kontaktuppgifter till signaturer.
people-here = Arbetar här
people-left = Har slutat
person-new = Ny person
person-about = Personen
person-name = Namn
person-name-missing = Skriv vad personen heter.
person-title = Titel
person-title-help = Står i signaturen tillsammans med namnet.
person-email = E-post
person-email-help = Hit skickas frågor som lämnas över.
person-email-unreadable = Det är ingen e-postadress. Skriv en, till exempel karin.ek@exempelby.se.
person-phone = Telefon
person-phone-unreadable = Det är inget telefonnummer.
person-days = Anställning
person-active-from = Börjar
person-active-from-help = Lämna tomt om personen redan arbetar här.
person-active-to = Slutar den
person-active-to-help = Sista dagen på jobbet. Personen finns kvar i historiken.
person-left-on = Slutade { $date }
person-left-still-named = { $name } har slutat men står kvar där någon annan behövs. Gå igenom listan nedanför.
person-left-still-named-short = Har slutat men står kvar på uppdrag.
person-mentions = Här är personen namngiven
person-not-named = Ingenstans just nu.
person-delete = Ta bort personen
person-named = Personen är namngiven någonstans. Skriv när personen slutar i stället.
mention-responsible = Ansvarig för
mention-deputy = Ersättare för
mention-roster = { $count ->
    [one] Ett pass i bevakningsschemat för
   *[other] { $count } pass i bevakningsschemat för
 }
mention-stand-in = Ersätter
mention-absences = { $count ->
    [one] En egen frånvaro är inlagd
   *[other] { $count } egna frånvaroperioder är inlagda
 }
mention-template = Egen mall:
mention-questions = { $count ->
    [one] Ska besvara en öppen fråga.
   *[other] Ska besvara { $count } öppna frågor.
 }
mention-show-questions = Visa frågorna

### Templates

templates-search = Sök i mallar
templates-all = Alla
templates-shared = Delade
templates-mine = Mina
templates-archived = Arkiverade
templates-empty = Här finns inga mallar än.
templates-add-starters = Lägg in startmallarna
templates-none-mine = Du har inga egna mallar.
templates-none-archived = Inga mallar är arkiverade.
templates-none-shared = Inga delade mallar.
templates-choose = Välj en mall i listan.
template-new = Ny mall
template-about = Mallen
template-name = Namn
template-name-missing = Skriv vad mallen heter.
template-kind = Sort
template-kind-answer = Svar
template-kind-holding-reply = Mellansvar
template-kind-signature = Signatur
template-kind-notice = Anslag
template-kinds-answer = Svar
template-kinds-holding-reply = Mellansvar
template-kinds-signature = Signaturer
template-kinds-notice = Anslag
template-use = Språk och användning
template-language = Språk
template-owner = Vem använder den
template-shared = Delad
template-mine = Bara din
template-of = Bara { $name }
template-shared-by-all = Alla
template-only-mine = Bara jag
template-only-for = Bara { $name }
template-accounts = Erbjuds för
template-all-accounts = Alla konton
template-some-accounts = Valda konton
template-account-missing = Välj minst ett konto.
template-text = Text
template-text-missing = Skriv mallens text.
template-insert-field = Sätt in fält
template-preview = Så här blir det
template-sample = Exempel: { $citizen } frågar på { $account }.
template-misspelt = Fältet [{ $name }] känns inte igen.
template-correct-to = Byt till [{ $name }]
template-filled-by-hand = [{ $name }] fyller du i själv varje gång.
template-signature-name = Signaturen saknar namn. Sätt in [mitt namn] eller [mitt förnamn], så att det syns vem som svarar.
template-signature-title = Signaturen saknar titel. Sätt in [min titel].
template-too-long = Texten blir { $length } tecken i exemplet, men { $platform } tar högst { $limit }.
template-archive = Arkivera
template-restore = Ta fram igen
template-duplicate = Duplicera
template-copy-of = { $name } (kopia)
template-save-first = Spara eller ångra ändringarna först.
template-move-up = Flytta upp (Alt+Upp)
template-move-down = Flytta ner (Alt+Ner)
template-delete = Ta bort mallen
template-is-archived = Arkiverad
template-is-in-use = I bruk
template-field-first-name = frågeställarens förnamn
template-field-name = frågeställarens namn
template-field-account = kontots namn
template-field-municipality = kommunens namn
template-field-my-name = ditt namn
template-field-my-first-name = ditt förnamn
template-field-my-title = din titel
template-field-my-unit = kontots verksamhet
template-field-phone = ditt telefonnummer
template-field-email = din e-postadress
template-field-back-no-later-than = dagen du lovar i ett mellansvar
template-field-answer-by = när frågan senast ska besvaras
template-field-opening-hours = kontots öppettider
template-field-today = dagens datum
template-field-date = ett datum du fyller i
template-field-link = länken till inlägget
template-field-first-day = första stängda dagen i en stängning
template-field-last-day = sista stängda dagen i en stängning
template-field-closes-when = när kommentarerna stängs
template-field-opens-when = när kommentarerna öppnas igen
template-field-where-to-turn = vart man vänder sig när ingen bevakar
sample-citizen = Birgitta Svensson
sample-account = Exempelby kommun
### Registering a question

register-title = Registrera fråga
register-account = Konto
register-account-choose = Välj konto
register-text = Vad skriver personen?
register-author = Från
register-link = Länk till inlägget
register-received = Kom in
register-now = nu
register-guessed = gissat
register-more = Mer: tilldela, egen svarstid
register-assigned = Vem svarar?
register-nobody = Ingen än
register-hours = Egen svarstid i timmar
register-hours-help = Till exempel 24 för en begäran om handling. Tomt: kontots svarstid.
register-no-account = Välj vilket konto frågan kom till.
register-no-text = Skriv eller klistra in vad personen skriver.
register-not-a-time = Tiden går inte att förstå. Skriv till exempel "nu", "3 tim", "igår 14.02" eller "fre 18 dec 10:55".
register-in-the-future = Tiden ligger i framtiden. Skriv när frågan kom in.
register-not-a-link = Länken går inte att förstå. Kopiera adressen från webbläsaren, den börjar med https://.
register-not-hours = Skriv ett helt antal timmar mellan 1 och 2000.
register-due = Svara senast { $when }
register-overdue = Skulle ha besvarats { $when }
register-no-promise = Kontot lovar ingen svarstid, så frågan får ingen tid att hålla.
register-never-open = Kontot har inga öppettider, så ingen tid kan räknas ut. Lägg in dem under Konton.
register-near = Nästan samma fråga är redan öppen: { $who }, { $when }
register-somebody = utan namn
register-add-to-thread = Lägg till i den tråden
register-anyway = Registrera ändå
register-save = Registrera
register-draft = Du har ett påbörjat utkast
register-resume = Fortsätt på utkastet
register-start-over = Börja om
register-shortcut = Ctrl+Enter registrerar.
register-shortcut-and-draft = Ctrl+Enter registrerar. Utkastet sparas om du stänger.
register-first-account = Det finns inget konto än. Skapa det som frågan kom till:
register-account-name = Kontots namn
register-account-name-missing = Skriv kontots namn, till exempel kommunens namn.
register-platform = Plattform
register-create-account = Skapa kontot

### Importing

import-title = Vad ska läggas in?
import-drop = Släpp filerna för att se vad de innehåller
import-reading = Läser filerna
import-reading-file = { $file }: { $count ->
    [one] ett mejl läst
   *[other] { $count } mejl lästa
 }
import-taking-in = Lägger in { $count } frågor
import-wait = Det tar några sekunder. Du kan ångra allt på en gång efteråt.
import-part-new = Nya
import-part-incomplete = Att fylla i
import-part-known = Redan inlagda
import-part-left-out = Utelämnade
import-questions = { $count ->
    [one] Lägg in en fråga
   *[other] Lägg in { $count } frågor
 }
import-workspace = Lägg in arbetsytan
import-nothing-new = Det finns inget nytt att lägga in.
import-incomplete-stay = { $count ->
    [one] Ett mejl läggs inte in förrän det är ifyllt.
   *[other] { $count } mejl läggs inte in förrän de är ifyllda.
 }
import-history = { $count ->
    [one] En är äldre än { $days } dagar och läggs in som historik, utan svarstid.
   *[other] { $count } är äldre än { $days } dagar och läggs in som historik, utan svarstid.
 }
import-account-for-all = Konto för alla som saknar
import-no-time = tid saknas
import-no-author = Okänd avsändare
import-time-missing = Mejlet säger inte när det kom. Skriv till exempel "igår 14.02".
import-nothing-here = Inget här.
import-tag-history = historik
import-tag-attachments = { $count ->
    [one] en bilaga
   *[other] { $count } bilagor
 }
import-place = { $file }, mejl { $message }
import-link = Länk: { $link }
import-take-anyway = Ta med ändå
import-known = redan inlagd
import-repeated = samma som ett tidigare mejl
import-more-problems = Ytterligare { $count } filer kunde inte läsas.
import-workspace-words = { $file } är en arbetsyta. Det som redan finns uppdateras, det nya läggs till och inget tas bort.
import-people = Personer
import-accounts = Konton
import-templates = Mallar
import-question-rows = Frågor
import-schedules = Schemarader, frånvaro och stängningar
import-new = { $count } nya
import-updated = { $count } finns redan
import-workspace-alone = { $file } lästes inte: en arbetsyta läggs in för sig. Lägg in den efteråt.
left-out-automatic-reply = automatiskt svar
left-out-bounce = mejl som inte gick att leverera
left-out-newsletter = nyhetsbrev
left-out-not-about-a-comment = avisering om annat än en kommentar
left-out-our-own = skickat av er själva
left-out-empty = tomt
left-out-too-big = för stort, över 25 MB
left-out-too-deeply-nested = delar i för många lager
left-out-cut-off = avklippt
left-out-not-a-mail = inget mejl
uncertain-date-missing = datum saknas
uncertain-date-too-old = orimligt gammalt datum
uncertain-date-in-the-future = datum i framtiden
uncertain-author = osäker avsändare
uncertain-text = osäker text
uncertain-link = osäker länk
mail-unreadable = { $file } gick inte att läsa: { $reason }. Kontrollera att filen finns kvar och att du får öppna den.
mail-empty = { $file } är tom. Spara mejlen igen från e-postprogrammet.
mail-is-pdf = { $file } är en PDF. Spara mejlet som .eml i stället.
mail-is-zip = { $file } är en zip-fil. Packa upp den och välj filerna i den.
mail-is-outlook = { $file } är i Outlooks eget format. Spara mejlet som .eml i stället.
mail-is-web-page = { $file } är en webbsida. Spara mejlet som .eml, eller kopiera texten och klistra in den.
mail-is-no-mail = { $file } är inget mejl. Välj filer som slutar på .eml eller .mbox.
mail-cut-off = { $file } är avklippt vid mejl { $message } (byte { $byte }), så inget i den lästes. Kopiera filen igen.
mail-too-big = { $file } är större än { $megabytes } MB, så den lästes inte. Spara mejlet utan bilagor.
mail-too-deeply-nested = { $file } har för många lager vid mejl { $message } (byte { $byte }). Kopiera texten och klistra in den i stället.
mail-cancelled = Läsningen avbröts. Inget har ändrats.

### The welcome

welcome-step = Steg { $number } av { $last }
welcome-title = Välkommen till Svarsvakt
welcome-what = Svarsvakt håller reda på vad som ska besvaras i kommunens sociala medier, och när, så att ingen fråga blir liggande.
welcome-where = Var ska uppgifterna ligga?
welcome-alone = Bara för mig
welcome-alone-words = En fil på den här datorn, som bara du kommer åt:
welcome-together = Tillsammans med kollegor
welcome-together-words = En fil i en mapp som ni delar. Alla som får skriva i mappen kan arbeta i filen samtidigt, och den skyddas precis som mappen. Finns det redan en fil där öppnas den, den skrivs aldrig över.
welcome-choose-folder = Välj mapp
welcome-no-folder = Välj först mappen som ni delar.
welcome-next = Fortsätt
welcome-back = Tillbaka
welcome-sample = Prova med exempeldata
welcome-sample-words = Du får en påhittad kommun att prova med. Den försvinner när du stänger fönstret.
welcome-choose = Vem är du?
welcome-choose-words = Det finns redan en fil där. Säg vem du är, så står rätt namn vid det du gör.
welcome-choose-first = Välj ditt namn i listan först.
welcome-not-listed = Jag finns inte i listan
welcome-open = Öppna
welcome-person = Vem är du?
welcome-person-words = Namn och titel avslutar dina svar, så att alla ser vem som svarar.
welcome-municipality = Kommun
welcome-municipality-example = Exempelby kommun
welcome-name = Ditt namn
welcome-name-missing = Skriv ditt namn. Det avslutar dina svar.
welcome-job = Titel
welcome-email = E-post
welcome-phone = Telefon
welcome-account = Ert första konto
welcome-account-words = Ett konto är till exempel kommunens sida på Facebook. Fler lägger du till under Konton.
welcome-account-example = Exempelby kommun
welcome-account-missing = Skriv kontots namn, eller hoppa över det här steget.
welcome-url = Webbadress
welcome-url-help = Med adressen känns kontot igen när du klistrar in en länk.
welcome-promise = Frågor besvaras inom 24 timmar, räknat på vardagar. Öppet måndag till fredag 08:00–16:30. Du kan ändra det under Konton.
welcome-finish = Klart
welcome-skip = Hoppa över

### A file that cannot be opened

trouble-title = Filen kan inte öppnas
trouble-missing = Filen hittas inte
trouble-untouched = Inget har ändrats i filen.
trouble-network = Ligger den i en delad mapp kan nätverket vara nere. Försök igen om en stund.
trouble-again = Försök igen
trouble-latest-copy = Öppna senaste säkerhetskopian
trouble-another-file = Välj en annan fil
trouble-start-over = Börja från början

### Workspace files

workspace-not-json = { $file } är ingen JSON-fil: rad { $line }, tecken { $column } går inte att tolka. Exportera arbetsytan igen.
workspace-another-format = { $file } är ingen arbetsyta från Svarsvakt (format ska vara "svarsvakt-workspace").
workspace-newer = { $file } är en arbetsyta av version { $version }, som är nyare än det här programmet. Uppdatera Svarsvakt.
workspace-outermost = Filens yttersta nivå
workspace-unknown-key = { $file }: { $place } har nyckeln "{ $key }", som inte finns i formatet. Ta bort eller rätta den.
workspace-missing-key = { $file }: { $place } saknar nyckeln "{ $key }". Lägg till den.
workspace-wrong-value = { $file }: { $place } är { $found }, men ska vara { $expected }.
workspace-unknown-person = { $file }: { $place } nämner personen "{ $key }", som inte finns under people.
workspace-unknown-account = { $file }: { $place } nämner kontot "{ $key }", som inte finns under accounts.
workspace-repeated-key = { $file }: { $place } har nyckeln "{ $key }", som redan används i samma lista.
workspace-repeated-override = { $file }: { $place } är det andra undantaget för { $account } den { $date }. Behåll ett av dem.
workspace-looks-like-password = { $file }: { $place } ser ut som ett lösenord, och lösenord sparas aldrig här. Skriv var inloggningen förvaras.
workspace-ends-before-start = { $file }: { $place } börjar { $from } men slutar redan { $to }.
workspace-not-for-kind = { $file }: { $place } har "{ $key }", som inte hör till en post av slaget { $kind }.
expected-text = en text
expected-non-empty-text = en text som inte är tom
expected-object = ett objekt inom klamrar
expected-list = en lista inom hakparenteser
expected-true-or-false = true eller false
expected-date = ett datum som 2026-12-23
expected-moment = en tidpunkt som 2026-12-23T14:10:00+01:00
expected-time-zone = en tidszon som Europe/Stockholm
expected-whole-number = ett heltal från { $from } till { $to }
expected-one-of = ett av { $words }
expected-time-of-day = klockslag som 08:00
expected-weekdays = veckodagar som mon, tue och wed
expected-opening-span = öppettider som 08:00-16:30, där slutet ligger efter början
expected-apart = öppettider som inte går in i varandra

### Command line

cli-svarsvakt = Svarsvakt håller reda på svaren på kommunens konton i sociala medier. Utan kommando öppnas fönstret.
cli-usage = svarsvakt [VAL] [KOMMANDO]
cli-heading-usage = Så här:
cli-after-help = Valen --db, --now och --lang står före kommandot. Felslut: 2 för fel i anropet eller i filerna, annars 1.
cli-svarsvakt-db = Databasen, i stället för den som valts i fönstret
cli-svarsvakt-now = En tidpunkt som gäller som nu, till exempel 2026-12-21T08:30:00+01:00
cli-svarsvakt-lang = Språk: sv eller en
cli-svarsvakt-sample = Öppna fönstret med en påhittad kommun som försvinner när det stängs
cli-svarsvakt-background = Börja utan fönster, i meddelandefältet
cli-svarsvakt-help = Visa den här hjälpen
cli-svarsvakt-version = Visa versionen
cli-json = Ett JSON-objekt per rad
cli-force = Skriv över en fil som finns
cli-due = Räknar ut när frågor ska besvaras: tidpunkter på standard in, ett svar per rad
cli-due-rules = Filen med reglerna
cli-due-explain = Berätta hur varje tid har räknats
cli-calendar = Visar röda dagar, aftnar, tidiga stängningar och klämdagar
cli-calendar-from = Första dagen, till exempel 2026-12-01
cli-calendar-to = Sista dagen, till exempel 2026-12-31
cli-coverage = Visar vem som bevakar vilket konto vilken dag, och var det finns luckor
cli-coverage-from = Första dagen, till exempel 2026-07-01
cli-coverage-to = Sista dagen, till exempel 2026-07-31
cli-closings = Visar när kommentarer ska stängas för att ingen bevakar
cli-closings-from = Första dagen, till exempel 2026-12-01
cli-closings-to = Sista dagen, till exempel 2027-01-31
cli-questions = Visar frågorna i den ordning de ska besvaras
cli-questions-state = Vilka frågor: open (öppna, om inget sägs), waiting (väntar), answered (besvarade) eller all (alla)
cli-reminders = Visar vad som behöver göras; slutar med 10 om det finns något, annars 0
cli-reminders-notify = Visa det som inte redan är sagt som en avisering på skrivbordet
cli-today = Visar vad som ska besvaras idag
cli-import = Lägger in arbetsytor (JSON) och mejl (.eml, .mbox). En databas som saknas skapas.
cli-import-replace = Töm databasen först, efter en säkerhetskopia (bara med en arbetsyta)
cli-import-files = En eller flera filer
cli-export = Skriver allt som är inlagt till en arbetsyta (.json), eller bevakningsschemat till en kalender (.ics), ett kalkylark (.xlsx) eller sidor att skriva ut (.html)
cli-export-file = Filen att skriva till
cli-export-from = Schemats första dag; den första i den här månaden om inget sägs
cli-export-to = Schemats sista dag; tolv månader efter den första om inget sägs
cli-export-account = Bara det här kontot i schemat (nyckeln i arbetsytan); kan anges flera gånger
cli-export-person = Bara den här personens dagar i schemat (nyckeln i arbetsytan)
cli-backup = Tar en säkerhetskopia, i mappen backups eller i en fil du väljer
cli-backup-file = Filen att skriva till
cli-restore = Återställer databasen från en säkerhetskopia
cli-restore-file = Säkerhetskopian
cli-check = Kontrollerar att databasen är hel
cli-unknown-argument = Det finns inget val { $argument }. Skriv svarsvakt --help för att se vilka som finns.
cli-unknown-command = Det finns inget kommando { $command }. Skriv svarsvakt --help för att se vilka som finns.
cli-missing-argument = { $argument } saknas. Skriv svarsvakt --help för att se hur kommandot används.
cli-missing-value = Efter { $argument } ska det stå ett värde. Skriv svarsvakt --help för att se vilka som går.
cli-bad-value = { $value } går inte efter { $argument }. Välj bland { $allowed }.
cli-bad-moment = { $value } efter --now är ingen tidpunkt som 2026-12-21T08:30:00+01:00.
cli-bad-date = { $value } efter { $argument } är inget datum som 2026-12-23.
cli-span-reversed = --to { $to } ligger före --from { $from }.
cli-span-year = { $argument } { $day } går inte: året ska vara mellan { $first } och { $last }.
cli-span-long = Fråga om högst { $years } år åt gången.
cli-export-not-a-schedule = --from, --to, --account och --person gäller scheman: låt { $file } sluta på .ics, .xlsx eller .html.
cli-unknown-account = Det finns inget konto med nyckeln { $key }.
cli-unknown-person = Det finns ingen person med nyckeln { $key }.
cli-repeated-argument = { $argument } får bara stå en gång.
cli-bad-use = Anropet går inte att förstå. Skriv svarsvakt --help för att se hur det ska se ut.
cli-exists = Det finns redan en fil { $file }. Välj ett annat namn, eller lägg till --force för att skriva över den.
cli-no-questions = Inga frågor.
cli-not-notified = Aviseringen gick inte att visa på skrivbordet: { $reason }
cli-no-reminders = Inget behöver göras.
cli-closing-must = måste stängas
cli-closing-recommended = bör stängas
cli-closing-closes = stäng senast { $when }
cli-closing-reopens = öppna { $when }
cli-severity-info = Kommande
cli-severity-warning = Viktigt
cli-severity-urgent = Brådskar
cli-overdue = { $state }, försenad
cli-today-sum = Försenade: { $overdue }. Ska besvaras idag: { $due }. Kan vänta: { $later }.
cli-today-late = försenad sedan { $when }
cli-today-due = svara senast { $when }
cli-today-promise-late = skulle ha besvarats { $when }
cli-today-promise = lovat svar senast { $when }
cli-today-chase = { $to } har inte svarat i tid:
cli-today-more = … och { $count } till: svarsvakt questions
cli-import-replace-one = --replace går bara med en enda arbetsyta, inte med mejl eller flera filer.
cli-import-tally = { $new } nya, { $changed } uppdaterade, { $known } fanns redan
cli-import-mails = { $new } nya frågor (varav { $history } som historik), { $known } fanns redan, { $left } utelämnade
cli-import-incomplete = { $count ->
    [one] Ett mejl kunde inte läggas in, för konto, text eller tid går inte att avgöra. Lägg in filen i fönstret i stället.
   *[other] { $count } mejl kunde inte läggas in, för konto, text eller tid går inte att avgöra. Lägg in filen i fönstret i stället.
 }
cli-actor = Kommandoraden
cli-backed-up = Säkerhetskopian ligger i { $file }.
cli-restored = Databasen är återställd från { $file }. Det som fanns innan ligger i mappen backups.
cli-restored-damaged = Databasen är återställd från { $file }. Den skadade filen ligger kvar som { $kept }.
cli-check-whole = Databasen är hel.
cli-check-damaged = Databasen { $file } är skadad. Återställ en säkerhetskopia: svarsvakt restore FIL.
cli-finding-damage = Skada: { $words }
cli-finding-reference = Trasig hänvisning: { $table } { $record } pekar på { $to }.
cli-finding-lists = { $count ->
    [one] En fråga stod fel i listorna och är rättad.
   *[other] { $count } frågor stod fel i listorna och är rättade.
 }
cli-finding-search = Sökregistret var ofullständigt och är ombyggt.

### Who covers a day

cover-covered = Bevakas
cover-gap = Lucka
cover-closed = Stängt
cover-inactive = Används inte
cover-inactive-reason = utanför kontots datum
cover-person-via = { $person }, { $via }
cover-gap-because = Lucka: { $reason }
via-override = ändrat för dagen
via-roster = enligt schemat
via-responsible = ansvarig
via-stand-in = ersättare
via-deputy = kontots ersättare
gap-nobody-rostered = ingen står på schemat den här veckodagen
gap-nobody-named = kontot har varken schema eller ansvarig
gap-no-stand-in = { $person } är frånvarande och ingen ersättare kan ta över
gap-circle = ersättarna leder runt, tillbaka till { $person }
absence-vacation = Semester
absence-illness = Sjuk
absence-training = Utbildning
absence-parental = Föräldraledig
absence-other = Annat

### The coverage screen

grid-week = Vecka
grid-two-weeks = 2 veckor
grid-month = Månad
grid-year = År
grid-title-week = v. { $week } { $year }
grid-title-weeks = v. { $first }–{ $last } { $year }
grid-scale = Visa
grid-accounts = Konton
grid-people = Personer
grid-earlier = Tidigare
grid-later = Senare
grid-go-to-today = Gå till idag
grid-add-absence = Lägg till frånvaro
grid-add-absence-of = Lägg till frånvaro för { $person }
grid-change-absence = Ändra frånvaron
grid-more = Mer
grid-change-roster = Ändra schema…
grid-swap-days = Byt dagar…
grid-save-schedule = Spara schemat som fil…
grid-import-absences = Hämta frånvaro ur en kalender…
grid-gaps-and-absences = Luckor och frånvaro
grid-gaps-button =
    { $count ->
    [one] { $count } lucka
   *[other] { $count } luckor
 }
grid-red-day = { $name }, röd dag
grid-eve = { $name }, afton
grid-squeeze-day = klämdag
grid-watches = { $person } bevakar
grid-watches-days =
    { $count ->
    [one] { $person } bevakar { $count } dag
   *[other] { $person } bevakar { $count } dagar
 }
grid-watches-nothing = bevakar inget konto
grid-stands-in-for = { $person } ersätter { $absent }
grid-closed-because = Stängt: { $name }
grid-closed-until = Stängt till { $day }
grid-checked = kontrollerat
grid-not-checked = inte kontrollerat
grid-gap-days =
    { $count ->
    [one] Lucka { $count } dag
   *[other] Lucka { $count } dagar
 }
grid-passes =
    { $count ->
    [one] { $count } pass
   *[other] { $count } pass
 }
grid-passes-in = { $count } pass i { $month }
grid-away = Ledig
grid-absences = Frånvaro
grid-days-within = { $count } dagar, { $range }
grid-due-then =
    { $count ->
    [one] { $count } fråga förfaller då
   *[other] { $count } frågor förfaller då
 }
grid-away-until = { $reason } till { $day }
grid-no-stand-in = Ersättare saknas
grid-stood-in-by = Ersätts av { $names }
grid-stood-in-by-but = Ersätts av { $names }, inte { $day }
grid-gaps = Luckor
grid-no-gaps = Alla arbetsdagar det närmaste året är bevakade.
grid-no-gaps-no-accounts = Luckor visas här när det finns konton.
grid-all-gaps = Visa alla { $count } luckor
grid-enter-roster = Lägg in schema
grid-assign-stand-in = Tilldela ersättare
grid-coming = Kommande frånvaro
grid-nobody-away = Ingen frånvaro är inlagd.
grid-more-absences = och { $count } till. Bläddra framåt för att se dem.
grid-handover = Överlämning
grid-people-legend = Siffran är hur många konton personen bevakar den dagen.
grid-legend-watches = Bevakar
grid-legend-stand-in = Ersättare
grid-legend-weekend = Helg
grid-legend-red-day = Röd dag
grid-legend-checked = Kontrollerat
grid-legend-not-checked = Inte kontrollerat
grid-load = Bevakningspass per person
grid-load-what = { $period }, ett pass är ett konto under en dag
grid-load-none = Ingen bevakar något konto de här dagarna.
grid-load-period = Perioden
grid-load-year = Hela året
grid-watched-share = Kontrollerat { $watched } av { $all } bevakningsdagar till och med idag
grid-who-watches = Vem ska bevaka { $days }?
grid-left-out =
    { $count ->
    [one] { $count } stängd dag lämnas som den är.
   *[other] { $count } stängda dagar lämnas som de är.
 }
grid-let-roster = Låt schemat gälla
grid-assign-though-closed = Sätt någon ändå
grid-office-closed = Kontoret är stängt. Ingen behöver bevaka kontot den dagen, och den du väljer gäller först om dagen blir en arbetsdag.
grid-change-to = Ge dagen till
grid-inactive = Kontot används inte den dagen.
grid-is-there = är på plats
grid-not-employed = arbetar inte här då
grid-chain-link = { $person }, { $via }: { $what }
grid-due-that-day =
    { $count ->
    [one] En fråga förfaller den dagen
   *[other] { $count } frågor förfaller den dagen
 }
grid-checked-by = Kontrollerat { $time } av { $person }
grid-checked-at = Kontrollerat { $time }
grid-nobody-to-pick = Ingen arbetar här de dagarna.
grid-is-away = Ledig
grid-away-on = Ledig { $days }, får resten
grid-has-the-days = Har redan, { $load }
grid-give-to = Ge till { $person }, { $note }
grid-unplanned-one = { $account } har varken schema eller ansvarig.
grid-unplanned = { $count } konton har varken schema eller ansvarig.
grid-no-accounts = Lägg upp ett konto för att se vem som bevakar det.
grid-no-accounts-then = Inget konto används { $span }.
grid-to-accounts = Till Konton

### The roster

roster-title = Schema
roster-accounts = { $count ->
    [0] Välj konton
    [one] 1 konto valt
   *[other] { $count } konton valda
 }
roster-choose-all = Välj alla
roster-choose-none = Välj inga
roster-no-account = Välj minst ett konto.
roster-span-unclear = Rätta dagarna som schemat gäller.
roster-span = När schemat gäller
roster-from = Gäller från och med
roster-past-stays = Dagarna före det stannar som de var.
roster-from-start = Från början, även för dagar som har varit
roster-to = Till och med
roster-open-end = Lämna tomt om schemat gäller tills vidare.
roster-returns = Från { $day } gäller det gamla schemat igen.
roster-week = Vem som bevakar
roster-copy-from = Kopiera från
roster-choose-account = Välj ett konto
roster-all-weeks = Alla veckor
roster-odd-weeks = Udda veckor
roster-even-weeks = Jämna veckor
roster-odd-short = udda veckor
roster-even-short = jämna veckor
roster-apart = Udda och jämna
roster-copy-odd = Gör jämna som udda
roster-fill = Samma person alla vardagar
roster-fill-in = Samma person alla vardagar, { $weeks }
roster-fill-choose = Fyll vardagar
roster-cell = { $weekday }, { $weeks }
roster-closed-weekday = Inga öppettider
roster-nobody = Ingen
roster-empty = När ingen står på schemat bevakar den ansvariga: { $who }.
roster-differ = Kontona har olika scheman nu. Det du sparar gäller alla som är valda.
roster-on-closed = Kontot har inga öppettider på { $days }, så den som står där bevakar inget.
roster-unwatched = Ingen står på { $days }. De dagarna blir luckor.
roster-has-left = { $person } slutar { $day }. Därefter behöver dagarna någon annan.
roster-not-begun = { $person } börjar först { $day }.
roster-overlap = { $account } har två rader för { $weekday }: { $other } och { $holds }. Den senare gäller, alltså { $holds }.
roster-preview = Så bevakas två veckor
roster-periods = Schemat som det är sparat
roster-period-always = Alltid
roster-period-from = Från { $from }
roster-period-to = Till { $to }
roster-period-between = { $from }–{ $to }
roster-period-empty = den ansvariga bevakar

### Absences and their wizard

coverage-back = Tillbaka till bevakningen
coverage-leave-title = Släng det du har ändrat?
coverage-leave-body = Inget av det är sparat än.
coverage-leave-discard = Släng ändringarna
coverage-leave-stay = Fortsätt här
absence-add = Lägg till frånvaro
absence-change = Ändra frånvaro
absence-who-and-when = Vem och när
absence-person = Person
absence-choose-person = Välj person
absence-reason = Anledning
absence-no-reason = Ingen anledning angiven
absence-from = Från och med
absence-to = Till och med
absence-ill-today = Sjuk idag
absence-today = Idag
absence-rest-of-week = Resten av veckan
absence-stand-ins = Ersättare
absence-one-for-all = En för alla
absence-several = Flera olika
absence-no-stand-in = Ingen ersättare
absence-stand-in-for = Ersättare för { $account } { $days }
absence-option-absent = { $person } (frånvarande)
absence-option-partly = { $person } (här { $here } av { $days } dagar)
absence-split = Dela upp på dagar
absence-join = Slå ihop dagarna
absence-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
 }
absence-on-days = { $days }: { $what }
absence-covers = { $person } bevakar
absence-link = { $away } är frånvarande, { $next } ersätter
absence-link-deputy = { $away } är frånvarande, kontots ersättare { $next } bevakar
absence-link-responsible = { $away } är frånvarande, ansvarig { $next } bevakar
absence-nobody-because = Ingen bevakar: { $why }
absence-circle = { $first } och { $last } ersätter varandra: ingen bevakar
absence-circle-one = { $person } ersätter sig själv: ingen bevakar
absence-here-all = { $days ->
    [one] här den dagen
    [2] här båda dagarna
   *[other] här alla { $days } dagarna
 }
absence-here-some = här { $here } av { $days } dagar
absence-knows-responsible = ansvarig för kontot
absence-knows-deputy = kontots ersättare
absence-knows-rostered = står på kontots schema
absence-knows-stood-in = har ersatt här förut
absence-load = { $passes ->
    [0] inga pass under tiden
    [one] 1 pass under tiden
   *[other] { $passes } pass under tiden
 }
absence-load-least = { $passes ->
    [0] inga pass under tiden
    [one] minst belastad, 1 pass under tiden
   *[other] minst belastad, { $passes } pass under tiden
 }
absence-and-more = och { $count } till
absence-all-covered = { $count ->
    [one] Dagen har en ersättare.
    [2] Båda dagarna har en ersättare.
   *[other] Alla { $count } dagar har en ersättare.
 }
absence-uncovered = { $count ->
    [one] 1 dag saknar ersättare: { $which }
   *[other] { $count } dagar saknar ersättare: { $which }
 }
absence-all-passes = { $count ->
    [2] Båda bevakningspassen har en ersättare.
   *[other] Alla { $count } bevakningspass har en ersättare.
 }
absence-uncovered-passes = { $count ->
    [one] Ett bevakningspass saknar ersättare: { $which }
   *[other] { $count } bevakningspass saknar ersättare: { $which }
 }
absence-nothing-affected = { $person } har ingen bevakning under tiden, så inget konto påverkas.
absence-fill = Föreslå ersättare
absence-save-with-gap = Spara med lucka
absence-gap-stays = Luckan syns i Bevakning tills någon tilldelas.
absence-gap-waits = { $count ->
    [one] En lucka är kvar. Välj en ersättare, eller kryssa i Spara med lucka.
   *[other] { $count } luckor är kvar. Välj ersättare, eller kryssa i Spara med lucka.
 }
absence-nobody-chosen = Välj vem som är frånvarande.
absence-day-missing = Fyll i båda dagarna.
absence-too-long = Frånvaron får vara högst tre år. Välj en tidigare sista dag.
absence-no-working-days = Ingen av dagarna är arbetsdag.
absence-past = Dagarna har redan varit. Frånvaron ändrar vad som visas om dem.
absence-begins-in-past = En del av dagarna har redan varit.
absence-overlaps = { $person } har redan frånvaro { $days } ({ $reason }). Dagar i båda följer den som börjar först.
absence-for-oneself = { $person } står som ersättare för sig själv. Välj någon annan.
absence-has-left = { $person } slutar { $day }, alltså före frånvarons slut.
absence-not-begun = { $person } börjar först { $day }.
absence-changes = Det här ändras
absence-changes-nothing = Bevakningen blir som den är.
absence-change-line = { $days }, { $account }: { $before } → { $after }
absence-give-back = { $count ->
    [one] Ge tillbaka en dag som någon annan har fått
   *[other] Ge tillbaka { $count } dagar som andra har fått
 }
absence-stays-given = Dagar som någon har fått var för sig behåller den personen.
absence-handover = Överlämning
absence-remove = Ta bort frånvaro
absence-remove-title = Ta bort frånvaron för { $person } { $days }?
absence-gone = Någon annan har tagit bort frånvaron. Om du sparar läggs den till på nytt.
absence-keep-mine = Fortsätt med min
absence-take-theirs = Ta den sparade
absence-all-accounts = Alla konton

### Giving and swapping days

swap-title = Ge bort eller byt dagar
swap-give = Ge bort dagar
swap-swap = Byt dagar
swap-who-and-when = Vem och när
swap-giver = Vem lämnar
swap-receiver = Vem tar över
swap-first = Den ena
swap-second = Den andra
swap-from = { $person } lämnar från och med
swap-to = { $person } lämnar till och med
swap-accounts = Konton
swap-person-missing = Välj båda personerna.
swap-same-person = Välj två olika personer.
swap-day-missing = Fyll i dagarna.
swap-too-long = Välj högst ett år åt gången.
swap-no-days = Ingen bevakning byter ägare.
swap-days = { $count ->
    [0] Inga bevakningspass byter ägare
    [one] Ett bevakningspass byter ägare
   *[other] { $count } bevakningspass byter ägare
 }
swap-line-away = { $line }. { $person } är inte på plats: { $cover }
swap-watches-nothing = { $person } bevakar inget konto { $days }.
swap-receiver-away = { $count ->
    [one] Den som ska ta över är frånvarande vid ett av passen.
   *[other] Den som ska ta över är frånvarande vid { $count } av passen.
 }
swap-gaps = { $count ->
    [one] Det ger en lucka.
   *[other] Det ger { $count } luckor.
 }
swap-accounts-count = { $count } konton
swap-closed = Stängt { $day } ({ $reason }), inget att lämna: { $accounts }.

### Daily checks

check-title = Dagens bevakning
check-count = { $made } av { $demanded } kontrollerade
check-progress = { $made } av { $demanded }
check-none-today = Inget bevakas idag
check-you = Du
check-replaces = { $who } ersätter { $whom }
check-closed = Stängt
check-closed-until = Stängt till { $when }
check-not-watched = Bevakas inte
check-not-needed = Kontroll behövs inte
check-not-yet = Inte kontrollerad än
check-not-yet-short = Inte än
check-label = Kontrollerad
check-name = Kontrollerad: { $account }
check-name-done = Kontrollerad: { $account }, { $time }
check-done-at = kontrollerad { $time }
check-missed = Inte kontrollerad
check-too-few = { $count ->
    [one] En kontroll saknas
   *[other] { $count } kontroller saknas
 }
check-assign = Tilldela ersättare
check-show = Visa i Bevakning
check-with-note = Kontrollerad med anteckning…
check-earlier = Lägg in en tidigare kontroll…
check-remove = Ta bort kontrollen { $time }
check-extra = Extra bevakning…
check-entered-late = Inlagd i efterhand: { $reason }
check-save = Spara kontrollen
check-note-title = Vad vill du anteckna om kontrollen?
check-earlier-title = När kontrollerades kontot?
check-time = Tid idag
check-time-missing = Skriv när kontot kontrollerades, till exempel 08:15.
check-time-unreadable = Skriv tiden som 08:15.
check-time-in-future = Tiden har inte varit än.
check-reason = Varför läggs den in i efterhand?
check-reason-help = Står kvar vid kontrollen.
check-reason-missing = Skriv varför kontrollen läggs in i efterhand.
check-note = Anteckning
check-extra-title = Hur länge ska kontot bevakas extra?
check-extra-from = Från och med
check-extra-to = Till och med
check-extra-days-missing = Skriv första och sista dagen.
check-extra-checks = Kontroller per dag
check-extra-checks-wrong = Skriv ett tal mellan 1 och 24.
check-extra-reason = Anledning
check-extra-reason-help = Till exempel en större händelse som många frågar om.
check-extra-line = { $count ->
    [one] { $days }: en kontroll per dag
   *[other] { $days }: { $count } kontroller per dag
 }
check-extra-change = Ändra
check-extra-end = Avsluta
check-extra-being-changed = ändras nedan
check-share = { $count ->
    [one] Kontrollerat { $watched } av en arbetsdag den här månaden ({ $percent } %).
   *[other] Kontrollerat { $watched } av { $count } arbetsdagar den här månaden ({ $percent } %).
 }
check-share-none = Ingen arbetsdag har varit än den här månaden.
check-section = Daglig kontroll
check-per-day = Kontroller per dag
check-per-day-help = Hur ofta någon ska titta på kontot en arbetsdag. 0 om ingen kontroll behövs.
check-per-day-wrong = Skriv ett tal mellan 0 och 24.
check-login-place = Inloggning förvaras
check-login-help = En hänvisning, till exempel ett kassaskåp eller ett diarienummer. Aldrig lösenord.
check-login-password = Det ser ut som ett lösenord. Skriv bara var inloggningen förvaras.
check-sum-missed = { $count ->
    [one] Ett konto är inte kontrollerat.
   *[other] { $words } konton är inte kontrollerade.
 }
check-sum-gaps-today = { $count ->
    [one] Ett konto saknar bevakning idag.
   *[other] { $words } konton saknar bevakning idag.
 }
check-sum-gaps = { $count ->
    [one] Ett konto saknar bevakning de närmaste fyra veckorna.
   *[other] { $words } konton saknar bevakning de närmaste fyra veckorna.
 }
check-due-gap = Ingen bevakar då
check-due-closed = Kontoret är stängt då
check-due-gap-long = Ingen bevakar kontot { $day }, då svaret ska ges.
check-due-closed-long = Kontoret är stängt { $day }, då svaret ska ges.
check-standing-in = Du ersätter { $whom } till { $until }.
check-standing-in-today = Du ersätter { $whom } idag.
check-show-handover = Visa överlämning
check-show-handover-of = Visa överlämning: { $whom }

### Handover

handover-title = Överlämning från { $person } { $days }
handover-for = Till { $person }. Så här är läget { $when }.
handover-for-all = Till alla som ersätter. Så här är läget { $when }.
handover-personal = Innehåller vad invånare har skrivit. Ta bort sidan när den inte behövs längre.
handover-nothing = Inga dagar att lämna över: { $person } står inte på tur något av kontona de dagarna.
handover-days = Dagar
handover-gaps = Ingen bevakar
handover-hours = Öppettider
handover-link = Adress
handover-templates = Mallar
handover-questions = Öppna frågor ({ $count })
handover-no-questions = Inga öppna frågor
handover-due = Senast { $when }
handover-overdue = Försenad sedan { $when }
handover-no-deadline = Utan svarstid
handover-contacts = Kontakter
handover-choose = Till
handover-everybody = Alla ersättare
handover-with-texts = Ta med vad invånarna har skrivit
handover-with-logins = Ta med var inloggningar förvaras
handover-copy = Kopiera som e-post
handover-save = Spara som utskrift (HTML)
handover-back = Tillbaka
handover-gone = Frånvaron finns inte längre.
handover-mail-paste = Klistra in överlämningen här (Ctrl+V). Den är kopierad.
handover-file-name = Överlämning

### Schedules in files

export-not-begun = Filen skrevs inte, för datorn kunde inte utföra arbetet. Försök igen, eller starta om programmet.
schedule-save = Spara schemat
schedule-save-as = Spara som…
schedule-as = Vad blir det?
schedule-as-html = Utskrift
schedule-as-ical = Kalender (.ics)
schedule-as-xlsx = Excel
schedule-about-html = En sida per månad som går att skriva ut, även i svartvitt, eller öppna i webbläsaren.
schedule-about-ical = Heldagar för Outlook, telefoner och andra kalendrar. Spara på nytt när schemat ändras: samma dagar ersätts.
schedule-about-xlsx = Ett blad per månad, en lista med alla dagar och antalet pass per person.
schedule-whose-and-when = Vems dagar, och när?
schedule-whose = Vems
schedule-everybody = Alla konton
schedule-of-person = Bara { $name }
schedule-of-account = Kontot { $name }
schedule-days-missing = Välj första och sista dagen.
schedule-too-long = Välj högst { $years } år.
schedule-file-name = bevakningsschema
schedule-title = Bevakningsschema
schedule-title-person = Bevakningsschema för { $person }
schedule-made = Framtaget { $when }
schedule-watches = Bevakar { $account }
schedule-person-watches = { $person } bevakar { $account }
schedule-stands-in = Bevakar { $account } som ersättare
schedule-person-stands-in = { $person } bevakar { $account } som ersättare
schedule-gap = Lucka: { $account }
schedule-cancelled = Utgår: { $account }
schedule-sheet-list = Lista
schedule-sheet-load = Pass per person
schedule-account = Konto
schedule-platform = Plattform
schedule-date = Datum
schedule-weekday = Veckodag
schedule-state = Läge
schedule-person = Person
schedule-via = Hur
schedule-chain = Kedja
schedule-closed = Stängt för
schedule-shifts = Pass
schedule-sum = Summa
schedule-stand-in = Ersättare
schedule-legend = Teckenförklaring
schedule-legend-own = Bevakar
schedule-legend-gap = Lucka: ingen bevakar
schedule-legend-closed = Stängt
schedule-legend-inactive = Kontot används inte
schedule-red-days = Röda dagar och aftnar
schedule-gaps = Luckor
schedule-no-gaps = Inga luckor den här månaden.
schedule-nobody = Inga konton att visa.
schedule-people = Personer
schedule-load-words = { $count ->
    [one] 1 pass
   *[other] { $count } pass
 }

### Absences from a calendar file

absimport-words = { $file } är en kalender. Bocka för det som är frånvaro; resten lämnas.
absimport-person = Vems kalender är det?
absimport-person-guessed = Vems kalender är det? (gissat, går att ändra)
absimport-choose-person = Välj person
absimport-pick = Välj en kalenderfil med frånvaro
absimport-filter = Kalender
absimport-nothing = Kalendern innehåller inga händelser framåt i tiden.
absimport-no-days = Okända dagar
absimport-take = Ta in { $title }, { $days }
absimport-take-in = { $count ->
    [one] Lägg in en frånvaro
   *[other] Lägg in { $count } frånvaroperioder
 }
absimport-nothing-ticked = Inget är förbockat.
absimport-stand-ins-later = Ersättare väljer du sedan i Bevakning.
absimport-alone = { $file } lästes inte. En kalender importeras för sig; lägg in den ensam.

calendar-file-too-big = { $file } är större än 20 MB och läses inte. Exportera bara de månader som behövs.
calendar-file-empty = { $file } är tom. Exportera kalendern igen.
calendar-file-another = { $file } är ingen kalenderfil. Spara kalendern som iCalendar (.ics).
calendar-file-broken-line = { $file }: rad { $line } går inte att tolka. Exportera kalendern igen.
calendar-file-wrong-end = { $file }: rad { $line } avslutar { $found }, som inte har börjat. Exportera kalendern igen.
calendar-file-cut-off = { $file } är avhuggen: { $component } på rad { $line } tar aldrig slut. Exportera kalendern igen.
calendar-file-too-deep = { $file }: rad { $line } ligger djupare inne än någon kalender går. Exportera kalendern igen.
absence-import-new = Ny frånvaro
absence-import-known = Finns redan
absence-import-part-of-a-day = Bara en del av arbetsdagen
absence-import-not-an-absence = Ser inte ut som frånvaro
absence-import-meeting = Ser ut som ett möte
absence-import-birthday = Ser ut som en födelsedag
absence-import-holiday = Ser ut som en helgdag
absence-import-somebody-else = Nämner någon annan
absence-import-free = Visas som ledig tid i kalendern
absence-import-cancelled = Inställd
absence-import-past = Har redan varit
absence-import-far-ahead = Börjar om mer än { $months } månader
absence-import-too-long = Längre än två år
absence-import-reversed = Slutar innan den börjar
absence-import-unreadable = Datumet på rad { $line } går inte att läsa
absence-import-recurs-otherwise = Återkommer på ett sätt som inte kan läsas in. Lägg in dagarna för hand.
absence-import-recurs-too-often = Återkommer för ofta för att vara frånvaro

### Opened for reading only

readonly-show = Visa
readonly-notice = Du kan läsa men inte ändra: rättigheterna till { $file } tillåter bara läsning.
readonly-copy = Du ser en kopia från { $when } och kan inte ändra: { $file } går inte att öppna där den ligger.
readonly-refused = Inget ändrades, för du kan läsa men inte ändra. Den som äger filen { $file } kan ge dig rätt att skriva.
readonly-value-none = –

### Stängningar: stegen och vad som gjordes

step-publish-notice = Publicera anslag
step-close-comments = Stäng kommentarer
step-auto-reply-on = Slå på autosvar
step-reopen-comments = Återöppna
step-auto-reply-off = Slå av autosvar
step-go-through = Gå igenom det som kom in
op-closure = Stängningen { $name } { $days } är sparad
op-delete-closure = Stängningen { $name } { $days } är borttagen
op-refuse-proposal = Förslaget { $name } är avböjt
op-restore-proposal = Förslaget { $name } är tillbaka
op-steps-ticked = { $count } steg är avprickade för { $days }
op-notice-published = Anslaget på { $account } är avprickat
op-comments-closed = Kommentarerna på { $account } är avprickade som stängda
op-auto-reply-on = Autosvaret på { $account } är avprickat som påslaget
op-comments-open = Kommentarerna på { $account } är avprickade som öppna igen
op-auto-reply-off = Autosvaret på { $account } är avprickat som avslaget
op-gone-through = Det som kom in på { $account } är genomgånget
op-step-unticked = Steget ”{ $step }” på { $account } är inte längre avprickat
op-closing-post = Inlägget { $name } på { $account } är sparat
op-delete-closing-post = Inlägget { $name } på { $account } är borttaget ur listan
op-mark-closing-post = Inlägget { $name } på { $account } är avprickat
op-keep-open = { $account } håller kommentarerna öppna { $days }
op-keep-open-many = { $count } konton håller kommentarerna öppna { $days }
op-end-kept-open = { $account } ska stänga kommentarerna { $days } ändå
op-platform-guide = Anvisningen för { $name } är sparad
op-reset-platform-guide = Anvisningen för { $name } är återställd
kind-closure = Stängning sparad
kind-delete-closure = Stängning borttagen
kind-refuse-proposal = Förslag avböjt
kind-restore-proposal = Förslag tillbaka
kind-step-ticked = Steg avprickat
kind-step-unticked = Steg inte avprickat
kind-closing-post = Inlägg att stänga sparat
kind-delete-closing-post = Inlägg att stänga borttaget
kind-mark-closing-post = Inlägg avprickat
kind-keep-open = Kommentarer hålls öppna
kind-end-kept-open = Beslut om öppet upphävt
kind-platform-guide = Anvisning sparad
kind-reset-platform-guide = Anvisning återställd
refused-nobody-decides = Beslutet att hålla öppet behöver någon som har fattat det. Välj vem du är längst ned till vänster och försök igen.
refused-empty-reason = Skriv varför.
refused-no-accounts = Välj minst ett konto som stänger.
refused-already-ticked = Steget var redan avprickat.
usage-closing = stängningar
nav-closures = Stängningar
record-closing-tick = Steg i en stängning
record-closing-post = Inlägg att stänga
record-kept-open = Beslut att hålla öppet
record-refusal = Avböjt förslag
record-platform-guide = Anvisning för plattform
field-step = Steg
field-closed-at = Stängt
field-closed-by = Stängt av
field-reopened-at = Öppnat igen
field-reopened-by = Öppnat igen av
field-proposal = Förslag
field-all-accounts = Alla konton
field-close-text = Så stänger du
field-reopen-text = Så öppnar du igen
field-auto-reply-text = Så ställer du in autosvar
field-has-comments = Har kommentarer
field-has-auto-reply = Har autosvar
field-posts-one-by-one = Inlägg stängs ett och ett
field-checked-on = Kontrollerad
field-recommend-closing = Rekommendera stängning från dagar
field-must-close = Måste stänga från arbetsdagar
field-reminders = Påminnelsetider

### Stängningar: sidan med årsremsa och checklistor

occasion-christmas = Jul
occasion-new-year = Nyår
occasion-epiphany = Trettondagen
occasion-easter = Påsk
occasion-may-day = Första maj
occasion-ascension = Kristi himmelsfärd
occasion-whitsun = Pingst
occasion-national-day = Nationaldagen
occasion-midsummer = Midsommar
occasion-all-saints = Alla helgons dag
closing-unwatched = Obevakat
closing-no-hours = inga öppettider ({ $days })
closing-gap = bevakningslucka { $days }
closing-weekends = helger
closing-because = Därför: { $words }
closing-put-in = Sätt in en ersättare
closing-must = Måste
closing-recommended = Rekommenderas
closing-at-latest = senast { $when }
closing-first = första { $when }
closing-do-now = gör det nu
closing-late-since = försenat sedan { $when }
closing-due-since = sedan { $when }
closing-absent = Finns inte
closing-not-needed = Behövs inte
closing-done = Klart
closing-done-when = klart { $when }
closing-your-step = ditt steg
closing-mine = Ditt steg
closing-nobody = ingen bevakar
closing-no-day = ingen dag
closing-name-somebody = Utse person
closing-account = Konto
closing-accounts = { $count ->
    [one] { $count } konto
   *[other] { $count } konton
 }
closing-progress = { $done } av { $all } steg klara
closing-reopens = Återöppnas { $when }.
closing-reopens-first = De första återöppnas { $when }.
closing-and-more = { $names } och { $count } till
closing-kept-open = Öppet: { $reason } · { $who } { $day }
closing-moved = Avprickat för { $days }: dagarna har ändrats
closing-notice-untrue = Anslaget stämmer inte längre. Ta bort det och avmarkera steget.
closing-posts-open = { $count ->
    [one] { $count } inlägg är inte stängt än
   *[other] { $count } inlägg är inte stängda än
 }
closing-posts-closed = { $count ->
    [one] { $count } inlägg är inte öppnat igen än
   *[other] { $count } inlägg är inte öppnade igen än
 }
closing-posts-of = Inlägg på { $account }
closing-posts-none = Inga inlägg är upptagna. Fästa inlägg, annonser och evenemang stängs var för sig.
closing-posts-count = { $closed } av { $all } stängda
closing-post-add = Lägg till inlägg
closing-post-new = Vilket inlägg ska stängas?
closing-post-change = Ändra inlägget
closing-post-pinned = Fäst inlägg
closing-post-ad = Annons
closing-post-event = Evenemang
closing-post-name = Inlägg
closing-post-name-help = Så att den som stänger hittar det.
closing-post-name-missing = Skriv vilket inlägg det är.
closing-post-link = Länk
closing-post-closed = Stängt
closing-post-reopened = Öppnat igen
closing-post-open = Öppna inlägget
closing-post-edit = Ändra
closing-post-remove = Ta bort ur listan
closing-more-of = Fler val för { $account }
closing-notice = Anslag
closing-guide = Så gör du på { $platform }
closing-keep-open = Vi lämnar öppet…
closing-keep-open-all = { $count ->
    [one] Vi lämnar öppet…
   *[other] Vi lämnar alla { $count } öppna…
 }
closing-keep-title = Ska kommentarerna vara öppna?
closing-keep-by = Beslutet står i ditt namn: { $who }.
closing-keep-nobody = Välj vem du är längst ned till vänster: beslutet behöver ett namn.
closing-keep-reason = Varför
closing-keep-help = Till exempel: krisberedskapen läser kommentarerna.
closing-keep-action = Lämna öppet
closing-close-anyway = Stäng ändå
closing-change-closure = Ändra stängningen
closing-show-coverage = Visa bevakning
closing-tick-all = Bocka av mina { $count }: { $step }
closing-chip-close-now = Stäng nu
closing-chip-reopen = Öppna igen
closing-chip-no-longer = Behöver inte stängas längre
closing-chip-go-through = Gå igenom det som kom in
closing-chip-closed = Stängt nu
closing-chip-today = Stänger idag { $time }
closing-chip-soon = { $count ->
    [0] Stänger idag
    [one] Stänger imorgon
   *[other] Stänger om { $count } dagar
 }
closing-chip-ahead = { $count ->
    [0] Idag
    [one] Imorgon
   *[other] Om { $count } dagar
 }
closing-chip-far = { $count ->
    [one] Om { $count } månad
   *[other] Om { $count } månader
 }
closing-chip-kept-open = Lämnas öppet
closing-chip-done = Klart
closing-chip-passed = Passerad
closing-strip-title = Tolv månader framåt
closing-strip-today = Idag
closing-red-day = Röd dag
closing-squeeze-day = Klämdag
closing-squeeze-day-small = klämdag
closing-all-closed = Alla konton stängda
closing-some-closed = Några konton stängda
closing-new = Ny stängning
closing-proposals = { $count ->
    [0] Förslag
   *[other] Förslag ({ $count })
 }
closing-see-proposals = Se förslag för året
closing-finished = Klara ({ $count })
closing-no-accounts = Lägg in kontona först, så räknar Svarsvakt ut när kommentarerna ska stängas.
closing-nothing = Ingen behöver stänga kommentarerna de närmaste månaderna.
closing-own-title = Stängningar du har lagt in
closing-own-past = Visa { $count } tidigare
closing-own-hide-past = Dölj tidigare
closing-own-none = Inga stängda perioder är inlagda.
closing-own-change = Ändra
closing-sum-nothing = Inget att stänga de närmaste tolv månaderna.
closing-sum-closes-all = Kontoren stänger { $day }.
closing-sum-closes = { $words } konton stänger { $day }.
closing-sum-closes-first = { $words } konton stänger, de första { $day }.
closing-sum-closes-one = { $account } stänger { $day }.
closing-sum-ready = Allt som ska göras innan är klart.
closing-sum-mine-one = Du har ett steg kvar, och det ska vara klart { $when }.
closing-sum-mine-one-late = Du har ett steg kvar, och det är försenat.
closing-sum-mine = Du har { $words } steg kvar, och det första ska vara klart { $when }.
closing-sum-mine-late = Du har { $words } steg kvar, och det första är försenat.
closing-sum-others = { $count ->
    [one] Du har inget kvar att göra. Ett steg väntar på andra och ska vara klart { $when }.
   *[other] Du har inget kvar att göra. { $words } steg väntar på andra, det första till { $when }.
 }
closing-sum-left = { $count ->
    [one] Ett steg är kvar och ska vara klart { $when }.
   *[other] { $words } steg är kvar, och det första ska vara klart { $when }.
 }
closing-sum-close-now = { $count ->
    [one] Ett konto är obevakat men har öppna kommentarer. Stäng dem nu.
   *[other] { $words } konton är obevakade men har öppna kommentarer. Stäng dem nu.
 }
closing-sum-reopen = { $count ->
    [one] Öppna kommentarerna igen på ett konto: någon bevakar det nu.
   *[other] Öppna kommentarerna igen på { $words } konton: någon bevakar dem nu.
 }
closing-sum-auto-reply-off = Slå av autosvaren: någon bevakar kontona igen.
closing-sum-take-back = Stängningen { $days } behövs inte längre. Ta tillbaka det som redan är gjort.
closing-sum-go-through = Kommentarerna är öppna igen. Gå igenom det som kom in { $days }.
closing-sum-go-through-some = { $count ->
    [one] Ett konto är öppet igen. Gå igenom det som kom in { $days }.
   *[other] { $words } konton är öppna igen. Gå igenom det som kom in { $days }.
 }
closing-sum-kept-open = { $name } { $days }: kommentarerna lämnas öppna, så är det bestämt.
closing-sum-under-way = { $count ->
    [one] Ett konto är stängt, och kommentarerna öppnas igen { $when }.
   *[other] { $words } konton är stängda, och kommentarerna öppnas igen { $when }.
 }
closing-sum-under-way-first = { $words } konton är stängda, och de första öppnas igen { $when }.
closing-sum-under-way-open = { $count ->
    [one] Ett konto är stängt.
   *[other] { $words } konton är stängda.
 }

### Stängningar: formulär, förslag och vad som ändras

closures-back = Tillbaka till stängningarna
closure-add = Ny stängning
closure-change = Ändra stängning
closure-remove = Ta bort stängning
closure-gone = Någon annan har tagit bort stängningen. Sparar du läggs den in på nytt.
closure-what-and-when = Dagar och namn
closure-from = Första dagen
closure-to = Sista dagen
closure-whole-days = Hela dagar, båda dagarna med.
closure-name = Namn
closure-name-ideas = Förslag:
closure-name-take = Kalla stängningen { $name }
closure-name-missing = Ge stängningen ett namn, till exempel Jul och nyår.
closure-day-missing = Fyll i första och sista dagen.
closure-too-long = En stängning får vara högst tre år. Välj en tidigare sista dag.
closure-note = Anteckning
closure-note-help = Till exempel vem som har beslutat och när. Visas inte utåt.
closure-accounts = Konton
closure-all-accounts = Alla konton
closure-all-accounts-help = Gäller också konton som läggs till senare.
closure-all-accounts-short = alla konton
closure-chosen-accounts = Bara vissa konton
closure-accounts-chosen = { $count ->
    [0] Inget valt
    [one] 1 valt
   *[other] { $count } valda
 }
closure-odd-weekend = Dagarna är bara lördag och söndag, då kontoren är stängda ändå.
closure-odd-nothing-open = Inget av kontona har öppet de här dagarna, så stängningen ändrar inget.
closure-odd-long = Stängningen är { $count } dagar lång. Stämmer det?
closure-odd-past = Dagarna har redan varit.
closure-odd-overlap = Överlappar { $name } { $days }.
closure-odd-overrides = { $count ->
    [one] En insatt person gäller inte längre, för dagen blir stängd: { $days }.
   *[other] { $count } insatta personer gäller inte längre, för dagarna blir stängda: { $days }.
 }
closure-override = { $person } på { $account } { $day }
closure-and-more = { $count ->
    [one] och en till
   *[other] och { $count } till
 }
effect-title = Det här ändras
effect-waits = Fyll i dagarna och kontona, så visas vad som ändras.
effect-nothing = Inga arbetsdagar, svarstider, luckor eller kommentarer att stänga ändras.
effect-nothing-else = Inget annat ändras.
effect-days = Arbetsdagar
effect-days-taken = { $count ->
    [one] 1 arbetsdag färre
   *[other] { $count } arbetsdagar färre
 }
effect-days-given-back = { $count ->
    [one] 1 arbetsdag tillbaka
   *[other] { $count } arbetsdagar tillbaka
 }
effect-all-accounts = Alla { $count } konton
effect-and-accounts = { $count ->
    [one] { $names } och ett konto till
   *[other] { $names } och { $count } konton till
 }
effect-deadlines = { $count ->
    [one] 1 fråga ska besvaras en annan tid
   *[other] { $count } frågor ska besvaras en annan tid
 }
effect-deadline = { $from } → { $to }
effect-no-deadline = ingen svarstid
effect-closings = Kommentarer att stänga
effect-closing-new = Ny: { $days }
effect-closing-gone = Behövs inte: { $days }
effect-closing-same-days = { $days }
effect-closing-changed = { $before } blir { $after }
effect-must-close-by = Måste stängas senast { $moment }
effect-must-close = Måste stängas
effect-should-close-by = Bör stängas senast { $moment }
effect-should-close = Bör stängas
effect-reopens = { $close }, öppnas { $moment }.
effect-does-not-reopen = { $close }.
effect-gaps = Luckor
effect-gap-appears = Ny lucka { $days }
effect-gap-vanishes = Luckan { $days } försvinner
effect-and-more = { $count ->
    [one] och en till
   *[other] och { $count } till
 }
closure-name-christmas-new-year = Jul och nyår
closure-name-christmas = Jul
closure-name-new-year = Nyår
closure-name-epiphany = Trettondagen
closure-name-easter = Påsk
closure-name-ascension = Kristi himmelsfärd
closure-name-midsummer = Midsommarveckan
closure-name-summer = Sommarstängt
closure-name-squeeze = Klämdag
closure-name-planning = Planeringsdag
closure-name-school = Lov
closure-name-closed = Stängt
proposal-why-christmas = Från julafton till och med helgen efter nyår.
proposal-why-easter = Från skärtorsdagen till och med annandag påsk.
proposal-why-midsummer = Måndag till fredag i veckan med midsommarafton.
proposal-why-july = Semesterveckorna v. 28–31.
proposal-why-squeeze-after = Klämdag efter { $holiday }.
proposal-why-squeeze-before = Klämdag före { $holiday }.
early-epiphany = Trettondagsafton
early-maundy-thursday = Skärtorsdagen
early-walpurgis = Valborgsmässoafton
early-ascension = Dagen före Kristi himmelsfärd
early-all-saints = Allhelgonaafton
early-christmas = Dagen före julafton
proposals-title = Förslag för det kommande året
proposals-show-refused = Visa avböjda ({ $count })
proposals-outrun = Någon annan ändrade inställningarna samtidigt, så inget sparades. Tiderna nedan är de som gäller nu. Försök igen.
proposals-closures = Stängningar
proposals-closures-help = Förslagen kommer från kalendern och gäller alla konton. Ändra dem om bara vissa konton ska stänga eller om dagarna är andra hos er.
proposals-no-closures = Kalendern har inget att föreslå. Avböjda förslag kan visas igen.
proposals-takes = { $count ->
    [one] Tar 1 arbetsdag.
   *[other] Tar { $count } arbetsdagar.
 }
proposals-partly = Delvis stängt redan: { $names }.
proposals-for-accounts = { $count ->
    [one] { $name } (1 konto)
   *[other] { $name } ({ $count } konton)
 }
proposals-present = Finns redan
proposals-show = Visa
proposals-show-name = Visa stängningen { $name }
proposals-take = Lägg in
proposals-take-name = Lägg in { $name }
proposals-change = Ändra först
proposals-change-name = Ändra { $name } innan det läggs in
proposals-refuse = Avböj
proposals-refuse-name = Avböj { $name }
proposals-refused = Avböjt
proposals-restore = Ta tillbaka
proposals-restore-name = Ta tillbaka { $name }
proposals-early = Dagar då kontoren stänger tidigare
proposals-early-help = Det finns ingen gemensam regel för halvdagar: varje arbetsgivare bestämmer själv. Därför gäller inget här förrän ni lägger in det. Konton med en egen lista påverkas inte.
proposals-early-own = Egen dag
proposals-early-present = Kontoren stänger { $time }.
proposals-early-open = Öppet som vanligt.
proposals-early-named = { $name } { $day }
proposals-early-time = Tid då kontoren stänger: { $name }
proposals-early-no-time = Skriv en tid, till exempel 12:00.
proposals-early-save = Spara tiden
proposals-early-save-name = Spara tiden för { $name }
proposals-early-remove = Ta bort
proposals-early-remove-name = Ta bort tidig stängning: { $name }

### Stängningar: anslag, anvisningar och inlägg

notice-title = Anslag { $days }
notice-title-gone = Anslag
notice-gone = Stängningen finns inte längre.
notice-guide = Så gör du på { $platform }
notice-account = Konto
notice-account-before = Föregående konto
notice-account-next = Nästa konto
notice-account-first = Det här är det första kontot.
notice-account-last = Det här är det sista kontot.
notice-account-count = { $number } av { $count }
notice-account-published = { $account }, publicerat
notice-before = Före
notice-during = Under
notice-after = Efter
notice-auto-reply = Autosvar
notice-moments = Kommentarerna stängs { $closes } och öppnas igen { $opens }.
notice-moments-no-end = Kommentarerna stängs { $closes }. Kontot avslutas medan det är stängt, så ingen tid för öppning är känd.
notice-moments-no-start = Kommentarerna öppnas { $opens }. Kontot börjar medan det är stängt, så ingen tid för stängning är känd.
notice-moments-mailbox = Ingen läser från { $closes } till { $opens }.
notice-moments-none = Varken stängning eller öppning har någon tid. Fyll i dem själv om de behövs.
notice-not-needed = Stängningen { $days } behövs inte längre. Ta bort anslaget om det är ute.
notice-kept-open = Det är beslutat att hålla öppet, så inget anslag behövs.
notice-moved = Anslaget publicerades för { $before }, men nu gäller { $now }.
notice-moved-auto = Autosvaret slogs på för { $before }, men nu gäller { $now }.
notice-text = Text
notice-text-name = Anslagets text: { $kind }
notice-template = Mall
notice-choose-template = Välj mall
notice-no-template = Det finns ingen mall för anslag. Skriv texten här, eller gör en mall.
notice-from-template = Börja om från mallen
notice-change-template = Ändra mallen
notice-fill-in = Fyll i
notice-fill-in-help = Gäller alla konton och texter tills du går härifrån. Är det alltid samma, skriv det i mallen.
notice-stale = Datumen eller mallen har ändrats sedan du skrev i texten.
notice-in-swedish = Mallen är på svenska.
notice-in-english = Mallen är på engelska.
notice-no-emergency = Texten säger inte vart man ringer vid fara för liv.
notice-add-emergency = Lägg till 112
notice-emergency = Fara för liv: ring 112.
notice-not-kept = Det du ändrar här sparas inte. Kopiera texten innan du går.
notice-copy = Kopiera
notice-copy-open = Kopiera och öppna sidan
notice-is-published = Anslaget är publicerat
notice-auto-is-on = Autosvaret är på
notice-corrected = Anslaget är ändrat
notice-auto-corrected = Autosvaret är ändrat
notice-published-by = Publicerat av { $name } { $at }
notice-published-at = Publicerat { $at }
notice-auto-on-by = Påslaget av { $name } { $at }
notice-auto-on-at = Påslaget { $at }
guide-title = Så gör du på { $platform }
guide-own-channels = Kommunens konton
guide-other-channels = Andra plattformar
guide-never-checked = Inte kontrollerat av er än
guide-checked = Kontrollerad { $day }
guide-checked-long-ago = Kontrollerad för över ett år sedan, { $day }
guide-words = Anvisning
guide-starter = Så här tror vi att det går till. Plattformar ändras: pröva, rätta texten och kryssa för när du har kontrollerat den.
guide-reset = Återställ våra ord
guide-auto-reply-help = Autosvar når den som skickar meddelande, aldrig den som kommenterar.
guide-law = Även när kommentarerna är stängda ska det som redan ligger ute hållas under uppsikt (4 § BBS-lagen). Paragrafen är läst i 2018 års lydelse, och ändringar har föreslagits: kontrollera den när du kontrollerar anvisningen.
guide-traits = Det här har plattformen
guide-traits-help = Styr vilka steg som finns i checklistan för kontona där.
guide-check = Kontroll
guide-checked-today = Kontrollerad idag
guide-checked-ahead = Dagen har inte kommit än.
guide-keep-mine = Behåll min text
guide-take-theirs = Ta den sparade
guide-facebook-close =
    Vi känner inte till någon inställning som stänger kommentarerna på hela sidan, så varje inlägg stängs för sig.
    1. Öppna inläggets meny (tre punkter) och välj vem som kan kommentera.
    2. Välj ”Profiler och sidor du nämner”. Nämns ingen i inlägget kan ingen kommentera.
    Ta med fästa inlägg, reels, annonser och evenemang.
guide-facebook-reopen =
    Öppna samma inläggs meny, välj vem som kan kommentera och sedan ”Offentligt”. Gå igenom listan över inlägg som stängdes.
guide-facebook-auto-reply =
    Troligen i Business Suite: Inkorg, Automatiseringar, Frånvaromeddelande. Klistra in texten och ställ in första och sista tid. Facebook räknar inte autosvaret som ett svar.
guide-instagram-close =
    Varje inlägg stängs för sig: öppna inläggets meny (tre punkter) och stäng av kommentarer. För ett nytt inlägg finns valet bland de avancerade inställningarna.
    Enligt en äldre källa saknar en del företagskonton valet.
    Använd inte begränsade interaktioner: kommentarerna döljs men kommer ändå in, och de kan vara allmänna handlingar.
guide-instagram-reopen =
    Öppna samma inläggs meny och slå på kommentarer igen. Gå igenom listan över inlägg som stängdes.
guide-x-close =
    Varje inlägg stängs för sig: öppna inläggets meny (tre punkter), välj vem som kan svara och sedan bara konton du nämner. Det ska gå även efter publicering, men källorna är inte överens.
    Citera inlägget kan andra göra ändå.
guide-x-reopen =
    Öppna samma inläggs meny, välj vem som kan svara och sedan alla.
guide-youtube-close =
    Nya filmer: Studio, Inställningar, Community, Standardinställningar. Välj att pausa kommentarerna eller stänga av dem. Pausade ligger gamla kommentarer kvar, avstängda syns inga.
    Gamla filmer: markera dem i listan i Studio på dator och ändra kommentarerna för alla på en gång.
guide-youtube-reopen =
    Slå på kommentarerna på samma ställen: standardinställningen och filmerna i listan. Välj samma granskning som före stängningen.
guide-linkedin-close =
    När du publicerar väljer du vem som får kommentera. För ett inlägg som redan ligger ute, se efter i inläggets meny (tre punkter): att det går för sidor har vi inte fått bekräftat.
guide-linkedin-reopen =
    Öppna samma inläggs meny och låt alla kommentera igen.
guide-tiktok-close =
    Hela kontot: i inställningarna för sekretess väljer du vem som kan kommentera och stänger av. Om det gäller filmer som redan ligger ute har vi inte fått bekräftat: se efter, och stäng annars av i varje films inställningar.
guide-tiktok-reopen =
    Låt alla kommentera igen i samma inställning, och i de filmer som stängdes för sig.
guide-threads-close =
    När du publicerar väljer du vem som kan svara. För ett inlägg som redan ligger ute, se efter i inläggets meny (tre punkter): hur det går till har vi inga säkra uppgifter om.
guide-threads-reopen =
    Öppna samma inläggs meny och låt alla svara igen.
guide-email-auto-reply =
    En brevlåda har inga kommentarer att stänga. Slå på det automatiska svaret i e-postprogrammet, både till avsändare i kommunen och utanför, och ställ in första och sista tid. En kollega ska ändå läsa det som kommer: begäran om allmän handling ska besvaras även när du är ledig.
guide-other-close =
    Ta reda på om kommentarerna kan stängas för hela kontot eller bara inlägg för inlägg, och skriv här hur ni gör.
guide-other-reopen =
    Skriv här hur kommentarerna öppnas igen.
guide-other-auto-reply =
    Skriv här hur ett automatiskt svar på meddelanden ställs in.

### Påminnelser i ord

remind-account-pair = { $first } och { $last }
remind-accounts = { $count } konton
remind-question-overdue = { $count ->
    [one] En fråga på { $account } är försenad
   *[other] { $words } frågor på { $account } är försenade
 }
remind-question-overdue-from = Frågan från { $author } på { $account } är försenad
remind-question-soon = { $count ->
    [one] En fråga på { $account } ska besvaras snart
   *[other] { $words } frågor på { $account } ska besvaras snart
 }
remind-question-soon-from = Frågan från { $author } på { $account } ska besvaras snart
remind-promise-soon = { $count ->
    [one] Ett utlovat svar på { $account } ska ges snart
   *[other] { $words } utlovade svar på { $account } ska ges snart
 }
remind-promise-soon-from = Det utlovade svaret till { $author } på { $account } ska ges snart
remind-promise-overdue = { $count ->
    [one] Ett utlovat svar på { $account } är försenat
   *[other] { $words } utlovade svar på { $account } är försenade
 }
remind-promise-overdue-from = Det utlovade svaret till { $author } på { $account } är försenat
remind-colleague = { $count ->
    [one] En kollega har inte svarat i tid om en fråga på { $account }
   *[other] Kollegor har inte svarat i tid om { $words } frågor på { $account }
 }
remind-colleague-from = En kollega har inte svarat i tid om frågan från { $author } på { $account }
remind-unwatched = { $count ->
    [one] En fråga på { $account } ska besvaras när ingen bevakar
   *[other] { $words } frågor på { $account } ska besvaras när ingen bevakar
 }
remind-unwatched-from = Frågan från { $author } på { $account } ska besvaras när ingen bevakar
remind-check = Kontrollera { $accounts }
remind-check-more = { $count ->
    [one] Kontrollera { $accounts } en gång till
   *[other] Kontrollera { $accounts } { $words } gånger till
 }
remind-gap = { $accounts } saknar bevakning
remind-notice = Publicera anslag på { $accounts }
remind-close = Stäng kommentarer på { $accounts }
remind-close-now = Stäng kommentarer nu på { $accounts }
remind-auto-reply-on = Slå på autosvar på { $accounts }
remind-reopen = Öppna kommentarer på { $accounts }
remind-auto-reply-off = Slå av autosvar på { $accounts }
remind-by = Senast { $when }
remind-by-first = Den första senast { $when }
remind-since = Sedan { $when }
remind-since-first = Den första sedan { $when }
remind-promised-for = Utlovat till { $when }
remind-wanted-by = Svaret önskades senast { $when }
remind-gap-day = { $by } · då har kontot en lucka
remind-closed-day = { $by } · då är kontot stängt
remind-check-none = Ingen har tittat idag · stänger { $time }
remind-check-few = Stänger idag { $time }
remind-check-closed = Ingen tittade idag · stängde { $time }
remind-check-few-closed = Stängde idag { $time }
remind-gap-today = Idag
remind-gap-from-today = Idag till och med { $last }
remind-notice-late = Skulle ha varit ute { $when }
remind-close-late = Skulle ha stängts { $when }
remind-auto-reply-late = Skulle ha slagits på { $when }
remind-close-auto-reply = { $by } · slå på autosvaret också
remind-nobody-watches = Ingen bevakar { $days }
remind-watched-again = Bevakas igen sedan { $when }
remind-not-needed = Stängningen behövs inte längre
remind-kept-open = Beslutet är att hålla öppet
remind-reopen-auto-reply = { $since } · slå av autosvaret också
remind-link-answer = Svara
remind-link-colleague = Påminn
remind-link-question = Visa frågan
remind-link-check = Kontrollera
remind-link-gap = Tilldela ersättare
remind-link-closing = Visa steg
remind-line = { $title }. { $detail }.
remind-count = { $count } påminnelser
remind-more = … och { $count } till
snooze-hour = Om en timme ({ $time })
snooze-afternoon = I eftermiddag ({ $time })
snooze-opening = Nästa arbetsdag ({ $when })

### Idag: påminnelser och första dagen tillbaka

today-asked = { $who }, sedan { $day }
today-asked-late = Har inte svarat i tid
today-remind-title = Påminnelser
today-remind-nothing = Inget mer än det som står bredvid.
today-remind-all = Visa alla { $count }
today-remind-rest = Visa färre
today-remind-urgent = Bråttom
today-remind-seen = Sett
today-remind-put-off = Påminner igen { $when }
today-remind-menu = Mer: { $title }. { $detail }
today-remind-mark-seen = Sett
today-remind-mark-unseen = Inte sett
today-remind-again = Påminn igen
today-remind-later = Påminn mig { $when }
back-title = Tillbaka efter { $name }
back-checklist = Visa checklistan
back-reopen = { $count ->
    [one] Öppna kommentarerna igen på ett konto.
   *[other] Öppna kommentarerna igen på { $words } konton.
 }
back-auto-reply = { $count ->
    [one] Slå av autosvaret på ett konto.
   *[other] Slå av autosvaren på { $words } konton.
 }
back-since-closing = stängningen
back-nothing = Gå igenom det som kom in. Ingen obesvarad fråga är registrerad sedan { $since }: se efter på sidorna.
back-came-in = { $count ->
    [one] Gå igenom det som kom in. { $words } fråga är registrerad sedan { $since }.
   *[other] Gå igenom det som kom in. { $words } frågor är registrerade sedan { $since }.
 }
back-came-in-due = { $count ->
    [one] Gå igenom det som kom in: { $words } fråga sedan { $since }, som ska besvaras { $due }.
   *[other] Gå igenom det som kom in: { $words } frågor sedan { $since }, den första ska besvaras { $due }.
 }
back-first = Visa den första
back-all = Visa alla öppna frågor
back-gone-through = Genomgånget
sum-closing-late = { $count ->
    [one] Kommentarerna är öppna på ett konto som ingen bevakar.
   *[other] Kommentarerna är öppna på { $words } konton som ingen bevakar.
 }
sum-closing = { $count ->
    [one] Kommentarerna stängs på ett konto { $when }.
   *[other] Kommentarerna stängs på { $words } konton { $when }.
 }
sum-reopen = { $count ->
    [one] Kommentarerna ska öppnas igen på ett konto.
   *[other] Kommentarerna ska öppnas igen på { $words } konton.
 }

### Avisering, bakgrund och start

### Inställningar: när påminnelser kommer

settings-closing-times = Stängningar och påminnelser
times-closing-explained = När ingen bevakar ett konto flera dagar i rad ska kommentarerna stängas. Helger räknas inte som arbetsdagar.
times-must-close = Måste stängas från antal arbetsdagar
times-must-close-help = Så många arbetsdagar utan bevakning, så måste kommentarerna stängas. Vanligen 1.
times-recommend-closing = Bör stängas från antal dagar
times-recommend-closing-help = Så många dagar i rad, med en röd dag eller en stängning bland dem, så bör kommentarerna stängas. Vanligen 4.
times-reminders-explained = Påminnelserna kommer i kontots öppettider. Det som är sent eller måste stängas påminns det alltid om.
times-gaps = Luckor, arbetsdagar före
times-gaps-help = En lista, till exempel 20, 10, 5, 3, 1. Efter den sista kommer påminnelsen varje dag.
times-closing = Förbered stängning, arbetsdagar före
times-closing-help = Så lång tid före är det dags att skriva anslaget.
times-check-after = Kontroll saknas, minuter efter öppning
times-check-after-help = Så länge efter att kontoret har öppnat påminns det om konton som ingen har kontrollerat.
times-check-before = Kontroll saknas, minuter före stängning
times-check-before-help = Och en gång till så länge innan kontoret stänger.
times-close-before = Stäng kommentarer, minuter före
times-close-before-help = Så länge innan kommentarerna ska vara stängda påminns det en sista gång.
times-number-wrong = Skriv ett helt tal mellan { $from } och { $to }.
times-list-wrong = Skriv hela tal mellan 1 och 366 med komma emellan, till exempel 20, 10, 5, 3, 1.
times-save = Spara tiderna
times-revert = Ångra det som är ändrat
times-usual = Återställ till det vanliga
