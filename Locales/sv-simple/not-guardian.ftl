### Lätt svenska. Samma fakta som i sv, i korta meningar. Barnens texter har ingen lag.

dialogue = För barn, släkt och dig som arbetar i skolan
    .summary = För dig som inte är vårdnadshavare.

child-need =
    .why = Då får du veta vilka vuxna som hjälper.

relative-need =
    .hint = Du kan vara mormor, farfar, syskon eller granne. Du kan vara någon annan som är nära.
    .why = Vill du hjälpa till? Eller är du orolig för barnet? Du får olika råd.
    .choice-worried-for-child = Jag är orolig för barnet

child-school = Säg det till en vuxen du litar på
    .body =
        Det är bra att du säger det. Du är inte ensam. Du har inte gjort något fel.

        Du måste inte lösa det själv. De vuxna i skolan ska hjälpa dig där. De vuxna hemma hjälper dig hemma. Det finns fler vuxna som hjälper om det behövs.
    .follow-up = Har du sagt det till någon? Blev det bättre? Om inte: Säg det till en vuxen till.
    .because-bris-child = Här kan du prata eller chatta med en vuxen. Den vuxna lyssnar. Det kostar inget. Du måste inte säga vad du heter.
    .because-school = Prata med skolsköterskan, kuratorn eller din mentor. Välj den du tycker om.
    .because-healthcare-1177 = Här kan du fråga om du har ont eller mår dåligt. En vuxen kan ringa med dig.

child-feelings =
    .body =
        Det är bra att du säger hur du mår. Det är inte ditt fel. Du ska inte vara ensam med det.

        Det finns vuxna som hjälper barn varje dag. Du måste inte veta vad du ska säga. Du kan säga: ”Jag mår inte bra.” Vill du inte leva? Är du rädd att du ska göra dig illa? Ring 112 nu.
    .follow-up = Hur mår du nu? Är det svårt än? Prata med någon igen.
    .because-bris-child = De lyssnar dag och natt. Du kan ringa eller chatta. Det kostar inget. Du måste inte säga vad du heter.
    .because-school = Skolsköterskan eller kuratorn i skolan vill veta hur du mår.
    .because-healthcare-1177 = Här svarar vuxna som vet mycket om hur man mår.
    .because-mind-suicide-line = Om du tänker att du inte vill leva. Du kan ringa eller chatta.

child-home = Det är inte ditt fel. Säg det till en vuxen.
    .body =
        Det är inte ditt fel. Ingen får slå dig eller hota dig. Ingen får göra dig rädd hemma. Du gör rätt när du söker hjälp.

        Är det farligt nu? Ring 112. Annars kan du ringa eller chatta med Bris. Ring när ingen hör, om det känns bäst.

        Är någon nära dig som inte ska se det här? Gå bort från sidan direkt. Använder du en webbläsare? Då kan någon se sedan att du har varit här. Det syns i historiken.
    .follow-up = Har du sagt det till en vuxen? Hjälpte det inte? Säg det till en vuxen till. Du har rätt att få hjälp.
    .step-call-112 = Ring om någon gör dig illa nu. Ring om du är rädd att det snart händer.
    .step-call-bris = Du kan säga: Jag har det inte bra hemma.
    .step-tell-trusted-adult = Det kan vara någon i skolan. Det kan vara en lärare, skolsköterskan eller kuratorn.
    .because-emergency-112 = Om det är farligt nu. Du får ringa även om du är barn.
    .because-bris-child = De lyssnar dag och natt. Det kostar inget. Du måste inte säga vad du heter.
    .because-school = Där finns vuxna som ska hjälpa dig. Det är din lärare, skolsköterskan eller kuratorn.
    .because-social-emergency = Vuxna som hjälper barn på kvällen, på natten och på helgen.

