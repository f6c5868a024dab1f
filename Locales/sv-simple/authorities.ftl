### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Brev, socialtjänst eller pengar att betala (vite)
    .summary = Vad gäller? Vad kan du säga? Vem kan du prata med?

matter = Vad vill du ha hjälp med?
    .hint = Skriv inget från brevet här.
    .why = Då ser vi vad som är bra att göra först.
    .choice-school-will-report = Skolan vill säga till socialtjänsten (orosanmälan)
    .choice-school-will-report-hint = Skolan säger då att den är orolig för barnet.
    .choice-letter-came = Socialtjänsten har skrivit eller ringt
    .choice-order-with-fine = Jag har fått ett beslut med vite (föreläggande)
    .choice-order-with-fine-hint = Det är ett beslut om att du ska göra något. Vite är pengar. Du kan få betala dem om det inte blir gjort.
    .choice-worried = Jag är rädd för vad som kan hända

worry = Vad är du mest rädd för?
    .choice-fine = Att få betala pengar (vite)
    .choice-prison = Att få fängelse
    .choice-child-taken = Att barnet inte får bo hemma
    .choice-records = Vad de skriver om oss

after-report = Läs brevet lugnt. Säg vad du tycker.
    .body =
        Det är lätt att bli rädd eller arg när socialtjänsten ringer eller skriver. Du får säga vad du tycker. Du får be om hjälp.

        Den som jobbar i skolan måste säga till om ett barn kan ha det dåligt. Det kallas orosanmälan. Socialtjänsten tittar först på hur det är. I vanliga fall bestämmer de inom 14 dagar om de ska utreda. Det ska i vanliga fall vara klart på fyra månader. Det står i socialtjänstlagen. Skolinspektionen säger inget om varför skolan gjorde en anmälan.

        # Vem gör vad
        - Skolan: Den svarar på vad den har sett. Rektorn ska snabbt ta reda på varför ett barn är borta ofta eller länge. Det gäller nu också (skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet).
        - Du: Säg vad ni har provat. Säg vilken hjälp ni vill ha. Du kan få tolk gratis (förvaltningslagen 13 §).
        - Kommunen: Socialtjänsten tar emot anmälan och ser vad ni behöver. En del hjälp kan ni få direkt. De måste inte först utreda vad ni behöver (socialtjänstlagen 2025:400).
    .follow-up = Vet du vad som ska hända nu? Vet du när? Fråga annars socialtjänsten.
    .step-read-letter = Har du inget brev? Fråga skolan vad den har sett.
    .step-order-interpreter = Säg det före mötet.
    .because-social-services = Fråga vad som ska hända och när. Fråga vilket stöd ni kan få.
    .because-school = Fråga vad de har sett. Fråga vad skolan gör nu.

order-with-fine = Läs brevet i dag. Vilken är sista dagen?
    .body =
        Man kan bli rädd av ett sådant brev. Det finns saker du kan göra. Du kan börja i dag.

        En vårdnadshavare ska se till att ett barn med skolplikt går i skolan (skollagen 7 kap. 20 §). Kommunen kan bestämma att en vårdnadshavare ska göra något. Det gäller den som inte har gjort sin del. Beslutet kallas föreläggande. Kommunen kan också säga att man ska betala pengar om man inte gör det. Det kallas vite (7 kap. 23 §). Tanken är att den som har gjort det som går inte ska behöva betala. Du kan överklaga. Det är att be en domstol att ändra beslutet. Den heter förvaltningsrätten.

        # Vem gör vad
        - Skolan: Rektorn utreder varför barnet är borta (7 kap. 19 a §). Kan barnet behöva mer stöd? Då utreder rektorn det också (3 kap. 7 §).
        - Du: Skriv upp vad ni har gjort. Ta hjälp av någon som kan lagen. Svara i tid.
        - Kommunen: Den har skickat beslutet. Socialtjänsten i kommunen kan ge er stöd.
    .follow-up = Vet du vilken som är sista dagen? Har du frågat någon som kan lagen?
    .step-read-letter = Leta efter sista dagen. Hur överklagar du? Vart ska du skicka det?
    .step-bring-notes = Skriv vad ni har gjort. Skriv vilken dag det var.
    .because-school = Be om ett möte och en plan. Fråga vad skolan har gjort.
    .because-social-services = Be om stöd till barnet och till er familj.

