### Meetings with the school: before, between and without them.

dialogue = A meeting with the school
    .summary = Come prepared, and leave with a plan.

meeting = How do things stand with the meeting?
    .hint = A meeting with the mentor, the principal or the pupil health team (elevhälsan).
    .why = The advice differs if the meeting is yet to be booked, is the first, or is to follow up a plan.
    .choice-not-booked = No meeting is booked
    .choice-first = We are going to have our first meeting
    .choice-follow-up = We have met before and will follow up

companion = Do you want somebody with you at the meeting?
    .hint = For example a friend, a relative or somebody else you trust.
    .why = Two people hear more than one. The school needs to know beforehand who is coming.

book-meeting = Ask for a meeting within a week
    .body =
        Asking for a meeting is not complaining. It is a good way to get further together.

        Ask for somebody from the pupil health team (elevhälsan) to be there. In Borås compulsory schools the team is a school nurse, school doctor, school psychologist, counsellor and special needs teacher. Your child need not be at the meeting. If there are two guardians, both are normally to be informed and heard.

        # Who does what
        - The school: books the meeting, books an interpreter if you need one, and investigates repeated or long absence (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: say what you want to talk about and which days you can come.
        - The municipality: is told when a compulsory school starts to investigate absence, and coordinates if needed (chapter 7 sections 21–22).
    .follow-up = Have you been given a time? If not, write to the principal.
    .step-send-letter = This is the letter that asks for a meeting.
    .step-ask-meeting = If nobody has answered after two days, call and ask.
    .because-school = Write to the mentor. If nobody answers, write to the principal.

prepare-first = Choose three questions and bring your notes
    .body =
        Many people are nervous before such a meeting. You know your child best, and what you see at home is needed.

        A good meeting ends with a plan: who does what, by which day, and when do you meet again? Your child need not be at the meeting. If there are two guardians, both are normally to be informed and heard.

        # Who does what
        - The school: the principal makes sure that the absence is investigated promptly, together with you, your child and the pupil health team (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). If your child may need special support, that must be investigated too (chapter 3 section 7). The school books the interpreter.
        - You: say what you see, what you have tried and what you think helps.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In Borås two departments are responsible for the work on attendance in compulsory school: Grundskoleförvaltningen (compulsory school) and Individ- och familjeomsorgsförvaltningen (social services).
    .follow-up = Did you get the plan on paper? Has what was agreed begun?
    .step-ask-investigation = Take the question to the meeting, and ask for the answer to be written down.
    .step-ask-written-plan = Ask for three lines: the school does this, we do this, the municipality does this.
    .step-send-letter = Send the letter after the meeting, on the same day. It says what you agreed.
    .step-go-to-principal = You can use the reminder to the principal.
    .because-school = Tell the mentor beforehand which questions you want to bring up.

prepare-follow-up = Go through what was promised, and ask for a new plan
    .body =
        You have already done a large part of the work. Now it is time to see what has happened, without looking for faults.

        Take one thing at a time: what was to be done, what was done, and what came of it? Your child need not be at the meeting. If there are two guardians, both are normally to be informed and heard.

        # Who does what
        - The school: follows up the plan. If there is an action programme (åtgärdsprogram), it is to say what is needed, what is done, who is responsible and when it is followed up (Education Act, skollagen, chapter 3 section 9). If the support is not enough, you can ask for the need to be investigated again (chapter 3 section 7).
        - You: say what has become better, what has not, and what your child says.
        - The municipality: is told when a compulsory school starts to investigate absence, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = Is the school doing what the plan says? Are you doing your part? Write it down for the next meeting.
    .step-ask-written-plan = Book the day of the next meeting before you leave.
    .step-ask-support = Do this if what has been tried is not enough.
    .step-go-to-principal = Say what has not been done.
    .because-school = Ask the mentor or the principal to send you the last plan before the meeting.

because-own-social-worker = Ask who decides what, and whether the social worker should be at the meeting.

step-say-who-comes = Say who is coming with you
    .body = Write a line to the school about who you are bringing. Then nobody is taken by surprise. Whoever comes with you should not have to interpret.