for-relative = Fråga vad som kan hjälpa den här veckan
    .body =
        Det är fint att du bryr dig. Många föräldrar känner sig ensamma när ett barn har svårt att gå till skolan.

        Du måste inte ge råd. Fråga vad som kan hjälpa. Ha kontakt med barnet, men prata inte om skolan.

        # Vem gör vad
        - Skolan: Den tar reda på varför barnet är borta. Den hjälper barnet. Den gör det med barnets vårdnadshavare.
        - Du: Finns där för barnet och för de vuxna.
        - Kommunen: Den ger råd och stöd till familjer. Tror du att ett barn far illa? Det kan vara att någon slår barnet eller inte tar hand om det. Då kan du ringa socialtjänsten. I lagen står det att du bör göra det. Du måste inte säga vem du är.
    .follow-up = Ring eller skriv igen. Fråga vad som gick bra. Fråga vad de behöver nu.
    .because-parent-guide = Här finns stöd till vuxna nära barn. Det är också för mormor, farfar, syskon och grannar.
    .because-carer-support = Om du själv vill prata. Barn och unga som är 7 till 18 år kan också få stöd.
    .because-mind-parent-line = Här kan du prata om du är orolig för ett barn. Du måste inte säga vem du är.
    .because-social-services = Här får du råd om du är orolig. Du måste inte säga vem du är.
    .because-bris-adult = Här kan du prata om du är orolig för ett barn.

for-staff = Läs hur er skola ska göra. Prata med elevhälsan.
    .body =
        Du har sett något. Det är viktigt. Skriv inget om en elev här.

        Det finns ingen gräns i procent i lagen. Är en elev borta ofta eller länge? Då ska skolan snabbt ta reda på varför. Det kallas att utreda. Det gäller även om eleven har rätt att vara borta (skollagen 7 kap. 19 a §, för gymnasiet 15 kap. 16 §). { -team-domino } hjälper personal i grundskolan och socialtjänsten. De ger råd, kurser och stöd i arbetet. Fråga din chef hur ni kan få hjälp.

        # Vem gör vad
        - Skolan: Är en elev borta utan att ha rätt till det? Då ska vårdnadshavarna få veta det samma dag (7 kap. 17 §). Rektorn ska utreda det med eleven, vårdnadshavarna och elevhälsan. Rektorn bestämmer om en elev får vara ledig (7 kap. 18–19 §§). Rektorn utreder om en elev behöver särskilt stöd (3 kap. 7 §). Blir en elev kränkt? Det är att bli illa behandlad. Då ska du säga det till rektorn (6 kap. 10 §).
        - Vårdnadshavarna: De säger hur det är hemma. De är med när skolan utreder.
        - Kommunen: Den får veta när en grundskola börjar utreda (7 kap. 21–22 §§). Den får också veta om en elev på gymnasiet är borta mycket utan att ha rätt till det. Det gäller elever under 20 år (15 kap. 15 §). Tror du att ett barn far illa? Du som arbetar i skolan ska säga det till socialtjänsten. Det kallas att anmäla.
    .follow-up = Har eleven en person att prata med? Vilken dag börjar skolan utreda?
    .because-schools-agency = Här får du veta vad lagen säger. De säger inte vad som är rätt för en enda elev.
    .because-special-needs-agency = De ger råd till skolor om stöd.
    .because-social-services = Du som arbetar i skolan ska anmäla om du tror att ett barn far illa. Du måste säga vem du är.

step-tell-another-adult = Säg det till en vuxen till
    .body = Ibland förstår inte den första. Det är inte ditt fel. Prova med en annan.
step-call-bris-again = Prata med Bris igen
    .body = Du får ringa hur många gånger du vill.
step-call-112-again =
    .body = Ring om du är rädd. Ring om någon gör dig illa. Du får ringa flera gånger.
step-ask-social-services =
    .body = Ring socialtjänsten i kommunen där barnet bor. Säg vad du har sett. Fråga vad du kan göra. Du måste inte säga vem du är.
step-talk-to-principal =
    .body = Rektorn har ansvar för att skolan utreder. Fråga vem som gör vad. Fråga när det ska vara klart.
