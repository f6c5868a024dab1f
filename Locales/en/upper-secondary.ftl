### The rules and ways of upper secondary school. The young person takes part and decides.

dialogue = Absence in upper secondary school
    .summary = Rules and ways in upper secondary school (gymnasiet): absence, student allowance, changing course, being 18.

gym-matter = What is it about?
    .why = In upper secondary school the rules differ from those of compulsory school.
    .choice-attendance = Absence
    .choice-student-aid = The student allowance (studiebidrag)
    .choice-programme = Changing programme or studying in another way
    .choice-distance = Distance teaching

aid-told = Has the school been told why the pupil was away?
    .why = The reason may matter for what the school does.

plan-with-school = Make a plan with the school
    .body =
        It is easy to feel left outside when your child is in upper secondary school. But you can still help, and the school has to do its part.

        The principal has to investigate promptly absence that is repeated or long, even when it is valid. If the pupil may need special support, that is to be investigated too.

        # Who does what
        - The school: tells the guardians the same day of invalid absence, and investigates the absence (Education Act, skollagen, chapter 15 section 16). The principal investigates the need of special support (chapter 3 section 7).
        - You: write to the mentor, and ask the young person what is hard.
        - The young person: says what would help, and comes to the meeting if possible.
        - The home municipality: is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = Has the investigation begun? What have you agreed, and by which day?
    .step-write-mentor = Ask too which courses are going well, and which are at risk.
    .step-ask-investigation = For upper secondary school it is in chapter 15 section 16 of the Education Act (skollagen).
    .step-study-adviser = Go together if you can.
    .because-school = The mentor, the pupil health team (elevhälsan) and the principal make the plan with you.
    .because-en-vag-in = If the young person is under 18, feels bad and has no care contact. You may call alone.
    .because-healthcare-1177 = Advice about care, and when you do not know where to turn.

student-aid-stopped = Tell the school the reason
    .body =
        It is worrying when money hangs on absence. The school may need to know more than it does now.

        From four hours of invalid absence in a month the school can report to CSN, and then the student allowance (studiebidrag) stops. The school may choose not to report when the absence comes from for example illness or bullying. If some absence has been recorded wrongly you can ask the school to correct it. Lotsen does not know how it will turn out in your case.

        # Who does what
        - The school: decides which absence is valid and whether it is reported. It also investigates repeated or long absence (Education Act, skollagen, chapter 15 section 16).
        - You and the pupil: give the reason, as early as you can. A pupil who is 18 writes in person.
        - The home municipality: is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
        - CSN: answers questions about the allowance.
    .follow-up = Has the school said what has been reported and corrected?
    .step-ask-aid-reason = Do it today. Illness, bullying and the like may matter.
    .step-ask-investigation = For upper secondary school it is in chapter 15 section 16 of the Education Act (skollagen).
    .because-school = The school reports absence and can correct what is wrong.
    .because-student-aid = They answer what the allowance requires.

other-way = Ask the young person first
    .body =
        It can feel good to think of another way. It is the young person who is to walk it, so begin there.

        There are several: changing programme, teaching in a small group or individually, or other support. Distance teaching in upper secondary school needs the pupil’s consent, and the school decides whether it can be arranged. If the pupil needs special support, that is investigated promptly, with no diagnosis required.

        # Who does what
        - The school: the study and career adviser (studie- och yrkesvägledare) tells you which ways there are. The principal investigates the need of special support (Education Act, skollagen, chapter 3 section 7) and decides how it is given, for example in a small group (chapter 3 section 11). Distance teaching is in chapter 22.
        - The young person: chooses, and consents to distance teaching.
        - You: listen, and come along if you are welcome.
        - The home municipality: is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = What does the young person want? Which way will you ask about?
    .step-ask-young-person = Ask what the young person would like to learn, and what is heaviest now.
    .step-study-adviser = Book together if the young person wants to.
    .step-ask-support = It may be needed on the new way too.
    .because-school = The study and career adviser, the mentor and the principal know which ways are open.

young-adult-decides = Ask what you may do
    .body =
        It is hard when the one you worry about is an adult. You can still be there, and you can look for help for yourself.

        From the age of 18 the young person decides. School and health care talk to you about the young person with their consent. So ask what you may do and whom you may talk to, and respect the answer.

        # Who does what
        - The school: investigates repeated or long absence (Education Act, skollagen, chapter 15 section 16).
        - The young person: decides, and looks for help personally.
        - You: ask, listen and look after yourself.
        - The home municipality: is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15). The municipality may also have support for young adults.
    .follow-up = Have you been told what you may do? How are you yourself?
    .step-study-adviser = Go together if the young person wants that.
    .step-own-health = You have carried a great deal. That counts too.
    .step-talk-to-someone-today = Begin with somebody on this list if you do not know whom.
    .because-school = Contact the school if the young person has said yes.
    .because-young-adults = For the young person: advice and support for ages 18 to 25.
    .because-own-municipality = For the young person: ask for support for young adults.
    .because-healthcare-1177 = Advice for the young person, and for you.
    .because-crisis-line = For anyone over 18 in a crisis, and for you.
    .because-mind-suicide-line = For someone who thinks of not living, and for you who are close.

because-own-social-worker = Ask who decides what, and who should take part.

step-correct-absence = Ask the school to correct what is wrong
    .body = Send the letter and write which hours are wrong, and why. Ask whether it has been reported already.
step-send-aid-mail = Send the letter about the student allowance
    .body = It asks whether the absence has been reported, and asks the school to correct what is wrong.
step-young-person-writes = Let the young person do the writing
    .body = From the age of 18 it is the pupil’s own matter. You can sit alongside if the young person wants.
step-ask-aid-in-writing = Ask the school to write its reason
    .body = Then you can read what the decision is based on, and ask CSN what applies.
