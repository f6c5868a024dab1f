### Hitta rätt, på lätt svenska.

dialogue =
    .summary = Svara på några frågor. Då hittar vi det som passar er.

place-known =
    .hint = Vi börjar med barnet.

start-here = Börja med skolan. Skriv ner det du ser
    .body =
        Du är inte ensam om det här. Det kan bli bättre. Du behöver inte veta varför det är så här. Du kan be om hjälp ändå.

        Är barnet borta ofta eller länge? Då ska rektorn snabbt ta reda på varför. Det kallas utredning. Det gäller både giltig och ogiltig frånvaro. Barnet, ni och { -elevhalsan } är med. ({ -elevhalsan } är de i skolan som jobbar med hur barn mår.) Reglerna står i skollagen 7 kap. 19 a §, och för gymnasiet i 15 kap. 16 §. Lagen säger inget om procent.

        - Skolan frågar, utreder och ger stöd.
        - Du säger vad du ser. Du är med och gör en plan.
        - Kommunen får veta när en utredning börjar. Den hjälper alla att jobba ihop när det behövs.
    .follow-up = Har skolan svarat? Bestäm då nästa steg. Har skolan inte svarat? Skriv till rektorn.
    .step-talk-to-someone-today = Du behöver också stöd. Det är bra för barnet att du får det.
    .step-tell-principal = Skriv vad som hände och när. Skriv vem som såg det. Då ska skolan säga det vidare, och någon ska utreda det. Det står i skollagen 6 kap. 10 §.
    .step-ask-written-decision = Skolan vill att barnet är hemma eller går kortare dagar. Be om beslutet på papper. Fråga varför, och hur länge det gäller.
    .step-read-decision = Du kan överklaga vissa beslut. Då ber du någon annan att ändra dem. Du har tre veckor från dagen då du fick beslutet. Titta på datumet först. Det står i skollagen 28 kap. 16 §.
    .step-talk-later = Var nyfiken. Straffa inte i kväll.
    .step-ask-support = Alla får säga att en elev kan behöva särskilt stöd. Du får också göra det. Det står i skollagen 3 kap. 7 §.
    .step-ask-group = Fråga om det finns en grupp nu. Vi vet inte det.
    .because-school = Prata med dem först. Börja med mentorn, barnets lärare
    .because-healthcare-1177 = Råd om hur barnet mår. Råd om hur du mår
    .because-en-vag-in = Du är orolig för hur barnet mår. Barnet går inte någonstans för att få vård
    .because-own-clinic = Barnet går redan någonstans för att få vård. Ring dit
    .because-bup-emergency = Det är bråttom, men inte fara för livet. Titta på länken
    .because-bris-child = Barnet vill själv prata med någon
    .because-crisis-line = Du har det svårt och vill prata
    .because-mind-parent-line = Du är orolig för ditt barn. Du vill prata med någon som kan mycket
    .because-carer-support = Stöd till dig som är nära någon som mår dåligt
    .because-guardian-group = Träffa andra som har det som du. Fråga om det finns en grupp nu
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad
