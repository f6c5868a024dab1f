### En svår morgon, på lätt svenska.

dialogue = En svår morgon

time-left = När börjar skolan?
    .why = Då vet vi vad ni hinner.
    .choice-over-30 = Om mer än en halv timme
    .choice-under-30 = Om mindre än en halv timme

tried = Vad har ni gjort i dag?
    .choice-small-step = Ett litet steg, till exempel tagit på kläder
    .choice-called-school = Jag har ringt eller skrivit till skolan

try-one-step = Gör ett enda litet steg
    .body =
        Det är svårt att ha det så här. Du behöver inte klara allt i dag.

        Ta en sak i taget. Gör det lugnt. Alla steg är bra. Ni behöver inte komma hela vägen.

        - Du är lugn och säger till skolan.
        - Skolan tar emot barnet på ett bra sätt.
        - Kommunen får veta om skolan börjar utreda varför barnet är borta.
    .follow-up = Hur gick det i morse? Skriv några ord om det.
    .step-write-mentor = Säg vad som är svårast på morgonen.
    .because-school = Säg att ni är på väg. Fråga vem som möter barnet.
    .because-absence-report = Säg till om ni blir sena eller inte kommer.
    .because-healthcare-1177 = Råd om det onda.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.

arrive-later =
    .body =
        Skolan har börjat. Men ni kan komma ändå. En kort stund i skolan är också bra.

        Säg till skolan när ni kommer. Du ska säga till skolan direkt när något hindrar barnet. Det står i skolförordningen 4 kap. 8 §.

        - Du säger som det är.
        - Skolan ser till att någon möter barnet.
        - Kommunen får veta om skolan börjar utreda varför barnet är borta.
    .follow-up = Hur gick det att komma senare? Säg det till mentorn.
    .step-write-mentor = Fråga vem som kan möta barnet. Fråga var det är bäst att börja.
    .because-absence-report = Säg hur länge barnet är borta.
    .because-healthcare-1177 = Råd om det onda.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.

home-today = Sluta för i dag. Gör dagen hemma lugn
    .body =
        Ni har gjort vad ni kunde. Det gick inte i dag. Sådana dagar kommer ibland. Ni börjar inte om från noll.

        Du ska säga till skolan direkt när något hindrar barnet. Det står i skolförordningen 4 kap. 8 §. Sedan är det viktigt att dagen blir lugn.

        - Du säger till skolan. Du lyssnar på barnet när det är lugnt.
        - Skolan gör en plan med er. Är barnet borta ofta? Då ska rektorn utreda det. Det står i skollagen 7 kap. 19 a §, och för gymnasiet i 15 kap. 16 §.
        - Kommunen får veta när skolan börjar utreda.
    .follow-up = Hur gick nästa morgon? Säg det till skolan, även om det gick bra.
    .step-write-mentor = Säg vad ni gjorde och vad som hände.
    .step-plan-for-setback = Gör planen ihop, när det är lugnt.
    .step-ask-investigation = Gör det om det blir fler svåra mornar.
    .because-school = Säg hur det var i dag. Bestäm vad ni gör i morgon.
    .because-absence-report = Säg att barnet är borta i dag.
    .because-healthcare-1177 = Råd om det onda, eller om hur barnet mår.
    .because-en-vag-in = Barnet är rädd eller ledsen om och om igen. Barnet går inte någonstans för att få vård.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.

step-stop-for-today =
    .body = Sluta för i dag. Var lugn och straffa inte. Säg till skolan att ni inte kommer.
