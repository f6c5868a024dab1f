### De första tecknen: handla tidigt och i liten skala.

dialogue = Det har börjat bli svårt
    .summary = Små saker du kan göra tidigt, när barnet har varit borta någon dag.

signs = Vad har du märkt?
    .hint = Välj allt som stämmer.
    .why = Tecknen visar var ni kan börja.
    .choice-mornings = Svårt att komma i väg på morgonen
    .choice-body-pain = Ont i magen eller huvudet, fler sjukdagar
    .choice-sunday-worry = Orolig på söndagskvällen eller efter lov
    .choice-late-or-early = Kommer sent eller går hem tidigt
    .choice-calls-home = Ringer eller skriver hem från skolan
    .choice-sleep = Sover för lite, eller har vänt på dygnet
    .choice-outbursts = Utbrott före eller efter skolan
    .choice-friends = Drar sig undan kompisar och aktiviteter
    .choice-breaks-or-lunch = Orolig för raster eller lunch
    .choice-schoolwork = Orolig för skolarbetet
    .choice-teacher = Rädd för en vuxen i skolan
    .choice-new-situation = Orolig för det som är nytt eller oklart
    .choice-none = Inget av detta

pattern = Ser du något mönster?
    .hint = När är det svårast?
    .why = Mönstret visar vem som kan hjälpa först.
    .choice-subject = Ett visst ämne eller en viss lektion
    .choice-weekday = En viss veckodag
    .choice-breaks = Raster, lunch eller omklädningsrum
    .choice-after-weekend = Efter helg, lov eller sjukdom
    .choice-none = Inget mönster

changes = Har något ändrats den senaste tiden?
    .hint = Välj allt som stämmer.
    .why = En förändring kan vara en del av förklaringen.
    .choice-school = Ny skola, klass eller lärare
    .choice-friends = Något med kompisar
    .choice-family = Något i familjen
    .choice-move = Vi har flyttat
    .choice-loss = Vi har förlorat någon
    .choice-none = Inget särskilt

keep-watch = Håll ögonen på det, och skriv några rader
    .body =
        Bra att du tänker på det redan nu. Just nu räcker det att följa hur det går och prata vid ett lugnt tillfälle.

        Några rader om dag och sömn gör det lättare att se ett mönster. Din del är att se och lyssna. Skolans del är att berätta hur dagarna fungerar där.
    .follow-up = Läs det du har skrivit. Ser du ett mönster? Skriv då till mentorn.
    .because-school = Fråga mentorn hur barnet har det i skolan.
    .because-healthcare-1177 = Barnet har ont och du vill ha råd.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.
    .step-write-mentor = Gör det om tecknen blir fler eller återkommer.

contact-mentor = Skriv till mentorn i dag
    .body =
        Du ser något viktigt, och du är tidig. Det är lättare att hjälpa nu än senare. Smärta och oro är på riktigt, också när ingen sjukdom hittas.

        En vuxen i skolan som barnet litar på gör stor skillnad.

        - Du berättar och håller kvällarna lugna.
        - Skolan tar reda på hur dagarna fungerar och anpassar. Om frånvaron upprepas ska rektorn utreda den (skollagen 7 kap. 19 a §, i gymnasiet 15 kap. 16 §).
        - Kommunen får veta när en utredning börjar.
    .follow-up = Har mentorn svarat? Läs dina anteckningar och jämför.
    .step-one-calm-sentence = Säg den i morgon bitti.
    .step-evening-ready = Börja i kväll om ni kan.
    .step-ask-investigation = Lagen har ingen gräns i procent. I { -boras } har man sett 20 procent, ungefär en dag i veckan, som oroande (uppgift från omkring 2021).
    .because-school = Fråga mentorn vad de ser.
    .because-health-centre = Barnet har ont och det går inte över.
    .because-healthcare-1177 = Råd om smärta, sömn och oro.
    .because-en-vag-in = Barnet är nedstämt eller har förlorat någon, och har ingen vårdkontakt.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.

safe-breaks-first = Gör rasterna trygga först
    .body =
        Det som händer på raster och luncher kan göra hela skoldagen svår. Börja där, innan ni arbetar med mornarna.

        Känner sig barnet kränkt ska personalen säga det till rektorn. Huvudmannen, den som driver skolan, ska snabbt utreda och göra något åt det (skollagen 6 kap. 10 §).

        - Du lyssnar och berättar för mentorn.
        - Skolan ser till att rasterna är trygga.
        - Huvudmannen är kommunen eller en friskolas ägare, och har ansvaret för att det blir gjort.
    .follow-up = Har barnet en trygg plats och en vuxen att gå till? Fråga barnet.
    .step-write-mentor = Skriv vad barnet säger om raster, lunch och omklädningsrum.
    .step-tell-principal = Gör det om någon är elak mot barnet, eller om inget händer.
    .because-school = Mentorn kan ordna så att rasterna blir trygga.
    .because-healthcare-1177 = Barnet har ont och du vill ha råd.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.

one-subject = Börja med det som är svårt
    .body =
        När det handlar om en lektion eller en vuxen hjälper det att börja just där, inte bara med mornarna.

        Riskerar barnet att inte klara ämnet ska skolan skyndsamt ge extra anpassningar (skollagen 3 kap. 5 §). Är barnet rädd för en vuxen behöver barnet inte träffa den vuxna ensamt.

        - Du berättar vad barnet säger.
        - Skolan tar reda på vad som hände och anpassar.
        - Huvudmannen är kommunen eller en friskolas ägare, och har ansvaret för att det blir gjort.
    .follow-up = Har lektionen blivit lättare? Fråga barnet och mentorn.
    .step-write-mentor = Skriv vilket ämne, vilken lärare och vad som händer. Är det mentorn barnet är rädd för, skriv till rektorn i stället.
    .step-go-to-principal = Gör det om barnet är rädd för en vuxen i skolan.
    .step-ask-support = Gör det om ämnet är för svårt (skollagen 3 kap. 7 §).
    .step-send-letter = Brevet om särskilt stöd finns här på sidan.
    .because-school = Mentorn. Är barnet rädd för en vuxen: rektorn.
    .because-healthcare-1177 = Barnet har ont och du vill ha råd.
    .because-own-social-worker = Du är familjehem: fråga vem som bestämmer vad.
