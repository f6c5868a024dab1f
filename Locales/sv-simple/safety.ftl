### Fråga om fara på lätt svenska. Bara det som skiljer sig från svenskan.

signs =
    .choice-hurt-or-overdose = Någon har tagit tabletter, skadat sig svårt eller vaknar inte
    .choice-plan-or-means = Någon har en plan för att dö. Eller har saker framme för det
    .choice-violence-now = Någon slår eller hotar just nu
    .choice-violence-home = Någon slår, hotar eller skrämmer mig eller barnet. Eller rör vid kroppen fast man inte vill. Det händer inte just nu
    .choice-not-eating = Ett barn äter och dricker nästan inget. Eller är slappt och svårt att få svar från
    .choice-adult-hopeless = Jag är vuxen och vill inte leva. Eller jag klarar inte mer

if-unsure =
    .body =
        Ring 1177. Säg vad du ser. Du får råd om vad du ska göra.

        Blir det fara för livet? Ring 112. Numret står på varje sida här.

danger-now =
    .body =
        Ring nu. Läs resten sedan.

        Är du barn? Ring 112 själv, du också.
    .follow-up = Ring vården igen i morgon. Gör det även om det är lugnt då.
    .step-stay-with-child = Är någon annan i fara? Stanna hos den, om du själv är säker.
    .because-emergency-112 = Fara för livet, eller våld nu.
    .because-social-emergency = Det finns barn där våldet händer.

missing-child = Barnet är borta. Ring 112
    .body =
        Ring 112 nu om barnet:

        - har varit borta sedan i går
        - är litet
        - kan vara i fara för sitt liv.

        Märkte du det just nu? Ring då runt i några minuter. Ring 112 om du inte hittar barnet.

        Är du barn? Är en kompis eller ett syskon borta? Ring 112 och säg till en vuxen.
    .follow-up = Är barnet hemma igen? Då ska någon prata lugnt med barnet.
    .step-call-112 = Säg när någon såg barnet sist. Säg vilka kläder barnet har. Säg var barnet brukar vara.
    .step-call-around = Gör det bara om du märkte det just nu.
    .step-talk-later = Straffa inte barnet den kvällen. Det är bra att barnet är hemma.
    .because-emergency-112 = Ett barn är borta.
    .because-police-11414 = Du vill ge tips. Eller du vill prata med polisen när det inte är bråttom.
    .because-school = Skolan kan veta när någon såg barnet sist.
    .because-social-emergency = Hjälp på kvällen, på natten och på helgen.
    .because-own-social-worker = Du är familjehem. Säg vad som har hänt. Fråga vem som får bestämma vad.
    .because-healthcare-1177 = Råd om hur barnet mår när barnet är hemma.
    .because-crisis-line = Du är vuxen och vill prata med någon.

violence-at-home =
    .body =
        Det är inte ditt fel. Det är inte barnets fel. Ingen får slå, hota eller skrämma er.

        Använder du en webbläsare? Då kan andra se sedan att du har varit här. Kan någon se dig nu? Lämna då sidan direkt.

        Är du barn? Prata med en vuxen som du litar på. Du kan också prata med { -bris }.
    .follow-up = Ring igen när du är ensam. Gör det även om det är lugnt i dag.
    .step-call-112 = Ring om det händer nu. Ring också om du tror att det snart händer.
    .step-ask-protection = Du kan fråga och inte säga ditt namn. Viss hjälp kan du få direkt. Då behöver de inte först utreda vad du behöver.
    .because-emergency-112 = Det händer nu. Eller det kan hända snart.
    .because-social-services = Skydd och stöd på dagen.
    .because-social-emergency = När andra har stängt.
    .because-womens-line = Hot och våld. Öppet dag och natt. Det finns tolk. Det syns inte på din räkning.
    .because-police-11414 = Du vill anmäla ett brott. Det händer inte nu.
    .because-own-social-worker = Du är familjehem. Säg vad som har hänt. Fråga vem som får bestämma vad.
    .because-healthcare-1177 = Någon mår mycket dåligt eller skadar sig själv.
    .because-crisis-line = Du är vuxen och vill prata med någon.

