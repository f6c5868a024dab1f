### Hitta rätt: högst tre frågor till rätt ämne.

dialogue = Hitta rätt
    .summary = Några frågor, så hittar vi det som passar er.

child-matter = Vad oroar dig mest?
    .hint = Välj det som ligger närmast.
    .why = Då hittar vi det som passar bäst.
    .choice-feels-bad = Hur barnet mår: rädsla, nedstämdhet, sömn eller något som gör ont
    .choice-home-all-day = Barnet är hemma nästan hela tiden
    .choice-needs = Adhd, autism eller svårt att lära sig

my-matter = Vad behöver du själv mest?
    .hint = Välj det som ligger närmast.
    .why = Då hittar vi det som passar bäst.
    .choice-tired = Jag är trött och behöver stöd
    .choice-not-agreed = Vi vuxna är inte överens
    .choice-language = Jag vill tala ett annat språk, eller ha lättare svenska
    .choice-talk = Jag vill prata med någon

start-here = Börja med skolan, och skriv ner det du ser
    .body =
        Du är inte ensam om det här, och det kan vända. Du behöver inte veta orsaken för att be om hjälp.

        Om frånvaron upprepas eller blir lång ska rektorn skyndsamt utreda den, giltig eller ogiltig, tillsammans med eleven, er och { -elevhalsan } (skollagen 7 kap. 19 a §, i gymnasiet 15 kap. 16 §). Lagen har ingen procentgräns.

        - Skolan frågar, utreder och ger stöd.
        - Du berättar det du ser och är med när ni gör en plan.
        - Kommunen får veta när en utredning börjar och samordnar när det behövs.
    .follow-up = Har skolan svarat? Då bestämmer ni nästa steg. Annars skriver du till rektorn.
    .step-report-honest = Gör det om barnet är borta i dag.
    .because-school = Din första kontakt. Börja med mentorn.
    .because-healthcare-1177 = Råd om hur barnet mår, och om hur du själv mår.
    .because-en-vag-in = Du är orolig för hur barnet mår, och barnet har ingen vårdkontakt.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.
