### Words to say, write or send. The receiver reads the Swedish text; this is its translation.
### ________ is filled in by hand.

## Say

say-ask-directly-words = Say this to the child
    .text =
        I can see that things are hard for you.
        Do you sometimes think that you do not want to live?
        You can tell me. I am listening, and I will stay with you.
say-morning-words = Say this in the morning
    .text =
        I can see that it is hard today.
        School matters, and we will solve this together.
        Would you like to get dressed first or eat first?
say-evening-words = Say this at a quiet time
    .text =
        I want to understand how things are for you.
        What is hardest? What feels all right?
        We are not deciding anything now.
say-both-homes-words = One sentence to say in both homes
    .text =
        We have decided together: we will help you get to school, one step at a time.
say-interpreter-words = Say that you need an interpreter
    .text =
        I need an interpreter in ________.
        I do not want my child or a relative to interpret.
        Can you book an interpreter for next time?
say-finnish-words = Say that you want to use Finnish
    .text =
        I want to use Finnish in my contact with the municipality.
        Can I have the answer in Finnish?
say-easy-swedish-words = Ask for easy Swedish
    .text =
        Can you write it in easy Swedish?
        Or can you read it aloud to me?
say-child-words = Say this to an adult
    .text =
        I don’t dare to go to school.
        Can you help me to tell somebody?
say-home-words = Say this to an adult you trust
    .text =
        Things are not good at home.
        I need help from an adult.
        Can you stay with me while I tell you?
say-help-words = Say this to the child’s guardian
    .text =
        I can see that you are struggling.
        What would help you this week?
say-staff-words = Say this to the guardian
    .text =
        We miss ________ at school.
        How do you see it at home?
        When can we meet?
say-attendance-question = Ask the school like this
    .text =
        How do you work with attendance at our school?
        Whom can I talk to about it?

## Call

say-call-112-words = Say this to 112
    .text =
        I am calling about my child (or about myself).
        This has happened: ________
        We are at this address: ________
        The child is awake / cannot be woken.
        I am staying on the line.
say-missing-words = Say this when the child is missing
    .text =
        My child is missing. The child is ________ years old.
        I last saw the child here: ________, at ________ o’clock
        The child is wearing: ________
        The child has a phone / has no phone.
        Friends and places where the child usually is: ________
        I am at this address: ________
        I am staying on the line.
say-call-care-words = Say this to health care
    .text =
        I am worried about my child, who is ________ years old. It is urgent.
        This has changed, since ________: ________
        The child sleeps like this: ________ and eats like this: ________
        The child has been away from school this much: ________
        This worries me most: ________
        We are already in contact with: ________ / We have no contact in health care.
        I need an interpreter in: ________
        Where should we turn, and when?
say-adult-break-words = Ask somebody to take over
    .text =
        I need you to come and take over for a while.
        Can you come now?
say-social-services-words = Say this to social services
    .text =
        I want to ask for support for my child and our family.
        We need help with: ________
        We are already in contact with: ________
        What can you offer, and how does it work?
        Can I get advice without saying my name?
        I need an interpreter in: ________
say-reply-to-social-words = Answer social services like this
    .text =
        I have received your letter and want to take part.
        This is what we have tried: ________
        This is the help we want: ________
        I need an interpreter in: ________
        What happens now, and when?
say-order-words = Say or write this about the order
    .text =
        I received the order on ________.
        This is what we have done (see my log): ________
        This is what the school has done: ________
        I want to know how and until which day I can appeal.
        I also want to know what support we can get.
say-group-words = Ask about a talk group
    .text =
        Is there a talk group for parents of children who find it hard to go to school?
        When does the group meet, and in which language?
        How do I sign up?
say-own-health-words = Say this about yourself
    .text =
        My child finds it hard to go to school. I am worn out and need help for myself.
        This is how I sleep: ________
        This is how it goes at work and at home: ________
        It has been like this since ________.
        I most need help with: ________
say-benefit-question = Ask the Social Insurance Agency like this
    .text =
        My child is ________ years old and cannot go to school. The reason is: ________
        What benefit can there be?
        Which certificate is needed, and from which day?

## Write

say-report-words = Report the absence like this
    .text =
        Date: ________
        The child’s first name and class: ________

        Hello! ________ cannot come to school today (or will come at ________ o’clock).
        The reason is: ________
        I want to talk with you today about tomorrow. You can reach me like this: ________

        Kind regards,
        ________
say-mentor-mail = Letter to the mentor
    .text =
        Subject: My child finds it hard to go to school
        Date: ________
        The child’s first name and class: ________

        Hello!

        This is what I see at home: ________
        It has been like this since ________.
        The child says: ________

        I would like to know:
        1. What do you see at school? Is it certain days, subjects or breaks?
        2. Who can be our contact person at school?
        3. What can we try this very week?

        Please answer by ________. I want us to solve this together.

        Kind regards,
        ________
say-meeting-mail = Letter about a meeting
    .text =
        Subject: I ask for a meeting
        Date: ________
        The child’s first name and class: ________

        Hello!

        I ask for a meeting within a week, because my child finds it hard to go to school.

        1. I would like these people to come: the mentor, the pupil health team and ________.
        2. I want to talk about: ________
        3. I need an interpreter in: ________ (cross out if you do not)
        4. This person comes with me: ________ (cross out if nobody does)
        5. I want us to decide what will be done, who does it and by which day.

        These times suit me: ________
        Please answer by ________.

        Kind regards,
        ________
say-investigation-mail = Letter to the principal about investigating the absence
    .text =
        Subject: Investigation of absence
        Date: ________
        To the principal
        The child’s first name and class: ________

        Hello!

        My child has been away from school this much: ________
        This is what I see at home: ________

        The principal must promptly investigate absence that is repeated or long. This applies to both valid and invalid absence and is done together with the pupil, the guardians and the pupil health team. (Education Act, chapter 7 section 19 a; in upper secondary school chapter 15 section 16.)

        I ask for an answer to this:
        1. When does the investigation begin?
        2. Who leads it?
        3. How do we and the child take part in it?
        4. Who is our contact person at school?

        Please answer by ________. I want us to solve this together.

        Kind regards,
        ________
say-meeting-questions = Questions to bring to the meeting
    .text =
        1. When does the investigation of the absence begin, and who leads it?
        2. Who is our contact person?
        3. What do we try, and until which day?
        4. Is special support needed? Who investigates it?
        5. When do we meet next?

        The school does this: ________ By which day: ________
        We do this at home: ________ By which day: ________
        The municipality does this: ________ By which day: ________
say-after-meeting-mail = Letter after the meeting
    .text =
        Subject: What we agreed on ________
        Date: ________
        The child’s first name and class: ________

        Hello, and thank you for the meeting!

        This is how I understood what we agreed:
        1. The school does: ________ Who: ________ By: ________
        2. We do: ________ By: ________
        3. The municipality or somebody else does: ________ By: ________

        We meet next on ________.
        Please correct me if I have understood wrongly. Please answer by ________.

        Kind regards,
        ________
say-principal-reminder = Reminder to the principal
    .text =
        Subject: Reminder of my letter of ________
        Date: ________
        To the principal
        The child’s first name and class: ________

        Hello!

        On ________ I asked for this: ________
        I have had no answer yet, or only an answer about: ________

        So I ask once more for:
        1. ________
        2. ________
        3. ________

        I would like an answer by ________. Otherwise my next step is to turn to the body that runs the school (huvudman). I hope we can solve this together before then.

        Kind regards,
        ________
say-huvudman-complaint = Complaint to the body that runs the school (huvudman)
    .text =
        Subject: Complaint about a school
        Date: ________
        To the body that runs the school (huvudman), those who receive complaints
        School: ________
        The child’s first name and class: ________

        Hello!

        This has happened, in order of date: ________
        This is what I have asked the school for, and when: ________
        This is what the school has answered: ________

        I ask you for this:
        1. Confirm that you have received the complaint.
        2. Investigate what has happened.
        3. This is what I want changed: ________
        4. Answer me in writing.

        (The huvudman receives and investigates complaints under chapter 4 section 8 of the Education Act.)
        Please answer by ________.

        Kind regards,
        ________
say-inspectorate-report = Report after the answer of the huvudman
    .text =
        Subject: Report about a school
        Date: ________
        School and the body that runs it (huvudman): ________
        The child’s first name and class: ________

        1. The huvudman received my complaint on ________.
        2. The huvudman answered: ________ (or has not answered)
        3. This has happened, in order of date: ________
        4. This is not solved: ________
        5. I enclose these papers: ________

        Please write to me by ________ that you have received the report.

        Kind regards,
        ________
