### Fråga om fara. De enklaste texterna av alla: inget ”varför”, inget före numret.

dialogue = Är någon i fara?
    .summary = Få rätt hjälp direkt om någon är i fara.

danger = Är någon i fara just nu?
    .hint = Barnet, du själv eller någon annan.
    .choice-yes = Ja
    .choice-unsure = Jag är osäker
    .choice-no = Nej, ingen är i fara

# Varje svar ska passa både en vuxen och ett barn som läser om sig själv.
signs = Stämmer något av det här?
    .hint = Välj allt som stämmer.
    .choice-hurt-or-overdose = Någon har tagit tabletter, skadat sig svårt eller går inte att väcka
    .choice-plan-or-means = Någon har en plan för att ta sitt liv, eller har saker framme för det
    .choice-violence-now = Någon blir slagen eller hotad just nu
    .choice-missing = Ett barn är borta och ingen vet var
    .choice-violence-home = Någon slår, hotar eller skrämmer mig eller barnet, eller gör sexuella övergrepp. Det händer inte just nu
    .choice-not-want-to-live = Barnet vill inte leva. Eller jag är barn och vill inte leva
    .choice-self-harm = Barnet skadar sig själv. Eller jag är barn och skadar mig själv
    .choice-not-eating = Ett barn äter och dricker nästan inget, eller är slappt och svårt att få kontakt med
    .choice-adult-afraid = Jag är rädd för vad jag kan göra mot barnet
    .choice-adult-hopeless = Jag är vuxen och vill inte leva, eller klarar inte mer
    .choice-none = Inget av detta

if-unsure = Ring 1177 om du är osäker
    .body =
        På 1177 kan du berätta vad du ser och få råd om vad du ska göra. Blir det fara för livet, ring 112.

        112 står på varje sida här.

danger-now = Ring 112 nu
    .body =
        Ring direkt. Läs resten medan du väntar på hjälp.

        Är du barn? Ring 112 själv, du också.
    .follow-up = Ta kontakt med vården igen i morgon, även om det är lugnt då.
    .step-stay-with-child = Är någon annan i fara, stanna hos den personen om du själv är säker.
    .because-emergency-112 = Fara för livet eller våld som pågår.
    .because-social-emergency = Ett barn är med där våldet händer.
    .because-bris-child = Du är barn och vill prata med någon efteråt.

missing-child = Barnet är borta: ring 112
    .body =
        Ring 112 nu om barnet har varit borta sedan i går, om det är litet eller om du är rädd för barnets liv.

        Har du just märkt det? Ring runt i några minuter. Hittar du inte barnet, ring 112 då.

        Är du barn och en kompis eller ett syskon är borta? Ring 112 och säg till en vuxen.
    .follow-up = När barnet är hemma igen: se till att någon pratar lugnt med barnet.
    .step-call-112 = Säg när barnet senast sågs, vad det har på sig och var det brukar vara.
    .step-call-around = Bara om du just har märkt att barnet är borta.
    .step-talk-later = Inget straff den kvällen. Det viktiga är att barnet är hemma.
    .because-emergency-112 = Ett barn är försvunnet.
    .because-police-11414 = Tips och senare kontakt, när det inte är bråttom.
    .because-school = Kan veta när barnet senast sågs.
    .because-social-emergency = Hjälp på kvällar, nätter och helger.
    .because-own-social-worker = Du är familjehem: berätta, och fråga vem som bestämmer vad.
    .because-bris-child = Du är barn och vill prata med någon.
    .because-healthcare-1177 = Råd om hur barnet mår, när det är hittat.
    .because-womens-line = Du eller barnet är rädd för någon hemma.
    .because-social-services = Skydd och stöd om någon hemma är farlig.
    .because-crisis-line = Du som vuxen behöver någon att prata med.

violence-at-home = Du kan få hjälp. Ring 112 om det händer nu
    .body =
        Det är inte ditt fel, och inte barnets. Ingen får slå, hota eller skrämma er.

        I en webbläsare kan den här sidan synas i historiken. Lämna sidan direkt om någon kan se.

        Är du barn? Prata med en vuxen du litar på, eller med { -bris }.
    .follow-up = Ta kontakt igen när du är ensam, även om det är lugnt i dag.
    .step-call-112 = Ring om det händer nu, eller om du tror att det snart händer.
    .step-ask-protection = Du kan fråga utan att säga ditt namn. En del hjälp kan du få utan att socialtjänsten först utreder vad du behöver.
    .because-emergency-112 = Det händer nu, eller du är rädd att det snart händer.
    .because-social-services = Skydd och stöd på dagtid.
    .because-own-municipality = Skydd och stöd där du bor.
    .because-social-emergency = När kontoren är stängda.
    .because-womens-line = Hot och våld. Öppet dygnet runt, med tolk. Syns inte på telefonräkningen.
    .because-bris-child = Du är barn och vill prata med någon.
    .because-police-11414 = Anmäla ett brott, när det inte händer nu.
    .because-own-social-worker = Du är familjehem: berätta, och fråga vem som bestämmer vad.
    .because-healthcare-1177 = Någon mår mycket dåligt eller skadar sig.
    .because-crisis-line = Du som vuxen behöver någon att prata med.

