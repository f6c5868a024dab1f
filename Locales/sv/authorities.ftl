### Brev, socialtjänst och vite. Inga belopp, inga gissningar om hur det går, inga paragrafer för orosanmälan.

dialogue = Brev, socialtjänst eller vite
    .summary = Vad som gäller, vad du kan säga och vart du kan vända dig.

matter = Vad handlar det om?
    .hint = Skriv inga uppgifter från brevet här.
    .why = Svaret visar vad som är bra att göra först.
    .choice-school-will-report = Skolan har sagt att den ska göra en orosanmälan
    .choice-school-will-report-hint = Då berättar skolan för socialtjänsten att den är orolig för barnet.
    .choice-letter-came = Socialtjänsten har hört av sig
    .choice-order-with-fine = Jag har fått ett föreläggande med vite
    .choice-order-with-fine-hint = Det är ett beslut om att göra något. Vite är pengar som kan krävas om det inte görs.
    .choice-want-help = Jag vill be om hjälp
    .choice-worried = Jag är orolig för vad som kan hända

worry = Vad är du mest orolig för?
    .choice-fine = Att få betala vite
    .choice-prison = Att det kan ge fängelse
    .choice-child-taken = Att barnet inte får bo kvar hemma
    .choice-records = Vad som skrivs om oss

after-report = Läs i lugn och ro, och berätta hur du ser på det
    .body =
        Det är lätt att bli orolig eller arg när socialtjänsten hör av sig. Du får berätta hur du ser på det, och du får be om hjälp.

        Den som arbetar i skolan måste anmäla när den misstänker att ett barn far illa. Socialtjänsten gör först en bedömning och ska normalt besluta inom 14 dagar om en utredning ska börja. En utredning bör vara klar inom fyra månader (socialtjänstlagen). Skolinspektionen prövar inte om skolan hade skäl att anmäla.

        # Vem gör vad
        - Skolan: svarar på dina frågor om vad den har sett. Upprepad eller lång frånvaro ska rektorn fortfarande utreda skyndsamt (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §).
        - Du: berättar vad ni har provat och vilken hjälp ni vill ha. Du kan få tolk gratis (13 § förvaltningslagen).
        - Kommunen: socialtjänsten tar emot anmälan och bedömer vad som behövs. En del hjälp kan ni få utan att den först utreder vad ni behöver (socialtjänstlagen 2025:400).
    .follow-up = Vet du vad som händer nu, och när? Fråga annars socialtjänsten.
    .step-read-letter = Finns det inget brev frågar du skolan vad den har sett.
    .step-order-interpreter = Säg det redan innan ni träffas.
    .because-social-services = Fråga vad som händer, när det händer och vilket stöd ni kan få.
    .because-school = Fråga vad de har sett, och vad skolan själv gör nu.

order-with-fine = Läs brevet i dag, och leta efter sista dagen
    .body =
        Ett sådant brev kan kännas skrämmande. Det finns flera saker du kan göra, och du kan börja i dag.

        Vårdnadshavaren ska se till att ett barn med skolplikt går i skolan (7 kap. 20 § skollagen). Kommunen kan förelägga den som inte har gjort sin del, och knyta ett vite till det (7 kap. 23 §). Tanken är att den som har gjort det som går att göra inte ska behöva betala. Beslutet går att överklaga till förvaltningsrätten.

        # Vem gör vad
        - Skolan: rektorn utreder frånvaron (7 kap. 19 a §), och behovet av särskilt stöd om det kan behövas (3 kap. 7 §).
        - Du: skriver upp vad ni har gjort, tar hjälp av någon som kan lagen och svarar i tid.
        - Kommunen: står bakom föreläggandet. Socialtjänsten kan ge er stöd.
    .follow-up = Vet du vilken som är sista dagen? Har du fått juridisk rådgivning?
    .step-read-letter = Leta efter sista dagen, och hur och var du överklagar.
    .step-bring-notes = Skriv vad ni har gjort, med datum.
    .because-school = Be om ett möte och en plan. Fråga också vad skolan själv har gjort.
    .because-social-services = Be om stöd till barnet och familjen.

