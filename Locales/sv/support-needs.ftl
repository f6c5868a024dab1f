### Anpassningar och stöd i skolan utan att vänta på en diagnos.

dialogue = Mitt barn behöver stöd i skolan
    .summary = Be om anpassningar och stöd. Det krävs ingen diagnos.

hard = Vad är svårt i skolan?
    .hint = Välj allt som stämmer.
    .why = Det blir början på listan som du kan ge till skolan.
    .choice-sound = Ljud och stök
    .choice-breaks = Raster
    .choice-lunch = Lunchen
    .choice-writing = Att skriva
    .choice-reading = Att läsa
    .choice-change = När något blir annorlunda
    .choice-concentration = Att koncentrera sig
    .choice-people = Att vara bland många
    .choice-way-to-school = Vägen till skolan
    .choice-worn-out = Barnet är slut och orkar inte

has-now = Vilket stöd finns i dag?
    .hint = Välj det som stämmer bäst.
    .why = Nästa steg beror på vad som redan är gjort.
    .choice-nothing = Inget, vad jag vet
    .choice-adaptations = Extra anpassningar i klassrummet
    .choice-programme = Ett åtgärdsprogram
    .choice-waiting-for-care = Skolan eller vi väntar på en utredning i vården

adapt-first = Sänk kraven först och skriv vad som hjälper
    .body =
        Ett barn som är slut behöver vila, inte fler försök. Du har sett det, och det är bra att du tar det på allvar.

        Att pressa kan göra det värre för ett barn som är utmattat, särskilt vid autism eller adhd. Ändra därför kraven och miljön först. Bestäm takten tillsammans med elevhälsan eller vården, inte efter ett datum. Säger skolan att barnet bara ska komma kan du visa listan och fråga vad skolan kan ändra först.

        # Vem gör vad
        - Skolan: ger skyndsamt extra anpassningar inom den vanliga undervisningen (3 kap. 5 § skollagen). Räcker de inte, eller är det svårt på andra sätt, utreder rektorn skyndsamt behovet av särskilt stöd. Det gäller också hur barnet mår, och det krävs ingen diagnos (3 kap. 7 §). Stödet skrivs i ett åtgärdsprogram med ansvarig och dag för uppföljning (3 kap. 9 §). Det kan till exempel vara en liten grupp, enskild undervisning eller anpassad studiegång (3 kap. 11–12 §§).
        - Du: sänker kraven hemma, skriver vad som är svårt och vad som hjälper.
        - Kommunen: är huvudman för de kommunala skolorna. En fristående skola har en egen huvudman.
    .follow-up = Orkar barnet lite mer? Har skolan ändrat något? Fråga om takten igen.
    .step-ask-support = Skicka med listan.
    .step-call-own-clinic = Fråga vilken takt som är rätt nu. Gör det om barnet redan har en kontakt.
    .step-call-for-care = Gör det om barnet inte har någon kontakt i vården. Fråga om takten.
    .step-go-to-principal = Skriv vad du har bett om, och när. Ämnet om att skolan gör för lite finns här nedanför.
    .because-school = Elevhälsan kan vara med och bestämma takten.
    .because-own-clinic = Fråga om takten: hur mycket orkar barnet nu?
    .because-en-vag-in = Om barnet inte har någon kontakt i vården. Du kan ringa själv, även om barnet inte vill.
    .because-healthcare-1177 = Råd om vård, och om du inte vet vart du ska vända dig.

ask-for-support = Skriv listan och be om stöd
    .body =
        Du vet mycket om vad som är svårt. När det står på papper blir det lättare för skolan att göra något åt det.

        Alla kan säga till att ett barn kan behöva stöd, också du. Det krävs ingen diagnos. Frånvaron och hur barnet mår räknas, inte bara betygen.

        # Vem gör vad
        - Skolan: ger skyndsamt extra anpassningar inom den vanliga undervisningen. De kräver inget beslut (3 kap. 5 § skollagen). Räcker de inte, eller har barnet det svårt på andra sätt i skolan, utreder rektorn skyndsamt behovet av särskilt stöd tillsammans med elevhälsan (3 kap. 7 §). Sedan beslutar rektorn om ett åtgärdsprogram, eller att det inte ska göras något. Du och barnet kan vara med när det görs (3 kap. 9 §). Stödet kan till exempel vara en liten grupp, enskild undervisning eller anpassad studiegång (3 kap. 11–12 §§).
        - Du: skriver listan, skickar brevet och sätter en dag för svar.
        - Kommunen: är huvudman för de kommunala skolorna. Behöver barnet studiehandledning på modersmålet ska det få det, i alla skolor (5 kap. 4 § skolförordningen).
    .follow-up = Har utredningen av stödet börjat? Vad har ändrats sedan du skrev?
    .step-send-letter = Det är brevet om särskilt stöd. Skicka med listan.
    .step-go-to-principal = Skriv vad du har bett om, och när. Ämnet om att skolan gör för lite finns här nedanför.
    .because-school = Ge listan till mentorn och brevet till rektorn.
    .because-special-needs-agency = Information om stöd i skolan, för vårdnadshavare.
    .because-en-vag-in = Om du vill att barnet utreds i vården och det inte har någon kontakt där.
    .because-healthcare-1177 = Råd om hur en utredning i vården går till.

