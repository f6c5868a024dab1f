### The child is treated badly at school. The school has a duty; nobody is sent to settle it alone.

dialogue = My child is treated badly at school
    .summary = How to get the school to act, and how to look after your child.

what = What has happened?
    .hint = Choose everything that is true. What your child has told you is enough.
    .why = Some of it is also crime, and then more people need to know.
    .choice-words = Nasty words, laughter or rumours
    .choice-left-out = Left out, nobody to be with
    .choice-online = On the phone or online
    .choice-hitting = Hitting, kicking or pushing
    .choice-threat = Threats
    .choice-sexual = Something sexual: words, pictures or somebody touching my child
    .choice-adult-at-school = An adult at school
    .choice-slurs = Words about origin, skin colour, faith, disability, gender or sexuality

told = Who at school knows about it?
    .hint = Choose the one furthest up who has been told.
    .why = There is an order: the principal, then the body that runs the school, then the ombudsman.
    .choice-not-yet = Nobody yet
    .choice-spoken = I have told somebody at the school
    .choice-principal-in-writing = I have written to the principal
    .choice-huvudman = The body that runs the school (huvudman) has had the complaint

report-in-writing = Save what there is and write to the principal today
    .body =
        It hurts to see your child treated badly. It is not your child’s fault, and it is the adults at school who have to stop it.

        It is enough that your child feels violated for the duty to begin. Staff who learn of it tell the principal, the principal tells the body that runs the school (huvudman), and the huvudman promptly investigates and acts (Education Act, skollagen, chapter 6 section 10). Nobody may be punished for having told. You need not talk to the other child or its parents.

        The duty to attend school remains even when school feels unsafe. So ask for what makes the days safe now.

        # Who does what
        - The school: has to investigate and stop it, and chooses suitable measures. You cannot demand that the other pupil is moved.
        - You: write to the principal, save what there is and listen to your child.
        - The huvudman, the municipality or whoever runs an independent school: is responsible for it being investigated and stopped.
    .follow-up = Has the principal answered? Do the breaks feel safer? Ask your child.
    .step-save-proof = Your child need not answer in the chat. Save pictures of it.
    .step-tell-principal = Use the letter here. If it is about an adult at school, write to the principal all the same. If it is about the principal, write to the huvudman.
    .step-talk-later = Say that it is not your child’s fault. Ask what would make tomorrow easier.
    .step-write-mentor = Say that you have written to the principal.
    .step-complain-huvudman = Do this if the principal has not answered by the day you named.
    .because-school = The principal. The duty begins when the school knows.
    .because-equality-ombudsman = When the words are about origin, faith, disability, gender or sexuality.

press-for-answer = Go on to the body that runs the school
    .body =
        You have written to the principal, and it was not enough. The next step is the one responsible for the school.

        The body that runs the school (huvudman) has to investigate promptly what has happened and act (Education Act, skollagen, chapter 6 section 10). It also takes complaints, investigates and answers (chapter 4 section 8). Write calmly, with dates.

        # Who does what
        - The school: keeps making the days safe for your child. It chooses suitable measures. You cannot demand that the other pupil is moved.
        - You: put everything in order of date and complain. The duty to attend school remains meanwhile.
        - The huvudman: is the municipality for a municipal school, and a company or association for an independent one.
    .follow-up = Has the huvudman confirmed and answered? Is your child better or worse?
    .step-complain-huvudman = Use the letter here. Write when the principal was told.
    .step-go-ombudsman = The next step, when the huvudman has had its chance to answer.
    .because-school-complaints = The municipality runs the municipal schools.
    .because-own-municipality = The municipality runs the municipal schools. Search for complaints (klagomål) on its pages.
    .because-school = Ask who the huvudman is, and where the complaint is sent.
    .because-equality-ombudsman = When the words are about origin, faith, disability, gender or sexuality.

after-huvudman-bullying = Report to the Child and School Student Ombudsman
    .body =
        You have gone the right way: the school first, then the body that runs it (huvudman). This has taken strength from both of you.

        Now you can report degrading treatment to the Child and School Student Ombudsman (Barn- och elevombudet). Other faults at a school go to the Schools Inspectorate (Skolinspektionen). They decide themselves whether to investigate (Education Act, skollagen, chapter 26 section 3 a). In some cases the child may be awarded damages. Nobody can promise how it will turn out.

        # Who does what
        - The school and the huvudman: keep their duty to stop it (chapter 6 section 10). Nobody may be punished for having reported (chapter 6 sections 9–14).
        - You: send what has happened in order of date, and the answer of the huvudman. The duty to attend school remains meanwhile.
        - The municipality: is the huvudman if the school is municipal.
    .follow-up = Have you heard from them? How is your child now?
    .step-go-ombudsman = Use the report here. Enclose the answer of the huvudman.
    .step-talk-to-someone-today = For your child and for you. You should not carry it alone.
    .because-child-school-ombudsman = You can report there now, since the huvudman has had the complaint.
    .because-schools-inspectorate = For other things than degrading treatment, when the huvudman has had the complaint.
    .because-equality-ombudsman = When the words are about origin, faith, disability, gender or sexuality.

crime-or-threat = Report to the police and write to the principal today
    .body =
        What has happened may be a crime. Your child has done nothing wrong, and should not have to face it alone.

        If it is happening now, call 112. Otherwise you can report it to the police, or call and ask. Write to the principal too. The school’s duty remains while the police are at work: staff tell the principal, the principal tells the body that runs the school (huvudman), and the huvudman promptly investigates and acts (Education Act, skollagen, chapter 6 section 10). Do not talk to the other child or its parents yourself.

        # Who does what
        - The school: makes sure that your child is safe and chooses suitable measures. You cannot demand that the other pupil is moved.
        - You: save what there is, report it and stay close to your child. The duty to attend school remains even when school feels unsafe, so ask for what makes the days safe.
        - The police: investigate crime.
        - The huvudman, the municipality or whoever runs an independent school: is responsible for it being investigated and stopped.
    .follow-up = Is your child safe at school now? Have the principal and the police answered?
    .step-call-112 = If it is happening now, or if your child is hurt.
    .step-save-proof = If there are pictures of a child without clothes, do not pass them on. Tell the police that they exist.
    .step-tell-principal = Use the letter here. You decide how much you write.
    .step-call-for-care = Do this if your child feels bad, cannot sleep or does not want to talk. If your child is in pain or hurt, call 1177.
    .step-complain-huvudman = Do this if the principal has not answered by the day you named.
    .because-police-11414 = Report it, or call and ask what applies. You can do so even when your child is young.
    .because-school = The principal. The duty begins when the school knows.
    .because-healthcare-1177 = Advice about injuries, and if your child feels bad because of what happened.
    .because-en-vag-in = If your child feels bad and has no care contact yet. You may call alone.
    .because-womens-line = For sexual violence, for the one it happened to and for you who are close.
    .because-equality-ombudsman = When it is about origin, faith, disability, gender or sexuality.

because-bris-child = For your child: somebody to talk or chat with, day and night.
because-own-social-worker = Say what has happened, and ask who reports it and writes to the school.

step-adult-not-alone = Ask that your child need not meet that adult alone
    .body = Write to the principal, not to the adult. Ask for another adult whom your child trusts.
step-find-huvudman = Find out who runs the school
    .body = It is a company or an association. The name is on the school’s pages, or ask the principal.
