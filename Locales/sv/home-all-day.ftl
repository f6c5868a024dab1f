### Barnet är mest hemma: en ändring i taget. Ingen dörr bryts upp, alla skärmar tas inte bort, inget hot om myndigheter.

dialogue = Mitt barn är mest hemma
    .summary = En ändring i taget, och hjälp när barnet nästan inte lämnar sitt rum.

shut-in = Hur mycket kommer barnet ut?
    .hint = Tänk på den senaste veckan.
    .why = Svaret visar vad som är lagom att börja med.
    .choice-goes-out = Går ut ibland
    .choice-home-only = Går inte ut, men rör sig hemma
    .choice-room-only = Är nästan bara i sitt rum

eats = Äter och dricker barnet?
    .hint = Svara nej om barnet knappt äter eller dricker.

day-night = När sover barnet?
    .choice-normal = På natten
    .choice-late = Somnar och vaknar mycket sent
    .choice-turned = På dagen, och är vaket på natten

one-change-week = Ändra en enda sak den här veckan
    .body =
        Du har säkert försökt med mycket redan. Du är inte ensam, och det kan vända.

        Välj en liten sak tillsammans med barnet, och låt resten vara. Ta inte bort allt som barnet tycker om på en gång. Håll fast vid minst en kontakt utanför hemmet, för ensamheten är den stora risken. Det blir lättare om alla vuxna säger samma sak.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds skyndsamt, tillsammans med er och elevhälsan. Det gäller både giltig och ogiltig frånvaro (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §).
        - Du: väljer ändringen med barnet, berättar för skolan hur det ser ut hemma och säger till när barnet är borta.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §). Socialtjänsten kan ge en del hjälp utan att först utreda vad ni behöver (socialtjänstlagen 2025:400).
    .follow-up = Höll ändringen? Gör den mindre om den inte höll. Höll den väljer ni en till.
    .step-one-change = Låt barnet vara med och välja.
    .step-school-day-shape = Börja i det lilla, med en enda av de här sakerna.
    .step-daylight = Balkongen eller gården räcker att börja med.
    .step-keep-one-contact = Det får gärna vara på barnets villkor.
    .step-ask-investigation = Fråga också hur skolan kan hålla kontakten med barnet.
    .because-school = Rektorn utreder frånvaron. Skolan kan också hålla kontakten med barnet.
    .because-en-vag-in = Om det har varit så länge eller barnet är nedstämt, och barnet inte redan har en kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Råd om vård, och om du inte vet vart du ska vända dig. Du kan ringa själv.
    .because-social-services = Stöd till hela familjen. Fråga vad som finns, till exempel kontaktperson eller kontaktfamilj.

help-in = Ring vården i dag, även om barnet säger nej
    .body =
        När ett barn nästan inte lämnar sitt rum är det för tungt att bära själv. Du behöver inte vänta på att barnet vill ha hjälp.

        Du kan ringa ensam. Berätta hur länge det har varit så, och hur barnet äter och sover. Vid fara för livet: ring 112. Annars ringer du 1177, eller { -en-vag-in } när de har öppet, och säger att det är bråttom. Har barnet redan en mottagning ringer du dit. Hemma räcker det att du knackar, säger att du finns där och går igen.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds skyndsamt, tillsammans med er och elevhälsan, även när den är giltig (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §).
        - Du: söker hjälp, är nära barnet och håller utkik efter tecknen i listan.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §). Socialtjänsten kan ge en del hjälp utan att först utreda vad ni behöver (socialtjänstlagen 2025:400).
    .follow-up = Har du fått hjälp? Hur äter, dricker och sover barnet nu? Ring igen om något har blivit sämre.
    .step-call-for-care = Säg att barnet nästan bara är i sitt rum, och hur länge.
    .step-ask-for-family-help = Fråga om någon kan ge stöd hemma hos er.
    .because-en-vag-in = De gör en första bedömning när barnet inte redan har en kontakt i vården. Du kan ringa ensam.
    .because-healthcare-1177 = Råd om vård, också när andra har stängt.
    .because-social-services = Stöd hemma hos er. Fråga vad de kan erbjuda.
    .because-school = Rektorn utreder frånvaron. Elevhälsan kan hjälpa till utan att barnet kommer dit.

because-own-clinic = Om barnet redan har en kontakt, till exempel på { -bup } eller vårdcentralen: ring dit och säg vad som har ändrats.
because-carer-support = För dig som står nära ett barn som inte mår bra. Även syskon mellan 7 och 18 år kan få stöd.
because-guardian-group = Fråga skolan eller anhörigstödet om det finns en samtalsgrupp för vårdnadshavare just nu.
because-own-social-worker = Fråga vem som bestämmer vad: du, barnets vårdnadshavare eller socialtjänsten.

step-shift-sleep = Låt ändringen gälla sömnen, om barnet går med på det
    .body = Flytta tiden en kvart i taget. Ge barnet dagsljus när det vaknar.
step-call-care-again = Ring vården igen
    .body = Säg vad som har blivit sämre. Vid fara för livet ringer du 112.
