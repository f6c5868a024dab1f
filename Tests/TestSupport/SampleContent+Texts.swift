extension SampleContent {
  static let texts: [String: String] = [
    "Locales/locales.yaml": """
    reference: sv
    locales:
      sv: {name: Svenska, direction: ltr, reviewed: 2026-11-24}
      sv-simple: {name: Lätt svenska, direction: ltr, overlay: sv}
      ar: {name: العربية, direction: rtl, fallback: [sv], reviewed: }

    """,
    "Locales/sv/terms.ftl": "-lotsen = Lotsen\n",
    "Locales/sv/ui.ftl": """
    choice-yes = Ja
    choice-no = Nej
    choice-unknown = Vet inte
    choice-rather-not = Vill inte svara
    # $phone (Phone) – numret.
    urgent = Fara för livet? Ring { PHONE($phone) }.
    command-back = tillbaka
        .help = Till frågan före
        .words = tillbaka, bakåt

    """,
    "Locales/sv/answers.ftl": """
    yes = ja, jo
        .short = j
    no = nej, nä
        .short = n
    and = och

    """,
    "Locales/sv/contacts.ftl": """
    contact-emergency-112 = Nödnumret
        .what = När någon är i fara.
    contact-school = Skolan
        .what = Mentorn och skolans elevhälsa.

    """,
    "Locales/sv/shared.ftl": """
    stage = Hur gammalt är barnet?
        .choice-early = Yngre
        .choice-late = Äldre

    """,
    "Locales/sv/steps.ftl": """
    step-call = Ring
        .body = Ring genast.
    step-tell-mentor = Berätta för mentorn

    """,
    "Locales/sv/sayings.ftl": """
    say-mail = Brev till mentorn
        .text = Hej! Vi behöver hjälp.
    say-call-words = Att säga i telefonen
        .text = Mitt barn är i fara.

    """,
    "Locales/sv/reasons.ftl": """
    because-emergency-112 = Hjälp kommer.
    because-school = Skolan kan hjälpa.
    because-plan = Skolan gör en plan.
    because-worst = Om det blir värre.

    """,
    "Locales/sv/safety.ftl": """
    dialogue = Är någon i fara?
        .summary = Först av allt.
    danger = Är någon i fara nu?
        .choice-unsure = Jag är osäker
    signs = Vad har hänt?
        .choice-violence-now = Någon slår
        .choice-missing = Barnet är borta
        .choice-none = Inget av detta
    danger-now = Ring nu
        .body = Ring nödnumret.
    missing-child = Leta och ring
        .body = Ring nödnumret.

    """,
    "Locales/sv/find-way.ftl": """
    dialogue = Hitta rätt
        .summary = Vad gäller det?
    topic = Vad gäller det?
        .choice-mornings = Svåra morgnar
        .choice-gone = Barnet är borta
    wait = Vänta och se
        .body = { -lotsen } finns kvar.
    step-rest = Vila

    """,
    "Locales/sv/mornings.ftl": """
    dialogue = Svåra morgnar
        .summary = När morgonen är svår.
    intro = Ni är inte ensamma
        .body = Det finns hjälp.
    afraid = Är barnet rädd?
        .hint = Fråga barnet.
    signs = Vad har du märkt?
        .choice-body-pain = Ont i magen
        .choice-sleep = Sover dåligt
        .choice-none = Inget av detta
    days = Hur många dagar?
        .unit = dagar
    since = Sedan när?
    contact-now = Ta kontakt i dag
        .body = Hör av er senast den { DATE($follow-up) }.
    rest-first = Vila först
        .body = Det brukar gå över.
        .because-school = Mentorn känner barnet.
    step-rest = Vila
    step-sleep-early = Gå och lägg er tidigt

    """,
    "Locales/sv/finder.yaml": """
    danger:
      violence-now:
        words: [slår mig, misshandl*]
        samples: ["han slår mig"]
        not: ["klockan slår tolv"]
      missing:
        words: [försvunn*]
        samples: ["hon är försvunnen"]
    dialogues:
      mornings:
        words: [morgon|morgonen, morgn*]
        samples: ["det är svårt på morgonen"]
        not: ["god kväll"]

    """,
    "Locales/sv-simple/mornings.ftl": "afraid = Är barnet rädd för skolan?\n",
    "Locales/sv-simple/state.yaml": "mornings:\n  afraid: a357d0c1 draft\n",
    "Locales/ar/ui.ftl": "choice-yes = نعم\nchoice-no = لا\n",
    "Locales/ar/state.yaml": "ui:\n  choice-yes: d83219f1 draft\n  choice-no: a1cae327 draft\n",
  ]
}
