### Möte med skolan: före, mellan och utan möten.

dialogue = Möte med skolan
    .summary = Kom förberedd till mötet och gå därifrån med en plan.

meeting = Hur är det med mötet?
    .hint = Ett möte med mentorn, rektorn eller elevhälsan.
    .why = Du får olika råd om mötet ska bokas, är det första eller ska följa upp en plan.
    .choice-not-booked = Inget möte är bokat
    .choice-first = Vi ska ha vårt första möte
    .choice-follow-up = Vi har träffats förut och ska följa upp

companion = Vill du ha någon med dig på mötet?
    .hint = Till exempel en vän, en släkting eller någon annan du litar på.
    .why = Fyra öron hör mer än två. Skolan behöver veta i förväg vem som kommer.

book-meeting = Be om ett möte inom en vecka
    .body =
        Att be om ett möte är inte att klaga. Det är ett bra sätt att komma vidare tillsammans.

        Be att någon från elevhälsan är med. I Borås grundskolor är elevhälsan skolsköterska, skolläkare, skolpsykolog, kurator och specialpedagog. Barnet behöver inte vara med på mötet. Om ni är två vårdnadshavare ska båda normalt få information och komma till tals.

        # Vem gör vad
        - Skolan: bokar mötet, bokar tolk om du behöver och utreder upprepad eller lång frånvaro (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §).
        - Du: säger vad du vill prata om och vilka dagar du kan.
        - Kommunen: får veta när grundskolan börjar utreda frånvaron och samordnar om det behövs (7 kap. 21–22 §§).
    .follow-up = Har du fått en tid? Om inte, skriv till rektorn.
    .step-send-letter = Det är brevet som ber om ett möte.
    .step-ask-meeting = Har du inget svar efter två dagar, ring och fråga.
    .because-school = Skriv till mentorn. Svarar ingen, skriv till rektorn.

prepare-first = Välj tre frågor och ta med dina anteckningar
    .body =
        Det är vanligt att vara nervös inför ett sådant möte. Du känner ditt barn bäst, och det du ser hemma behövs.

        Ett bra möte slutar med en plan: vem gör vad, till vilken dag, och när ses ni igen? Barnet behöver inte vara med på mötet. Om ni är två vårdnadshavare ska båda normalt få information och komma till tals.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds skyndsamt, tillsammans med er och elevhälsan (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §). Kan barnet behöva särskilt stöd ska också det utredas (3 kap. 7 §). Skolan bokar tolk.
        - Du: berättar vad du ser, vad ni har provat och vad du tror hjälper.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I Borås ansvarar Grundskoleförvaltningen och Individ- och familjeomsorgsförvaltningen för arbetet med närvaro i grundskolan.
    .follow-up = Fick du planen på papper? Har det som skulle ske börjat?
    .step-ask-investigation = Ta med frågan till mötet och be att svaret skrivs ner.
    .step-ask-written-plan = Be att det skrivs tre rader: det här gör skolan, det här gör vi, det här gör kommunen.
    .step-send-letter = Skicka brevet efter mötet, samma dag. Där står det ni kom överens om.
    .step-go-to-principal = Du kan använda påminnelsen till rektorn.
    .because-school = Säg till mentorn i förväg vilka frågor du vill ta upp.

prepare-follow-up = Gå igenom vad som lovades och be om en ny plan
    .body =
        Du har redan gjort en stor del av arbetet. Nu gäller det att se vad som har hänt, utan att leta efter fel.

        Ta upp en sak i taget: vad skulle göras, vad blev gjort och vad gav det? Barnet behöver inte vara med på mötet. Om ni är två vårdnadshavare ska båda normalt få information och komma till tals.

        # Vem gör vad
        - Skolan: följer upp planen. Finns ett åtgärdsprogram ska det stå vad som behövs, vad som görs, vem som ansvarar och när det följs upp (3 kap. 9 § skollagen). Räcker inte stödet kan du be att behovet utreds på nytt (3 kap. 7 §).
        - Du: berättar vad som har blivit bättre, vad som inte har det och vad barnet säger.
        - Kommunen: får veta när grundskolan börjar utreda frånvaron och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Gör skolan det som står i planen? Gör ni er del? Skriv ner det till nästa möte.
    .step-ask-written-plan = Boka dagen för nästa möte innan ni går.
    .step-ask-support = Gör det om det som har provats inte räcker.
    .step-go-to-principal = Berätta vad som inte har blivit gjort.
    .because-school = Be mentorn eller rektorn skicka den förra planen till dig före mötet.

because-own-social-worker = Fråga vem som bestämmer vad, och om socialsekreteraren ska vara med på mötet.

step-say-who-comes = Säg vem som kommer med dig
    .body = Skriv en rad till skolan om vem du tar med. Då blir ingen överraskad. Den som följer med ska inte behöva tolka.
