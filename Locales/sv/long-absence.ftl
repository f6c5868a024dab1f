### Barnet har varit borta i veckor eller nästan helt. Texterna ska stämma för både grundskola och gymnasium.

dialogue = Mitt barn har varit borta länge
    .summary = En väg tillbaka som håller, gjord tillsammans med skolan.

avoids = Vad slipper barnet när det är hemma, och vad får det hemma?
    .hint = Välj allt som kan stämma. En gissning räcker.
    .why = Svaret visar vad som behöver ändras i skolan. Det är ingen dom över barnet eller över dig.
    .choice-lessons = Lektioner eller skoluppgifter
    .choice-people = Andra elever, eller att vara bland många
    .choice-breaks-or-canteen = Raster eller matsalen
    .choice-an-adult = En vuxen på skolan
    .choice-leaving-home = Att gå hemifrån
    .choice-being-away-from-you = Att vara ifrån dig
    .choice-nothing-known = Inget i skolan som jag vet om
    .choice-home-is-better = Något hemma känns bättre än skolan

works = Vad fungerar i dag, om så bara lite?
    .hint = Välj allt som stämmer.
    .why = Det som redan fungerar är det bästa stället att börja på.
    .choice-one-adult = En vuxen på skolan som barnet litar på
    .choice-one-friend = Minst en kompis
    .choice-some-lesson = Någon lektion eller något ämne
    .choice-schoolwork-at-home = Skolarbete hemma
    .choice-going-out = Att gå ut en stund
    .choice-none = Inget av detta just nu

small-steps = Be skolan utreda och börja i små steg
    .body =
        Ni har haft det så här länge, och du har säkert redan provat mycket. Du är inte ensam, och det kan vända.

        Närvaron kan öka innan rädslan har gått över. Ni behöver alltså inte vänta tills allt känns lugnt, men ingen kan lova att lugnet kommer på en gång. Du kan börja även om barnet inte vill prata med någon än.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds skyndsamt, tillsammans med er och elevhälsan. Det gäller både giltig och ogiltig frånvaro (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §). Kan barnet behöva särskilt stöd ska också det utredas (3 kap. 7 §).
        - Du: berättar vad du ser hemma, säger till skolan varje dag barnet är borta och håller fast vid de små stegen.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Har ni fått en dag då utredningen börjar? Vilket steg höll? Gör steget mindre om det inte höll.
    .step-send-letter = Det är brevet som frågar när utredningen av frånvaron börjar.
    .step-own-ladder = Bygg vidare på det som redan fungerar: en vuxen, en kompis, en lektion eller en stund ute.
    .step-keep-one-contact = En enda räcker att börja med.
    .step-tell-principal = Skriv till rektorn, inte till den vuxna det gäller. Barnet behöver inte möta den vuxna ensamt.
    .because-school = Rektorn utreder frånvaron. Mentorn och elevhälsan gör planen tillsammans med er.
    .because-en-vag-in = Vid rädsla eller nedstämdhet, när barnet inte redan har en kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Råd om vård, och om du inte vet vart du ska vända dig.

strength-first = Sänk kraven först och be om stöd
    .body =
        Det är tungt att se sitt barn tappa orken, och du har säkert försökt länge. Du är inte ensam, och det kan vända.

        Ett barn som är utmattat, eller som har autism eller adhd, kan må sämre av att bli pressat. Börja därför med att minska kraven och ändra det som kostar kraft. Bestäm takten tillsammans med elevhälsan eller vården. Vet du inte hur det är, gör så här ändå. Du kan söka hjälp på egen hand, även om barnet säger nej.

        # Vem gör vad
        - Skolan: rektorn ser till att frånvaron utreds skyndsamt, även om den är giltig (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §). Kan barnet behöva särskilt stöd ska också det utredas. Det krävs ingen diagnos, och det handlar inte bara om betyg (3 kap. 7 §).
        - Du: minskar kraven hemma, berättar vad som är svårt och vad som hjälper, och säger till skolan när barnet är borta.
        - Kommunen: får veta när grundskolan börjar utreda och samordnar om det behövs (7 kap. 21–22 §§). I gymnasiet får hemkommunen veta när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §).
    .follow-up = Har barnet fått vila mer? Har skolan svarat? Ring vården igen om något har blivit sämre.
    .step-send-letter = Det är brevet som frågar när utredningen av frånvaron börjar.
    .step-call-for-care = Fråga om takten: hur mycket orkar barnet nu?
    .step-call-own-clinic = Gör det om barnet redan har en kontakt i vården. Fråga vilken takt som är rätt nu.
    .step-keep-one-contact = Det får vara på barnets villkor och utan krav.
    .step-one-change = Bara en, och en som barnet självt kan tänka sig.
    .step-tell-principal = Skriv till rektorn, inte till den vuxna det gäller. Barnet behöver inte möta den vuxna ensamt.
    .step-go-to-principal = Du kan använda brevet om särskilt stöd.
    .because-school = Rektorn utreder frånvaron och behovet av stöd. Elevhälsan kan vara med och bestämma takten.
    .because-en-vag-in = För barn som inte redan har en kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Råd om vård, och om du inte vet vart du ska vända dig. Du kan ringa själv.
    .because-attention = Här finns andra som vet hur det är.
    .because-autism-sweden = De kan skolfrågor när ett barn har autism.

