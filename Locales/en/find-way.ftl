### Find your way: at most three questions to the right topic.

dialogue = Find your way
    .summary = A few questions, and we find what fits you.

child-matter = What worries you most?
    .hint = Choose what comes closest.
    .why = Then we find what fits best.
    .choice-feels-bad = How the child feels: fear, low mood, sleep or pain
    .choice-home-all-day = The child is at home nearly all the time
    .choice-needs = ADHD, autism or trouble learning

my-matter = What do you need most yourself?
    .hint = Choose what comes closest.
    .why = Then we find what fits best.
    .choice-tired = I am tired and need support
    .choice-not-agreed = We adults do not agree
    .choice-language = I want to speak another language, or have easier Swedish
    .choice-talk = I want to talk to somebody

start-here = Begin with the school, and write down what you see
    .body =
        You are not alone in this, and it can turn. You do not need to know the cause to ask for help.

        If the absence is repeated or long, the principal must investigate it promptly, whether it is valid or not, together with the pupil, you and the school’s health team ({ -elevhalsan }) (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). The law sets no percentage.

        - The school asks, investigates and gives support.
        - You say what you see and take part when a plan is made.
        - The municipality is told when an investigation begins, and coordinates when needed.
    .follow-up = Has the school answered? Then decide the next step together. If not, write to the principal.
    .step-report-honest = Do this if the child is away today.
    .because-school = Your first contact. Begin with the mentor (the child’s own teacher).
    .because-healthcare-1177 = Advice on how the child is, and on how you are yourself.
    .because-en-vag-in = You worry about how the child feels, and the child has no care contact.
    .because-own-social-worker = You are a foster parent: ask who decides what.
