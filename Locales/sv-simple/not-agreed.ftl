### Lätt svenska. Samma fakta som i sv, i korta meningar.

dialogue = Vi vuxna tycker olika
    .summary = Så kan barnet få höra samma sak av er båda.

differs = Vad tycker ni mest olika om?
    .why = Det finns olika sätt att lösa olika saker.
    .choice-mornings = Hur vi gör på morgonen, när barnet inte vill gå
    .choice-appeal = Att överklaga, alltså be att få ett beslut ändrat
    .choice-care = Att söka vård för barnet

one-sentence = Välj en sak som ni båda säger
    .body =
        Det är vanligt att två vuxna tycker olika. Ni måste inte tycka samma sak om allt. Det kan ändå bli lättare för barnet.

        Börja med en enda mening. Välj en mening som ni båda kan säga. Barnet blir lugnt när det får höra samma sak i båda hemmen. Bestäm också vad ni gör en morgon som inte går bra. Ibland går det dåligt. Det är inte konstigt.

        # Vem gör vad
        - Skolan: Den kan bjuda in er båda till samma möte. Den kan säga samma sak till er båda.
        - Ni vuxna: Säg samma sak till barnet.
        - Kommunen: Den har stöd för föräldrar. Fråga socialtjänsten om samtal som hjälper er att komma överens.
    .follow-up = Har ni båda sagt meningen? Byt ett ord om den inte passar.
    .step-same-line = Det finns ett förslag här på sidan. Skicka det till den andra. Fråga vad som ska ändras.
    .step-plan-for-setback = Skriv ner det. Då är det samma i båda hemmen.
    .because-school = Be om ett möte med er båda.
    .because-parent-guide = Här ser du vilket stöd som finns för er.
    .because-social-services = Fråga om samtal för föräldrar som tycker olika.
    .because-own-municipality = Ring socialtjänsten där du bor. Fråga om samtal för föräldrar som tycker olika.

both-get-information = Be att ni båda får veta samma sak
    .body =
        Det är lätt att bli osams när bara en får veta. Du kan ändra det. Säg till skolan eller vården.

        Har ni båda vårdnaden? Då ska skolan och BUP för det mesta ge information till er båda. BUP är vård för barn som mår dåligt. De ska också lyssna på er båda. JO ser till att de som arbetar i kommunen följer lagen. JO har sagt att en kommun gjorde fel när den glömde en förälder (JO 3154-2016). Ni kan ha möten var för sig om det är bättre.

        # Vem gör vad
        - Skolan och vården: De ger information till er båda. De lyssnar på er båda.
        - Du: Säg hur de kan nå er. Säg om ni vill ha möten ihop eller var för sig.
        - Kommunen: Den har ansvar för kommunens skolor. Det finns också friskolor. Ett företag eller en förening har ansvar för dem.
    .follow-up = Får ni båda samma brev nu? Säg annars till igen.
    .step-ask-meeting = Be att de bjuder in er båda.
    .step-talk-to-someone-today = Det finns fler som har det så. Det är bra att berätta.
    .step-go-to-principal = Skriv vad du ber om. Det kan vara samma brev till er båda. Det kan vara möten var för sig.
    .because-school = Be dem skicka samma sak till er båda. Be dem bjuda in er båda.
    .because-own-clinic = Fråga hur de säger till er båda. Fråga vad som gäller när ni tycker olika.
    .because-womens-line = Ring om du är rädd för den andra. De lyssnar. De vet vad du kan göra. Samtalet syns inte på räkningen för telefonen.

both-must-stand = { $other-guardian ->
    [sole-custody] Du kan överklaga själv
   *[other] Oftast måste ni båda vilja överklaga
}
    .body =
        Det är svårt när ni vill olika och tiden är kort. Här står vad som ofta gäller, och vad du kan göra själv.

        Att överklaga är att be att få ett beslut ändrat. Det kan vara ett beslut om åtgärdsprogram, alltså en plan för stöd. Skolväsendets överklagandenämnd säger vad som ska gälla. Men skicka brevet till skolan. Gör det inom tre veckor från den dag ni fick beslutet (skollagen 28 kap. 16 §). Är ni två som har vårdnaden? Då måste oftast båda vara med. Har du vårdnaden ensam kan du göra det själv. En elev som är 16 år eller mer kan också göra det själv.

        # Vem gör vad
        - Skolan: Den tar emot brevet. Rektorn kan också se hur stödet har gått och bestämma på nytt (3 kap. 9 §).
        - Du: Be den andra att skriva sitt namn. Du kan be skolan se hur det har gått. Du kan också klaga. Det får du göra själv.
        - Den som driver skolan: Den tar emot det du klagar på, utreder och svarar (4 kap. 8 §). Den kallas huvudman. Det är kommunen, eller den som driver en friskola.
    .follow-up = Har den andra svarat? Har skolan sagt när den ska se hur det har gått?
    .step-ask-signature = Fråga snällt. Visa texten först.
    .step-complain-huvudman = Du får klaga ensam. Det finns ett brev här.
    .because-school = Skicka brevet hit. Be rektorn se hur stödet har gått.
    .because-school-appeals-board = Fråga vad som gäller när ni tycker olika.
    .because-school-complaints = Om kommunen driver skolan. Här kan du klaga.
    .because-own-municipality = Om kommunen driver skolan. Där kan du klaga.

because-school-apart = Be om brev och möten för bara dig. Du måste inte säga varför.
because-own-social-worker = Fråga vem som får skriva sitt namn. Fråga vem som bestämmer vad.

step-ask-cooperation-talks = Fråga socialtjänsten om samtal för er
    .body = Säg att du vill göra det lättare för barnet. Du kan fråga själv.
step-ask-separate = Be skolan om brev och möten var för sig
    .body = Du måste inte träffa den andra. Du får ändå veta hur barnet har det i skolan.
step-appeal-alone = Gör det själv
    .body = Du har ensam vårdnad. Då räcker det att du skriver ditt namn. Brevet finns i ämnet om skolan här nere.
step-use-follow-up-day = Fråga igen den dag skolan ska se hur stödet har gått
    .body = Dagen står i planen för stöd.
