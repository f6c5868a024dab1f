### Contacts: name, what they are for, whom to ask for.
### No numbers stand here. They come from Dialogues/contacts.yaml.

## Danger and health

contact-emergency-112 = SOS Alarm 112
    .what = When a life is in danger, when somebody may be about to end their life, when somebody is hitting or threatening now, or when a child is missing.
contact-police-11414 = The police (Polisen), when it is not urgent
    .what = Report a crime or ask for advice.
contact-healthcare-1177 = 1177
    .what = Health advice and help to find care. You can also log in and apply for care yourself.
contact-en-vag-in = { -en-vag-in } (“one way in”)
    .what = A first assessment for children and young people up to and including 17 who feel mentally unwell, and guidance to the right care. You can call alone, the child can call alone, or you can call together.
    .note = If the child already has a care contact for this, call that clinic instead. You can leave a message through 1177 at any time: search for “{ -en-vag-in }”.
contact-bup-emergency = { -bup } (child and adolescent psychiatry), emergency clinic at SÄS in { -boras }
    .what = When somebody under 18 becomes acutely mentally ill and life is not in danger.
    .note = Look under “Hitta vård” (find care).
contact-health-centre = Health centre (vårdcentral)
    .what = Help with sleep, worry, low mood and stomach ache, for your child or for yourself.
    .note = Look under “Hitta vård” (find care). Do ask whether there is special support for young people.
contact-own-clinic = The child’s own clinic
    .what = For a child who already has a contact, for instance at { -bup } (child and adolescent psychiatry) or a health centre.
    .note = The number is in your papers from the clinic. You can also log in at 1177.

## School

contact-school = The child’s school
    .what = Mentor or contact teacher, principal and the pupil health team ({ -elevhalsan }): for absence, meetings, investigation and support.
    .note = The number is on the school’s own page. If you need an interpreter, you can say so.
contact-absence-report = { -unikum } (reporting absence)
    .what = Report absence, once for each day.
    .note = You log in with e-identification (e-legitimation). You find it through the school’s page.
contact-school-complaints = Comments and complaints, City of { -boras }
    .what = Complaints about a municipal school, after the principal has been asked first.
contact-schools-inspectorate = The Schools Inspectorate (Skolinspektionen)
    .what = Reports about a school, after the body that runs it (huvudman) has had the complaint.
contact-child-school-ombudsman = The Child and School Student Ombudsman (Barn- och elevombudet)
    .what = Reports of degrading treatment in school.
contact-school-appeals-board = The school appeals board (Skolväsendets överklagandenämnd)
    .what = Reviews certain decisions, such as action programmes. The appeal is sent to the school first.
    .note = There are pages in easy Swedish.
contact-equality-ombudsman = The Equality Ombudsman (Diskrimineringsombudsmannen)
    .what = When someone is harassed and it is linked to, for example, ethnicity, religion or disability.
contact-schools-agency = Information service of the National Agency for Education (Skolverket)
    .what = What the rules say in general.
    .note = The number goes to the switchboard.
contact-special-needs-agency = The agency for special needs education (Specialpedagogiska skolmyndigheten)
    .what = Information and courses for guardians. Advice on support goes to the school.
contact-student-aid = CSN (student aid)
    .what = Student allowance (studiebidrag) in upper secondary school.

## Municipality and family

contact-social-services = Social services (socialtjänsten) in { -boras }
    .what = Advice, support for child and family, and reports of concern for a child. A private person need not give a name.
    .note = Open during office hours. If you need an interpreter, you can say so.
contact-social-emergency = Out-of-hours social services (sociala jouren) in { -boras }
    .what = When a child is at risk, in case of violence or an acute family crisis, when the offices are closed.
    .ask = sociala jouren
    .note = Evenings, nights and weekends.
contact-young-adults = Unga vuxna (young adults), social services in { -boras }
    .what = Support for people aged 18–25.
contact-own-social-worker = Your family’s own social worker (socialsekreterare)
    .what = For foster homes, and for families who already have one.
    .note = The number is in your own papers. If you need an interpreter, you can say so.
contact-social-advisers = Social advisers (socialrådgivare) at Norrbyhuset and Hässlehuset
    .what = Talks, advice and courses for families in Norrby and Hässleholmen with children from 7 years.
    .note = This was a project in 2022–2024. Ask whether it is still there.
contact-guardian-group = Talk group for guardians
    .what = Meet others whose children have been away from school a great deal, share experiences and talk about how you are yourself.
    .note = There have been groups from time to time. Ask the school or the carer support service whether there is one now.
contact-carer-support = Carer support (anhörigstöd) in { -boras }
    .what = Talks and groups for you who are close to somebody who is ill or has a disability. Also for children and young people aged 7–18.
    .note = Search for “anhörigstöd”. The support is also given in Finnish.
contact-parent-guide = Parent support (Stöd i föräldraskapet), City of { -boras }
    .what = An overview of support for parents and other adults close to a child.
    .note = Search for “Stöd i föräldraskapet”.
contact-own-municipality = Your own municipality
    .what = Social services and school where you live, if you do not live in { -boras }.
    .note = The number is on the municipality’s own page.
contact-social-insurance = The Swedish Social Insurance Agency (Försäkringskassan)
    .what = Questions about benefit when you care for a sick child, and about care allowance (omvårdnadsbidrag).

## Someone to talk to

contact-bris-child = { -bris } for children and young people
    .what = Talk or chat with an adult about anything, if you are under 18. It is free and you need not say who you are.
contact-bris-adult = { -bris } adult helpline about children
    .what = For adults who are worried about a child.
    .note = The hours are not confirmed. The languages are from 2022.
contact-bris-ukrainian = { -bris } in Ukrainian
    .what = For children and adults who speak Ukrainian.
    .note = This is from 2022. Ask { -bris } whether the line is still open.
contact-mind-suicide-line = Mind Självmordslinjen (suicide helpline)
    .what = For anybody who thinks of not living, and for those near them. Phone and chat.
    .note = The hours are not confirmed.
contact-mind-parent-line = Mind Föräldralinjen (parent helpline)
    .what = For parents and other adults who are worried about a child. It is free and you need not say who you are. Psychologists, social workers and psychotherapists answer.
    .note = Weekdays. The times are not confirmed.
contact-crisis-line = Hjälplinjen (national crisis helpline)
    .what = For you who are over 18 and in a crisis, or close to somebody who is. It is free and you need not say who you are.
contact-clergy-on-call = Clergy on call (jourhavande präst)
    .what = Somebody to talk to at night, whatever you believe in.
    .ask = jourhavande präst
contact-listener-on-call = Jourhavande medmänniska (a listener on call)
    .what = Somebody to talk to at night, for adults.
    .note = They answered at night in 2018. The hours are not confirmed.
contact-womens-line = Kvinnofridslinjen (helpline for women)
    .what = For threats, violence and sexual abuse, for women and those close to them. The call does not show on the phone bill.
    .note = They can use an interpreter.
contact-attention = Riksförbundet Attention
    .what = Support among families who live with ADHD, autism, Tourette syndrome or language disorder. There are local branches.
    .note = The number goes to the office.
contact-autism-sweden = Autism Sverige
    .what = Advice on autism and school absence.
