/// What kind of evidence a term is.
enum TermKind: UInt8, Sendable, CaseIterable {
  case word, name
  /// Two names next to each other: "Larry Zamora".
  case pair
  case number
  /// "37-year-old".
  case age

  /// Tells the kind by the spelling that `Article.terms` has.
  init(_ term: String) {
    guard let first = term.unicodeScalars.first else {
      self = .word
      return
    }
    if first.value >= 0x30, first.value <= 0x39 {
      self = term.hasSuffix("-old") ? .age : .number
    } else if first.properties.isUppercase {
      self = term.utf8.contains(0x20) ? .pair : .name
    } else {
      self = .word
    }
  }
}
