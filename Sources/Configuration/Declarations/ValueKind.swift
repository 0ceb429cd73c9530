internal import YAML

/// What the value of a setting may be: how it is read, named in messages and put into the schema.
struct ValueKind<Value: Sendable>: Sendable {
  /// With its article, for "expected a number from 0 to 1".
  let one: String
  /// For "a list of measures".
  let many: String
  let schema: SchemaValue
  /// The sections that stand inside, for the schema, the page and misplaced keys.
  let sections: [SectionDeclaration]
  /// The words that may stand here with what they mean; nil where any value may.
  let choices: ChoiceList?
  /// Notes what is wrong and gives nil where there is no value to go on with.
  let read: @Sendable (YAMLNode, Reading) -> Value?

  init(
    one: String, many: String, schema: SchemaValue, sections: [SectionDeclaration] = [],
    choices: ChoiceList? = nil,
    read: @escaping @Sendable (YAMLNode, Reading) -> Value?
  ) {
    self.one = one
    self.many = many
    self.schema = schema
    self.sections = sections
    self.choices = choices
    self.read = read
  }

  /// A kind that is read from the text of a scalar; `parse` gives nil for what does not fit, and
  /// `remedy` may then say how to put it right.
  static func scalar(
    one: String, many: String, schema: SchemaValue, isText: Bool,
    remedy: @escaping @Sendable (String) -> String? = { _ in nil },
    parse: @escaping @Sendable (String) -> Value?
  ) -> ValueKind {
    ValueKind(one: one, many: many, schema: .orEnvironment(schema)) { node, reading in
      guard let scalar = reading.scalar(node, expected: one, isText: isText) else { return nil }
      if let value = parse(scalar) { return value }
      let advice = remedy(scalar).map { "; \($0)" } ?? ""
      reading.note("wrong_value", at: node.mark, "expected \(one), found \"\(scalar)\"\(advice)")
      return nil
    }
  }
}

/// A closed list of words and what they stand for.
struct ChoiceList: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    let word: String
    let meaning: String
  }

  /// "source kinds".
  let title: String
  let words: [Word]

  var listed: String { words.map(\.word).joined(separator: ", ") }
}

extension SchemaValue {
  /// Any scalar may be taken from the environment instead.
  static func orEnvironment(_ schema: SchemaValue) -> SchemaValue {
    .object(["anyOf": .list([schema, .object(["$ref": "#/$defs/environment"])])])
  }
}
