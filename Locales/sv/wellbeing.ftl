### Oro för hur barnet mår: rätt vård, och tecken som betyder bråttom. Ingen diagnos, inget om medicin eller väntetid.

dialogue = Jag är orolig för hur mitt barn mår
    .summary = Hitta rätt vård, och se när det är bråttom.

feels = Vad är du orolig för?
    .hint = Välj allt som stämmer.
    .why = Svaret visar vem som kan hjälpa först. Det är ingen diagnos.
    .choice-worry = Oro eller rädsla
    .choice-low = Ledsen, nedstämd eller utan lust
    .choice-sleep = Sömnen
    .choice-body-pain = Ont i magen, huvudet eller någon annanstans
    .choice-anger = Ilska eller utbrott
    .choice-eats-less = Äter mindre än förut
    .choice-withdrawn = Drar sig undan
    .choice-says-not-live-or-hurts = Säger att det inte vill leva, eller skadar sig

since = Sedan när är det så?
    .hint = En gissning räcker.
    .choice-days = Några dagar
    .choice-weeks = Några veckor
    .choice-months = En månad eller mer

call-your-clinic = Ring barnets egen mottagning
    .body =
        Du har sett att något har ändrats, och det är värt ett samtal. Börja med dem som redan känner barnet.

        Berätta vad du ser, sedan när, och vad som oroar dig mest. Säg också hur mycket barnet är i skolan. Närvaron kan öka innan oron har gått över. Ni behöver alltså inte vänta tills allt känns lugnt, men ingen kan lova att lugnet kommer på en gång.

        Vid fara för livet: ring 112. Annars ringer du mottagningen, eller 1177 när den har stängt, och säger till om det är bråttom.
    .follow-up = Har du fått tag på mottagningen? Ring igen om något har blivit sämre.
    .step-write-mentor = Du bestämmer själv hur mycket du säger om vården.
    .because-own-clinic = De känner redan barnet. Säg vad som har ändrats.
    .because-healthcare-1177 = När mottagningen har stängt, och om du inte vet vart du ska ringa.
    .because-bup-emergency = När det är bråttom men inte fara för livet. Se länken.

call-en-vag-in = Ring { -en-vag-in } eller 1177 i dag
    .body =
        Det är tungt att se sitt barn må så här. Du behöver inte veta vad det beror på för att söka hjälp.

        Du kan ringa själv, även om barnet säger nej. Stöd till föräldrar kan hjälpa lika mycket som stöd till tonåringen. Närvaron kan öka innan rädslan har gått över. Ni behöver alltså inte vänta tills allt känns lugnt, men ingen kan lova att lugnet kommer på en gång.

        Vid fara för livet: ring 112. Annars ringer du 1177, eller { -en-vag-in } när de har öppet. Säg till om det är bråttom.
    .follow-up = Har du fått kontakt? Ser du något av tecknen i listan ringer du igen, i dag.
    .step-call-for-care = Ring ensam om det är lättast. Orden nedan kan hjälpa dig att börja.
    .step-write-mentor = Fråga om { -elevhalsan } kan träffa barnet.
    .step-keep-one-contact = En enda räcker, på barnets villkor.
    .because-en-vag-in = De gör en första bedömning när barnet inte redan har en kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Råd om vård, också när { -en-vag-in } har stängt.
    .because-school = Elevhälsan kan träffa barnet, och se om något i skolan gör det svårare.
    .because-bris-child = Om barnet hellre pratar med någon utanför familjen.
    .because-bris-adult = Någon att tänka högt med om ditt barn.

start-health-centre = Boka en tid på vårdcentralen
    .body =
        Du tar det på allvar, och det är ett bra första steg. Det som gör ont är på riktigt, även när ingen hittar en sjukdom.

        Boka via 1177. Fråga gärna om vårdcentralen har särskilt stöd för unga. Närvaron i skolan kan öka innan oron har gått över. Ni behöver alltså inte vänta tills allt känns lugnt, men ingen kan lova att lugnet kommer på en gång.

        Vid fara för livet: ring 112. Annars ringer du 1177, eller { -en-vag-in } när de har öppet, och säger till om det är bråttom.
    .follow-up = Har ni fått en tid? Har något blivit sämre ringer du 1177 eller { -en-vag-in }.
    .step-body-check = Ta också upp oro och sömn, även om inget gör ont. Du bokar via 1177.
    .step-write-mentor = Fråga hur barnet kan få träffa skolsköterskan.
    .step-call-for-care = Gör det om det inte räcker med vårdcentralen.
    .because-health-centre = Hjälp med sömn, oro och det som gör ont. Boka via 1177.
    .because-healthcare-1177 = Råd om vård, och vägen till att boka en tid.
    .because-school = Skolsköterskan kan prata med barnet och märka när det onda kommer.
    .because-en-vag-in = Om det inte räcker med vårdcentralen och barnet inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.

watch-and-talk = Lyssna på barnet, och skriv upp vad du ser
    .body =
        Du har märkt det tidigt. Nu kan du lyssna, skriva upp vad du ser och be om råd.

        Ont i magen eller huvudet är på riktigt, även när ingen hittar en sjukdom. Närvaron i skolan kan öka innan oron har gått över. Ni behöver alltså inte vänta tills allt känns lugnt, men ingen kan lova att lugnet kommer på en gång.

        Ser du något av tecknen i listan ska du inte vänta. Vid fara för livet: ring 112. Annars ringer du 1177, eller { -en-vag-in } när de har öppet, och säger att det är bråttom.
    .follow-up = Titta i din logg: är det bättre, likadant eller sämre? Är det inte bättre bokar du en tid på vårdcentralen.
    .because-healthcare-1177 = Råd om det du ser, och om när du ska söka vård.
    .because-en-vag-in = Råd om du är osäker och barnet inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-school = Skolsköterskan eller kuratorn kan prata med barnet.
    .because-bris-child = Om barnet hellre pratar med någon utanför familjen.

because-own-social-worker = Fråga vem som bestämmer vad om barnets vård: du, barnets vårdnadshavare eller socialtjänsten.

step-call-clinic-again = Ring mottagningen igen
    .body = Säg vad som har blivit sämre. Vid fara för livet ringer du 112.
step-book-health-centre = Boka en tid på vårdcentralen
    .body = Du bokar via 1177. Har det blivit sämre väntar du inte: ring 1177 och säg att det är bråttom, eller 112 vid fara för livet.
