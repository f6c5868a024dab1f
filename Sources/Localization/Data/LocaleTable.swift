// Made by generate.py from Unicode CLDR in Babel 2.18.0 (Unicode licence); not to be changed by hand.
// swift-format-ignore-file

/// What Unicode CLDR says about our languages.
enum LocaleTable {
  /// The languages that have data of their own, as tags.
  static let tags = ["sv", "en", "fi", "ar", "so", "fa", "pl", "uk", "ru", "bs", "hr", "sr", "sr-Latn", "tr", "ti", "ku", "ckb", "sq", "am"]

  /// The data of one of `tags`; nothing for any other.
  static func data(for tag: String) -> LocaleData? {
    switch tag {
    case "sv":
      LocaleData(
        tag: "sv",
        cardinal: PluralRules(of: rule0, using: [.one, .other]),
        ordinal: PluralRules(of: rule1, using: [.one, .other]),
        and: ListPattern(two: "{0} och {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} och {1}"),
        or: ListPattern(two: "{0} eller {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} eller {1}"),
        months: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
        weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        zero: "0", decimal: ",", group: "\u{A0}",
        minus: "−",
        fullDate: "EEEE d MMMM y",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "en":
      LocaleData(
        tag: "en",
        cardinal: PluralRules(of: rule0, using: [.one, .other]),
        ordinal: PluralRules(of: rule2, using: [.one, .two, .few, .other]),
        and: ListPattern(two: "{0} and {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} and {1}"),
        or: ListPattern(two: "{0} or {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} or {1}"),
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        zero: "0", decimal: ".", group: ",",
        minus: "-",
        fullDate: "EEEE, d MMMM y",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "fi":
      LocaleData(
        tag: "fi",
        cardinal: PluralRules(of: rule0, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} ja {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ja {1}"),
        or: ListPattern(two: "{0} tai {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} tai {1}"),
        months: ["tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"],
        weekdays: ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntai"],
        zero: "0", decimal: ",", group: "\u{A0}",
        minus: "−",
        fullDate: "cccc d. MMMM y",
        dayAndMonth: "d. MMMM",
        time: "H.mm")
    case "ar":
      LocaleData(
        tag: "ar",
        cardinal: PluralRules(of: rule4, using: [.zero, .one, .two, .few, .many, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} و{1}", start: "{0} و{1}", middle: "{0} و{1}", end: "{0} و{1}"),
        or: ListPattern(two: "{0} أو {1}", start: "{0} أو {1}", middle: "{0} أو {1}", end: "{0} أو {1}"),
        months: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        zero: "0", decimal: ".", group: ",",
        minus: "\u{200E}-",
        fullDate: "EEEE، d MMMM y",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "so":
      LocaleData(
        tag: "so",
        cardinal: PluralRules(of: rule5, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} iyo {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} iyo {1}"),
        or: ListPattern(two: "{0} ama {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ama {1}"),
        months: ["Janaayo", "Febraayo", "Maarso", "Abriil", "Maayo", "Juun", "Luulyo", "Agosto", "Sebtembar", "Oktoobar", "Noofeembar", "Diseembar"],
        weekdays: ["Isniin", "Talaado", "Arbaco", "Khamiis", "Jimco", "Sabti", "Axad"],
        zero: "0", decimal: ".", group: ",",
        minus: "-",
        fullDate: "EEEE, MMMM d, y",
        dayAndMonth: "MMMM d",
        time: "HH:mm")
    case "fa":
      LocaleData(
        tag: "fa",
        cardinal: PluralRules(of: rule6, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} و {1}", start: "{0}،\u{200F} {1}", middle: "{0}،\u{200F} {1}", end: "{0}، و {1}"),
        or: ListPattern(two: "{0} یا {1}", start: "{0}،\u{200F} {1}", middle: "{0}،\u{200F} {1}", end: "{0}، یا {1}"),
        months: ["ژانویه\u{654}", "فوریه\u{654}", "مارس", "آوریل", "مه\u{654}", "ژوئن", "ژوئیه\u{654}", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
        weekdays: ["دوشنبه", "سه\u{200C}شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"],
        zero: "۰", decimal: "٫", group: "٬",
        minus: "\u{200E}−",
        fullDate: "EEEE d MMMM y",
        dayAndMonth: "d LLLL",
        time: "H:mm")
    case "pl":
      LocaleData(
        tag: "pl",
        cardinal: PluralRules(of: rule7, using: [.one, .few, .many, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} i {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} i {1}"),
        or: ListPattern(two: "{0} lub {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} lub {1}"),
        months: ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
        zero: "0", decimal: ",", group: "\u{A0}",
        minus: "-",
        fullDate: "EEEE, d MMMM y",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "uk":
      LocaleData(
        tag: "uk",
        cardinal: PluralRules(of: rule8, using: [.one, .few, .many, .other]),
        ordinal: PluralRules(of: rule9, using: [.few, .other]),
        and: ListPattern(two: "{0} і {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} і {1}"),
        or: ListPattern(two: "{0} або {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} або {1}"),
        months: ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
        weekdays: ["понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"],
        zero: "0", decimal: ",", group: "\u{A0}",
        minus: "-",
        fullDate: "EEEE, d MMMM y\u{202F}'р'.",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "ru":
      LocaleData(
        tag: "ru",
        cardinal: PluralRules(of: rule8, using: [.one, .few, .many, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} и {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} и {1}"),
        or: ListPattern(two: "{0} или {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} или {1}"),
        months: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        zero: "0", decimal: ",", group: "\u{A0}",
        minus: "-",
        fullDate: "EEEE, d MMMM y\u{202F}'г'.",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "bs":
      LocaleData(
        tag: "bs",
        cardinal: PluralRules(of: rule10, using: [.one, .few, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} i {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} i {1}"),
        or: ListPattern(two: "{0} ili {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ili {1}"),
        months: ["januar", "februar", "mart", "april", "maj", "juni", "juli", "august", "septembar", "oktobar", "novembar", "decembar"],
        weekdays: ["ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"],
        zero: "0", decimal: ",", group: ".",
        minus: "-",
        fullDate: "EEEE, d. MMMM y.",
        dayAndMonth: "d. MMMM",
        time: "HH:mm")
    case "hr":
      LocaleData(
        tag: "hr",
        cardinal: PluralRules(of: rule10, using: [.one, .few, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} i {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} i {1}"),
        or: ListPattern(two: "{0} ili {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ili {1}"),
        months: ["siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga", "prosinca"],
        weekdays: ["ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"],
        zero: "0", decimal: ",", group: ".",
        minus: "−",
        fullDate: "EEEE, d. MMMM y.",
        dayAndMonth: "d. MMMM",
        time: "HH:mm")
    case "sr":
      LocaleData(
        tag: "sr",
        cardinal: PluralRules(of: rule10, using: [.one, .few, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} и {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} и {1}"),
        or: ListPattern(two: "{0} или {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} или {1}"),
        months: ["јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"],
        weekdays: ["понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља"],
        zero: "0", decimal: ",", group: ".",
        minus: "-",
        fullDate: "EEEE, d. MMMM y.",
        dayAndMonth: "d. MMMM",
        time: "HH:mm")
    case "sr-Latn":
      LocaleData(
        tag: "sr-Latn",
        cardinal: PluralRules(of: rule10, using: [.one, .few, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} i {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} i {1}"),
        or: ListPattern(two: "{0} ili {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ili {1}"),
        months: ["januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar"],
        weekdays: ["ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota", "nedelja"],
        zero: "0", decimal: ",", group: ".",
        minus: "-",
        fullDate: "EEEE, d. MMMM y.",
        dayAndMonth: "d. MMMM",
        time: "HH:mm")
    case "tr":
      LocaleData(
        tag: "tr",
        cardinal: PluralRules(of: rule5, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} ve {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ve {1}"),
        or: ListPattern(two: "{0} veya {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} veya {1}"),
        months: ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"],
        weekdays: ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
        zero: "0", decimal: ",", group: ".",
        minus: "-",
        fullDate: "d MMMM y EEEE",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "ti":
      LocaleData(
        tag: "ti",
        cardinal: PluralRules(of: rule11, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0}ን {1}ን", start: "{0}፣ {1}", middle: "{0}፣ {1}", end: "{0}ን {1}ን"),
        or: ListPattern(two: "{0} ወይ {1}", start: "{0}፣ {1}", middle: "{0}፣ {1}", end: "{0} ወይ {1}"),
        months: ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"],
        weekdays: ["ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"],
        zero: "0", decimal: ".", group: ",",
        minus: "-",
        fullDate: "EEEE፣ d MMMM y",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "ku":
      LocaleData(
        tag: "ku",
        cardinal: PluralRules(of: rule5, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} û {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} û {1}"),
        or: ListPattern(two: "{0} an {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} an {1}"),
        months: ["rêbendan", "sibat", "adar", "nîsan", "gulan", "hezîran", "tîrmeh", "tebax", "îlon", "cotmeh", "mijdar", "berfanbar"],
        weekdays: ["duşem", "sêşem", "çarşem", "pêncşem", "înî", "şemî", "yekşem"],
        zero: "0", decimal: ",", group: ".",
        minus: "-",
        fullDate: "EEEE, d'ê' MMMM'a' y'an'",
        dayAndMonth: "d'ê' MMMM'ê'",
        time: "HH:mm")
    case "ckb":
      LocaleData(
        tag: "ckb",
        cardinal: PluralRules(of: rule5, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0}, {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0}, {1}"),
        or: ListPattern(two: "{0} or {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0}, or {1}"),
        months: ["کانوونی دووەم", "شوبات", "ئازار", "نیسان", "ئایار", "حوزەیران", "تەمووز", "ئاب", "ئەیلوول", "تشرینی یەکەم", "تشرینی دووەم", "کانونی یەکەم"],
        weekdays: ["دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "ھەینی", "شەممە", "یەکشەممە"],
        zero: "٠", decimal: "٫", group: "٬",
        minus: "\u{200F}-",
        fullDate: "y MMMM d, EEEE",
        dayAndMonth: "MMMM d",
        time: "HH:mm")
    case "sq":
      LocaleData(
        tag: "sq",
        cardinal: PluralRules(of: rule5, using: [.one, .other]),
        ordinal: PluralRules(of: rule12, using: [.one, .many, .other]),
        and: ListPattern(two: "{0} dhe {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} dhe {1}"),
        or: ListPattern(two: "{0} ose {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ose {1}"),
        months: ["janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor"],
        weekdays: ["e hënë", "e martë", "e mërkurë", "e enjte", "e premte", "e shtunë", "e diel"],
        zero: "0", decimal: ",", group: "\u{A0}",
        minus: "-",
        fullDate: "EEEE, d MMMM y",
        dayAndMonth: "d MMMM",
        time: "HH:mm")
    case "am":
      LocaleData(
        tag: "am",
        cardinal: PluralRules(of: rule6, using: [.one, .other]),
        ordinal: PluralRules(of: rule3, using: [.other]),
        and: ListPattern(two: "{0} እና {1}", start: "{0}፣ {1}", middle: "{0}፣ {1}", end: "{0} እና {1}"),
        or: ListPattern(two: "{0} ወይም {1}", start: "{0}፣ {1}", middle: "{0}፣ {1}", end: "{0} ወይም {1}"),
        months: ["ጃንዋሪ", "ፌብሩዋሪ", "ማርች", "ኤፕሪል", "ሜይ", "ጁን", "ጁላይ", "ኦገስት", "ሴፕቴምበር", "ኦክቶበር", "ኖቬምበር", "ዲሴምበር"],
        weekdays: ["ሰኞ", "ማክሰኞ", "ረቡዕ", "ሐሙስ", "ዓርብ", "ቅዳሜ", "እሑድ"],
        zero: "0", decimal: ".", group: ",",
        minus: "-",
        fullDate: "EEEE d MMMM y",
        dayAndMonth: "MMMM d",
        time: "HH:mm")
    default: nil
    }
  }

  @Sendable private static func rule0(_ o: PluralOperands) -> PluralCategory {
    if o.i == 1 && o.v == 0 { return .one }
    return .other
  }

  @Sendable private static func rule1(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && (o.i % 10 == 1 || o.i % 10 == 2) && !(o.t == 0 && (o.i % 100 == 11 || o.i % 100 == 12)) { return .one }
    return .other
  }

  @Sendable private static func rule2(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && o.i % 10 == 1 && !(o.t == 0 && o.i % 100 == 11) { return .one }
    if o.t == 0 && o.i % 10 == 2 && !(o.t == 0 && o.i % 100 == 12) { return .two }
    if o.t == 0 && o.i % 10 == 3 && !(o.t == 0 && o.i % 100 == 13) { return .few }
    return .other
  }

  @Sendable private static func rule3(_ o: PluralOperands) -> PluralCategory {
    return .other
  }

  @Sendable private static func rule4(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && o.i == 0 { return .zero }
    if o.t == 0 && o.i == 1 { return .one }
    if o.t == 0 && o.i == 2 { return .two }
    if o.t == 0 && (3...10).contains(o.i % 100) { return .few }
    if o.t == 0 && (11...99).contains(o.i % 100) { return .many }
    return .other
  }

  @Sendable private static func rule5(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && o.i == 1 { return .one }
    return .other
  }

  @Sendable private static func rule6(_ o: PluralOperands) -> PluralCategory {
    if o.i == 0 { return .one }
    if o.t == 0 && o.i == 1 { return .one }
    return .other
  }

  @Sendable private static func rule7(_ o: PluralOperands) -> PluralCategory {
    if o.i == 1 && o.v == 0 { return .one }
    if o.v == 0 && (2...4).contains(o.i % 10) && !((12...14).contains(o.i % 100)) { return .few }
    if o.v == 0 && !(o.i == 1) && (0...1).contains(o.i % 10) { return .many }
    if o.v == 0 && (5...9).contains(o.i % 10) { return .many }
    if o.v == 0 && (12...14).contains(o.i % 100) { return .many }
    return .other
  }

  @Sendable private static func rule8(_ o: PluralOperands) -> PluralCategory {
    if o.v == 0 && o.i % 10 == 1 && !(o.i % 100 == 11) { return .one }
    if o.v == 0 && (2...4).contains(o.i % 10) && !((12...14).contains(o.i % 100)) { return .few }
    if o.v == 0 && o.i % 10 == 0 { return .many }
    if o.v == 0 && (5...9).contains(o.i % 10) { return .many }
    if o.v == 0 && (11...14).contains(o.i % 100) { return .many }
    return .other
  }

  @Sendable private static func rule9(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && o.i % 10 == 3 && !(o.t == 0 && o.i % 100 == 13) { return .few }
    return .other
  }

  @Sendable private static func rule10(_ o: PluralOperands) -> PluralCategory {
    if o.v == 0 && o.i % 10 == 1 && !(o.i % 100 == 11) { return .one }
    if o.f % 10 == 1 && !(o.f % 100 == 11) { return .one }
    if o.v == 0 && (2...4).contains(o.i % 10) && !((12...14).contains(o.i % 100)) { return .few }
    if (2...4).contains(o.f % 10) && !((12...14).contains(o.f % 100)) { return .few }
    return .other
  }

  @Sendable private static func rule11(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && (0...1).contains(o.i) { return .one }
    return .other
  }

  @Sendable private static func rule12(_ o: PluralOperands) -> PluralCategory {
    if o.t == 0 && o.i == 1 { return .one }
    if o.t == 0 && o.i % 10 == 4 && !(o.t == 0 && o.i % 100 == 14) { return .many }
    return .other
  }
}
