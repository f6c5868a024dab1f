### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Om Lotsen och skolan i Borås
    .summary = Vad är Lotsen? Vad gör Borås för att fler elever ska vara i skolan?

about-topic =
    .why = Du får ett kort svar. Sedan kan du fråga mer.
    .choice-privacy = Sparar ni mina svar?
    .choice-attendance-work = Vad gör Borås för att fler ska vara i skolan?
    .choice-why-attendance = Varför är det viktigt att vara i skolan?
    .choice-responsible = Vem har ansvar?
    .choice-sources = Hur vet ni det här?

this-guide =
    .body =
        { -lotsen } är ett program som hjälper dig att hitta rätt. Du svarar på några frågor. Sedan får du veta vad du kan göra. Du får veta vem du kan ringa och vad du kan säga. Det kostar inget. Du måste inte logga in.

        { -lotsen } är inte en människa. { -lotsen } bestämmer inget. Är det fara för livet? Ring 112. { -lotsen } säger inte om barnet har en sjukdom. { -lotsen } säger inte om någon har gjort fel. Du får veta vad som gäller och hur du kan fråga.

        # För vem
        { -lotsen } är gjord för Borås. Bor du på ett annat ställe? Då hjälper din egen kommun dig.

        # Kan jag lita på { -lotsen }
        Vi vet var allt kommer från. Vi vet vem som har skrivit det, och oftast när. Är ett nummer osäkert? Då ber vi dig att kolla det. Eller så visar vi det inte alls. Ibland har ingen som talar språket läst texten. Då står det på den första sidan.

privacy = Vi sparar inte dina svar
    .body =
        { -lotsen } sparar inte dina svar. { -lotsen } sparar inte det du skriver. Vi frågar inte vad du heter. Skriv inte namn eller personnummer här.

        # Det du tar med dig är ditt
        Du kan spara eller skriva ut en sida. Då är det ditt papper. Tänk på var du lägger det.

        # Delar du dator eller telefon med andra
        Använder du en webbläsare? Då kan andra se att du har varit här. Det syns i historiken. Det är en lista över sidor. Stäng sidan när du är klar. Börja om innan du går om många använder datorn.

attendance-work = Så arbetar Borås
    .body =
        Borås arbetar för att elever i grundskolan ska vara mer i skolan.

        # Sedan när? Pågår det än?
        - År 2019 gjorde Borås en plan. Den visar hur skolor ska göra när en elev är borta mycket. Planen ändrades år 2020.
        - Hösten 2020 började det nya arbetet. Åren 2020 och 2021 var det en extra satsning. Den hörde till Socialt hållbart Borås.
        - I december 2020 sa Grundskolenämnden ja till en plan. Med den ska fler vara mer i skolan. Nämnden är en grupp som styr skolan i Borås.
        - Nu hör det till det vanliga arbetet.

        # Vem är med?
        Skolan möter eleven och familjen. Kommunen leder arbetet. De som arbetar nära elever och föräldrar möts i en grupp. De ska också göra mer ihop med vården, polisen och olika klubbar och föreningar. Du hjälper till när du säger till skolan hur det är.
    .because-school = Fråga hur din skola arbetar.

team-domino = { -team-domino } hjälper personalen
    .body =
        # Vad är { -team-domino }?
        Det är två personer. De började i november 2020. Den ena hör till socialtjänsten. Den delen av kommunen heter Individ- och familjeomsorgsförvaltningen. Den andra hör till Grundskoleförvaltningen. Chefen för elevhälsan i grundskolan ser till att de arbetar ihop.

        # Vad gör { -team-domino }?
        De berättar varför det är viktigt att vara i skolan. De hjälper dem som arbetar i skolan att lära sig mer. En del hör till elevhälsan. De tar reda på varför en elev är borta. En del är lärare. De ska se tidigt när det blir svårt. Teamet hjälper också socialtjänsten. Där finns socialsekreterare, familjebehandlare, fältsekreterare, socialrådgivare och fler. Nya familjehem får också lära sig om detta.

        # Vad får jag som är vårdnadshavare?
        De hjälper personalen. Du går till barnets skola. Där kan du be om en person att prata med. Du kan be om ett möte med elevhälsan. Du kan be om en plan på papper. Är barnet borta? Säg det oftast i appen { -unikum }. { -team-domino } har haft grupper för vårdnadshavare. Där kunde de möta andra i samma läge. Det var ihop med anhörigkonsulenter. De ger stöd till den som är nära någon. Fråga skolan om det finns en grupp nu.

        # Vem gör vad
        Skolan hjälper eleven. Du säger hur det är hemma. Kommunen hjälper dem som arbetar i skolan och i socialtjänsten.
    .because-school = Du som är familj går till barnets skola. Fråga också om det finns en grupp nu.

