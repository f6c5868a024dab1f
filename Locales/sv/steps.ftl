### Steg: en sak som någon kan göra. Högst tre meningar.

## Fara

step-call-112 = Ring 112
    .body = Säg vad som har hänt och var du är. Gör som de säger. Lägg inte på först.
step-stay-with-child = Stanna hos barnet
    .body = Lämna inte barnet ensamt.
step-remove-means = Ta undan det som kan skada
    .body = Ta undan mediciner, vassa saker och annat som går att skada sig med.
step-ask-directly = Fråga rakt ut
    .body = Fråga barnet om det tänker på att inte leva. Lyssna på svaret. Lova inte att hålla det hemligt.
step-call-care-now = Ring vården nu
    .body = Är det fara för livet ringer du 112. Annars ringer du 1177, eller { -en-vag-in } när de har öppet, och säger att det är bråttom. Har barnet redan en mottagning ringer du dit.
step-get-to-safety = Ta er till en trygg plats
    .body = Gå med barnet till en plats eller en person som är trygg. Gör det bara om det går utan fara.
step-safe-adult = Låt en annan vuxen ta över nu
    .body = Be någon du litar på att komma. Gå ut ur rummet.
step-call-around = Ring runt nu
    .body = Ring barnet, sedan skolan och en kompis. Ta bara några minuter på dig.
step-tell-school-found = Säg till skolan att barnet är hittat
step-call-when-alone = Ring när ingen hör dig
    .body = Ring någon av kontakterna här när du är ensam.
step-ask-protection = Be socialtjänsten om skydd och stöd
    .body = Du får be om hjälp för barnet och för dig själv.

## På morgonen

step-report-honest = Anmäl dagens frånvaro med det verkliga skälet
    .body = Säg som det är, till exempel ”kan inte komma i dag” i stället för bara ”sjuk”. I många skolor i Borås gör du det i { -unikum }.
step-one-calm-sentence = Säg en lugn mening och var sedan tyst en stund
    .body = Säg både att du ser att det är svårt och att ni löser det tillsammans. Ställ inga frågor just nu.
step-two-choices = Ge två små val
    .body = Fråga till exempel: ”Kläder eller frukost först?”
step-smallest-step = Välj det minsta steg som kan lyckas
    .body = Det kan vara att klä på sig eller att gå förbi skolan. Beröm försöket, inte resultatet.
step-come-late = Kom senare, eller till en enda lektion
    .body = Det är bättre än att inte komma alls.
step-be-near = Var nära
    .body = Säg att du finns där. Fråga ingenting.

## Hemma

step-talk-later = Prata senare, i en lugn stund
    .body = Lyssna efter vad barnet slipper när det är hemma, och vad det får där. Du behöver inte lösa något just då.
step-school-day-shape = Behåll skoldagens form
    .body = Upp, kläder, frukost, lite skolarbete och en stund ute. Skärmar kommer senare på dagen.
step-evening-ready = Förbered morgondagen på kvällen
    .body = Packa väskan, lägg fram kläder och gå igenom planen för i morgon.
step-keep-log = Skriv en enkel logg
    .body = Skriv datum, vad som hände, hur barnet sov och vad som fungerade.
step-lower-demands = Sänk kraven först
    .body = Vila är det viktigaste just nu. Kom överens om takten med { -elevhalsan } eller vården.
step-own-ladder = Gör en egen trappa med fem små steg
    .body = Börja med något som redan fungerar och ta ett steg i veckan. Ändra steget om det inte håller.
step-keep-one-contact = Håll kontakten med en person utanför hemmet
    .body = Det kan vara en vän, en släkting eller en aktivitet.
step-same-line = Bestäm en mening som alla vuxna säger
    .body = Dela gärna på morgnarna också.
step-plan-for-setback = Planera för dagar som inte går
    .body = Bestäm vad ni gör när en morgon inte fungerar. Planera också första dagen efter sjukdom och lov. Bakslag hör till.
step-one-change = Ändra en enda sak den här veckan
    .body = Det kan vara att gå upp 15 minuter tidigare eller att äta ett mål tillsammans.
