### Hitta rätt, på lätt svenska.

dialogue =
    .summary = Svara på några frågor. Då hittar vi det som passar er.

child-matter = Vad är du mest orolig för?
    .hint = Välj det som passar bäst.
    .why = Då hittar vi det som är bra för er.
    .choice-feels-bad = Hur barnet mår. Det kan vara rädd eller ledset, sova dåligt eller ha ont
    .choice-home-all-day = Barnet är nästan bara hemma

my-matter = Vad vill du själv ha hjälp med?
    .hint = Välj det som passar bäst.
    .why = Då hittar vi det som är bra för dig.
    .choice-tired = Jag är trött och vill ha stöd
    .choice-not-agreed = Vi vuxna vill olika saker
    .choice-language = Jag vill tala ett annat språk. Eller jag vill ha lätt svenska

start-here = Börja med skolan. Skriv ner det du ser
    .body =
        Du är inte ensam om det här. Det kan bli bättre. Du behöver inte veta varför det är så här. Du kan be om hjälp ändå.

        Är barnet borta ofta eller länge? Då ska rektorn snabbt ta reda på varför. Det kallas utredning. Det gäller både giltig och ogiltig frånvaro. Barnet, ni och { -elevhalsan } är med. ({ -elevhalsan } är de i skolan som jobbar med hur barn mår.) Reglerna står i skollagen 7 kap. 19 a §, och för gymnasiet i 15 kap. 16 §. Lagen säger inget om procent.

        - Skolan frågar, utreder och ger stöd.
        - Du säger vad du ser. Du är med och gör en plan.
        - Kommunen får veta när en utredning börjar. Den hjälper alla att jobba ihop när det behövs.
    .follow-up = Har skolan svarat? Bestäm då nästa steg. Har skolan inte svarat? Skriv till rektorn.
    .because-school = Prata med dem först. Börja med mentorn, barnets lärare.
    .because-healthcare-1177 = Råd om hur barnet mår. Råd om hur du mår.
    .because-en-vag-in = Du är orolig för hur barnet mår. Barnet går inte någonstans för att få vård.
    .because-own-social-worker = Du är familjehem. Fråga vem som får bestämma vad.
