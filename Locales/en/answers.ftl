### Words for yes and no, and words that join answers. Commas between them.

yes = yes, yeah, yep, yup, yes please, of course, correct, that is right, that's right
    .short = y
no = no, nope, nah, not at all, no thanks, no thank you, nobody is in danger, no one is in danger, no danger
    .short = n
and = and
today = today
yesterday = yesterday
