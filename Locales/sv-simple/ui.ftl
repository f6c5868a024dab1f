### Programmets egna ord på lätt svenska. Bara det som skiljer sig.

choice-rather-not = Jag vill inte svara

problem-not-a-choice = Det svaret finns inte här. Välj ett som står i listan.
problem-duplicate = Du har valt samma svar två gånger.
problem-exclusive = Du kan inte välja det svaret ihop med andra.
problem-not-a-number = Skriv ett tal med siffror. Skriv till exempel så här: 3
problem-not-a-date = Skriv en dag så här: 3/11. Eller så här: 2026-11-03

answer-not-understood = Jag förstod inte. Skriv numret på ditt svar.
# $number (Number) – vilken del av svaret i ordning.
answer-unclear = Jag förstod inte del { NUMBER($number) }. Skriv hela svaret igen.
answer-fits-several = Det kan vara flera av svaren:
ambiguous-yes-no = Ordet kan vara både ja och nej. Skriv numret på ditt svar.
unreadable = Det gick inte att läsa. Skriv igen.

finder-suggests = Menar du något av det här ämnet?
finder-nothing = Jag förstod inte. Välj ett svar i listan. Du kan också skriva /ämnen.
finder-no-dialogue = Jag hittade inget som passar de orden. Börja med frågorna. De leder dig rätt.
finder-safety = Det kan vara så att någon är i fara. Börja med det.

notice-resumed = Nu är du där du var. Dina svar finns kvar.
notice-safety-words = Du skrev något som kan betyda fara. Därför ser du den här sidan. Är ingen i fara? Då kan du gå vidare.
notice-edition-changed = { -lotsen } är ny sedan sist. Dina svar finns kvar om frågan finns kvar.
notice-answers-dropped = Några av dina svar passar inte här. De räknas inte nu.
notice-language-fallback = Ditt språk finns inte här. Du ser ett annat språk.
notice-partly-translated = En del av texten är på vanlig svenska.
notice-not-reviewed = Ingen har läst och godkänt den här texten än. Är något oklart? Läs då den vanliga svenska texten.

heading-say = Så här kan du säga eller skriva
heading-contacts = Här kan du få hjälp
heading-follow-up = Se hur det har gått

# $days (Number) – om hur många dagar. $date (Date) – dagen.
follow-up = { $days ->
    [one] Se hur det har gått i morgon. Det är { WEEKDAY($date) } den { DATE($date) }.
   *[other] Se hur det har gått om { NUMBER($days) } dagar. Det är { WEEKDAY($date) } den { DATE($date) }.
}
# $date (Date) – dagen då lagen lästes.
law-date = Så var lagen den { DATE($date) }.

hours-always = Öppet både dag och natt
hours-closed-holidays = Stängt på röda dagar

# $when (Text) – månad och år. $url (Text) – länken.
contact-noted = Numret är från { $when }. Se om det är rätt på { $url }
# $when (Text) – månad och år.
contact-noted-no-url = Numret är från { $when }. Det kan vara ett annat nu.
# $url (Text) – länken.
contact-noted-undated = Vi vet inte hur gammalt numret är. Se om det är rätt på { $url }
contact-noted-undated-no-url = Vi vet inte hur gammalt numret är. Det kan vara ett annat nu.
# $url (Text) – länken.
contact-name = Så når du dem: se { $url }
contact-name-no-url = Vi har inget nummer hit som är säkert.
# $whom (Text) – vem man ber att få tala med.
contact-ask = Säg att du vill tala med { $whom }.

start-what = { -lotsen } är ett program. Det är ingen människa. Det kan inte bestämma något. Skriv inte namn. Skriv inte ditt personnummer. Vi sparar inget.
start-leave = Skriv /lämna när du vill sluta. Skriv /hjälp om du vill ha hjälp.
start-not-emergency = { -lotsen } kan inte rädda liv. Är det fara för livet? Ring 112.
trail-empty = Du har inte svarat på något än.
nothing-to-summarise = Det finns inget att ta med dig än.
restart-ask = Vill du börja om? Då tar vi bort dina svar.
quit-ask = Vill du sluta nu?
interrupt-again = Tryck Ctrl-C igen om du vill sluta.
goodbye = Hej då. Vi har inte sparat något.
goodbye-plain = Hej då. Vi har inte sparat något. Texten finns kvar här i fönstret.

# $command (Text) – närmaste kommando.
unknown-command-nearest = Jag förstår inte. Menar du { $command }?
unknown-command = Jag förstår inte. Skriv /hjälp.

help-intro = Så här svarar du:
help-choice = Skriv numret på ditt svar.
help-many = Skriv alla nummer som passar. Sätt komma mellan dem.
help-number = Skriv ett tal med siffror.
help-date = Skriv en dag så här: 3/11. Eller så här: 2026-11-03. Du kan också skriva: i dag.
help-notice = Tryck Enter när du har läst.
help-outcome = Skriv /1 eller /2 om du vill gå till ett nytt ämne.

language-unknown = Det språket finns inte här. Välj ett i listan.
language-changed = Nu är texten på lätt svenska.

# $file (Text) – filens namn.
save-ask = Andra kan hitta det du sparar. Vill du spara i { $file }?
save-refused = Vi sparar inte den här texten. Någon annan kan hitta den. Du kan läsa den här nu.
save-exists = Det finns redan en fil som heter så. Välj ett annat namn.
save-no-permission = Du får inte spara där.
save-directory = Det går inte att spara där. Skriv namnet på en fil.
save-failed = Det gick inte att spara.
save-no-name = Skriv ett namn efter /spara.

# $date (Date) – dagen.
summary-title = Ta med det här hem. Det är från { -lotsen } den { DATE($date) }
