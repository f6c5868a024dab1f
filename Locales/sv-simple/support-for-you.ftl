### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue =
    .summary = Stöd så att du orkar. Någon att prata med.

my-state =
    .hint = Du kan välja flera svar.
    .why = Då ser vi vilket stöd som passar dig.
    .choice-low = Jag är ledsen länge
    .choice-alone = Jag känner mig ensam
    .choice-guilt = Jag tror att det är mitt fel
    .choice-work = Det går inte bra på jobbet
    .choice-partner = Vi vuxna vill olika saker
    .choice-siblings = De andra barnen får för lite tid

someone = Kan du prata med någon i dag?
    .hint = En vän, en släkting eller någon mer.

talk-today = Säg till någon i dag hur du har det
    .body =
        Du är inte ensam. Det kan bli bättre. Det är tungt. Men det betyder inte att du har gjort fel.

        År 2015 svarade många föräldrar på frågor om hur de hade det. Deras barn hade det svårt i skolan. Ungefär hälften jobbade mindre än förut. Mer än hälften mådde sämre. Det räcker att prata med en person i dag. Du måste inte kunna säga allt. Du kan ringa även om det inte är kris.
    .follow-up = Vem pratade du med? Har du fått en tid för dig själv? Ring igen om det är tungt.
    .step-talk-to-someone-today = Har du ingen nära dig nu? Ring ett av numren här.
    .step-own-health = Säg hur du sover. Säg hur länge det har varit så. Säg vad du behöver.
    .step-ask-group = Vi vet inte om det finns en grupp nu.
    .because-mind-parent-line = Du får prata om barnet och om dig.
    .because-healthcare-1177 = De ger råd om hur du mår. De vet vart du kan gå.
    .because-health-centre = För dig själv, om du sover dåligt, är orolig eller är ledsen länge.
    .because-clergy-on-call = På natten, när någon ska lyssna på dig.
    .because-bris-adult = Du kan prata om det du är orolig för.

share-the-load = Ta en timme för dig själv. Dela på det som är tungt.
    .body =
        Du är inte ensam. Det kan bli bättre. Det är svårt. Men det betyder inte att du har gjort fel.

        Många föräldrar känner sig ensamma när det är kris länge. I { -boras } har det funnits grupper för föräldrar. De som höll i dem var { -team-domino } och kommunens anhörigstöd. Fråga om det finns en grupp nu.
    .follow-up = Fick du en timme för dig själv? Är det tyngre nu? Säg det till någon i dag.
    .step-own-health = Säg hur du sover. Säg hur länge det har varit så.
    .step-same-line = Skriv upp meningen, så att alla har den.
    .because-guardian-group = Fråga om det finns en grupp nu. Där möter du andra som har det som du.
    .because-mind-parent-line = Du får prata om det du är orolig för.
    .because-health-centre = För dig själv, om du sover dåligt, är orolig eller är ledsen länge.
    .because-parent-guide = Här ser du vilket stöd du kan få. Andra vuxna nära barnet kan också få stöd.
    .because-attention = Har barnet adhd eller autism, eller tror ni det? Där finns andra som vet hur det är.

because-carer-support = För dig som är nära ett barn som inte mår bra.
because-siblings = För dig, och för syskon som är 7 till 18 år.
because-own-social-worker = Säg hur du har det. Fråga vem som bestämmer vad. Fråga om du kan få hjälp så att du får vila.

step-same-words-for-all =
    .body = Du kan säga: ”Det är svårt nu. Vi löser det ihop. Du får också tid med mig.”
step-call-line-again =
    .body = Du får ringa många gånger. Är någon i fara? Ring 112.
