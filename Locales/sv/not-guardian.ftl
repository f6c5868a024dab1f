### För barn, släktingar och skolans personal. Barnens texter: ord för en tioåring, ingen lag, bara "vuxna som hjälper".

dialogue = För dig som är barn, släkting eller arbetar i skolan
    .summary = Rätt ord till dig som inte är vårdnadshavare.

child-need = Vad vill du ha hjälp med?
    .hint = Välj det som känns mest rätt. Du kan inte välja fel.
    .why = Då får du veta vilka vuxna som hjälper med just det.
    .choice-afraid-of-school = Det är svårt att gå till skolan
    .choice-feel-bad = Jag mår dåligt
    .choice-home-not-ok = Jag har det inte bra hemma
    .choice-just-talk = Jag vill bara prata med någon

relative-need = Vad vill du göra?
    .hint = Du kan vara mormor, farfar, syskon, granne eller någon annan som står nära.
    .why = Du får olika råd om du vill hjälpa till, eller är orolig för hur barnet har det.
    .choice-help-family = Jag vill hjälpa familjen
    .choice-worried-for-child = Jag är orolig för hur barnet har det

child-school = Berätta för en vuxen du litar på
    .body =
        Det är bra att du berättar. Du är inte ensam om att ha det så här, och du har inte gjort något fel.

        Du behöver inte lösa det själv. De vuxna på skolan ska hjälpa dig där. De vuxna hemma hjälper dig hemma. Behövs det finns det fler vuxna som hjälper.
    .follow-up = Har du berättat för någon? Blev det bättre? Om inte, berätta för en vuxen till.
    .because-bris-child = Här kan du prata eller chatta med en vuxen som lyssnar. Det är gratis, och du behöver inte säga vad du heter.
    .because-school = Prata med skolsköterskan, kuratorn eller din mentor. Välj den du tycker bäst om.
    .because-healthcare-1177 = Här kan du fråga om du har ont eller mår dåligt. En vuxen kan ringa tillsammans med dig.

child-feelings = Prata med Bris i dag
    .body =
        Det är bra att du säger hur du mår. Det är inte ditt fel, och du ska inte behöva vara ensam med det.

        Det finns vuxna som hjälper barn varje dag. Du behöver inte veta vad du ska säga. Du kan börja med ”jag mår inte bra”. Vill du inte leva, eller är du rädd att du ska göra dig illa: ring 112 nu.
    .follow-up = Hur mår du nu? Prata med någon igen om det fortfarande är jobbigt.
    .because-bris-child = De lyssnar när du vill, dag som natt. Du kan ringa eller chatta. Det är gratis, och du behöver inte säga vad du heter.
    .because-school = Skolsköterskan eller kuratorn på skolan vill höra hur du mår.
    .because-healthcare-1177 = Här svarar vuxna som kan mycket om hur man mår, i kroppen och i tankarna.
    .because-mind-suicide-line = Om du har tankar på att inte vilja leva. Du kan ringa eller chatta.

child-home = Det är inte ditt fel – berätta för en vuxen
    .body =
        Det är inte ditt fel. Ingen får slå dig, hota dig eller göra dig rädd hemma. Du har gjort rätt som letar efter hjälp.

        Är det farligt nu? Ring 112. Annars kan du ringa eller chatta med Bris. Ring när ingen hör, om det känns tryggast.

        Är någon nära dig som inte ska se det här? Lämna sidan direkt. I en webbläsare kan besöket synas i historiken.
    .follow-up = Har du berättat för en vuxen? Om den vuxna inte hjälpte, berätta för en till. Du har rätt att få hjälp.
    .step-call-112 = Om någon gör dig illa nu, eller om du är rädd att det snart händer.
    .step-call-bris = Du kan säga: jag har det inte bra hemma.
    .step-tell-trusted-adult = Det kan vara någon på skolan, till exempel en lärare, skolsköterskan eller kuratorn.
    .because-emergency-112 = Om det är farligt nu. Du kan ringa fast du är barn.
    .because-bris-child = De lyssnar när du vill, dag som natt. Det är gratis, och du behöver inte säga vad du heter.
    .because-school = Där finns vuxna som ska hjälpa dig: din lärare, skolsköterskan eller kuratorn.
    .because-social-emergency = Vuxna som hjälper barn på kvällar, nätter och helger.