ill-for-long = Be om undervisning medan barnet är sjukt
    .body =
        När ett barn är sjukt länge är det mycket att hålla i. Undervisning går att ordna även när barnet inte kan vara i skolan.

        Kan barnet inte vara med i skolarbetet under lång tid ska det få särskild undervisning. Den kan ges på sjukhus, hemma eller på en annan plats som passar. Hemma blir det bara om ni samtycker. Avråder barnets läkare ska det inte ske (24 kap. 17 och 20–22 §§ skollagen).

        # Vem gör vad
        - Skolan: skolans huvudman ordnar undervisningen, alltså kommunen, eller företaget eller föreningen bakom en fristående skola. Rektorn utreder också lång frånvaro, även när den är giltig (7 kap. 19 a §, i gymnasiet 15 kap. 16 §).
        - Du: berättar om sjukdomen så mycket du vill, hur länge den kan vara och vad läkaren säger.
        - Kommunen: får veta när grundskolan börjar utreda frånvaron och samordnar om det behövs (7 kap. 21–22 §§).
    .follow-up = Har du fått svar om undervisningen och från vilken dag? Fråga läkaren igen om barnet orkar mer eller mindre nu.
    .step-write-mentor = Berätta att barnet är sjukt och ungefär hur länge det kan vara.
    .step-ask-home-teaching = Använd brevet här. Fråga vem som ordnar undervisningen och vilken dag den börjar.
    .step-keep-one-contact = En hälsning från klassen eller en kompis räcker långt.
    .because-school = Rektorn tar emot din fråga om undervisning. Fråga vem hos huvudmannen som ordnar den.
    .because-own-clinic = Be om intyg och om råd: hur mycket skolarbete klarar barnet nu?
    .because-special-needs-agency = Kunskap för vårdnadshavare om skola vid sjukdom och funktionsnedsättning.

because-own-clinic = Om barnet redan har en kontakt, till exempel på BUP eller vårdcentralen: ring dit och säg vad som har ändrats.
because-guardian-group = Fråga skolan eller anhörigstödet om det finns en samtalsgrupp för vårdnadshavare just nu.
because-carer-support = För dig som står nära ett barn som inte mår bra. Även syskon mellan 7 och 18 år kan få stöd.
because-own-social-worker = Fråga vem som bestämmer vad: du, barnets vårdnadshavare eller socialtjänsten.

step-start-with-adult = Börja med den vuxna som barnet litar på
    .body = Be att just den vuxna hör av sig till barnet, eller möter upp en kort stund.
step-start-with-friend = Börja med kompisen
    .body = Låt dem ses efter skolan, eller gå en bit av skolvägen tillsammans.
step-start-with-lesson = Börja med den lektion som går bäst
    .body = Bara den lektionen, och hem efteråt. Det är ett helt steg.
step-start-outdoors = Börja utomhus
    .body = Gå förbi skolan när ingen är där. Gå hem igen innan det blir svårt.
step-start-with-schoolwork = Börja med skolarbetet hemma
    .body = Be mentorn om en liten uppgift, och låt barnet visa eller skicka den till en vuxen på skolan.
step-start-with-contact = Börja med en vuxen på skolan
    .body = Första steget är ett samtal eller ett möte med kontaktpersonen. Det får gärna vara hemma, i telefon eller på en promenad.
step-keep-what-works = Låt det som fungerar vara som det är
    .body = Du valde något som fungerar. Lägg inte till mer just nu, och byt inte ut det.
