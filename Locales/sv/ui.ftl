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
finder-no-dialogue = Jag hittade inget ämne som passar de orden. Börja med frågorna, så leder de dig rätt.
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
start-recording = Inspelning: svaren skrivs till en fil när du lämnar. Den är till för att pröva frågorna, inte för samtal med familjer.
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

## Läsexemplar för den som granskar på papper

# $dialogue (Text) – ämnet.
read-title = Läsexemplar: { $dialogue }
read-title-all = Läsexemplar: alla ämnen
read-edition = Utgåva:
read-date = Datum:
read-language = Språk:
read-review = Granskning:
read-law = Lag:
# $date (Date) – dagen.
read-day = { DATE($date) }
# $date (Date) – dagen.
read-reviewed = En talare av språket har granskat texterna, { DATE($date) }.
read-not-reviewed = Ingen talare av språket har granskat texterna än.
read-unknown = inte känt
read-manner = Namnen inom hakparentes är till för anmärkningar. En fråga som inte har besvarats på vägen är inget av sina svar: ”är” stämmer då inte, men ”är inte” gör det. Dagar räknas från samtalet; här är det dagens datum.

# $target (Text) – var det börjar.
read-start = Ämnet börjar så här: { $target }
read-sources-used = Källor för ämnet:
read-see-shared = Frågan är gemensam för flera ämnen. Den står längre fram. Den ställs bara om den inte redan är besvarad.
read-first-that-fits = Den första raden som stämmer avgör:
# $target (Text) – vart det leder.
read-then = Sedan: { $target }
# $condition (Text) – villkoret. $target (Text) – vart det leder.
read-if = Om { $condition }: { $target }
# $target (Text) – vart det leder.
read-otherwise = Annars: { $target }
# $title (Text) – frågan.
read-to-question = frågan ”{ $title }” följer
# $title (Text) – slutsidan.
read-to-outcome = slutsidan ”{ $title }” visas
# $title (Text) – ämnet.
read-to-dialogue = ämnet ”{ $title }” tar över
# $title (Text) – säkerhetssidan.
read-to-safety = säkerhetssidan ”{ $title }” öppnas, och den som går vidare därifrån kommer till nästa rad
read-to-where-one-was = samtalet går vidare där det var
read-no-danger = Ingen är i fara

read-and = och
read-or = eller
# $condition (Text) – villkoret.
read-not = inte ({ $condition })
# $words (Text) – ett svar.
read-quoted = ”{ $words }”
# $question (Text) – frågan.
read-answered = ”{ $question }” är besvarad
# $question (Text) – frågan.
read-answered-not = ”{ $question }” är inte besvarad
# $question (Text) – frågan. $answer (Text) – svaret.
read-is = ”{ $question }” är ”{ $answer }”
# $question (Text) – frågan. $answer (Text) – svaret.
read-is-not = ”{ $question }” är inte ”{ $answer }”
# $question (Text) – frågan. $answer (List) – svaren.
read-is-one-of = ”{ $question }” är något av { LIST($answer, type: "or") }
# $question (Text) – frågan. $answer (List) – svaren.
read-is-one-of-not = ”{ $question }” är inget av { LIST($answer, type: "or") }
# $question (Text) – frågan. $answer (Text) – svaret.
read-includes = svaren på ”{ $question }” innehåller ”{ $answer }”
# $question (Text) – frågan. $answer (Text) – svaret.
read-includes-not = svaren på ”{ $question }” innehåller inte ”{ $answer }”
# $question (Text) – frågan. $answer (Text) – hur många, till exempel ”minst 3”.
read-count = antalet svar på ”{ $question }” är { $answer }
# $question (Text) – frågan. $answer (Text) – hur mycket, till exempel ”minst 3”.
read-number = ”{ $question }” är { $answer }
# $number (Number) – talet.
read-exactly = precis { NUMBER($number) }
# $number (Number) – talet.
read-other-than = inte { NUMBER($number) }
# $number (Number) – talet.
read-less-than = färre än { NUMBER($number) }
# $number (Number) – talet.
read-at-most = högst { NUMBER($number) }
# $number (Number) – talet.
read-more-than = fler än { NUMBER($number) }
# $number (Number) – talet.
read-at-least = minst { NUMBER($number) }
# $question (Text) – frågan. $answer (Text) – dagen, till exempel ”för 21 dagar sedan”.
read-day-exactly = ”{ $question }” är { $answer }
# $question (Text) – frågan. $answer (Text) – dagen.
read-day-other-than = ”{ $question }” är en annan dag än { $answer }
# $question (Text) – frågan. $answer (Text) – dagen.
read-day-less-than = ”{ $question }” är tidigare än { $answer }
# $question (Text) – frågan. $answer (Text) – dagen.
read-day-at-most = ”{ $question }” är { $answer } eller tidigare
# $question (Text) – frågan. $answer (Text) – dagen.
read-day-more-than = ”{ $question }” är senare än { $answer }
# $question (Text) – frågan. $answer (Text) – dagen.
read-day-at-least = ”{ $question }” är { $answer } eller senare
read-today = i dag
# $days (Number) – hur många dagar.
read-days-ago = { $days ->
    [one] i går
   *[other] för { NUMBER($days) } dagar sedan
}
# $days (Number) – hur många dagar.
read-days-ahead = { $days ->
    [one] i morgon
   *[other] om { NUMBER($days) } dagar
}
# $condition (Text) – villkoret.
read-only-if = (bara om { $condition })
# $condition (Text) – villkoret.
read-if-says = Om { $condition } står det i stället:

read-kind-one = Ett svar väljs.
# $from (Text) – minst. $to (Text) – högst.
read-kind-many = Flera svar kan väljas: från { $from } till { $to }.
# $from (Text) – minst.
read-kind-many-open = Flera svar kan väljas: minst { $from }.
read-kind-yes-no = Frågan besvaras med ja eller nej.
# $from (Text) – minst. $to (Text) – högst.
read-kind-number = Svaret är ett helt tal från { $from } till { $to }.
# $from (Text) – minst. $to (Text) – högst. $unit (Text) – enheten.
read-kind-number-with-unit = Svaret är ett helt tal från { $from } till { $to }. Enhet: { $unit }
# $from (Text) – första dagen. $to (Text) – sista dagen.
read-kind-date = Svaret är en dag. Den första är { $from }, den sista { $to }.
read-kind-notice = Här ges bara ett besked. Ingenting frågas.
read-hint = Hjälp till frågan:
read-why = Varför den ställs:
read-answer = Svar
read-name = Namn
read-remark = När och hur
read-alone = Väljs bara ensamt.
read-quiet = Efter det svaret går inget mer att skriva ut, spara eller skicka.

read-urgency-now = Brådska: nu.
read-urgency-today = Brådska: i dag.
read-urgency-soon = Brådska: snart.
read-urgency-calm = Brådska: ingen.
read-here = Här står också:
# $days (Number) – antal dagar.
read-after-days = { $days ->
    [one] Efter en dag:
   *[other] Efter { NUMBER($days) } dagar:
}
# $days (Number) – antal dagar. $question (Text) – frågan om dagen.
read-deadline = { $days ->
    [one] Sista dagen är dagen efter svaret på ”{ $question }”.
   *[other] Sista dagen räknas från svaret på ”{ $question }”, { NUMBER($days) } dagar framåt.
}
read-print-yes = Sidan får skrivas ut, sparas och skickas.
read-print-no = Sidan får inte skrivas ut, sparas eller skickas.
# $condition (Text) – villkoret.
read-print-unless = Sidan får skrivas ut, sparas och skickas, men inte om { $condition }.
read-facts = Bygger på fakta:

read-shared-questions = Gemensamma frågor
read-steps = Stegen
read-no-more = Inget mer än rubriken.
read-sayings = Färdiga ord
read-as-sent = Så står det på svenska, för den som tar emot det:
read-contacts = Kontakter
read-phone = Telefon:
# $phone (Phone) – numret.
read-number-shown = { PHONE($phone) }
read-no-number = inget nummer visas
read-sms = Sms:
read-ask-for = Fråga efter:
read-chat = Chatt:
read-hours = Tider:
read-note = Anmärkning på sidan:
read-page = Webbsida:
read-spoken = Språk där:
read-source = Källa:
read-seen = Källans datum:
read-checked = Jämförd med ägarens egen sida:
read-never = aldrig
read-undated = odaterad
read-owner = Ägare
read-source-title = Titel
read-dated = Datum
read-statute-read = Läst
read-address = Adress

read-readability = Hur lätta texterna är att läsa
read-readability-how = De svåraste texterna står först. Under 30 är lix mycket lätt, över 50 svårt.
read-lix = Lix
read-words-to-sentence = Ord per mening
read-words = Ord
read-signature = Underskrift
read-signature-means = Jag har läst texterna i den här utgåvan. Mina anmärkningar står vid texterna.
read-signed-by = Läst av:
read-signed-as = Yrke eller roll:
read-signed-on = Datum:
read-signed = Underskrift:
