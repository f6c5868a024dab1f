### The school does too little, sends home or has decided something. The rules are told; the school is not judged.

dialogue = The school does too little or has decided something
    .summary = The right next step when you want the school to do more, or do not agree with a decision.

decision-in-writing = Have you been given it in writing?
    .hint = It may be called a decision (beslut) or an action programme (åtgärdsprogram).
    .why = A written decision can be read with care, and sometimes appealed.

decision-date = On which day did you get the decision?
    .hint = The day you got it, not the day it was written. Look at the letter or the message.
    .why = The time for an appeal is counted from that day.

asked = How far have you come?
    .hint = Choose the latest thing that has happened.
    .why = There is an order: first the school, then the body that runs it, last the Schools Inspectorate.
    .choice-never = I have not asked the school for anything yet
    .choice-spoken = I have asked by word of mouth
    .choice-in-writing = I have written, but had no answer
    .choice-principal-answered = The principal has answered, but it is not enough
    .choice-huvudman-answered = The body that runs the school (huvudman) has had the complaint

ask-in-writing = Ask in writing, and name the day you want an answer
    .body =
        You have waited and hoped that something would happen. It is reasonable to ask for more. A letter makes it clear to everybody what you ask for, and when.

        Ask for two things: that the absence is investigated, and that the need of special support (särskilt stöd) is investigated. Keep helping your child to school, as far as it goes, while you wait.

        # Who does what
        - The school: the principal makes sure that absence which is repeated or long is investigated promptly, both valid and invalid (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). The need of special support is also to be investigated promptly (chapter 3 section 7).
        - You: write what you see, what you ask for and by which day you want an answer. Keep a copy.
        - The municipality: is told when a compulsory school starts to investigate, and coordinates if needed (chapter 7 sections 21–22). In upper secondary school the home municipality is told when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15).
    .follow-up = Have you had an answer by the day you named? If not, send the reminder.
    .step-send-letter = There are two letters: one about the absence and one about support. Send the one that fits, or both.
    .step-go-to-principal = Send the reminder when the day you named has passed.
    .because-school = The letter goes to the principal. You can send a copy to the mentor.

remind-principal = Remind the principal, kindly and with a new day
    .body =
        It is tiring to wait for an answer. A reminder is no quarrel: it shows that the matter is important.

        Ask the same questions once more. Name a new day, about a week ahead. Write that the next step is the body that runs the school (huvudman): the municipality, or whoever runs an independent school.

        # Who does what
        - The school: the principal makes sure that the absence is investigated promptly (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16) and that the need of special support is investigated (chapter 3 section 7).
        - You: remind, keep everything and write down dates.
        - The huvudman: takes complaints, investigates them promptly and answers (chapter 4 section 8).
        - The municipality: is told when a compulsory school starts to investigate absence, and coordinates if needed (chapter 7 sections 21–22).
    .follow-up = Has the principal answered? If not, the huvudman is the next step.
    .step-send-letter = This is the reminder to the principal. If you have also asked by word of mouth, write when.
    .step-complain-huvudman = Do this when the new day has passed. The letter is here.
    .because-school = The reminder goes to the principal.
    .because-schools-agency = Ask what the rules say if you are not sure. They do not take sides in your case.

complain = Complain to the body that runs the school
    .body =
        You have asked and been answered, and it is not enough. There is somebody to turn to next. Complaining is a right, and it can be done calmly and to the point.

        The body that runs the school (huvudman) is responsible for it. It takes the complaint, investigates it promptly and answers. There is to be a written routine for this (Education Act, skollagen, chapter 4 section 8).

        # Who does what
        - The school: keeps giving the support that has been decided.
        - You: write what has happened in order of date, and what you want changed.
        - The huvudman: is the municipality for a municipal school, and a company or association for an independent one.
        - The municipality where the child lives: watches over the duty to attend school, also when the school is independent. It is told when an investigation of absence starts (chapter 7 sections 21–22).
    .follow-up = Has the huvudman confirmed and answered? Keep the answer.
    .step-complain-huvudman = Use the letter here. Ask for a confirmation.
    .step-go-inspectorate = Do this only when the huvudman has had its chance to answer.
    .because-school-complaints = The municipality runs the municipal schools.
    .because-own-municipality = The municipality runs the municipal schools. Search for complaints (klagomål) on its pages.
    .because-school = Ask who the huvudman is, and where a complaint is sent.
    .because-schools-agency = Ask what the rules say about complaints.

after-huvudman = Report to the Schools Inspectorate if you want to go further
    .body =
        You have done a great deal already, and in the right order. Now you can choose whether to go further.

        The Schools Inspectorate (Skolinspektionen) can take up a case about one child when the body that runs the school (huvudman) has had its chance, or for special reasons (Education Act, skollagen, chapter 26 section 3 a). It decides itself whether to investigate. If it is about degrading treatment, the Child and School Student Ombudsman (Barn- och elevombudet) takes the report.

        # Who does what
        - The school and the huvudman: remain responsible for the support meanwhile.
        - You: send what has happened in order of date, and what the huvudman answered.
        - The Schools Inspectorate: reads the report and decides whether to investigate.
        - The municipality: keeps its task of watching over the duty to attend school (chapter 7 sections 21–22).
    .follow-up = Have you heard from them? If something new happens you can report that.
    .step-go-inspectorate = Use the report here. Enclose the answer of the huvudman.
    .step-talk-to-someone-today = This takes strength. You should not carry it alone.
    .because-schools-inspectorate = You can report there now, since the huvudman has had the complaint.
    .because-child-school-ombudsman = Only if it is about degrading treatment.

told-to-stay-home = Ask for the decision in writing
    .body =
        To be told that your child is to stay at home is often both hard and unclear. Your child has the right to teaching, and you have the right to ask what applies.

        Ask to have it on paper: what has been decided, why, for how long and how to appeal. There may be a decision, for example on an adapted study course (anpassad studiegång, Education Act, skollagen, chapter 3 section 12) or teaching in a small group (chapter 3 section 11). Distance teaching in compulsory school may be given only when other support has been tried or does not fit, and only if you agree (chapter 22). Lotsen does not decide whether the school has done right.

        # Who does what
        - The school: the principal promptly investigates the need of special support (chapter 3 section 7). An action programme (åtgärdsprogram) says what is needed, what is done, who is responsible and when it is followed up (chapter 3 section 9). Absence that is repeated or long is investigated, even when it is valid (chapter 7 section 19 a; in upper secondary school chapter 15 section 16).
        - You: ask for the decision and write that your child wants to go to school. The guardian is to see that the child fulfils its duty to attend (chapter 7 section 20), so write down that it was the school that said it.
        - The body that runs the school (huvudman): takes complaints, investigates and answers (chapter 4 section 8).
        - The municipality: is told when a compulsory school starts to investigate absence, and coordinates if needed (chapter 7 sections 21–22).
    .follow-up = Have you been answered in writing? From which day does your child have full school days again?
    .step-ask-written-decision = Write down who said it, and on which day.
    .step-send-letter = This is the letter that asks for the decision in writing.
    .step-ask-written-plan = Ask for it to say from which day your child has full days again.
    .step-complain-huvudman = Do this if you get no answer.
    .because-school = The letter goes to the principal.
    .because-school-complaints = If the principal does not answer, and it is a municipal school.
    .because-own-municipality = If the principal does not answer, and it is a municipal school.
    .because-schools-agency = Ask what the rules say about shorter school days.

appeal-in-time = { $days-left ->
    [0] Appeal today, it is the last day
    [one] Appeal by tomorrow, { WEEKDAY($deadline) } { DATE($deadline) }
    [other] Appeal by { WEEKDAY($deadline) } { DATE($deadline) }
   *[unknown] Appeal within three weeks
}
    .body =
        You have been given a decision that you do not agree with. You can ask somebody else to review it.

        The time is three weeks from the day you got the decision. { $days-left ->
            [0] It runs out today, { WEEKDAY($deadline) } { DATE($deadline) }.
            [one] There is one day left.
            [other] There are { NUMBER($days-left) } days left.
           *[unknown] Find out which day that was now, so that you know which day is the last one.
        }

        The appeal is sent to the school, which passes it on to the school appeals board (Skolväsendets överklagandenämnd; Education Act, skollagen, chapter 28 section 16). The decision itself is to say how it is done. These can be appealed: an action programme (åtgärdsprogram) or a decision not to make one, a special teaching group or individual teaching, an adapted study course (anpassad studiegång), and repeating a year. Extra adaptations (extra anpassningar) cannot be appealed, nor can everything else.

        With two guardians, usually both must stand behind the appeal. From the age of 16 the pupil can appeal alone.

        # Who does what
        - The school: takes the appeal and passes it on.
        - You: read the decision, write what you want changed and send it in time.
        - The board: reviews the decision. Nobody can say beforehand how it will turn out.
        - The municipality: takes complaints if it runs the school. Otherwise the one who runs it does (chapter 4 section 8).
    .follow-up = Have you sent it, and heard that the school has received it?
    .step-send-appeal = To the school, not to the board.
    .step-ask-signature = Both of you sign the same letter.
    .step-complain-huvudman = One guardian alone can complain.
    .step-ask-new-follow-up = You can do this whatever comes of the appeal.
    .because-school = The appeal is sent here. Ask too if something in the decision is unclear.
    .because-school-appeals-board = Here you can read how it is done, also in easy Swedish. Do not send the appeal here.
    .because-school-complaints = If it is a municipal school: you can complain alone.
    .because-own-municipality = If it is a municipal school: you can complain alone there.

