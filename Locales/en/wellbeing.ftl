### Worry about how the child feels: the right care, and signs that mean hurry. No diagnosis, nothing about medicine or waiting times.

dialogue = I am worried about how my child feels
    .summary = Find the right care, and see when it is urgent.

feels = What are you worried about?
    .hint = Choose everything that is true.
    .why = Your answer shows who can help first. It is no diagnosis.
    .choice-worry = Worry or fear
    .choice-low = Sad, low or without any wish to do things
    .choice-sleep = Sleep
    .choice-body-pain = Pain in the stomach, head or somewhere else
    .choice-anger = Anger or outbursts
    .choice-eats-less = Eats less than before
    .choice-withdrawn = Withdraws
    .choice-says-not-live-or-hurts = Says they do not want to live, or hurts themselves

since = Since when has it been like this?
    .hint = A guess is enough.
    .choice-days = Some days
    .choice-weeks = Some weeks
    .choice-months = A month or more

call-your-clinic = Call your child’s own clinic
    .body =
        You have seen that something has changed, and that is worth a call. Begin with those who already know your child.

        Tell them what you see, since when, and what worries you most. Say also how much your child is at school. Attendance can improve before the worry has passed. So you need not wait until everything feels calm, but nobody can promise that the calm comes at once.

        If a life is in danger, call 112. Otherwise call the clinic, or 1177 when it is closed, and tell them if it is urgent.
    .follow-up = Have you reached the clinic? Call again if anything has got worse.
    .step-write-mentor = You decide how much you say about the care.
    .because-own-clinic = They already know your child. Say what has changed.
    .because-healthcare-1177 = When the clinic is closed, and when you do not know where to call.
    .because-bup-emergency = When it is urgent but life is not in danger. See the link.

call-en-vag-in = Call { -en-vag-in } or 1177 today
    .body =
        It is hard to see your child feel like this. You need not know the cause to look for help.

        You may call alone, even if your child says no. Support for parents may help as much as support for a teenager. Attendance can improve before the fear has passed. So you need not wait until everything feels calm, but nobody can promise that the calm comes at once.

        If a life is in danger, call 112. Otherwise call 1177, or { -en-vag-in } (“one way in”) when they are open. Tell them if it is urgent.
    .follow-up = Have you got through? If you see any of the signs in the list, call again today.
    .step-call-for-care = Call alone if that is easiest. The words below can help you to begin.
    .step-write-mentor = Ask whether the pupil health team ({ -elevhalsan }) can see your child.
    .step-keep-one-contact = One person is enough, on your child’s terms.
    .because-en-vag-in = They make a first assessment when your child has no care contact yet. You may call alone, even if your child does not want to.
    .because-healthcare-1177 = Advice about care, also when { -en-vag-in } is closed.
    .because-school = The pupil health team can see your child, and notice whether something at school makes it harder.
    .because-bris-child = If your child would rather talk to someone outside the family.
    .because-bris-adult = Someone to think aloud with about your child.

start-health-centre = Book a time at a health centre (vårdcentral)
    .body =
        You are taking it seriously, and that is a good first step. What hurts is real, even when nobody finds an illness.

        Book through 1177. Do ask whether the health centre has special support for young people. Attendance can improve before the worry has passed. So you need not wait until everything feels calm, but nobody can promise that the calm comes at once.

        If a life is in danger, call 112. Otherwise call 1177, or { -en-vag-in } when they are open, and tell them if it is urgent.
    .follow-up = Have you got a time? If anything has got worse, call 1177 or { -en-vag-in }.
    .step-body-check = Bring up worry and sleep as well, even if nothing hurts. You book through 1177.
    .step-write-mentor = Ask how your child can see the school nurse.
    .step-call-for-care = Do this if the health centre is not enough.
    .because-health-centre = Help with sleep, worry and what hurts. Book through 1177.
    .because-healthcare-1177 = Advice about care, and the way to book a time.
    .because-school = The school nurse can talk with your child and notice when the pain comes.
    .because-en-vag-in = If the health centre is not enough and your child has no care contact. You may call alone, even if your child does not want to.

watch-and-talk = Listen to your child, and write down what you see
    .body =
        You have noticed it early. Now you can listen, write down what you see and ask for advice.

        Pain in the stomach or head is real, even when nobody finds an illness. Attendance can improve before the worry has passed. So you need not wait until everything feels calm, but nobody can promise that the calm comes at once.

        If you see any of the signs in the list, do not wait. If a life is in danger, call 112. Otherwise call 1177, or { -en-vag-in } when they are open, and say that it is urgent.
    .follow-up = Look in your log: is it better, the same or worse? If it is not better, book a time at a health centre.
    .because-healthcare-1177 = Advice on what you see, and on when to look for care.
    .because-en-vag-in = Advice if you are unsure and your child has no care contact. You may call alone, even if your child does not want to.
    .because-school = The school nurse or counsellor can talk with your child.
    .because-bris-child = If your child would rather talk to someone outside the family.

because-own-social-worker = Ask who decides what about the child’s care: you, the child’s guardian or social services.

step-call-clinic-again = Call the clinic again
    .body = Say what has got worse. If a life is in danger, call 112.
step-book-health-centre = Book a time at a health centre (vårdcentral)
    .body = You book through 1177. If it has got worse, do not wait: call 1177 and say that it is urgent, or 112 if a life is in danger.
