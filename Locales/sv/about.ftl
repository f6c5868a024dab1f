### Om Lotsen och om Borås arbete med närvaro. Ingen lag och inget som bara passar vårdnadshavare.

dialogue = Om Lotsen och om närvaro i Borås
    .summary = Vad den här vägledningen är, och vad Borås Stad gör för närvaron.

about-topic = Vad vill du veta?
    .why = Du får ett kort svar i taget.
    .choice-this-guide = Vad är { -lotsen }?
    .choice-privacy = Vad händer med det jag svarar?
    .choice-attendance-work = Vad gör Borås för närvaron, och sedan när?
    .choice-team-domino = Vad är { -team-domino }?
    .choice-why-attendance = Varför är närvaro viktigt?
    .choice-responsible = Vem ansvarar?
    .choice-sources = Varifrån kommer uppgifterna?

this-guide = Så kan du använda { -lotsen }
    .body =
        { -lotsen } är en automatisk vägledning. Du svarar på några frågor och får veta vad du kan göra, vem du kan kontakta och vad du kan säga. Den är gratis, och du behöver inte logga in.

        { -lotsen } är ingen människa och ingen larmtjänst, och den bestämmer ingenting. Är det fara för livet, ring 112. { -lotsen } ställer ingen diagnos och avgör inte om någon har gjort fel. Den säger vad som gäller och hur du kan fråga.

        # För vem
        Den är gjord för Borås. Bor du någon annanstans hjälper din egen kommun dig i stället för Borås.

        # Kan jag lita på den
        Varje uppgift kommer från en källa med ägare och, när det finns, datum. Ett telefonnummer som är osäkert visas med en uppmaning att kontrollera det, eller inte alls. En översättning som ingen talare av språket har läst säger det på sin första sida.

privacy = Dina svar sparas inte
    .body =
        { -lotsen } sparar inga svar och för ingen logg över vad du skriver. Den frågar inte efter namn eller personnummer. Skriv inte sådant i { -lotsen }.

        # Det du tar med dig är ditt
        Kopierar, skriver ut eller sparar du något är det din egen kopia. Tänk på var du lägger den.

        # På en dator eller telefon som andra använder
        I en webbläsare kan besöket synas i historiken. Stäng sidan när du är klar. Använder du en dator som många delar på, börja om innan du går.

attendance-work = Så arbetar Borås för närvaron
    .body =
        Borås arbetar för att elever i grundskolan ska vara mer i skolan. Här är vad som har hänt, och när.

        # Sedan när, och pågår det än
        - 2019 gjordes en gemensam plan för hur skolorna gör när en elev är borta mycket. Den sågs över under 2020.
        - Hösten 2020 började det nya arbetet. 2020 och 2021 var det en extra satsning inom Socialt hållbart Borås.
        - I december 2020 antog Grundskolenämnden en handlingsplan för bättre närvaro.
        - Nu är arbetet en del av den vanliga verksamheten.

        # Vilka är med
        Skolan möter eleven och familjen. Kommunens förvaltningar driver arbetet. Ett nätverk samlar personal som arbetar nära elever och föräldrar, och samarbetet med vården, polisen och föreningar ska bli starkare. Du hjälper till genom att berätta för skolan hur det är.
    .because-school = Fråga hur din egen skola arbetar med närvaro.

team-domino = { -team-domino } stödjer personalen
    .body =
        # Vad är { -team-domino }?
        Två utvecklare som anställdes i november 2020. Den ena arbetar i socialtjänsten (Individ- och familjeomsorgsförvaltningen), den andra i Grundskoleförvaltningen. Verksamhetschefen för elevhälsan i grundskolan samordnar arbetet.

        # Vad gör { -team-domino }?
        De sprider kunskap om varför närvaro är viktigt. De handleder och utbildar personal, till exempel elevhälsoteam som utreder frånvaro och lärare som ska kunna se tidiga tecken. I socialtjänsten stödjer de bland andra socialsekreterare, familjebehandlare, fältsekreterare och socialrådgivare. Skolnärvaro ingår nu i utbildningen av nya familjehem.

        # Vad får jag ut av det som vårdnadshavare?
        Stödet går till personalen. Din väg går genom barnets skola. Där kan du be om en kontaktperson, ett möte med elevhälsan och en skriven plan. Frånvaro anmäls oftast i appen { -unikum }. { -team-domino } har tillsammans med anhörigkonsulenter haft samtalsgrupper för vårdnadshavare vars barn är borta mycket. Fråga skolan om det finns en grupp nu.

        # Vem gör vad
        Skolan hjälper eleven. Du berättar hur det är hemma. Kommunen ger skolans och socialtjänstens personal kunskap och stöd.
    .because-school = Vägen för familjer går genom barnets egen skola. Fråga också om det finns en samtalsgrupp nu.

