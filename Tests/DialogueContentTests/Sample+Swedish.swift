extension Sample {
  static let swedishTexts = [
    "terms": "-boras = Borås\n",
    "ui": """
    choice-yes = Ja
    choice-no = Nej
    choice-unknown = Vet inte
    choice-rather-not = Vill inte svara
    problem-required = Här behövs ett svar.
    problem-not-a-choice = Det svaret finns inte.
    problem-duplicate = Samma svar står två gånger.
    problem-exclusive = Det svaret står ensamt.
    problem-too-few = Välj minst { NUMBER($min) }.
    problem-too-many = Välj högst { NUMBER($max) }.
    problem-not-a-number = Skriv ett helt tal.
    problem-out-of-range = Från { $min } till { $max }.
    problem-date-out-of-range = Från den { DATE($from) } till den { DATE($to) }.
    problem-not-a-date = Skriv ett datum.
    notice-resumed = Du är tillbaka.
    notice-safety-words = Det kan vara fara.
    urgent = Fara? Ring { PHONE($phone) }.
    resume-label = Nej, ingen är i fara
    heading-today = I dag
    heading-week = I veckan
    heading-say = Säg så här
    heading-contacts = Kontakter
    heading-if-not = Annars
    heading-follow-up = Följ upp
    heading-answers = Dina svar
    follow-up = Följ upp om { NUMBER($days) } dagar, den { DATE($date) }.
    law-date = Lagen den { DATE($date) }.
    hours-always = Dygnet runt
    hours-open-now = Öppet nu
    hours-closed-now = Stängt nu
    hours-opens = Öppnar { WEEKDAY($weekday) } kl. { TIME($time) }
    hours-row = { $days } { TIME($from) }–{ TIME($to) }
    hours-closed-holidays = stängt på helger
    hours-every-day = varje dag
    contact-noted = Från { $when }, se { $url }
    contact-noted-no-url = Från { $when }
    contact-noted-undated = Utan datum, se { $url }
    contact-noted-undated-no-url = Utan datum
    contact-name = Se { $url }
    contact-name-no-url = Inget nummer
    contact-ask = Fråga efter { $whom }
    contact-languages = Språk: { LIST($languages) }
    contact-area-boras = för { -boras }
    contact-call = Ring { PHONE($phone) }
    summary-title = Att ta med, { DATE($date) }
    command-back = tillbaka
        .words = tillbaka, gå tillbaka
    command-change = ändra
        .words = ändra
    command-help = hjälp
        .words = hjälp
    command-quit = lämna
        .words = avsluta, absolut

    """,
    "answers": """
    yes = ja, jo, absolut
        .short = j
    no = nej, nä, ne
        .short = n
    and = och, samt
    today = idag, i dag
    yesterday = igår, i går

    """,
    "contacts": """
    contact-child-line = Barnlinjen
        .what = för barn
    contact-emergency-112 = Nödnumret
        .what = vid fara
        .ask = jourhavande
    contact-night-line = Nattlinjen
        .what = om natten
        .note = Du får vara anonym.
    contact-office = Kontoret
        .what = råd
    contact-unknown-hours = Byrån
        .what = hjälp
    contact-clinic = Kliniken
        .what = vård
        .note = Ha tålamod.
    contact-pool = Poolen
        .what = samlar
    contact-unlisted = Olistad
        .what = prov

    """,
    "shared": """
    stage = Vilket stadium?
        .choice-early = Lågstadiet
        .choice-late = Högstadiet

    """,
    "steps": """
    step-rest = Vila
        .body = Sov gott.

        - i kväll
        - i morgon

    """,
    "sayings": """
    say-mail = Mejl
        .text =
            Hej!
            Vi behöver hjälp.
    say-call = Samtal
        .text = Hej, jag ringer om mitt barn.

    """,
    "reasons": """
    because-body = kan undersöka kroppen
    because-night-line = lyssnar om natten
    because-office = kan området
    because-unknown-hours = allmän orsak
    because-child-line = lyssnar på barn
    because-emergency-112 = räddar liv
    because-pool = har plats

    """,
    "main": swedishMain,
    "safety": """
    dialogue = Säkerhet
    danger = Är någon i fara?
        .choice-yes = Ja, nu
        .choice-unsure = Osäker
        .choice-no = Nej, ingen fara
    signs = Vad har hänt?
        .choice-not-want-to-live = Vill inte leva
        .choice-bleeding = Blöder mycket
        .choice-hits = Någon slår
        .choice-none = Inget
    danger-now = Ring nu
        .body = Ring 112.

    """,
    "bullying": "dialogue = Mobbning\n    .summary = När någon är elak.\n",
    "absence": "dialogue = Frånvaro\n    .summary = När barnet är hemma.\n",
    "meeting": "dialogue = Möte\n    .summary = När skolan kallar.\n",
  ]

  private static let swedishMain = """
    dialogue = Tidiga tecken
        .summary = När det börjar.
    signs = Vad har du märkt?
        .body = Tänk på de senaste veckorna.
        .hint = Välj allt som stämmer.
        .why = Mönstret visar vägen.
        .choice-mornings = Svårt på morgonen
        .choice-sleep = Sömn och mat
        .choice-sleep-hint = på kvällen
        .choice-stretcher = Bår
        .choice-inn = Bar
        .choice-grades = 10 poäng eller mer
        .choice-sad = Trött, ledsen
        .choice-none = Inget av detta
    days = Hur många dagar?
        .unit = dagar
    since = Sedan när?
    told = Bra att veta
        .body = Ni är inte ensamma.
    home = Är barnet hemma?
    pattern = När händer det?
        .choice-subject = I ett ämne
        .choice-weekday = I ett par dagar
        .choice-breaks = På rasterna
    plan = Gör en plan
        .body = Börja { DATE($today) } och se sedan { DATE($follow-up) }.
        .step-write = Skriv till mentorn.
        .because-unknown-hours = orsak just här
    calm = Det räcker så
        .body = Vila.
        .follow-up = Se efter i morgon, { WEEKDAY($follow-up) }.
    step-write = Skriv i dag
        .body = Kort räcker.
    step-meet = Be om möte
    step-principal = Gå till rektorn
    because-night-line = orsak i dialogen

    """
}
