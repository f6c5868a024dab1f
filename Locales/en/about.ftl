### About Lotsen and about Borås’s work on attendance. No law, and nothing that suits only guardians.

dialogue = About Lotsen and about attendance in Borås
    .summary = What this guide is, and what the City of Borås does for attendance.

about-topic = What would you like to know?
    .why = You get one short answer at a time.
    .choice-this-guide = What is { -lotsen }?
    .choice-privacy = What happens to my answers?
    .choice-attendance-work = What does Borås do for attendance, and since when?
    .choice-team-domino = What is { -team-domino }?
    .choice-why-attendance = Why does attendance matter?
    .choice-responsible = Who is responsible?
    .choice-sources = Where do the facts come from?

this-guide = How to use { -lotsen }
    .body =
        { -lotsen } is an automatic guide. You answer a few questions and learn what you can do, whom you can contact and what you can say. It is free, and there is no login.

        { -lotsen } is not a person and not an emergency service, and it decides nothing. If there is danger to life, call 112. { -lotsen } makes no diagnosis and does not judge whether anybody has done wrong. It tells you what the rules are and how you can ask.

        # Who it is for
        It is made for Borås. If you live somewhere else, your own municipality helps you in the place of Borås.

        # Can I rely on it
        Every fact comes from a source with an owner and, where there is one, a date. A phone number that is uncertain is shown with the request to check it, or not at all. A translation that no speaker of the language has read says so on its first page. This English has been read by no such speaker yet.

privacy = Your answers are not kept
    .body =
        { -lotsen } stores no answers and keeps no log of what you write. It does not ask for names or personal numbers. Please write nothing of that kind in { -lotsen }.

        # What you take with you is yours
        If you copy, print or save something, that copy is your own. Think about where you put it.

        # On a computer or phone that others use
        In a browser, your visit may be seen in the history. Close the page when you are done. On a shared computer, start again before you leave.

attendance-work = How Borås works for attendance
    .body =
        Borås works for pupils in compulsory school (grundskola) to be in school more. Here is what has happened, and when.

        # Since when, and is it still going on
        - In 2019 a common plan was made for what schools do when a pupil is away a great deal. It was revised during 2020.
        - In autumn 2020 the new work began. In 2020 and 2021 it was an extra effort within Socialt hållbart Borås (a socially sustainable Borås).
        - In December 2020 the compulsory school board (Grundskolenämnden) adopted an action plan for better attendance.
        - The work is now part of ordinary operations.

        # Who takes part
        The school meets the pupil and the family. The municipality’s departments lead the work. A network brings together staff who work close to pupils and parents, and cooperation with health care, the police and associations is to grow stronger. You help by telling the school how things are.
    .because-school = Ask how your own school works with attendance.

team-domino = { -team-domino } supports the staff
    .body =
        # What is { -team-domino }?
        Two development officers who were employed in November 2020. One works in social services (Individ- och familjeomsorgsförvaltningen), the other in the compulsory school department (Grundskoleförvaltningen). The head of the pupil health service in compulsory school coordinates their work.

        # What does { -team-domino } do?
        They spread knowledge of why attendance matters. They supervise and train staff, for example pupil health teams that investigate absence and teachers who are to notice early signs. In social services they support, among others, social workers, family therapists, outreach workers and social advisers. School attendance is now part of the training of new foster homes.

        # What do I get out of it as a guardian?
        The support goes to the staff, and your way goes through your child’s school. There you can ask for a contact person, a meeting with the pupil health team and a written plan. Absence is usually reported in the app { -unikum }. Together with the municipality’s carer advisers, { -team-domino } has run talk groups for guardians whose children are away a great deal. Ask the school whether there is a group now.

        # Who does what
        The school helps the pupil. You tell how things are at home. The municipality gives knowledge and support to the staff of schools and social services.
    .because-school = The way for families goes through the child’s own school. Ask also whether there is a talk group now.

why-attendance = Why every bit of school counts
    .body =
        This is about links and chances for many pupils. It does not say how things will go for one child.

        # Why does attendance matter?
        - The City of Borås says that large absence is one of the most common reasons why pupils in compulsory school do not qualify for upper secondary school.
        - The more a pupil is in school, the greater the chance of qualifying.
        - After the family, school is what matters most in life between 6 and 18.
        - Full final grades are among the things that protect best against mental ill-health and social difficulties later. Finishing upper secondary school means a lot for health and for an independent life.

        # A little counts too
        Coming late, or being there for a short while, is better than not coming. Both things are true: it can be hard, and school matters. The school, the adults at home and the municipality need to help each other, together with the pupil.

responsible = How the responsibility is shared
    .body =
        It is easy to be sent from one place to another. Begin with the school: for one child’s absence, the principal is the person to ask.

        # Who does what
        - The school: the principal is responsible for how the school helps a pupil who is away.
        - The adults at home: tell the school on the same day that the child is away, and tell it as it is. “Cannot” is as important an answer as “is ill”.
        - The municipality: two departments, Grundskoleförvaltningen (compulsory school) and Individ- och familjeomsorgsförvaltningen (social services), are responsible for Borås’s work on attendance in compulsory school.

        # Are you a child?
        Then it is not you who should solve it. The adults at your school are there to help you.
    .because-school = Ask the principal about one child’s absence. If you are a child, ask an adult at school whom you trust.

sources = Where the facts come from
    .body =
        Everything in { -lotsen } rests on sources that can be named. The wording is our own. Every page that builds on the law says on which day the law was read.

        # The main sources
        - The City of Borås: Förbättrar närvaron i skolan (undated, mentions 2023), Team Dominos insatser (2020–2021) and Stöd till vårdnadshavare för elever med problematisk skolfrånvaro (about 2022).
        - The law: the Education Act, the Compulsory School Ordinance and the Administrative Procedure Act as they stood on 1 September 2025, and the Social Services Act in force from 1 July 2025.
        - Authorities: Skolverket, Skolinspektionen, Skolväsendets överklagandenämnd, SPSM, CSN and JO.
        - Health care: Västra Götalandsregionen on { -en-vag-in } (2022) and on Ungas psykiska hälsa (2018).
        - Research: reviews of help for school absence (2015 and 2018), articles on the kinds of absence (2004 and 2019) and on the part of parents (2024).
        - Associations and other municipalities: Attention (2023), Autism Sverige (2022 and 2025) and advice from Sandviken, Skellefteå and others (undated).

        # The contacts
        No person has yet compared the contact records with the owners’ own pages. That is why many numbers come with the month they were seen and the request to check them. Others are shown only with a name and a link. The emergency number 112 always holds.

        { "[" }City of Borås: Förbättrar närvaron i skolan (in Swedish)](https://www.boras.se/kampanjerochannat/socialthallbartboras/engodstartilivet/aktiviteterinomengodstartilivet/forbattrarnarvaroniskolan.4.54e8af9717a42f20ac76a51d.html)

        { "[" }The Education Act, skollagen (in Swedish)](https://selex.se/eli/sfs/2010/800)

because-school = The staff of the child’s school know it best and can answer questions about attendance.

step-talk-to-a-person = Talk to a person if the answer is not enough
    .body = The school answers questions about school, and 1177 questions about health. You may ask more than once.
