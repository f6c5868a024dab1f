### A person to talk to, now.

dialogue = I want to talk to somebody
    .summary = Whom you can call, and who answers now.

about-what = What do you want to talk about?
    .why = Your answer shows who fits best.
    .choice-child-feels = How my child feels
    .choice-school = School
    .choice-family = How things are in our family
    .choice-me = How I feel myself
    .choice-child-wants = It is my child who wants to talk to somebody

someone-to-talk-to = Call the first one that answers now
    .body =
        You should not have to carry this alone. You need not know what to say first; whoever answers can help you to begin.

        Those that should be open now stand at the top. If one is closed, you see when it opens. If we do not know the hours, that is said too. If a life is in danger, call 112.
    .follow-up = Did you get to talk to somebody? If not, call the next on the list.
    .step-call-first-open = The words below can help you to begin.
    .step-write-mentor = Leave it until you have the strength.
    .because-healthcare-1177 = Advice on how your child feels, or you yourself, and on where you can turn.
    .because-crisis-line = When it is very heavy for you, or for somebody close to you.
    .because-en-vag-in = Your child feels unwell and has no care contact. You may call alone, even if your child does not want to.
    .because-bris-child = Your child can call or chat without saying who they are.
    .because-mind-parent-line = Somebody who knows a great deal about children and parents.
    .because-bris-adult = Someone to think aloud with about your child.
    .because-school = The mentor, the principal, the school nurse or the counsellor. They can talk with your child too.
    .because-schools-agency = They answer what the rules say in general.
    .because-social-services = Advice and support for the family in the daytime.
    .because-social-emergency = When a child may be at risk and the offices are closed.
    .because-own-municipality = Advice and support for the family where you live.
    .because-womens-line = If somebody at home threatens or hits. The call does not show on the phone bill.
    .because-clergy-on-call = At night, when you need somebody who listens.
    .because-listener-on-call = At night, when you need somebody who listens.
    .because-mind-suicide-line = If you think of not living, or fear that somebody close to you does.

because-own-social-worker = They know your family. Ask also who decides what.

step-call-next = Call the next on the list
    .body = Do not wait long for one that is engaged. If a life is in danger, call 112.
