### Words to say, write or send. The receiver reads the Swedish text; this is its translation.
### ________ is filled in by hand.

## Lines that several texts share. What was answered stands there, the rest is left to fill in.

line-hello = { $role ->
    [foster-parent] Hello! I am the child’s foster parent.
   *[other] Hello!
}
line-sign = { $role ->
    [foster-parent] ________, foster parent
   *[other] ________
}
line-child = { $stage ->
    [early] The child’s first name: ________ Class: ________ (preschool class to year 3)
    [middle] The child’s first name: ________ Class: ________ (years 4–6)
    [upper] The child’s first name: ________ Class: ________ (years 7–9)
    [upper-secondary] The child’s first name: ________ Class: ________ (upper secondary school)
   *[unknown] The child’s first name and class: ________
}
line-absence = { $absence ->
    [not-yet] The child has not been away from school yet, but finds it hard to go there.
    [now-and-then] The child has been away from school a day now and then.
    [weekly] The child has been away from school about one day a week.
    [half] The child has been away from school about half the time.
    [almost-never] The child has been away from school nearly all the time.
   *[unknown] The child has been away from school this much: ________
}
line-since = { $duration ->
    [under-2-weeks] It has been like this for less than two weeks, since about ________.
    [under-2-months] It has been like this for at least two weeks, since about ________.
    [longer] It has been like this for more than two months, since about ________.
   *[unknown] It has been like this since ________.
}
line-language = { $spoken-language ->
    [arabic] Arabic
    [finnish] Finnish
    [somali] Somali
    [english] English
    [bosnian-croatian-serbian] Bosnian, Croatian or Serbian
    [albanian] Albanian
    [persian-dari] Persian or Dari
    [tigrinya] Tigrinya
    [kurdish] Kurdish (Sorani or Kurmanji)
    [ukrainian] Ukrainian
    [polish] Polish
    [turkish] Turkish
   *[other] ________
}
line-interpreter = { $interpreter ->
    [yes] I need an interpreter in { line-language }.
    [no] I do not need an interpreter.
   *[unknown] I need an interpreter in: { line-language } (cross out if you do not)
}
line-care = { $care-contact ->
    [none] The child has no contact in health care.
    [health-centre] The child is already in contact with a health centre (vårdcentral): ________
    [bup] The child is already in contact with { -bup } (child psychiatry).
    [other] The child is already in contact with health care: ________
   *[unknown] The child is already in contact with health care: ________ / The child has no contact in health care.
}
line-guardians = { $other-guardian ->
    [sole-custody] Guardian (sole custody): ________
    [agrees]
        Guardian: ________
        The other guardian: ________
    [disagrees]
        Guardian: ________
        The other guardian: ________
   *[unknown]
        Guardian: ________
        The other guardian, if there are two of you: ________
}
line-answer-by = Please answer by { WEEKDAY($answer-by) } { DATE($answer-by) }.

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
        I need an interpreter in { line-language }.
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
        { $role ->
            [foster-parent] I am a foster parent and worried about a child who is ________ years old. It is urgent.
           *[other] I am worried about my child, who is ________ years old. It is urgent.
        }
        This has changed: ________
        { line-since }
        The child sleeps like this: ________ and eats like this: ________
        { line-absence }
        This worries me most: ________
        { line-care }
        { line-interpreter }
        Where should we turn, and when?
say-adult-break-words = Ask somebody to take over
    .text =
        I need you to come and take over for a while.
        Can you come now?
say-social-services-words = Say this to social services
    .text =
        { $role ->
            [foster-parent] I am a foster parent and want to ask for support for the child and us.
           *[other] I want to ask for support for my child and our family.
        }
        We need help with: ________
        { $care-contact ->
            [none] We have no contact in health care. Others we are in contact with: ________
            [health-centre] We are already in contact with a health centre (vårdcentral) and with: ________
            [bup] We are already in contact with { -bup } (child psychiatry) and with: ________
            [other] We are already in contact with health care and with: ________
           *[unknown] We are already in contact with: ________
        }
        What can you offer, and how does it work?
        Can I get advice without saying my name?
        { line-interpreter }
say-reply-to-social-words = Answer social services like this
    .text =
        I have received your letter and want to take part.
        This is what we have tried: ________
        This is the help we want: ________
        { line-interpreter }
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
        { $role ->
            [foster-parent] I am a foster parent. The child is ________ years old and cannot go to school. The reason is: ________
           *[other] My child is ________ years old and cannot go to school. The reason is: ________
        }
        What benefit can there be?
        Which certificate is needed, and from which day?

## Write

say-report-words = Report the absence like this
    .text =
        Date: ________
        { line-child }

        Hello! ________ cannot come to school today (or will come at ________ o’clock).
        The reason is: ________
        I want to talk with you today about tomorrow. You can reach me like this: ________

        Kind regards,
        { line-sign }
say-mentor-mail = Letter to the mentor
    .text =
        Subject: Hard to go to school
        Date: ________
        { line-child }

        { line-hello }

        This is what I see at home: ________
        { line-absence }
        { line-since }
        The child says: ________

        I would like to know:
        1. What do you see at school? Is it certain days, subjects or breaks?
        2. Who can be our contact person at school?
        3. What can we try this very week?

        { line-answer-by } I want us to solve this together.

        Kind regards,
        { line-sign }
say-meeting-mail = Letter about a meeting
    .text =
        Subject: I ask for a meeting
        Date: ________
        { line-child }

        { line-hello }

        { $role ->
            [foster-parent] I ask for a meeting within a week, because the child finds it hard to go to school. Please say whether the guardians or the social worker should come.
           *[other] I ask for a meeting within a week, because my child finds it hard to go to school.
        }

        1. I would like these people to come: the mentor, the pupil health team and ________.
        2. I want to talk about: ________
        3. This person comes with me: ________ (cross out if nobody does)
        4. { line-interpreter }
        5. I want us to decide what will be done, who does it and by which day.

        These times suit me: ________
        Please answer by ________.

        Kind regards,
        { line-sign }
say-investigation-mail = Letter to the principal about investigating the absence
    .text =
        Subject: Investigation of absence
        Date: ________
        To the principal
        { line-child }

        { line-hello }

        { line-absence }
        { line-since }
        It is about these days or hours (from my log): ________
        This is what I see at home: ________

        The principal must promptly investigate absence that is repeated or long. This applies to both valid and invalid absence and is done together with the pupil, the guardians and the pupil health team. { $stage ->
            [early] (Education Act, chapter 7 section 19 a.)
            [middle] (Education Act, chapter 7 section 19 a.)
            [upper] (Education Act, chapter 7 section 19 a.)
            [upper-secondary] (Education Act, chapter 15 section 16.)
           *[unknown] (Education Act, chapter 7 section 19 a; in upper secondary school chapter 15 section 16.)
        }

        I ask for an answer to this:
        1. When does the investigation begin?
        2. Who leads it?
        { $role ->
            [foster-parent] 3. How do the child, the guardians and we in the foster home take part in it?
           *[other] 3. How do we and the child take part in it?
        }
        4. Who is our contact person at school?

        { line-answer-by } I want us to solve this together.

        Kind regards,
        { line-sign }
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
        { line-child }

        Hello, and thank you for the meeting!

        This is how I understood what we agreed:
        1. The school does: ________ Who: ________ By: ________
        2. We do: ________ By: ________
        3. The municipality or somebody else does: ________ By: ________

        We meet next on ________.
        Please correct me if I have understood wrongly. Please answer by ________.

        Kind regards,
        { line-sign }
say-principal-reminder = Reminder to the principal
    .text =
        Subject: Reminder of my letter of ________
        Date: ________
        To the principal
        { line-child }

        { line-hello }

        On ________ I asked for this: ________
        I have had no answer yet, or only an answer about: ________

        So I ask once more for:
        1. ________
        2. ________
        3. ________

        I would like an answer by ________. Otherwise my next step is to turn to the body that runs the school (huvudman). I hope we can solve this together before then.

        Kind regards,
        { line-sign }
