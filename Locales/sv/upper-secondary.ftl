### Gymnasiets regler och vägar. Den unga personen är med och bestämmer.

dialogue = Frånvaro i gymnasiet
    .summary = Regler och vägar i gymnasiet: frånvaro, studiebidrag, byta väg, 18 år.

gym-matter = Vad gäller det?
    .why = I gymnasiet är reglerna andra än i grundskolan.
    .choice-attendance = Frånvaro
    .choice-student-aid = Studiebidraget
    .choice-programme = Att byta program eller läsa på ett annat sätt
    .choice-distance = Undervisning på distans

aid-told = Har skolan fått veta varför eleven var borta?
    .why = Skälet kan ha betydelse för vad skolan gör.

plan-with-school = Gör en plan med skolan
    .body =
        Det är lätt att känna sig utanför när barnet går i gymnasiet. Men du kan fortfarande hjälpa till, och skolan ska göra sin del.

        Rektorn ska skyndsamt utreda frånvaro som är upprepad eller lång, också när den är giltig. Kan eleven behöva särskilt stöd ska det också utredas.

        # Vem gör vad
        - Skolan: säger till vårdnadshavarna samma dag vid ogiltig frånvaro och utreder frånvaron (15 kap. 16 § skollagen). Rektorn utreder behovet av särskilt stöd (3 kap. 7 §).
        - Du: skriver till mentorn, och frågar den unga personen vad som är svårt.
        - Den unga personen: säger vad som skulle hjälpa, och är med på mötet om det går.
        - Hemkommunen: får veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Har utredningen börjat? Vad har ni bestämt, och till vilken dag?
    .step-write-mentor = Fråga också vilka kurser som går bra, och vilka som är i fara.
    .step-ask-investigation = I gymnasiet står det i 15 kap. 16 § skollagen.
    .step-study-adviser = Gå gärna tillsammans.
    .because-school = Mentorn, elevhälsan och rektorn gör planen tillsammans med er.
    .because-en-vag-in = Om den unga personen är under 18 år, mår dåligt och inte har någon kontakt i vården. Du kan ringa själv.
    .because-healthcare-1177 = Råd om vård, och om du inte vet vart du ska vända dig.

student-aid-stopped = Berätta skälet för skolan
    .body =
        Det är oroligt när pengarna hänger på frånvaron. Skolan kan behöva veta mer än den vet nu.

        Från fyra timmar ogiltig frånvaro på en månad kan skolan rapportera till CSN, och då stoppas studiebidraget. Skolan kan låta bli att rapportera när frånvaron beror på till exempel sjukdom eller mobbning. Är någon frånvaro fel inskriven kan ni be skolan rätta den. Lotsen vet inte hur det blir i ert fall.

        # Vem gör vad
        - Skolan: bestämmer vilken frånvaro som är giltig och om den rapporteras. Den utreder också upprepad eller lång frånvaro (15 kap. 16 § skollagen).
        - Du och eleven: berättar skälet, så tidigt som möjligt. Är eleven 18 år skriver eleven själv.
        - Hemkommunen: får veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
        - CSN: svarar på frågor om studiebidraget.
    .follow-up = Har skolan svarat om vad som har rapporterats och rättats?
    .step-ask-aid-reason = Gör det i dag. Sjukdom, mobbning och liknande kan ha betydelse.
    .step-ask-investigation = I gymnasiet står det i 15 kap. 16 § skollagen.
    .because-school = Skolan rapporterar frånvaron och kan rätta det som är fel.
    .because-student-aid = De svarar på vad som krävs för studiebidraget.

other-way = Fråga den unga personen först
    .body =
        Det kan kännas bra att tänka på en annan väg. Det är den unga personen som ska gå den, så börja där.

        Det finns flera sätt: byta program, undervisning i en liten grupp eller enskilt, eller annat stöd. Undervisning på distans i gymnasiet kräver att eleven samtycker, och skolan avgör om det går att ordna. Behöver eleven särskilt stöd utreds det skyndsamt, utan krav på diagnos.

        # Vem gör vad
        - Skolan: studie- och yrkesvägledaren berättar vilka vägar som finns. Rektorn utreder behovet av särskilt stöd (3 kap. 7 § skollagen) och beslutar om hur det ges, till exempel i en liten grupp (3 kap. 11 §). Om distans står i 22 kap.
        - Den unga personen: väljer, och samtycker till distans.
        - Du: lyssnar och följer med om det är välkommet.
        - Hemkommunen: får veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Vad vill den unga personen? Vilken väg ska ni fråga om?
    .step-ask-young-person = Fråga vad den unga personen vill lära sig, och vad som är tyngst nu.
    .step-study-adviser = Boka ihop om den unga personen vill.
    .step-ask-support = Det kan behövas på den nya vägen också.
    .because-school = Studie- och yrkesvägledaren, mentorn och rektorn vet vilka vägar som går.

young-adult-decides = Fråga vad du får göra
    .body =
        Det är svårt när den du är rädd om är vuxen. Du kan fortfarande finnas där, och du kan söka hjälp för egen del.

        Från 18 år bestämmer den unga personen själv. Skola och vård pratar med dig om den unga personen säger ja. Fråga därför vad du får göra och vem du får tala med, och respektera svaret.

        # Vem gör vad
        - Skolan: utreder upprepad eller lång frånvaro (15 kap. 16 § skollagen).
        - Den unga personen: bestämmer, och söker själv hjälp.
        - Du: frågar, lyssnar och tar hand om dig själv.
        - Hemkommunen: får veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §). Kommunen kan också ha stöd för unga vuxna.
    .follow-up = Har du fått svar på vad du får göra? Hur mår du själv?
    .step-study-adviser = Gå tillsammans om den unga personen vill det.
    .step-own-health = Du har haft det tungt. Det räknas också.
    .step-talk-to-someone-today = Börja med någon på listan här, om du inte vet vem.
    .because-school = Kontakta skolan om den unga personen har sagt ja.
    .because-young-adults = För den unga personen: råd och stöd för den som är 18–25 år.
    .because-own-municipality = För den unga personen: fråga efter stöd för unga vuxna.
    .because-healthcare-1177 = Råd för den unga personen, och för dig.
    .because-crisis-line = För den som är över 18 år och i kris, och för dig.
    .because-mind-suicide-line = För den som tänker på att inte leva, och för dig som står nära.

because-own-social-worker = Fråga vem som bestämmer vad, och vem som ska vara med.

step-correct-absence = Be skolan rätta det som är fel
    .body = Skicka brevet och skriv vilka timmar som är fel, och varför. Fråga om det redan är rapporterat.
step-send-aid-mail = Skicka brevet om studiebidraget
    .body = Det frågar om frånvaron har rapporterats, och ber skolan rätta det som är fel.
step-young-person-writes = Låt den unga personen skriva själv
    .body = Från 18 år är det elevens ärende. Du kan sitta bredvid om den unga personen vill.
step-ask-aid-in-writing = Be skolan skriva sitt skäl
    .body = Då går det att läsa vad beslutet bygger på, och att fråga CSN vad som gäller.
