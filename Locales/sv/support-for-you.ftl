### Vårdnadshavarens egen kraft. Ingen skuld, inga råd om att bara slappna av, inget löfte om att en grupp finns.

dialogue = Stöd för dig själv
    .summary = För att du ska orka, och få någon att prata med.

my-state = Hur har du det själv?
    .hint = Välj allt som stämmer.
    .why = Svaret visar vilket stöd som kan passa dig.
    .choice-tired = Jag är trött
    .choice-low = Jag är nedstämd
    .choice-alone = Jag känner mig ensam om det
    .choice-guilt = Jag tänker att det är mitt fel
    .choice-no-sleep = Jag sover dåligt
    .choice-work = Arbetet går inte ihop
    .choice-partner = Vi vuxna drar åt olika håll
    .choice-siblings = Syskonen får för lite tid
    .choice-afraid-of-myself = Jag är rädd för vad jag kan göra
    .choice-none = Inget av detta

someone = Finns det någon du kan prata med i dag?
    .hint = En vän, en släkting eller någon annan.

talk-today = Berätta för någon i dag hur du har det
    .body =
        Du är inte ensam, och det kan vända. Det betyder inte att du har gjort fel, bara att det är tungt.

        I en enkät år 2015 bland föräldrar till barn med svår skolgång hade ungefär hälften gått ner i arbetstid, och fler än hälften mådde sämre. Det räcker med ett samtal i dag. Du behöver inte kunna förklara allt, och du behöver inte vara i kris för att ringa.
    .follow-up = Vem pratade du med? Har du fått en egen tid? Ring igen om det är tungt.
    .step-talk-to-someone-today = Har du ingen nära dig just nu räcker det att ringa någon här nedanför.
    .step-own-health = Säg hur du sover, hur länge det har varit så och vad du behöver.
    .step-ask-group = Vi vet inte om det finns en grupp just nu.
    .because-mind-parent-line = Någon att prata med om barnet, och om hur du har det.
    .because-crisis-line = När det är mycket tungt.
    .because-healthcare-1177 = Råd om hur du mår, och om vart du kan vända dig.
    .because-health-centre = För din egen hälsa: sömn, oro och nedstämdhet.
    .because-clergy-on-call = På natten, när du behöver någon som lyssnar.
    .because-bris-adult = Någon att tänka högt med om barnet.

share-the-load = Ta en egen timme, och dela på det som är tungt
    .body =
        Du är inte ensam, och det kan vända. Att det är svårt betyder inte att du har gjort fel.

        Många vårdnadshavare känner sig ensamma i en lång kris. I { -boras } har { -team-domino } och anhörigkonsulenter ordnat samtalsgrupper för vårdnadshavare. Fråga om det finns en grupp nu.
    .follow-up = Blev det någon egen timme? Är det tyngre nu än förut, berätta det för någon i dag.
    .step-own-health = Säg hur du sover och hur länge det har varit så.
    .step-same-line = Skriv ner den, så att alla har den.
    .because-guardian-group = Fråga om det finns en grupp nu. Där kan du träffa andra i samma läge.
    .because-mind-parent-line = Någon att prata med om din oro för barnet.
    .because-health-centre = För din egen hälsa: sömn, oro och nedstämdhet.
    .because-parent-guide = Där ser du vilket stöd som finns för dig, och för andra vuxna nära barnet.
    .because-attention = Om barnet har adhd, autism eller något liknande, eller om ni tror det. Där finns andra som vet hur det är.

because-carer-support = För dig som står nära ett barn som inte mår bra.
because-siblings = För dig, och för syskon som är 7–18 år.
because-own-social-worker = Berätta hur du har det. Fråga vem som bestämmer vad, och vilken avlastning som finns.

step-same-words-for-all = Säg samma sak till alla barnen
    .body = Till exempel: ”Det är svårt just nu, och vi löser det tillsammans. Du får också tid med mig.”
step-call-line-again = Ring Hjälplinjen igen
    .body = Du får ringa hur många gånger du vill. Är någon i fara ringer du 112.
