### The child has been away for weeks or almost entirely. The texts must be right for both compulsory and upper secondary school.

dialogue = My child has been away from school for a long time
    .summary = A way back that holds, made together with the school.

avoids = What does your child get away from by being at home, and what does home give?
    .hint = Choose everything that may be true. A guess is enough.
    .why = Your answer shows what may need to change at school. It is no judgement of your child or of you.
    .choice-lessons = Lessons or schoolwork
    .choice-people = Other pupils, or being among many people
    .choice-breaks-or-canteen = Breaks or the school canteen
    .choice-an-adult = An adult at school
    .choice-leaving-home = Leaving home
    .choice-being-away-from-you = Being away from you
    .choice-nothing-known = Nothing at school that I know of
    .choice-home-is-better = Something at home feels better than school

works = What is working today, even if only a little?
    .hint = Choose everything that is true.
    .why = What already works is the best place to begin.
    .choice-one-adult = An adult at school whom my child trusts
    .choice-one-friend = At least one friend
    .choice-some-lesson = A certain lesson or subject
    .choice-schoolwork-at-home = Schoolwork at home
    .choice-going-out = Going out for a while
    .choice-none = None of these just now

small-steps = Ask the school to investigate, and begin with small steps
    .body =
        It has been like this for a long time, and you have surely tried a great deal already. You are not alone, and things can turn.

        Attendance can improve before the fear has passed. So you need not wait until everything feels calm, but nobody can promise that the calm comes at once. You can begin even if your child does not want to talk to anyone yet.

        # Who does what
        - The school: the principal makes sure that the absence is investigated promptly, together with you, your child and the pupil health team (elevhälsan). This applies to both valid and invalid absence (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). If your child may need special support, that must be investigated too (chapter 3 section 7).
        - You: tell the school what you see at home, report every day of absence, and keep to the small steps.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = Have you been given a day when the investigation begins? Which step held? If it did not hold, make it smaller.
    .step-send-letter = This is the letter that asks when the investigation of the absence will begin.
    .step-own-ladder = Build on what already works: an adult, a friend, a lesson or some time outdoors.
    .step-keep-one-contact = One person is enough to begin with.
    .step-tell-principal = Write to the principal, not to the adult it is about. Your child need not meet that adult alone.
    .because-school = The principal investigates the absence. The mentor and the pupil health team make the plan with you.
    .because-en-vag-in = For fear or low mood, when your child has no care contact yet. You may call alone, even if your child does not want to.
    .because-healthcare-1177 = Advice about care, and when you do not know where to turn.

strength-first = Lower the demands first, and ask for support
    .body =
        It is hard to watch your child run out of strength, and you have surely tried for a long time. You are not alone, and things can turn.

        A child who is exhausted, or who has autism or ADHD, may feel worse if pushed. So begin by lowering the demands and changing what costs strength. Agree on the pace with the pupil health team (elevhälsan) or with health care. If you are not sure how things are, do the same. You can look for help on your own, even if your child says no.

        # Who does what
        - The school: the principal makes sure that the absence is investigated promptly, even when it is valid (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). If special support may be needed, that must be investigated too. It takes no diagnosis, and it is not only about grades (chapter 3 section 7).
        - You: lower the demands at home, tell the school what is hard and what helps, and report when your child is away.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = Has your child had more rest? Has the school answered? Call health care again if anything has got worse.
    .step-send-letter = This is the letter that asks when the investigation of the absence will begin.
    .step-call-for-care = Ask about the pace: how much can your child manage now?
    .step-call-own-clinic = Do this if your child already has a care contact. Ask what pace is right at present.
    .step-keep-one-contact = Let it be on your child’s terms, with nothing demanded.
    .step-one-change = Only one, and one that your child can accept.
    .step-tell-principal = Write to the principal, not to the adult it is about. Your child need not meet that adult alone.
    .step-go-to-principal = You can use the letter about special support.
    .because-school = The principal investigates the absence and the need of support. The pupil health team can help to set the pace.
    .because-en-vag-in = For children who have no care contact yet. You may call alone, even if your child does not want to.
    .because-healthcare-1177 = Advice about care, and when you do not know where to turn. You may call alone.
    .because-attention = Here are others who know what it is like.
    .because-autism-sweden = They know about school when a child has autism.

ill-for-long = Ask for teaching while your child is ill
    .body =
        When a child is ill for a long time there is so much to keep hold of. Teaching can be arranged even when your child cannot be in school.

        A child who cannot take part in ordinary schoolwork for a long time is to be given special teaching in hospital, at home or in another suitable place. It happens at home only if you consent. It is not done if your child’s doctor advises against it (Education Act, skollagen, chapter 24 sections 17 and 20–22).

        # Who does what
        - The school: the body that runs the school (huvudman) arranges the teaching. That is the municipality, or the company or association behind an independent school. The principal also investigates long absence, even when it is valid (chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: tell as much about the illness as you wish, how long it may last and what the doctor says.
        - The municipality: is told when a compulsory school starts to investigate absence, and coordinates if needed (chapter 7 sections 21–22).
    .follow-up = Have you had an answer about teaching, and from which day? Ask the doctor again whether your child can do more or less now.
    .step-write-mentor = Say that your child is ill and roughly how long it may last.
    .step-ask-home-teaching = Use the letter here. Ask who arranges the teaching and on which day it begins.
    .step-keep-one-contact = A greeting from the class or from a friend goes a long way.
    .because-school = The principal takes your request for teaching. Ask who at the body that runs the school arranges it.
    .because-own-clinic = Ask for a certificate and for advice: how much schoolwork can your child manage now?
    .because-special-needs-agency = Knowledge for guardians about school, illness and disability.

because-own-clinic = If your child already has a care contact, for example at child psychiatry (BUP) or a health centre, call there and say what has changed.
because-guardian-group = Ask the school or the carer support service whether there is a talk group for guardians at present.
because-carer-support = For you who are close to a child who is not well. Brothers and sisters aged 7 to 18 can get support too.
because-own-social-worker = Ask who decides what: you, the child’s guardian or social services.

step-start-with-adult = Begin with the adult your child trusts
    .body = Ask that very adult to get in touch with your child, or to meet for a short while.
step-start-with-friend = Begin with the friend
    .body = Let them meet after school, or walk part of the way to school together.
step-start-with-lesson = Begin with the lesson that goes best
    .body = Only that lesson, and home afterwards. It is a whole step.
step-start-outdoors = Begin outdoors
    .body = Walk past the school when nobody is there. Go home before it gets hard.
step-start-with-schoolwork = Begin with the schoolwork at home
    .body = Ask the mentor for a small task, and let your child show it or send it to an adult at school.
step-start-with-contact = Begin with one adult at school
    .body = The first step is a talk or a meeting with the contact person. It may well be at home, by phone or on a walk.
step-keep-what-works = Leave what works as it is
    .body = You chose something that works. Add nothing to it just now, and do not replace it.
