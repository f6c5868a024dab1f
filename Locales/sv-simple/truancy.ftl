### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Skolan säger att barnet var borta
    .summary = Ta först reda på var barnet är. Sedan kan ni prata om varför.

place-known = Vet du var barnet är nu?
    .hint = Är du osäker? Ring barnet nu.
    .why = Det är viktigast att barnet är tryggt.

company = Oroar du dig för något där barnet har varit?
    .hint = Du kan välja flera svar. Du måste inte veta säkert.
    .choice-substances = Alkohol, droger eller piller
    .choice-crime = Brott, eller någon som vill att barnet gör brott
    .choice-older-people = Barnet är med någon som är mycket äldre
    .choice-money = Barnet har pengar eller saker som jag inte vet något om
    .choice-none = Inget av det här, vad jag vet

talk-tonight = Prata i kväll. Lyssna mer än du frågar.
    .body =
        Det känns hemskt när skolan säger att barnet inte är där. Men nu vet du var barnet är. Nu har du tid att förstå.

        Det finns nästan alltid en orsak. Det kan vara svårt i skolan. Det kan också vara något annat som lockar. Ofta är det båda. Lyssna först. Ge inget straff i kväll. Då blir det svårt för barnet att berätta.

        # Vem gör vad
        - Skolan: Den ska säga till dig samma dag om barnet är borta och inte har rätt till det. Bara om det finns en särskild orsak får skolan låta bli (skollagen 7 kap. 17 §, för gymnasiet 15 kap. 16 §). Är barnet borta ofta eller länge? Då ska rektorn snabbt ta reda på varför. Det heter att utreda (7 kap. 19 a §, för gymnasiet 15 kap. 16 §).
        - Du: Lyssna på barnet. Säg till skolan vad du vet.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Vad har barnet sagt? Vet du vilka timmar det gäller? Lyssna igen.
    .step-talk-later = Visa att du vill förstå. Prata om regler en annan dag.
    .step-write-mentor = Fråga vilka timmar barnet var borta. Var det ensamt eller med någon? Har det hänt förut?
    .step-keep-one-contact = Välj någon som gör att barnet vill gå till skolan. Det kan vara en kompis eller en tränare.
    .because-school = Mentorn vet vilka timmar det är. Mentorn vet vilka barnet brukar vara med.

worried-about-company = Prata i kväll. Be om hjälp nu.
    .body =
        Det är svårt att inte veta vad som händer. Du är inte ensam. Du kan be om hjälp även om du inte vet säkert.

        Prata med barnet. Fråga inte som en polis. Säg att du är orolig. Säg att du finns kvar. Leta inte upp de andra själv. Socialtjänsten i kommunen kan ge råd och stöd. Du kan fråga dem utan att säga ditt namn. De kan till exempel ge barnet en vuxen att vara med. Det heter kontaktperson. Det kan också vara en extravuxen för den som är 13 år eller mer. Ni kan få en del hjälp direkt. Då måste de inte utreda först (socialtjänstlagen 2025:400).

        # Vem gör vad
        - Skolan: Den säger till samma dag om barnet är borta utan rätt till det (skollagen 7 kap. 17 §, för gymnasiet 15 kap. 16 §). Är barnet borta ofta eller länge ska rektorn ta reda på varför (7 kap. 19 a §, för gymnasiet 15 kap. 16 §). Om skolan tror att ett barn far illa måste den säga till socialtjänsten.
        - Du: Lyssna. Säg vad du är orolig för. Be om hjälp.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §). Socialtjänsten ger råd och stöd till er.
    .step-talk-later = Säg att du är orolig och varför. Barnet måste inte berätta allt nu.
    .step-call-a-line = Ring socialtjänsten om det är dag.
    .step-ask-for-family-help = Fråga vad de kan göra för unga.
    .step-report-crime = Gör det om det kan vara ett brott, eller om någon utnyttjar barnet. Du kan också ge tips.
    .because-school = Fråga vad de har sett. Fråga vilka timmar det gäller.
    .because-social-services = Här får du råd och stöd. Du måste inte säga ditt namn.
    .because-own-municipality = Ring socialtjänsten där du bor. Du måste inte säga ditt namn.
    .because-police-11414 = Ring om det kan vara ett brott, eller om någon utnyttjar barnet. Du kan också ge tips.
    .because-healthcare-1177 = Här får du råd om alkohol, droger och piller.

knows-where = Skriv till skolan som det är
    .body =
        Du visste var barnet var. Du hade säkert en orsak. Skolan kan hjälpa mer när den vet hur det är.

        Ett barn kan vara hemma av många skäl. Skolan kan kännas fel. Barnet kan behövas hemma. Barnet kan vara helt slut. Du kan skriva ”kan inte” och inte ”sjuk”.

        # Vem gör vad
        - Skolan: Är barnet borta ofta eller länge ska rektorn snabbt ta reda på varför. Det heter att utreda. Det gäller även när du har sagt till (skollagen 7 kap. 19 a §, för gymnasiet 15 kap. 16 §).
        - Du: Säg till skolan direkt när barnet inte kan komma (skolförordningen 4 kap. 8 §). De flesta barn måste gå i skolan. Det heter skolplikt. Du som har vårdnaden ska se till att barnet går (skollagen 7 kap. 20 §). Skolan ska hjälpa till. Be om hjälp.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Har skolan svarat? Vad ska ni ändra, och till vilken dag?
    .step-write-mentor = Skriv som det är, även om det är något i skolan.
    .because-school = Mentorn måste veta varför barnet är hemma.

because-own-social-worker = Säg vad som har hänt. Fråga vem som bestämmer vad.

step-send-investigation-mail = Skriv och fråga när skolan börjar utreda
    .body = Skriv till rektorn om skolan inte ringer, eller om det händer igen.
step-ask-social-services-again =
    .body = Säg vad som har hänt sedan du ringde.
step-call-112-if-danger = Ring 112 om det är fara
    .body = Ring om barnet är borta, eller om någon är i fara nu.
