### Två hem eller två vuxna: samma linje för barnet. Ingen får rätt eller fel här.

dialogue = Vi vuxna är inte överens
    .summary = Så kan barnet få samma besked av båda.

differs = Vad har ni svårast att enas om?
    .why = Olika saker löses på olika sätt.
    .choice-mornings = Morgnarna, eller hur vi gör när barnet inte vill gå
    .choice-contact-with-school = Kontakten med skolan
    .choice-appeal = Att överklaga ett beslut
    .choice-care = Att söka vård
    .choice-afraid-of-the-other = Jag är rädd för den andra

one-sentence = Bestäm en mening som båda säger
    .body =
        Det är vanligt att två vuxna ser olika på vad barnet behöver. Ni behöver inte vara överens om allt för att göra det lättare för barnet.

        Börja med en enda mening som båda kan säga. Barnet blir lugnare av att höra samma sak i båda hemmen. Bestäm också vad ni gör en morgon som inte går. Bakslag hör till.

        # Vem gör vad
        - Skolan: kan bjuda in båda till samma möte och ge båda samma besked.
        - Ni vuxna: säger samma sak till barnet.
        - Kommunen: har stöd för föräldrar, och socialtjänsten svarar på frågor om samarbetssamtal.
    .follow-up = Har båda sagt meningen? Byt ut ett ord om den inte passar.
    .step-same-line = Förslaget finns här på sidan. Skicka det till den andra och fråga vad som behöver ändras.
    .step-plan-for-setback = Skriv ner det, så att det är samma i båda hemmen.
    .because-school = Be om ett möte där båda är med.
    .because-parent-guide = Där ser du vilket stöd som finns för er som föräldrar.
    .because-social-services = Fråga om samtal som hjälper föräldrar att samarbeta.
    .because-own-municipality = Fråga socialtjänsten där du bor om samtal som hjälper föräldrar att samarbeta.

both-get-information = Se till att båda får veta samma sak
    .body =
        När bara en får veta är det lätt att bli oense. Det går att ändra med ett enkelt besked till skolan eller mottagningen.

        Har ni gemensam vårdnad ska skola och BUP normalt informera båda och låta båda komma till tals. Justitieombudsmannen har kritiserat en kommun som glömde den ena (JO 3154-2016). Ni kan ha möten var för sig om det är bättre.

        # Vem gör vad
        - Skolan och vården: informerar båda vårdnadshavarna och lyssnar på båda.
        - Du: säger hur de når er, och om ni vill ha möten tillsammans eller var för sig.
        - Kommunen: är huvudman för de kommunala skolorna. En fristående skola har en egen huvudman.
    .follow-up = Får båda samma brev nu? Påminn skolan eller mottagningen annars.
    .step-ask-meeting = Be att båda bjuds in.
    .step-talk-to-someone-today = Du är inte ensam om att ha det så. Det är klokt att berätta.
    .step-go-to-principal = Skriv vad du ber om: samma information till båda, eller möten var för sig.
    .because-school = Be dem skicka samma sak till båda och bjuda in båda.
    .because-own-clinic = Fråga hur de informerar båda, och vad som krävs när ni tycker olika om vården.
    .because-womens-line = När du är rädd för den andra. De lyssnar och vet vad du kan göra. Samtalet syns inte på telefonräkningen.

both-must-stand = { $other-guardian ->
    [sole-custody] Du kan överklaga själv
   *[other] Ett överklagande behöver oftast båda
}
    .body =
        Det är svårt när ni vill olika och tiden är kort. Här är vad som brukar gälla, och vad du kan göra själv.

        Ett beslut, till exempel om åtgärdsprogram, överklagas till Skolväsendets överklagandenämnd. Det skickas till skolan inom tre veckor från den dag ni fick beslutet (28 kap. 16 § skollagen). Är ni två vårdnadshavare behöver oftast båda stå bakom. Den som har ensam vårdnad kan överklaga själv. Det kan också eleven, från 16 år.

        # Vem gör vad
        - Skolan: tar emot överklagandet. Rektorn kan också följa upp stödet och fatta ett nytt beslut (3 kap. 9 §).
        - Du: kan be om underskrift. Du kan också på egen hand be om uppföljning eller klaga.
        - Huvudmannen, kommunen eller den som driver en fristående skola: tar emot klagomål, utreder och svarar (4 kap. 8 §).
    .follow-up = Har du fått svar av den andra? Har skolan sagt när stödet ska följas upp?
    .step-ask-signature = Fråga vänligt, och visa texten i förväg.
    .step-ask-new-follow-up = Det kan du göra även om den andra inte är med.
    .step-complain-huvudman = Ett klagomål kan du lämna ensam. Använd brevet här.
    .because-school = Överklagandet skickas dit. Fråga rektorn om uppföljning.
    .because-school-appeals-board = Fråga vad som gäller när två vårdnadshavare inte är överens.
    .because-school-complaints = Om skolan är kommunal: här tar kommunen emot klagomål.
    .because-own-municipality = Om skolan är kommunal: din kommun tar emot klagomål.

because-school-apart = Be om information och möten för bara dig. Du behöver inte säga varför.
because-own-social-worker = Fråga vem som får skriva under och vem som bestämmer vad.

step-ask-cooperation-talks = Fråga socialtjänsten om samtal om samarbete
    .body = Säg att ni vill göra det lättare för barnet. Du kan fråga på egen hand.
step-ask-separate = Be skolan om information och möten var för sig
    .body = Du behöver inte träffa den andra för att få veta hur barnet har det i skolan.
step-appeal-alone = Överklaga själv
    .body = Du har ensam vårdnad. Då räcker din underskrift. Öppna ämnet om skolan här nedanför, där finns brevet.
step-use-follow-up-day = Fråga igen den dag stödet ska följas upp
    .body = Dagen står i åtgärdsprogrammet.
