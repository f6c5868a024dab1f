### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Barnet har varit borta länge
    .summary = Så kan ni hitta en väg till skolan igen.

avoids = Vad slipper barnet när det är hemma? Vad får barnet hemma?
    .hint = Du kan välja flera svar. Det går bra att gissa.
    .why = Svaret visar vad skolan kan ändra. Det betyder inte att någon har gjort fel.
    .choice-lessons = Lektioner eller uppgifter
    .choice-people = Andra elever eller många människor
    .choice-breaks-or-canteen = Raster eller maten i skolan
    .choice-being-away-from-you = Att vara utan dig
    .choice-nothing-known = Inget i skolan, vad jag vet
    .choice-home-is-better = Det är bättre hemma än i skolan

works = Vad går bra i dag, även om det är lite?
    .hint = Du kan välja flera svar.
    .why = Det är bra att börja med det som redan går bra.
    .choice-one-adult = Barnet litar på en vuxen i skolan
    .choice-one-friend = Barnet har minst en kompis
    .choice-some-lesson = En lektion eller ett ämne går bra
    .choice-schoolwork-at-home = Barnet gör skolarbete hemma
    .choice-going-out = Barnet kan gå ut en stund
    .choice-none = Inget av det här nu

small-steps = Be skolan ta reda på varför. Börja med små steg.
    .body =
        Det har varit svårt länge. Du har säkert provat mycket. Du är inte ensam. Det kan bli bättre.

        Barnet kan vara mer i skolan även om det är rädd. Ni måste inte vänta tills allt känns lugnt. Men ingen kan lova att det känns lugnt sedan. Du kan börja själv, även om barnet inte vill prata.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför barnet är borta. Det kallas att utreda. Rektorn gör det med er och med elevhälsan. Skolan ska utreda även om barnet har rätt att vara borta. Det står i lagen: skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet. Barnet kan behöva mer hjälp i skolan. Det heter särskilt stöd. Då ska skolan utreda det också (3 kap. 7 §).
        - Du: Säg hur det är hemma. Säg till skolan varje dag som barnet är borta. Gör de små stegen.
        - Kommunen: Den får veta när en grundskola börjar utreda. Kommunen hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Vilken dag börjar skolan utreda? Vilket steg gick bra? Gick det inte bra? Gör steget mindre.
    .step-send-letter = I brevet frågar du när skolan börjar utreda.
    .step-own-ladder = Börja med det som redan går bra. Det kan vara en vuxen, en kompis, en lektion eller att gå ut.
    .step-keep-one-contact = Det räcker med en person.
    .step-tell-principal = Skriv till rektorn. Skriv inte till den vuxna som det gäller. Barnet måste inte träffa den vuxna ensamt.
    .because-school = Rektorn ska ta reda på varför barnet är borta. Sedan gör ni en plan ihop med mentorn och elevhälsan.
    .because-en-vag-in = Om barnet är rädd eller ledset. Ring hit om barnet inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Här får du råd om vård. Ring om du inte vet vart du ska ringa.

strength-first = Låt barnet vila. Be skolan om stöd.
    .body =
        Det är tungt att se att barnet inte orkar. Du har säkert provat länge. Du är inte ensam. Det kan bli bättre.

        Ett barn som är helt slut kan må sämre om någon pressar det. Det gäller även barn med autism eller adhd. Ställ därför lägre krav på barnet först. Ändra det som tar kraft. Bestäm med elevhälsan eller vården hur fort det ska gå. Är du osäker på hur barnet mår? Gör så här ändå. Du kan söka hjälp själv, även om barnet säger nej.

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på varför barnet är borta. Det kallas att utreda. Skolan ska utreda även om barnet har rätt att vara borta. Det står i lagen: skollagen 7 kap. 19 a §, och 15 kap. 16 § för gymnasiet. Skolan ska också utreda om barnet behöver särskilt stöd. Särskilt stöd är mer hjälp än andra får. Barnet måste inte ha en diagnos. Det gäller inte bara betyg (3 kap. 7 §).
        - Du: Ställ lägre krav hemma. Säg vad som är svårt och vad som hjälper. Säg till skolan när barnet är borta.
        - Kommunen: Den får veta när en grundskola börjar utreda. Kommunen hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§). Går barnet på gymnasiet? Kommunen får veta om en elev är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §).
    .follow-up = Har barnet fått vila mer? Har skolan svarat? Ring vården igen om något är sämre.
    .step-send-letter = I brevet frågar du när skolan börjar utreda.
    .step-call-for-care = Fråga: Hur mycket orkar barnet nu?
    .step-call-own-clinic = Ring om barnet redan har en kontakt i vården. Fråga hur mycket barnet orkar nu.
    .step-keep-one-contact = Låt barnet bestämma hur. Ställ inga krav.
    .step-one-change = Välj bara en sak. Välj en sak som barnet kan gå med på.
    .step-tell-principal = Skriv till rektorn. Skriv inte till den vuxna som det gäller. Barnet måste inte träffa den vuxna ensamt.
    .step-go-to-principal = Du kan skicka brevet om särskilt stöd.
    .because-school = Rektorn ska utreda. Elevhälsan kan vara med och bestämma hur fort det ska gå.
    .because-en-vag-in = För barn som inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Här får du råd om vård. Du kan ringa själv, även om du inte vet vart du ska ringa.
    .because-autism-sweden = De vet mycket om skola för barn med autism.

