### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Mitt barn behöver mer hjälp i skolan
    .summary = Be skolan om stöd. Barnet måste inte ha en diagnos.

hard =
    .hint = Du kan välja flera svar.
    .why = Det blir början på en lista som du kan ge till skolan.
    .choice-sound = Ljud och bråk
    .choice-breaks = Rasterna
    .choice-change = När något är nytt eller ändras
    .choice-concentration = Att tänka på en sak länge
    .choice-people = Att vara med många människor
    .choice-worn-out = Barnet är helt slut

has-now = Vilken hjälp får barnet i dag?
    .hint = Välj det som är mest rätt.
    .why = Det du ska göra nu beror på vad som redan är gjort.
    .choice-adaptations = Små ändringar i klassen (extra anpassningar)
    .choice-programme = En plan för stöd (åtgärdsprogram)
    .choice-waiting-for-care = Skolan eller vi väntar på att vården ska utreda

adapt-first = Kräv mindre först. Skriv vad som hjälper.
    .body =
        Ett barn som är helt slut behöver vila. Du har sett det. Det är bra.

        Det kan bli värre om någon pressar barnet. Det gäller mest barn med autism eller adhd. Ändra först på det som är svårt. Kräv mindre. Bestäm med elevhälsan eller vården hur fort det ska gå. Bestäm inte efter en viss dag. Säger skolan att barnet bara ska komma? Visa listan. Fråga vad skolan kan ändra först.

        # Vem gör vad
        - Skolan: Den ska snabbt göra små ändringar i klassen. De heter extra anpassningar (skollagen 3 kap. 5 §). Räcker det inte, eller är det svårt på ett annat sätt? Då ska rektorn snabbt utreda om barnet behöver särskilt stöd. Det är mer hjälp än andra får. Det räknas hur barnet mår. Barnet måste inte ha en diagnos (3 kap. 7 §). Stödet ska stå i en plan (åtgärdsprogram). Där står vem som har ansvar och när skolan ser hur det går (3 kap. 9 §). Barnet kan till exempel få vara i en liten grupp. Det kan få läsa ensamt med en lärare, eller läsa mindre (3 kap. 11–12 §§).
        - Du: Kräv mindre hemma. Skriv vad som är svårt och vad som hjälper.
        - Kommunen: Den har ansvar för kommunens skolor. För en friskola är det den som driver skolan.
    .follow-up = Orkar barnet lite mer? Har skolan ändrat något? Fråga igen hur fort det ska gå.
    .step-call-own-clinic = Gör det om barnet har en kontakt i vården. Fråga hur fort det ska gå.
    .step-call-for-care = Gör det om barnet inte har någon kontakt i vården. Fråga hur fort det ska gå.
    .step-go-to-principal = Skriv vad du har bett om, och när. Läs mer i ämnet om att skolan gör för lite, här nere.
    .because-school = Elevhälsan kan hjälpa till att bestämma hur fort det ska gå.
    .because-own-clinic = Fråga: Hur mycket orkar barnet nu?
    .because-healthcare-1177 = Här får du råd om vård. Ring om du inte vet vart du ska ringa.

ask-for-support =
    .body =
        Du vet mycket om vad som är svårt. Skriv det på papper. Då blir det lättare för skolan att hjälpa.

        Alla kan säga till att ett barn behöver stöd. Du kan också göra det. Barnet måste inte ha en diagnos. Det räknas hur barnet mår och hur mycket det är borta. Det är inte bara betygen som räknas.

        # Vem gör vad
        - Skolan: Den ska snabbt göra små ändringar i klassen. De heter extra anpassningar. Rektorn måste inte ta något beslut om dem (skollagen 3 kap. 5 §). Räcker det inte, eller är det svårt på ett annat sätt? Då ska rektorn och elevhälsan snabbt utreda om barnet behöver särskilt stöd. Det är mer hjälp än andra får (3 kap. 7 §). Sedan bestämmer rektorn om en plan (åtgärdsprogram), eller att det inte ska bli någon plan. Du och barnet kan vara med när de gör planen (3 kap. 9 §). Barnet kan till exempel få vara i en liten grupp. Det kan få läsa ensamt med en lärare, eller läsa mindre (3 kap. 11–12 §§).
        - Du: Skriv listan. Skicka brevet. Skriv vilken dag du vill ha svar.
        - Kommunen: Den har ansvar för kommunens skolor. I alla skolor gäller det här: Barnet kan få hjälp i skolan på sitt eget språk om det behövs (skolförordningen 5 kap. 4 §).
    .follow-up = Har skolan börjat utreda? Vad är nytt sedan du skrev?
    .step-go-to-principal = Skriv vad du har bett om, och när. Läs mer i ämnet om att skolan gör för lite, här nere.
    .because-school = Ge listan till mentorn. Ge brevet till rektorn.
    .because-special-needs-agency = Här kan du läsa om stöd i skolan.
    .because-en-vag-in = Om du vill att vården ska utreda barnet, och barnet inte har någon kontakt där.
    .because-healthcare-1177 = Fråga hur vården utreder.

