### The guardian’s own strength. No blame, no advice simply to relax, no promise that a group is running.

dialogue = Support for yourself
    .summary = So that you have the strength, and somebody to talk to.

my-state = How are things for you yourself?
    .hint = Choose everything that is true.
    .why = Your answer shows which support may suit you.
    .choice-tired = I am tired
    .choice-low = I feel low
    .choice-alone = I feel alone with it
    .choice-guilt = I think it is my fault
    .choice-no-sleep = I sleep badly
    .choice-work = Work does not fit together with it
    .choice-partner = We adults pull in different directions
    .choice-siblings = Brothers and sisters get too little time
    .choice-afraid-of-myself = I am afraid of what I might do
    .choice-none = None of these

someone = Is there anybody you can talk to today?
    .hint = A friend, a relative or somebody else.

talk-today = Tell somebody today how things are for you
    .body =
        You are not alone, and things can turn. It does not mean that you have done wrong, only that it is heavy.

        In a survey in 2015 of parents whose children had a hard time at school, about half had cut their working hours, and more than half felt worse. One talk today is enough. You need not be able to explain everything, and you need not be in a crisis to call.
    .follow-up = Whom did you talk to? Have you got a time of your own? Call again if it is heavy.
    .step-talk-to-someone-today = If you have nobody near you just now, calling someone below is enough.
    .step-own-health = Say how you sleep, how long it has been like this and what you need.
    .step-ask-group = We do not know whether there is a group just now.
    .because-mind-parent-line = Somebody to talk to about your child, and about how you are.
    .because-crisis-line = When it is very heavy.
    .because-healthcare-1177 = Advice on how you feel, and on where you can turn.
    .because-health-centre = For your own health: sleep, worry and low mood.
    .because-clergy-on-call = At night, when you need somebody who listens.
    .because-bris-adult = Someone to think aloud with about your child.

share-the-load = Take an hour for yourself, and share what is heavy
    .body =
        You are not alone, and things can turn. That it is hard does not mean that you have done wrong.

        Many guardians feel alone in a long crisis. In { -boras }, { -team-domino } and carer advisers (anhörigkonsulenter) have arranged talk groups for guardians. Ask whether there is a group now.
    .follow-up = Did you get an hour of your own? If it is heavier than before, tell somebody today.
    .step-own-health = Say how you sleep and how long it has been like this.
    .step-same-line = Write it down, so that everybody has it.
    .because-guardian-group = Ask whether there is a group now. There you can meet others in the same situation.
    .because-mind-parent-line = Somebody to talk to about your worry for your child.
    .because-health-centre = For your own health: sleep, worry and low mood.
    .because-parent-guide = There you see what support there is for you, and for other adults close to the child.
    .because-attention = If your child has ADHD, autism or something similar, or if you think so. There are others who know what it is like.

because-carer-support = For you who are close to a child who is not well.
because-siblings = For you, and for brothers and sisters aged 7–18.
because-own-social-worker = Tell them how things are for you. Ask who decides what, and what relief there is.

step-same-words-for-all = Say the same to all the children
    .body = For example: “It is hard just now, and we will solve it together. You get time with me too.”
step-call-line-again = Call Hjälplinjen (the crisis helpline) again
    .body = You may call as many times as you like. If anybody is in danger, call 112.
