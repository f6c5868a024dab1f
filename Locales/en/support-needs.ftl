### Adaptations and support at school without waiting for a diagnosis.

dialogue = My child needs support at school
    .summary = Ask for adaptations and support. No diagnosis is needed.

hard = What is hard at school?
    .hint = Choose everything that is true.
    .why = It is the beginning of the list that you can give to the school.
    .choice-sound = Noise and disorder
    .choice-breaks = Breaks
    .choice-lunch = Lunch
    .choice-writing = Writing
    .choice-reading = Reading
    .choice-change = When something is different from usual
    .choice-concentration = Concentrating
    .choice-people = Being among many people
    .choice-way-to-school = The way to school
    .choice-worn-out = My child is worn out and has no strength left

has-now = What support is there today?
    .hint = Choose what fits best.
    .why = The next step depends on what has been done.
    .choice-nothing = None, as far as I know
    .choice-adaptations = Extra adaptations (extra anpassningar) in the classroom
    .choice-programme = An action programme (åtgärdsprogram)
    .choice-waiting-for-care = The school or we are waiting for an assessment by health care

adapt-first = Lower the demands first, and write what helps
    .body =
        A child who is worn out needs rest, not more attempts. You have seen it, and it is good that you take it seriously.

        Pushing can make it worse for a child who is exhausted, above all with autism or ADHD. So change the demands and the surroundings first. Agree on the pace with the pupil health team (elevhälsan) or with health care, and not by a date. If the school says that your child should just come, you can show the list and ask what the school can change first.

        # Who does what
        - The school: promptly gives extra adaptations within ordinary teaching (Education Act, skollagen, chapter 3 section 5). If they are not enough, or things are hard in other ways, the principal promptly investigates the need of special support. How your child feels counts too, and no diagnosis is needed (chapter 3 section 7). The support is written in an action programme (åtgärdsprogram) with somebody responsible and a day for follow-up (chapter 3 section 9). It can for example be a small group, individual teaching or an adapted study course (chapter 3 sections 11–12).
        - You: lower the demands at home, and write what is hard and what helps.
        - The municipality: runs the municipal schools. An independent school has its own body that runs it (huvudman).
    .follow-up = Can your child manage a little more? Has the school changed anything? Ask about the pace again.
    .step-ask-support = Enclose the list.
    .step-call-own-clinic = Ask what pace is right now. Do this if your child already has a care contact.
    .step-call-for-care = Do this if your child has no care contact. Ask about the pace.
    .step-go-to-principal = Write what you have asked for, and when. The topic about the school doing too little is below.
    .because-school = The pupil health team can help to set the pace.
    .because-own-clinic = Ask about the pace: how much can your child manage now?
    .because-en-vag-in = If your child has no care contact. You may call alone, even if your child does not want to.
    .because-healthcare-1177 = Advice about care, and when you do not know where to turn.

ask-for-support = Write the list and ask for support
    .body =
        You know a great deal about what is hard. On paper it is easier for the school to do something about it.

        Anybody can say that a child may need support, you too. It takes no diagnosis. The absence and how your child feels count, not only the grades.

        # Who does what
        - The school: promptly gives extra adaptations within ordinary teaching. They need no decision (Education Act, skollagen, chapter 3 section 5). If they are not enough, or your child has difficulties in other ways at school, the principal promptly investigates the need of special support together with the pupil health team (chapter 3 section 7). Then the principal decides on an action programme (åtgärdsprogram), or that none is to be made. You and your child can take part in making it (chapter 3 section 9). The support can for example be a small group, individual teaching or an adapted study course (chapter 3 sections 11–12).
        - You: write the list, send the letter and name a day for the answer.
        - The municipality: runs the municipal schools. A child who needs study guidance in its mother tongue is to have it, in every school (School Ordinance, skolförordningen, chapter 5 section 4).
    .follow-up = Has the investigation of support begun? What has changed since you wrote?
    .step-send-letter = This is the letter about special support. Enclose the list.
    .step-go-to-principal = Write what you have asked for, and when. The topic about the school doing too little is below.
    .because-school = Give the list to the mentor and the letter to the principal.
    .because-special-needs-agency = Information about support at school, for guardians.
    .because-en-vag-in = If you would like health care to assess your child, and your child has no contact there.
    .because-healthcare-1177 = Advice about how an assessment by health care works.

not-wait-for-diagnosis = Ask for support now, also while you wait
    .body =
        Waiting for an assessment is hard, above all when the school waits too. But support at school need not wait.

        The school’s support depends on what your child needs, not on a diagnosis. Anybody can say that a child may need support, you too. Write that in the letter.

        # Who does what
        - The school: the principal promptly investigates the need of special support, also when your child has difficulties other than in the subjects. No diagnosis is needed (Education Act, skollagen, chapter 3 section 7). Extra adaptations are given promptly (chapter 3 section 5). The support is written in an action programme (åtgärdsprogram) with a day for follow-up (chapter 3 section 9).
        - You: write that you ask for support now, and what is hard today.
        - Health care: answers questions about your wait, and whether you can have advice meanwhile.
        - The municipality: runs the municipal schools. An independent school has its own body that runs it (huvudman).
    .follow-up = Has the school begun? Has health care answered? Tell them if anything has got worse.
    .step-send-letter = The letter says that no diagnosis is needed.
    .step-needs-list = Send the list with the letter, or shortly after.
    .step-call-own-clinic = Ask how things stand with your wait, and whether you can have advice meanwhile.
    .step-go-to-principal = Write what you have asked for, and when. The topic about the school doing too little is below.
    .because-school = The letter goes to the principal. The pupil health team takes part in the investigation.
    .because-own-clinic = Ask about your wait, and what you can do now.
    .because-en-vag-in = If your child has no care contact yet.
    .because-healthcare-1177 = Advice, and help to find the right place if you have no contact.

programme-not-enough = Ask for the action programme to be followed up
    .body =
        An action programme (åtgärdsprogram) is a decision about support. When it is not enough, it is reasonable to ask the school to look at it again.

        Read what it says: what your child needs, what the school does, who is responsible and on which day it is followed up (Education Act, skollagen, chapter 3 section 9). Ask for the follow-up earlier if needed. It may lead to a new decision, and a new decision can be appealed. If you got the decision less than three weeks ago you can appeal now (chapter 28 section 16). The topic about decisions below helps with that.

        # Who does what
        - The school: does what the programme says and follows it up. The need of support can be investigated anew (chapter 3 section 7). The support can for example be a small group, individual teaching or an adapted study course (chapter 3 sections 11–12).
        - You: write what has been done and what has not, and what you see at home.
        - The municipality: runs the municipal schools. An independent school has its own body that runs it (huvudman).
    .follow-up = Has it been followed up? Did you get a new decision, and on which day?
    .step-read-decision = Look for the day of the follow-up.
    .step-ask-new-follow-up = You need not wait for the day in the programme if it does not work.
    .step-go-to-principal = Write what has not been done. The topic about the school doing too little is below.
    .because-school = Ask the principal for a day for the follow-up.
    .because-school-appeals-board = If you got the decision less than three weeks ago. The appeal is sent to the school.
    .because-special-needs-agency = Information about support at school, for guardians.

because-attention = Other families who live with ADHD, autism or a language disorder.
because-autism-sweden = They know about school when a child has autism.
because-own-social-worker = Ask who asks for support and who receives the decisions: you, the guardian or social services.
