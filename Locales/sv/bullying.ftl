### Barnet blir illa behandlat i skolan. Skolan har en skyldighet; ingen skickas att göra upp själv.

dialogue = Mitt barn blir illa behandlat i skolan
    .summary = Så får du skolan att göra något åt det, och så tar du hand om barnet.

what = Vad har hänt?
    .hint = Välj allt som stämmer. Det räcker med det barnet har berättat.
    .why = En del är också brott, och då finns det fler som ska veta.
    .choice-words = Elaka ord, skratt eller rykten
    .choice-left-out = Utfryst, ingen att vara med
    .choice-online = I mobilen eller på nätet
    .choice-hitting = Slag, sparkar eller knuffar
    .choice-threat = Hot
    .choice-sexual = Något sexuellt: ord, bilder eller att någon tar på barnet
    .choice-adult-at-school = En vuxen på skolan
    .choice-slurs = Ord om ursprung, hudfärg, tro, funktionsnedsättning, kön eller sexualitet

told = Vem i skolan vet om det?
    .hint = Välj den som har fått veta mest.
    .why = Det finns en ordning: rektorn, sedan huvudmannen, sedan ombudet.
    .choice-not-yet = Ingen än
    .choice-spoken = Jag har sagt det till någon i skolan
    .choice-principal-in-writing = Jag har skrivit till rektorn
    .choice-huvudman = Huvudmannen (den som driver skolan) har fått klagomålet

report-in-writing = Spara det som finns och skriv till rektorn i dag
    .body =
        Det gör ont att se sitt barn bli illa behandlat. Det är inte barnets fel, och det är de vuxna i skolan som ska få stopp på det.

        Det räcker att barnet känner sig kränkt för att skyldigheten ska börja. Personal som får veta det säger till rektorn, rektorn säger till huvudmannen, och huvudmannen utreder skyndsamt och gör något åt det (6 kap. 10 § skollagen). Den som har berättat får inte straffas för det. Du behöver inte prata med det andra barnet eller dess föräldrar.

        Skolplikten gäller också när skolan känns otrygg. Be därför om det som gör dagarna trygga redan nu.

        # Vem gör vad
        - Skolan: ska utreda och få stopp på det, och väljer vilka åtgärder som passar. Du kan inte kräva att den andra eleven flyttas.
        - Du: skriver till rektorn, sparar det som finns och lyssnar på barnet.
        - Huvudmannen, kommunen eller den som driver en fristående skola: har ansvaret för att det utreds och upphör.
    .follow-up = Har rektorn svarat? Känns rasterna tryggare? Fråga barnet.
    .step-save-proof = Barnet behöver inte svara i chatten. Spara bilder av den.
    .step-tell-principal = Använd brevet här. Gäller det en vuxen på skolan, skriv ändå till rektorn. Gäller det rektorn, skriv till huvudmannen.
    .step-talk-later = Säg att det inte är barnets fel. Fråga vad som skulle göra i morgon lättare.
    .step-write-mentor = Berätta att du har skrivit till rektorn.
    .step-complain-huvudman = Gör det om rektorn inte svarar till den dag du skrev.
    .because-school = Rektorn. När skolan vet om det börjar skyldigheten.
    .because-equality-ombudsman = När orden handlar om ursprung, tro, funktionsnedsättning, kön eller sexualitet.

press-for-answer = Gå vidare till huvudmannen
    .body =
        Du har skrivit till rektorn, och det räckte inte. Nu är nästa steg den som har ansvaret för skolan.

        Huvudmannen ska skyndsamt utreda det som har hänt och göra något åt det (6 kap. 10 § skollagen). Huvudmannen tar också emot klagomål, utreder och svarar (4 kap. 8 §). Skriv lugnt, med datum.

        # Vem gör vad
        - Skolan: fortsätter att göra dagarna trygga för barnet. Skolan väljer vilka åtgärder som passar. Du kan inte kräva att den andra eleven flyttas.
        - Du: lägger allt i datumordning och klagar. Skolplikten gäller under tiden.
        - Huvudmannen: är kommunen för en kommunal skola, och ett företag eller en förening för en fristående.
    .follow-up = Har huvudmannen bekräftat och svarat? Mår barnet bättre eller sämre?
    .step-complain-huvudman = Använd brevet här. Skriv när rektorn fick veta.
    .step-go-ombudsman = Nästa steg, när huvudmannen har fått svara.
    .because-school-complaints = Kommunen är huvudman för de kommunala skolorna.
    .because-own-municipality = Kommunen är huvudman för de kommunala skolorna. Sök på klagomål på kommunens sida.
    .because-school = Fråga vem huvudmannen är, och vart klagomålet skickas.
    .because-equality-ombudsman = När orden handlar om ursprung, tro, funktionsnedsättning, kön eller sexualitet.