why-attendance = Även lite skola är bra
    .body =
        Det här handlar om många elever. Det säger inte hur det går för ett enda barn.

        # Varför är det viktigt att vara i skolan?
        - En del elever kan inte börja på gymnasiet. Borås Stad säger att mycket frånvaro är ett av de vanligaste skälen. Frånvaro är att vara borta.
        - Den som är mer i skolan har större chans att få börja på gymnasiet.
        - Efter familjen är skolan det viktigaste mellan 6 och 18 år.
        - Det är ett bra skydd att ha alla betyg när skolan slutar. Då är det mindre risk att må dåligt eller få det svårt senare. Att gå klart gymnasiet är bra för hälsan. Det hjälper dig att klara dig själv.

        # Lite räknas också
        Det är bättre att komma sent än att inte komma. Det är bra att vara med en kort stund. Det kan vara svårt. Men skolan är viktig. Skolan, de vuxna hemma och kommunen behöver hjälpa eleven ihop.

responsible = Vem har ansvar för vad?
    .body =
        Det är lätt att bli skickad runt. Börja med skolan. Är ett barn borta från skolan? Fråga rektorn.

        # Vem gör vad
        - Skolan: Rektorn har ansvar för hur skolan hjälper en elev som är borta.
        - De vuxna hemma: Säg till skolan samma dag som barnet är borta. Säg som det är. Du kan säga att barnet ”inte kan”. Det är lika viktigt som att säga ”är sjuk”.
        - Kommunen: Två delar av kommunen har ansvar för arbetet i grundskolan. Den ena är Grundskoleförvaltningen. Den andra är Individ- och familjeomsorgsförvaltningen.

        # Är du barn?
        Då är det inte du som ska lösa det. De vuxna i din skola ska hjälpa dig där.
    .because-school = Fråga rektorn om ett barn är borta. Är du barn? Fråga en vuxen i skolan som du litar på.

sources = Härifrån vet vi det här
    .body =
        Allt i { -lotsen } kommer från andra som vet. De kallas källor. Men vi har skrivit texten själva. Står det något om lagen på en sida? Då står det också vilken dag vi läste lagen.

        # De viktigaste källorna
        - Borås Stad: ”Förbättrar närvaron i skolan” (utan datum, nämner 2023). ”Team Dominos insatser” (2020–2021). ”Stöd till vårdnadshavare för elever med problematisk skolfrånvaro” (cirka 2022).
        - Lagen: Skollagen, skolförordningen och förvaltningslagen så som de var den 1 september 2025. Socialtjänstlagen som gäller från den 1 juli 2025.
        - Myndigheter: Skolverket, Skolinspektionen, Skolväsendets överklagandenämnd, SPSM, CSN och JO.
        - Vård: Västra Götalandsregionen om { -en-vag-in } (2022). Och om Ungas psykiska hälsa (2018).
        - Forskning: Om vad som hjälper barn att gå i skolan (2015 och 2018). Om varför barn är borta (2004 och 2019). Om vad föräldrar kan göra (2024).
        - Andra: Attention (2023) och Autism Sverige (2022 och 2025). Råd från bland annat Sandviken och Skellefteå (utan datum).

        # Telefonnummer
        Ingen har ännu kollat alla nummer hos dem som äger dem. Därför står det ofta när vi såg numret. Vi ber dig att kolla det. Ibland visar vi bara namn och länk. Numret 112 gäller alltid.

        { "[" }Borås Stad: Förbättrar närvaron i skolan](https://www.boras.se/kampanjerochannat/socialthallbartboras/engodstartilivet/aktiviteterinomengodstartilivet/forbattrarnarvaroniskolan.4.54e8af9717a42f20ac76a51d.html)

        { "[" }Skollagen](https://selex.se/eli/sfs/2010/800)

because-school = Har du en fråga om skolan? De som arbetar där kan svara bäst.

step-talk-to-a-person = Prata med en människa om du vill veta mer
    .body = Fråga skolan om skolan. Fråga 1177 om hur någon mår. Du får fråga flera gånger.
