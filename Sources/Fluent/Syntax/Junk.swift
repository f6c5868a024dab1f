/// Lines that are no entry, kept as they are.
package struct Junk: Equatable, Sendable {
  package var text: String
  /// Why the lines could not be read; the reason that got furthest into them.
  package var fault: SyntaxFault
  package var span: Range<Int>

  package init(text: String, fault: SyntaxFault, span: Range<Int> = 0..<0) {
    self.text = text
    self.fault = fault
    self.span = span
  }
}

/// A departure from the grammar and the byte where it shows.
package struct SyntaxFault: Error, Equatable, Sendable {
  package var reason: Reason
  package var offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// A sentence for an author: lower case, no full stop.
  package var sentence: String { reason.rawValue }

  /// What can be wrong; the raw value is the sentence.
  package enum Reason: String, CaseIterable, Sendable {
    case byteOrderMark = "the file begins with a byte order mark"
    case expectedEntry = "expected a message, a term or a comment"
    case indentedEntry = "a message, term or comment must begin in the first column"
    case tabIndentation = "indentation must be blanks, not tabs"
    case expectedCommentBlank = "expected a blank after ‘#’"
    case expectedName = "expected a name that begins with a letter a–z or A–Z"
    case expectedEquals = "expected ‘=’ after the name"
    case expectedMessageValue = "a message needs a value or an attribute"
    case expectedTermValue = "a term needs a value"
    case expectedAttributeValue = "an attribute needs a value"
    case expectedVariantValue = "a variant needs a value"
    case unopenedBrace = "‘}’ without ‘{’; a brace in text is written {\"}\"}"
    case expectedClosingBrace = "expected ‘}’ at the end of the placeable"
    case expectedExpression = "expected a variable, reference, function, string or number"
    case expectedDigit = "expected a digit"
    case unclosedString = "expected ‘\"’ at the end of the string, on the same line"
    case unknownEscape = "unknown escape; only \\\\, \\\", \\uXXXX and \\UXXXXXX exist"
    case expectedHexDigits = "expected 4 hexadecimal digits after \\u or 6 after \\U"
    case lowerCaseFunction = "only functions take arguments so, and their names are in capitals"
    case positionalAfterNamed = "an argument without a name cannot follow one with a name"
    case repeatedArgument = "an argument of this name was given before"
    case expectedArgumentEnd = "expected ‘,’ or ‘)’ in the arguments"
    case expectedLiteral = "the value of a named argument must be a string or a number"
    case termAttributeInText = "an attribute of a term can be a selector but not a text"
    case messageAsSelector = "a message or its attribute cannot be a selector"
    case termAsSelector = "the value of a term cannot be a selector, only its attributes"
    case placeableAsSelector = "an expression in braces cannot be a selector"
    case expectedBreakAfterArrow = "expected a line break after ‘->’"
    case expectedDefaultVariant = "one variant must be the default, marked with ‘*’"
    case secondDefaultVariant = "only one variant can be the default"
    case expectedVariantKey = "expected ‘[’ after ‘*’"
    case expectedKeyEnd = "expected ‘]’ after a variant's name or number"
    case expectedBreakAfterVariants = "‘}’ must be on a line of its own after the variants"
    case nestedTooDeep = "braces or arguments are nested too deep"
  }
}
