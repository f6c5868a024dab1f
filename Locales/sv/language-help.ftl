### Att bli förstådd: tolk, finska i Borås eller lättare svenska. Aldrig ett barn som tolk.

dialogue = Bli förstådd på ditt språk
    .summary = Tolk, finska i { -boras } eller lättare svenska.

need = Vad behöver du hjälp att förstå eller säga?
    .why = Svaret visar vem som ordnar tolken.
    .choice-school-meeting = Ett möte med skolan
    .choice-care = Ett besök eller samtal med vården
    .choice-municipality = Kontakt med kommunen eller socialtjänsten
    .choice-letter = Ett brev eller ett beslut

ask-interpreter = Säg att du behöver tolk
    .body =
        Du ska kunna förstå och bli förstådd. Det är inget du behöver be om ursäkt för.

        Myndigheter ska använda tolk och översätta när någon behöver det för att ta till vara sin rätt (13 § förvaltningslagen). Ett barn som behöver det ska få studiehandledning på sitt modersmål i skolan (5 kap. 4 § skolförordningen).

        # Vem gör vad
        - Skolan: bokar tolk till mötet när du har sagt att du behöver det.
        - Du: säger till i god tid, och vilket språk det gäller.
        - Kommunen: ordnar tolk när du har kontakt med till exempel socialtjänsten.
    .follow-up = Är en tolk bokad? Fråga annars en gång till.
    .step-order-interpreter = Säg det redan när tiden bokas. Du kan visa orden här.
    .step-read-letter = Be den som har skrivit brevet att förklara det, med tolk.
    .because-school = Skolan bokar tolk till mötet.
    .because-healthcare-1177 = Råd om vård. Fråga om du kan få tolk.
    .because-social-services = Säg att du behöver tolk redan när du hör av dig.
    .because-bris-adult = För dig som är orolig för ett barn.
    .because-bris-ukrainian = För dig som talar ukrainska. Fråga om linjen finns kvar.
    .because-womens-line = Vid hot och våld. Samtalet syns inte på telefonräkningen.

finnish-in-boras = Använd finska med kommunen
    .body =
        Du får använda ditt språk. Det är en rättighet.

        { -boras } är sedan 2010 förvaltningsområde för finska. När du har kontakt med kommunen får du använda finska och få svar på finska när ni talas vid. Du kan också be om en skriftlig översättning av ett beslut (8 § lagen 2009:724 om nationella minoriteter och minoritetsspråk). Bor du i en annan kommun frågar du där.

        # Vem gör vad
        - Skolan: svarar på hur ni kan tala finska. Behövs tolk är den gratis (13 § förvaltningslagen).
        - Du: säger att du vill använda finska.
        - Kommunen: svarar på finska, och översätter beslut när du ber om det.
    .follow-up = Har du fått svar på finska? Be annars om tolk.
    .step-ask-carer-support = Stödet finns på finska.
    .step-ask-translation = Be om det skriftligt när du får ett beslut.
    .because-carer-support = Stöd till dig som står nära ett barn som inte mår bra.
    .because-school = Fråga hur ni kan tala finska med varandra.
    .because-social-services = Du får använda finska här, som med resten av kommunen.

easy-swedish = Byt till lätt svenska, och be om enklare text
    .body =
        Många texter är svårare än de behöver vara. Du har rätt att fråga tills du förstår.

        Du kan byta till lätt svenska här, och dina svar finns kvar. Be också skolan och andra att skriva enklare, eller att läsa texten högt för dig. Vill du hellre tala ett annat språk kan du be om tolk. Tolken är gratis (13 § förvaltningslagen).

        # Vem gör vad
        - Skolan: förklarar vad texten betyder.
        - Du: säger till när något är svårt att förstå.
        - Kommunen: förklarar sina egna brev och beslut.
    .follow-up = Har du förstått det som var svårt? Fråga annars igen.
    .because-school = De kan förklara, skriva enklare eller läsa högt.
    .because-schools-agency = De kan förklara vad reglerna säger i allmänhet.

because-own-social-worker = Säg vilket språk du vill tala. Fråga också vem som bestämmer vad.

step-ask-for-the-head = Be att få tala med chefen
    .body = Säg att du behöver tolk för att förstå och bli förstådd.
