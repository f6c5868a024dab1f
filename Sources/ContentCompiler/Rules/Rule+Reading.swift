extension Rule {
  static let unreadableFile: Self = Rule(
    reading: "unreadable-file",
    summary: "every file is there, is a regular file of at most 4 MiB and is UTF-8")

  static let strayFile: Self = Rule(
    reading: "stray-file", .warning, summary: "every file in the content folder is read")

  static let controlCharacter: Self = Rule(
    reading: "control-character",
    summary: "no file holds control characters, tabs, or direction characters but isolates")

  static let yamlSyntax: Self = Rule(
    reading: "yaml-syntax", summary: "every YAML file can be read")

  static let yamlFeature: Self = Rule(
    reading: "yaml-feature",
    summary: "no anchors, aliases, tags, merge keys, block texts or several documents in YAML")

  static let unknownKey: Self = Rule(
    reading: "unknown-key", summary: "every key is one that its format knows")

  static let duplicateKey: Self = Rule(
    reading: "duplicate-key", summary: "no key stands twice in one map")

  static let wrongForm: Self = Rule(
    reading: "wrong-form", summary: "every value has the form that its key wants")

  static let fluentSyntax: Self = Rule(
    reading: "fluent-syntax", summary: "every line of an FTL file can be read")

  static let condition: Self = Rule(
    reading: "condition",
    summary: "every condition can be read, and compares questions with what can answer them")
}
