### Ord att säga, skriva eller skicka. ________ fylls i för hand.

## Rader som flera texter delar. Det som är besvarat står där, resten är tomt att fylla i.

line-hello = { $role ->
    [foster-parent] Hej! Jag är familjehemsförälder till barnet.
   *[other] Hej!
}
line-sign = { $role ->
    [foster-parent] ________, familjehemsförälder
   *[other] ________
}
line-child = { $stage ->
    [early] Barnets förnamn: ________ Klass: ________ (förskoleklass till årskurs 3)
    [middle] Barnets förnamn: ________ Klass: ________ (årskurs 4–6)
    [upper] Barnets förnamn: ________ Klass: ________ (årskurs 7–9)
    [upper-secondary] Barnets förnamn: ________ Klass: ________ (gymnasiet)
   *[unknown] Barnets förnamn och klass: ________
}
line-absence = { $absence ->
    [not-yet] Barnet har inte varit borta från skolan än, men har svårt att gå dit.
    [now-and-then] Barnet har varit borta från skolan någon dag då och då.
    [weekly] Barnet har varit borta från skolan ungefär en dag i veckan.
    [half] Barnet har varit borta från skolan ungefär halva tiden.
    [almost-never] Barnet har varit borta från skolan nästan hela tiden.
   *[unknown] Barnet har varit borta från skolan så här mycket: ________
}
line-since = { $duration ->
    [under-2-weeks] Det har varit så i mindre än två veckor, sedan ungefär den ________.
    [under-2-months] Det har varit så i minst två veckor, sedan ungefär den ________.
    [longer] Det har varit så i mer än två månader, sedan ungefär den ________.
   *[unknown] Det har varit så sedan ________.
}
line-language = { $spoken-language ->
    [arabic] arabiska
    [finnish] finska
    [somali] somaliska
    [english] engelska
    [bosnian-croatian-serbian] bosniska, kroatiska eller serbiska
    [albanian] albanska
    [persian-dari] persiska eller dari
    [tigrinya] tigrinja
    [kurdish] kurdiska (sorani eller kurmanji)
    [ukrainian] ukrainska
    [polish] polska
    [turkish] turkiska
   *[other] ________
}
line-interpreter = { $interpreter ->
    [yes] Jag behöver tolk på { line-language }.
    [no] Jag behöver ingen tolk.
   *[unknown] Jag behöver tolk på: { line-language } (stryk om du inte behöver)
}
line-care = { $care-contact ->
    [none] Barnet har ingen kontakt i vården.
    [health-centre] Barnet har redan kontakt med en vårdcentral: ________
    [bup] Barnet har redan kontakt med { -bup }.
    [other] Barnet har redan kontakt i vården: ________
   *[unknown] Barnet har redan kontakt i vården: ________ / Barnet har ingen kontakt i vården.
}
line-guardians = { $other-guardian ->
    [sole-custody] Vårdnadshavare (ensam vårdnad): ________
    [agrees]
        Vårdnadshavare: ________
        Den andra vårdnadshavaren: ________
    [disagrees]
        Vårdnadshavare: ________
        Den andra vårdnadshavaren: ________
   *[unknown]
        Vårdnadshavare: ________
        Den andra vårdnadshavaren, om ni är två: ________
}
line-answer-by = Svara gärna senast { WEEKDAY($answer-by) } den { DATE($answer-by) }.

## Säg

say-ask-directly-words = Säg så här till barnet
    .text =
        Jag ser att du har det svårt.
        Tänker du ibland att du inte vill leva?
        Du kan säga det till mig. Jag lyssnar, och jag stannar hos dig.
say-morning-words = Säg så här på morgonen
    .text =
        Jag ser att det är svårt i dag.
        Skolan är viktig, och vi löser det tillsammans.
        Vill du klä på dig först eller äta först?
say-evening-words = Säg så här i en lugn stund
    .text =
        Jag vill förstå hur du har det.
        Vad är jobbigast? Vad känns okej?
        Vi bestämmer inget nu.
say-both-homes-words = En mening att säga i båda hemmen
    .text =
        Vi har bestämt tillsammans: vi hjälper dig att komma till skolan, ett steg i taget.