after-huvudman-bullying = Anmäl till Barn- och elevombudet
    .body =
        Du har gått rätt väg: skolan först, sedan huvudmannen. Det här har tagit kraft av er båda.

        Nu kan du anmäla kränkande behandling till Barn- och elevombudet. Annat som är fel i skolan går till Skolinspektionen. De bestämmer själva om de utreder (26 kap. 3 a § skollagen). Det kan i vissa fall bli skadestånd till barnet. Ingen kan lova hur det går.

        # Vem gör vad
        - Skolan och huvudmannen: har kvar sin skyldighet att få stopp på det (6 kap. 10 §). Ingen får straffas för att ha anmält (6 kap. 9–14 §§).
        - Du: skickar det som har hänt i datumordning, och huvudmannens svar. Skolplikten gäller under tiden.
        - Kommunen: är huvudman om skolan är kommunal.
    .follow-up = Har du fått besked? Hur mår barnet nu?
    .step-go-ombudsman = Använd anmälan här. Skicka med huvudmannens svar.
    .step-talk-to-someone-today = För barnet och för dig. Ni ska inte bära det själva.
    .because-child-school-ombudsman = Nu kan du anmäla dit, för huvudmannen har fått klagomålet.
    .because-schools-inspectorate = För annat än kränkande behandling, när huvudmannen har fått klagomålet.
    .because-equality-ombudsman = När orden handlar om ursprung, tro, funktionsnedsättning, kön eller sexualitet.

crime-or-threat = Anmäl till polisen och skriv till rektorn i dag
    .body =
        Det som har hänt kan vara ett brott. Barnet har inte gjort fel, och barnet ska inte behöva möta det ensamt.

        Händer det nu ringer du 112. Annars kan du anmäla till polisen, eller ringa och fråga. Skriv också till rektorn. Skolans skyldighet gäller även när polisen arbetar: personalen säger till rektorn, rektorn till huvudmannen, och huvudmannen utreder skyndsamt och gör något åt det (6 kap. 10 § skollagen). Prata inte själv med det andra barnet eller dess föräldrar.

        # Vem gör vad
        - Skolan: ser till att barnet är tryggt och väljer vilka åtgärder som passar. Du kan inte kräva att den andra eleven flyttas.
        - Du: sparar det som finns, anmäler och är nära barnet. Skolplikten gäller också när skolan känns otrygg, så be om det som gör dagarna trygga.
        - Polisen: utreder brott.
        - Huvudmannen, kommunen eller den som driver en fristående skola: har ansvaret för att det utreds och upphör.
    .follow-up = Är barnet tryggt i skolan nu? Har rektorn och polisen svarat?
    .step-call-112 = Om det händer nu, eller om barnet är skadat.
    .step-save-proof = Gäller det bilder av ett barn utan kläder, skicka dem inte vidare. Berätta för polisen att de finns.
    .step-tell-principal = Använd brevet här. Du bestämmer hur mycket du skriver.
    .step-call-for-care = Gör det om barnet mår dåligt, inte kan sova eller inte vill prata. Har barnet ont eller är skadat ringer du 1177.
    .step-complain-huvudman = Gör det om rektorn inte svarar till den dag du skrev.
    .because-police-11414 = Anmäl, eller ring och fråga vad som gäller. Det går också när barnet är ungt.
    .because-school = Rektorn. När skolan vet om det börjar skyldigheten.
    .because-healthcare-1177 = Råd om skador, och om barnet mår dåligt av det som har hänt.
    .because-en-vag-in = Om barnet mår dåligt och inte redan har en kontakt i vården. Du kan ringa själv.
    .because-womens-line = Vid sexuellt våld, för den som är utsatt och för dig som står nära.
    .because-equality-ombudsman = När det handlar om ursprung, tro, funktionsnedsättning, kön eller sexualitet.

because-bris-child = För barnet: någon att prata eller chatta med, dygnet runt.
because-own-social-worker = Berätta vad som har hänt, och fråga vem som anmäler och skriver till skolan.

step-adult-not-alone = Be att barnet slipper möta den vuxna ensamt
    .body = Skriv till rektorn, inte till den vuxna. Be om en annan vuxen som barnet litar på.
step-find-huvudman = Ta reda på vem som driver skolan
    .body = Det är ett företag eller en förening. Namnet står på skolans sida, eller fråga rektorn.