appeal-late = Ask for a follow-up and a new decision
    .body =
        The time to appeal against this particular decision, three weeks, has passed (Education Act, skollagen, chapter 28 section 16). That does not mean that it is too late to change anything.

        Ask for the support to be followed up now. When the principal makes a new decision a new time begins, and that decision can be appealed. If the support does not work you can also complain to the body that runs the school (huvudman).

        # Who does what
        - The school: an action programme (åtgärdsprogram) is to say when it is followed up (chapter 3 section 9). The principal can do it earlier. The need of special support is investigated anew if you ask for it (chapter 3 section 7).
        - You: write what does not work, and what you want instead.
        - The huvudman: takes complaints, investigates promptly and answers (chapter 4 section 8).
        - The municipality: is the huvudman of the municipal schools.
    .follow-up = Have you been given a day for the follow-up? If not, write to the huvudman.
    .step-ask-new-follow-up = Write down the day you get the new decision. Three weeks are counted from that day.
    .step-send-letter = This is the letter about special support.
    .step-complain-huvudman = Do this if the support does not work.
    .step-go-inspectorate = Do this only when the huvudman has had its chance to answer.
    .because-school = Ask the principal for a follow-up and a new decision.
    .because-school-complaints = If the support does not work, and it is a municipal school.
    .because-own-municipality = If the support does not work, and it is a municipal school.
    .because-school-appeals-board = Ask only if you are not sure which day counts.

because-own-social-worker = Ask who may sign, and who decides what.

step-find-huvudman = Find out who runs the school
    .body = It is a company or an association. The name is on the school’s pages, or ask the principal.
step-report-new-facts = Report again if something new happens
    .body = Write what is new, and when it happened.
step-send-complaint = Send the complaint to the body that runs the school (huvudman)
    .body = Do this when the day you named has passed.
step-both-usually-needed = Bear in mind that usually both must stand behind it
    .body = With two guardians, usually both have to sign an appeal. The topic “We adults do not agree” is below. You can ask for a follow-up and complain on your own.
step-find-the-day = Find out on which day you got the decision
    .body = Look in letters, e-mail and apps now. Ask the school if you cannot find it. Do not put off the rest.
step-days-left = Put the last day in your calendar
    .body = { $days-left ->
        [one] It is { WEEKDAY($deadline) } { DATE($deadline) }. Put in a reminder a few days earlier as well.
        [other] It is { WEEKDAY($deadline) } { DATE($deadline) }. Put in a reminder a few days earlier as well.
       *[unknown] Put in a reminder a few days earlier as well.
    }
step-last-week = Send it as soon as you can
    .body = { $days-left ->
        [one] The last day is tomorrow, so send it today if you can. Hand in or e-mail the appeal to the school, and ask for a receipt.
        [other] The last day is { WEEKDAY($deadline) } { DATE($deadline) }. Hand in or e-mail the appeal to the school, and ask for a receipt.
       *[unknown] Hand in or e-mail the appeal to the school, and ask for a receipt.
    }
step-last-day = Hand in or e-mail the appeal to the school today
    .body = Ask for a receipt that the school has got it.

say-appeal-letter = Appeal
    .text =
        Subject: Appeal
        Date: ________
        To the school appeals board (Skolväsendets överklagandenämnd)
        Sent to the school: ________
        { line-child }

        1. I appeal this decision: ________
        2. The decision is of ________.
        { $days-left ->
            [one] 3. I received the decision on { DATE($decision-date) }.
            [other] 3. I received the decision on { DATE($decision-date) }.
           *[unknown] 3. I received the decision on ________.
        }
        4. This is how I want it changed: ________
        5. This is why: ________
        6. I enclose these papers: ________

        Please write to me by ________ that you have received the appeal and passed it on.

        { line-guardians }
        The pupil, if the pupil is 16 or older: ________
