/// One setting of the configuration: the reader, the schema and the reference page are made of it.
protocol DeclaredSetting: Sendable {
  var name: String { get }
  /// What it does, in a sentence or more of Markdown.
  var summary: String { get }
  /// What its value may be, with an article: "a number from 0 to 1".
  var expected: String { get }
  /// As it would stand in the file; nil where nothing holds without it.
  var defaultText: String? { get }
  var isRequired: Bool { get }
  /// A value as it would stand in the file.
  var example: String { get }
  var schema: SchemaValue { get }
  var sections: [SectionDeclaration] { get }
  var choices: ChoiceList? { get }
  /// What to do instead, where the grammar knows the setting and the program does not do it yet.
  var instead: String? { get }
  /// What people write instead, for "Did you mean".
  var slips: [String] { get }
}

/// A setting that holds some value whether or not it is written.
struct Setting<Value: Sendable>: DeclaredSetting {
  let name: String
  let summary: String
  let example: String
  let slips: [String]
  let kind: ValueKind<Value>
  let fallback: String

  init(
    _ name: String, _ kind: ValueKind<Value>, default fallback: String, example: String,
    slips: [String] = [], _ summary: String
  ) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
    self.slips = slips
    self.example = example
    self.summary = summary
  }

  var expected: String { kind.one }
  var defaultText: String? { fallback }
  var isRequired: Bool { false }
  var schema: SchemaValue { kind.schema }
  var sections: [SectionDeclaration] { kind.sections }
  var choices: ChoiceList? { kind.choices }
  var instead: String? { nil }
}

/// A setting without a default: it must be written, or nothing holds without it.
struct OpenSetting<Value: Sendable>: DeclaredSetting {
  let name: String
  let summary: String
  let example: String
  let isRequired: Bool
  let instead: String?
  let slips: [String]
  let kind: ValueKind<Value>

  init(
    _ name: String, _ kind: ValueKind<Value>, required: Bool = false, example: String,
    instead: String? = nil, slips: [String] = [], _ summary: String
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = required
    self.example = example
    self.instead = instead
    self.slips = slips
    self.summary = summary
  }

  var expected: String { kind.one }
  var defaultText: String? { nil }
  var schema: SchemaValue { kind.schema }
  var sections: [SectionDeclaration] { kind.sections }
  var choices: ChoiceList? { kind.choices }
}
