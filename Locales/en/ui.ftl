### The program’s own words.

## Answers

choice-yes = Yes
choice-no = No
choice-unknown = I don’t know
choice-rather-not = I’d rather not say

prompt = Answer>
prompt-notice = Enter>

# $number (Number) – the number of the question.
question-number = Question { NUMBER($number) }
# $number (Number) – the number of the question. $of (Number) – how many there will be.
question-number-of = Question { NUMBER($number) } of { NUMBER($of) }
several = You can choose more than one.
# $word (Text) – the answer that can be typed, such as “I don’t know”.
skip-write = You can also type: { $word }
# $answer (Text) – the earlier answer.
given = (before: { $answer })

## Putting an answer right

problem-required = An answer is needed here.
problem-not-a-choice = That answer is not offered here. Please choose one from the list.
problem-duplicate = The same answer is there twice.
problem-exclusive = That answer can only be chosen on its own.
# $min (Number) – the smallest number of answers.
problem-too-few = { $min ->
    [one] Choose at least one answer.
   *[other] Choose at least { NUMBER($min) } answers.
}
# $max (Number) – the largest number of answers.
problem-too-many = { $max ->
    [one] Choose only one answer.
   *[other] Choose at most { NUMBER($max) } answers.
}
problem-not-a-number = Type a whole number in digits.
# $min (Text) – the smallest number. $max (Text) – the largest number.
problem-out-of-range = Type a number from { $min } to { $max }.
# $from (Date) – the first day. $to (Date) – the last day.
problem-date-out-of-range = Type a day from { DATE($from) } to { DATE($to) }.
problem-not-a-date = Type a date, such as 3/11 (day/month) or 2026-11-03.

answer-not-understood = I did not understand the answer. Type a number or the words in the list.
# $number (Number) – which part of the answer, in order.
answer-unclear = Part { NUMBER($number) } of the answer is not clear. Please type the whole answer again.
answer-fits-several = That could mean more than one of the answers:
ambiguous-yes-no = That word can mean both yes and no. Type the number of your answer.
too-long = That was too long. Please type less.
unreadable = The line could not be read. Please type it again.
# $count (Number) – the number of lines.
pasted-lines = { $count ->
    [one] I received a line too many. Type the answer on one line.
   *[other] I received { NUMBER($count) } lines. Type the answer on one line.
}
and-more = … and more

## Searching with your own words

finder-suggests = Do you mean one of these?
finder-nothing = I did not understand. Choose an answer in the list or type /dialogues.
finder-no-dialogue = I found no topic for those words. Begin with the questions and they will lead you on.
finder-safety = This may be about somebody in danger. Please begin with safety.

## Notices

notice-at-start = This is the first question.
notice-resumed = You are back where you were. Your answers are still here.
notice-safety-words = What you typed may mean that somebody is in danger. That is why you see this page. If nobody is in danger, you can go on.
notice-edition-changed = { -lotsen } has been updated. Your answers are kept where the questions are still there.
notice-answers-dropped = Some of your earlier answers do not belong to this way. They do not count now.
notice-language-fallback = The language you chose is not available here. The text is shown in another language.
notice-partly-translated = Some texts are in Swedish. They have not been translated yet.
notice-not-reviewed = No speaker of the language has reviewed this translation yet. If something is unclear, the Swedish text counts.

## Danger

# $phone (Phone) – the emergency number.
urgent = Is a life in danger? Call { PHONE($phone) }.
resume-label = No, nobody is in danger – go on

## Headings

heading-today = Today
heading-week = This week
heading-say = What you can say or write
heading-contacts = Where you can turn
heading-if-not = If it does not help
heading-follow-up = Follow up
heading-then = Where to go next
heading-answers = Your answers
heading-sources = Sources

# $days (Number) – in how many days. $date (Date) – the day.
follow-up = { $days ->
    [one] Follow up tomorrow, { WEEKDAY($date) } { DATE($date) }.
   *[other] Follow up in { NUMBER($days) } days, on { WEEKDAY($date) } { DATE($date) }.
}
calendar-title = { -lotsen }: how did it go?
# $date (Date) – the day on which the law was read.
law-date = The law as it was on { DATE($date) }.
translation = Translation

## Contacts

