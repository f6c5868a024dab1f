### Hitta rätt: högst tre frågor till rätt ämne.

dialogue = Hitta rätt
    .summary = Några frågor, så hittar vi det som passar er.

place-known = Vet du var barnet är just nu?
    .hint = Först barnet, sedan resten.

start-here = Börja med skolan, och skriv ner det du ser
    .body =
        Du är inte ensam om det här, och det kan vända. Du behöver inte veta orsaken för att be om hjälp.

        Om frånvaron upprepas eller blir lång ska rektorn skyndsamt utreda den, giltig eller ogiltig, tillsammans med eleven, er och { -elevhalsan } (skollagen 7 kap. 19 a §, i gymnasiet 15 kap. 16 §). Lagen har ingen procentgräns.

        - Skolan frågar, utreder och ger stöd.
        - Du berättar det du ser och är med när ni gör en plan.
        - Kommunen får veta när en utredning börjar och samordnar när det behövs.
    .follow-up = Har skolan svarat? Då bestämmer ni nästa steg. Annars skriver du till rektorn.
    .step-talk-to-someone-today = Du behöver också stöd. Det hjälper barnet att du får det.
    .step-tell-principal = Skriv vad som hände, när, och vem som såg det. Skolan ska då föra det vidare, och det ska utredas (skollagen 6 kap. 10 §).
    .step-ask-written-decision = Skolan har sagt att barnet ska vara hemma eller ha kortare dagar. Fråga efter beslutet, skälet och hur länge det gäller.
    .step-read-decision = Vissa beslut kan överklagas inom tre veckor från den dag du fick dem (skollagen 28 kap. 16 §). Titta därför på datumet först.
    .step-talk-later = Var nyfiken. Inget straff i kväll.
    .step-report-honest = Gör det om barnet är borta i dag.
    .step-call-for-care = Du kan ringa ensam för att få råd.
    .step-ask-support = Alla kan säga att en elev kan behöva särskilt stöd, också du (skollagen 3 kap. 7 §).
    .step-ask-group = Fråga om det finns en grupp nu. Vi vet inte om det gör det.
    .because-school = Din första kontakt. Börja med mentorn
    .because-healthcare-1177 = Råd om hur barnet mår, och om hur du själv mår
    .because-en-vag-in = Du är orolig för hur barnet mår, och barnet har ingen vårdkontakt
    .because-own-clinic = Barnet har redan en vårdkontakt. Ring dit
    .because-bup-emergency = Bråttom, men inte fara för livet. Se länken
    .because-bris-child = Barnet vill prata med någon själv
    .because-crisis-line = Du har det svårt och behöver prata
    .because-mind-parent-line = Du är orolig för ditt barn och vill prata med någon kunnig
    .because-carer-support = Stöd för dig som är nära någon som mår dåligt
    .because-guardian-group = Träffa andra i samma läge. Fråga om det finns en grupp nu
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad
