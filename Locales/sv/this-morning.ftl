### Morgonen har låst sig, och barnet är hemma.

dialogue = En morgon som har låst sig
    .summary = Lugna steg när ni inte kommer i väg.

time-left = Hur lång tid är det kvar tills skolan börjar?
    .why = Det avgör vad ni hinner.
    .choice-over-30 = Mer än en halvtimme
    .choice-under-30 = Mindre än en halvtimme
    .choice-started = Skolan har redan börjat

how = Hur är det med barnet nu?
    .hint = Välj det som stämmer bäst.
    .choice-pain = Ont i magen, huvudet eller någon annanstans
    .choice-afraid = Rädd eller ledsen
    .choice-angry = Arg
    .choice-silent = Tyst, svarar inte
    .choice-other = Något annat

tried = Vad har ni prövat i dag?
    .hint = Välj allt som stämmer.
    .why = Då slipper du råd om det ni redan har gjort.
    .choice-talked = Vi har pratat
    .choice-small-step = Ett litet steg, till exempel att klä på sig
    .choice-called-school = Jag har kontaktat skolan
    .choice-none = Inget än

try-one-step = Pröva ett enda litet steg
    .body =
        Det är tufft att stå där du står nu. Du behöver inte lösa allt i dag.

        Ta en sak i taget, lugnt och utan brådska. Ett steg räknas, också om det inte räcker hela vägen.

        Din del i dag är att vara lugn och berätta för skolan. Skolans del är att ta emot barnet på ett sätt som fungerar. Kommunen får veta om skolan börjar utreda frånvaron.
    .follow-up = Hur gick det i morse? Skriv en rad om det.
    .step-report-honest = Gör det om det tar tid.
    .step-write-mentor = Berätta vad som är svårast på morgonen.
    .because-school = Säg att ni är på väg, och fråga vem som möter barnet.
    .because-absence-report = Anmäl om ni blir sena eller inte kommer.
    .because-healthcare-1177 = Råd om smärtan.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.

arrive-later = Kom senare, eller till en lektion
    .body =
        Skolan har börjat, men dagen är inte förlorad. Också en kort stund i skolan räknas.

        Säg till skolan när ni kommer. Vårdnadshavaren ska genast berätta för skolan vad som hindrar barnet (skolförordningen 4 kap. 8 §).

        Din del är att säga som det är. Skolans del är att någon möter barnet. Kommunen får veta om skolan börjar utreda frånvaron.
    .follow-up = Hur gick det att komma senare? Berätta för mentorn.
    .step-report-honest = Säg också vilken tid ni kommer.
    .step-write-mentor = Fråga vem som kan möta barnet och var det är bäst att börja.
    .because-school = Be någon möta barnet vid dörren.
    .because-absence-report = Anmäl den tid barnet är borta.
    .because-healthcare-1177 = Råd om smärtan.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.

home-today = Sluta pröva för i dag, och gör en lugn dag hemma
    .body =
        Ni har försökt, och det gick inte i dag. Bakslag hör till och betyder inte att ni börjar om från noll.

        Vårdnadshavaren ska genast berätta för skolan vad som hindrar barnet (skolförordningen 4 kap. 8 §). När det är gjort behöver dagen mest bli lugn.

        - Du anmäler och lyssnar på barnet när det är lugnt.
        - Skolan tar emot anmälan och planerar med er. Rektorn ska utreda frånvaro som upprepas (skollagen 7 kap. 19 a §, i gymnasiet 15 kap. 16 §).
        - Kommunen får veta när skolan börjar en utredning.
    .follow-up = Hur gick nästa morgon? Säg det till skolan, också om det gick bra.
    .step-write-mentor = Berätta vad ni prövade och vad som hände.
    .step-plan-for-setback = Bestäm tillsammans, när det är lugnt.
    .step-ask-investigation = Gör det om mornar som den här kommer tillbaka.
    .because-school = Berätta om i dag, och bestäm hur ni gör i morgon.
    .because-absence-report = Anmäl dagens frånvaro.
    .because-healthcare-1177 = Råd om smärta eller om hur barnet mår.
    .because-en-vag-in = Rädslan eller nedstämdheten kommer tillbaka, och barnet har ingen vårdkontakt.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.

step-stop-for-today = Stanna upp
    .body = Sluta pröva för i dag, lugnt och utan straff. Säg till skolan att ni inte kommer.