say-written-decision-letter = Letter asking for the decision in writing
    .text =
        Subject: I ask for a written decision
        Date: ________
        To the principal
        The child’s first name and class: ________

        Hello!

        On ________ we were told that the child should stay at home or have shorter school days. The person who said so was ________.

        My child wants to go to school and has the right to schooling. So I ask for this:
        1. Give us the decision in writing, with the reason and how long it applies.
        2. Write whether and how it can be appealed.
        3. Investigate the need of special support (Education Act, chapter 3 section 7).
        4. Write from which day the child has full school days again.

        Please answer by ________.

        Kind regards,
        ________
say-appeal-letter = Appeal
    .text =
        Subject: Appeal
        Date: ________
        To the school appeals board (Skolväsendets överklagandenämnd)
        Sent to the school: ________
        The child’s first name and class: ________

        1. I appeal this decision: ________
        2. The decision is of ________.
        3. I received the decision on ________.
        4. This is how I want it changed: ________
        5. This is why: ________
        6. I enclose these papers: ________

        Please write to me by ________ that you have received the appeal and passed it on.

        Guardian: ________
        The other guardian: ________
        The pupil, if the pupil is 16 or older: ________
say-support-letter = Letter about special support
    .text =
        Subject: Please investigate the need of special support
        Date: ________
        To the principal
        The child’s first name and class: ________

        Hello!

        This is hard for my child at school: ________ (see the list)
        This has already been tried: ________
        This is how it went: ________

        I ask for this:
        1. Investigate the need of special support (Education Act, chapter 3 section 7). No diagnosis is needed.
        2. Let the pupil health team and us take part.
        3. Write what support the child gets and on which day it will be followed up.
        4. Write what applies until then.

        Please answer by ________.

        Kind regards,
        ________
say-needs-list-form = List: hard and helps
    .text =
        Date: ________
        The child’s first name and class: ________

        Sound. Hard: ________ Helps: ________
        Breaks. Hard: ________ Helps: ________
        Lunch. Hard: ________ Helps: ________
        Writing. Hard: ________ Helps: ________
        Reading. Hard: ________ Helps: ________
        Changes. Hard: ________ Helps: ________
        Concentration. Hard: ________ Helps: ________
        Other people. Hard: ________ Helps: ________
        The way to school. Hard: ________ Helps: ________

        What we lower first: ________
say-bullying-report = Letter to the principal about what has happened
    .text =
        Subject: My child is treated badly at school
        Date: ________
        To the principal
        The child’s first name and class: ________

        Hello!

        This has happened: ________
        When and where: ________
        Who saw it: ________
        I have saved messages and pictures: yes / no
        This is how it affects the child: ________

        I ask for this:
        1. Investigate what has happened (Education Act, chapter 6 section 10).
        2. Write what the school does now, and by which day.
        3. Give the child a safe place and a safe adult on breaks.
        4. Do not let the child have to meet the person concerned alone.

        Please answer by ________.

        Kind regards,
        ________
say-aid-mail = Letter to the school about the student allowance
    .text =
        Subject: Absence and student allowance
        Date: ________
        To the principal
        The pupil’s first name and class: ________

        Hello!

        The reason for the absence on these days was: ________

        I ask for this:
        1. Tell us whether the absence has been or will be reported to CSN (student aid).
        2. Correct the absence that is wrongly recorded: ________
        3. Take the reason into account before you report more.
        4. Suggest a plan from here. My suggestion: ________

        Please answer by ________.

        Kind regards,
        ________
say-home-teaching-letter = Letter about teaching during illness
    .text =
        Subject: I ask for special teaching (särskild undervisning)
        Date: ________
        To the principal
        The child’s first name and class: ________

        Hello!

        My child is ill and cannot take part in ordinary schoolwork for a long time.
        The doctor says: ________

        I ask for this:
        1. Arrange special teaching at home, at hospital or in another place (Education Act, chapter 24 sections 17 and 20–22).
        2. Write who arranges it and from which day.
        3. Write who is our contact person.

        We consent to teaching at home: yes / no
        Please answer by ________.

        Kind regards,
        ________
say-leave-application = Application for leave
    .text =
        Subject: Application for leave
        Date: ________
        To the principal
        The child’s first name and class: ________

        We apply for leave from ________ to ________.
        1. The reason is: ________
        2. This is how we do the schoolwork: ________
        3. We ask for a decision by ________.

        Kind regards,
        ________
