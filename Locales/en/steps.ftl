### Steps: one thing that somebody can do. At most three sentences.

## Danger

step-call-112 = Call 112
    .body = Say what has happened and where you are. Do what they say. Do not hang up first.
step-stay-with-child = Stay with the child
    .body = Do not leave the child alone.
step-remove-means = Put away what can hurt
    .body = Put away medicines, sharp things and anything else that could be used to hurt oneself.
step-ask-directly = Ask straight out
    .body = Ask the child whether it thinks of not living. Listen to the answer. Do not promise to keep it secret.
step-call-care-now = Call health care now
    .body = If a life is in danger, call 112. Otherwise call 1177, or { -en-vag-in } when they are open, and say that it is urgent. If the child already has a clinic, call that clinic.
step-get-to-safety = Get to a safe place
    .body = Go with the child to a place or a person that is safe. Do it only if you can do so without danger.
step-safe-adult = Let another adult take over now
    .body = Ask somebody you trust to come. Go out of the room.
step-call-around = Call around now
    .body = Call the child, then the school and a friend. Take only a few minutes.
step-tell-school-found = Tell the school that the child has been found
step-call-when-alone = Call when nobody can hear you
    .body = Call one of the contacts here when you are alone.
step-ask-protection = Ask social services (socialtjänsten) for protection and support
    .body = You may ask for help for your child and for yourself.

## In the morning

step-report-honest = Report today’s absence with the true reason
    .body = Say it as it is, for example “cannot come today” rather than only “ill”. In many schools in { -boras } you do it in { -unikum }, the school’s app for families.
step-one-calm-sentence = Say one calm sentence, then be quiet for a while
    .body = Say both that you see it is hard and that you will solve it together. Ask no questions just now.
step-two-choices = Give two small choices
    .body = For example: “Clothes or breakfast first?”
step-smallest-step = Choose the smallest step that can succeed
    .body = It can be getting dressed or walking past the school. Praise the effort, not the result.
step-come-late = Come later, or for a single lesson
    .body = It is better than not coming at all.
step-be-near = Be near
    .body = Say that you are there. Ask nothing.

## At home

step-talk-later = Talk later, at a quiet time
    .body = Listen for what the child gets away from at home, and what it gets there. You need not solve anything just then.
step-school-day-shape = Keep the shape of a school day
    .body = Up, dressed, breakfast, a little schoolwork and some time outdoors. Screens come later in the day.
step-evening-ready = Prepare tomorrow in the evening
    .body = Pack the bag, lay out clothes and go through the plan for tomorrow.
step-keep-log = Keep a simple log
    .body = Write the date, what happened, how the child slept and what worked.
step-lower-demands = Lower the demands first
    .body = Rest is what matters most now. Agree on the pace with the pupil health team ({ -elevhalsan }) or with health care.
step-own-ladder = Make your own ladder of five small steps
    .body = Begin with something that already works and take one step a week. Change the step if it does not hold.
step-keep-one-contact = Keep contact with one person outside the home
    .body = It can be a friend, a relative or an activity.
step-same-line = Agree on one sentence that all the adults say
    .body = Do share the mornings too.
step-plan-for-setback = Plan for days that do not work
    .body = Decide what you do when a morning fails. Also plan the first day after illness and holidays. Setbacks are part of it.
step-one-change = Change one single thing this week
    .body = It can be getting up 15 minutes earlier or eating one meal together.
step-daylight = Go out in daylight for a short while
    .body = Go together, every day that you can.
step-talk-with-child-both = Tell the child the same thing
    .body = Say together, or in the same words, what applies.
step-write-hope = Write down what you hope for
    .body = What would the other way solve for the child?

## Health care

step-body-check = Let a health centre (vårdcentral) check what hurts
    .body = The pain is real. Book a time if it stays or comes back.
step-call-for-care = Call { -en-vag-in } or 1177
    .body = You can call even if the child does not want to.
step-call-own-clinic = Call the child’s own clinic
    .body = Tell them what has changed.
step-watch-signs = Seek help faster if you see these signs
    .body = The child talks of not living, hurts itself, hardly eats or drinks, does not leave the room – or you become afraid. If a life is in danger, call 112.

## School

step-write-mentor = Write to or call the mentor
    .body = Tell them what you see at home. Ask what they see at school.
step-ask-contact-person = Ask for one contact person at school
    .body = It is easier with one and the same person to get in touch with.
step-ask-meeting = Ask for a meeting with the pupil health team ({ -elevhalsan }) within a week
    .body = The team has a school nurse, doctor, psychologist, counsellor and special needs teacher.
step-ask-investigation = Ask in writing when the investigation of the absence begins
    .body = The principal must promptly investigate absence that is repeated or long, also when it has been reported. You need not wait for a certain percentage.
step-ask-written-plan = Ask for a written plan
    .body = The plan should say what will be done, who does it and by which day.
step-ask-support = Ask in writing that the school investigates the need of special support (särskilt stöd)
    .body = No diagnosis is needed. How the child feels and the absence count too.
step-ask-written-decision = Ask for the decision in writing
    .body = Ask also how you can appeal it.
