### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Vanliga frågor om skolan
    .summary = Korta svar om att vara borta, om pengar och om andra sätt att lära sig.

practical-matter =
    .choice-report-absence = Hur säger jag till att barnet inte kommer?
    .choice-honest-reason = Får jag skriva sjuk om barnet inte är sjukt?
    .choice-leave = Hur kan barnet få vara ledigt?
    .choice-sick-child-benefit = Kan jag få pengar när jag är hemma med barnet?
    .choice-home-education = Kan barnet få lära sig hemma och inte i skolan?
    .choice-distance = Kan barnet få vara med på datorn hemifrån (på distans)?
    .choice-ill-at-home = Hur får barnet lära sig när det är sjukt länge?

report-absence = Säg till skolan i dag
    .body =
        Gör så här. Sedan är det klart för i dag.

        Är barnet sjukt, eller kan det inte komma? Säg till skolan direkt. Rektorn bestämmer hur du ska göra (skolförordningen 4 kap. 8 §). Gör du det i appen Unikum Familj? Då får både skolan och fritids veta det. Säg till varje dag. Du kan också säga till för flera dagar om du redan vet. I en del skolor kan du ringa på morgonen. Äter barnet en egen sorts mat i skolan? Då kan skolan vilja att du säger till om maten.

        # Vem gör vad
        - Skolan: Den tar emot det du säger. Den hör av sig om barnet inte är där.
        - Du: Säg till samma dag. Säg som det är.
        - Kommunen: Den får veta om skolan börjar ta reda på varför barnet är borta ofta eller länge.
    .follow-up = Kom barnet till skolan i dag? Säg annars till igen.
    .because-absence-report = Här säger du till, en gång för varje dag.
    .because-school = Ring om appen inte går. Ring också om du vill säga mer.
    .step-go-to-principal = Gör det om det du har sagt inte kommer fram, eller blir fel.

honest-reason = Skriv som det är
    .body =
        Många undrar om det här. Det är svårt att förklara. Du måste inte skriva ”sjuk” om det inte är så. Skriv ”kan inte komma i dag” och varför.

        Skolan kan hjälpa mer när den vet hur det är. Säg till direkt när barnet är sjukt, eller inte kan komma (skolförordningen 4 kap. 8 §). Är barnet borta ofta eller länge? Då ska skolan ta reda på varför. Det heter att utreda. Det gäller även om barnet har rätt att vara borta (skollagen 7 kap. 19 a §, för gymnasiet 15 kap. 16 §). Det du skriver hjälper skolan att börja på rätt ställe.

        # Vem gör vad
        - Skolan: Rektorn ser till att skolan utreder. Skolan gör det med er och med elevhälsan, till exempel kurator och sköterska. Skolan frågar vad den kan ändra.
        - Du: Säg som det är, varje dag.
        - Kommunen: Den får veta när en grundskola börjar utreda. Den hjälper alla att arbeta ihop om det behövs (7 kap. 21–22 §§).
    .follow-up = Har mentorn svarat? Har du fått en tid för ett möte?
    .step-report-honest = Skriv som det är. ”Kan inte” räcker bra.
    .step-write-mentor = Berätta lite mer för mentorn.
    .because-school = Mentorn måste veta vad det beror på.
    .because-absence-report = Här säger du till varje dag. Du kan ofta skriva några ord.

leave = Fråga rektorn först. Boka sedan.
    .body =
        Ibland finns det bra skäl att vara borta några dagar. Fråga i god tid. Då vet du vad som gäller.

        Barnet kan få vara ledigt kort tid. Det är för det mesta högst tio dagar på ett år i skolan. För längre tid måste du ha mycket starka skäl. I lagen heter det synnerliga skäl. Rektorn bestämmer (skollagen 7 kap. 18–19 §§). Ett barn med skolplikt ska vara i skolan de andra dagarna. Du som har vårdnaden ska se till det (7 kap. 20 §).

        # Vem gör vad
        - Skolan: Rektorn säger ja eller nej.
        - Du: Fråga i god tid. Säg varför. Säg hur barnet ska göra sina uppgifter.
        - Kommunen: Den bestämmer inget om det här.
    .follow-up = Har rektorn sagt ja? Boka först då.
    .step-apply-leave = Du kan skicka brevet här på sidan. Skriv vilken dag du måste veta.
    .step-go-to-principal = Gör det om du inte har fått svar i tid.
    .because-school = Rektorn bestämmer om barnet får vara ledigt.

