### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Barnet är mest hemma
    .summary = Ändra en sak i taget. Få hjälp om barnet nästan bara är i sitt rum.

shut-in = Går barnet ut?
    .hint = Tänk på den här veckan.
    .why = Då ser vi vad som är bra att börja med.
    .choice-goes-out = Ja, ibland
    .choice-home-only = Nej, men barnet går runt hemma
    .choice-room-only = Barnet är nästan bara i sitt rum

eats =
    .hint = Svara nej om barnet nästan inte äter. Svara också nej om barnet nästan inte dricker.

day-night =
    .choice-late = Barnet somnar sent och vaknar sent
    .choice-turned = På dagen. Barnet är vaket på natten

one-change-week = Ändra bara en sak den här veckan
    .body =
        Du har säkert provat mycket. Du är inte ensam. Det kan bli bättre.

        Välj en liten sak ihop med barnet. Låt allt annat vara. Ta inte bort allt som barnet tycker om på en gång. Se till att barnet har kontakt med någon mer än er. Det är viktigt, för det är en stor risk att bli ensam. Det går lättare om alla vuxna säger samma sak.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför barnet är borta. Det kallas att utreda. Rektorn gör det med er och med elevhälsan. Skolan ska utreda även om barnet har rätt att vara borta. Det står i lagen: skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet.
        - Du: Välj en sak med barnet. Säg till skolan hur det är hemma. Säg till när barnet är borta.
        - Kommunen: Den får veta när en grundskola börjar utreda. Kommunen hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §). Socialtjänsten kan ge en del hjälp direkt. De måste inte först utreda vad ni behöver. Det står i socialtjänstlagen (2025:400).
    .follow-up = Gick det bra? Välj en sak till. Gick det inte? Gör den mindre.
    .step-school-day-shape = Börja med bara en av de här sakerna.
    .step-daylight = Det går bra att börja på en balkong eller en gård.
    .step-keep-one-contact = Låt barnet bestämma hur.
    .step-ask-investigation = Fråga också hur skolan kan ha kontakt med barnet.
    .because-school = Rektorn ska utreda. Skolan kan också ha kontakt med barnet.
    .because-en-vag-in = Ring hit om det har varit så länge eller om barnet är ledset. Det är för barn som inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Här får du råd om vård. Du kan ringa själv, även om du inte vet vart du ska ringa.
    .because-social-services = De kan ge stöd till hela er familj. Fråga vad som finns. Det kan vara en person eller en familj som barnet får träffa.

help-in = Ring vården i dag. Gör det även om barnet säger nej.
    .body =
        Barnet går nästan inte ut ur sitt rum. Det är för tungt att ta hand om själv. Du måste inte vänta tills barnet vill ha hjälp.

        Du kan ringa själv. Säg hur länge det har varit så. Säg hur barnet äter och sover. Är det fara för livet? Ring 112. Ring annars 1177, eller { -en-vag-in } när de har öppet. Säg att det är bråttom. Får barnet redan vård? Ring dit. Hemma kan du knacka på och säga att du finns där. Gå sedan igen. Det räcker.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför barnet är borta. Det kallas att utreda. Rektorn gör det med er och med elevhälsan. Skolan ska utreda även om barnet har rätt att vara borta. Det står i lagen: skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet.
        - Du: Sök hjälp. Var nära barnet. Titta efter det som står i listan över tecken.
        - Kommunen: Den får veta när en grundskola börjar utreda. Kommunen hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §). Socialtjänsten kan ge en del hjälp direkt. De måste inte först utreda vad ni behöver. Det står i socialtjänstlagen (2025:400).
    .follow-up = Har du fått hjälp? Hur äter, dricker och sover barnet nu? Ring igen om något är sämre.
    .step-call-for-care = Säg att barnet nästan bara är i sitt rum. Säg hur länge.
    .step-ask-for-family-help = Fråga om någon kan komma hem till er och ge stöd.
    .because-en-vag-in = De lyssnar och säger vilken vård som passar. Det är för barn som inte har någon kontakt i vården. Du kan ringa själv.
    .because-healthcare-1177 = Här får du råd om vård. Ring hit när andra har stängt.
    .because-social-services = De kan ge stöd hemma hos er. Fråga vad som finns.
    .because-school = Rektorn ska utreda. De i elevhälsan kan hjälpa er även om barnet inte är i skolan.

because-own-clinic = Har barnet redan en kontakt i vården? Det kan vara { -bup } eller en vårdcentral. Ring dit och säg vad som är nytt.
because-carer-support = För dig som är nära ett barn som inte mår bra. Syskon som är 7 till 18 år kan också få stöd.
because-guardian-group = Fråga skolan om det finns en grupp nu, där du kan träffa andra i samma läge. Du kan också fråga anhörigstödet.
because-own-social-worker = Fråga vem som bestämmer vad. Är det du? Är det en förälder? Eller är det socialtjänsten?

step-shift-sleep = Ändra tiden för att sova, om barnet säger ja
    .body = Ändra en kvart i taget. Låt barnet få ljus från dagen när det vaknar.
step-call-care-again =
    .body = Säg vad som är sämre. Är det fara för livet? Ring 112.