hours-always = Open day and night
hours-open-now = Open now
hours-closed-now = Closed now
# $weekday (Date) – the day. $time (Time) – the time.
hours-opens = Opens on { WEEKDAY($weekday) } at { TIME($time) }
# $days (Text) – which days. $from (Time) – opens. $to (Time) – closes.
hours-row = { $days } { TIME($from) }–{ TIME($to) }
hours-closed-holidays = Closed on public holidays
hours-every-day = every day

# $when (Text) – month and year. $url (Text) – the link.
contact-noted = This is from { $when }. Please check the number at { $url }
# $when (Text) – month and year.
contact-noted-no-url = This is from { $when }. It may have changed.
# $url (Text) – the link.
contact-noted-undated = This is from a page without a date. Please check the number at { $url }
contact-noted-undated-no-url = This is from a page without a date. It may have changed.
# $url (Text) – the link.
contact-name = How to reach them: see { $url }
contact-name-no-url = { -lotsen } has no checked number for this.
# $whom (Text) – whom to ask for.
contact-ask = Ask to speak to { $whom }.
# $languages (List) – the languages.
contact-languages = Languages: { LIST($languages) }
contact-area-boras = for { -boras }
# $phone (Phone) – the number.
contact-call = Call { PHONE($phone) }
contacts-none = No contact fits those words.

## Beginning and end

start-what = { -lotsen } is an automatic guide, not a person. It decides nothing. Please write no names or personal numbers. Nothing is saved.
start-recording = Recording: the answers are written to a file when you leave. It is for trying out the questions, not for conversations with families.
start-leave = Type /quit when you want to leave and /help if you want help.
start-not-emergency = { -lotsen } is not for emergencies.
trail-empty = You have not answered any question yet.
nothing-to-summarise = There is nothing to take with you yet.
restart-ask = Do you want to start again? Your answers will be gone.
quit-ask = Do you want to leave the conversation?
interrupt-again = Press Ctrl-C once more to leave.
goodbye = Goodbye. Nothing has been saved.
goodbye-plain = Goodbye. Nothing has been saved, but the text is still in the window.

## Commands

# $command (Text) – the nearest command.
unknown-command-nearest = Unknown command. Do you mean { $command }?
unknown-command = Unknown command. Type /help.
# $usage (Text) – how the command is typed.
usage = Type it like this: { $usage }

help-intro = How to answer the question:
help-choice = Type the number or the words of your answer.
help-many = Type the numbers of your answers, with commas between them.
help-number = Type a whole number in digits.
help-date = Type a day, such as 3/11 (day/month), 2026-11-03 or today.
help-notice = Press Enter to go on.
help-outcome = Type /1, /2 and so on to go to another topic.
help-commands = You can also type:

language-list = Languages:
language-unknown = That language is not available here. Choose one from the list.
language-changed = The text is now in English.
dialogue-list = Topics:
dialogue-unknown = That topic does not exist. Choose a number from the list.

# $file (Text) – the name of the file.
save-ask = Other people may find the file. Do you want to save the text in { $file }?
# $file (Text) – the name of the file.
save-done = Saved in { $file }.
save-refused = This text is not saved, because somebody else might find the file. It stays on the screen.
save-exists = There is already a file of that name. Choose another name.
save-no-permission = You are not allowed to save there.
save-directory = The folder does not exist, or this is a folder and not a file.
save-failed = The file could not be saved.
save-no-name = Type a file name after /save.

# $date (Date) – the day.
summary-title = To take with you from { -lotsen }, { DATE($date) }
# $edition (Text) – the number of the edition.
summary-edition = Edition { $edition }

command-help = help
    .help = help with the question, and all commands
    .words = help, help me, what can I type
command-back = back
    .help = to the question before
    .words = back, go back
command-answers = answers
    .help = your answers so far
    .words = my answers, show answers
command-change = change
    .help = change an answer; the others are kept
    .usage = /change NUMBER
    .words = change, change answer, change an answer
command-urgent = urgent
    .help = if somebody may be in danger
    .words = urgent, emergency, danger
command-resume = resume
    .help = nobody is in danger, go on
    .words = resume, go on, continue
command-dialogues = dialogues
    .help = show all topics, or go to one
    .usage = /dialogues [NUMBER]
    .words = topics, all topics, change topic
