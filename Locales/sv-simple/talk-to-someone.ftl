### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue =
    .summary = Vem kan du ringa? Vem svarar nu?

about-what =
    .why = Då ser vi vem som passar bäst.
    .choice-family = Hur det är i vår familj
    .choice-me = Hur jag mår
    .choice-child-wants = Mitt barn vill prata med någon

someone-to-talk-to =
    .body =
        Du ska inte vara ensam med det här. Du måste inte veta vad du ska säga. Den som svarar kan hjälpa dig att börja.

        Först i listan står de som ska ha öppet nu. Om någon har stängt står det när de öppnar. Ibland vet vi inte vilken tid de svarar. Då står det också. Är det fara för livet? Ring 112.
    .step-call-first-open = Orden här kan hjälpa dig att börja.
    .step-write-mentor = Gör det när du orkar.
    .because-healthcare-1177 = De ger råd om hur barnet mår och hur du mår. De vet vart du kan gå.
    .because-crisis-line = När du har det mycket tungt. Eller när någon nära dig har det.
    .because-en-vag-in = När barnet mår dåligt och inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-bris-child = Barnet kan ringa eller chatta. Barnet måste inte säga vem det är.
    .because-mind-parent-line = De vet mycket om barn och föräldrar.
    .because-bris-adult = Du kan prata om det du är orolig för.
    .because-school = Här finns mentorn och rektorn. Här finns också skolans sköterska och en kurator. De kan prata med barnet också.
    .because-schools-agency = De kan säga vad som står i lagen om skolan.
    .because-social-services = Råd och stöd till er familj på dagen.
    .because-social-emergency = När ett barn kan råka illa ut och kontoret är stängt.
    .because-own-municipality = Råd och stöd till er familj där du bor.
    .because-womens-line = När någon hemma hotar eller slår. Det syns inte på räkningen att du har ringt.
    .because-clergy-on-call = På natten, när någon ska lyssna på dig.
    .because-listener-on-call = På natten, när någon ska lyssna på dig.
    .because-mind-suicide-line = När du tänker på att inte leva. Eller när du är rädd att någon nära dig tänker så.

because-own-social-worker = De känner er redan. Fråga också vem som bestämmer vad.

step-call-next =
    .body = Svarar de inte? Vänta inte länge. Är det fara för livet? Ring 112.
