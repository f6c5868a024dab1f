### Skolan gör för lite, skickar hem eller har beslutat något. Reglerna sägs, skolan döms inte.

dialogue = Skolan gör för lite eller har beslutat något
    .summary = Nästa rätta steg när du vill att skolan gör mer, eller inte håller med om ett beslut.

decision-in-writing = Har du fått det skriftligt?
    .hint = Det kan heta beslut eller åtgärdsprogram.
    .why = Ett skriftligt beslut går att läsa noga, och ibland att överklaga.

decision-date = Vilken dag fick du beslutet?
    .hint = Dagen du fick det, inte dagen det skrevs. Titta på brevet eller meddelandet.
    .why = Tiden för att överklaga räknas från den dagen.

asked = Hur långt har du kommit?
    .hint = Välj det senaste som har hänt.
    .why = Det finns en ordning: först skolan, sedan huvudmannen, sist Skolinspektionen.
    .choice-never = Jag har inte bett skolan om något än
    .choice-spoken = Jag har bett muntligt
    .choice-in-writing = Jag har skrivit, men inte fått svar
    .choice-principal-answered = Rektorn har svarat, men det räcker inte
    .choice-huvudman-answered = Huvudmannen (den som driver skolan) har fått klagomålet

ask-in-writing = Be skriftligt, och skriv vilken dag du vill ha svar
    .body =
        Du har väntat och hoppats på att något ska hända. Det är rimligt att be om mer. Ett brev gör det tydligt för alla vad du ber om och när.

        Be om två saker: att frånvaron utreds och att behovet av särskilt stöd utreds. Fortsätt att hjälpa barnet till skolan så långt det går medan du väntar.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaro som är upprepad eller lång utreds skyndsamt, både giltig och ogiltig (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §). Behovet av särskilt stöd ska också utredas skyndsamt (3 kap. 7 §).
        - Du: skriver vad du ser, vad du ber om och vilken dag du vill ha svar. Spara en kopia.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Har du fått svar till den dag du skrev? Om inte, skicka påminnelsen.
    .step-send-letter = Det finns två brev: ett om frånvaron och ett om stöd. Skicka det som passar, eller båda.
    .step-go-to-principal = Skicka påminnelsen när dagen du skrev har gått.
    .because-school = Brevet går till rektorn. Skicka gärna en kopia till mentorn.

remind-principal = Påminn rektorn, vänligt och med en ny dag
    .body =
        Det är tröttsamt att vänta på svar. En påminnelse är inget bråk, den visar att frågan är viktig.

        Skriv samma frågor en gång till. Sätt en ny dag, gärna om en vecka. Skriv att nästa steg är skolans huvudman, alltså kommunen eller den som driver en fristående skola.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds skyndsamt (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §) och att behovet av särskilt stöd utreds (3 kap. 7 §).
        - Du: påminner, sparar allt och skriver upp datum.
        - Huvudmannen: tar emot klagomål, utreder dem skyndsamt och svarar (4 kap. 8 §).
        - Kommunen: får veta när grundskolan börjar utreda frånvaron och samordnar om det behövs (7 kap. 21–22 §§).
    .follow-up = Har rektorn svarat? Om inte är huvudmannen nästa steg.
    .step-send-letter = Det är påminnelsen till rektorn. Har du frågat muntligt också, skriv när.
    .step-complain-huvudman = Gör det när den nya dagen har gått. Brevet finns här.
    .because-school = Påminnelsen går till rektorn.
    .because-schools-agency = Fråga vad reglerna säger, om du är osäker. De tar inte ställning i ert ärende.

