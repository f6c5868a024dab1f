import Fluent
import Localization

extension Sample {
  static let locales: [LocaleTexts] = [
    LocaleTexts(
      tag: tag("sv"), name: "Svenska", direction: .leftToRight, files: files(swedish)),
    LocaleTexts(
      tag: tag("sv-simple"), name: "Lätt svenska", direction: .leftToRight, overlay: tag("sv"),
      files: files(["mornings": "days = Hur många dagar?\n    .unit = dagar\n"])),
    LocaleTexts(
      tag: tag("en"), name: "English", direction: .leftToRight, fallbacks: [tag("sv")],
      files: files(english)),
    LocaleTexts(
      tag: tag("ar"), name: "العربية", direction: .rightToLeft, fallbacks: [tag("sv")],
      files: files(["ui": "choice-yes = نعم\nurgent = هل هناك خطر؟ { PHONE($phone) }\n"])),
  ]

  private static func files(_ texts: [String: String]) -> [LocaleTexts.File] {
    texts.sorted { $0.key < $1.key }.map { stem, ftl in
      LocaleTexts.File(stem: stem, resource: .parse(Array(ftl.utf8)))
    }
  }

  private static let english = [
    "answers": "yes = yes\n    .short = y\nno = no\n    .short = n\nand = and\n",
    "safety": """
    dialogue = Is anyone in danger?
    danger = Is anyone in danger now?
        .choice-yes = Yes
        .choice-unsure = I am not sure
        .choice-no = No, nobody is in danger

    """,
    "ui": "choice-yes = Yes\nchoice-no = No\n",
  ]

  private static let swedish = [
    "ui": """
    choice-yes = Ja
    choice-no = Nej
    choice-unknown = Vet inte
    choice-rather-not = Vill inte svara
    urgent = Är det fara för livet? Ring { PHONE($phone) }.
    resume-label = Nej, ingen är i fara – gå vidare
    problem-required = Här behövs ett svar.
    problem-not-a-choice = Välj ett av svaren i listan.
    problem-duplicate = Samma svar står två gånger.
    problem-exclusive = Det svaret kan bara väljas ensamt.
    problem-too-few = Välj minst { $min } svar.
    problem-too-many = Välj högst { $max } svar.
    problem-not-a-number = Skriv ett helt tal.
    problem-out-of-range = Skriv ett tal från { $min } till { $max }.
    problem-date-out-of-range = Skriv en dag från { DATE($from) } till { DATE($to) }.
    problem-not-a-date = Skriv ett datum.
    notice-at-start = Det här är den första frågan.
    notice-resumed = Vi är tillbaka vid frågan.
    notice-safety-words = Det du skrev kan betyda fara.
    notice-edition-changed = Lotsen har uppdaterats.
    notice-answers-dropped = Några svar räknas inte.
    notice-language-fallback = Språket finns inte här.
    notice-partly-translated = Några texter är på svenska.
    notice-not-reviewed = Ingen har granskat översättningen.
    answer-not-understood = Jag förstod inte svaret.
    answer-unclear = Del { $number } är oklar.
    answer-fits-several = Det kan betyda flera svar:
    ambiguous-yes-no = Ordet kan betyda både ja och nej.
    finder-suggests = Menar du något av det här?
    finder-nothing = Jag förstod inte.
    finder-no-dialogue = Jag hittade inget ämne.
    finder-safety = Det kan handla om fara.
    heading-today = I dag
    heading-week = Den här veckan
    heading-say = Säg så här
    heading-contacts = Hit kan du vända dig
    heading-if-not = Om det inte hjälper
    heading-follow-up = Följ upp
    heading-answers = Dina svar
    follow-up = Följ upp den { DATE($date) }.
    law-date = Lagen den { DATE($date) }.
    hours-always = Alltid öppet
    hours-open-now = Öppet nu
    hours-closed-now = Stängt nu
    hours-opens = Öppnar { WEEKDAY($weekday) } { TIME($time) }
    hours-row = { $days } { TIME($from) }–{ TIME($to) }
    hours-closed-holidays = Stängt på helgdagar
    hours-every-day = varje dag
    contact-noted = Från { $when }. Kontrollera på { $url }
    contact-name = Numret står på { $url }
    contact-call = Ring { PHONE($phone) }
    contact-ask = Be att få tala med { $whom }.
    contact-languages = Språk: { LIST($languages) }
    summary-title = Att ta med, den { DATE($date) }
    command-back = tillbaka
        .words = tillbaka, bakåt
    command-answers = svar
        .words = mina svar
    command-urgent = akut
        .words = akut
    command-dialogues = ämnen
        .words = ämnen
    command-quit = lämna
        .words = lämna

    """,
    "answers": """
    yes = ja, jo
        .short = j
    no = nej, nä
        .short = n
    and = och
    today = idag, i dag
    yesterday = igår

    """,
    "contacts": """
    contact-emergency-112 = SOS Alarm 112
        .what = Fara för livet
    contact-line = Barnlinjen
        .what = Stöd för barn
        .ask = socialjouren
    contact-school = Barnets skola
        .what = Mentor och rektor
    because-emergency-112 = Ring direkt.
    because-line = Barnet kan ringa.
    because-school = De känner barnet.

    """,
    "steps": """
    step-call = Ring
        .body = Ring genast.
    step-write = Skriv till mentorn
    step-rest = Vila
    say-mail = Till mentorn
        .text =
            Hej!
            { $role ->
                [guardian] Vi behöver prata.
               *[other] Jag behöver prata.
            }

    """,
    "shared": "role = Vem är du för barnet?\n    .why = Olika personer kan göra olika saker.\n"
      + "    .choice-guardian = Vårdnadshavare\n    .choice-child = Jag är barnet\n",
    "safety": """
    dialogue = Är någon i fara?
        .summary = Först av allt.
    danger = Är någon i fara just nu?
        .hint = Barnet, du eller någon annan.
        .choice-unsure = Jag är osäker
        .choice-no = Nej, ingen är i fara
    signs = Vad har hänt?
        .choice-missing = Barnet är borta
        .choice-home = Någon slår hemma
        .choice-none = Inget av detta
    danger-now = Ring 112 nu
        .body = Stanna hos barnet.
    missing-child = Leta och ring
        .body = Ring.

    """,
    "find-way": """
    dialogue = Hitta rätt
        .summary = När du inte vet.
    topic = Vad gäller det?
        .choice-mornings = Svåra morgnar
        .choice-gone = Barnet är borta
    wait = Vänta och se
        .body = Håll koll.

    """,
    "mornings": """
    dialogue = Svåra morgnar
        .summary = När morgonen är svår.
    intro = Ni är inte ensamma
        .body =
            # Hjälp
            
            Det finns hjälp.
            
            - ett
            - två
            
            { "[" }Mer](https://mer.example)
    afraid = Är barnet rädd?
    signs = Vad har du märkt?
        .hint = Välj allt som stämmer.
        .choice-pain = Ont i magen
        .choice-sleep = Sover dåligt
        .choice-friends = Svårt med vänner
        .choice-none = Inget av detta
    days = Hur många dagar?
        .unit = dagar
    since = Sedan när?
    other = Annat?
        .choice-a = A
        .choice-b = B
    who = Vem vet om det?
        .choice-teacher = Läraren
        .choice-pupils = Eleverna
    contact-now = Ta kontakt i dag
        .body = Hör av er.

    """,
  ]
}