step-daylight = Gå ut en kort stund i dagsljus
    .body = Gå tillsammans, varje dag som det går.
step-talk-with-child-both = Säg samma sak till barnet
    .body = Berätta tillsammans, eller med samma ord, vad som gäller.
step-write-hope = Skriv ner vad du hoppas på
    .body = Vad skulle den andra vägen lösa för barnet?

## Vård

step-body-check = Låt en vårdcentral undersöka det som gör ont
    .body = Det onda är på riktigt. Boka en tid om det är kvar eller kommer tillbaka.
step-call-for-care = Ring { -en-vag-in } eller 1177
    .body = Du kan ringa även om barnet inte vill.
step-call-own-clinic = Ring barnets egen mottagning
    .body = Berätta vad som har ändrats.
step-watch-signs = Sök hjälp snabbare om du ser de här tecknen
    .body = Barnet talar om att inte leva, skadar sig, äter eller dricker knappt, lämnar inte rummet – eller du blir rädd. Vid fara för livet ringer du 112.

## Skolan

step-write-mentor = Skriv till eller ring mentorn
    .body = Berätta vad du ser hemma. Fråga vad de ser i skolan.
step-ask-contact-person = Be om en kontaktperson i skolan
    .body = En och samma person att höra av sig till gör det lättare.
step-ask-meeting = Be om ett möte med { -elevhalsan } inom en vecka
    .body = I { -elevhalsan } finns skolsköterska, skolläkare, psykolog, kurator och specialpedagog.
step-ask-investigation = Fråga skriftligt när utredningen av frånvaron börjar
    .body = Rektorn ska skyndsamt utreda när frånvaron är upprepad eller lång, också när den är anmäld. Du behöver inte vänta på en viss procent.
step-ask-written-plan = Be om en skriftlig plan
    .body = I planen ska det stå vad som ska göras, vem som gör det och till vilken dag.
step-ask-support = Be skriftligt att skolan utreder behovet av särskilt stöd
    .body = Det krävs ingen diagnos. Också hur barnet mår och frånvaron räknas.
step-ask-written-decision = Be att få beslutet skriftligt
    .body = Fråga också hur du kan överklaga det.
step-needs-list = Fyll i listan över vad som är svårt och vad som hjälper
    .body = Ge den till skolan.
step-safe-breaks = Kom överens med skolan om trygga raster
    .body = Be om en trygg plats och en trygg vuxen.
step-tell-principal = Skriv till rektorn vad som har hänt
    .body = Fråga vad skolan tänker göra.
step-go-to-principal = Skriv till rektorn
    .body = Skriv vilken dag du vill ha svar.
step-choose-questions = Välj de tre frågor som är viktigast för dig
step-note-promises = Skriv ner vad som lovades
    .body = Skriv också vad som har hänt sedan dess.
step-bring-notes = Ta med din logg
    .body = Ta också med en lista över vad ni har provat.
step-send-letter = Skicka brevet på den här sidan
    .body = Spara en kopia och skriv upp vilken dag du skickade det.
step-ask-home-teaching = Fråga rektorn om undervisning medan barnet är sjukt
step-read-routine = Läs skolans egen rutin för frånvaro
step-contact-student-health = Prata med { -elevhalsan }
    .body = Prata om tidiga tecken och om utredningen av frånvaron.
step-ask-at-school = Fråga mentorn hur skolan arbetar med närvaro
step-study-adviser = Boka tid med studie- och yrkesvägledaren

## När det inte går vidare

step-collect-answers = Samla allt i datumordning
    .body = Lägg det du har skickat och de svar du har fått i ordning.
step-complain-huvudman = Klaga hos huvudmannen
    .body = Huvudmannen är kommunen, eller det bolag eller den förening som driver skolan. Den ska ta emot klagomål, utreda och svara.
step-go-inspectorate = Anmäl till Skolinspektionen, efter huvudmannen
    .body = Skolinspektionen avgör själv om den utreder.
step-go-ombudsman = Anmäl kränkande behandling till Barn- och elevombudet
    .body = Gör det när huvudmannen har fått klagomålet.
