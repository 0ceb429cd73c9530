internal import ClaimModel

/// The sources that the desk knows by name, ready to be looked for in a phrase.
struct SourceRegistry: Sendable {
  private struct Entry: Sendable {
    /// In lower case, words parted by single spaces, with a space at either end.
    let words: String
    let name: String
    let source: Int
  }

  private let sources: [RegisteredSource]
  /// Longest first, then in the order of the configuration.
  private let entries: [Entry]

  init(_ sources: [RegisteredSource]) {
    self.sources = sources
    var entries: [Entry] = []
    for (index, source) in sources.enumerated() {
      for name in [source.name] + source.matches {
        entries.append(
          Entry(words: SourceRegistry.padded(name.lowercased()), name: name, source: index))
      }
    }
    self.entries = entries.sorted { left, right in
      (right.words.utf8.count, left.source, left.words)
        < (left.words.utf8.count, right.source, right.words)
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The source whose name or match stands in the phrase; the longest match wins.
  func source(in phrase: String) -> RegisteredSource? { match(in: phrase)?.source }

  /// The same with the name or match by which it was found.
  func match(in phrase: String) -> (source: RegisteredSource, match: String)? {
    guard !entries.isEmpty else { return nil }
    let padded = SourceRegistry.padded(phrase.lowercased())
    return entries.first { padded.contains($0.words) }.map { (sources[$0.source], $0.name) }
  }

  /// Letters and digits with one space between words: "Pakistan's army" is " pakistan s army ".
  private static func padded(_ text: String) -> String {
    var result = " "
    for scalar in text.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord {
        result.unicodeScalars.append(scalar)
      } else if result.last != " " {
        result += " "
      }
    }
    return result.last == " " ? result : result + " "
  }
}
