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
  /// "More than 50" and "50 or more" are bounds. "Killed three and wounded another four" gives all
  /// the wounded: the others are other than the dead. "Two
  /// soldiers died of their wounds" adds to those who died at once.
  var speaksOfOthers: Bool {
    if measure != .killed, !Set(Statement.words(claim.sentence)).isDisjoint(with: Statement.deaths)
    {
      return false
    }
    if claim.sentence.contains("in addition to") { return true }
    let words = Statement.words(evidence)
    if measure == .killed, !Set(words).isDisjoint(with: Statement.lateDeaths) { return true }
    for (index, word) in words.enumerated() {
      switch word {
      case "additional", "also", "another", "further", "other", "others": return true
      case "more":
        let isBound =
          words.dropFirst(index + 1).first == "than" || index > 0 && words[index - 1] == "or"
        if !isBound { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether the words say that people were hit, and not that they live.
  var speaksOfShots: Bool {
    let hits: Set<Substring> = ["hit", "shot", "shooting", "shoots", "stabbed", "gunned"]
    return !Set(Statement.words(evidence)).isDisjoint(with: hits)
  }

  /// Words for those who were counted among the hurt before: "two wounded soldiers die".
  private static let lateDeaths: Set<Substring> = [
    "injured", "injuries", "succumb", "succumbed", "wounded", "wounds",
  ]
  private static let deaths: Set<Substring> = [
    "dead", "death", "deaths", "deceased", "died", "dies", "fatally", "killed", "killing", "kills",
  ]

  /// Whether the figure points back at people spoken of before: "both", "those two", "the four".
  ///
  /// "All four" gives the whole number, and so, as a rule, does "the 425 passengers".
  var pointsBack: Bool {
    guard relation == .exactly, claim.quantity.figure < 10,
      let first = Statement.words(claim.quantity.text).first
    else {
      return false
    }
    return ["both", "the", "these", "those"].contains(first)
  }

  /// Whether the figure divides people who are counted elsewhere: "two of the deceased", "none of
  /// the wounded", "three of them".
  ///
  /// "50 of the hostages" killed are all the dead that the source counts; "one of the gunmen" at the
  /// scene says that there were more.
  var dividesOthers: Bool {
    let all: Set<Substring> = ["them", "these", "whom"]
    return divides(measure == .present ? all.union(["those", "the"]) : all, Statement.fates)
  }

  /// Those to whom something has happened already; a part of them is no total.
  private static let fates: Set<Substring> = [
    "bodies", "casualties", "dead", "deceased", "fatalities", "injured", "killed", "missing",
    "slain", "victims", "wounded",
  ]

  /// Whether one of the words stands behind the figure and "of", or one of the fates within the two
  /// words after: "three of them", "none of the wounded", "two of the seven dead".
  private func divides(_ dividing: Set<Substring>, _ fates: Set<Substring> = []) -> Bool {
    let figure = Statement.words(claim.quantity.text)
    let words = Statement.words(claim.sentence)
    guard !figure.isEmpty, words.count > figure.count + 1 else { return false }
    for start in 0..<(words.count - figure.count - 1)
    where words[start..<(start + figure.count)] == figure[...] {
      let next = words[(start + figure.count)...].prefix(2)
      guard next.first == "of", let last = next.last else { continue }
      let behind = words[(start + figure.count)...].dropFirst(2).prefix(2)
      if dividing.contains(last) || !fates.isDisjoint(with: behind) { return true }
    }
    return false
  }

  /// Whether "no other injuries" or "none of the wounded" leaves out those already counted, so that
  /// its nought is no toll.
  var excludesTheCounted: Bool {
    if OwnLosses.isOfUnknownSide(claim, said: voice) { return true }
    guard claim.quantity.low == 0, claim.quantity.high == 0 else { return false }
    let rest: Set<Substring> = ["additional", "else", "further", "more", "other", "others"]
    let words = Set(Statement.words(evidence) + Statement.words(claim.quantity.text))
    // "None of our fighters" counts all of one's own, "none of them" those of whom was spoken.
    return divides(["the", "them", "these", "those", "whom"]) || !words.isDisjoint(with: rest)
  }

  /// Whether the sentence says that an older figure was wrong.
  var announcesCorrection: Bool {
    let correcting: Set<Substring> = [
      "corrected", "correction", "lowered", "reduced", "retracted", "revised", "revising",
      "revision",
    ]
    return !Set(Statement.words(claim.sentence)).isDisjoint(with: correcting)
  }

  /// Whether the sentence divides the figure after giving it: "25 dead, including 21 hostages".
  ///
  /// Of "the victims, including two juveniles and eight adults" the eight are a part themselves.
  var isDividedAfterwards: Bool {
    let dividing: Set<Substring> = [
      "among", "include", "included", "including", "mostly", "them", "whom",
    ]
    return Set(Statement.words(lead)).isDisjoint(with: dividing)
      && !Set(Statement.words(claim.sentence)).isDisjoint(with: dividing)
  }

  /// Whether the words before the figure, or the name of the source, say that it was an early one:
  /// "officials had said earlier that", "the first official count".
  var isAnEarlyFigure: Bool {
    let early: Set<Substring> = [
      "initial", "initially", "originally", "preliminary", "previously",
    ]
    let named = Statement.words(claim.sources.map(\.text).joined(separator: " "))
    let words = Statement.words(lead).suffix(12) + named
    if !Set(words).isDisjoint(with: early) { return true }
    // "Early on Monday", "earlier this week" and "first responders" say nothing of the figure.
    return zip(words + [""], (words + ["", ""]).dropFirst()).contains { word, next in
      switch word {
      case "early", "first": Statement.tellings.contains(next)
      case "at": next == "first"
      case "earlier": !["in", "on", "this", "today"].contains(next)
      default: false
      }
    }
  }

  private static let tellings: Set<Substring> = [
    "bulletin", "count", "counts", "estimate", "estimates", "figure", "figures", "number",
    "numbers",
    "official", "report", "reports", "said", "statement", "toll", "told",
  ]

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
    LowercasedWords.ofLettersAndNumbers(text)
  }
}