step-read-decision = Läs beslutet noga
    .body = Vilket beslut är det, och vilken dag fick du det? Se efter vilken dag det ska följas upp och vad som står om att överklaga.
step-send-appeal = Skicka överklagandet till skolan
    .body = { $days-left ->
        [0] Det ska vara skickat i dag. Spara en kopia.
        [one] Skicka det så att det hinner fram i tid. Spara en kopia.
        [other] Skicka det så att det hinner fram i tid. Spara en kopia.
       *[unknown] Skicka det före sista dagen, så att det hinner fram. Spara en kopia.
    }
step-ask-signature = Be den andra vårdnadshavaren att skriva under
    .body = Visa vilken som är sista dagen.
step-ask-new-follow-up = Be om en uppföljning och ett nytt beslut
    .body = Ett nytt beslut kan överklagas.
step-ask-both-informed = Be skolan skicka samma sak till båda vårdnadshavarna
step-save-proof = Spara meddelanden och bilder
    .body = Skriv upp när och var det hände och vem som såg det.
step-report-crime = Gör en polisanmälan
    .body = Det gäller hot, våld, något sexuellt eller ett annat brott. Du kan också ringa polisen och fråga.

## Myndigheter

step-read-letter = Läs brevet i lugn och ro
    .body = Vem skriver, och vilken dag är det skrivet? Vad vill de, och till vilken dag?
step-tell-own-view = Berätta hur du ser på det
    .body = Säg vilken hjälp du vill ha.
step-ask-for-family-help = Ring socialtjänsten och be om stöd
    .body = Berätta hur ni har det, och fråga vad de kan erbjuda.
step-get-legal-help = Skaffa juridisk rådgivning före sista dagen i brevet
step-order-interpreter = Säg att du behöver tolk
    .body = Tolken är gratis. Låt inte ett barn eller en släkting tolka.
step-ask-finnish = Använd finska med kommunen
    .body = I { -boras } har du rätt att använda finska när du har kontakt med kommunen.
step-ask-translation = Be om en översättning
    .body = Det gäller det som är viktigt för dina rättigheter.
step-switch-language = Byt till lätt svenska här
step-ask-easy-text = Be att få texten på lätt svenska
    .body = Du kan också be att någon läser den högt.
step-apply-leave = Ansök hos rektorn i god tid
step-wait-booking = Vänta med att boka tills rektorn har beslutat
step-ask-insurance = Fråga Försäkringskassan vad som gäller för er
step-ask-aid-reason = Berätta för skolan varför barnet var borta
    .body = Fråga om frånvaron måste rapporteras till CSN.

## Du själv och andra nära

step-talk-to-someone-today = Berätta för en person hur det är
step-own-health = Boka en tid för dig själv på en vårdcentral
step-own-hour = Lägg in en timme i veckan som bara är din
    .body = Skriv in den i kalendern redan nu.
step-ask-group = Fråga om det finns en samtalsgrupp för vårdnadshavare
    .body = Fråga skolan eller anhörigstödet.
step-ask-carer-support = Kontakta anhörigstödet
    .body = De stöder också syskon som är 7–18 år.
step-call-a-line = Ring någon av kontakterna här
step-call-first-open = Ring den första som svarar nu
step-ask-consent = Fråga vad du får göra
    .body = Låt den unga personen säga vad du får göra och vem du får prata med.
step-ask-young-person = Lyssna på den unga personen
    .body = Fråga vad hen vill.
step-ask-what-helps = Fråga vad som skulle hjälpa den här veckan
    .body = Fråga barnets vårdnadshavare.

## För dig som är barn

step-tell-trusted-adult = Berätta för en vuxen du litar på
    .body = Du kan visa orden här nedanför.
step-go-with-adult = Be den vuxna att följa med dig
    .body = Gå tillsammans till någon i skolan.
step-call-bris = Ring eller chatta med { -bris }
    .body = Du behöver inte säga vem du är.

## Om Lotsen

step-go-on = Gå tillbaka, eller låt { -lotsen } hjälpa dig att hitta rätt