say-interpreter-words = Säg att du behöver tolk
    .text =
        Jag behöver tolk på { line-language }.
        Jag vill inte att mitt barn eller en släkting tolkar.
        Kan ni boka en tolk till nästa gång?
say-finnish-words = Säg att du vill använda finska
    .text =
        Jag vill använda finska i kontakten med kommunen.
        Kan jag få svar på finska?
say-easy-swedish-words = Be om lätt svenska
    .text =
        Kan du skriva det på lätt svenska?
        Eller kan du läsa det högt för mig?
say-child-words = Säg så här till en vuxen
    .text =
        Jag vågar inte gå till skolan.
        Kan du hjälpa mig att berätta för någon?
say-home-words = Säg så här till en vuxen du litar på
    .text =
        Jag har det inte bra hemma.
        Jag behöver hjälp av en vuxen.
        Kan du stanna hos mig när jag berättar?
say-help-words = Säg så här till barnets vårdnadshavare
    .text =
        Jag ser att ni kämpar.
        Vad skulle hjälpa er den här veckan?
say-staff-words = Säg så här till vårdnadshavaren
    .text =
        Vi saknar ________ i skolan.
        Hur ser ni hemma på det?
        När kan vi träffas?
say-attendance-question = Fråga skolan så här
    .text =
        Hur arbetar ni med närvaro på vår skola?
        Vem kan jag prata med om det?

## Ring

say-call-112-words = Säg så här till 112
    .text =
        Jag ringer om mitt barn (eller om mig själv).
        Det har hänt det här: ________
        Vi är på den här adressen: ________
        Barnet är vaket / går inte att väcka.
        Jag är kvar i telefonen.
say-missing-words = Säg så här när barnet är borta
    .text =
        Mitt barn är borta. Barnet är ________ år.
        Jag såg barnet senast här: ________, klockan ________
        Barnet har på sig: ________
        Barnet har telefon med sig / har ingen telefon.
        Kompisar och platser där barnet brukar vara: ________
        Jag är på den här adressen: ________
        Jag är kvar i telefonen.
say-call-care-words = Säg så här till vården
    .text =
        { $role ->
            [foster-parent] Jag är familjehemsförälder och orolig för ett barn som är ________ år. Det är bråttom.
           *[other] Jag är orolig för mitt barn, som är ________ år. Det är bråttom.
        }
        Det här har ändrats: ________
        { line-since }
        Barnet sover så här: ________ och äter så här: ________
        { line-absence }
        Det här oroar mig mest: ________
        { line-care }
        { line-interpreter }
        Vart ska vi vända oss, och när?
say-adult-break-words = Be någon ta över
    .text =
        Jag behöver att du kommer och tar över en stund.
        Kan du komma nu?
say-social-services-words = Säg så här till socialtjänsten
    .text =
        { $role ->
            [foster-parent] Jag är familjehemsförälder och vill be om stöd för barnet och oss.
           *[other] Jag vill be om stöd för mitt barn och vår familj.
        }
        Vi behöver hjälp med: ________
        { $care-contact ->
            [none] Vi har ingen kontakt i vården. Andra vi har kontakt med: ________
            [health-centre] Vi har redan kontakt med en vårdcentral och med: ________
            [bup] Vi har redan kontakt med { -bup } och med: ________
            [other] Vi har redan kontakt i vården och med: ________
           *[unknown] Vi har redan kontakt med: ________
        }
        Vad kan ni erbjuda, och hur går det till?
        Kan jag få råd utan att säga vad jag heter?
        { line-interpreter }
say-reply-to-social-words = Svara socialtjänsten så här
    .text =
        Jag har fått ert brev och vill vara med.
        Det här har vi provat: ________
        Den här hjälpen vill vi ha: ________
        { line-interpreter }
        Vad händer nu, och när?
say-order-words = Säg eller skriv så här om föreläggandet
    .text =
        Jag fick föreläggandet den ________.
        Det här har vi gjort (se min logg): ________
        Det här har skolan gjort: ________
        Jag vill veta hur och till vilken dag jag kan överklaga.
        Jag vill också veta vilket stöd vi kan få.