complain = Klaga hos skolans huvudman
    .body =
        Du har frågat, fått svar och det räcker inte. Då finns det någon att gå vidare till. Det är en rättighet att klaga, och det går att göra lugnt och sakligt.

        Huvudmannen har ansvaret för skolan. Huvudmannen tar emot klagomålet, utreder det skyndsamt och svarar. Det ska finnas en skriven rutin för hur det går till (4 kap. 8 § skollagen).

        # Vem gör vad
        - Skolan: fortsätter att ge det stöd som är beslutat.
        - Du: skriver vad som har hänt i datumordning och vad du vill ska ändras.
        - Huvudmannen: är kommunen för en kommunal skola, och ett företag eller en förening för en fristående.
        - Kommunen där barnet bor: bevakar att skolplikten fullgörs, även när skolan är fristående. Den får veta när en utredning av frånvaron börjar (7 kap. 21–22 §§).
    .follow-up = Har huvudmannen bekräftat och svarat? Spara svaret.
    .step-complain-huvudman = Använd brevet här. Be om en bekräftelse.
    .step-go-inspectorate = Gör det först när huvudmannen har fått svara.
    .because-school-complaints = Kommunen är huvudman för de kommunala skolorna.
    .because-own-municipality = Kommunen är huvudman för de kommunala skolorna. Sök på klagomål på kommunens sida.
    .because-school = Fråga vem huvudmannen är, och vart ett klagomål skickas.
    .because-schools-agency = Fråga vad reglerna säger om klagomål.

after-huvudman = Anmäl till Skolinspektionen, om du vill gå vidare
    .body =
        Du har redan gjort mycket, och i rätt ordning. Nu kan du välja om du vill gå vidare.

        Skolinspektionen kan ta upp ett ärende om ett enskilt barn när huvudmannen har fått sin chans, eller om det finns särskilda skäl (26 kap. 3 a § skollagen). De bestämmer själva om de utreder. Gäller det kränkande behandling är det Barn- och elevombudet som tar emot anmälan.

        # Vem gör vad
        - Skolan och huvudmannen: har kvar sitt ansvar för stödet under tiden.
        - Du: skickar det som har hänt i datumordning, och det huvudmannen svarade.
        - Skolinspektionen: läser anmälan och bestämmer om den utreder.
        - Kommunen: har kvar ansvaret att bevaka att skolplikten fullgörs (7 kap. 21–22 §§).
    .follow-up = Har du fått besked? Händer något nytt kan du anmäla det.
    .step-go-inspectorate = Använd anmälan här. Skicka med huvudmannens svar.
    .step-talk-to-someone-today = Det här tar på krafterna. Du ska inte bära det själv.
    .because-schools-inspectorate = Nu kan du anmäla dit, för huvudmannen har fått klagomålet.
    .because-child-school-ombudsman = Bara om det gäller kränkande behandling.

told-to-stay-home = Be om beslutet skriftligt
    .body =
        Att få höra att barnet ska vara hemma är ofta både tungt och oklart. Barnet har rätt till undervisning, och du har rätt att fråga vad som gäller.

        Be att få det på papper: vad som är beslutat, varför, hur länge och hur man överklagar. Det kan finnas ett beslut, till exempel om anpassad studiegång (3 kap. 12 § skollagen) eller undervisning i liten grupp (3 kap. 11 §). Distans i grundskolan får bara ges när annat stöd är prövat eller inte passar, och bara om ni samtycker (22 kap.). Lotsen avgör inte om skolan har gjort rätt.

        # Vem gör vad
        - Skolan: rektorn utreder behovet av särskilt stöd skyndsamt (3 kap. 7 §). Ett åtgärdsprogram säger vad som behövs, vad som görs, vem som ansvarar och när det följs upp (3 kap. 9 §). Frånvaro som är upprepad eller lång utreds, även när den är giltig (7 kap. 19 a §, i gymnasiet 15 kap. 16 §).
        - Du: ber om beslutet och skriver att barnet vill gå i skolan. Vårdnadshavaren ska se till att barnet fullgör sin skolplikt (7 kap. 20 §), så skriv ner att det var skolan som sa så.
        - Huvudmannen: tar emot klagomål, utreder och svarar (4 kap. 8 §).
        - Kommunen: får veta när grundskolan börjar utreda frånvaron och samordnar om det behövs (7 kap. 21–22 §§).
    .follow-up = Har du fått ett skriftligt svar? Vilken dag har barnet hela skoldagar igen?
    .step-ask-written-decision = Skriv ner vem som sa det, och vilken dag.
    .step-send-letter = Det är brevet som ber om beslutet skriftligt.
    .step-ask-written-plan = Be att det står från vilken dag barnet har hela dagar igen.
    .step-complain-huvudman = Gör det om du inte får något svar.
    .because-school = Brevet går till rektorn.
    .because-school-complaints = Om rektorn inte svarar, och skolan är kommunal.
    .because-own-municipality = Om rektorn inte svarar, och skolan är kommunal.
    .because-schools-agency = Fråga vad reglerna säger om kortare skoldagar.

appeal-in-time = { $days-left ->
    [0] Överklaga i dag, det är sista dagen
    [one] Överklaga senast i morgon, { WEEKDAY($deadline) } den { DATE($deadline) }
    [other] Överklaga senast { WEEKDAY($deadline) } den { DATE($deadline) }
   *[unknown] Överklaga inom tre veckor
}
    .body =
        Du har fått ett beslut som du inte håller med om. Det går att be någon annan pröva det.

        Tiden är tre veckor från den dag du fick beslutet. { $days-left ->
            [0] Den går ut i dag, { WEEKDAY($deadline) } den { DATE($deadline) }.
            [one] Det är en dag kvar.
            [other] Det är { NUMBER($days-left) } dagar kvar.
           *[unknown] Leta efter den dagen nu, så att du vet vilken som är den sista.
        }

        Överklagandet skickas till skolan, som skickar det vidare till Skolväsendets överklagandenämnd (28 kap. 16 § skollagen). I beslutet ska det stå hur man gör. Det här går att överklaga: ett åtgärdsprogram eller att det inte blev något, särskild undervisningsgrupp eller enskild undervisning, anpassad studiegång, och att gå om ett år. Extra anpassningar går inte att överklaga, och inte allt annat heller.

        Är ni två vårdnadshavare behöver oftast båda stå bakom. Eleven kan överklaga själv från 16 år.

        # Vem gör vad
        - Skolan: tar emot överklagandet och skickar det vidare.
        - Du: läser beslutet, skriver vad du vill ändra och skickar i tid.
        - Nämnden: prövar beslutet. Ingen kan säga i förväg hur det går.
        - Kommunen: tar emot klagomål om den driver skolan. Annars gör den som driver skolan det (4 kap. 8 §).
    .follow-up = Har du skickat det, och fått veta att skolan har tagit emot det?
    .step-send-appeal = Till skolan, inte till nämnden.
    .step-ask-signature = Båda skriver under samma brev.
    .step-complain-huvudman = Ett klagomål kan en vårdnadshavare lämna ensam.
    .step-ask-new-follow-up = Det kan du göra oavsett hur det går med överklagandet.
    .because-school = Överklagandet skickas hit. Fråga också om något i beslutet är oklart.
    .because-school-appeals-board = Här står hur man gör, även på lätt svenska. Skicka inte överklagandet hit.
    .because-school-complaints = Om det är en kommunal skola: ett klagomål kan du lämna ensam.
    .because-own-municipality = Om det är en kommunal skola: där kan du lämna ett klagomål ensam.

