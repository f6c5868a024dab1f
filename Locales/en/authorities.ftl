### Letters, social services and fines. No sums, no guesses how it ends, no sections for concern reports.

dialogue = Letters, social services or fines
    .summary = What applies, what you can say and where you can turn.

matter = What is it about?
    .hint = Do not write anything from the letter here.
    .why = Your answer shows what is good to do first.
    .choice-school-will-report = The school has said that it will make a report of concern (orosanmälan)
    .choice-school-will-report-hint = The school then tells social services that it is worried about the child.
    .choice-letter-came = Social services have been in touch
    .choice-order-with-fine = I have been given an order with a conditional fine (föreläggande med vite)
    .choice-order-with-fine-hint = The order is a decision that you are to do something. The fine is money that can be claimed if it is not done.
    .choice-want-help = I want to ask for help
    .choice-worried = I am worried about what may happen

worry = What are you most worried about?
    .choice-fine = Having to pay a fine
    .choice-prison = That it can lead to prison
    .choice-child-taken = That the child may not go on living at home
    .choice-records = What is written about us

after-report = Read calmly, and say how you see it
    .body =
        It is easy to feel anxious or angry when social services get in touch. You may say how you see it, and you may ask for help.

        People who work in a school must make a report when they suspect that a child fares badly. Social services first make an assessment, and should normally decide within 14 days whether to begin an inquiry. An inquiry should be finished within four months (Social Services Act, socialtjänstlagen). The Schools Inspectorate does not review whether the school had grounds for its report.

        # Who does what
        - The school: answers your questions about what it has seen. The principal must still promptly investigate absence that is repeated or long (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: say what you have tried and what help you want. You can have an interpreter free of charge (Administrative Procedure Act, förvaltningslagen, section 13).
        - The municipality: social services take the report and assess what is needed. Some help can be given without first inquiring into what you need (Social Services Act, socialtjänstlagen 2025:400).
    .follow-up = Do you know what happens now, and when? If not, ask social services.
    .step-read-letter = If there is no letter, ask the school what it has seen.
    .step-order-interpreter = Say so before you meet.
    .because-social-services = Ask what happens, when it happens and what support you can get.
    .because-school = Ask what they have seen, and what the school itself is doing now.

order-with-fine = Read the letter today, and look for the last day
    .body =
        A letter like this can be frightening. There are several things you can do, and you can begin today.

        A guardian is to see to it that a child of compulsory school age (skolplikt) goes to school (Education Act, skollagen, chapter 7 section 20). The municipality can give an order to a guardian who has not done their part, and attach a conditional fine to it (chapter 7 section 23). The idea is that whoever has done what can be done should not have to pay. The decision can be appealed to the administrative court (förvaltningsrätten).

        # Who does what
        - The school: the principal investigates the absence (chapter 7 section 19 a), and the need of special support if there may be one (chapter 3 section 7).
        - You: write down what you have done, get help from somebody who knows the law, and answer in time.
        - The municipality: is behind the order. Its social services can give you support.
    .follow-up = Do you know which day is the last? Have you had legal advice?
    .step-read-letter = Look for the last day, and how and where to appeal.
    .step-bring-notes = Write what you have done, with dates.
    .because-school = Ask for a meeting and a plan. Ask also what the school itself has done.
    .because-social-services = Ask for support for your child and your family.

ask-for-help = Call social services and ask for support
    .body =
        You may always ask for help, and you need not wait until there is a crisis.

        Since 1 July 2025 there is a new Social Services Act (socialtjänstlagen 2025:400). It says that social services should prevent problems and be easy to reach. Some help can be given without first inquiring into what you need. Help that there has been in { -boras } is a contact person, a contact family and an extra adult (extravuxen, from age 13). Ask what there is now. You have the right to an interpreter free of charge if you need one (Administrative Procedure Act, förvaltningslagen, section 13).

        Are you or your child afraid of somebody at home? Go to “Is anybody in danger?”, which is on every page.
    .follow-up = Have you been told what help you can get? If not, call again.
    .step-order-interpreter = Say so when you call.
    .because-social-services = Ask what they can offer you, and how it works.
    .because-social-advisers = If you live in Norrby or Hässleholmen and have children from 7 years. Ask whether they are still there.
    .because-parent-guide = There you see what other support there is for adults close to a child.

about-fines = Write down what you do, and ask for a meeting
    .body =
        There are many rumours about fines. So here is what the rules say.

        Absence from school does not lead to prison. The municipality can give an order to a guardian who has not done their part, and attach a conditional fine (vite) to it (Education Act, skollagen, chapter 7 section 23). The authorities call it a last resort. Each case is judged by itself. The idea is that whoever has done what can be done should not have to pay. The decision can be appealed to the administrative court (förvaltningsrätten).

        # Who does what
        - The school: the principal promptly investigates absence that is repeated or long (chapter 7 section 19 a), and the need of special support if there may be one (chapter 3 section 7).
        - You: see to it that your child goes to school as far as it is possible (chapter 7 section 20), say when it is not, and take part in the plan.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22).
    .follow-up = Do you have a plan on paper? Is your log filled in?
    .step-keep-log = Write also what you do, and what you have asked the school for.
    .because-school = The meeting and the plan show what each of you does.
    .because-schools-agency = They can answer what the rules say in general.

about-care = Talk to somebody today about what you fear
    .body =
        It is a heavy worry to carry alone. You may ask social services what applies, and you can do so without giving your name.

        People who work in a school must make a report when they suspect that a child fares badly. Social services first make an assessment, and should normally decide within 14 days whether to begin an inquiry. An inquiry should be finished within four months. Under the new law reports can be found again later (Social Services Act, socialtjänstlagen 2025:400). Ask social services what is written about you. { -lotsen } cannot say how it will go for you.

        You may ask for help as well. Some help can be given without first inquiring into what you need. Are you or your child afraid of somebody at home? Go to “Is anybody in danger?”, which is on every page.
    .follow-up = Whom have you talked to? Do you know more now about what worried you?
    .because-social-services = Ask what applies, what is written and what support you can get.
    .because-crisis-line = When the worry gets too heavy to carry alone.

because-bris-adult = Someone to think aloud with.
because-own-social-worker = Ask who decides what: you, the child’s guardian or social services.

step-ask-decision-and-whom = Ask for the decision in writing
    .body = Ask whom you can talk to if you do not agree.
step-appeal-as-letter-says = Appeal as the letter says
    .body = The order is appealed to the administrative court (förvaltningsrätten). Follow the letter: where to send it, and by which day.
step-call-again-ask-head = Call again, and ask to speak to the head of the unit (enhetschef)
    .body = Say on which day you asked for help, and what you need.
step-read-what-courts-said = Read what a court has said about absence
    .body = In January 2024 Swedish Radio reported a ruling of the Supreme Administrative Court about compulsory care (LVU). The court found that long absence alone is not enough, but that absence together with years of total isolation was enough in that case. Each case is judged by itself.