say-group-words = Fråga om en samtalsgrupp
    .text =
        Finns det någon samtalsgrupp för föräldrar till barn som har svårt att gå till skolan?
        När träffas gruppen, och på vilket språk?
        Hur anmäler jag mig?
say-own-health-words = Säg så här om dig själv
    .text =
        Mitt barn har svårt att gå till skolan. Jag är slut och behöver hjälp för egen del.
        Så här sover jag: ________
        Så här går det på jobbet och hemma: ________
        Det har varit så sedan ________.
        Jag behöver mest hjälp med: ________
say-benefit-question = Fråga Försäkringskassan så här
    .text =
        { $role ->
            [foster-parent] Jag är familjehemsförälder. Barnet är ________ år och kan inte gå till skolan. Det beror på: ________
           *[other] Mitt barn är ________ år och kan inte gå till skolan. Det beror på: ________
        }
        Vilken ersättning kan finnas?
        Vilket intyg behövs, och från vilken dag?

## Skriv

say-report-words = Anmäl frånvaron så här
    .text =
        Datum: ________
        { line-child }

        Hej! ________ kan inte komma till skolan i dag (eller kommer klockan ________).
        Det beror på: ________
        Jag vill prata med er i dag om i morgon. Ni når mig så här: ________

        Med vänlig hälsning
        { line-sign }
say-mentor-mail = Brev till mentorn
    .text =
        Ämne: Svårt att gå till skolan
        Datum: ________
        { line-child }

        { line-hello }

        Det här ser jag hemma: ________
        { line-absence }
        { line-since }
        Barnet säger själv: ________

        Jag vill gärna veta:
        1. Vad ser ni i skolan? Är det vissa dagar, ämnen eller raster?
        2. Vem kan vara vår kontaktperson i skolan?
        3. Vad kan vi prova redan den här veckan?

        { line-answer-by } Jag vill att vi löser det tillsammans.

        Med vänlig hälsning
        { line-sign }
say-meeting-mail = Brev om ett möte
    .text =
        Ämne: Jag ber om ett möte
        Datum: ________
        { line-child }

        { line-hello }

        { $role ->
            [foster-parent] Jag ber om ett möte inom en vecka, eftersom barnet har svårt att gå till skolan. Säg gärna till om vårdnadshavarna eller socialsekreteraren ska vara med.
           *[other] Jag ber om ett möte inom en vecka, eftersom mitt barn har svårt att gå till skolan.
        }

        1. Jag vill att de här är med: mentorn, elevhälsan och ________.
        2. Jag vill prata om: ________
        3. Den här personen följer med mig: ________ (stryk om ingen följer med)
        4. { line-interpreter }
        5. Jag vill att vi bestämmer vad som ska göras, vem som gör det och till vilken dag.

        De här tiderna passar mig: ________
        Svara gärna senast den ________.

        Med vänlig hälsning
        { line-sign }
say-investigation-mail = Brev till rektorn om att utreda frånvaron
    .text =
        Ämne: Utredning av frånvaro
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        { line-absence }
        { line-since }
        De här dagarna eller timmarna gäller det (ur min logg): ________
        Det här ser jag hemma: ________

        Rektorn ska skyndsamt utreda frånvaro som är upprepad eller lång. Det gäller både giltig och ogiltig frånvaro och görs tillsammans med eleven, vårdnadshavarna och elevhälsan. { $stage ->
            [early] (7 kap. 19 a § skollagen.)
            [middle] (7 kap. 19 a § skollagen.)
            [upper] (7 kap. 19 a § skollagen.)
            [upper-secondary] (15 kap. 16 § skollagen.)
           *[unknown] (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §.)
        }

        Jag ber om svar på det här:
        1. När börjar utredningen?
        2. Vem leder den?
        { $role ->
            [foster-parent] 3. Hur är barnet, vårdnadshavarna och vi i familjehemmet med i den?
           *[other] 3. Hur är vi och barnet med i den?
        }
        4. Vem är vår kontaktperson i skolan?

        { line-answer-by } Jag vill att vi löser det tillsammans.

        Med vänlig hälsning
        { line-sign }
