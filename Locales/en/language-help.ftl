### To be understood: an interpreter, Finnish in Borås, or easier Swedish. Never a child as interpreter.

dialogue = Be understood in your language
    .summary = An interpreter, Finnish in { -boras }, or easier Swedish.

need = What do you need help to understand or to say?
    .why = Your answer shows who arranges the interpreter.
    .choice-school-meeting = A meeting with the school
    .choice-care = A visit or a talk with health care
    .choice-municipality = Contact with the municipality or social services
    .choice-letter = A letter or a decision

ask-interpreter = Say that you need an interpreter
    .body =
        You should be able to understand and to be understood. It is nothing to apologise for.

        Authorities are to use an interpreter and translate when a person needs it for their rights (Administrative Procedure Act, förvaltningslagen, section 13). A child who needs it is to get study guidance in the mother tongue at school (School Ordinance, skolförordningen, chapter 5 section 4).

        # Who does what
        - The school: books an interpreter for the meeting when you have said that you need one.
        - You: say so in good time, and which language it is.
        - The municipality: arranges an interpreter when you are in contact with, for example, social services.
    .follow-up = Is an interpreter booked? If not, ask once more.
    .step-order-interpreter = Say so when the time is booked. You can show the words here.
    .step-read-letter = Ask whoever wrote the letter to explain it, with an interpreter.
    .because-school = The school books an interpreter for the meeting.
    .because-healthcare-1177 = Advice about care. Ask whether you can have an interpreter.
    .because-social-services = Say that you need an interpreter when you first get in touch.
    .because-bris-adult = For you who are worried about a child.
    .because-bris-ukrainian = For you who speak Ukrainian. Ask whether the line is still open.
    .because-womens-line = For threats and violence. The call does not show on the phone bill.

finnish-in-boras = Use Finnish with the municipality
    .body =
        You may use your own language. It is a right.

        Since 2010 { -boras } has been an administrative area for Finnish. When you are in contact with the municipality you may use Finnish and be answered in Finnish when you speak. You can also ask for a written translation of a decision (Act 2009:724 on national minorities and minority languages, section 8). If you live in another municipality, ask there.

        # Who does what
        - The school: tells you how you can speak Finnish together. If an interpreter is needed, it is free (Administrative Procedure Act, förvaltningslagen, section 13).
        - You: say that you want to use Finnish.
        - The municipality: answers in Finnish, and translates a decision when you ask for it.
    .follow-up = Have you been answered in Finnish? If not, ask for an interpreter.
    .step-ask-carer-support = The support is given in Finnish.
    .step-ask-translation = Ask for it in writing when you get a decision.
    .because-carer-support = Support for you who are close to a child who is not well.
    .because-school = Ask how you can speak Finnish with each other.
    .because-social-services = You may use Finnish here, as with the rest of the municipality.

easy-swedish = Change to easy Swedish, and ask for simpler text
    .body =
        Many texts are harder than they need to be. You have the right to ask until you understand.

        You can change to easy Swedish here, and your answers stay. Also ask the school and others to write more simply, or to read the text aloud to you. If you would rather speak another language, you can ask for an interpreter. The interpreter is free (Administrative Procedure Act, förvaltningslagen, section 13).

        # Who does what
        - The school: explains what the text means.
        - You: say when something is hard to understand.
        - The municipality: explains its own letters and decisions.
    .follow-up = Have you understood what was hard? If not, ask again.
    .because-school = They can explain, write more simply or read aloud.
    .because-schools-agency = They can explain what the rules say in general.

because-own-social-worker = Say which language you want to speak. Ask also who decides what.

step-ask-for-the-head = Ask to speak to the head
    .body = Say that you need an interpreter to understand and to be understood.