not-wait-for-diagnosis = Be om stöd nu, även när ni väntar
    .body =
        Det är svårt att vänta på vården. Det är extra svårt när skolan också väntar. Men barnet kan få stöd i skolan nu.

        Skolan ska se på vad barnet behöver. Barnet måste inte ha en diagnos. Alla kan säga till att ett barn behöver stöd. Du kan också göra det. Skriv det i brevet.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt utreda om barnet behöver särskilt stöd, alltså mer hjälp än andra får. Det gäller även när det är annat än ämnena som är svårt. Barnet måste inte ha en diagnos (skollagen 3 kap. 7 §). Skolan ska snabbt göra små ändringar i klassen. De heter extra anpassningar (3 kap. 5 §). Stödet ska stå i en plan (åtgärdsprogram). Där står när skolan ser hur det går (3 kap. 9 §).
        - Du: Skriv att du ber om stöd nu. Skriv vad som är svårt i dag.
        - Vården: Du kan fråga om tiden ni väntar. Fråga om ni kan få råd nu.
        - Kommunen: Den har ansvar för kommunens skolor. För en friskola är det den som driver skolan.
    .follow-up = Har skolan börjat? Har vården svarat? Säg till vården om något blir sämre.
    .step-send-letter = I brevet står att barnet inte måste ha en diagnos.
    .step-needs-list = Skicka listan med brevet, eller lite efter.
    .step-call-own-clinic = Fråga hur det är med tiden ni väntar. Fråga om ni kan få råd nu.
    .step-go-to-principal = Skriv vad du har bett om, och när. Läs mer i ämnet om att skolan gör för lite, här nere.
    .because-school = Skicka brevet till rektorn. Elevhälsan är med och ser vad barnet behöver.
    .because-own-clinic = Fråga om tiden ni väntar. Fråga vad ni kan göra nu.
    .because-en-vag-in = Om barnet inte har någon kontakt i vården.
    .because-healthcare-1177 = Här får du råd. Ring om ni inte har någon kontakt i vården.

programme-not-enough = Be skolan se hur planen för stöd har gått
    .body =
        En plan för stöd heter åtgärdsprogram. Räcker den inte? Då är det rätt att be skolan se på den igen.

        Läs vad som står. Vad behöver barnet? Vad gör skolan? Vem har ansvar? Vilken dag ska skolan se hur det går (skollagen 3 kap. 9 §)? Be skolan göra det före den dagen om det behövs. Rektorn kan bestämma på nytt. Då kan du överklaga, alltså be att få det ändrat. Är det mindre än tre veckor sedan du fick planen? Då kan du överklaga nu (28 kap. 16 §). Läs mer i ämnet om beslut här nere.

        # Vem gör vad
        - Skolan: Den gör det som står i planen och ser hur det går. Skolan kan utreda på nytt vad barnet behöver (3 kap. 7 §). Barnet kan till exempel få vara i en liten grupp. Det kan få läsa ensamt med en lärare, eller läsa mindre (3 kap. 11–12 §§).
        - Du: Skriv vad skolan har gjort och inte har gjort. Skriv vad du ser hemma.
        - Kommunen: Den har ansvar för kommunens skolor. För en friskola är det den som driver skolan.
    .follow-up = Har skolan sett hur det går? Fick du ett nytt beslut, och vilken dag?
    .step-read-decision = Leta efter den dag då skolan ska se hur det går.
    .step-ask-new-follow-up = Du måste inte vänta på dagen i planen om det inte går bra.
    .step-go-to-principal = Skriv vad skolan inte har gjort. Läs mer i ämnet om att skolan gör för lite, här nere.
    .because-school = Be rektorn om en dag då ni ser hur det har gått.
    .because-school-appeals-board = Om det är mindre än tre veckor sedan du fick planen. Skicka brevet till skolan.
    .because-special-needs-agency = Här kan du läsa om stöd i skolan.

because-attention = Här finns andra familjer med adhd, autism eller språkstörning.
because-autism-sweden = De vet mycket om skola för barn med autism.
because-own-social-worker = Fråga vem som ber om stöd. Fråga vem som får beslutet. Är det du? Eller är det någon annan?