appeal-late = Be om en uppföljning och ett nytt beslut
    .body =
        Tiden för att överklaga just det här beslutet, tre veckor, har gått (28 kap. 16 § skollagen). Det betyder inte att det är för sent att ändra något.

        Be att stödet följs upp nu. När rektorn fattar ett nytt beslut börjar en ny tid, och det går att överklaga. Fungerar inte stödet kan du också klaga hos den som driver skolan.

        # Vem gör vad
        - Skolan: i ett åtgärdsprogram ska det stå när det följs upp (3 kap. 9 §). Rektorn kan följa upp tidigare. Behovet av särskilt stöd utreds på nytt om du ber om det (3 kap. 7 §).
        - Du: skriver vad som inte fungerar, och vad du vill ha i stället.
        - Huvudmannen: tar emot klagomål, utreder skyndsamt och svarar (4 kap. 8 §).
        - Kommunen: är huvudman för de kommunala skolorna.
    .follow-up = Har du fått en dag för uppföljning? Skriv annars till huvudmannen.
    .step-ask-new-follow-up = Skriv upp dagen du får det nya beslutet. Från den räknas tre veckor.
    .step-send-letter = Det är brevet om särskilt stöd.
    .step-complain-huvudman = Gör det om stödet inte fungerar.
    .step-go-inspectorate = Gör det först när huvudmannen har fått svara.
    .because-school = Be rektorn om uppföljning och ett nytt beslut.
    .because-school-complaints = Om stödet inte fungerar, och skolan är kommunal.
    .because-own-municipality = Om stödet inte fungerar, och skolan är kommunal.
    .because-school-appeals-board = Fråga bara om du är osäker på vilken dag som gäller.

because-own-social-worker = Fråga vem som får skriva under, och vem som bestämmer vad.

step-find-huvudman = Ta reda på vem som driver skolan
    .body = Det är ett företag eller en förening. Namnet står på skolans sida, eller fråga rektorn.
step-report-new-facts = Anmäl igen om något nytt händer
    .body = Skriv vad som är nytt, och när det hände.
step-send-complaint = Skicka klagomålet till huvudmannen
    .body = Gör det när dagen du skrev har gått.
step-both-usually-needed = Tänk på att båda oftast behöver stå bakom
    .body = Är ni två vårdnadshavare behöver oftast båda skriva under överklagandet. Ämnet ”Vi vuxna är inte överens” finns här nedanför. Uppföljning och klagomål kan du begära ensam.
step-find-the-day = Ta reda på dagen du fick beslutet
    .body = Titta i brev, mejl och appar nu. Fråga skolan om du inte hittar det. Vänta inte med resten.
step-days-left = Skriv in sista dagen i kalendern
    .body = { $days-left ->
        [one] Det är { WEEKDAY($deadline) } den { DATE($deadline) }. Skriv också in en påminnelse några dagar före.
        [other] Det är { WEEKDAY($deadline) } den { DATE($deadline) }. Skriv också in en påminnelse några dagar före.
       *[unknown] Skriv också in en påminnelse några dagar före.
    }
step-last-week = Skicka så snart du kan
    .body = { $days-left ->
        [one] Sista dagen är i morgon, så skicka helst i dag. Lämna eller mejla överklagandet till skolan, och be om en kvittens.
        [other] Sista dagen är { WEEKDAY($deadline) } den { DATE($deadline) }. Lämna eller mejla överklagandet till skolan, och be om en kvittens.
       *[unknown] Lämna eller mejla överklagandet till skolan, och be om en kvittens.
    }
step-last-day = Lämna eller mejla överklagandet till skolan i dag
    .body = Be om en kvittens på att skolan har fått det.

say-appeal-letter = Överklagande
    .text =
        Ämne: Överklagande
        Datum: ________
        Till Skolväsendets överklagandenämnd
        Skickas till skolan: ________
        { line-child }

        1. Jag överklagar det här beslutet: ________
        2. Beslutet är från den ________.
        { $days-left ->
            [one] 3. Jag fick beslutet den { DATE($decision-date) }.
            [other] 3. Jag fick beslutet den { DATE($decision-date) }.
           *[unknown] 3. Jag fick beslutet den ________.
        }
        4. Så här vill jag att det ändras: ________
        5. Därför vill jag det: ________
        6. De här papperen skickar jag med: ________

        Skriv gärna till mig senast den ________ att ni har fått överklagandet och skickat det vidare.

        { line-guardians }
        Eleven, om eleven har fyllt 16 år: ________
