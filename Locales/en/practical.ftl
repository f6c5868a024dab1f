### Short answers: reporting absence, leave, money and other ways of learning.

dialogue = Practical questions about school
    .summary = Short answers about reporting absence, leave, money and other kinds of teaching.

practical-matter = What would you like to know?
    .choice-report-absence = How I report absence
    .choice-honest-reason = Whether I may report sick when it is not illness
    .choice-leave = How we apply for leave
    .choice-sick-child-benefit = Benefit when I am at home with my child
    .choice-home-education = Whether my child can be taught at home instead of at school
    .choice-distance = Whether my child can have distance teaching
    .choice-ill-at-home = Teaching when my child is ill for a long time

report-absence = Report the absence today
    .body =
        This is how you do it, and then it is done for today.

        When your child is ill or cannot come, tell the school at once. The principal decides how (School Ordinance, skolförordningen, chapter 4 section 8). In Unikum Familj, the app for families, one report reaches both the school and after-school care (fritids). Report every day, or several days at once if you already know. Some schools also take a phone call in the morning. If your child has a special diet, the school may want you to cancel it.

        # Who does what
        - The school: takes the report and gets in touch if your child is missing.
        - You: report the same day and give the true reason.
        - The municipality: is told if the school starts to investigate long or repeated absence.
    .follow-up = Did your child get to school today? If not, report again.
    .because-absence-report = This is where you report, once for each day.
    .because-school = If you cannot get into the app, or want to say more about the reason.
    .step-go-to-principal = Do this if the report does not get through or is recorded wrongly.

honest-reason = Write the true reason
    .body =
        Many people wonder about exactly this, because it is hard to explain. You need not write “ill” if it is not so. You can write “cannot come today” and why.

        The school can help better when it knows how things are. You are to say at once when your child is ill or prevented in another way (School Ordinance, skolförordningen, chapter 4 section 8). Absence that is repeated or gets long is to be investigated, even when it is valid (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). The reason you write helps the investigation to start in the right place.

        # Who does what
        - The school: the principal makes sure that the absence is investigated with you and the pupil health team (elevhälsan), and asks what can change.
        - You: say it as it is, each day.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22).
    .follow-up = Has the mentor answered? Have you been given a time for a meeting?
    .step-report-honest = Write it as it is. “Cannot come” goes a long way.
    .step-write-mentor = Tell a little more than fits into the report.
    .because-school = The mentor needs to know what it is about.
    .because-absence-report = This is where you report every day. There is often room for a few words.

leave = Ask the principal before you book
    .body =
        There are sometimes good reasons to be away for a few days. Ask well beforehand, and you will know where you stand.

        A child can be given short leave, normally up to ten school days a year. Longer leave needs very strong reasons (synnerliga skäl). The principal decides (Education Act, skollagen, chapter 7 sections 18–19). A child with a duty to attend school is to be at school on the other days, and the guardian sees to that (chapter 7 section 20).

        # Who does what
        - The school: the principal decides about leave.
        - You: apply well beforehand, say why and how your child will do the schoolwork.
        - The municipality: has nothing to decide here.
    .follow-up = Have you had a decision? Book only then.
    .step-apply-leave = Use the application on this page. Write by which day you need to know.
    .step-go-to-principal = Do this if you have had no answer by the day you named.
    .because-school = The principal decides about leave.

benefit = Ask the Social Insurance Agency what applies to you
    .body =
        Being at home with a child can cost a great deal. What your family may get, only the Social Insurance Agency (Försäkringskassan) can answer.

        The benefit for care of a child is for when the child is ill. What applies when a child finds it hard to go to school is something Lotsen cannot answer. Ask the agency, and ask which certificate is needed.

        # Who does what
        - The Social Insurance Agency: says what applies and decides about benefit.
        - You: write down which days it is about, and why.
        - The school and the municipality: decide nothing about benefit. But report the absence to the school as usual.
    .follow-up = Have you had an answer? Keep it.
    .step-keep-log = Then you have the dates when you ask.
    .step-ask-insurance = Write down whom you spoke to and what they said.
    .because-social-insurance = They can say which benefit there may be and what it takes.
    .because-health-centre = Ask about a certificate, if one is needed.
    .because-healthcare-1177 = Ask where your child can get a certificate, if one is needed.

other-ways = Write down what the other way would solve
    .body =
        It is understandable to look for another way when school has become so hard. Often part of what you hope for can be had at school already.

        - Home education instead of school: takes very strong reasons (synnerliga skäl), a full alternative and that it can be looked into. It is allowed for at most one year at a time (Education Act, skollagen, chapter 24 sections 23–24). In practice it is seldom a way out.
        - Distance teaching in compulsory school: only for a documented medical, mental or social problem, when other support has been tried or does not fit, and you agree. In the first years (lågstadiet) very strong reasons are needed. It covers only some subjects, from an approved provider, and lost time is to be made up (chapter 22 sections 4–9). In upper secondary school the pupil’s consent is needed.
        - Long illness: there another rule applies, special teaching in hospital, at home or in another place. The doctor must not advise against it, and at home you must consent (chapter 24 sections 17 and 20–22).

        # Who does what
        - The school: the principal promptly investigates whether your child needs special support (chapter 3 section 7). No diagnosis is needed.
        - You: say what is hard and what you hope for.
        - The municipality: looks into home education. Ask the principal who in the municipality answers questions about it.
    .follow-up = Have you written down what it would solve? Which part of it can the school do now?
    .step-write-hope = Perhaps calm, fewer people or another pace. Take the list to the school.
    .step-ask-support = Part of what you hope for can be given as support at school.
    .because-school = The principal can say what the school can do now.
    .because-schools-agency = They answer what the rules say about distance teaching and home education.

because-own-social-worker = Ask who reports, applies and decides: you, the child’s guardian or social services.

step-ask-again-in-writing = Ask once more, in writing
    .body = Then you get an answer that you can keep.
step-distance-early = Bear in mind that more is required in the first school years
    .body = Ask what other support can be given.
step-distance-gymnasium = Ask the pupil
    .body = The topic about upper secondary school below says more.