ask-for-help = Ring socialtjänsten och be om hjälp
    .body =
        Du får alltid be om hjälp. Du måste inte vänta tills det är kris.

        Det finns en ny lag från den 1 juli 2025. Den heter socialtjänstlagen (2025:400). Den säger att det ska vara lätt att få hjälp, och att hjälpen ska komma tidigt. En del hjälp kan ni få direkt. De måste inte först utreda vad ni behöver. I { -boras } har barnet kunnat få träffa en vuxen till eller en familj till. Det heter kontaktperson, kontaktfamilj och extravuxen (från 13 år). Fråga vad som finns nu. Du har rätt till tolk gratis om du behöver det (förvaltningslagen 13 §).

        Är du eller barnet rädd för någon hemma? Gå till ”Är någon i fara?”. Det finns på varje sida.
    .follow-up = Har du fått veta vilken hjälp ni kan få? Ring annars igen.
    .step-order-interpreter = Säg det när du ringer.
    .because-social-services = Fråga vilken hjälp ni kan få. Fråga hur det går till.
    .because-social-advisers = För er som bor i Norrby eller Hässleholmen och har barn från 7 år. Fråga om det finns kvar.
    .because-parent-guide = Här ser du vilket annat stöd du kan få.

about-fines = Skriv upp vad du gör. Be om ett möte.
    .body =
        Många säger olika saker om vite. Därför står det här vad lagen säger.

        Man får inte fängelse för att barnet är borta från skolan. Kommunen kan bestämma att en vårdnadshavare ska göra något. Det gäller den som inte har gjort sin del. Kommunen kan också säga att man ska betala pengar om man inte gör det. Det kallas vite (skollagen 7 kap. 23 §). De som bestämmer säger att vite är det sista man provar. De tittar på varje fall för sig. Tanken är att den som har gjort det som går inte ska behöva betala. Du kan överklaga. Det är att be en domstol att ändra beslutet. Den heter förvaltningsrätten.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför ett barn är borta ofta eller länge (7 kap. 19 a §). Kan barnet behöva mer stöd? Då utreder rektorn det också (3 kap. 7 §).
        - Du: Se till att barnet går i skolan så långt det går (7 kap. 20 §). Säg till när det inte går. Var med när ni gör en plan.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§).
    .follow-up = Har ni en plan på papper? Skriver du upp vad du gör?
    .step-keep-log = Skriv också vad du gör. Skriv vad du har bett skolan om.
    .because-school = Ni kan göra en plan ihop. I planen står vad var och en gör.
    .because-schools-agency = De kan säga vad som står i lagen om skolan.

about-care =
    .body =
        Det är tungt att vara rädd ensam. Du kan ringa socialtjänsten och fråga vad som gäller. Du måste inte säga vad du heter.

        Den som jobbar i skolan måste säga till om ett barn kan ha det dåligt. Det kallas orosanmälan. Socialtjänsten tittar först på hur det är. I vanliga fall bestämmer de inom 14 dagar om de ska utreda. Det ska i vanliga fall vara klart på fyra månader. Socialtjänsten kan hitta en anmälan igen sedan. Så är det med den nya lagen, socialtjänstlagen (2025:400). Fråga dem vad de skriver om er. { -lotsen } kan inte säga hur det går för just er.

        Du får be om hjälp. En del hjälp kan ni få direkt. De måste inte först utreda vad ni behöver. Är du eller barnet rädd för någon hemma? Gå till ”Är någon i fara?”. Det finns på varje sida.
    .follow-up = Vem har du pratat med? Vet du mer nu?
    .because-social-services = Fråga vad som gäller. Fråga vad de skriver. Fråga vilket stöd ni kan få.
    .because-crisis-line = När det är för tungt att vara rädd ensam.

because-bris-adult = Du kan prata om det du är orolig för.
because-own-social-worker = Fråga vem som bestämmer vad. Är det du? Är det en förälder? Eller är det socialtjänsten?

step-ask-decision-and-whom = Be att få beslutet på papper
    .body = Vem kan du prata med om du inte tycker som de? Fråga det.
step-appeal-as-letter-says = Överklaga. Gör som det står i brevet.
    .body = Att överklaga är att be en domstol att ändra ett beslut. Den heter förvaltningsrätten. Läs i brevet vart du ska skicka det. Läs också vilken dag som är den sista.
step-call-again-ask-head = Ring igen. Be att få tala med chefen.
    .body = Säg vilken dag du bad om hjälp. Säg vad ni behöver.
step-read-what-courts-said = Läs vad en domstol har sagt
    .body = Sveriges Radio berättade om en dom i januari 2024. Den kom från Högsta förvaltningsdomstolen och gällde vård med tvång (LVU). Den säger att det inte räcker att ett barn är borta länge från skolan. Men i ett fall var barnet både borta och helt ensamt i flera år. Då räckte det. De tittar på varje fall för sig.
