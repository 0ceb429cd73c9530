import ClaimModel

extension Statement {
  /// Whether an indefinite singular is all that the figure rests on: "a man", "another".
  var speaksOfOneVictim: Bool {
    let quantity = claim.quantity
    guard quantity.low == 1, quantity.high == 1, quantity.relation == .exactly else { return false }
    let words = Statement.words(quantity.text)
    let firm: Set<Substring> = ["one", "1", "single", "sole", "lone", "only"]
    let loose: Set<Substring> = ["other", "another", "more", "first", "second", "third"]
    return Set(words).isDisjoint(with: firm) || !Set(words).isDisjoint(with: loose)
  }

  /// Whether the words add to a number given before: "two more bodies", "three others died".
  ///
  /// "More than 50" and "50 or more" are bounds, and "killed three and wounded another four" gives
  /// all the wounded: only of the dead do the words add to an older number.
  var speaksOfOthers: Bool {
    guard measure == .killed else { return false }
    let words = Statement.words(evidence)
    for (index, word) in words.enumerated() {
      switch word {
      case "additional", "another", "further", "other", "others": return true
      case "more":
        let isBound =
          words.dropFirst(index + 1).first == "than" || index > 0 && words[index - 1] == "or"
        if !isBound { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether the sentence says that an older figure was wrong.
  var announcesCorrection: Bool {
    let correcting: Set<Substring> = [
      "corrected", "correction", "lowered", "reduced", "retracted", "revised", "revising",
      "revision",
    ]
    return !Set(Statement.words(claim.sentence)).isDisjoint(with: correcting)
  }

  /// Whether the words before the figure, or the name of the source, say that it was an early one:
  /// "officials had said earlier that", "the first official count".
  var isAnEarlyFigure: Bool {
    let early: Set<Substring> = [
      "earlier", "early", "first", "initial", "initially", "preliminary", "previously",
    ]
    let named = Statement.words(claim.sources.map(\.text).joined(separator: " "))
    return !Set(Statement.words(lead).suffix(12) + named).isDisjoint(with: early)
  }

  /// The words of the sentence that carry the claim.
  private var evidence: String { stretch(from: claim.start, to: claim.end) }

  /// The words of the sentence before the claim.
  private var lead: String { stretch(from: claim.sentenceStart, to: claim.start) }

  /// A stretch of the sentence by offsets into the document, clipped to the sentence.
  private func stretch(from start: Int, to end: Int) -> String {
    let points = claim.sentence.unicodeScalars
    let low = min(max(0, start - claim.sentenceStart), points.count)
    let high = min(max(low, end - claim.sentenceStart), points.count)
    let from = points.index(points.startIndex, offsetBy: low)
    let to = points.index(points.startIndex, offsetBy: high)
    return String(points[from..<to])
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
