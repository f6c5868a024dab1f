### The first signs: act early and small.

dialogue = It has begun to get hard
    .summary = Small things you can do early, when the child has been away a day or two.

signs = What have you noticed?
    .hint = Choose everything that fits.
    .why = The signs show where you can begin.
    .choice-mornings = Hard to get off in the morning
    .choice-body-pain = Stomach ache or headache, more sick days
    .choice-sunday-worry = Worried on Sunday evening or after holidays
    .choice-late-or-early = Comes late or leaves early
    .choice-calls-home = Calls or texts home from school
    .choice-sleep = Sleeps too little, or has turned day and night round
    .choice-outbursts = Outbursts before or after school
    .choice-friends = Withdraws from friends and activities
    .choice-breaks-or-lunch = Worried about breaks or lunch
    .choice-schoolwork = Worried about schoolwork
    .choice-teacher = Afraid of an adult at school
    .choice-new-situation = Worried about what is new or unclear
    .choice-none = None of this

pattern = Do you see a pattern?
    .hint = When is it hardest?
    .why = The pattern shows who can help first.
    .choice-subject = A certain subject or lesson
    .choice-weekday = A certain weekday
    .choice-breaks = Breaks, lunch or the changing room
    .choice-after-weekend = After weekends, holidays or illness
    .choice-none = No pattern

changes = Has anything changed lately?
    .hint = Choose everything that fits.
    .why = A change can be part of the explanation.
    .choice-school = New school, class or teacher
    .choice-friends = Something with friends
    .choice-family = Something in the family
    .choice-move = We have moved
    .choice-loss = We have lost someone
    .choice-none = Nothing in particular

keep-watch = Keep an eye on it, and write a few lines
    .body =
        It is good that you think about it already. For now it is enough to follow how it goes and to talk at a quiet time.

        A few lines about day and sleep make a pattern easier to see. Your part is to see and listen. The school’s part is to tell you how the days work there.
    .follow-up = Read what you have written. Do you see a pattern? Then write to the mentor.
    .because-school = Ask the mentor how the child is doing at school.
    .because-healthcare-1177 = The child is in pain and you want advice.
    .because-own-social-worker = You are a foster parent: ask who decides what.
    .step-write-mentor = Do this if there are more signs, or if they come back.

contact-mentor = Write to the mentor today
    .body =
        You are seeing something important, and you are early. It is easier to help now than later. Pain and worry are real, even when no illness is found.

        One adult at school whom the child trusts makes a great difference.

        - You tell the school and keep the evenings calm.
        - The school finds out how the days work and adapts. If the absence is repeated, the principal must look into it (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - The municipality is told when an investigation begins.
    .follow-up = Has the mentor answered? Read your notes and compare.
    .step-one-calm-sentence = Say it tomorrow morning.
    .step-evening-ready = Begin tonight if you can.
    .step-ask-investigation = The law sets no percentage. In { -boras }, 20 per cent, about a day a week, has been seen as worrying (as of about 2021).
    .because-school = Ask the mentor what they see.
    .because-health-centre = The child is in pain and it does not go away.
    .because-healthcare-1177 = Advice about pain, sleep and worry.
    .because-en-vag-in = The child is low or has lost someone, and has no care contact.
    .because-own-social-worker = You are a foster parent: ask who decides what.

safe-breaks-first = Make the breaks safe first
    .body =
        What happens at breaks and lunch can make the whole school day hard. Begin there, before you work on the mornings.

        If the child feels violated, staff must tell the principal. The huvudman, whoever runs the school, must promptly investigate and do something about it (Education Act, skollagen, chapter 6 section 10).

        - You listen, and tell the mentor.
        - The school makes the breaks safe.
        - The huvudman is the municipality or the owner of an independent school, and is responsible for getting it done.
    .follow-up = Does the child have a safe place and an adult to go to? Ask the child.
    .step-write-mentor = Write what the child says about breaks, lunch and the changing room.
    .step-tell-principal = Do this if someone is unkind to the child, or if nothing happens.
    .because-school = The mentor can arrange for the breaks to be safe.
    .because-healthcare-1177 = The child is in pain and you want advice.
    .because-own-social-worker = You are a foster parent: ask who decides what.

one-subject = Begin with what is hard
    .body =
        When it is about one lesson or one adult, it helps to begin right there, not just with the mornings.

        If the child risks not managing the subject, the school must promptly make extra adaptations (Education Act, skollagen, chapter 3 section 5). A child who is afraid of an adult need not meet that adult alone.

        - You tell the school what the child says.
        - The school finds out what happened and adapts.
        - The huvudman, the municipality or the owner of an independent school, is responsible for getting it done.
    .follow-up = Has the lesson become easier? Ask the child and the mentor.
    .step-write-mentor = Write which subject, which teacher and what happens. If it is the mentor the child is afraid of, write to the principal instead.
    .step-go-to-principal = Do this if the child is afraid of an adult at school.
    .step-ask-support = Do this if the subject is too hard (Education Act, skollagen, chapter 3 section 7).
    .step-send-letter = The letter about special support is here on the page.
    .because-school = The mentor. If the child is afraid of an adult: the principal.
    .because-healthcare-1177 = The child is in pain and you want advice.
    .because-own-social-worker = You are a foster parent: ask who decides what.
