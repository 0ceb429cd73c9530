package import ClaimModel

/// What the extract stage looks for.
package struct ExtractConfiguration: Sendable, Hashable, ConfigurationSection {
  package let language: Language
  /// In the order of the file, each once.
  package let measures: [Measure]
  /// Lexicons of one's own, which add to the one that ships with the program.
  package private(set) var lexicons: [ConfiguredPath]

  static let declaration = SectionDeclaration.stage(
    .extract,
    "Finds the quantities of people in every sentence: the number words, the noun that is counted, "
      + "and what happened to them.",
    settings: [language, measures, lexicon])

  static let language = Setting(
    "language", .choice(Language.self), default: "en", example: "en", slips: ["lang", "locale"],
    "The language of the documents. There is a lexicon for English so far.")

  static let measures = Setting(
    "measures", .set(of: .choice(Measure.self), atLeast: 1),
    default: "[\(Measure.allCases.map(\.rawValue).joined(separator: ", "))]",
    example: "[killed, injured]",
    "What is counted. Figures of other measures are left out of everything that follows.")

  static let lexicon = Setting(
    "lexicon", .oneOrMore(of: .path, orNone: true), default: "[]", example: "lexicon/desk.yaml",
    slips: ["lexicons", "words", "dictionary"],
    "Files with words of one's own: groups, verbs, number words. They add to the lexicon that ships "
      + "with the program.")

  init(_ section: SectionReader) {
    language = section[Self.language]
    measures = section[Self.measures]
    lexicons = section[Self.lexicon]
  }

  /// With those of shared files before its own, for later words win.
  func adding(_ shared: [ConfiguredPath]) -> ExtractConfiguration {
    var copy = self
    copy.lexicons = shared.filter { !lexicons.contains($0) } + lexicons
    return copy
  }
}

/// A language that the program has a lexicon for.
package enum Language: String, CaseIterable, Sendable, Hashable, Choice {
  case english = "en"

  static let noun = "language"

  var meaning: String { "English" }
}