for-relative = Fråga vad som skulle hjälpa den här veckan
    .body =
        Det betyder mycket att någon bryr sig. Många föräldrar till barn som har svårt att gå till skolan känner sig ensamma.

        Du behöver inte ha några råd. Fråga vad som skulle hjälpa, och håll kontakten med barnet utan att prata om skolan.

        # Vem gör vad
        - Skolan: utreder frånvaron och ger stöd, tillsammans med vårdnadshavarna.
        - Du: finns kvar, både för barnet och för de vuxna.
        - Kommunen: ger råd och stöd till familjer. Du kan ringa socialtjänsten om du tror att ett barn far illa. Lagen säger att den som är orolig bör göra det, och du kan låta bli att säga vem du är.
    .follow-up = Hör av dig igen. Fråga vad som blev bra och vad som behövs nu.
    .because-parent-guide = Där är stödet till vuxna nära barn samlat, också för mor- och farföräldrar, syskon och grannar.
    .because-carer-support = Om du själv behöver prata. Barn och unga mellan 7 och 18 år kan också få stöd.
    .because-mind-parent-line = Prata med någon om din oro för ett barn. Du kan vara anonym.
    .because-social-services = Råd om du är orolig. Du behöver inte säga vem du är.
    .because-bris-adult = Någon att tänka högt med när du är orolig för ett barn.
    .because-social-emergency = Om ett barn kan vara i fara på kvällen, natten eller helgen.

for-staff = Läs er rutin och prata med elevhälsan
    .body =
        Du har sett något, och det är värdefullt. Skriv inga uppgifter om en elev här.

        Lagen har ingen gräns i procent: upprepad eller lång frånvaro ska utredas skyndsamt, även när den är giltig (7 kap. 19 a § skollagen, i gymnasiet 15 kap. 16 §). { -team-domino } stödjer personal i grundskolan och socialtjänsten med handledning, utbildning och processtöd. Fråga er ledning hur ni tar del av det.

        # Vem gör vad
        - Skolan: vårdnadshavarna får veta samma dag vid ogiltig frånvaro (7 kap. 17 §). Rektorn ser till att frånvaron utreds med eleven, vårdnadshavarna och elevhälsan, beslutar om ledighet (7 kap. 18–19 §§) och utreder behov av särskilt stöd (3 kap. 7 §). Får du veta att en elev blir kränkt ska du säga det till rektorn (6 kap. 10 §).
        - Vårdnadshavarna: berättar hur det ser ut hemma och är med i utredningen.
        - Kommunen: hemkommunen får veta när grundskolan börjar utreda (7 kap. 21–22 §§), och i gymnasiet när en elev under 20 år är borta mycket utan giltigt skäl (15 kap. 15 §). Skolans personal ska anmäla till socialtjänsten vid misstanke om att ett barn far illa.
    .follow-up = Har eleven fått en kontaktperson, och har utredningen en dag?
    .because-school = Elevhälsan och rektorn på din egen skola.
    .because-schools-agency = Vad reglerna säger i allmänhet. De tar inte ställning i ett enskilt ärende.
    .because-special-needs-agency = Råd till skolor om stöd och tillgänglig undervisning.
    .because-social-services = Du som arbetar i skolan ska anmäla om du misstänker att ett barn far illa. Du kan inte vara anonym.

step-tell-another-adult = Berätta för en vuxen till
    .body = Ibland förstår inte den första. Då är det inte du som gjorde fel. Prova med en annan.
step-call-bris-again = Prata med Bris en gång till
    .body = Du får höra av dig hur många gånger du vill.
step-call-112-again = Ring 112
    .body = Ring om du är rädd eller om någon gör dig illa. Ring igen om du redan har ringt.
step-ask-social-services = Fråga socialtjänsten om råd
    .body = Ring socialtjänsten i kommunen där barnet bor. Säg vad du har sett, och fråga vad du kan göra. Du behöver inte säga vem du är.
step-talk-to-principal = Prata med rektorn
    .body = Rektorn ansvarar för att frånvaron utreds. Fråga vem som gör vad, och till när.
