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
keys-zoom = Större, mindre och vanlig text
keys-this = Den här listan

### Short messages

toast-copied = Texten är kopierad.
toast-copied-and-opened = Svaret är kopierat och inlägget öppnas. Klistra in svaret där.
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
