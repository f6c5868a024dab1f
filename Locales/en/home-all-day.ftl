### The child is mostly at home: one change at a time. No door is forced, not every screen is taken, no threat of authorities.

dialogue = My child is mostly at home
    .summary = One change at a time, and help when your child hardly leaves their room.

shut-in = How much does your child get out?
    .hint = Think of the past week.
    .why = Your answer shows what is the right size to begin with.
    .choice-goes-out = Goes out now and then
    .choice-home-only = Does not go out, but moves about at home
    .choice-room-only = Is almost only in their room

eats = Is your child eating and drinking?
    .hint = Answer no if your child hardly eats or drinks.

day-night = When does your child sleep?
    .choice-normal = At night
    .choice-late = Falls asleep and wakes very late
    .choice-turned = In the daytime, and is awake at night

one-change-week = Change one single thing this week
    .body =
        You have surely tried a great deal already. You are not alone, and things can turn.

        Choose one small thing together with your child, and leave the rest. Do not take away everything your child likes at once. Hold on to at least one contact outside the home, because being isolated is the great risk. It gets easier when all the adults say the same.

        # Who does what
        - The school: the principal makes sure that the absence is investigated promptly, together with you, your child and the pupil health team (elevhälsan). This applies to both valid and invalid absence (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: choose the change with your child, tell the school what it is like at home, and report when your child is away.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15). Social services can give some help without first inquiring into what you need (Social Services Act, socialtjänstlagen 2025:400).
    .follow-up = Did the change hold? If not, make it smaller. If it did, choose one more.
    .step-one-change = Let your child take part in choosing.
    .step-school-day-shape = Begin small, with only one of these things.
    .step-daylight = A balcony or the yard is enough to begin with.
    .step-keep-one-contact = Let it be on your child’s terms.
    .step-ask-investigation = Ask also how the school can keep in touch with your child.
    .because-school = The principal investigates the absence. The school can also keep in touch with your child.
    .because-en-vag-in = If it has been like this for long or your child is low, and has no care contact yet. You may call alone, even if your child does not want to.
    .because-healthcare-1177 = Advice about care, and when you do not know where to turn. You may call alone.
    .because-social-services = Support for the whole family. Ask what there is, for example a contact person or a contact family.

help-in = Call health care today, even if your child says no
    .body =
        When a child hardly leaves their room, it is too heavy to carry on your own. You need not wait for your child to want help.

        You may call alone. Say how long it has been like this, and how your child eats and sleeps. If a life is in danger, call 112. Otherwise call 1177, or { -en-vag-in } (“one way in”) when they are open, and say that it is urgent. If your child already has a clinic, call that clinic. At home it is enough to knock, say that you are there, and leave again.

        # Who does what
        - The school: the principal makes sure that the absence is investigated promptly, together with you, your child and the pupil health team (elevhälsan), even when it is valid (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: look for help, stay near your child and watch for the signs in the list.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15). Social services can give some help without first inquiring into what you need (Social Services Act, socialtjänstlagen 2025:400).
    .follow-up = Have you had help? How is your child eating, drinking and sleeping now? Call again if anything has got worse.
    .step-call-for-care = Say that your child is almost only in their room, and for how long.
    .step-ask-for-family-help = Ask whether somebody can give support in your home.
    .because-en-vag-in = They make a first assessment when your child has no care contact yet. You may call alone.
    .because-healthcare-1177 = Advice about care, also when others are closed.
    .because-social-services = Support in your home. Ask what they can offer.
    .because-school = The principal investigates the absence. The pupil health team can help without your child coming there.

because-own-clinic = If your child already has a care contact, for example at child psychiatry ({ -bup }) or a health centre, call there and say what has changed.
because-carer-support = For you who are close to a child who is not well. Brothers and sisters aged 7 to 18 can get support too.
because-guardian-group = Ask the school or the carer support service whether there is a talk group for guardians at present.
because-own-social-worker = Ask who decides what: you, the child’s guardian or social services.

step-shift-sleep = Let the change be about sleep, if your child agrees
    .body = Move the time a quarter of an hour at a step. Give your child daylight on waking.
step-call-care-again = Call health care again
    .body = Say what has got worse. If a life is in danger, call 112.