step-needs-list = Fill in the list of what is hard and what helps
    .body = Give it to the school.
step-safe-breaks = Agree with the school on safe breaks
    .body = Ask for a safe place and a safe adult.
step-tell-principal = Write to the principal about what happened
    .body = Ask what the school will do.
step-go-to-principal = Write to the principal
    .body = Name the day by which you want an answer.
step-choose-questions = Choose the three questions that matter most to you
step-note-promises = Write down what was promised
    .body = Write also what has happened since then.
step-bring-notes = Bring your log
    .body = Bring a list of what you have tried as well.
step-send-letter = Send the letter on this page
    .body = Keep a copy and note the day you sent it.
step-ask-home-teaching = Ask the principal about teaching while the child is ill
step-read-routine = Read your own school’s routine for absence
step-contact-student-health = Talk with the pupil health team ({ -elevhalsan })
    .body = Talk about early signs and about the investigation of absence.
step-ask-at-school = Ask the mentor how your school works with attendance
step-study-adviser = Book a time with the study and career adviser (studie- och yrkesvägledare)

## When it does not move on

step-collect-answers = Put everything in order of date
    .body = Put what you have sent and the answers you have had in order.
step-complain-huvudman = Complain to the body that runs the school (huvudman)
    .body = That is the municipality, or the company or association behind the school. It has to take complaints, investigate and answer.
step-go-inspectorate = Report to the Schools Inspectorate (Skolinspektionen), after the huvudman
    .body = The huvudman is the body that runs the school. The inspectorate itself decides whether to investigate.
step-go-ombudsman = Report degrading treatment to the Child and School Student Ombudsman (Barn- och elevombudet)
    .body = Do so when the body that runs the school (huvudman) has had the complaint.
step-read-decision = Read the decision carefully
    .body = Which decision is it, and on which day did you get it? See on which day it will be followed up and what it says about appealing.
step-send-appeal = Send the appeal to the school
    .body = { $days-left ->
        [0] It has to be sent today. Keep a copy.
        [one] Send it so that it arrives in time. Keep a copy.
        [other] Send it so that it arrives in time. Keep a copy.
       *[unknown] Send it before the last day, in time for it to arrive. Keep a copy.
    }
step-ask-signature = Ask the other guardian to sign
    .body = Show which day is the last one.
step-ask-new-follow-up = Ask for a follow-up and a new decision
    .body = A new decision can be appealed.
step-ask-both-informed = Ask the school to send the same to both guardians
step-save-proof = Save messages and pictures
    .body = Note when and where it happened and who saw it.
step-report-crime = Report it to the police
    .body = This is for threats, violence, something sexual or another crime. You can also call the police and ask.

## Authorities

step-read-letter = Read the letter calmly
    .body = Who writes, and on which day? What do they want, and by when?
step-tell-own-view = Say how you see it
    .body = Say what help you want.
step-ask-for-family-help = Call social services (socialtjänsten) and ask for support
    .body = Say how things are for you, and ask what they can offer.
step-get-legal-help = Get legal advice before the last day in the letter
step-order-interpreter = Say that you need an interpreter
    .body = The interpreter is free. Do not let a child or a relative interpret.
step-ask-finnish = Use Finnish with the municipality
    .body = In { -boras } you have the right to use Finnish when you are in contact with the municipality.
step-ask-translation = Ask for a translation
    .body = This is for what matters for your rights.
step-switch-language = Change to easy Swedish (lätt svenska) here
step-ask-easy-text = Ask for the text in easy Swedish
    .body = You can also ask somebody to read it aloud.
step-apply-leave = Apply to the principal well before
step-wait-booking = Wait with booking until the principal has decided
step-ask-insurance = Ask the Social Insurance Agency (Försäkringskassan) what applies to you
step-ask-aid-reason = Tell the school why the child was away
    .body = Ask whether the absence has to be reported to CSN (student aid).

## Yourself and others close to the child

step-talk-to-someone-today = Tell one person how things are
step-own-health = Book a time for yourself at a health centre (vårdcentral)
step-own-hour = Set aside one hour this week that is only yours
    .body = Put it in the calendar now.
step-ask-group = Ask whether there is a talk group for guardians
    .body = Ask the school or the carer support service (anhörigstöd).
step-ask-carer-support = Contact the carer support service (anhörigstöd)
    .body = They also support brothers and sisters aged 7–18.
step-call-a-line = Call one of the contacts here
step-call-first-open = Call the first one that answers now
step-ask-consent = Ask what you may do
    .body = Let the young person say what you may do and whom you may talk to.
step-ask-young-person = Listen to the young person
    .body = Ask what they want themselves.
step-ask-what-helps = Ask what would help this week
    .body = Ask the child’s guardian.

## For you who are a child

step-tell-trusted-adult = Tell an adult you trust
    .body = You can show the words below.
step-go-with-adult = Ask that adult to come with you
    .body = Go together to somebody at school.
step-call-bris = Call or chat with { -bris }
    .body = You need not say who you are.

## About Lotsen

step-go-on = Go back, or let { -lotsen } help you find the way
