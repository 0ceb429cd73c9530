internal import Foundation

/// How likely two strands tell of one incident.
///
/// A logistic regression (Cox, 1958). Its weights for strands whose dates are known were fitted on
/// pairs of local news reports of shootings, where many incidents of one kind stand in one week and
/// one state; without dates the words alone decide, and `Agglomeration` guards against two events of
/// one kind.
enum PairModel {
  /// The cosine at which two strands without dates are as likely together as apart.
  private static let halfway = 0.065

  static func probability(_ evidence: PairEvidence) -> Double {
    guard let apart = evidence.publishedApart else {
      let square = evidence.all * evidence.all
      return square / (square + halfway * halfway)
    }
    let daysApart = Double(min(evidence.daysApart ?? apart, 60))
    var sum = -6.37 + 3.63 * evidence.all + 14.63 * evidence.rare
    sum += 2.21 * evidence.names + 3.78 * evidence.numbers + 0.87 * evidence.sharedNames
    sum += 0.47 * evidence.sharedAges - (evidence.agesDiffer ? 0.99 : 0)
    sum += (evidence.daysApart == 0 ? 2.31 : 0) - 0.885 * log(1 + daysApart)
    sum -= 0.556 * log(1 + Double(min(apart, 60)))
    sum -= (evidence.placesDiffer ? 1.63 : 0) + (evidence.regionsDiffer ? 0.94 : 0)
    return logistic(sum)
  }

  /// The same, with background passages judged by their own, stricter measure.
  static func probability(_ evidence: PairEvidence, _ left: Strand, _ right: Strand) -> Double {
    guard left.isBackground || right.isBackground else { return probability(evidence) }
    return backgroundProbability(evidence, left, right)
  }

  /// One sentence holds few words: time and place must agree before words count for much.
  private static func backgroundProbability(
    _ evidence: PairEvidence, _ left: Strand, _ right: Strand
  ) -> Double {
    // What an article tells as past is not what it tells as news.
    if left.key.document == right.key.document, left.key.article == right.key.article { return 0 }
    if left.isBackground, right.isBackground, left.span == nil || right.span == nil {
      return logistic(14 * (evidence.all - 0.4))
    }
    guard let apart = daysApart(left, right), apart <= 3 else { return 0 }
    if evidence.placesDiffer || evidence.regionsDiffer { return 0 }
    let isPlaced = !left.places.isEmpty && !right.places.isEmpty
    return logistic(10 * (evidence.all - (isPlaced ? 0.12 : 0.3)))
  }

  /// The days between the times that two strands tell; nil where one tells none.
  private static func daysApart(_ left: Strand, _ right: Strand) -> Int? {
    func spans(_ strand: Strand) -> [ClosedRange<Int>] {
      if strand.isBackground { return strand.span.map { [$0] } ?? [] }
      return (strand.days + (strand.published.map { [$0] } ?? [])).map { $0...$0 }
    }
    var least: Int?
    for one in spans(left) {
      for two in spans(right) {
        let apart = max(0, one.lowerBound - two.upperBound, two.lowerBound - one.upperBound)
        least = min(least ?? apart, apart)
      }
    }
    return least
  }

  static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