say-huvudman-complaint = Complaint to the body that runs the school (huvudman)
    .text =
        Subject: Complaint about a school
        Date: ________
        { $school-kind ->
            [municipal] To the municipality, the body that runs the school (huvudman): those who receive complaints
            [independent] To the body that runs the school (huvudman: the company or association): ________
           *[unknown] To the body that runs the school (huvudman): those who receive complaints
        }
        School: ________
        { line-child }

        { line-hello }

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
        { line-sign }
say-inspectorate-report = Report after the answer of the huvudman
    .text =
        Subject: Report about a school
        Date: ________
        School: ________
        { $school-kind ->
            [municipal] Huvudman (the body that runs the school): the municipality, ________
            [independent] Huvudman (the company or association that runs the school): ________
           *[unknown] Huvudman (the body that runs the school): ________
        }
        { line-child }

        1. The huvudman received my complaint on ________.
        2. The huvudman answered: ________ (or has not answered)
        3. This has happened, in order of date: ________
        4. This is not solved: ________
        5. I enclose these papers: ________

        Please write to me by ________ that you have received the report.

        Kind regards,
        { line-sign }
say-written-decision-letter = Letter asking for the decision in writing
    .text =
        Subject: I ask for a written decision
        Date: ________
        To the principal
        { line-child }

        { line-hello }

        On ________ we were told that the child should stay at home or have shorter school days. The person who said so was ________.

        The child wants to go to school and has the right to schooling. So I ask for this:
        1. Give us the decision in writing, with the reason and how long it applies.
        2. Write whether and how it can be appealed.
        3. Investigate the need of special support (Education Act, chapter 3 section 7).
        4. Write from which day the child has full school days again.

        { line-answer-by }

        Kind regards,
        { line-sign }
say-support-letter = Letter about special support
    .text =
        Subject: Please investigate the need of special support
        Date: ________
        To the principal
        { line-child }

        { line-hello }

        This is hard for the child at school: ________ (see the list)
        This has already been tried: ________
        This is how it went: ________

        I ask for this:
        1. Investigate the need of special support (Education Act, chapter 3 section 7). No diagnosis is needed.
        { $role ->
            [foster-parent] 2. Let the pupil health team, the guardians and us in the foster home take part.
           *[other] 2. Let the pupil health team and us take part.
        }
        3. Write what support the child gets and on which day it will be followed up.
        4. Write what applies until then.

        Please answer by ________.

        Kind regards,
        { line-sign }
say-needs-list-form = List: hard and helps
    .text =
        Date: ________
        { line-child }

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
        Subject: A child is treated badly at school
        Date: ________
        To the principal
        { line-child }

        { line-hello }

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

        { line-answer-by }

        Kind regards,
        { line-sign }
say-aid-mail = Letter to the school about the student allowance
    .text =
        Subject: Absence and student allowance
        Date: ________
        To the principal
        { line-child }

        { line-hello }

        The reason for the absence on these days was: ________

        I ask for this:
        1. Tell us whether the absence has been or will be reported to CSN (student aid).
        2. Correct the absence that is wrongly recorded: ________
        3. Take the reason into account before you report more.
        4. Suggest a plan from here. My suggestion: ________

        Please answer by ________.

        Kind regards,
        { line-sign }
say-home-teaching-letter = Letter about teaching during illness
    .text =
        Subject: I ask for special teaching (särskild undervisning)
        Date: ________
        To the principal
        { line-child }

        { line-hello }

        The child is ill and cannot take part in ordinary schoolwork for a long time.
        The doctor says: ________

        I ask for this:
        1. Arrange special teaching at home, at hospital or in another place (Education Act, chapter 24 sections 17 and 20–22).
        2. Write who arranges it and from which day.
        3. Write who is our contact person.

        { $other-guardian ->
            [sole-custody] I consent to teaching at home: yes / no
           *[other] We consent to teaching at home: yes / no
        }
        Please answer by ________.

        Kind regards,
        { line-guardians }
say-leave-application = Application for leave
    .text =
        Subject: Application for leave
        Date: ________
        To the principal
        { line-child }

        { $other-guardian ->
            [sole-custody] I apply for leave for the child from ________ to ________.
           *[other] We apply for leave for the child from ________ to ________.
        }
        1. The reason is: ________
        2. This is how the child does the schoolwork: ________
        3. Please give us a decision by ________.

        Kind regards,
        { line-guardians }
