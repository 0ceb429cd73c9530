internal import ClaimModel
internal import Diagnostics
internal import YAML

/// A closed list of words that a setting may hold.
protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// "measure".
  static var noun: String { get }
  /// "measures".
  static var nouns: String { get }
  /// What the word stands for, for the reference page.
  var meaning: String { get }
}

extension Choice {
  static var nouns: String { noun + "s" }
}

extension ValueKind where Value: Choice {
  static func choice(_ type: Value.Type) -> ValueKind {
    let words = type.allCases.map(\.rawValue)
    let meanings = type.allCases.map { ChoiceList.Word(word: $0.rawValue, meaning: $0.meaning) }
    let one = "a \(type.noun)"
    return ValueKind(
      one: one, many: type.nouns,
      schema: .orEnvironment(.object(["enum": .texts(words)])),
      choices: ChoiceList(title: type.nouns, words: meanings)
    ) { node, reading in
      guard let word = reading.scalar(node, expected: one, isText: true) else { return nil }
      if let value = Value(rawValue: word) { return value }
      let advice = Vocabulary.advice(for: word, noun: type.noun, among: words)
      reading.note("unknown_value", at: node.mark, "unknown \(type.noun) \"\(word)\"\(advice)")
      return nil
    }
  }
}

/// The closed lists of words, to tell where a word belongs that stands in the wrong one.
enum Vocabulary {
  /// What follows "unknown measure …".
  static func advice(for word: String, noun: String, among words: [String]) -> String {
    let spelt = String(
      decoding: word.utf8.map { byte -> UInt8 in
        byte == 0x20 || byte == 0x2D ? 0x5F : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }, as: UTF8.self)
    if words.contains(spelt) { return ". Did you mean \"\(spelt)\"?" }
    if let near = NearestName.of(word, among: words) { return ". Did you mean \"\(near)\"?" }
    let listed = "expected one of " + words.joined(separator: ", ")
    guard let other = others(of: word, apartFrom: noun) else { return ": \(listed)" }
    return ", which is a \(other): \(listed)"
  }

  private static func others(of word: String, apartFrom noun: String) -> String? {
    lists.first { $0.noun != noun && $0.words.contains(word) }?.noun
  }

  private static let lists: [(noun: String, words: [String])] = [
    list(StageName.self), list(Measure.self), list(Group.self),
    list(SourceKind.self), list(Status.self), list(PolicyName.self),
    list(ReportFormat.self),
  ]

  private static func list<Word: Choice>(_ type: Word.Type) -> (noun: String, words: [String]) {
    (type.noun, type.allCases.map(\.rawValue))
  }
}
