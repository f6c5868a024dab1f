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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "amhariska", "ar": "arabiska", "az": "azerbajdzjanska", "bg": "bulgariska", "bn": "bengali", "bs": "bosniska", "ckb": "centralkurdiska", "da": "danska", "de": "tyska", "el": "grekiska", "en": "engelska", "es": "spanska", "et": "estniska", "fa": "persiska", "fa-AF": "dari", "fi": "finska", "fr": "franska", "he": "hebreiska", "hi": "hindi", "hr": "kroatiska", "hu": "ungerska", "is": "isländska", "it": "italienska", "ku": "kurdiska", "lt": "litauiska", "lv": "lettiska", "mk": "makedonska", "nl": "nederländska", "no": "norska", "pa": "punjabi", "pl": "polska", "ps": "afghanska", "pt": "portugisiska", "ro": "rumänska", "ru": "ryska", "so": "somaliska", "sq": "albanska", "sr": "serbiska", "sv": "svenska", "sw": "swahili", "ta": "tamil", "th": "thailändska", "ti": "tigrinja", "tr": "turkiska", "uk": "ukrainska", "ur": "urdu", "vi": "vietnamesiska", "zh": "kinesiska"],
        monthNames: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
        weekdayNames: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"])
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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "bg": "Bulgarian", "bn": "Bangla", "bs": "Bosnian", "ckb": "Central Kurdish", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fa-AF": "Dari", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "is": "Icelandic", "it": "Italian", "ku": "Kurdish", "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "nl": "Dutch", "no": "Norwegian", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "th": "Thai", "ti": "Tigrinya", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese"],
        monthNames: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        weekdayNames: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
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
        longDate: "d. MMMM y",
        time: "H.mm",
        languageNames: ["am": "amhara", "ar": "arabia", "az": "azeri", "bg": "bulgaria", "bn": "bengali", "bs": "bosnia", "ckb": "soranî", "da": "tanska", "de": "saksa", "el": "kreikka", "en": "englanti", "es": "espanja", "et": "viro", "fa": "persia", "fa-AF": "dari", "fi": "suomi", "fr": "ranska", "he": "heprea", "hi": "hindi", "hr": "kroatia", "hu": "unkari", "is": "islanti", "it": "italia", "ku": "kurdi", "lt": "liettua", "lv": "latvia", "mk": "makedonia", "nl": "hollanti", "no": "norja", "pa": "pandžabi", "pl": "puola", "ps": "paštu", "pt": "portugali", "ro": "romania", "ru": "venäjä", "so": "somali", "sq": "albania", "sr": "serbia", "sv": "ruotsi", "sw": "swahili", "ta": "tamili", "th": "thai", "ti": "tigrinja", "tr": "turkki", "uk": "ukraina", "ur": "urdu", "vi": "vietnam", "zh": "kiina"],
        monthNames: ["tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"],
        weekdayNames: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"])
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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "الأمهرية", "ar": "العربية", "az": "الأذربيجانية", "bg": "البلغارية", "bn": "البنغالية", "bs": "البوسنية", "ckb": "السورانية الكردية", "da": "الدانمركية", "de": "الألمانية", "el": "اليونانية", "en": "الإنجليزية", "es": "الإسبانية", "et": "الإستونية", "fa": "الفارسية", "fa-AF": "الدارية", "fi": "الفنلندية", "fr": "الفرنسية", "he": "العبرية", "hi": "الهندية", "hr": "الكرواتية", "hu": "الهنغارية", "is": "الأيسلندية", "it": "الإيطالية", "ku": "الكردية", "lt": "الليتوانية", "lv": "اللاتفية", "mk": "المقدونية", "nl": "الهولندية", "no": "النرويجية", "pa": "البنجابية", "pl": "البولندية", "ps": "البشتو", "pt": "البرتغالية", "ro": "الرومانية", "ru": "الروسية", "so": "الصومالية", "sq": "الألبانية", "sr": "الصربية", "sv": "السويدية", "sw": "السواحلية", "ta": "التاميلية", "th": "التايلاندية", "ti": "التغرينية", "tr": "التركية", "uk": "الأوكرانية", "ur": "الأوردية", "vi": "الفيتنامية", "zh": "الصينية"],
        monthNames: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        weekdayNames: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"])
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
        longDate: "MMMM d, y",
        time: "HH:mm",
        languageNames: ["am": "Axmaar", "ar": "Carabi", "az": "Asarbayjan", "bg": "Bulgeeriyaan", "bn": "Bangladesh", "bs": "Bosniyaan", "ckb": "Bartamaha Kurdish", "da": "Dhaanish", "de": "Jarmal", "el": "Giriik", "en": "Ingiriisi", "es": "Isbaanish", "et": "Istooniyaan", "fa": "Faarisi", "fa-AF": "Faarsi", "fi": "Finishka", "fr": "Faransiis", "he": "Cibraani", "hi": "Hindi", "hr": "Koro’eeshiyaan", "hu": "Hangariyaan", "is": "Ayslandays", "it": "Talyaani", "ku": "Kurdishka", "lt": "Lituwaanays", "lv": "Laatfiyaan", "mk": "Masadooniyaan", "nl": "Holandays", "no": "Nawriiji", "pa": "Bunjaabi", "pl": "Boolish", "ps": "Bashtuu", "pt": "Boortaqiis", "ro": "Romanka", "ru": "Ruush", "so": "Soomaali", "sq": "Albeeniyaan", "sr": "Seerbiyaan", "sv": "Iswiidhish", "sw": "Sawaaxili", "ta": "Tamiil", "th": "Taaylandays", "ti": "Tigrinya", "tr": "Turkish", "uk": "Yukreeniyaan", "ur": "Urduu", "vi": "Fiitnaamays", "zh": "Shinees"],
        monthNames: ["Jannaayo", "Febraayo", "Maarso", "Abriil", "Maayo", "Juun", "Luulyo", "Ogosto", "Sebteembar", "Oktoobar", "Noofeembar", "Diseembar"],
        weekdayNames: ["Isniin", "Talaado", "Arbaco", "Khamiis", "Jimco", "Sabti", "Axad"])
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
        longDate: "d MMMM y",
        time: "H:mm",
        languageNames: ["am": "امهری", "ar": "عربی", "az": "ترکی آذربایجانی", "bg": "بلغاری", "bn": "بنگالی", "bs": "بوسنیایی", "ckb": "کردی مرکزی", "da": "دانمارکی", "de": "آلمانی", "el": "یونانی", "en": "انگلیسی", "es": "اسپانیایی", "et": "استونیایی", "fa": "فارسی", "fa-AF": "دری", "fi": "فنلاندی", "fr": "فرانسوی", "he": "عبری", "hi": "هندی", "hr": "کروات", "hu": "مجاری", "is": "ایسلندی", "it": "ایتالیایی", "ku": "کردی", "lt": "لیتوانیایی", "lv": "لتونیایی", "mk": "مقدونی", "nl": "هلندی", "no": "نروژی", "pa": "پنجابی", "pl": "لهستانی", "ps": "پشتو", "pt": "پرتغالی", "ro": "رومانیایی", "ru": "روسی", "so": "سومالیایی", "sq": "آلبانیایی", "sr": "صربی", "sv": "سوئدی", "sw": "سواحیلی", "ta": "تامیلی", "th": "تایلندی", "ti": "تیگرینیایی", "tr": "ترکی استانبولی", "uk": "اوکراینی", "ur": "اردو", "vi": "ویتنامی", "zh": "چینی"],
        monthNames: ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
        weekdayNames: ["دوشنبه", "سه\u{200C}شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"])
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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "amharski", "ar": "arabski", "az": "azerbejdżański", "bg": "bułgarski", "bn": "bengalski", "bs": "bośniacki", "ckb": "sorani", "da": "duński", "de": "niemiecki", "el": "grecki", "en": "angielski", "es": "hiszpański", "et": "estoński", "fa": "perski", "fa-AF": "dari", "fi": "fiński", "fr": "francuski", "he": "hebrajski", "hi": "hindi", "hr": "chorwacki", "hu": "węgierski", "is": "islandzki", "it": "włoski", "ku": "kurdyjski", "lt": "litewski", "lv": "łotewski", "mk": "macedoński", "nl": "niderlandzki", "no": "norweski", "pa": "pendżabski", "pl": "polski", "ps": "paszto", "pt": "portugalski", "ro": "rumuński", "ru": "rosyjski", "so": "somalijski", "sq": "albański", "sr": "serbski", "sv": "szwedzki", "sw": "suahili", "ta": "tamilski", "th": "tajski", "ti": "tigrinia", "tr": "turecki", "uk": "ukraiński", "ur": "urdu", "vi": "wietnamski", "zh": "chiński"],
        monthNames: ["styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"],
        weekdayNames: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"])
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
        longDate: "d MMMM y\u{202F}'р'.",
        time: "HH:mm",
        languageNames: ["am": "амхарська", "ar": "арабська", "az": "азербайджанська", "bg": "болгарська", "bn": "бенгальська", "bs": "боснійська", "ckb": "центральнокурдська", "da": "данська", "de": "німецька", "el": "грецька", "en": "англійська", "es": "іспанська", "et": "естонська", "fa": "перська", "fa-AF": "дарі", "fi": "фінська", "fr": "французька", "he": "іврит", "hi": "гінді", "hr": "хорватська", "hu": "угорська", "is": "ісландська", "it": "італійська", "ku": "курдська", "lt": "литовська", "lv": "латиська", "mk": "македонська", "nl": "нідерландська", "no": "норвезька", "pa": "панджабі", "pl": "польська", "ps": "пушту", "pt": "португальська", "ro": "румунська", "ru": "російська", "so": "сомалі", "sq": "албанська", "sr": "сербська", "sv": "шведська", "sw": "суахілі", "ta": "тамільська", "th": "тайська", "ti": "тигринья", "tr": "турецька", "uk": "українська", "ur": "урду", "vi": "вʼєтнамська", "zh": "китайська"],
        monthNames: ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"],
        weekdayNames: ["понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"])
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
        longDate: "d MMMM y\u{202F}'г'.",
        time: "HH:mm",
        languageNames: ["am": "амхарский", "ar": "арабский", "az": "азербайджанский", "bg": "болгарский", "bn": "бенгальский", "bs": "боснийский", "ckb": "центральнокурдский", "da": "датский", "de": "немецкий", "el": "греческий", "en": "английский", "es": "испанский", "et": "эстонский", "fa": "персидский", "fa-AF": "дари", "fi": "финский", "fr": "французский", "he": "иврит", "hi": "хинди", "hr": "хорватский", "hu": "венгерский", "is": "исландский", "it": "итальянский", "ku": "курдский", "lt": "литовский", "lv": "латышский", "mk": "македонский", "nl": "нидерландский", "no": "норвежский", "pa": "панджаби", "pl": "польский", "ps": "пушту", "pt": "португальский", "ro": "румынский", "ru": "русский", "so": "сомали", "sq": "албанский", "sr": "сербский", "sv": "шведский", "sw": "суахили", "ta": "тамильский", "th": "тайский", "ti": "тигринья", "tr": "турецкий", "uk": "украинский", "ur": "урду", "vi": "вьетнамский", "zh": "китайский"],
        monthNames: ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
        weekdayNames: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"])
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
        longDate: "d. MMMM y.",
        time: "HH:mm",
        languageNames: ["am": "amharski", "ar": "arapski", "az": "azerbejdžanski", "bg": "bugarski", "bn": "bengalski", "bs": "bosanski", "ckb": "centralnokurdski", "da": "danski", "de": "njemački", "el": "grčki", "en": "engleski", "es": "španski", "et": "estonski", "fa": "perzijski", "fa-AF": "dari", "fi": "finski", "fr": "francuski", "he": "hebrejski", "hi": "hindi", "hr": "hrvatski", "hu": "mađarski", "is": "islandski", "it": "italijanski", "ku": "kurdski", "lt": "litvanski", "lv": "latvijski", "mk": "makedonski", "nl": "nizozemski", "no": "norveški", "pa": "pandžapski", "pl": "poljski", "ps": "paštu", "pt": "portugalski", "ro": "rumunski", "ru": "ruski", "so": "somalski", "sq": "albanski", "sr": "srpski", "sv": "švedski", "sw": "svahili", "ta": "tamilski", "th": "tajlandski", "ti": "tigrinja", "tr": "turski", "uk": "ukrajinski", "ur": "urdu", "vi": "vijetnamski", "zh": "kineski"],
        monthNames: ["januar", "februar", "mart", "april", "maj", "juni", "juli", "august", "septembar", "oktobar", "novembar", "decembar"],
        weekdayNames: ["ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"])
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
        longDate: "d. MMMM y.",
        time: "HH:mm",
        languageNames: ["am": "amharski", "ar": "arapski", "az": "azerbajdžanski", "bg": "bugarski", "bn": "bangla", "bs": "bosanski", "ckb": "soranski kurdski", "da": "danski", "de": "njemački", "el": "grčki", "en": "engleski", "es": "španjolski", "et": "estonski", "fa": "perzijski", "fa-AF": "dari", "fi": "finski", "fr": "francuski", "he": "hebrejski", "hi": "hindski", "hr": "hrvatski", "hu": "mađarski", "is": "islandski", "it": "talijanski", "ku": "kurdski", "lt": "litavski", "lv": "latvijski", "mk": "makedonski", "nl": "nizozemski", "no": "norveški", "pa": "pandžapski", "pl": "poljski", "ps": "paštunski", "pt": "portugalski", "ro": "rumunjski", "ru": "ruski", "so": "somalski", "sq": "albanski", "sr": "srpski", "sv": "švedski", "sw": "svahili", "ta": "tamilski", "th": "tajlandski", "ti": "tigrinja", "tr": "turski", "uk": "ukrajinski", "ur": "urdski", "vi": "vijetnamski", "zh": "kineski"],
        monthNames: ["siječanj", "veljača", "ožujak", "travanj", "svibanj", "lipanj", "srpanj", "kolovoz", "rujan", "listopad", "studeni", "prosinac"],
        weekdayNames: ["ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"])
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
        longDate: "d. MMMM y.",
        time: "HH:mm",
        languageNames: ["am": "амхарски", "ar": "арапски", "az": "азербејџански", "bg": "бугарски", "bn": "бенгалски", "bs": "босански", "ckb": "централни курдски", "da": "дански", "de": "немачки", "el": "грчки", "en": "енглески", "es": "шпански", "et": "естонски", "fa": "персијски", "fa-AF": "дари", "fi": "фински", "fr": "француски", "he": "хебрејски", "hi": "хинди", "hr": "хрватски", "hu": "мађарски", "is": "исландски", "it": "италијански", "ku": "курдски", "lt": "литвански", "lv": "летонски", "mk": "македонски", "nl": "холандски", "no": "норвешки", "pa": "пенџапски", "pl": "пољски", "ps": "паштунски", "pt": "португалски", "ro": "румунски", "ru": "руски", "so": "сомалски", "sq": "албански", "sr": "српски", "sv": "шведски", "sw": "свахили", "ta": "тамилски", "th": "тајски", "ti": "тигриња", "tr": "турски", "uk": "украјински", "ur": "урду", "vi": "вијетнамски", "zh": "кинески"],
        monthNames: ["јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"],
        weekdayNames: ["понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља"])
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
        longDate: "d. MMMM y.",
        time: "HH:mm",
        languageNames: ["am": "amharski", "ar": "arapski", "az": "azerbejdžanski", "bg": "bugarski", "bn": "bengalski", "bs": "bosanski", "ckb": "centralni kurdski", "da": "danski", "de": "nemački", "el": "grčki", "en": "engleski", "es": "španski", "et": "estonski", "fa": "persijski", "fa-AF": "dari", "fi": "finski", "fr": "francuski", "he": "hebrejski", "hi": "hindi", "hr": "hrvatski", "hu": "mađarski", "is": "islandski", "it": "italijanski", "ku": "kurdski", "lt": "litvanski", "lv": "letonski", "mk": "makedonski", "nl": "holandski", "no": "norveški", "pa": "pendžapski", "pl": "poljski", "ps": "paštunski", "pt": "portugalski", "ro": "rumunski", "ru": "ruski", "so": "somalski", "sq": "albanski", "sr": "srpski", "sv": "švedski", "sw": "svahili", "ta": "tamilski", "th": "tajski", "ti": "tigrinja", "tr": "turski", "uk": "ukrajinski", "ur": "urdu", "vi": "vijetnamski", "zh": "kineski"],
        monthNames: ["januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar"],
        weekdayNames: ["ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota", "nedelja"])
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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "Amharca", "ar": "Arapça", "az": "Azerbaycan dili", "bg": "Bulgarca", "bn": "Bengalce", "bs": "Boşnakça", "ckb": "Orta Kürtçe", "da": "Danca", "de": "Almanca", "el": "Yunanca", "en": "İngilizce", "es": "İspanyolca", "et": "Estonca", "fa": "Farsça", "fa-AF": "Darice", "fi": "Fince", "fr": "Fransızca", "he": "İbranice", "hi": "Hintçe", "hr": "Hırvatça", "hu": "Macarca", "is": "İzlandaca", "it": "İtalyanca", "ku": "Kürtçe", "lt": "Litvanca", "lv": "Letonca", "mk": "Makedonca", "nl": "Felemenkçe", "no": "Norveççe", "pa": "Pencapça", "pl": "Lehçe", "ps": "Peştuca", "pt": "Portekizce", "ro": "Rumence", "ru": "Rusça", "so": "Somalice", "sq": "Arnavutça", "sr": "Sırpça", "sv": "İsveççe", "sw": "Svahili dili", "ta": "Tamilce", "th": "Tayca", "ti": "Tigrinya dili", "tr": "Türkçe", "uk": "Ukraynaca", "ur": "Urduca", "vi": "Vietnamca", "zh": "Çince"],
        monthNames: ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"],
        weekdayNames: ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"])
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
        longDate: "MMMM d, y",
        time: "HH:mm",
        languageNames: ["am": "ኣምሓርኛ", "ar": "ዓረብኛ", "az": "ኣዘርባጃንኛ", "bg": "ቡልጋርኛ", "bn": "በንጋሊ", "bs": "ቦዝንኛ", "ckb": "ማእከላይ ኩርዲሽ", "da": "ዳኒሽ", "de": "ጀርመን", "el": "ግሪኽኛ", "en": "እንግሊዝኛ", "es": "ስጳንኛ", "et": "ኤስቶንኛ", "fa": "ፋርስኛ", "fa-AF": "ዳሪ", "fi": "ፊንላንድኛ", "fr": "ፈረንሳይኛ", "he": "እብራይስጢ", "hi": "ሂንዲ", "hr": "ክሮኤሽያን", "hu": "ሃንጋርኛ", "is": "ኣይስላንድኛ", "it": "ጥልያን", "ku": "ኩርዲሽ", "lt": "ሊትዌንኛ", "lv": "ላትቭኛ", "mk": "መቄዶንኛ", "nl": "ዳች", "no": "ኖርወይኛ", "pa": "ፑንጃቢ", "pl": "ፖሊሽ", "ps": "ፓሽቶ", "pt": "ፖርቱጊዝኛ", "ro": "ሩማንኛ", "ru": "ሩስኛ", "so": "ሶማሊ", "sq": "ኣልባንኛ", "sr": "ሰርቢያኛ", "sv": "ስዊድንኛ", "sw": "ስዋሂሊ", "ta": "ታሚል", "th": "ታይኛ", "ti": "ትግርኛ", "tr": "ቱርክኛ", "uk": "ዩክረይንኛ", "ur": "ኡርዱ", "vi": "ቬትናምኛ", "zh": "ቻይንኛ"],
        monthNames: ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"],
        weekdayNames: ["ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"])
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
        longDate: "d'ê' MMMM'a' y'an'",
        time: "HH:mm",
        languageNames: ["am": "amharî", "ar": "erebî", "az": "azerî", "bg": "bulgarî", "bn": "bengalî", "bs": "bosnî", "ckb": "kurdî (soranî)", "da": "danmarkî", "de": "almanî", "el": "yûnanî", "en": "îngilîzî", "es": "spanî", "et": "estonî", "fa": "farisî", "fa-AF": "derî", "fi": "fînî", "fr": "fransizî", "he": "îbranî", "hi": "hindî", "hr": "xirwatî", "hu": "mecarî", "is": "îzlendî", "it": "îtalî", "ku": "kurdî (kurmancî)", "lt": "lîtwanî", "lv": "latvîyayî", "mk": "makedonî", "nl": "holendî", "no": "norwecî", "pa": "puncabî", "pl": "polonî", "ps": "peştûyî", "pt": "portugalî", "ro": "romanî", "ru": "rûsî", "so": "somalî", "sq": "arnawidî", "sr": "sirbî", "sv": "swêdî", "sw": "swahîlî", "ta": "tamîlî", "th": "tayî", "ti": "tigrînî", "tr": "tirkî", "uk": "ukraynî", "ur": "urdûyî", "vi": "vîetnamî", "zh": "çînî"],
        monthNames: ["rêbendan", "sibat", "adar", "nîsan", "gulan", "hezîran", "tîrmeh", "tebax", "îlon", "cotmeh", "mijdar", "berfanbar"],
        weekdayNames: ["duşem", "sêşem", "çarşem", "pêncşem", "înî", "şemî", "yekşem"])
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
        longDate: "dی MMMMی y",
        time: "HH:mm",
        languageNames: ["am": "ئەمھەری", "ar": "عەرەبی", "az": "ئازەربایجانی", "bg": "بۆلگاری", "bn": "بەنگلادێشی", "bs": "بۆسنی", "ckb": "کوردیی ناوەندی", "da": "دانماركی", "de": "ئەڵمانی", "el": "یۆنانی", "en": "ئینگلیزی", "es": "ئیسپانی", "et": "ئیستۆنی", "fa": "فارسی", "fi": "فینلەندی", "fr": "فەرەنسی", "he": "عیبری", "hi": "هیندی", "hr": "كرواتی", "hu": "هەنگاری", "is": "ئیسلەندی", "it": "ئیتالی", "ku": "کوردی", "lt": "لیتوانی", "lv": "لێتۆنی", "mk": "ماكێدۆنی", "nl": "هۆڵەندی", "no": "نۆروێژی", "pa": "پەنجابی", "pl": "پۆڵەندی", "ps": "پەشتوو", "pt": "پورتوگالی", "ro": "ڕۆمانی", "ru": "ڕووسی", "so": "سۆمالی", "sq": "ئەڵبانی", "sr": "سربی", "sv": "سویدی", "sw": "سواهیلی", "ta": "تامیلی", "th": "تایلەندی", "ti": "تیگرینیا", "tr": "تورکی", "uk": "ئۆكراینی", "ur": "ئۆردوو", "vi": "ڤیەتنامی", "zh": "چینی"],
        monthNames: ["کانوونی دووەم", "شوبات", "ئازار", "نیسان", "ئایار", "حوزەیران", "تەمووز", "ئاب", "ئەیلوول", "تشرینی یەکەم", "تشرینی دووەم", "کانونی یەکەم"],
        weekdayNames: ["دووشەممە", "سێشەممە", "چوارشەممە", "پێنجشەممە", "ھەینی", "شەممە", "یەکشەممە"])
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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "amarisht", "ar": "arabisht", "az": "azerbajxhanisht", "bg": "bullgarisht", "bn": "bengalisht", "bs": "boshnjakisht", "ckb": "kurdishte qendrore", "da": "danisht", "de": "gjermanisht", "el": "greqisht", "en": "anglisht", "es": "spanjisht", "et": "estonisht", "fa": "persisht", "fa-AF": "darisht", "fi": "finlandisht", "fr": "frëngjisht", "he": "hebraisht", "hi": "indisht", "hr": "kroatisht", "hu": "hungarisht", "is": "islandisht", "it": "italisht", "ku": "kurdisht", "lt": "lituanisht", "lv": "letonisht", "mk": "maqedonisht", "nl": "holandisht", "no": "norvegjisht", "pa": "punxhabisht", "pl": "polonisht", "ps": "pashtoisht", "pt": "portugalisht", "ro": "rumanisht", "ru": "rusisht", "so": "somalisht", "sq": "shqip", "sr": "serbisht", "sv": "suedisht", "sw": "suahilisht", "ta": "tamilisht", "th": "tajlandisht", "ti": "tigrinjaisht", "tr": "turqisht", "uk": "ukrainisht", "ur": "urduisht", "vi": "vietnamisht", "zh": "kinezisht"],
        monthNames: ["janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor"],
        weekdayNames: ["e hënë", "e martë", "e mërkurë", "e enjte", "e premte", "e shtunë", "e diel"])
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
        longDate: "d MMMM y",
        time: "HH:mm",
        languageNames: ["am": "አማርኛ", "ar": "ዓረብኛ", "az": "አዘርባጃንኛ", "bg": "ቡልጋሪኛ", "bn": "ቤንጋሊኛ", "bs": "ቦስኒያንኛ", "ckb": "የሶራኒ ኩርድኛ", "da": "ዴኒሽ", "de": "ጀርመንኛ", "el": "ግሪክኛ", "en": "እንግሊዝኛ", "es": "ስፓኒሽ", "et": "ኢስቶኒያንኛ", "fa": "ፐርሺያኛ", "fa-AF": "ዳሪ", "fi": "ፊንላንድኛ", "fr": "ፈረንሳይኛ", "he": "ዕብራይስጥ", "hi": "ሕንድኛ", "hr": "ክሮሽያንኛ", "hu": "ሀንጋሪኛ", "is": "አይስላንድኛ", "it": "ጣሊያንኛ", "ku": "ኩርድሽ", "lt": "ሊቱዌንያኛ", "lv": "ላትቪያኛ", "mk": "ሜቄዶንኛ", "nl": "ደች", "no": "ኖርዌይኛ", "pa": "ፑንጃብኛ", "pl": "ፖሊሽ", "ps": "ፓሽቶ", "pt": "ፖርቹጋልኛ", "ro": "ሮማኒያኛ", "ru": "ራሽያኛ", "so": "ሱማልኛ", "sq": "አልባንያንኛ", "sr": "ሰርብያኛ", "sv": "ስዊድንኛ", "sw": "ስዋሂሊኛ", "ta": "ታሚል", "th": "ታይ", "ti": "ትግርኛ", "tr": "ቱርክኛ", "uk": "ዩክሬንኛ", "ur": "ኡርዱኛ", "vi": "ቪየትናምኛ", "zh": "ቻይንኛ"],
        monthNames: ["ጃንዋሪ", "ፌብሩዋሪ", "ማርች", "ኤፕሪል", "ሜይ", "ጁን", "ጁላይ", "ኦገስት", "ሴፕቴምበር", "ኦክቶበር", "ኖቬምበር", "ዲሴምበር"],
        weekdayNames: ["ሰኞ", "ማክሰኞ", "ረቡዕ", "ሐሙስ", "ዓርብ", "ቅዳሜ", "እሑድ"])
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
