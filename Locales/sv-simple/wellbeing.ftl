### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Jag är orolig för hur barnet mår
    .summary = Vem kan hjälpa? När är det bråttom?

feels = Vad är du orolig för hos barnet?
    .hint = Du kan välja flera svar.
    .why = Då ser vi vem som kan hjälpa först. Det är ingen diagnos.
    .choice-worry = Barnet är oroligt eller rädd
    .choice-low = Barnet är ledset eller vill inte göra något
    .choice-sleep = Barnet sover dåligt
    .choice-body-pain = Barnet har ont i magen, huvudet eller på en annan plats
    .choice-anger = Barnet är argt eller skriker
    .choice-eats-less = Barnet äter mindre än förut
    .choice-withdrawn = Barnet vill vara ensamt
    .choice-says-not-live-or-hurts = Barnet säger att det inte vill leva. Eller så skadar det sig

since = När började det?
    .hint = Det går bra att gissa.
    .choice-days = För några dagar sedan
    .choice-weeks = För några veckor sedan
    .choice-months = För en månad sedan eller mer

call-your-clinic = Ring dit där barnet redan får vård
    .body =
        Du har sett att något är annorlunda. Det är bra att ringa om det. Ring dem som redan känner barnet.

        Säg vad du ser. Säg när det började. Säg vad som oroar dig mest, och hur mycket barnet är i skolan. Barnet kan vara mer i skolan även om det är oroligt. Ni måste inte vänta tills allt känns lugnt. Men ingen kan lova att det känns lugnt sedan.

        Är det fara för livet? Ring 112. Ring annars dit där barnet får vård. Har de stängt? Ring 1177. Säg om det är bråttom.
    .follow-up = Har du fått prata med dem? Ring igen om något är sämre.
    .step-write-mentor = Du väljer själv hur mycket du säger om vården.
    .because-own-clinic = De känner redan barnet. Säg vad som är nytt.
    .because-healthcare-1177 = Ring hit när de andra har stängt. Ring också om du inte vet vart du ska ringa.
    .because-bup-emergency = När det är bråttom men inte fara för livet. Titta på länken.

call-en-vag-in =
    .body =
        Det är tungt att se sitt barn må så här. Du måste inte veta varför. Du kan söka hjälp ändå.

        Du kan ringa själv, även om barnet säger nej. Det kan hjälpa lika mycket att du får stöd som att barnet får det. Barnet kan vara mer i skolan även om det är rädd. Ni måste inte vänta tills allt känns lugnt. Men ingen kan lova att det känns lugnt sedan.

        Är det fara för livet? Ring 112. Ring annars 1177, eller { -en-vag-in } när de har öppet. Säg om det är bråttom.
    .follow-up = Har du fått prata med någon? Titta på listan över tecken. Ser du något av det? Ring igen i dag.
    .step-call-for-care = Ring ensam om det är lättast. Orden här kan hjälpa dig att börja.
    .step-write-mentor = Fråga om någon i { -elevhalsan } kan träffa barnet. De hjälper barn i skolan.
    .step-keep-one-contact = Det räcker med en person. Låt barnet bestämma hur.
    .because-en-vag-in = De lyssnar och säger vilken vård som passar. Det är för barn som inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Här får du råd om vård. Ring hit när { -en-vag-in } har stängt.
    .because-school = De kan träffa barnet. De kan se om något är svårt i skolan.
    .because-bris-child = Barnet kan prata med någon som inte är i familjen.
    .because-bris-adult = Du kan prata om det du är orolig för.

start-health-centre = Boka en tid på en vårdcentral
    .body =
        Det är bra att du gör något åt det här. Det gör ont på riktigt, även om läkaren inte hittar något fel.

        Boka en tid på 1177. Fråga om de har extra stöd för unga. Barnet kan vara mer i skolan även om det är oroligt. Ni måste inte vänta tills allt känns lugnt. Men ingen kan lova att det känns lugnt sedan.

        Är det fara för livet? Ring 112. Ring annars 1177, eller { -en-vag-in } när de har öppet. Säg om det är bråttom.
    .follow-up = Har ni fått en tid? Är något sämre? Ring 1177 eller { -en-vag-in }.
    .step-body-check = Prata också om oro och sömn. Gör det även om inget gör ont. Du bokar på 1177.
    .step-write-mentor = Fråga hur barnet kan få träffa en sköterska i skolan.
    .step-call-for-care = Gör det om vårdcentralen inte räcker.
    .because-health-centre = De hjälper barn som sover dåligt, är oroliga eller har ont. Boka på 1177.
    .because-healthcare-1177 = Här får du råd om vård. Här kan du också boka en tid.
    .because-school = Skolans sköterska kan prata med barnet. Hon eller han kan se när det gör ont.
    .because-en-vag-in = Ring hit om vårdcentralen inte räcker. Det är för barn som inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.

watch-and-talk = Lyssna på barnet. Skriv upp vad du ser.
    .body =
        Det är bra att du har sett det snabbt. Lyssna på barnet. Skriv upp vad du ser. Be om råd.

        Det gör ont på riktigt, även om läkaren inte hittar något fel. Barnet kan vara mer i skolan även om det är oroligt. Ni måste inte vänta tills allt känns lugnt. Men ingen kan lova att det känns lugnt sedan.

        Titta på listan över tecken. Ser du något av det? Vänta inte. Är det fara för livet? Ring 112. Ring annars 1177, eller { -en-vag-in } när de har öppet. Säg att det är bråttom.
    .follow-up = Läs det du har skrivit. Är det bättre nu? Boka annars en tid på en vårdcentral.
    .because-healthcare-1177 = De ger råd om det du ser. De kan säga när du ska söka vård.
    .because-en-vag-in = Ring om du är osäker. Det är för barn som inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-school = Skolans sköterska kan prata med barnet. Det kan kuratorn också.
    .because-bris-child = Barnet kan prata med någon som inte är i familjen.

because-own-social-worker = Fråga vem som bestämmer om vård för barnet. Är det du? Är det en förälder? Eller är det socialtjänsten?

step-call-clinic-again = Ring dem igen
    .body = Säg vad som är sämre. Är det fara för livet? Ring 112.
step-book-health-centre = Boka en tid på en vårdcentral
    .body = Du bokar på 1177. Är det sämre nu? Vänta inte. Ring 1177 och säg att det är bråttom, eller ring 112 om det är fara för livet.
