/// A line of an explanation: what it tells in the first column, the words in the second.
struct ExplanationRow {
  let label: String
  let words: String

  init(_ label: String, _ words: String) {
    self.label = label
    self.words = words
  }

  /// A line that belongs to the one above.
  init(more words: String) {
    self.init("", "  \(words)")
  }

  /// "  figure    “21”, exactly".
  var line: String { "\(written)\n" }

  /// The same without the end of the line.
  var written: String {
    "  \(label)\(String(repeating: " ", count: max(1, 10 - label.utf8.count)))\(words)"
  }
}
