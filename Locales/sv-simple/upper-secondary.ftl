### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = När den unga är borta från gymnasiet
    .summary = Regler om att vara borta, om pengar, om att byta och om att vara 18 år.

gym-matter =
    .why = I gymnasiet är det andra regler än i grundskolan.
    .choice-attendance = Den unga är borta från skolan
    .choice-student-aid = Pengar från CSN (studiebidrag)
    .choice-distance = Att läsa hemifrån på distans

aid-told = Har ni sagt till skolan varför den unga var borta?
    .why = Det kan ändra vad skolan gör.

plan-with-school =
    .body =
        Det är lätt att känna sig utanför när barnet går på gymnasiet. Men du kan hjälpa till. Skolan ska också göra sin del.

        Är eleven borta ofta eller länge? Då ska rektorn snabbt ta reda på varför. Det heter att utreda. Det gäller även när eleven får vara borta. Kan eleven behöva särskilt stöd, alltså mer hjälp än andra får? Då ska skolan utreda det också.

        # Vem gör vad
        - Skolan: Den säger till dig samma dag när eleven är borta utan att ha rätt till det. Den tar reda på varför (skollagen 15 kap. 16 §). Rektorn utreder om eleven behöver särskilt stöd (3 kap. 7 §).
        - Du: Skriv till mentorn. Fråga den unga vad som är svårt.
        - Den unga: Säger vad som skulle hjälpa. Är med på mötet om det går.
        - Kommunen: Den får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Har skolan börjat utreda? Vad har ni bestämt, och till vilken dag?
    .step-write-mentor = Fråga vilka kurser som går bra. Fråga vilka som kan gå dåligt.
    .step-ask-investigation = För gymnasiet står det i skollagen 15 kap. 16 §.
    .step-study-adviser = Gå ihop om det går.
    .because-school = Ni gör planen ihop med mentorn och rektorn. De som jobbar i elevhälsan är också med.
    .because-en-vag-in = Om den unga är under 18 år, mår dåligt och inte har någon kontakt i vården. Du kan ringa själv.
    .because-healthcare-1177 = Här får du råd om vård. Ring om du inte vet vart du ska ringa.

student-aid-stopped = Säg till skolan varför eleven var borta
    .body =
        Det är oroligt när det gäller pengar. Skolan kanske inte vet varför eleven var borta.

        Är eleven borta fyra timmar eller mer på en månad utan att ha rätt till det? Då kan skolan säga det till CSN. Då får eleven inte sitt studiebidrag. Skolan kan låta bli att säga det om eleven var sjuk eller mobbad. Eller om något annat som liknar det har hänt. Har skolan skrivit fel? Be skolan ändra det. Lotsen vet inte hur det blir för er.

        # Vem gör vad
        - Skolan: Den bestämmer när eleven har rätt att vara borta. Den bestämmer om den säger något till CSN. Är eleven borta ofta eller länge tar skolan reda på varför (skollagen 15 kap. 16 §).
        - Du och eleven: Säg varför, så snart det går. Är eleven 18 år skriver eleven själv.
        - Kommunen: Den får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
        - CSN: De svarar på frågor om studiebidraget.
    .follow-up = Vad har skolan sagt till CSN? Har skolan ändrat det som var fel?
    .step-ask-aid-reason = Gör det i dag. Det kan ändra något om eleven var sjuk eller mobbad.
    .step-ask-investigation = För gymnasiet står det i skollagen 15 kap. 16 §.
    .because-school = Skolan säger till CSN. Skolan kan ändra det som är fel.
    .because-student-aid = De svarar på vad som gäller för studiebidraget.

other-way = Fråga den unga först
    .body =
        Det kan kännas bra att tänka på en annan väg. Det är den unga som ska gå den. Börja därför med att fråga.

        Det finns flera sätt. Eleven kan byta program. Eleven kan läsa i en liten grupp eller ensam med en lärare. Eleven kan få annat stöd. Vill eleven läsa på distans? Då måste eleven själv säga ja. Skolan säger om det går. Behöver eleven särskilt stöd ska skolan snabbt utreda det. Eleven måste inte ha en diagnos.

        # Vem gör vad
        - Skolan: Den som ger råd om val i skolan säger vilka vägar som finns. Rektorn utreder om eleven behöver särskilt stöd (skollagen 3 kap. 7 §). Rektorn bestämmer hur eleven får det, till exempel i en liten grupp (3 kap. 11 §). Om distans står det i 22 kap.
        - Den unga: Väljer själv. Säger ja eller nej till distans.
        - Du: Lyssna. Följ med om den unga vill.
        - Kommunen: Den får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Vad vill den unga? Vad ska ni fråga om?
    .step-ask-young-person = Fråga vad den unga vill lära sig. Fråga vad som är svårast nu.
    .step-study-adviser = Boka ihop om den unga vill.
    .step-ask-support = Det kan också behövas på den nya vägen.
    .because-school = De vet vilka vägar som går. Fråga mentorn, rektorn eller den som ger råd om val.

young-adult-decides = Fråga den unga vad du får göra
    .body =
        Det är svårt när den du är orolig för är vuxen. Du kan ändå finnas där. Du kan söka hjälp för dig själv.

        Den som är 18 år bestämmer själv. Skolan och vården pratar med dig om den unga säger ja. Fråga därför vad du får göra. Fråga vem du får prata med. Gör som den unga säger.

        # Vem gör vad
        - Skolan: Är eleven borta ofta eller länge tar skolan reda på varför (skollagen 15 kap. 16 §).
        - Den unga: Bestämmer och söker själv hjälp.
        - Du: Fråga, lyssna och ta hand om dig själv.
        - Kommunen: Den får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §). Den kan också ha stöd för unga vuxna.
    .follow-up = Vet du nu vad du får göra? Hur mår du själv?
    .step-study-adviser = Gå ihop om den unga vill.
    .step-own-health = Du har haft det tungt. Du är också viktig.
    .step-talk-to-someone-today = Ring någon på listan här om du inte vet vem.
    .because-school = Ring skolan om den unga har sagt ja.
    .because-young-adults = För den unga. Här får den som är 18–25 år råd och stöd.
    .because-own-municipality = För den unga. Fråga efter stöd för unga vuxna.
    .because-healthcare-1177 = Råd för den unga, och för dig.
    .because-crisis-line = För den som är över 18 år och mår mycket dåligt. Också för dig.
    .because-mind-suicide-line = För den som tänker på att inte leva. Också för dig som är nära.

because-own-social-worker = Fråga vem som bestämmer vad. Fråga vem som ska vara med.

step-correct-absence = Be skolan ändra det som är fel
    .body = Skicka brevet. Skriv vilka timmar som är fel, och varför. Fråga om skolan redan har sagt något till CSN.
step-send-aid-mail =
    .body = I brevet frågar du om skolan har sagt något till CSN. Du ber också skolan ändra det som är fel.
step-young-person-writes = Låt den unga skriva själv
    .body = Den som är 18 år gör det själv. Du kan sitta bredvid om den unga vill.
step-ask-aid-in-writing = Be skolan skriva varför
    .body = Då kan du läsa det. Du kan också fråga CSN vad som gäller.