say-meeting-questions = Frågor att ta med till mötet
    .text =
        1. När börjar utredningen av frånvaron, och vem leder den?
        2. Vem är vår kontaktperson?
        3. Vad provar vi, och till vilken dag?
        4. Behövs särskilt stöd? Vem utreder det?
        5. När träffas vi nästa gång?

        Det här gör skolan: ________ Till vilken dag: ________
        Det här gör vi hemma: ________ Till vilken dag: ________
        Det här gör kommunen: ________ Till vilken dag: ________
say-after-meeting-mail = Brev efter mötet
    .text =
        Ämne: Det vi kom överens om den ________
        Datum: ________
        { line-child }

        Hej, och tack för mötet!

        Så här uppfattade jag det vi kom överens om:
        1. Skolan gör: ________ Vem: ________ Till den: ________
        2. Vi gör: ________ Till den: ________
        3. Kommunen eller någon annan gör: ________ Till den: ________

        Vi träffas nästa gång den ________.
        Rätta mig om jag har förstått fel. Svara gärna senast den ________.

        Med vänlig hälsning
        { line-sign }
say-principal-reminder = Påminnelse till rektorn
    .text =
        Ämne: Påminnelse om mitt brev den ________
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        Den ________ bad jag om det här: ________
        Jag har inte fått något svar än, eller bara svar på: ________

        Jag ber därför en gång till om:
        1. ________
        2. ________
        3. ________

        Jag vill gärna ha svar senast den ________. Annars blir nästa steg att jag vänder mig till skolans huvudman. Jag hoppas att vi kan lösa det tillsammans före dess.

        Med vänlig hälsning
        { line-sign }
say-huvudman-complaint = Klagomål till huvudmannen
    .text =
        Ämne: Klagomål om en skola
        Datum: ________
        { $school-kind ->
            [municipal] Till kommunen, som är skolans huvudman (den som tar emot klagomål)
            [independent] Till skolans huvudman (företaget eller föreningen som driver skolan): ________
           *[unknown] Till skolans huvudman (den som tar emot klagomål)
        }
        Skola: ________
        { line-child }

        { line-hello }

        Det här har hänt, i datumordning: ________
        Det här har jag bett skolan om, och när: ________
        Det här har skolan svarat: ________

        Jag ber er om det här:
        1. Bekräfta att ni har fått klagomålet.
        2. Utred det som har hänt.
        3. Det här vill jag ska ändras: ________
        4. Svara mig skriftligt.

        (Huvudmannen tar emot och utreder klagomål enligt 4 kap. 8 § skollagen.)
        Svara gärna senast den ________.

        Med vänlig hälsning
        { line-sign }
say-inspectorate-report = Anmälan efter huvudmannens svar
    .text =
        Ämne: Anmälan om en skola
        Datum: ________
        Skola: ________
        { $school-kind ->
            [municipal] Huvudman: kommunen, ________
            [independent] Huvudman (företaget eller föreningen som driver skolan): ________
           *[unknown] Huvudman: ________
        }
        { line-child }

        1. Huvudmannen fick mitt klagomål den ________.
        2. Huvudmannen svarade så här: ________ (eller har inte svarat)
        3. Det här har hänt, i datumordning: ________
        4. Det här är inte löst: ________
        5. Jag skickar med de här papperen: ________

        Skriv gärna till mig senast den ________ att ni har fått anmälan.

        Med vänlig hälsning
        { line-sign }
say-written-decision-letter = Brev om att få beslutet skriftligt
    .text =
        Ämne: Jag ber om ett skriftligt beslut
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        Den ________ fick vi veta att barnet ska vara hemma, eller ha kortare skoldagar. Det var ________ som sa det.

        Barnet vill gå i skolan och har rätt till undervisning. Därför ber jag om det här:
        1. Ge oss beslutet skriftligt, med skälet och hur länge det gäller.
        2. Skriv om och hur man kan överklaga det.
        3. Utred behovet av särskilt stöd (3 kap. 7 § skollagen).
        4. Skriv från vilken dag barnet har hela skoldagar igen.

        { line-answer-by }

        Med vänlig hälsning
        { line-sign }