command-contacts = contacts
    .help = the contacts of this page, or those that fit your words
    .usage = /contacts [WORDS]
    .words = contacts, contact, phone number
command-language = language
    .help = change the language
    .usage = /language [LANGUAGE]
    .words = language, change language
command-summary = summary
    .help = what you can take with you
    .words = summary, sum up
command-save = save
    .help = save the summary in a file; a name ending in .md gives Markdown, .ics a day for your calendar
    .usage = /save FILE
    .words = save
command-restart = restart
    .help = start again from the beginning
    .words = restart, start again, start over
command-quit = quit
    .help = leave and clear the screen
    .words = quit, exit, leave, stop, goodbye, bye

## The reading copy, for those who vet the texts on paper

# $dialogue (Text) – the topic.
read-title = Reading copy: { $dialogue }
read-title-all = Reading copy: all topics
read-edition = Edition:
read-date = Date:
read-language = Language:
read-review = Review:
read-law = Law:
# $date (Date) – the day.
read-day = { DATE($date) }
# $date (Date) – the day.
read-reviewed = A speaker of the language reviewed the texts on { DATE($date) }.
read-not-reviewed = No speaker of the language has reviewed the texts yet.
read-unknown = not known
read-manner = The names in brackets are there for your remarks. A question that was not answered on the way is none of its answers: “is” does not hold then, but “is not” does. Days are counted from the conversation; here that is the date above.

# $target (Text) – where it begins.
read-start = The topic begins like this: { $target }
read-sources-used = Sources of the topic:
read-see-shared = Several topics share this question. It stands further on. It is asked only if it has not been answered already.
read-first-that-fits = The first line that holds decides:
# $target (Text) – where it leads.
read-then = Then { $target }
# $condition (Text) – the condition. $target (Text) – where it leads.
read-if = If { $condition }: { $target }
# $target (Text) – where it leads.
read-otherwise = Otherwise: { $target }
# $title (Text) – the question.
read-to-question = the question “{ $title }” follows
# $title (Text) – the closing page.
read-to-outcome = the closing page “{ $title }” is shown
# $title (Text) – the topic.
read-to-dialogue = the topic “{ $title }” takes over
# $title (Text) – the safety page.
read-to-safety = the safety page “{ $title }” opens, and whoever goes on from there comes to the next line
read-to-where-one-was = the conversation goes on where it was
read-no-danger = Nobody is in danger

read-and = and
read-or = or
# $condition (Text) – the condition.
read-not = not ({ $condition })
# $words (Text) – an answer.
read-quoted = “{ $words }”
# $question (Text) – the question.
read-answered = “{ $question }” is answered
# $question (Text) – the question.
read-answered-not = “{ $question }” is not answered
# $question (Text) – the question. $answer (Text) – the answer.
read-is = “{ $question }” is “{ $answer }”
# $question (Text) – the question. $answer (Text) – the answer.
read-is-not = “{ $question }” is not “{ $answer }”
# $question (Text) – the question. $answer (List) – the answers.
read-is-one-of = “{ $question }” is one of { LIST($answer, type: "or") }
# $question (Text) – the question. $answer (List) – the answers.
read-is-one-of-not = “{ $question }” is none of { LIST($answer, type: "or") }
# $question (Text) – the question. $answer (Text) – the answer.
read-includes = the answers to “{ $question }” include “{ $answer }”
# $question (Text) – the question. $answer (Text) – the answer.
read-includes-not = the answers to “{ $question }” do not include “{ $answer }”
# $question (Text) – the question. $answer (Text) – how many, such as “at least 3”.
read-count = the number of answers to “{ $question }” is { $answer }
# $question (Text) – the question. $answer (Text) – how much, such as “at least 3”.
read-number = “{ $question }” is { $answer }
# $number (Number) – the number.
read-exactly = exactly { NUMBER($number) }
# $number (Number) – the number.
read-other-than = not { NUMBER($number) }
# $number (Number) – the number.
read-less-than = less than { NUMBER($number) }
# $number (Number) – the number.
read-at-most = at most { NUMBER($number) }
# $number (Number) – the number.
read-more-than = more than { NUMBER($number) }
# $number (Number) – the number.
read-at-least = at least { NUMBER($number) }
# $question (Text) – the question. $answer (Text) – the day, such as “21 days ago”.
read-day-exactly = “{ $question }” is { $answer }
# $question (Text) – the question. $answer (Text) – the day.
read-day-other-than = “{ $question }” is another day than { $answer }
# $question (Text) – the question. $answer (Text) – the day.
read-day-less-than = “{ $question }” is earlier than { $answer }
# $question (Text) – the question. $answer (Text) – the day.
read-day-at-most = “{ $question }” is { $answer } or earlier
# $question (Text) – the question. $answer (Text) – the day.
read-day-more-than = “{ $question }” is later than { $answer }
# $question (Text) – the question. $answer (Text) – the day.
read-day-at-least = “{ $question }” is { $answer } or later
read-today = today
# $days (Number) – how many days.
read-days-ago = { $days ->
    [one] yesterday
   *[other] { NUMBER($days) } days ago
}
# $days (Number) – how many days.
read-days-ahead = { $days ->
    [one] tomorrow
   *[other] in { NUMBER($days) } days
}
# $condition (Text) – the condition.
read-only-if = (only if { $condition })
# $condition (Text) – the condition.
read-if-says = If { $condition }, it says instead:

