#!/usr/bin/env python3
"""Writes LocaleTable.swift and UnicodeTable.swift beside this file.

Not part of the build. To run it after a new CLDR or when a language is added:

    python3 -m pip install babel==2.18.0
    python3 Sources/Localization/Data/generate.py

The locale data come from Unicode CLDR as packaged in Babel, the character data from Python's own
unicodedata. What CLDR lacks for a language falls back to CLDR's root, as everywhere: of our
languages that concerns the list pattern of ckb, which is root's comma and nothing else.
Times are written with 24 hours in every language, because the clocks and timetables of Swedish
schools are. "en" has the conventions of en-GB: the readers live in Europe.
"""

import re
import sys
import unicodedata
from pathlib import Path

import babel
from babel import Locale

HERE = Path(__file__).parent

# Tag on the left, CLDR's locale on the right.
LOCALES = {
    "sv": "sv", "en": "en_GB", "fi": "fi", "ar": "ar", "so": "so", "fa": "fa", "pl": "pl",
    "uk": "uk", "ru": "ru", "bs": "bs", "hr": "hr", "sr": "sr", "sr-Latn": "sr_Latn", "tr": "tr",
    "ti": "ti", "ku": "ku", "ckb": "ckb", "sq": "sq", "am": "am",
}

# Languages whose names a page may have to say, because a service speaks them.
NAMED = sorted({cldr.split("_")[0] for cldr in LOCALES.values()}
               | {"az", "bg", "de", "el", "es", "et", "fr", "he", "hi", "hu", "is", "it", "lt", "lv",
                  "mk", "nl", "no", "pa", "ps", "pt", "ro", "sw", "ta", "th", "ur", "vi", "zh",
                  "fa-AF", "da", "bn"})

CATEGORIES = ["zero", "one", "two", "few", "many"]


def quoted(text):
    """A Swift string literal; what cannot be seen is escaped."""
    out = ""
    for character in text:
        if character in '"\\':
            out += "\\" + character
        elif unicodedata.category(character)[0] in "CZM" and character != " ":
            out += "\\u{%X}" % ord(character)
        else:
            out += character
    return f'"{out}"'


def relation(text):
    """One relation of a plural rule as a Swift expression over the operands `o`."""
    found = re.fullmatch(r"([nivft])(?: mod (\d+))? (not in|in) ([\d.,]+)", text)
    if not found:
        sys.exit(f"cannot read the plural relation {text!r}")
    operand, modulus, verb, ranges = found.groups()
    value = "o." + ("i" if operand == "n" else operand)
    if modulus:
        value += f" % {modulus}"
    tests = []
    for part in ranges.split(","):
        low, _, high = part.partition("..")
        tests.append(f"({low}...{high}).contains({value})" if high else f"{value} == {low}")
    test = " || ".join(tests)
    if operand == "n":
        test = f"o.t == 0 && ({test})" if len(tests) > 1 else f"o.t == 0 && {test}"
        if verb == "not in":
            return f"!({test})"
        return test
    if verb == "not in":
        return f"!({test})"
    return f"({test})" if len(tests) > 1 else test


def rule_lines(rules):
    """The body of a Swift function that gives the category of `o`."""
    lines = []
    for category in CATEGORIES:
        if category not in rules:
            continue
        for branch in rules[category].split(" or "):
            condition = " && ".join(relation(part) for part in branch.split(" and "))
            lines.append(f"    if {condition} {{ return .{category} }}")
    lines.append("    return .other")
    return lines


class Rules:
    """Collects rule sets so that equal ones become one function."""

    def __init__(self):
        self.known = {}

    def name(self, rules):
        body = "\n".join(rule_lines(rules))
        if body not in self.known:
            self.known[body] = f"rule{len(self.known)}"
        return self.known[body]

    def swift(self):
        for body, name in self.known.items():
            yield ""
            yield (f"  @Sendable private static func {name}(_ o: PluralOperands)"
                   " -> PluralCategory {")
            yield body
            yield "  }"


def numbers(locale):
    system = locale.default_numbering_system
    symbols = locale.number_symbols.get(system) or locale.number_symbols["latn"]
    zero = {"latn": "0", "arab": "\u0660", "arabext": "\u06f0"}[system]
    return zero, symbols["decimal"], symbols["group"], symbols["minusSign"]


def names(table, order):
    return "[" + ", ".join(quoted(table[key]) for key in order) + "]"


def used(rules):
    names = sorted(rules, key=CATEGORIES.index) + ["other"]
    return "[" + ", ".join(f".{name}" for name in names) + "]"


