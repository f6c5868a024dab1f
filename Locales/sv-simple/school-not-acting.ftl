### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Skolan gör för lite eller har bestämt något
    .summary = Så kan du göra när du vill att skolan gör mer. Eller när du inte tycker som skolan.

decision-in-writing = Har du fått det på papper?
    .hint = Det kan heta beslut eller åtgärdsprogram, alltså en plan för stöd.
    .why = Då kan du läsa det noga. Ibland kan du överklaga, alltså be att få det ändrat.

decision-date =
    .hint = Välj dagen du fick det. Välj inte dagen då det skrevs. Titta på brevet.

asked = Vad har du gjort hittills?
    .hint = Välj det som har hänt sist.
    .why = Gå först till skolan. Gå sedan till den som driver skolan. Gå sist till Skolinspektionen.
    .choice-never = Jag har inte bett skolan om något
    .choice-spoken = Jag har pratat med skolan
    .choice-huvudman-answered = Jag har klagat hos den som driver skolan (huvudmannen)

ask-in-writing = Skriv till skolan. Skriv vilken dag du vill ha svar.
    .body =
        Du har väntat och hoppats. Det är rätt att be om mer. I ett brev ser alla vad du ber om.

        Be om två saker. Be skolan ta reda på varför barnet är borta. Det heter att utreda. Be också skolan utreda om barnet behöver särskilt stöd. Det är mer hjälp än andra får. Hjälp barnet till skolan så mycket det går medan du väntar.

        # Vem gör vad
        - Skolan: Är barnet borta ofta eller länge ska rektorn snabbt ta reda på varför. Det gäller både när barnet får vara borta och när det inte får (skollagen 7 kap. 19 a §, för gymnasiet 15 kap. 16 §). Rektorn ska också snabbt utreda om barnet behöver särskilt stöd (3 kap. 7 §).
        - Du: Skriv vad du ser. Skriv vad du ber om och vilken dag du vill ha svar. Spara en kopia.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Har du fått svar den dag du skrev? Skriv annars en gång till.
    .step-send-letter = Det finns två brev. Ett är om att barnet är borta. Ett är om stöd. Skicka ett av dem eller båda.
    .step-go-to-principal = Skriv igen när dagen har gått. Det finns ett brev för det här.
    .because-school = Skicka brevet till rektorn. Mentorn kan få en kopia.

remind-principal = Skriv till rektorn igen, snällt och med en ny dag
    .body =
        Det är tungt att vänta på svar. Det är inte bråk att skriva igen. Du visar att det är viktigt.

        Fråga samma sak en gång till. Skriv en ny dag, till exempel om en vecka. Skriv vad du gör sedan: du vänder dig till den som driver skolan. Den kallas huvudman. Det är kommunen, eller den som driver en friskola.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför barnet är borta (skollagen 7 kap. 19 a §, för gymnasiet 15 kap. 16 §). Rektorn ska utreda om barnet behöver särskilt stöd, alltså mer hjälp än andra får (3 kap. 7 §).
        - Du: Skriv igen. Spara allt. Skriv upp vilka dagar det var.
        - Huvudmannen: Den tar emot det du klagar på. Den utreder snabbt och svarar (4 kap. 8 §).
        - Kommunen: Den får veta när en grundskola börjar utreda varför barnet är borta. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§).
    .follow-up = Har rektorn svarat? Klaga annars hos den som driver skolan.
    .step-send-letter = Det är brevet som heter påminnelse. Har du också pratat med skolan? Skriv när.
    .step-complain-huvudman = Gör det när den nya dagen har gått. Det finns ett brev här.
    .because-school = Skicka brevet till rektorn.
    .because-schools-agency = Fråga vad lagen säger om du är osäker. De säger inte vem som har rätt.