read-kind-one = One answer is chosen.
# $from (Text) – at least. $to (Text) – at most.
read-kind-many = Several answers can be chosen: from { $from } to { $to }.
# $from (Text) – at least.
read-kind-many-open = Several answers can be chosen: at least { $from }.
read-kind-yes-no = The answer is yes or no.
# $from (Text) – at least. $to (Text) – at most.
read-kind-number = The answer is a whole number from { $from } to { $to }.
# $from (Text) – at least. $to (Text) – at most. $unit (Text) – the unit.
read-kind-number-with-unit = The answer is a whole number from { $from } to { $to }. Unit: { $unit }
# $from (Text) – the first day. $to (Text) – the last day.
read-kind-date = The answer is a day. The first is { $from }, the last { $to }.
read-kind-notice = This only tells something. Nothing is asked.
read-hint = Help with the question:
read-why = Why it is asked:
read-answer = Answer
read-name = Name
read-remark = When and how
read-alone = Can only be chosen on its own.
read-quiet = After this answer nothing can be printed, saved or sent any more.

read-urgency-now = Urgency: now.
read-urgency-today = Urgency: today.
read-urgency-soon = Urgency: soon.
read-urgency-calm = Urgency: none.
read-here = It also says here:
# $days (Number) – how many days.
read-after-days = { $days ->
    [one] After a day:
   *[other] After { NUMBER($days) } days:
}
# $days (Number) – how many days. $question (Text) – the question about the day.
read-deadline = { $days ->
    [one] The last day is the one after the answer to “{ $question }”.
   *[other] The last day is { NUMBER($days) } days after the answer to “{ $question }”.
}
read-print-yes = The page may be printed, saved and sent.
read-print-no = The page may not be printed, saved or sent.
# $condition (Text) – the condition.
read-print-unless = The page may be printed, saved and sent, but not if { $condition }.
read-facts = Builds on the facts:

read-shared-questions = Shared questions
read-steps = The steps
read-no-more = No more than the heading.
read-sayings = Ready words
read-as-sent = This is how it stands in Swedish, for whoever receives it:
read-contacts = Contacts
read-phone = Phone:
# $phone (Phone) – the number.
read-number-shown = { PHONE($phone) }
read-no-number = no number is shown
read-sms = Text message:
read-ask-for = Ask for:
read-chat = Chat:
read-hours = Hours:
read-note = Remark on the page:
read-page = Web page:
read-spoken = Languages there:
read-source = Source:
read-seen = Date of the source:
read-checked = Compared with the owner’s own page:
read-never = never
read-undated = undated
read-owner = Owner
read-source-title = Title
read-dated = Date
read-statute-read = Read
read-address = Address

read-readability = How easy the texts are to read
read-readability-how = The hardest texts come first. LIX is made for Swedish: there, below 30 is very easy and above 50 is hard.
read-lix = LIX
read-words-to-sentence = Words to a sentence
read-words = Words
read-signature = Signature
read-signature-means = I have read the texts of this edition. My remarks stand beside the texts.
read-signed-by = Read by:
read-signed-as = Profession or role:
read-signed-on = Date:
read-signed = Signature:
