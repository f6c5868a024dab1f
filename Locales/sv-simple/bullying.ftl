### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Någon är dum mot barnet i skolan
    .summary = Så får du skolan att göra något. Så kan du hjälpa barnet.

what =
    .hint = Du kan välja flera svar. Det räcker med det barnet har sagt.
    .why = En del är brott. Då måste fler få veta.
    .choice-words = Någon säger elaka ord, skrattar eller ljuger om barnet
    .choice-left-out = Barnet får inte vara med
    .choice-hitting = Någon slår, sparkar eller knuffar
    .choice-threat = Någon hotar
    .choice-sexual = Något om sex: ord, bilder eller att någon tar på barnet
    .choice-slurs = Elaka ord om var barnet kommer från, tro, kön eller vem det blir kär i. Eller om hur det ser ut, eller en funktionsnedsättning.

told =
    .hint = Välj den som är högst upp av dem som vet.
    .why = Säg först till rektorn. Säg sedan till den som driver skolan. Säg sist till ombudet.
    .choice-huvudman = Jag har klagat hos den som driver skolan (huvudmannen)

report-in-writing = Spara det som finns. Skriv till rektorn i dag.
    .body =
        Det gör ont när någon är dum mot ens barn. Det är inte barnets fel. De vuxna i skolan ska få stopp på det.

        Det räcker att barnet känner sig kränkt, alltså illa behandlat. Då måste skolan göra något. Den som arbetar i skolan säger till rektorn. Rektorn säger till den som driver skolan. Den ska snabbt utreda och göra något (skollagen 6 kap. 10 §). Ingen får straffa den som har berättat. Du måste inte prata med det andra barnet eller dess föräldrar.

        Barn måste gå i skolan även när den känns otrygg. Be därför om det som gör dagarna trygga nu.

        # Vem gör vad
        - Skolan: Den ska utreda och få stopp på det. Skolan väljer hur. Du kan inte kräva att den andra eleven ska flytta.
        - Du: Skriv till rektorn. Spara det som finns. Lyssna på barnet.
        - Den som driver skolan (huvudmannen): Den har ansvar för att skolan utreder och att det tar slut. Det är kommunen, eller den som driver en friskola.
    .follow-up = Har du fått svar av rektorn? Är det tryggt på rasterna nu? Fråga barnet.
    .step-save-proof = Barnet måste inte svara i chatten. Ta bilder av den.
    .step-tell-principal = Det finns ett brev här. Gäller det en vuxen i skolan? Skriv ändå till rektorn. Gäller det rektorn? Skriv till den som driver skolan.
    .step-talk-later = Säg att det inte är barnets fel. Fråga vad som gör det lättare i morgon.
    .step-write-mentor = Säg att du har skrivit till rektorn.
    .step-complain-huvudman = Gör det om rektorn inte svarar i tid.
    .because-school = Skriv till rektorn. När skolan vet måste den göra något.
    .because-equality-ombudsman = När orden är om var barnet kommer från, tro, kön eller vem det blir kär i. Eller om en funktionsnedsättning.

press-for-answer = Gå vidare till den som driver skolan
    .body =
        Du har skrivit till rektorn. Det räckte inte. Gå nu till den som har ansvar för skolan.

        Den kallas huvudman. Den ska snabbt utreda och göra något (skollagen 6 kap. 10 §). Den ska också ta emot det du klagar på och svara (4 kap. 8 §). Skriv lugnt. Skriv vilka dagar det hände.

        # Vem gör vad
        - Skolan: Den ser till att barnet är tryggt. Den väljer hur. Du kan inte kräva att den andra eleven ska flytta.
        - Du: Lägg allt i ordning och klaga. Barnet måste gå i skolan hela tiden.
        - Huvudmannen: Det är kommunen för kommunens skolor. För en friskola är det ett företag eller en förening.
    .follow-up = Har du fått svar? Mår barnet bättre eller sämre?
    .step-complain-huvudman = Det finns ett brev här. Skriv när rektorn fick veta.
    .step-go-ombudsman = Gör det sedan. Den som driver skolan ska få svara först.
    .because-school-complaints = Kommunen har ansvar för kommunens skolor.
    .because-own-municipality = Kommunen har ansvar för sina skolor. Gå till sidan för din kommun. Sök där på ”klagomål”.
    .because-school = Fråga vem som driver skolan. Fråga vart du ska skicka brevet.
    .because-equality-ombudsman = När orden är om var barnet kommer från, tro, kön eller vem det blir kär i. Eller om en funktionsnedsättning.