def locale_entry(tag, cldr, rules):
    locale = Locale.parse(cldr)
    zero, decimal, group, minus = numbers(locale)
    lists = locale.list_patterns
    cardinal = locale.plural_form.rules
    ordinal = locale.ordinal_form.rules

    def pattern(kind):
        found = lists[kind]
        parts = [found["2"], found["start"], found["middle"], found["end"]]
        return "ListPattern(" + ", ".join(
            f"{label}: {quoted(part)}"
            for label, part in zip(["two", "start", "middle", "end"], parts)) + ")"

    months, days = locale.months["format"]["wide"], locale.days["format"]["wide"]
    skeletons = locale.datetime_skeletons
    yield f"    case {quoted(tag)}:"
    yield "      LocaleData("
    yield f"        tag: {quoted(tag)},"
    yield f"        cardinal: PluralRules(of: {rules.name(cardinal)}, using: {used(cardinal)}),"
    yield f"        ordinal: PluralRules(of: {rules.name(ordinal)}, using: {used(ordinal)}),"
    yield f"        and: {pattern('standard')},"
    yield f"        or: {pattern('or')},"
    yield f"        months: {names(months, range(1, 13))},"
    yield f"        weekdays: {names(days, range(7))},"
    yield f"        zero: {quoted(zero)}, decimal: {quoted(decimal)}, group: {quoted(group)},"
    yield f"        minus: {quoted(minus)},"
    yield f"        fullDate: {quoted(str(locale.date_formats['full'].pattern))},"
    yield f"        dayAndMonth: {quoted(str(skeletons['MMMMd'].pattern))},"
    yield f"        longDate: {quoted(str(locale.date_formats['long'].pattern))},"
    yield f"        time: {quoted(str(skeletons['Hm'].pattern))},"
    known = [(code, locale.languages.get(code.replace("-", "_"))) for code in NAMED]
    entries = ", ".join(f"{quoted(code)}: {quoted(name)}" for code, name in known if name)
    yield f"        languageNames: [{entries}],"
    months, days = locale.months["stand-alone"]["wide"], locale.days["stand-alone"]["wide"]
    yield f"        monthNames: {names(months, range(1, 13))},"
    yield f"        weekdayNames: {names(days, range(7))})"


HEADER = """\
// Made by generate.py from {source}; not to be changed by hand.
// swift-format-ignore-file

"""


def write_locales():
    rules = Rules()
    cases = [line for tag, cldr in LOCALES.items() for line in locale_entry(tag, cldr, rules)]
    tags = ", ".join(quoted(tag) for tag in LOCALES)
    lines = [
        "/// What Unicode CLDR says about our languages.",
        "enum LocaleTable {",
        "  /// The languages that have data of their own, as tags.",
        f"  static let tags = [{tags}]",
        "",
        "  /// The data of one of `tags`; nothing for any other.",
        "  static func data(for tag: String) -> LocaleData? {",
        "    switch tag {",
        *cases,
        "    default: nil",
        "    }",
        "  }",
        *rules.swift(),
        "}",
    ]
    source = f"Unicode CLDR in Babel {babel.__version__} (Unicode licence)"
    (HERE / "LocaleTable.swift").write_text(
        HEADER.format(source=source) + "\n".join(lines) + "\n")


def array(name, kind, comment, values):
    yield f"  /// {comment}"
    yield f"  static let {name}: [{kind}] = ["
    line = "   "
    for value in values:
        text = f" {value:#x},"
        if len(line) + len(text) > 100:
            yield line
            line = "   "
        line += text
    yield line
    yield "  ]"


def ranges(test):
    """Pairs of first and last of all scalars that pass."""
    out, first = [], None
    for value in range(0x110000):
        if test(chr(value)):
            first = value if first is None else first
        elif first is not None:
            out += [first, value - 1]
            first = None
    return out if first is None else out + [first, 0x10FFFF]


def plain_forms(value):
    """Ligatures, presentation forms and full- and half-width forms: also their plain form."""
    return (0xFB00 <= value <= 0xFB06 or 0xFB50 <= value <= 0xFDFF
            or 0xFE70 <= value <= 0xFEFC or 0xFF00 <= value <= 0xFFEF)


def decompositions():
    for value in range(0x80, 0x110000):
        if 0xAC00 <= value <= 0xD7A3 or 0xD800 <= value <= 0xDFFF:
            continue
        form = "NFKD" if plain_forms(value) else "NFD"
        result = unicodedata.normalize(form, chr(value))
        if len(result) > 1 and result[0] == " ":
            result = result[1:]
        if result != chr(value):
            yield value, result


def write_unicode():
    found = list(decompositions())
    starts, scalars = [0], []
    for _, result in found:
        scalars += [ord(character) for character in result]
        starts.append(len(scalars))
    marks = ranges(lambda c: unicodedata.category(c) in ("Mn", "Me"))
    unseen = ranges(lambda c: unicodedata.category(c) in ("Mn", "Me", "Cf")
                    and ord(c) != 0xAD or 0x1160 <= ord(c) <= 0x11FF)
    wide = ranges(lambda c: unicodedata.east_asian_width(c) in "WF"
                  and unicodedata.category(c) not in ("Mn", "Me"))
    lines = [
        "/// Character data that the standard library does not give, or not quickly.",
        "enum UnicodeTable {",
        *array("decomposed", "UInt32", "Scalars with a decomposition, in order.",
               [value for value, _ in found]),
        *array("starts", "UInt16", "Where each one's parts begin in `parts`; one more at the end.",
               starts),
        *array("parts", "UInt32", "The full decompositions, one after the other.", scalars),
        *array("marks", "UInt32", "Marks that take no room: first and last of each range.", marks),
        *array("unseen", "UInt32", "Everything without width: first and last of each range.",
               unseen),
        *array("wide", "UInt32", "Characters of two columns: first and last of each range.", wide),
        "}",
    ]
    source = f"Unicode {unicodedata.unidata_version} in Python (Unicode licence)"
    (HERE / "UnicodeTable.swift").write_text(
        HEADER.format(source=source) + "\n".join(lines) + "\n")


if __name__ == "__main__":
    write_locales()
    write_unicode()