why-attendance = Därför är varje stund i skolan värd något
    .body =
        Det här handlar om samband och chanser för många elever. Det säger inte hur det går för just ditt barn.

        # Varför är närvaro viktigt?
        - Borås Stad säger att mycket frånvaro är en av de vanligaste orsakerna till att elever i grundskolan inte blir behöriga till gymnasiet.
        - Ju mer en elev är i skolan, desto större är chansen att bli behörig.
        - Efter familjen är skolan det viktigaste i livet mellan 6 och 18 år.
        - Fullständiga slutbetyg är något av det som skyddar bäst mot psykisk ohälsa och sociala svårigheter senare. Att klara gymnasiet betyder mycket för hälsan och för ett självständigt liv.

        # Lite räknas också
        Att komma sent eller vara med en kort stund är bättre än att inte komma. Båda sakerna är sanna: det kan vara svårt, och skolan är viktig. Skolan, de vuxna hemma och kommunen behöver hjälpas åt, tillsammans med eleven.

responsible = Så är ansvaret fördelat
    .body =
        Det är lätt att bollas runt. Börja hos skolan: för ett barns frånvaro är det rektorn du frågar.

        # Vem gör vad
        - Skolan: rektorn ansvarar för hur skolan hjälper en elev som är borta.
        - De vuxna hemma: säger till skolan samma dag barnet är borta, och berättar som det är. ”Kan inte” är ett lika viktigt svar som ”är sjuk”.
        - Kommunen: Grundskoleförvaltningen och Individ- och familjeomsorgsförvaltningen ansvarar för Borås arbete med närvaro i grundskolan.

        # Är du barn?
        Då är det inte du som ska lösa det. Det är de vuxna på din skola som ska hjälpa dig där.
    .because-school = Fråga rektorn om ett barns frånvaro. Är du barn, fråga en vuxen på skolan som du litar på.

sources = Härifrån kommer uppgifterna
    .body =
        Allt i { -lotsen } bygger på källor som går att nämna. Texterna är våra egna. Varje sida som bygger på lagen säger vilken dag lagen lästes.

        # De viktigaste källorna
        - Borås Stad: Förbättrar närvaron i skolan (odaterad, nämner 2023), Team Dominos insatser (2020–2021) och Stöd till vårdnadshavare för elever med problematisk skolfrånvaro (omkring 2022).
        - Lagen: skollagen, skolförordningen och förvaltningslagen som de löd den 1 september 2025, och socialtjänstlagen som gäller från den 1 juli 2025.
        - Myndigheter: Skolverket, Skolinspektionen, Skolväsendets överklagandenämnd, SPSM, CSN och JO.
        - Vård: Västra Götalandsregionen om { -en-vag-in } (2022) och Ungas psykiska hälsa (2018).
        - Forskning: översikter om hjälp vid skolfrånvaro (2015 och 2018), artiklar om frånvarons olika slag (2004 och 2019) och om föräldrars roll (2024).
        - Föreningar och andra kommuner: Attention (2023), Autism Sverige (2022 och 2025) och råd från bland andra Sandviken och Skellefteå (odaterade).

        # Kontaktuppgifterna
        Ingen människa har ännu jämfört kontaktuppgifterna med ägarnas egna sidor. Därför står det vid många nummer när de sågs och att du ska kontrollera dem. Andra visas bara med namn och länk. Nödnumret 112 gäller alltid.

        { "[" }Borås Stad: Förbättrar närvaron i skolan](https://www.boras.se/kampanjerochannat/socialthallbartboras/engodstartilivet/aktiviteterinomengodstartilivet/forbattrarnarvaroniskolan.4.54e8af9717a42f20ac76a51d.html)

        { "[" }Skollagen](https://selex.se/eli/sfs/2010/800)

because-school = Personalen på barnets skola känner skolan bäst och kan svara på frågor om närvaro.

step-talk-to-a-person = Prata med en människa om svaret inte räcker
    .body = Skolan svarar på frågor om skolan, och 1177 på frågor om hur någon mår. Du får fråga mer än en gång.
