### The morning has got stuck, and the child is at home.

dialogue = A morning that has got stuck
    .summary = Calm steps when you cannot get off.

time-left = How long is it until school begins?
    .why = It decides what you have time for.
    .choice-over-30 = More than half an hour
    .choice-under-30 = Less than half an hour
    .choice-started = School has already begun

how = How is the child now?
    .hint = Choose what fits best.
    .choice-pain = In pain: stomach, head or somewhere else
    .choice-afraid = Afraid or sad
    .choice-angry = Angry
    .choice-silent = Silent, does not answer
    .choice-other = Something else

tried = What have you tried today?
    .hint = Choose everything that fits.
    .why = So that you are not advised to do what you have already done.
    .choice-talked = We have talked
    .choice-small-step = A small step, such as getting dressed
    .choice-called-school = I have contacted the school
    .choice-none = Nothing yet

try-one-step = Try one single small step
    .body =
        It is tough to stand where you stand now. You do not have to solve everything today.

        Take one thing at a time, calmly and without hurry. A step counts, even if it does not take you all the way.

        Your part today is to be calm and to tell the school. The school’s part is to receive the child in a way that works. The municipality is told if the school begins to look into the absence.
    .follow-up = How did this morning go? Write a line about it.
    .step-report-honest = Do this if it takes time.
    .step-write-mentor = Tell them what is hardest in the morning.
    .because-school = Say that you are on your way, and ask who will meet the child.
    .because-absence-report = Report it if you will be late or not come.
    .because-healthcare-1177 = Advice about the pain.
    .because-own-social-worker = You are a foster parent: ask who decides what.

arrive-later = Come later, or for one lesson
    .body =
        School has begun, but the day is not lost. A short while at school counts too.

        Tell the school when you will be there. A guardian must tell the school at once what is keeping the child away (School Ordinance, skolförordningen, chapter 4 section 8).

        Your part is to say how it is. The school’s part is that someone meets the child. The municipality is told if the school begins to look into the absence.
    .follow-up = How did it go to come later? Tell the mentor.
    .step-report-honest = Say what time you will come, too.
    .step-write-mentor = Ask who can meet the child and where it is best to begin.
    .because-school = Ask someone to meet the child at the door.
    .because-absence-report = Report the time the child is away.
    .because-healthcare-1177 = Advice about the pain.
    .because-own-social-worker = You are a foster parent: ask who decides what.

home-today = Stop trying for today, and make a calm day at home
    .body =
        You tried, and today it did not work. Setbacks are part of it and do not put you back to zero.

        A guardian must tell the school at once what is keeping the child away (School Ordinance, skolförordningen, chapter 4 section 8). Once that is done, what the day needs most is calm.

        - You report, and listen to the child at a quiet time.
        - The school takes the report and plans with you. The principal must look into absence that is repeated (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - The municipality is told when the school begins an investigation.
    .follow-up = How did the next morning go? Tell the school, even if it went well.
    .step-write-mentor = Tell them what you tried and what happened.
    .step-plan-for-setback = Decide it together, when things are calm.
    .step-ask-investigation = Do this if mornings like this one come back.
    .because-school = Tell them about today, and decide what to do tomorrow.
    .because-absence-report = Report today’s absence.
    .because-healthcare-1177 = Advice about pain, or about how the child feels.
    .because-en-vag-in = The fear or low mood keeps coming back, and the child has no care contact.
    .because-own-social-worker = You are a foster parent: ask who decides what.

step-stop-for-today = Pause here
    .body = Stop trying for today, calmly and without punishment. Tell the school that you will not come.
