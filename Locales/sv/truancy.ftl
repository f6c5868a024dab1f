### Skolan säger att barnet var borta och det var en nyhet. Först tryggt, sedan förstå.

dialogue = Skolan säger att mitt barn var borta
    .summary = Ta först reda på att barnet är tryggt, och sedan varför det var borta.

place-known = Vet du var barnet är just nu?
    .hint = Ring barnet nu om du är osäker.
    .why = Att barnet är tryggt kommer före allt annat.

company = Är det något som oroar dig där barnet har varit?
    .hint = Välj allt som kan stämma. Du behöver inte vara säker.
    .why = Svaret visar vem mer som kan hjälpa er.
    .choice-substances = Alkohol, droger eller tabletter
    .choice-crime = Brott, eller någon som får barnet att göra sådant
    .choice-older-people = Personer som är mycket äldre
    .choice-money = Pengar eller saker som jag inte vet var de kommer ifrån
    .choice-none = Inget av detta, vad jag vet

talk-tonight = Prata i kväll och lyssna mer än du frågar
    .body =
        Det är en otäck känsla att få veta av skolan att barnet inte är där. Nu vet du var barnet är. Då finns det tid att förstå.

        Det finns nästan alltid ett skäl: något i skolan som är svårt, eller något utanför som lockar. Ofta är det både och. Börja med att vara nyfiken. Straff i kväll gör det svårare för barnet att berätta.

        # Vem gör vad
        - Skolan: ska meddela vårdnadshavarna samma dag när en elev är borta utan giltigt skäl, om det inte finns särskilda skäl att låta bli (7 kap. 17 § skollagen, i gymnasiet 15 kap. 16 §). Är frånvaron upprepad eller lång ser rektorn till att den utreds skyndsamt (7 kap. 19 a §, i gymnasiet 15 kap. 16 §).
        - Du: lyssnar på barnet, och berättar för skolan vad du vet.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Vad har barnet berättat? Vet du och skolan nu vilka timmar det gäller? Fortsätt att lyssna.
    .step-talk-later = Var nyfiken. Spara det som rör regler och följder till en annan dag.
    .step-write-mentor = Fråga vilka timmar det gäller, om barnet var ensamt eller med någon, och om det har hänt förut.
    .step-ask-investigation = Gör det om det har hänt flera gånger.
    .step-keep-one-contact = Välj någon eller något som drar åt skolan till: en kompis där, en lagkamrat, en tränare.
    .because-school = Mentorn vet vilka timmar det gäller och vilka kompisar barnet har i skolan.

worried-about-company = Prata i kväll, och ta hjälp utifrån redan nu
    .body =
        Det är tungt att vara orolig för vad som händer när du inte ser. Du behöver inte bära det själv, och du behöver inte veta säkert för att be om hjälp.

        Prata med barnet utan att förhöra. Säg att du är orolig och att du finns kvar. Leta inte upp de andra själv. Socialtjänsten kan ge råd och stöd, och du kan börja med att fråga utan att säga vad du heter. Stöd kan till exempel vara en kontaktperson eller en extravuxen (från 13 år). En del hjälp kan ges utan att behovet först utreds (socialtjänstlagen 2025:400).

        # Vem gör vad
        - Skolan: meddelar samma dag när barnet är borta utan giltigt skäl (7 kap. 17 § skollagen, i gymnasiet 15 kap. 16 §). Rektorn ser till att upprepad eller lång frånvaro utreds (7 kap. 19 a §, i gymnasiet 15 kap. 16 §). Personal i skolan ska anmäla till socialtjänsten om de misstänker att ett barn far illa.
        - Du: lyssnar, säger vad du är orolig för och ber om hjälp.
        - Kommunen: får veta när grundskolan börjar utreda frånvaron och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §). Socialtjänsten ger råd och stöd till familjen.
    .follow-up = Har du fått prata med någon? Har barnet berättat mer? Ring igen om du är lika orolig.
    .step-talk-later = Säg att du är orolig och varför. Barnet behöver inte berätta allt på en gång.
    .step-call-a-line = Börja med socialtjänsten om det är kontorstid.
    .step-ask-for-family-help = Fråga vad de kan göra för unga i barnets ålder.
    .step-report-crime = Gör det om det kan vara ett brott, eller om någon utnyttjar barnet. Du kan också lämna tips.
    .because-school = Fråga vad de har sett, och vilka timmar det gäller.
    .because-social-services = Råd och stöd för dig och för unga. Du kan fråga utan att säga vad du heter.
    .because-own-municipality = Socialtjänsten där du bor ger råd och stöd. Du kan fråga utan att säga vad du heter.
    .because-police-11414 = Vid brott, om någon utnyttjar barnet, eller när du vill lämna tips.
    .because-healthcare-1177 = Råd om alkohol, droger eller tabletter.

knows-where = Skriv till skolan hur det är på riktigt
    .body =
        Du visste var barnet var, och du hade säkert ett skäl. Skolan kan hjälpa bättre när den vet som det är.

        Att ett barn stannar hemma med en vuxens vetskap kan bero på mycket: att skolan känns fel, att barnet behövs hemma, eller att orken är slut. ”Kan inte” går bra att skriva i stället för ”sjuk”.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaro som är upprepad eller lång utreds skyndsamt, även när den är anmäld (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §).
        - Du: säger till skolan genast när barnet inte kan komma (4 kap. 8 § skolförordningen). Vårdnadshavaren ska se till att ett barn med skolplikt går i skolan (7 kap. 20 § skollagen). Skolan ska hjälpa till, så be om hjälp.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Har skolan svarat? Har ni bestämt vad som ska bli annorlunda, och till vilken dag?
    .step-write-mentor = Skriv det verkliga skälet, också om det är något i skolan.
    .step-talk-later = Fråga vad som skulle göra det lättare att gå.
    .because-school = Mentorn behöver veta varför barnet stannar hemma.

because-own-social-worker = Berätta vad som har hänt, och fråga vem som bestämmer vad.

step-send-investigation-mail = Fråga skriftligt när frånvaron ska utredas
    .body = Skriv till rektorn om skolan inte hör av sig, eller om det händer igen.
step-ask-social-services-again = Ring socialtjänsten igen
    .body = Säg vad som har hänt sedan sist.
step-call-112-if-danger = Ring 112 vid fara
    .body = Gör det om barnet är borta, eller om någon är i fara nu.
