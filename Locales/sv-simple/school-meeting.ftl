### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue =
    .summary = Så kan du vara redo för mötet. Gå hem med en plan.

meeting = Har ni ett möte med skolan?
    .hint = Det kan vara med mentorn eller med rektorn. Det kan också vara med elevhälsan.
    .why = Har du redan ett möte? Eller ska du be om ett? Du får olika råd.
    .choice-not-booked = Nej, vi har ingen tid
    .choice-first = Ja, det är vårt första möte
    .choice-follow-up = Ja, och vi har haft möte förut

companion =
    .hint = Det kan vara en vän, en släkting eller någon annan som du litar på.
    .why = Två hör mer än en. Skolan behöver veta vem som kommer.

book-meeting =
    .body =
        Du får be om ett möte. Det är inte att klaga. Det är ett bra sätt att hjälpas åt.

        Be att någon från elevhälsan är med. I Borås är elevhälsan i grundskolan sköterska, läkare, psykolog, kurator och specialpedagog. En kurator pratar om hur du har det. En specialpedagog vet vad som hjälper när det är svårt att lära sig. Barnet måste inte vara med. Är ni två vårdnadshavare? Då ska båda få veta och båda få säga vad de tycker. Så är det oftast.

        # Vem gör vad
        - Skolan: Den bokar mötet. Den bokar tolk om du behöver. Är barnet borta ofta eller länge? Då ska skolan ta reda på varför. Det står i lagen: skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet.
        - Du: Säg vad du vill prata om. Säg vilka dagar du kan.
        - Kommunen: Den får veta när en grundskola börjar ta reda på varför ett barn är borta. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§).
    .follow-up = Har du fått en tid? Om inte: Skriv till rektorn.
    .step-send-letter = I brevet ber du om ett möte.
    .step-ask-meeting = Ring om du inte får svar på två dagar.
    .because-school = Skriv till mentorn. Om ingen svarar: Skriv till rektorn.

prepare-first = Välj tre frågor. Ta med det du har skrivit.
    .body =
        Det är vanligt att vara orolig inför ett möte. Du känner ditt barn bäst. Skolan behöver veta det du ser hemma.

        Efter ett bra möte har ni en plan. Vem gör vad? Till vilken dag? När träffas ni igen? Barnet måste inte vara med på mötet. Är ni två vårdnadshavare? Då ska båda få veta och båda få säga vad de tycker. Så är det oftast.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför barnet är borta. Det kallas att utreda. Rektorn gör det med er och med elevhälsan. Det står i lagen: skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet. Barnet kan behöva särskilt stöd. Det är mer hjälp än andra får. Då ska skolan utreda det också (3 kap. 7 §). Skolan bokar tolk.
        - Du: Säg vad du ser. Säg vad ni har provat. Säg vad du tror hjälper.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). I Borås har två delar av kommunen ansvar för att fler elever ska vara i skolan. Den ena är Grundskoleförvaltningen. Den andra är Individ- och familjeomsorgsförvaltningen. Det gäller grundskolan.
    .follow-up = Fick du planen på papper? Har ni börjat med det ni bestämde?
    .step-ask-investigation = Ta med frågan till mötet. Be att någon skriver ner svaret.
    .step-ask-written-plan = Be om tre rader: Det här gör skolan. Det här gör vi. Det här gör kommunen.
    .step-send-letter = Skicka brevet efter mötet, samma dag. I brevet står det ni bestämde.
    .step-go-to-principal = Du kan skicka brevet som heter påminnelse.
    .because-school = Säg till mentorn före mötet vad du vill fråga om.

prepare-follow-up = Se vad som har hänt. Be om en ny plan.
    .body =
        Du har redan gjort mycket. Nu ska ni se vad som har hänt. Ni ska inte leta efter fel.

        Ta en sak i taget. Vad skulle ni göra? Vad blev gjort? Hur gick det? Barnet måste inte vara med. Är ni två vårdnadshavare? Då ska båda få veta och båda få säga vad de tycker. Så är det oftast.

        # Vem gör vad
        - Skolan: Den ser om planen går bra. Planen kan heta åtgärdsprogram. Då ska det stå vad barnet behöver och vad skolan gör. Det ska stå vem som har ansvar. Det ska stå när ni ska se hur det går (skollagen 3 kap. 9 §). Räcker inte hjälpen? Be skolan ta reda på det igen (3 kap. 7 §).
        - Du: Säg vad som är bättre. Säg vad som inte är bättre. Säg vad barnet säger.
        - Kommunen: Den får veta när en grundskola börjar ta reda på varför ett barn är borta. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .step-ask-written-plan = Bestäm dag för nästa möte innan ni går.
    .step-ask-support = Gör det om hjälpen inte räcker.
    .step-go-to-principal = Säg vad skolan inte har gjort.
    .because-school = Be om att få den förra planen före mötet. Fråga mentorn eller rektorn.

because-own-social-worker = Fråga vem som bestämmer vad. Fråga om socialsekreteraren ska vara med på mötet.

step-say-who-comes =
    .body = Skriv till skolan vem du tar med. Den som följer med ska inte vara din tolk.
