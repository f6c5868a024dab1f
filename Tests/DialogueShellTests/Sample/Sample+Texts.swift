import Fluent
import Localization

extension Sample {
  static let swedish = locale(
    "sv", "Svenska",
    [
      "terms": "-lotsen = Lotsen", "ui": words, "answers": answerWords,
      "contacts": """
      contact-emergency-112 = SOS Alarm
          .what = När någon är i fara.
      contact-children-line = Barnlinjen
          .what = Stöd för barn och unga.
      contact-school = Barnets skola
          .what = Skolan som har ansvaret.
      because-emergency-112 = Ring direkt.
      because-children-line = Barnet kan ringa själv.
      because-school = De känner barnet.
      """,
      "steps": """
      step-call = Ring 112
      step-write = Skriv till mentorn
          .body = Berätta kort vad du har sett.
      step-meet = Be om ett möte
      step-principal = Gå till rektorn
      say-mail = Till mentorn
          .text =
              Hej!
              Vi behöver prata om skolan.
      """,
      "safety": """
      dialogue = Säkerhet
          .summary = När någon kan vara i fara.
      danger = Är någon i fara just nu?
          .choice-yes = Ja
          .choice-unsure = Jag är osäker
          .choice-no = Nej, ingen är i fara
      signs = Vad har hänt?
          .choice-missing = Barnet är försvunnet
          .choice-home = Någon slår hemma
          .choice-not-live = Barnet vill inte leva
          .choice-none = Inget av detta
      no-danger = Ingen fara
          .body = Gå vidare.
      danger-now = Ring 112 nu
          .body = Stanna hos barnet.
      low = Prata med någon nu
          .body = Du är inte ensam.
      """,
      "find-way": """
      dialogue = Hitta rätt
          .summary = När du inte vet var du ska börja.
      stage = Hur gammalt är barnet?
          .why = Skolan är olika för olika åldrar.
          .choice-early = 10 år eller yngre
          .choice-middle = 11 till 13 år
          .choice-upper = 14 år eller äldre
      signs = Vad har du märkt?
          .hint = Välj allt som stämmer.
          .choice-mornings = Svårt på morgonen
          .choice-pain = Bår på värk
          .choice-sleep = Svårt att sova
          .choice-none = Inget av detta
      days = Hur många dagar har barnet varit hemma?
          .unit = dagar
      since = När började det?
      told = Vet skolan om det?
      before = Innan du läser vidare
          .body = Det här är råd, inga beslut.
      contact-school = Ta kontakt med skolan
          .body =
              Börja med mentorn.

              - Skriv kort.
              - Be om svar.
      """,
      "bullying": """
      dialogue = Mobbning
          .summary = När någon är elak mot barnet.
      where = Var händer det?
          .choice-breaks = På rasterna
          .choice-net = På nätet
      report = Anmäl till skolan
          .body = Skolan måste utreda.
      """,
    ])

  static let english = locale(
    "en", "English",
    [
      "ui": """
      prompt = Answer>
      choice-yes = Yes
      choice-no = No
      choice-unknown = I don’t know
      urgent = Is a life in danger? Call { PHONE($phone) }.
      language-changed = The text is now in English.
      command-back = back
          .words = back, go back
      command-help = help
          .words = help
      """,
      "answers": """
      yes = yes
          .short = y
      no = no
          .short = n
      and = and
      """,
      "find-way": """
      dialogue = Find the way
      stage = How old is the child?
          .choice-early = 10 or younger
          .choice-middle = 11 to 13
          .choice-upper = 14 or older
      """,
    ])

  static let arabic = locale(
    "ar", "العربية", direction: .rightToLeft,
    [
      "ui": """
      prompt = الجواب>
      urgent = هل هناك خطر؟ اتصل { PHONE($phone) }.
      """
    ])

  private static func locale(
    _ tag: String, _ name: String, direction: Direction = .leftToRight, _ files: [String: String]
  ) -> LocaleTexts {
    LocaleTexts(
      tag: Sample.tag(tag), name: name, direction: direction,
      files: files.sorted { $0.key < $1.key }.map { stem, ftl in
        LocaleTexts.File(stem: stem, resource: .parse(Array(ftl.utf8)))
      })
  }
}
