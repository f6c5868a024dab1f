### Programmets egna ord.

## Svar

choice-yes = Ja
choice-no = Nej
choice-unknown = Vet inte
choice-rather-not = Vill inte svara

prompt = Svar>
prompt-notice = Enter>

# $number (Number) – frågans nummer.
question-number = Fråga { NUMBER($number) }
# $number (Number) – frågans nummer. $of (Number) – hur många frågor det blir.
question-number-of = Fråga { NUMBER($number) } av { NUMBER($of) }
several = Du kan välja flera.
# $word (Text) – svaret som kan skrivas, till exempel ”Vet inte”.
skip-write = Du kan också skriva: { $word }
# $answer (Text) – det förra svaret.
given = (förut: { $answer })

## Rätta ett svar

problem-required = Här behövs ett svar.
problem-not-a-choice = Det svaret finns inte här. Välj ett av svaren i listan.
problem-duplicate = Samma svar står två gånger.
problem-exclusive = Det svaret kan bara väljas ensamt.
# $min (Number) – minsta antal svar.
problem-too-few = { $min ->
    [one] Välj minst ett svar.
   *[other] Välj minst { NUMBER($min) } svar.
}
# $max (Number) – största antal svar.
problem-too-many = { $max ->
    [one] Välj bara ett svar.
   *[other] Välj högst { NUMBER($max) } svar.
}
problem-not-a-number = Skriv ett helt tal med siffror.
# $min (Text) – minsta tal. $max (Text) – största tal.
problem-out-of-range = Skriv ett tal från { $min } till { $max }.
# $from (Date) – första dag. $to (Date) – sista dag.
problem-date-out-of-range = Skriv en dag från den { DATE($from) } till den { DATE($to) }.
problem-not-a-date = Skriv ett datum, till exempel 3/11 eller 2026-11-03.

answer-not-understood = Jag förstod inte svaret. Skriv ett nummer eller orden i listan.
# $number (Number) – vilken del av svaret i ordning.
answer-unclear = Del { NUMBER($number) } av svaret är oklar. Skriv hela svaret en gång till.
answer-fits-several = Det kan betyda flera av svaren:
ambiguous-yes-no = Ordet kan betyda både ja och nej. Skriv numret framför ditt svar.
too-long = Det blev för långt. Skriv kortare.
unreadable = Raden gick inte att läsa. Skriv en gång till.
# $count (Number) – antal rader.
pasted-lines = { $count ->
    [one] Jag fick en rad för mycket. Skriv svaret på en rad.
   *[other] Jag fick { NUMBER($count) } rader. Skriv svaret på en rad.
}
and-more = … och fler

## Sök med egna ord

finder-suggests = Menar du något av det här?
finder-nothing = Jag förstod inte. Välj ett svar i listan eller skriv /ämnen.
finder-safety = Det kan handla om att någon är i fara. Börja med säkerheten.

## Meddelanden

notice-at-start = Det här är den första frågan.
notice-resumed = Du är tillbaka där du var. Dina svar finns kvar.
notice-safety-words = Det du skrev kan betyda att någon är i fara. Därför visas den här sidan. Är ingen i fara kan du gå vidare.
notice-edition-changed = { -lotsen } har uppdaterats. Dina svar finns kvar om frågorna finns kvar.
notice-answers-dropped = Några av dina tidigare svar hör inte till den här vägen. De räknas inte nu.
notice-language-fallback = Språket du valde finns inte här. Texten visas på ett annat språk.
notice-partly-translated = Några texter är på svenska. De är inte översatta än.
notice-not-reviewed = Ingen som talar språket har granskat den här översättningen än. Är något oklart gäller den svenska texten.

## Fara

# $phone (Phone) – nödnumret.
urgent = Är det fara för livet? Ring { PHONE($phone) }.
resume-label = Nej, ingen är i fara – gå vidare

## Rubriker

heading-today = I dag
heading-week = Den här veckan
heading-say = Säg eller skriv så här
heading-contacts = Hit kan du vända dig
heading-if-not = Om det inte hjälper
heading-follow-up = Följ upp
heading-then = Gå vidare
heading-answers = Dina svar
heading-sources = Källor

# $days (Number) – om hur många dagar. $date (Date) – dagen.
follow-up = { $days ->
    [one] Följ upp i morgon, { WEEKDAY($date) } den { DATE($date) }.
   *[other] Följ upp om { NUMBER($days) } dagar, { WEEKDAY($date) } den { DATE($date) }.
}
calendar-title = { -lotsen }: hur har det gått?
# $date (Date) – dagen då lagen lästes.
law-date = Lagen som den var den { DATE($date) }.
translation = Översättning

## Kontakter

hours-always = Öppet dygnet runt
hours-open-now = Öppet nu
hours-closed-now = Stängt nu
# $weekday (Date) – dagen. $time (Time) – klockslaget.
hours-opens = Öppnar { WEEKDAY($weekday) } kl. { TIME($time) }
# $days (Text) – vilka dagar. $from (Time) – öppnar. $to (Time) – stänger.
hours-row = { $days } kl. { TIME($from) }–{ TIME($to) }
hours-closed-holidays = Stängt på helgdagar
hours-every-day = varje dag