not-wait-for-diagnosis = Be om stöd nu, också medan ni väntar
    .body =
        Att vänta på en utredning är svårt, särskilt när skolan också väntar. Men stödet i skolan behöver inte vänta.

        Skolans stöd hänger på vad barnet behöver, inte på en diagnos. Alla kan säga till att ett barn kan behöva stöd, också du. Skriv det i brevet.

        # Vem gör vad
        - Skolan: rektorn utreder skyndsamt behovet av särskilt stöd, också när barnet har det svårt på andra sätt än i ämnena. Det krävs ingen diagnos (3 kap. 7 § skollagen). Extra anpassningar ges skyndsamt (3 kap. 5 §). Stödet skrivs i ett åtgärdsprogram med en dag för uppföljning (3 kap. 9 §).
        - Du: skriver att ni ber om stöd nu, och vad som är svårt i dag.
        - Vården: svarar på frågor om er väntan, och om ni kan få råd under tiden.
        - Kommunen: är huvudman för de kommunala skolorna. En fristående skola har en egen huvudman.
    .follow-up = Har skolan börjat? Har vården svarat? Säg till vården om något har blivit sämre.
    .step-send-letter = I brevet står att det inte krävs någon diagnos.
    .step-needs-list = Skicka listan med brevet, eller strax efter.
    .step-call-own-clinic = Fråga hur läget är med er väntan, och om ni kan få råd så länge.
    .step-go-to-principal = Skriv vad du har bett om, och när. Ämnet om att skolan gör för lite finns här nedanför.
    .because-school = Brevet går till rektorn. Elevhälsan är med i utredningen.
    .because-own-clinic = Fråga om er väntan, och vad ni kan göra nu.
    .because-en-vag-in = Om barnet inte har någon kontakt i vården än.
    .because-healthcare-1177 = Råd, och hjälp att hitta rätt om ni inte har någon kontakt.

programme-not-enough = Be om uppföljning av åtgärdsprogrammet
    .body =
        Ett åtgärdsprogram är ett beslut om stöd. När det inte räcker är det rimligt att be skolan titta på det igen.

        Läs vad som står: vad barnet behöver, vad skolan gör, vem som ansvarar och vilken dag det följs upp (3 kap. 9 § skollagen). Be om uppföljningen tidigare om det behövs. Det kan bli ett nytt beslut, och ett nytt beslut kan överklagas. Fick du beslutet för mindre än tre veckor sedan kan du överklaga det nu (28 kap. 16 §). Då hjälper ämnet om beslut här nedanför.

        # Vem gör vad
        - Skolan: gör det som står i programmet och följer upp det. Behovet av stöd kan utredas på nytt (3 kap. 7 §). Stödet kan till exempel vara en liten grupp, enskild undervisning eller anpassad studiegång (3 kap. 11–12 §§).
        - Du: skriver vad som har blivit gjort och inte, och vad du ser hemma.
        - Kommunen: är huvudman för de kommunala skolorna. En fristående skola har en egen huvudman.
    .follow-up = Har ni följt upp? Fick du ett nytt beslut, och vilken dag?
    .step-read-decision = Leta efter dagen för uppföljning.
    .step-ask-new-follow-up = Du behöver inte vänta till dagen i programmet om det inte fungerar.
    .step-go-to-principal = Skriv vad som inte har blivit gjort. Ämnet om att skolan gör för lite finns här nedanför.
    .because-school = Be rektorn om en dag för uppföljning.
    .because-school-appeals-board = Om du fick beslutet för mindre än tre veckor sedan. Överklagandet skickas till skolan.
    .because-special-needs-agency = Information om stöd i skolan, för vårdnadshavare.

because-attention = Andra familjer som lever med adhd, autism eller språkstörning.
because-autism-sweden = De kan skolfrågor när ett barn har autism.
because-own-social-worker = Fråga vem som ber om stöd och vem som får besluten: du, vårdnadshavaren eller socialtjänsten.
