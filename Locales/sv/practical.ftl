### Korta svar: anmäla frånvaro, ledighet, pengar och andra sätt att lära.

dialogue = Praktiska frågor om skolan
    .summary = Korta svar om frånvaroanmälan, ledighet, pengar och annan undervisning.

practical-matter = Vad vill du veta?
    .choice-report-absence = Hur jag anmäler frånvaro
    .choice-honest-reason = Om jag får anmäla sjukt fast det inte är sjukdom
    .choice-leave = Hur vi söker ledighet
    .choice-sick-child-benefit = Ersättning när jag är hemma med barnet
    .choice-home-education = Om barnet kan få undervisning hemma i stället för i skolan
    .choice-distance = Om barnet kan få undervisning på distans
    .choice-ill-at-home = Undervisning när barnet är sjukt länge

report-absence = Anmäl frånvaron i dag
    .body =
        Så här gör du, och sedan är det klart för i dag.

        När barnet är sjukt eller inte kan komma säger du till skolan genast. Rektorn bestämmer hur (4 kap. 8 § skolförordningen). I Unikum Familj når en anmälan både skolan och fritids. Anmäl varje dag, eller flera dagar på en gång om du redan vet. En del skolor tar också emot telefonsamtal på morgonen. Har barnet specialkost kan skolan vilja att du avbokar den.

        # Vem gör vad
        - Skolan: tar emot anmälan och hör av sig om barnet saknas.
        - Du: anmäler samma dag och säger det verkliga skälet.
        - Kommunen: får veta om skolan börjar utreda lång eller upprepad frånvaro.
    .follow-up = Kom barnet i väg i dag? Anmäl annars igen.
    .because-absence-report = Här anmäler du, en gång för varje dag.
    .because-school = Om du inte kommer in i appen, eller vill säga mer om skälet.
    .step-go-to-principal = Gör det om anmälan inte går fram eller registreras fel.

honest-reason = Skriv det verkliga skälet
    .body =
        Många undrar just detta, för det känns svårt att förklara. Du behöver inte skriva ”sjuk” om det inte är så. Du kan skriva ”kan inte komma i dag” och varför.

        Skolan hjälper bättre när den vet hur det är. Du ska säga till genast när barnet är sjukt eller hindrat på annat sätt (4 kap. 8 § skolförordningen). Frånvaro som upprepas eller blir lång ska utredas, även när den är giltig (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §). Skälet du skriver hjälper utredningen att börja på rätt ställe.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds tillsammans med er och elevhälsan, och frågar vad som kan ändras.
        - Du: säger som det är, varje dag.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§).
    .follow-up = Har mentorn svarat? Har du fått en tid för möte?
    .step-report-honest = Skriv det som det är. ”Kan inte” räcker långt.
    .step-write-mentor = Berätta lite mer än det som får plats i anmälan.
    .because-school = Mentorn behöver veta vad det beror på.
    .because-absence-report = Här anmäler du varje dag. Det finns ofta plats för några ord.

leave = Fråga rektorn innan ni bokar
    .body =
        Det finns ibland goda skäl att vara borta några dagar. Fråga i god tid, så vet ni vad som gäller.

        Barnet kan få kort ledighet, normalt högst tio skoldagar på ett läsår. Längre ledighet kräver synnerliga skäl, alltså mycket starka skäl. Rektorn bestämmer (7 kap. 18–19 §§ skollagen). Ett barn med skolplikt ska gå i skolan de andra dagarna, och vårdnadshavaren ser till det (7 kap. 20 §).

        # Vem gör vad
        - Skolan: rektorn bestämmer om ledigheten.
        - Du: ansöker i god tid, berättar varför och hur barnet gör skolarbetet.
        - Kommunen: har inget att besluta här.
    .follow-up = Har du fått beslut? Boka först då.
    .step-apply-leave = Använd ansökan här på sidan. Skriv till vilken dag du behöver veta.
    .step-go-to-principal = Gör det om du inte har fått svar till den dag du skrev.
    .because-school = Rektorn bestämmer om ledighet.

benefit = Fråga Försäkringskassan vad som gäller er
    .body =
        Det kan bli dyrt att vara hemma med ett barn. Vad just ni kan få kan bara Försäkringskassan svara på.

        Ersättning för vård av barn är till för när barnet är sjukt. Hur det blir när ett barn har svårt att gå till skolan kan Lotsen inte svara på. Fråga Försäkringskassan, och fråga vilket intyg som behövs.

        # Vem gör vad
        - Försäkringskassan: svarar på vad som gäller och bestämmer om ersättning.
        - Du: skriver ner vilka dagar det gäller och varför.
        - Skolan och kommunen: bestämmer inte om ersättningen. Men anmäl frånvaron till skolan som vanligt.
    .follow-up = Har du fått svar? Spara det.
    .step-keep-log = Då har du datumen när du frågar.
    .step-ask-insurance = Skriv ner vem du pratade med och vad de svarade.
    .because-social-insurance = De svarar på vilken ersättning som kan finnas och vad som krävs.
    .because-health-centre = Fråga om intyg, om det behövs.
    .because-healthcare-1177 = Fråga var barnet kan få ett intyg, om det behövs.

other-ways = Skriv ner vad den andra vägen skulle lösa
    .body =
        Det är begripligt att söka en annan väg när skolan har blivit så svår. Ofta går en del av det du hoppas på att få redan i skolan.

        - Undervisning hemma i stället för i skolan: kräver synnerliga skäl, alltså mycket starka skäl, ett fullgott alternativ och att det finns insyn. Den gäller högst ett år i taget (24 kap. 23–24 §§ skollagen). Det är sällan en väg i praktiken.
        - Distans i grundskolan: bara vid dokumenterade medicinska, psykiska eller sociala problem, när annat stöd är prövat eller inte passar, och ni samtycker. I lågstadiet krävs synnerliga skäl. Det gäller bara vissa ämnen, hos den som är godkänd, och tid som går förlorad ska tas igen (22 kap. 4–9 §§). I gymnasiet behöver eleven samtycka.
        - Lång sjukdom: då finns en annan regel, särskild undervisning på sjukhus, hemma eller på annan plats. Läkaren får inte avråda, och hemma krävs att ni samtycker (24 kap. 17 och 20–22 §§).

        # Vem gör vad
        - Skolan: rektorn utreder skyndsamt om barnet behöver särskilt stöd (3 kap. 7 §). Det krävs ingen diagnos.
        - Du: berättar vad som är svårt och vad du hoppas på.
        - Kommunen: har insyn i undervisning hemma. Fråga rektorn vem i kommunen som svarar på frågor om den.
    .follow-up = Har du skrivit ner vad det skulle lösa? Vad av det kan skolan göra redan nu?
    .step-write-hope = Kanske lugn, färre människor eller en annan takt. Ta med listan till skolan.
    .step-ask-support = En del av det du hoppas på kan ges som stöd i skolan.
    .because-school = Rektorn svarar på vad skolan kan göra nu.
    .because-schools-agency = De svarar på vad reglerna säger om distans och undervisning hemma.

because-own-social-worker = Fråga vem som anmäler, ansöker och bestämmer: du, barnets vårdnadshavare eller socialtjänsten.

step-ask-again-in-writing = Fråga en gång till, skriftligt
    .body = Då får du ett svar som du kan spara.
step-distance-early = Tänk på att kraven är högre i lågstadiet
    .body = Fråga vilket annat stöd som går att ge.
step-distance-gymnasium = Fråga eleven själv
    .body = Ämnet om gymnasiet här nedanför säger mer.