complain = Klaga hos den som driver skolan
    .body =
        Du har frågat och fått svar. Men det räcker inte. Då kan du gå vidare. Du har rätt att klaga. Du kan göra det lugnt.

        Den som driver skolan kallas huvudman. Huvudmannen tar emot det du klagar på. Den ska snabbt utreda och svara. Det ska finnas regler på papper om hur det går till (skollagen 4 kap. 8 §).

        # Vem gör vad
        - Skolan: Den ger det stöd som rektorn har bestämt.
        - Du: Skriv vad som har hänt. Skriv det äldsta först. Skriv vad du vill ändra.
        - Huvudmannen: Det är kommunen för kommunens skolor. För en friskola är det ett företag eller en förening.
        - Kommunen där barnet bor: Den ser till att barn går i skolan, även i en friskola. Den får veta när någon börjar utreda varför barnet är borta (7 kap. 21–22 §§).
    .follow-up = Har du fått svar? Spara det.
    .step-complain-huvudman = Det finns ett brev här. Be om ett svar på att de har fått det.
    .step-go-inspectorate = Vänta tills den som driver skolan har fått svara.
    .because-school-complaints = Kommunen har ansvar för kommunens skolor.
    .because-own-municipality = Kommunen har ansvar för sina skolor. Gå till sidan för din kommun. Sök där på ”klagomål”.
    .because-school = Fråga vem som driver skolan. Fråga vart du ska skicka brevet.
    .because-schools-agency = Fråga vad lagen säger om att klaga.

after-huvudman = Skriv till Skolinspektionen om du vill gå vidare
    .body =
        Du har gjort mycket. Du har gjort det i rätt ordning. Nu kan du välja om du vill gå vidare.

        Skolinspektionen kan utreda det som gäller ett barn. Det går när den som driver skolan har fått svara först. Det går också om det finns särskilda skäl (skollagen 26 kap. 3 a §). De väljer själva om de ska utreda. Är någon dum mot barnet i skolan? Det heter kränkande behandling. Skriv då till Barn- och elevombudet.

        # Vem gör vad
        - Skolan och den som driver skolan: De har kvar sitt ansvar hela tiden.
        - Du: Skicka det som har hänt, det äldsta först. Skicka svaret från den som driver skolan.
        - Skolinspektionen: Den läser. Den väljer om den ska utreda.
        - Kommunen: Den ser till att barn går i skolan (7 kap. 21–22 §§).
    .follow-up = Har du fått svar? Händer något nytt kan du skriva igen.
    .step-go-inspectorate = Det finns ett brev här. Skicka med svaret från den som driver skolan.
    .step-talk-to-someone-today = Det här tar kraft. Du ska inte vara ensam.
    .because-schools-inspectorate = Nu kan du skriva hit. Den som driver skolan har fått veta först.
    .because-child-school-ombudsman = Bara när någon är dum mot barnet i skolan.