ill-for-long = Be om skola för barnet när det är sjukt
    .body =
        Det är mycket att tänka på när ett barn är sjukt länge. Barnet kan få lära sig även om det inte kan vara i skolan.

        Kan barnet inte gå i skolan på lång tid? Då ska barnet få lära sig på ett annat ställe. Det kan vara på sjukhus, hemma eller på en annan bra plats. Hemma går det bara om ni säger ja. Det går inte om barnets läkare säger nej. Det står i lagen: skollagen 24 kap. 17 § och 20–22 §§.

        # Vem gör vad
        - Skolan: Den som driver skolan ska ordna det här. Den kallas huvudman. Det är kommunen, eller ett företag eller en förening. Rektorn ska också ta reda på varför ett barn är borta länge. Det gäller även om barnet har rätt att vara borta (7 kap. 19 a §, för gymnasiet 15 kap. 16 §).
        - Du: Säg till skolan att barnet är sjukt. Säg hur länge det kan ta och vad läkaren säger. Du väljer själv hur mycket du säger.
        - Kommunen: Den får veta när en grundskola börjar ta reda på varför. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§).
    .follow-up = Har du fått svar? Vilken dag börjar det? Fråga läkaren igen vad barnet orkar.
    .step-write-mentor = Skriv att barnet är sjukt. Skriv hur länge det kan ta.
    .step-ask-home-teaching = Använd brevet här. Fråga vem som ordnar det, och vilken dag det börjar.
    .step-keep-one-contact = Det är fint att få en hälsning från klassen eller en kompis.
    .because-school = Rektorn tar emot din fråga. Fråga vem hos huvudmannen som ordnar det.
    .because-own-clinic = Be om ett intyg. Det är ett papper från läkaren. Fråga hur mycket barnet orkar nu.
    .because-special-needs-agency = De vet mycket om skola för barn som är sjuka eller har svårt med något.

because-own-clinic = Har barnet redan en kontakt i vården? Det kan vara BUP eller en vårdcentral. Ring dit och säg vad som är nytt.
because-guardian-group = Fråga skolan om det finns en grupp nu, där du kan träffa andra i samma läge. Du kan också fråga anhörigstödet.
because-carer-support = För dig som är nära ett barn som inte mår bra. Syskon som är 7 till 18 år kan också få stöd.
because-own-social-worker = Fråga vem som bestämmer vad. Är det du? Är det en förälder? Eller är det socialtjänsten?

step-start-with-adult =
    .body = Be den vuxna att ringa eller skriva till barnet. De kan också ses en kort stund.
step-start-with-friend =
    .body = De kan ses efter skolan. Eller gå en bit av vägen till skolan ihop.
step-start-with-lesson =
    .body = Barnet går bara på den lektionen. Sedan går barnet hem. Det är ett helt steg.
step-start-outdoors = Börja ute
    .body = Gå förbi skolan när ingen är där. Gå hem igen innan det blir för svårt.
step-start-with-schoolwork = Börja med skolarbete hemma
    .body = Be mentorn om en liten uppgift. Barnet kan visa den för en vuxen i skolan.
step-start-with-contact = Börja med en vuxen i skolan
    .body = Första steget är att prata med en vuxen i skolan. Det kan vara hemma, i telefon eller ute.
step-keep-what-works = Låt det som går bra vara som det är
    .body = Du valde något som går bra. Gör inte mer av det nu. Byt inte ut det.
