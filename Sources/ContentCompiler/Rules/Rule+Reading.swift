extension Rule {
  static let unreadableFile: Self = Rule(
    reading: "unreadable-file",
    summary: "every file is there, is a regular file of at most 4 MiB and is UTF-8",
    explanation: """
      A file that is missing, too large, no plain file or not saved as UTF-8 cannot be shown \
      to anybody, and what it says is lost. Save it again with the encoding UTF-8, which every \
      editor offers. If it is too large, part of it belongs into another dialogue.
      """)

  static let strayFile: Self = Rule(
    reading: "stray-file", .warning, summary: "every file in the content folder is read",
    explanation: """
      The program reads only files with the names it knows, so a file beside them has no \
      effect, even if somebody believes that it has. Most often its name is misspelt or it \
      lies in the wrong folder. Rename it, move it, or take it out.
      """)

  static let controlCharacter: Self = Rule(
    reading: "control-character",
    summary: "no file holds control characters, tabs, or direction characters but isolates",
    explanation: """
      Invisible characters come in when text is pasted from other programs. They can hide a \
      part of a sentence, turn its direction round or break a line on some screens. Delete the \
      place that is named and type it anew; in YAML use blanks where a tab stands.
      """)

  static let yamlSyntax: Self = Rule(
    reading: "yaml-syntax", summary: "every YAML file can be read",
    explanation: """
      A file of structure is made of names, colons, dashes and blanks in front of the line, \
      and one wrong blank changes what belongs to what. The named line does not fit to those \
      above it. Compare it with the same place in another dialogue: how far lines of one list \
      stand in must be equal, and a text with a colon in it needs quotation marks.
      """)

  static let yamlFeature: Self = Rule(
    reading: "yaml-feature",
    summary: "no anchors, aliases, tags, merge keys, block texts or several documents in YAML",
    explanation: """
      YAML has ways of writing, such as anchors and tags, with which one line can change \
      another far away. Nobody who checks the content would see that, so they are not \
      accepted. Write out what is meant at each place.
      """)

  static let unknownKey: Self = Rule(
    reading: "unknown-key", summary: "every key is one that its format knows",
    explanation: """
      The word before the colon is not one that belongs here, so what stands behind it would \
      have no effect. Mostly it is a slip of the pen, and the note names the nearest word \
      there is. Correct it, or move the line to where it belongs.
      """)

  static let duplicateKey: Self = Rule(
    reading: "duplicate-key", summary: "no key stands twice in one map",
    explanation: """
      The same word stands twice before a colon in one place, and only one of the two could \
      count. Decide which one is right and take the other out. If both are needed, one of them \
      belongs to another question or outcome.
      """)

  static let wrongForm: Self = Rule(
    reading: "wrong-form", summary: "every value has the form that its key wants",
    explanation: """
      The key is right, but what stands behind it has not the form it needs: a list where one \
      word is wanted, a number that is none, a date that does not exist. The message says what \
      is expected. Look for the same key in another file and write yours like that.
      """)

  static let fluentSyntax: Self = Rule(
    reading: "fluent-syntax", summary: "every line of an FTL file can be read",
    explanation: """
      A text begins with its name and an equals sign, and its further lines stand in by four \
      blanks. The named line is neither the one nor the other, or a brace is not closed. \
      Correct it; until then this text is not shown at all.
      """)

  static let condition: Self = Rule(
    reading: "condition",
    summary: "every condition can be read, and compares questions with what can answer them",
    explanation: """
      A condition compares the answer to a question with something that can answer it, for \
      example ‘stage = upper’ or ‘count(signs) >= 3’. This one cannot be read, or compares \
      with a choice that the question does not have. It would never be true, and the way meant \
      for these families would be closed to them.
      """)
}