benefit = Fråga Försäkringskassan vad som gäller för er
    .body =
        Det kan kosta mycket att vara hemma med ett barn. Bara Försäkringskassan vet vad ni kan få.

        Du kan få pengar när du är hemma med ett sjukt barn. Men hur är det när ett barn har svårt att gå till skolan? Det kan Lotsen inte svara på. Fråga Försäkringskassan. Fråga också om du måste ha ett intyg. Ett intyg är ett papper från läkaren.

        # Vem gör vad
        - Försäkringskassan: Den säger vad som gäller. Den bestämmer om du får pengar.
        - Du: Skriv upp vilka dagar det är, och varför.
        - Skolan och kommunen: De bestämmer inget om pengar. Men säg till skolan som vanligt när barnet inte kommer.
    .step-keep-log = Då vet du vilka dagar det var när du frågar.
    .step-ask-insurance = Skriv upp vem du pratade med. Skriv vad de sa.
    .because-social-insurance = De kan säga vilka pengar som finns, och vad du måste göra.
    .because-health-centre = Fråga om ett intyg om du måste ha det.
    .because-healthcare-1177 = Fråga var barnet kan få ett intyg om du måste ha det.

other-ways = Skriv vad du hoppas på
    .body =
        Det är lätt att förstå att du söker en annan väg. Skolan har blivit svår. Ofta kan skolan ge en del av det du hoppas på.

        - Att lära sig hemma och inte i skolan: Det går bara om det finns mycket starka skäl. I lagen heter det synnerliga skäl. Det måste vara lika bra som skolan. Någon måste få se hur det går. Det gäller högst ett år i taget (skollagen 24 kap. 23–24 §§). Det är inte vanligt att det går.
        - Att vara med på distans i grundskolan: Barnet måste ha stora problem. Det kan vara med hälsan, hur barnet mår eller hur barnet har det. Det ska finnas på papper. Annat stöd ska vara prövat, eller inte passa. Och ni måste säga ja. I årskurs 1–3 måste det finnas mycket starka skäl. Det är bara en del ämnen. Bara en del skolor får ha det. Barnet måste ta igen den tid det missar (22 kap. 4–9 §§). I gymnasiet måste eleven själv säga ja.
        - Att vara sjuk länge: Då gäller en annan regel. Barnet kan få lära sig på sjukhus, hemma eller på en annan plats. Läkaren får inte säga nej. Hemma måste ni säga ja (24 kap. 17 och 20–22 §§).

        # Vem gör vad
        - Skolan: Rektorn ska snabbt ta reda på om barnet behöver särskilt stöd (3 kap. 7 §). Det är mer hjälp än andra får. Barnet måste inte ha en diagnos.
        - Du: Säg vad som är svårt. Säg vad du hoppas på.
        - Kommunen: Den får se hur det går för barn som lär sig hemma. Fråga rektorn vem i kommunen du kan prata med.
    .follow-up = Har du skrivit vad du hoppas på? Vad kan skolan göra nu?
    .step-write-hope = Det kan vara lugn och ro, färre människor eller mer tid. Ta med listan till skolan.
    .step-ask-support = Skolan kan ge en del av det du hoppas på.
    .because-school = Rektorn kan säga vad skolan kan göra nu.
    .because-schools-agency = De kan säga vad lagen säger om att lära sig hemma och på distans.

because-own-social-worker = Fråga vem som gör vad. Är det du? Är det barnets förälder? Eller är det socialtjänsten?

step-ask-again-in-writing = Skriv och fråga en gång till
step-distance-early = Det är svårt att få distans de första åren i skolan (årskurs 1–3)
    .body = Där måste det finnas mycket starka skäl. Fråga vilket annat stöd barnet kan få.
step-distance-gymnasium = Fråga barnet
    .body = I gymnasiet måste eleven själv säga ja. Läs mer i ämnet om gymnasiet här nere.