ask-for-help = Ring socialtjänsten och be om stöd
    .body =
        Du får alltid be om hjälp, och du behöver inte vänta tills det är kris.

        Sedan den 1 juli 2025 finns en ny socialtjänstlag (2025:400). Den säger att socialtjänsten ska förebygga och vara lätt att nå. En del hjälp kan ni få utan att den först utreder vad ni behöver. Hjälp som har funnits i { -boras } är kontaktperson, kontaktfamilj och extravuxen (från 13 år). Fråga vad som finns nu. Du har rätt till gratis tolk om du behöver det (13 § förvaltningslagen).

        Är du eller barnet rädd för någon hemma? Gå till ”Är någon i fara?”, som finns på varje sida.
    .follow-up = Har du fått svar om vilken hjälp ni kan få? Ring annars igen.
    .step-order-interpreter = Säg det redan när du ringer.
    .because-social-services = Fråga vad de kan erbjuda er, och hur det går till.
    .because-social-advisers = Om ni bor i Norrby eller Hässleholmen och har barn från 7 år. Fråga om de finns kvar.
    .because-parent-guide = Där ser du vilket annat stöd som finns för dig som vuxen nära ett barn.

about-fines = Skriv upp vad du gör, och be om ett möte
    .body =
        Det går många rykten om vite. Därför står det här vad reglerna säger.

        Frånvaro från skolan ger inte fängelse. Kommunen kan förelägga en vårdnadshavare som inte har gjort sin del, och knyta ett vite till det (7 kap. 23 § skollagen). Myndigheterna kallar det en sista utväg. Varje fall bedöms för sig. Tanken är att den som har gjort det som går att göra inte ska behöva betala. Beslutet går att överklaga till förvaltningsrätten.

        # Vem gör vad
        - Skolan: rektorn utreder skyndsamt frånvaro som är upprepad eller lång (7 kap. 19 a §), och behovet av särskilt stöd om det kan behövas (3 kap. 7 §).
        - Du: ser till att barnet går i skolan så långt det går (7 kap. 20 §), berättar när det inte går och är med i planen.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§).
    .follow-up = Har ni en plan på papper? Är loggen ifylld?
    .step-keep-log = Skriv också vad du gör, och vad du har bett skolan om.
    .because-school = Mötet och planen visar vad var och en gör.
    .because-schools-agency = De kan svara på vad reglerna säger i allmänhet.

about-care = Prata med någon i dag om det du är rädd för
    .body =
        Det är en tung oro att bära ensam. Du får fråga socialtjänsten vad som gäller, och du kan göra det utan att säga vad du heter.

        Den som arbetar i skolan måste anmäla när den misstänker att ett barn far illa. Socialtjänsten gör först en bedömning och ska normalt besluta inom 14 dagar om en utredning ska börja. En utredning bör vara klar inom fyra månader. Enligt den nya lagen går anmälningar att söka fram senare (socialtjänstlagen 2025:400). Fråga socialtjänsten vad som skrivs om er. { -lotsen } kan inte säga hur det går för just er.

        Du får också be om hjälp. En del hjälp kan ni få utan att socialtjänsten först utreder vad ni behöver. Är du eller barnet rädd för någon hemma? Gå till ”Är någon i fara?”, som finns på varje sida.
    .follow-up = Vem har du pratat med? Vet du mer nu om det du var orolig för?
    .because-social-services = Fråga vad som gäller, vad som skrivs och vilket stöd ni kan få.
    .because-crisis-line = När oron blir för tung att bära själv.

because-bris-adult = Någon att tänka högt med.
because-own-social-worker = Fråga vem som bestämmer vad: du, barnets vårdnadshavare eller socialtjänsten.

step-ask-decision-and-whom = Be om beslutet skriftligt
    .body = Fråga vem du kan prata med om du inte håller med.
step-appeal-as-letter-says = Överklaga på det sätt som står i brevet
    .body = Föreläggandet överklagas till förvaltningsrätten. Följ brevet: vart du skickar det, och till vilken dag.
step-call-again-ask-head = Ring igen, och be att få tala med enhetschefen
    .body = Säg vilken dag du bad om hjälp, och vad ni behöver.
step-read-what-courts-said = Läs vad en domstol har sagt om frånvaro
    .body = Sveriges Radio berättade i januari 2024 om ett avgörande i Högsta förvaltningsdomstolen om vård med tvång (LVU). Domstolen fann att lång frånvaro inte räcker ensam, men att frånvaro och flera års total isolering räckte där. Varje fall bedöms för sig.