after-huvudman-bullying = Skriv till Barn- och elevombudet
    .body =
        Du har gjort rätt. Du gick först till skolan. Sedan gick du till den som driver skolan. Det har tagit kraft av er båda.

        Nu kan du skriva till Barn- och elevombudet om det som har hänt barnet. Är det något annat som är fel i skolan? Skriv då till Skolinspektionen. De väljer själva om de ska utreda (skollagen 26 kap. 3 a §). Ibland kan barnet få pengar för det som har hänt. Ingen kan lova hur det går.

        # Vem gör vad
        - Skolan och den som driver skolan: De måste få stopp på det (6 kap. 10 §). Ingen får straffa den som har klagat (6 kap. 9–14 §§).
        - Du: Skicka det som har hänt, det äldsta först. Skicka också svaret du fick. Barnet måste gå i skolan hela tiden.
        - Kommunen: Den driver kommunens skolor.
    .follow-up = Har du fått svar? Hur mår barnet nu?
    .step-go-ombudsman = Det finns ett brev här. Skicka med svaret från den som driver skolan.
    .step-talk-to-someone-today = För barnet och för dig. Ni ska inte vara ensamma.
    .because-child-school-ombudsman = Nu kan du skriva hit. Den som driver skolan har fått veta först.
    .because-schools-inspectorate = För annat som är fel. Den som driver skolan ska ha fått veta först.
    .because-equality-ombudsman = När orden är om var barnet kommer från, tro, kön eller vem det blir kär i. Eller om en funktionsnedsättning.

crime-or-threat = Säg det till polisen. Skriv till rektorn i dag
    .body =
        Det som har hänt kan vara ett brott. Barnet har inte gjort fel. Barnet ska inte vara ensamt med det.

        Händer det nu? Ring 112. Annars kan du anmäla det till polisen. Du kan också ringa och fråga. Skriv också till rektorn. Skolan måste göra något även när polisen arbetar. Den som arbetar i skolan säger till rektorn. Rektorn säger till den som driver skolan. Den ska snabbt utreda och göra något (skollagen 6 kap. 10 §). Prata inte själv med det andra barnet eller dess föräldrar.

        # Vem gör vad
        - Skolan: Den ser till att barnet är tryggt. Den väljer hur. Du kan inte kräva att den andra eleven ska flytta.
        - Du: Spara det som finns. Anmäl. Var nära barnet. Barn måste gå i skolan även när den känns otrygg. Be därför om det som gör dagarna trygga.
        - Polisen: Den utreder brott.
        - Den som driver skolan (huvudmannen): Den har ansvar för att skolan utreder och att det tar slut. Det är kommunen, eller den som driver en friskola.
    .step-call-112 = Ring om det händer nu, eller om barnet är skadat.
    .step-save-proof = Finns det bilder av ett barn utan kläder? Skicka dem inte vidare. Säg till polisen att de finns.
    .step-tell-principal = Det finns ett brev här. Du väljer hur mycket du skriver.
    .step-call-for-care = Gör det om barnet mår dåligt, inte kan sova eller inte vill prata. Har barnet ont? Ring 1177.
    .step-complain-huvudman = Gör det om rektorn inte svarar i tid.
    .because-police-11414 = Anmäl det, eller ring och fråga. Det går också när barnet är litet.
    .because-school = Skriv till rektorn. När skolan vet måste den göra något.
    .because-healthcare-1177 = Här får du råd om barnet har ont, eller mår dåligt av det som har hänt.
    .because-en-vag-in = Om barnet mår dåligt och inte har någon kontakt i vården. Du kan ringa själv.
    .because-womens-line = För den som någon har skadat med sex, och för dig som är nära.
    .because-equality-ombudsman = När det är om var barnet kommer från, tro, kön eller vem det blir kär i. Eller om en funktionsnedsättning.

because-bris-child = För barnet. Det kan prata eller chatta med en vuxen, dag och natt.
because-own-social-worker = Säg vad som har hänt. Fråga vem som anmäler och skriver till skolan.

step-adult-not-alone = Be att barnet inte måste träffa den vuxna ensamt
    .body = Skriv till rektorn. Skriv inte till den vuxna. Be om en annan vuxen som barnet litar på.
step-find-huvudman =
    .body = Namnet står på sidan för skolan. Du kan också fråga rektorn. Det är ett bolag eller en förening.
