### Two homes or two adults: one line for the child. Nobody is told who is right.

dialogue = We adults do not agree
    .summary = How your child can hear the same thing from both of you.

differs = What is hardest for you to agree on?
    .why = Different things are solved in different ways.
    .choice-mornings = Mornings, or what we do when our child does not want to go
    .choice-contact-with-school = Contact with the school
    .choice-appeal = Appealing against a decision
    .choice-care = Looking for health care
    .choice-afraid-of-the-other = I am afraid of the other one

one-sentence = Agree on one sentence that both of you say
    .body =
        It is common for two adults to see a child’s needs differently. You need not agree on everything to make it easier for your child.

        Begin with one single sentence that both of you can say. Your child will feel calmer when it hears the same thing in both homes. Decide too what you do on a morning that fails. Setbacks are part of it.

        # Who does what
        - The school: can invite both of you to the same meeting and tell both the same.
        - You adults: say the same thing to your child.
        - The municipality: has support for parents, and social services can be asked about talks on cooperation.
    .follow-up = Have you both said the sentence? Change a word if it does not fit.
    .step-same-line = There is a suggestion on this page. Send it to the other one and ask what needs changing.
    .step-plan-for-setback = Write it down, so that it is the same in both homes.
    .because-school = Ask for a meeting with both of you.
    .because-parent-guide = There you see what support there is for you as parents.
    .because-social-services = Ask about talks that help parents to cooperate.
    .because-own-municipality = Ask social services where you live about talks that help parents to cooperate.

both-get-information = Make sure both of you are told the same
    .body =
        When only one of you is told, it is easy to end up disagreeing. It can be changed with a simple message to the school or the clinic.

        If you have joint custody, the school and child psychiatry (BUP) are normally to inform both of you and let both be heard. The Parliamentary Ombudsman (JO) has criticised a municipality that forgot one of the guardians (JO 3154-2016). You can have separate meetings if that is better.

        # Who does what
        - The school and health care: inform both guardians and listen to both.
        - You: say how to reach you, and whether you want meetings together or apart.
        - The municipality: runs the municipal schools. An independent school has its own body that runs it (huvudman).
    .follow-up = Are you both getting the same letters now? If not, remind the school or the clinic.
    .step-ask-meeting = Ask for both of you to be invited.
    .step-talk-to-someone-today = You are not the only one who has it like this. It is wise to tell somebody.
    .step-go-to-principal = Write what you ask for: the same information to both of you, or separate meetings.
    .because-school = Ask them to send the same to both of you and to invite both.
    .because-own-clinic = Ask how they inform both of you, and what is needed when you disagree about care.
    .because-womens-line = When you are afraid of the other one. They listen and know what you can do. The call does not show on the phone bill.

both-must-stand = { $other-guardian ->
    [sole-custody] You can appeal on your own
   *[other] An appeal usually needs both of you
}
    .body =
        It is hard when the two of you want different things and time is short. Here is what usually applies, and what you can do by yourself.

        A decision, for example on an action programme (åtgärdsprogram), is appealed to the school appeals board (Skolväsendets överklagandenämnd). The appeal is sent to the school within three weeks of the day you got the decision (Education Act, skollagen, chapter 28 section 16). With two guardians, usually both must stand behind it. A guardian with sole custody can appeal alone. So can the pupil, from the age of 16.

        # Who does what
        - The school: takes the appeal. The principal can also follow up the support and make a new decision (chapter 3 section 9).
        - You: can ask for the signature. You can also, on your own, ask for a follow-up or complain.
        - The body that runs the school (huvudman), the municipality or whoever runs an independent school: takes complaints, investigates and answers (chapter 4 section 8).
    .follow-up = Has the other one answered? Has the school said when the support will be followed up?
    .step-ask-signature = Ask in a friendly way, and show the text beforehand.
    .step-ask-new-follow-up = You can do this even if the other one does not join you.
    .step-complain-huvudman = You can complain alone. Use the letter here.
    .because-school = The appeal is sent there. Ask the principal for a follow-up.
    .because-school-appeals-board = Ask what applies when two guardians disagree.
    .because-school-complaints = If it is a municipal school: the municipality takes complaints here.
    .because-own-municipality = If it is a municipal school: your municipality takes complaints.

because-school-apart = Ask for information and meetings for you alone. You need not say why.
because-own-social-worker = Ask who may sign and who decides what.

step-ask-cooperation-talks = Ask social services about talks on cooperation
    .body = Say that you want to make it easier for your child. You can ask on your own.
step-ask-separate = Ask the school for separate information and meetings
    .body = You need not meet the other one to know how your child is doing at school.
step-appeal-alone = Appeal on your own
    .body = You have sole custody, so your signature is enough. Open the topic about the school below: the letter is there.
step-use-follow-up-day = Ask again on the day the support is to be followed up
    .body = The day is in the action programme.
