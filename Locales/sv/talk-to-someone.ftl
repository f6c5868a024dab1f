### En människa att prata med, nu.

dialogue = Jag vill prata med någon
    .summary = Vem du kan ringa, och vem som svarar nu.

about-what = Vad vill du prata om?
    .why = Svaret visar vem som passar bäst.
    .choice-child-feels = Hur mitt barn mår
    .choice-school = Skolan
    .choice-family = Hur vi har det i familjen
    .choice-me = Hur jag själv mår
    .choice-child-wants = Det är mitt barn som vill prata med någon

someone-to-talk-to = Ring den första som svarar nu
    .body =
        Du ska inte behöva bära det här själv. Du behöver inte veta vad du ska säga först, för den som svarar kan hjälpa dig i gång.

        De som ska ha öppet nu står överst. Har någon stängt står det när de öppnar. Vet vi inte tiderna står det också. Vid fara för livet: ring 112.
    .follow-up = Fick du prata med någon? Ring annars nästa på listan.
    .step-call-first-open = Orden här nedanför kan hjälpa dig att börja.
    .step-write-mentor = Vänta med det tills du orkar.
    .because-healthcare-1177 = Råd om hur barnet eller du mår, och om vart du kan vända dig.
    .because-crisis-line = När du har det mycket tungt, eller står nära någon som har det.
    .because-en-vag-in = Barnet mår dåligt och har ingen kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-bris-child = Barnet kan ringa eller chatta själv, utan att säga vem det är.
    .because-mind-parent-line = Någon som kan mycket om barn och föräldrar.
    .because-bris-adult = Någon att tänka högt med om ditt barn.
    .because-school = Mentorn, rektorn, skolsköterskan eller kuratorn. De kan prata med barnet också.
    .because-schools-agency = De svarar på vad reglerna säger i allmänhet.
    .because-social-services = Råd och stöd till familjen på dagtid.
    .because-social-emergency = När ett barn kan fara illa och kontoren har stängt.
    .because-own-municipality = Råd och stöd till familjen där du bor.
    .because-womens-line = Om någon hemma hotar eller slår. Samtalet syns inte på telefonräkningen.
    .because-clergy-on-call = På natten, när du behöver någon som lyssnar.
    .because-listener-on-call = På natten, när du behöver någon som lyssnar.
    .because-mind-suicide-line = Om du tänker på att inte leva, eller är rädd att någon nära gör det.

because-own-social-worker = De känner er. Fråga också vem som bestämmer vad.

step-call-next = Ring nästa på listan
    .body = Vänta inte länge på en som är upptagen. Blir det fara för livet ringer du 112.
