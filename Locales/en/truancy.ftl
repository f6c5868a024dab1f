### The school says the child was away and it was news. First safe, then understand.

dialogue = The school says my child was away
    .summary = First make sure your child is safe, then find out why it happened.

place-known = Do you know where your child is right now?
    .hint = Call your child now if you are not sure.
    .why = That your child is safe comes before everything else.

company = Does anything worry you about where your child has been?
    .hint = Choose everything that may be true. You need not be certain.
    .why = Your answer shows who else can help you.
    .choice-substances = Alcohol, drugs or tablets
    .choice-crime = Crime, or somebody who gets my child to do such things
    .choice-older-people = People who are much older
    .choice-money = Money or things, and I do not know where they come from
    .choice-none = None of these, as far as I know

talk-tonight = Talk this evening, and listen more than you ask
    .body =
        It is a horrible feeling to hear from the school that your child is not there. Now you know where your child is. So there is time to understand.

        There is nearly always a reason: something at school that is hard, or something outside it that pulls. Often it is both. Begin by being curious. Punishment tonight makes it harder for your child to tell you.

        # Who does what
        - The school: is to tell the guardians the same day when a pupil is away without a valid reason, unless there are special reasons not to (Education Act, skollagen, chapter 7 section 17; in upper secondary school chapter 15 section 16). If the absence is repeated or long, the principal makes sure that it is investigated promptly (chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: listen to your child, and tell the school what you know.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = What has your child told you? Do you and the school now know which hours it is about? Keep listening.
    .step-talk-later = Be curious. Leave rules and consequences for another day.
    .step-write-mentor = Ask which hours it is about, whether your child was alone or with somebody, and whether it has happened before.
    .step-ask-investigation = Do this if it has happened several times.
    .step-keep-one-contact = Choose somebody or something that pulls towards school: a friend there, a team-mate, a coach.
    .because-school = The mentor knows which hours it is about, and which friends your child has at school.

worried-about-company = Talk this evening, and get help from outside now
    .body =
        It is hard to worry about what happens when you cannot see. You need not carry it alone, and you need not be certain before you ask for help.

        Talk to your child without cross-examining. Say that you are worried and that you are still there. Do not go looking for the others yourself. Social services (socialtjänsten) can give advice and support, and you can begin by asking without saying who you are. Support can for example be a contact person (kontaktperson) or an extra adult (extravuxen, from age 13). Some help can be given without the need first being assessed (Social Services Act, socialtjänstlagen 2025:400).

        # Who does what
        - The school: tells you the same day when your child is away without a valid reason (Education Act, skollagen, chapter 7 section 17; in upper secondary school chapter 15 section 16). The principal makes sure that repeated or long absence is investigated (chapter 7 section 19 a; in upper secondary school chapter 15 section 16). School staff are obliged to report to social services if they suspect that a child is being harmed.
        - You: listen, say what worries you and ask for help.
        - The municipality: is told when a compulsory school starts to investigate absence, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15). Social services give advice and support to the family.
    .follow-up = Have you been able to talk to somebody? Has your child told you more? Call again if you are as worried as before.
    .step-talk-later = Say that you are worried, and why. Your child need not tell everything at once.
    .step-call-a-line = Begin with social services if it is office hours.
    .step-ask-for-family-help = Ask what they can do for young people of your child’s age.
    .step-report-crime = Do this if it may be a crime, or if somebody is using your child. You can also give the police a tip.
    .because-school = Ask what they have seen, and which hours it is about.
    .because-social-services = Advice and support for you and for young people. You can ask without saying who you are.
    .because-own-municipality = Social services where you live give advice and support. You can ask without saying who you are.
    .because-police-11414 = For crime, if somebody is using your child, or to give a tip.
    .because-healthcare-1177 = Advice about alcohol, drugs or tablets.

knows-where = Write to the school how things really are
    .body =
        You knew where your child was, and you surely had a reason. The school can help better when it knows how things are.

        A child may stay at home with an adult’s knowledge for many reasons: school feels wrong, the child is needed at home, or there is no strength left. “Cannot come” is fine to write instead of “ill”.

        # Who does what
        - The school: the principal makes sure that absence which is repeated or long is investigated promptly, even when it has been reported (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: tell the school at once when your child cannot come (School Ordinance, skolförordningen, chapter 4 section 8). The guardian is to see that a child with a duty to attend school goes to school (Education Act, chapter 7 section 20). The school is there to help, so ask for help.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = Has the school answered? Have you agreed what is to change, and by which day?
    .step-write-mentor = Write the true reason, even if it is something at school.
    .step-talk-later = Ask what would make it easier to go.
    .because-school = The mentor needs to know why your child stays at home.

because-own-social-worker = Say what has happened, and ask who decides what.

step-send-investigation-mail = Ask in writing when the absence will be investigated
    .body = Write to the principal if the school does not get in touch, or if it happens again.
step-ask-social-services-again = Call social services again
    .body = Say what has happened since last time.
step-call-112-if-danger = Call 112 if there is danger
    .body = Do this if your child is missing, or if anybody is in danger now.
