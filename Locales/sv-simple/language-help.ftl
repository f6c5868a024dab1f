### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Tala ditt språk
    .summary = Tolk, finska i { -boras } eller lätt svenska.

need = Vad ska du prata om eller läsa?
    .why = Då ser vi vem som bokar en tolk.
    .choice-care = Vården
    .choice-municipality = Kommunen eller socialtjänsten

ask-interpreter = Säg att du vill ha tolk
    .body =
        Du ska förstå allt. Andra ska förstå dig. Du måste inte säga förlåt för det.

        En myndighet ska ta hjälp av tolk när du behöver det. Den ska också översätta det du behöver för att få din rätt. Det står i lagen: förvaltningslagen 13 §. Barnet kan få hjälp i skolan på sitt eget språk om det behövs. Det kallas studiehandledning (skolförordningen 5 kap. 4 §).

        # Vem gör vad
        - Skolan: Den bokar en tolk till mötet när du har sagt till.
        - Du: Säg till i god tid. Säg vilket språk du talar.
        - Kommunen: Den ordnar tolk när du ska prata med socialtjänsten eller andra i kommunen.
    .follow-up = Är en tolk bokad? Fråga annars igen.
    .step-order-interpreter = Säg det när ni bokar tiden. Du kan visa orden här.
    .step-read-letter = Be den som skrev brevet att säga vad det betyder. Be om tolk då.
    .because-school = Skolan bokar en tolk till mötet.
    .because-healthcare-1177 = De ger råd om vård. Fråga om du kan få tolk.
    .because-social-services = Säg att du vill ha tolk när du ringer.
    .because-bris-ukrainian = För dig som talar ukrainska. Fråga om det finns kvar.
    .because-womens-line = När någon hotar eller slår. Det syns inte på räkningen att du har ringt.

finnish-in-boras = Tala finska med kommunen
    .body =
        Du får tala ditt språk. Det är din rätt.

        I { -boras } får du tala finska när du pratar med kommunen. Det har varit så sedan 2010. Kommunen är ett område för finska (förvaltningsområde). Du ska få svar på finska när ni pratar. Du kan få ett beslut översatt på papper om du ber om det. Det står i lag 2009:724, 8 §. Bor du i en annan kommun? Fråga där.

        # Vem gör vad
        - Skolan: Den svarar på hur ni kan tala finska. Tolk är gratis om det behövs (förvaltningslagen 13 §).
        - Du: Säg att du vill tala finska.
        - Kommunen: Den svarar på finska. Den översätter beslut när du ber om det.
    .step-ask-translation = Säg till när du får ett beslut. Be att få det på papper.
    .because-carer-support = För dig som är nära ett barn som inte mår bra.
    .because-school = Fråga hur ni kan tala finska.
    .because-social-services = Här får du tala finska, precis som med hela kommunen.

easy-swedish = Byt till lätt svenska. Be om lätt text.
    .body =
        Många texter är för svåra. Du har rätt att fråga tills du förstår.

        Du kan byta till lätt svenska här. Dina svar finns kvar. Be skolan och andra att skriva lätt. Be dem att läsa högt för dig. Vill du hellre tala ett annat språk? Be om tolk. Det är gratis (förvaltningslagen 13 §).

        # Vem gör vad
        - Skolan: Den säger vad texten betyder.
        - Du: Säg till när något är svårt.
        - Kommunen: Den säger vad dess brev och beslut betyder.
    .follow-up = Förstår du nu? Fråga annars igen.
    .because-school = De kan säga vad det betyder. De kan skriva lätt eller läsa högt.
    .because-schools-agency = De kan säga vad som står i lagen om skolan.

because-own-social-worker = Säg vilket språk du vill tala. Fråga vem som bestämmer vad.

step-ask-for-the-head =
    .body = Säg att du måste ha tolk för att förstå.
