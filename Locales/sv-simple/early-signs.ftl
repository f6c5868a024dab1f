### De första tecknen, på lätt svenska.

dialogue =
    .summary = Små saker du kan göra tidigt. För dig vars barn har varit borta någon dag.

signs =
    .why = Då ser vi var ni kan börja.
    .choice-sunday-worry = Orolig på söndag kväll eller efter lov
    .choice-sleep = Sover för lite, eller sover på dagen
    .choice-outbursts = Mycket arg eller ledsen före eller efter skolan
    .choice-friends = Vill inte träffa kompisar eller göra saker
    .choice-schoolwork = Orolig för det man ska göra i skolan
    .choice-new-situation = Orolig för det som är nytt eller svårt att förstå

pattern = När är det svårast?
    .hint = Kommer det tillbaka på samma sätt?
    .why = Då ser vi vem som kan hjälpa först.
    .choice-weekday = En viss dag i veckan
    .choice-breaks = Raster, lunch eller rummet där man byter om
    .choice-none = Det är olika

changes = Har något ändrats?
    .why = Det som är nytt kan göra skolan svårare.
    .choice-loss = Någon har dött eller lämnat oss

keep-watch = Följ hur det går. Skriv några rader
    .body =
        Det är bra att du tänker på det nu. Just nu räcker det att följa hur det går. Prata med barnet när det är lugnt.

        Skriv några rader om dagen och om sömnen. Då ser du lättare om det kommer tillbaka på samma sätt.

        - Du ser och lyssnar.
        - Skolan säger hur dagarna är där.
    .follow-up = Läs det du har skrivit. Kommer det tillbaka på samma sätt? Skriv då till mentorn.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.
    .step-write-mentor = Gör det om du ser fler tecken, eller om de kommer tillbaka.

contact-mentor =
    .body =
        Du har sett något viktigt. Du är tidig. Då är det lättare att hjälpa. Barnets oro och smärta finns på riktigt. Det gäller även när barnet inte är sjukt.

        Det är bra om barnet har en vuxen i skolan som det litar på.

        - Du säger vad du ser. Du gör kvällarna lugna.
        - Skolan tar reda på hur dagarna är, och hjälper. Är barnet borta ofta? Då ska rektorn utreda det. Det står i skollagen 7 kap. 19 a §, och för gymnasiet i 15 kap. 16 §.
        - Kommunen får veta när skolan börjar utreda.
    .follow-up = Har mentorn svarat? Läs det du har skrivit.
    .step-ask-investigation = Lagen har ingen gräns i procent. I { -boras } har man sett 20 procent som oroande. Det är ungefär en dag i veckan. (Det är från omkring 2021.)
    .because-en-vag-in = Barnet är mycket ledset eller har förlorat någon. Barnet går inte någonstans för att få vård.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.

safe-breaks-first =
    .body =
        Raster och lunch kan göra hela dagen svår. Börja där. Tänk på mornarna sedan.

        Är någon elak mot barnet? Då ska de som jobbar i skolan säga det till rektorn. Huvudmannen, den som driver skolan, ska snabbt utreda det och göra något åt det. Det står i skollagen 6 kap. 10 §.

        - Du lyssnar och säger till mentorn.
        - Skolan gör rasterna trygga.
        - Huvudmannen ser till att det blir gjort. Det är kommunen, eller den som äger en friskola.
    .follow-up = Har barnet en trygg plats? Finns det en vuxen att gå till? Fråga barnet.
    .step-write-mentor = Skriv vad barnet säger om raster, lunch och rummet där man byter om.
    .step-tell-principal = Gör det om någon är elak mot barnet. Gör det också om inget händer.
    .because-school = Mentorn kan göra så att det är tryggt på rasterna.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.

one-subject =
    .body =
        Är det en lektion eller en vuxen som är svår? Börja just där, inte bara med mornarna.

        Är ämnet så svårt att barnet kanske inte klarar det? Då ska skolan snabbt hjälpa med extra anpassningar. Det står i skollagen 3 kap. 5 §. Är barnet rädd för en vuxen? Barnet behöver inte träffa den vuxna ensamt.

        - Du säger vad barnet har sagt.
        - Skolan tar reda på vad som hände, och hjälper.
        - Huvudmannen ser till att det blir gjort. Det är kommunen, eller den som äger en friskola.
    .follow-up = Går det bättre på lektionen nu? Fråga barnet. Fråga mentorn.
    .step-write-mentor = Skriv vilket ämne det är, vilken lärare och vad som händer. Är barnet rädd för mentorn? Skriv då till rektorn.
    .step-ask-support = Gör det om ämnet är för svårt. Det står i skollagen 3 kap. 7 §.
    .because-school = Mentorn. Är barnet rädd för en vuxen? Prata då med rektorn.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.