suicidal-thoughts = Ta det på allvar. Ring och få hjälp i dag
    .body =
        Ring 112 om det finns en plan. Ring 112 om saker ligger framme. Ring 112 om du inte kan hålla barnet säkert.

        Ring annars 1177. Eller ring { -en-vag-in } när de har öppet. Säg att det är bråttom. Lämna inte barnet ensamt.

        Är du barn? Du får må så här. Men du ska inte vara ensam med det. Säg det till en vuxen nu. Eller prata med { -bris }.
    .step-ask-directly = Då visar du att du orkar höra svaret.
    .step-call-own-clinic = Gör det om barnet redan går någonstans för att få vård.
    .because-emergency-112 = Det finns en plan eller saker framme. Eller du kan inte hålla barnet säkert.
    .because-healthcare-1177 = Råd och vård när det är bråttom.
    .because-en-vag-in = Barnet går inte någonstans för att få vård. Ring när de har öppet. Säg att det är bråttom.
    .because-own-clinic = Barnet går redan någonstans för att få vård. Det kan vara { -bup }.
    .because-bup-emergency = Det är bråttom, men inte fara för livet. Titta på länken.
    .because-mind-suicide-line = Tankar på att inte leva. För vuxna och för unga.
    .because-crisis-line = Du är vuxen och vill prata med någon.
    .because-bris-child = Barnet vill prata med någon. Barnet behöver inte säga vem det är.
    .because-own-social-worker = Du är familjehem. Säg vad som har hänt. Fråga vem som får bestämma vad.

not-eating =
    .body =
        Ring 112 om barnet är slappt. Ring 112 om barnet inte vaknar eller har svårt att andas.

        Ring annars 1177. Eller ring { -en-vag-in } när de har öppet. Säg att det är bråttom. Säg hur länge barnet nästan inte har ätit eller druckit.

        Är du barn? Gäller det dig? Säg det till en vuxen nu.
    .step-call-112 = Ring om barnet är slappt. Ring också om barnet inte vaknar eller har svårt att andas.
    .step-call-own-clinic = Gör det om barnet redan går någonstans för att få vård.
    .because-emergency-112 = Barnet är slappt, vaknar inte eller har svårt att andas.
    .because-healthcare-1177 = Råd och vård när det är bråttom.
    .because-en-vag-in = Barnet går inte någonstans för att få vård. Ring när de har öppet. Säg att det är bråttom.
    .because-own-clinic = Barnet går redan någonstans för att få vård.
    .because-health-centre = Någon ser hur kroppen mår.
    .because-own-social-worker = Du är familjehem. Säg vad som har hänt. Fråga vem som får bestämma vad.
    .because-crisis-line = Du är vuxen och vill prata med någon.

adult-at-limit =
    .body =
        Det är bra att du säger det. Många har känt som du. Du kan få hjälp.

        Är någon i fara nu? Ring 112. Gå annars ut ur rummet. Låt en annan vuxen ta över. Ring sedan någon av dem här under.

        Är du barn? Ring { -bris } eller en vuxen som du litar på.
    .because-social-emergency = Barnet kan ha det farligt nu.
    .because-social-services = Stöd på dagen, till dig och din familj.
    .because-own-municipality = Stöd där du bor, till dig och din familj.
    .because-own-social-worker = Du är familjehem. Säg vad som har hänt. Fråga vem som får bestämma vad.

no-danger =
    .body = Du ser 112 på varje sida.

step-care-afterwards =
    .body = Ring 1177. Finns det redan en kontakt i vården? Ring dit. Säg vad som har hänt.
step-call-112-again =
    .body = Ring igen om hjälpen inte kommer. Ring igen om något ändras eller om du är orolig. Prata inte med andra i telefonen, så att de kan ringa dig.
step-call-112-if-worse =
    .body = Ring om någon kan skada sig själv eller en annan. Ring om någon inte vaknar.
