internal import ClaimModel
internal import Diagnostics

/// The closed lists of words, to tell where a word belongs that stands in the wrong one.
enum Vocabulary {
  /// What follows "unknown measure …".
  static func advice<Word: Choice>(for word: String, among type: Word.Type) -> String {
    let words = type.offered.map(\.rawValue)
    let spelt = Spelling.asWritten(word)
    let meant = type.offered.first { $0.rawValue == spelt || $0.slips.contains(spelt) }
    if let meant = meant?.rawValue ?? NearestName.of(word, among: words) {
      return ". Did you mean \"\(meant)\"?"
    }
    let listed = "expected one of " + words.joined(separator: ", ")
    guard let other = others(of: word, apartFrom: type.noun) else { return ": \(listed)" }
    return ", which is \(Spelling.withArticle(other)): \(listed)"
  }

  private static func others(of word: String, apartFrom noun: String) -> String? {
    lists.first { $0.noun != noun && $0.words.contains(word) }?.noun
  }

  private static let lists: [(noun: String, words: [String])] = [
    list(StageName.self), list(Measure.self), list(Group.self),
    list(SourceKind.self), list(Status.self), list(PolicyName.self),
    list(ReportFormat.self), list(NoticeOccasion.self), list(Discrepancy.Kind.self),
  ]

  private static func list<Word: Choice>(_ type: Word.Type) -> (noun: String, words: [String]) {
    (type.noun, type.allCases.map(\.rawValue))
  }
}