say-support-letter = Brev om särskilt stöd
    .text =
        Ämne: Jag ber er utreda behovet av särskilt stöd
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        Det här är svårt för barnet i skolan: ________ (se listan)
        Det här är redan provat: ________
        Så här gick det: ________

        Jag ber om det här:
        1. Utred behovet av särskilt stöd (3 kap. 7 § skollagen). Det krävs ingen diagnos.
        { $role ->
            [foster-parent] 2. Låt elevhälsan, vårdnadshavarna och oss i familjehemmet vara med.
           *[other] 2. Låt elevhälsan och oss vara med.
        }
        3. Skriv vilket stöd barnet får och vilken dag det ska följas upp.
        4. Skriv vad som gäller till dess.

        Svara gärna senast den ________.

        Med vänlig hälsning
        { line-sign }
say-needs-list-form = Lista: svårt och hjälper
    .text =
        Datum: ________
        { line-child }

        Ljud. Svårt: ________ Hjälper: ________
        Raster. Svårt: ________ Hjälper: ________
        Lunch. Svårt: ________ Hjälper: ________
        Skriva. Svårt: ________ Hjälper: ________
        Läsa. Svårt: ________ Hjälper: ________
        Ändringar. Svårt: ________ Hjälper: ________
        Koncentration. Svårt: ________ Hjälper: ________
        Andra människor. Svårt: ________ Hjälper: ________
        Vägen till skolan. Svårt: ________ Hjälper: ________

        Det här sänker vi först: ________
say-bullying-report = Brev till rektorn om det som har hänt
    .text =
        Ämne: Ett barn blir illa behandlat i skolan
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        Det här har hänt: ________
        När och var: ________
        Vem som såg det: ________
        Jag har sparat meddelanden och bilder: ja / nej
        Så här mår barnet av det: ________

        Jag ber om det här:
        1. Utred det som har hänt (6 kap. 10 § skollagen).
        2. Skriv vad skolan gör nu, och till vilken dag.
        3. Ge barnet en trygg plats och en trygg vuxen på rasterna.
        4. Låt barnet slippa möta den det gäller ensamt.

        { line-answer-by }

        Med vänlig hälsning
        { line-sign }
say-aid-mail = Brev till skolan om studiebidraget
    .text =
        Ämne: Frånvaro och studiebidrag
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        Frånvaron de här dagarna berodde på: ________

        Jag ber om det här:
        1. Berätta om frånvaron har rapporterats till CSN, eller kommer att rapporteras.
        2. Rätta den frånvaro som är fel inskriven: ________
        3. Ta hänsyn till skälet innan ni rapporterar mer.
        4. Kom med förslag på en plan framåt. Mitt förslag: ________

        Svara gärna senast den ________.

        Med vänlig hälsning
        { line-sign }
say-home-teaching-letter = Brev om undervisning under sjukdom
    .text =
        Ämne: Jag ber om särskild undervisning
        Datum: ________
        Till rektorn
        { line-child }

        { line-hello }

        Barnet är sjukt och kan inte vara med i det vanliga skolarbetet under en längre tid.
        Läkaren säger: ________

        Jag ber om det här:
        1. Ordna särskild undervisning hemma, på sjukhus eller på en annan plats (24 kap. 17 § och 20–22 §§ skollagen).
        2. Skriv vem som ordnar den och från vilken dag.
        3. Skriv vem som är vår kontaktperson.

        { $other-guardian ->
            [sole-custody] Jag samtycker till undervisning hemma: ja / nej
           *[other] Vi samtycker till undervisning hemma: ja / nej
        }
        Svara gärna senast den ________.

        Med vänlig hälsning
        { line-guardians }
say-leave-application = Ansökan om ledighet
    .text =
        Ämne: Ansökan om ledighet
        Datum: ________
        Till rektorn
        { line-child }

        { $other-guardian ->
            [sole-custody] Jag ansöker om ledighet för barnet från den ________ till den ________.
           *[other] Vi ansöker om ledighet för barnet från den ________ till den ________.
        }
        1. Skälet är: ________
        2. Så här gör barnet skolarbetet: ________
        3. Ge oss gärna ett beslut senast den ________.

        Med vänlig hälsning
        { line-guardians }
