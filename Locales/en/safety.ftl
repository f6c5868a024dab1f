### Is anybody in danger? The plainest texts of all: no reasons asked, nothing before the number.

dialogue = Is anyone in danger?
    .summary = Get the right help at once if someone is in danger.

danger = Is anyone in danger right now?
    .hint = The child, you or somebody else.
    .choice-yes = Yes
    .choice-unsure = I am not sure
    .choice-no = No, nobody is in danger

# Each label has to fit an adult, and a child who reads it about itself.
signs = Is any of this true?
    .hint = Choose everything that fits.
    .choice-hurt-or-overdose = Someone has taken tablets, is badly hurt or cannot be woken
    .choice-plan-or-means = Someone has a plan to end their life, or has things ready for it
    .choice-violence-now = Someone is being hit or threatened right now
    .choice-missing = A child is gone and nobody knows where
    .choice-violence-home = Someone hits, threatens or frightens me or the child, or there is sexual abuse. It is not happening this minute
    .choice-not-want-to-live = The child does not want to live. Or I am a child and do not want to live
    .choice-self-harm = The child hurts itself. Or I am a child and hurt myself
    .choice-not-eating = A child is hardly eating or drinking, or is limp and hard to reach
    .choice-adult-afraid = I am afraid of what I might do to the child
    .choice-adult-hopeless = I am an adult and do not want to live, or cannot go on
    .choice-none = None of this

if-unsure = Call 1177 if you are not sure
    .body =
        At 1177 you can tell someone what you see and get advice on what to do. If there is danger to life, call 112.

        112 is on every page here.

danger-now = Call 112 now
    .body =
        Call straight away. Read the rest while you wait for help.

        Are you a child? You can call 112 yourself.
    .follow-up = Contact health care again tomorrow, even if things are calm by then.
    .step-stay-with-child = If someone else is in danger, stay with that person if you are safe yourself.
    .because-emergency-112 = Danger to life, or violence going on.
    .because-social-emergency = There is a child where the violence is.
    .because-bris-child = You are a child and want to talk to someone afterwards.

missing-child = The child is gone: call 112
    .body =
        Call 112 now if the child has been gone since yesterday, is young, or if you fear for the child’s life.

        Have you only just noticed? Call around for a few minutes. If you do not find the child, call 112 then.

        Are you a child, and a friend, brother or sister is gone? Call 112 and tell an adult.
    .follow-up = When the child is home again: make sure someone talks calmly with the child.
    .step-call-112 = Say when the child was last seen, what the child is wearing and where the child usually goes.
    .step-call-around = Only if you have just noticed that the child is gone.
    .step-talk-later = No punishment that evening. What matters is that the child is home.
    .because-emergency-112 = A child is missing.
    .because-police-11414 = Tips and later contact, when it is not urgent.
    .because-school = May know when the child was last seen.
    .because-social-emergency = Help in the evening, at night and at weekends.
    .because-own-social-worker = You are a foster parent: tell them, and ask who decides what.
    .because-bris-child = You are a child and want to talk to someone.
    .because-healthcare-1177 = Advice on how the child is, once found.
    .because-womens-line = You or the child is afraid of someone at home.
    .because-social-services = Protection and support if someone at home is dangerous.
    .because-crisis-line = You, the adult, need someone to talk to.

violence-at-home = You can get help. Call 112 if it is happening now
    .body =
        It is not your fault, and not the child’s. Nobody is allowed to hit, threaten or frighten you.

        In a browser, this page may be seen in the history. Leave the page at once if someone might see it.

        Are you a child? Talk to an adult you trust, or to { -bris }.
    .follow-up = Get in touch again when you are alone, even if today is calm.
    .step-call-112 = Call if it is happening now, or if you think it is about to happen.
    .step-ask-protection = You can ask without giving your name. Some help you can get without social services first assessing what you need.
    .because-emergency-112 = It is happening now, or you fear it is about to.
    .because-social-services = Protection and support in the daytime.
    .because-own-municipality = Protection and support where you live.
    .because-social-emergency = When the offices are closed.
    .because-womens-line = Threats and violence. Open day and night, with interpreters. Does not show on the phone bill.
    .because-bris-child = You are a child and want to talk to someone.
    .because-police-11414 = To report a crime, when it is not happening now.
    .because-own-social-worker = You are a foster parent: tell them, and ask who decides what.
    .because-healthcare-1177 = Someone is feeling very bad or hurting themselves.
    .because-crisis-line = You, the adult, need someone to talk to.

