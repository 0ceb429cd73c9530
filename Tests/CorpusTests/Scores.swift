import ClaimModel

/// Harmonic means of precision and recall on the corpus.
///
/// `levels` are those of `Agreement` over all claims, `measures` the quantities of each measure.
struct Scores: Codable, Equatable {
  var levels: [String: Double]
  var measures: [String: Double]
  /// What the program does not find; what is missed beside it was lost.
  var missed: [String]

  init(levels: [String: Double], measures: [String: Double], missed: [String]) {
    self.levels = levels
    self.measures = measures
    self.missed = missed
  }

  init(_ corpus: Corpus) {
    var levels: [String: Double] = [:]
    for level in Agreement.allCases {
      levels["\(level)"] = Scores.score(corpus, from: level) { _ in true }
    }
    var measures: [String: Double] = [:]
    for measure in Measure.allCases {
      measures[measure.rawValue] = Scores.score(corpus, from: .quantity) { $0 == measure }
    }
    self.init(levels: levels, measures: measures, missed: Scores.missed(corpus))
  }

  private static func score(
    _ corpus: Corpus, from level: Agreement, _ isCounted: (Measure) -> Bool
  ) -> Double {
    var (hits, expected, claimed) = (0, 0, 0)
    for (_, score) in corpus.scores {
      let found = score.found.filter { isCounted($0.gold.measure) }
      hits += found.filter { $0.agreement >= level }.count
      expected += found.count + score.missed.filter { isCounted($0.measure) }.count
      claimed += found.count + score.spurious.filter { isCounted($0.measure) }.count
    }
    return expected + claimed == 0 ? 1 : 2 * Double(hits) / Double(expected + claimed)
  }

  /// One line for each gold claim that no claim stands for.
  static func missed(_ corpus: Corpus) -> [String] {
    corpus.scores.flatMap { id, score in
      score.missed.map { gold in
        "\(id):\(gold.start) \(gold.measure.rawValue) \(bounds(gold.low, gold.high)) “\(gold.evidence)”"
      }
    }
  }

  /// One line for each claim that no gold claim accounts for, or that is wrong beside its number.
  static func faults(_ corpus: Corpus) -> [String] {
    corpus.scores.flatMap { id, score in
      score.spurious.map { claim in
        "\(id):\(claim.start) spurious \(claim.measure.rawValue) \(bounds(claim.quantity.low, claim.quantity.high))"
      }
        + score.found.filter { $0.agreement != .full }.map { found in
          "\(id):\(found.gold.start) right up to its \(found.agreement): “\(found.gold.evidence)”"
        }
    }
  }

  private static func bounds(_ low: Int?, _ high: Int?) -> String {
    if let low, low == high { return "\(low)" }
    return "\(low.map(String.init) ?? "")..\(high.map(String.init) ?? "")"
  }
}
