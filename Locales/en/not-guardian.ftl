### For children, relatives and school staff. Children’s texts: words for a ten-year-old, no law, only "adults who help".

dialogue = If you are a child, a relative or work at a school
    .summary = The right words for you who are not the guardian.

child-need = What would you like help with?
    .hint = Choose what feels most right. You cannot choose wrong.
    .why = Then you find out which adults help with exactly that.
    .choice-afraid-of-school = It is hard to go to school
    .choice-feel-bad = I feel bad
    .choice-home-not-ok = Things are not OK at home
    .choice-just-talk = I just want to talk to someone

relative-need = What would you like to do?
    .hint = You may be a grandparent, a brother or sister, a neighbour or somebody else who is close.
    .why = The advice differs if you want to help, or are worried about how the child is doing.
    .choice-help-family = I want to help the family
    .choice-worried-for-child = I am worried about how the child is doing

child-school = Tell an adult you trust
    .body =
        It is good that you tell. You are not the only one who feels like this, and you have done nothing wrong.

        You do not have to solve it on your own. The adults at school are there to help you at school. The adults at home help you at home. If more help is needed, there are more adults who help.
    .follow-up = Have you told someone? Did it get better? If not, tell one more adult.
    .because-bris-child = Here you can talk or chat with an adult who listens. It costs nothing, and you do not have to say your name.
    .because-school = Talk to the school nurse, the counsellor or your mentor. Pick the one you like best.
    .because-healthcare-1177 = Here you can ask if something hurts or you feel bad. An adult can call together with you.

child-feelings = Talk to Bris today
    .body =
        It is good that you say how you feel. It is not your fault, and you should not have to be alone with it.

        There are adults who help children every day. You do not have to know what to say. You can begin with “I do not feel well”. If you do not want to live, or are afraid that you will hurt yourself: call 112 now.
    .follow-up = How do you feel now? Talk to someone again if it is still hard.
    .because-bris-child = They listen whenever you want, day and night. You can call or chat. It costs nothing, and you do not have to say your name.
    .because-school = The school nurse or the counsellor at school wants to hear how you are.
    .because-healthcare-1177 = Adults who know a lot about how people feel, in the body and in their thoughts, answer here.
    .because-mind-suicide-line = If you think about not wanting to live. You can call or chat.

child-home = It is not your fault – tell an adult
    .body =
        It is not your fault. Nobody is allowed to hit you, threaten you or make you afraid at home. You have done the right thing by looking for help.

        Is it dangerous now? Call 112. If not, you can call or chat with Bris. Call when nobody hears you, if that feels safest.

        Is somebody near you who must not see this? Leave the page at once. In a browser, your visit may be seen in the history.
    .follow-up = Have you told an adult? If that adult did not help, tell one more. You have a right to get help.
    .step-call-112 = If somebody is hurting you now, or you are afraid that it will soon happen.
    .step-call-bris = You can say: things are not OK at home.
    .step-tell-trusted-adult = It can be somebody at school, for example a teacher, the school nurse or the counsellor.
    .because-emergency-112 = If it is dangerous now. You can call even though you are a child.
    .because-bris-child = They listen whenever you want, day and night. It costs nothing, and you do not have to say your name.
    .because-school = There are adults there who help you: your teacher, the school nurse or the counsellor.
    .because-social-emergency = Adults who help children in the evening, at night and at weekends.

for-relative = Ask what would help this week
    .body =
        It means a lot that somebody cares. Many parents of children who find it hard to go to school feel alone.

        You do not need to have advice. Ask what would help, and keep in touch with the child without talking about school.

        # Who does what
        - The school: investigates the absence and gives support, together with the guardians.
        - You: stay close, both to the child and to the adults.
        - The municipality: gives families advice and support. You can call social services if you think that a child is faring badly. The law says that somebody who is worried should do so, and you need not say who you are.
    .follow-up = Get in touch again. Ask what turned out well and what is needed now.
    .because-parent-guide = Support for adults close to children is gathered there, also for grandparents, brothers and sisters, and neighbours.
    .because-carer-support = If you need to talk yourself. Children and young people aged 7 to 18 can get support too.
    .because-mind-parent-line = Talk to somebody about your worry for a child. You can stay anonymous.
    .because-social-services = Advice if you are worried. You need not say who you are.
    .because-bris-adult = Somebody to think aloud with when you are worried about a child.
    .because-social-emergency = If a child may be in danger in the evening, at night or at the weekend.

for-staff = Read your routine and talk to the pupil health team
    .body =
        You have noticed something, and that is worth a lot. Please write nothing about any pupil here.

        The law sets no limit in per cent: repeated or long absence is to be investigated promptly, even when it is valid (Education Act, skollagen, chapter 7 section 19 a; in upper secondary school chapter 15 section 16). { -team-domino } supports staff in compulsory school and social services with supervision, training and process support. Ask your own management how to take part.

        # Who does what
        - The school: guardians are told on the same day about invalid absence (chapter 7 section 17). The principal makes sure that the absence is investigated with the pupil, the guardians and the pupil health team, decides on leave (chapter 7 sections 18–19) and investigates the need of special support (chapter 3 section 7). If you learn that a pupil is treated in a degrading way, you are to tell the principal (chapter 6 section 10).
        - The guardians: tell how things are at home and take part in the investigation.
        - The municipality: the home municipality is told when a compulsory school starts to investigate (chapter 7 sections 21–22), and in upper secondary school when a pupil under 20 is away a great deal without a valid reason (chapter 15 section 15). School staff must report to social services if they suspect that a child is faring badly.
    .follow-up = Does the pupil have a contact person, and has the investigation got a date?
    .because-school = The pupil health team and the principal at your own school.
    .because-schools-agency = What the rules say in general. They take no position in a single case.
    .because-special-needs-agency = Advice to schools about support and accessible teaching.
    .because-social-services = As a member of school staff you must report if you suspect that a child is faring badly. You cannot be anonymous.

step-tell-another-adult = Tell one more adult
    .body = Sometimes the first one does not understand. Then it was not you who did wrong. Try somebody else.
step-call-bris-again = Talk to Bris one more time
    .body = You may get in touch as many times as you like.
step-call-112-again = Call 112
    .body = Call if you are afraid or if somebody is hurting you. Call again if you have already called.
step-ask-social-services = Ask social services for advice
    .body = Call social services in the municipality where the child lives. Say what you have seen, and ask what you can do. You need not say who you are.
step-talk-to-principal = Talk to the principal
    .body = The principal is responsible for the investigation of absence. Ask who does what, and by when.
