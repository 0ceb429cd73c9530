/// A closed list of words that a setting may hold.
protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// "measure".
  static var noun: String { get }
  /// "measures".
  static var nouns: String { get }
  /// What the word stands for, for the reference page.
  var meaning: String { get }
  /// What people write instead, for "Did you mean".
  var slips: [String] { get }
  /// The words to offer where an unknown one stands.
  static var offered: [Self] { get }
}

extension Choice {
  static var nouns: String { noun + "s" }
  var slips: [String] { [] }
  static var offered: [Self] { Array(allCases) }
}
