internal import Foundation

/// How likely two strands tell of one incident.
///
/// Two logistic regressions (Cox, 1958). The weights for strands whose days are known were fitted on
/// pairs of local news reports of shootings, where many incidents of one kind stand in one week and
/// one state; those for strands without days on news articles and agency briefs of all kinds.
enum PairModel {
  static func probability(_ evidence: PairEvidence) -> Double {
    guard let apart = evidence.publishedApart else { return logistic(undated(evidence)) }
    let probability = logistic(dated(evidence, publishedApart: apart))
    return isOneTownsNews(evidence, publishedApart: apart)
      ? max(probability, Self.chanceOfOneTown) : probability
  }

  /// How likely two reports of one small town and one day tell of one incident, by the counts that
  /// `Landmarks` gives, with a margin for batches of another kind.
  private static let chanceOfOneTown = 0.9
  /// `sharedTerms` below which two texts have hardly a word in common.
  private static let leastShared = 2.5

  /// Whether a rare name or town of the same days speaks for one incident.
  static func restsOnLandmark(_ evidence: PairEvidence) -> Bool {
    guard let apart = evidence.publishedApart else { return false }
    return hasLandmark(evidence, publishedApart: apart)
      || isOneTownsNews(evidence, publishedApart: apart)
  }

  private static func isOneTownsNews(_ evidence: PairEvidence, publishedApart: Int) -> Bool {
    evidence.sharesRareTown && !evidence.kindsDiffer && !evidence.agesDiffer
      && publishedApart <= Landmarks.daysOfTown
      && (evidence.daysApart ?? 0) == 0
      && evidence.sharedTerms >= leastShared
  }

  private static func hasLandmark(_ evidence: PairEvidence, publishedApart: Int) -> Bool {
    evidence.sharesLandmark && !evidence.kindsDiffer && publishedApart <= Landmarks.daysOfName
      && (evidence.daysApart ?? 0) <= Landmarks.daysOfName
  }

  private static func dated(_ evidence: PairEvidence, publishedApart: Int) -> Double {
    let daysApart = Double(min(evidence.daysApart ?? publishedApart, 60))
    var sum = -6.97 + 8.67 * evidence.all + 13.54 * evidence.rare + 5.53 * evidence.names
    sum += 3.59 * evidence.numbers + 0.54 * evidence.sharedNames + 0.25 * evidence.sharedTerms
    sum += evidence.daysApart == 0 ? 1.95 : 0
    sum -= 1.02 * log(1 + daysApart) + 0.19 * log(1 + Double(min(publishedApart, 60)))
    sum -= evidence.agesDiffer ? 1.01 : 0
    // Two who name one train in the same days may write from different towns.
    if hasLandmark(evidence, publishedApart: publishedApart) { return sum + 1.2 }
    // Fresh news of two days is two events, however alike their actors and towns are.
    if evidence.newsDiffers { sum -= 2 }
    sum -= (evidence.placesDiffer ? 1.43 : 0) + (evidence.regionsDiffer ? 1.15 : 0)
    return sum
  }

  private static func undated(_ evidence: PairEvidence) -> Double {
    var sum = -6.82 + 7.88 * evidence.all + 3.56 * evidence.rare + 2.92 * evidence.names
    sum += 1.39 * evidence.numbers + 0.61 * evidence.sharedNames + 0.27 * evidence.sharedTerms
    sum += 2.04 * evidence.sharedAges - (evidence.agesDiffer ? 0.51 : 0)
    sum -= (evidence.placesDiffer ? 0.97 : 0) + (evidence.regionsDiffer ? 0.96 : 0)
    return sum - (evidence.countriesDiffer ? 1.5 : 0) - (evidence.weekdaysDiffer ? 1.76 : 0)
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
