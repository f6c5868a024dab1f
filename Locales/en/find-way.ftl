### Find your way: at most three questions to the right topic.

dialogue = Find your way
    .summary = A few questions, and we find what fits you.

place-known = Do you know where the child is right now?
    .hint = The child first, then the rest.

start-here = Begin with the school, and write down what you see
    .body =
        You are not alone in this, and it can turn. You do not need to know the cause to ask for help.

        If the absence is repeated or long, the principal must look into it promptly, whether it is valid or not, together with the pupil, you and the school’s health team ({ -elevhalsan }) (skollagen, the Education Act, 7:19 a; upper secondary school 15:16). The law sets no percentage.

        - The school asks, investigates and gives support.
        - You say what you see and take part when a plan is made.
        - The municipality is told when an investigation begins, and coordinates when needed.
    .follow-up = Has the school answered? Then decide the next step together. If not, write to the principal.
    .step-talk-to-someone-today = You need support too. It helps the child that you get it.
    .step-tell-principal = Write what happened, when, and who saw it. The school must then pass it on, and it must be investigated (Education Act 6:10).
    .step-ask-written-decision = The school has said that the child should stay at home or have shorter days. Ask for the decision, the reason and how long it applies.
    .step-read-decision = Some decisions can be appealed within three weeks of the day you got them (Education Act 28:16). So look at the date first.
    .step-talk-later = Be curious. No punishment tonight.
    .step-report-honest = Do this if the child is away today.
    .step-call-for-care = You can call on your own to get advice.
    .step-ask-support = Anyone can say that a pupil may need special support, you too (Education Act 3:7).
    .step-ask-group = Ask whether there is a group now. We do not know if there is.
    .because-school = Your first contact. Begin with the mentor (the child’s own teacher)
    .because-healthcare-1177 = Advice on how the child is, and on how you are yourself
    .because-en-vag-in = You worry about how the child feels, and the child has no care contact
    .because-own-clinic = The child already has a care contact. Call there
    .because-bup-emergency = Urgent, but not a danger to life. See the link
    .because-bris-child = The child wants to talk to someone
    .because-crisis-line = You are having a hard time and need to talk
    .because-mind-parent-line = You worry about your child and want to talk to someone who knows
    .because-carer-support = Support for you who are close to someone who is unwell
    .because-guardian-group = Meet others in the same place. Ask whether there is a group now
    .because-own-social-worker = You are a foster parent: ask who decides what