# $when (Text) – månad och år. $url (Text) – länken.
contact-noted = Uppgiften är från { $when }. Kontrollera numret på { $url }
# $when (Text) – månad och år.
contact-noted-no-url = Uppgiften är från { $when }. Den kan ha ändrats.
# $url (Text) – länken.
contact-noted-undated = Uppgiften är från en sida utan datum. Kontrollera numret på { $url }
contact-noted-undated-no-url = Uppgiften är från en sida utan datum. Den kan ha ändrats.
# $url (Text) – länken.
contact-name = Hur du når dem står på { $url }
contact-name-no-url = { -lotsen } har inget kontrollerat nummer hit.
# $whom (Text) – vem man ber att få tala med.
contact-ask = Be att få tala med { $whom }.
# $languages (List) – språken.
contact-languages = Språk: { LIST($languages) }
contact-area-boras = för { -boras }
# $phone (Phone) – numret.
contact-call = Ring { PHONE($phone) }
contacts-none = Ingen kontakt passar de orden.

## Början och slutet

start-what = { -lotsen } är ett automatiskt stöd, ingen människa. Det bestämmer ingenting. Skriv inga namn eller personnummer. Inget sparas.
start-leave = Skriv /lämna när du vill sluta och /hjälp om du vill ha hjälp.
start-not-emergency = { -lotsen } är inte till för nödlägen.
trail-empty = Du har inte svarat på någon fråga än.
nothing-to-summarise = Det finns inget att ta med än.
restart-ask = Vill du börja om? Dina svar försvinner.
quit-ask = Vill du lämna samtalet?
interrupt-again = Tryck Ctrl-C en gång till för att lämna.
goodbye = Hej då. Inget är sparat.
goodbye-plain = Hej då. Inget är sparat, men texten syns kvar i fönstret.

## Kommandon

# $command (Text) – närmaste kommando.
unknown-command-nearest = Okänt kommando. Menar du { $command }?
unknown-command = Okänt kommando. Skriv /hjälp.
# $usage (Text) – hur kommandot skrivs.
usage = Skriv så här: { $usage }

help-intro = Så svarar du på frågan:
help-choice = Skriv numret eller orden vid ditt svar.
help-many = Skriv numren vid dina svar, med komma emellan.
help-number = Skriv ett helt tal med siffror.
help-date = Skriv en dag, till exempel 3/11, 2026-11-03 eller i dag.
help-notice = Tryck Enter för att gå vidare.
help-outcome = Skriv /1, /2 och så vidare för att gå till ett nytt ämne.
help-commands = Du kan också skriva:

language-list = Språk:
language-unknown = Språket finns inte här. Välj ett i listan.
language-changed = Nu är texten på svenska.
dialogue-list = Ämnen:
dialogue-unknown = Ämnet finns inte. Välj ett nummer i listan.

# $file (Text) – filens namn.
save-ask = Andra kan hitta filen. Vill du spara texten i { $file }?
# $file (Text) – filens namn.
save-done = Sparat i { $file }.
save-refused = Den här texten sparas inte, eftersom någon annan kan hitta filen. Den finns kvar på skärmen.
save-exists = Det finns redan en fil med det namnet. Välj ett annat.
save-no-permission = Du får inte spara på den platsen.
save-directory = Mappen finns inte, eller så är det en mapp och ingen fil.
save-failed = Filen gick inte att spara.
save-no-name = Skriv ett filnamn efter /spara.

# $date (Date) – dagen.
summary-title = Att ta med från { -lotsen }, den { DATE($date) }
# $edition (Text) – utgåvans nummer.
summary-edition = Utgåva { $edition }

command-help = hjälp
    .help = hjälp med frågan och alla kommandon
    .words = hjälp, hjälp mig, vad kan jag skriva
command-back = tillbaka
    .help = till frågan före
    .words = tillbaka, bakåt, backa, gå tillbaka
command-answers = svar
    .help = dina svar hittills
    .words = mina svar, visa svar
command-change = ändra
    .help = ändra ett svar, de andra finns kvar
    .usage = /ändra NUMMER
    .words = ändra, ändra svar, ändra ett svar
command-urgent = akut
    .help = om någon kan vara i fara
    .words = akut, nödläge, fara
command-resume = fortsätt
    .help = ingen är i fara, gå vidare
    .words = fortsätt, gå vidare
command-dialogues = ämnen
    .help = visa alla ämnen, eller gå till ett
    .usage = /ämnen [NUMMER]
    .words = ämnen, alla ämnen, byt ämne
command-contacts = kontakter
    .help = sidans kontakter, eller de som passar dina ord
    .usage = /kontakter [ORD]
    .words = kontakter, kontakt, telefonnummer
command-language = språk
    .help = byt språk
    .usage = /språk [SPRÅK]
    .words = språk, byt språk
command-summary = sammanfattning
    .help = det du kan ta med dig
    .words = sammanfattning, sammanfatta
command-save = spara
    .help = spara sammanfattningen i en fil; slutar namnet på .md blir den Markdown, på .ics en dag i kalendern
    .usage = /spara FIL
    .words = spara
command-restart = börja-om
    .help = börja om från början
    .words = börja om, starta om
command-quit = lämna
    .help = sluta och töm skärmen
    .words = lämna, avsluta, sluta, hej då