suicidal-thoughts = Ta det på allvar och skaffa hjälp i dag
    .body =
        Ring 112 om det finns en plan, om saker ligger framme eller om du inte kan hålla barnet säkert.

        Annars: ring 1177, eller { -en-vag-in } när de har öppet. Säg att det är bråttom. Lämna inte barnet ensamt.

        Är du barn? Du får må så här, och du ska inte bära det själv. Säg det till en vuxen nu, eller kontakta { -bris }.
    .follow-up = Fråga barnet igen hur det är. Ring vården om du inte har fått svar.
    .step-ask-directly = Frågan visar att du orkar höra svaret.
    .step-tell-trusted-adult = Gör det nu. Vänta inte tills i morgon.
    .step-call-own-clinic = Gör det om barnet redan har en mottagning.
    .because-emergency-112 = Det finns en plan eller saker framme, eller du kan inte hålla barnet säkert.
    .because-healthcare-1177 = Råd och rätt vård när det är bråttom.
    .because-en-vag-in = Barnet har ingen vårdkontakt. Ring när de har öppet och säg att det är bråttom.
    .because-own-clinic = Barnet har redan en mottagning, till exempel { -bup }.
    .because-bup-emergency = Bråttom, men inte fara för livet. Se länken.
    .because-mind-suicide-line = Tankar på att inte leva. För dig som vuxen, och för unga.
    .because-crisis-line = Du som vuxen behöver någon att prata med.
    .because-bris-child = Barnet vill prata med någon, utan att säga vem det är.
    .because-own-social-worker = Du är familjehem: berätta, och fråga vem som bestämmer vad.

not-eating = Ring vården nu
    .body =
        Ring 112 om barnet är slappt, inte går att väcka eller har svårt att andas.

        Annars: ring 1177, eller { -en-vag-in } när de har öppet. Säg att det är bråttom. Säg hur länge barnet nästan inte har ätit eller druckit.

        Är du barn och det handlar om dig? Säg det till en vuxen nu.
    .follow-up = Ring igen om det inte har blivit bättre.
    .step-call-112 = Ring om barnet är slappt, inte går att väcka eller har svårt att andas.
    .step-tell-trusted-adult = Gör det nu. Vänta inte tills i morgon.
    .step-call-own-clinic = Gör det om barnet redan har en mottagning.
    .because-emergency-112 = Barnet är slappt, går inte att väcka eller har svårt att andas.
    .because-healthcare-1177 = Råd och rätt vård när det är bråttom.
    .because-en-vag-in = Barnet har ingen vårdkontakt. Ring när de har öppet och säg att det är bråttom.
    .because-own-clinic = Barnet har redan en mottagning.
    .because-health-centre = En undersökning av kroppen.
    .because-bris-child = Du är barn och vill prata med någon.
    .because-own-social-worker = Du är familjehem: berätta, och fråga vem som bestämmer vad.
    .because-crisis-line = Du som vuxen behöver någon att prata med.

adult-at-limit = Låt någon annan ta över nu
    .body =
        Det är bra att du säger det. Många har varit där du är nu, och det går att få hjälp.

        Ring 112 om någon är i fara nu. Annars: gå ut ur rummet, låt en annan vuxen ta över och ring någon här nedanför.

        Är du barn? Ring { -bris } eller en vuxen du litar på.
    .follow-up = Hur är det i dag? Ring igen om det är tungt.
    .step-call-a-line = Ring nu.
    .step-tell-trusted-adult = Gör det nu. Vänta inte tills i morgon.
    .because-emergency-112 = Någon är i fara nu.
    .because-mind-suicide-line = Tankar på att inte leva.
    .because-crisis-line = Du är vuxen och har det mycket svårt.
    .because-social-emergency = Barnet kan fara illa nu.
    .because-social-services = Stöd till dig och familjen på dagtid.
    .because-own-municipality = Stöd till dig och familjen där du bor.
    .because-clergy-on-call = Någon att prata med på natten.
    .because-bris-child = Du är barn och vill prata med någon.
    .because-own-social-worker = Du är familjehem: berätta, och fråga vem som bestämmer vad.

no-danger = Då går vi vidare
    .body = Vägen till 112 finns på varje sida.

step-care-afterwards = Ring vården när faran är över
    .body = Ring 1177, eller den egna mottagningen om det finns en, och berätta vad som har hänt.
step-call-112-again = Ring 112 igen
    .body = Ring igen om hjälpen dröjer, om något ändras eller om du blir orolig. Håll telefonen fri så att de kan nå dig.
step-call-at-night = Ring igen, också på natten
    .body = Kvinnofridslinjen svarar på natten också. Ring 112 om det händer nu.
step-call-112-if-worse = Ring 112 om det blir värre
    .body = Ring om någon kan skada sig själv eller en annan, eller inte går att väcka.

say-child-now-words = Säg så här till en vuxen
    .text = Jag mår väldigt dåligt. Jag behöver hjälp av en vuxen nu. Kan du stanna hos mig och ringa någon?
