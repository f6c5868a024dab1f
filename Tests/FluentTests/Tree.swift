@testable import Fluent

/// A syntax tree in the shape of the reference's JSON, without spans and annotations.
enum Tree {
  typealias Object = [String: Any]

  static func resource(_ resource: Resource) -> Object {
    ["type": "Resource", "body": resource.entries.map(entry)]
  }

  private static func entry(_ entry: Entry) -> Object {
    switch entry {
    case .message(let message):
      [
        "type": "Message", "id": identifier(message.id), "value": orNull(message.value, pattern),
        "attributes": message.attributes.map(attribute),
        "comment": orNull(message.comment, comment),
      ]
    case .term(let term):
      [
        "type": "Term", "id": identifier(term.id), "value": pattern(term.value),
        "attributes": term.attributes.map(attribute), "comment": orNull(term.comment, comment),
      ]
    case .comment(let found): comment(found)
    case .junk(let junk): ["type": "Junk", "annotations": [Any](), "content": junk.text]
    }
  }

  private static func orNull<T>(_ value: T?, _ transform: (T) -> Object) -> Any {
    value.map(transform) ?? [String: String]?.none as Any
  }

  private static func comment(_ comment: Fluent.Comment) -> Object {
    let type =
      switch comment.level {
      case .entry: "Comment"
      case .group: "GroupComment"
      case .resource: "ResourceComment"
      }
    return ["type": type, "content": comment.text]
  }

  private static func identifier(_ id: Identifier) -> Object {
    ["type": "Identifier", "name": id.name]
  }

  private static func attribute(_ attribute: Fluent.Attribute) -> Object {
    ["type": "Attribute", "id": identifier(attribute.id), "value": pattern(attribute.value)]
  }

  private static func pattern(_ pattern: Pattern) -> Object {
    let elements: [Object] = pattern.elements.map {
      switch $0 {
      case .text(let text): ["type": "TextElement", "value": text]
      case .placeable(let found): placeable(found)
      }
    }
    return ["type": "Pattern", "elements": elements]
  }

  private static func placeable(_ placeable: Placeable) -> Object {
    ["type": "Placeable", "expression": expression(placeable.expression)]
  }

  private static func expression(_ expression: Fluent.Expression) -> Object {
    switch expression {
    case .literal(let found): literal(found)
    case .variable(let id): ["type": "VariableReference", "id": identifier(id)]
    case .message(let id, let attribute):
      [
        "type": "MessageReference", "id": identifier(id),
        "attribute": orNull(attribute, identifier),
      ]
    case .term(let id, let attribute, let called):
      [
        "type": "TermReference", "id": identifier(id), "attribute": orNull(attribute, identifier),
        "arguments": orNull(called, arguments),
      ]
    case .function(let id, let called):
      ["type": "FunctionReference", "id": identifier(id), "arguments": arguments(called)]
    case .placeable(let inner): placeable(inner)
    case .select(let select):
      [
        "type": "SelectExpression", "selector": self.expression(select.selector),
        "variants": select.variants.enumerated().map { variant($1, $0 == select.defaultIndex) },
      ]
    }
  }

  private static func variant(_ variant: Variant, _ isDefault: Bool) -> Object {
    let key =
      switch variant.key {
      case .name(let id): identifier(id)
      case .number(let digits): literal(.number(digits))
      }
    return [
      "type": "Variant", "key": key, "value": pattern(variant.value), "default": isDefault,
    ]
  }

  private static func arguments(_ arguments: CallArguments) -> Object {
    [
      "type": "CallArguments", "positional": arguments.positional.map(expression),
      "named": arguments.named.map {
        ["type": "NamedArgument", "name": identifier($0.name), "value": literal($0.value)] as Object
      },
    ]
  }

  private static func literal(_ literal: Literal) -> Object {
    switch literal {
    case .string(let raw): ["type": "StringLiteral", "value": raw]
    case .number(let digits): ["type": "NumberLiteral", "value": digits]
    }
  }
}