suicidal-thoughts = Take it seriously and get help today
    .body =
        Call 112 if there is a plan, if things are lying ready, or if you cannot keep the child safe.

        Otherwise call 1177, or { -en-vag-in } during its hours. Say that it is urgent. Do not leave the child alone.

        Are you a child? It is all right to feel like this, and you should not carry it alone. Tell an adult now, or contact { -bris }.
    .follow-up = Ask the child again how things are. Call health care if you have had no answer.
    .step-ask-directly = Asking shows that you can bear to hear the answer.
    .step-tell-trusted-adult = Do it now. Do not wait until tomorrow.
    .step-call-own-clinic = Do this if the child already has a clinic.
    .because-emergency-112 = There is a plan or things ready, or you cannot keep the child safe.
    .because-healthcare-1177 = Advice and the right care when it is urgent.
    .because-en-vag-in = The child has no care contact. Call during its hours and say that it is urgent.
    .because-own-clinic = The child already has a clinic, for example { -bup }.
    .because-bup-emergency = Urgent, but not a danger to life. See the link.
    .because-mind-suicide-line = Thoughts of not living. For you as an adult, and for young people.
    .because-crisis-line = You, the adult, need someone to talk to.
    .because-bris-child = The child wants to talk to someone, without saying who they are.
    .because-own-social-worker = You are a foster parent: tell them, and ask who decides what.

not-eating = Call health care now
    .body =
        Call 112 if the child is limp, cannot be woken or is struggling to breathe.

        Otherwise call 1177, or { -en-vag-in } during its hours. Say that it is urgent. Say how long the child has hardly eaten or drunk.

        Are you a child, and this is about you? Tell an adult now.
    .follow-up = Call again if it has not got better.
    .step-call-112 = Call if the child is limp, cannot be woken or is struggling to breathe.
    .step-tell-trusted-adult = Do it now. Do not wait until tomorrow.
    .step-call-own-clinic = Do this if the child already has a clinic.
    .because-emergency-112 = The child is limp, cannot be woken or is struggling to breathe.
    .because-healthcare-1177 = Advice and the right care when it is urgent.
    .because-en-vag-in = The child has no care contact. Call during its hours and say that it is urgent.
    .because-own-clinic = The child already has a clinic.
    .because-health-centre = A physical examination.
    .because-bris-child = You are a child and want to talk to someone.
    .because-own-social-worker = You are a foster parent: tell them, and ask who decides what.
    .because-crisis-line = You, the adult, need someone to talk to.

adult-at-limit = Let someone else take over now
    .body =
        It is good that you say it. Many people have been where you are now, and there is help to get.

        Call 112 if anyone is in danger now. Otherwise: leave the room, let another adult take over and call someone below.

        Are you a child? Call { -bris } or an adult you trust.
    .follow-up = How is it today? Call again if it is hard.
    .step-call-a-line = Call now.
    .step-tell-trusted-adult = Do it now. Do not wait until tomorrow.
    .because-emergency-112 = Someone is in danger now.
    .because-mind-suicide-line = Thoughts of not living.
    .because-crisis-line = You are an adult and things are very hard.
    .because-social-emergency = The child may come to harm now.
    .because-social-services = Support for you and the family in the daytime.
    .because-own-municipality = Support for you and the family where you live.
    .because-clergy-on-call = Someone to talk to at night.
    .because-bris-child = You are a child and want to talk to someone.
    .because-own-social-worker = You are a foster parent: tell them, and ask who decides what.

no-danger = Then we go on
    .body = The way to 112 is on every page.

step-care-afterwards = Call health care when the danger is over
    .body = Call 1177, or your own clinic if there is one, and say what has happened.
step-call-112-again = Call 112 again
    .body = Call again if help is slow to come, if anything changes or if you get worried. Keep your phone free so that they can reach you.
step-call-at-night = Call again, at night too
    .body = Kvinnofridslinjen, the women’s helpline, answers at night too. Call 112 if it is happening now.
step-call-112-if-worse = Call 112 if it gets worse
    .body = Call if someone may hurt themselves or another person, or cannot be woken.

say-child-now-words = Say this to an adult
    .text = I feel really bad. I need help from an adult now. Can you stay with me and call someone?
