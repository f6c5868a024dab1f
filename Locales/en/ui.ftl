### The program's own words.

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