told-to-stay-home = Be att få det på papper
    .body =
        Det är tungt att höra att barnet ska vara hemma. Det är ofta svårt att förstå vad som gäller. Barnet har rätt att få lära sig. Du har rätt att fråga.

        Be att få det på papper. Vad har skolan bestämt, och varför? Hur länge? Hur kan du överklaga, alltså be att det ändras? Skolan kan till exempel ha bestämt att barnet ska läsa mindre. Det heter anpassad studiegång (skollagen 3 kap. 12 §). Den kan ha bestämt att barnet ska läsa i en liten grupp (3 kap. 11 §). I grundskolan finns regler om att läsa hemifrån på distans. Annat stöd ska vara prövat, eller inte passa. Och ni måste säga ja (22 kap.). Lotsen säger inte om skolan har gjort rätt.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt utreda om barnet behöver särskilt stöd (3 kap. 7 §). Det är mer hjälp än andra får. Stödet ska stå i en plan. Den heter åtgärdsprogram. Där står vad barnet behöver och vad skolan gör. Där står vem som har ansvar, och när ni ser hur det går (3 kap. 9 §). Är barnet borta ofta eller länge ska skolan ta reda på varför. Det gäller även när barnet får vara borta (7 kap. 19 a §, för gymnasiet 15 kap. 16 §).
        - Du: Be att få det på papper. Skriv att barnet vill gå i skolan. Du som har vårdnaden ska se till att barnet går i skolan (7 kap. 20 §). Skriv därför upp att det var skolan som sa det.
        - Den som driver skolan (huvudmannen): Den tar emot det du klagar på, utreder och svarar (4 kap. 8 §).
        - Kommunen: Den får veta när en grundskola börjar utreda varför barnet är borta. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§).
    .follow-up = Har du fått svar på papper? Vilken dag har barnet hela dagar igen?
    .step-ask-written-decision = Skriv upp vem som sa det. Skriv vilken dag det var.
    .step-send-letter = I brevet ber du att få det på papper.
    .step-ask-written-plan = Be att det står vilken dag barnet har hela dagar igen.
    .step-complain-huvudman = Gör det om du inte får svar.
    .because-school = Skicka brevet till rektorn.
    .because-school-complaints = Klaga här om du inte får svar av rektorn. Det gäller om kommunen driver skolan.
    .because-own-municipality = Klaga här om du inte får svar av rektorn. Det gäller om kommunen driver skolan.
    .because-schools-agency = Fråga vad lagen säger om korta dagar i skolan.

appeal-in-time = { $days-left ->
    [0] Överklaga i dag. Det är sista dagen
    [one] Överklaga i dag eller i morgon, { WEEKDAY($deadline) } den { DATE($deadline) }
    [other] Överklaga senast { WEEKDAY($deadline) } den { DATE($deadline) }
   *[unknown] Överklaga inom tre veckor
}
    .body =
        Skolan har bestämt något som du inte tycker är bra. Du kan be någon annan att se på det. Det heter att överklaga.

        Du har tre veckor från den dag du fick beslutet. { $days-left ->
            [0] Tiden tar slut i dag, { WEEKDAY($deadline) } den { DATE($deadline) }.
            [one] Du har en dag kvar.
            [other] Du har { NUMBER($days-left) } dagar kvar.
           *[unknown] Leta efter den dagen nu. Då vet du vilken dag som är den sista.
        }

        Skicka brevet till skolan. Skolan skickar det till Skolväsendets överklagandenämnd (skollagen 28 kap. 16 §). Det ska stå i beslutet hur du gör. Du kan överklaga det här:

        - En plan för stöd (åtgärdsprogram). Eller att det inte blev någon plan.
        - Att barnet ska läsa i en särskild grupp eller ensamt med lärare.
        - Att barnet ska läsa mindre (anpassad studiegång).
        - Att barnet ska gå om ett år.

        Extra anpassningar är små ändringar i klassen. De går inte att överklaga. Det finns annat som inte heller går.

        Är ni två som har vårdnaden? Då måste oftast båda vara med. En elev som är 16 år eller mer kan göra det själv.

        # Vem gör vad
        - Skolan: Den tar emot brevet och skickar det vidare.
        - Du: Läs beslutet. Skriv vad du vill ändra. Skicka brevet i tid.
        - Nämnden: Den säger vad som ska gälla. Ingen vet före hur det går.
        - Kommunen: Du kan klaga hos kommunen om den driver skolan. Klaga annars hos den som driver skolan (4 kap. 8 §).
    .follow-up = Har du skickat brevet? Har skolan sagt att den har fått det?
    .step-send-appeal = Skicka det till skolan. Skicka det inte till nämnden.
    .step-ask-signature = Ni skriver båda era namn på samma brev.
    .step-complain-huvudman = Du får klaga ensam.
    .step-ask-new-follow-up = Det kan du göra hur det än går.
    .because-school = Skicka brevet hit. Fråga också om du inte förstår något.
    .because-school-appeals-board = Här kan du läsa hur du gör. Det finns på lätt svenska. Skicka inte brevet hit.
    .because-school-complaints = Om kommunen driver skolan. Du får klaga ensam.
    .because-own-municipality = Om kommunen driver skolan. Där får du klaga ensam.

appeal-late = Be skolan se hur det har gått och bestämma på nytt
    .body =
        Du har tre veckor på dig att överklaga, alltså be att få ett beslut ändrat. Den tiden har gått för det här beslutet (skollagen 28 kap. 16 §). Men du kan ändå ändra något.

        Be skolan se nu hur stödet har gått. När rektorn bestämmer på nytt får du en ny tid. Då kan du överklaga det. Är stödet inte bra? Då kan du också klaga hos den som driver skolan.

        # Vem gör vad
        - Skolan: Stödet står i en plan (åtgärdsprogram). Där ska det stå när skolan ser hur det har gått (3 kap. 9 §). Rektorn kan göra det före den dagen. Du kan be skolan utreda på nytt vad barnet behöver (3 kap. 7 §).
        - Du: Skriv vad som inte går bra. Skriv vad du vill ha.
        - Den som driver skolan (huvudmannen): Den tar emot det du klagar på, utreder snabbt och svarar (4 kap. 8 §).
        - Kommunen: Den driver kommunens skolor.
    .follow-up = Har du fått en dag? Skriv annars till den som driver skolan.
    .step-ask-new-follow-up = Skriv upp dagen du får det nya beslutet. Räkna tre veckor från den dagen.
    .step-complain-huvudman = Gör det om stödet inte är bra.
    .step-go-inspectorate = Vänta tills den som driver skolan har fått svara.
    .because-school = Be rektorn se hur det har gått och bestämma på nytt.
    .because-school-complaints = Om stödet inte är bra, och kommunen driver skolan.
    .because-own-municipality = Om stödet inte är bra, och kommunen driver skolan.

because-own-social-worker = Fråga vem som får skriva sitt namn. Fråga vem som bestämmer vad.

step-find-huvudman =
    .body = Namnet står på sidan för skolan. Du kan också fråga rektorn. Det är ett bolag eller en förening.
step-report-new-facts = Skriv igen om något nytt händer
    .body = Skriv vad som är nytt. Skriv när det hände.
step-send-complaint = Klaga hos den som driver skolan
    .body = Skicka brevet när dagen du skrev har gått.
step-both-usually-needed = Oftast måste båda vara med
    .body = Har ni båda vårdnaden? Då måste oftast båda skriva sitt namn. Läs mer i ämnet ”Vi vuxna tycker olika” här nere. Du får klaga själv, och du får be skolan se hur det har gått.
step-find-the-day = Ta reda på vilken dag du fick beslutet
    .body = Titta i brev, mejl och appar nu. Hittar du det inte? Fråga skolan. Vänta inte med det andra.
step-days-left = Skriv upp sista dagen
    .body = { $days-left ->
        [one] Det är { WEEKDAY($deadline) } den { DATE($deadline) }. Skriv också upp en dag före, så att du inte glömmer.
        [other] Det är { WEEKDAY($deadline) } den { DATE($deadline) }. Skriv också upp en dag före, så att du inte glömmer.
       *[unknown] Skriv också upp en dag före, så att du inte glömmer.
    }
step-last-week = Skicka brevet så snart du kan
    .body = { $days-left ->
        [one] Sista dagen är i morgon. Skicka helst i dag. Lämna eller mejla brevet till skolan. Be om ett papper på att de har fått det.
        [other] Sista dagen är { WEEKDAY($deadline) } den { DATE($deadline) }. Lämna eller mejla brevet till skolan. Be om ett papper på att de har fått det.
       *[unknown] Lämna eller mejla brevet till skolan. Be om ett papper på att de har fått det.
    }
step-last-day = Lämna eller mejla brevet till skolan i dag
    .body = Be om ett papper på att de har fått det.
