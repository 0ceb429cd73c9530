internal import Foundation

/// How likely two strands tell of one incident.
///
/// Two logistic regressions (Cox, 1958). The weights for strands whose days are known were fitted on
/// pairs of local news reports of shootings, where many incidents of one kind stand in one week and
/// one state; those for strands without days on news articles and agency briefs of all kinds.
enum PairModel {
  /// How likely two strands tell of one incident, 0 to 1.
  static func probability(_ evidence: PairEvidence, _ left: Strand, _ right: Strand) -> Double {
    var sheet = PointSum()
    return probability(evidence, left, right, on: &sheet)
  }

  /// The same, with the points of each ground on a sheet; background passages are judged by their
  /// own, stricter measure.
  static func probability<Sheet: ScoreSheet>(
    _ evidence: PairEvidence, _ left: Strand, _ right: Strand, on sheet: inout Sheet
  ) -> Double {
    if left.isBackground || right.isBackground {
      weighBackground(evidence, left, right, on: &sheet)
      return logistic(sheet.sum)
    }
    guard let apart = evidence.publishedApart else {
      weighUndated(evidence, on: &sheet)
      return logistic(sheet.sum)
    }
    weighDated(evidence, publishedApart: apart, on: &sheet)
    let probability = logistic(sheet.sum)
    guard isOneTownsNews(evidence, publishedApart: apart), probability < Self.chanceOfOneTown
    else { return probability }
    sheet.add(.rareTown, log(Self.chanceOfOneTown / (1 - Self.chanceOfOneTown)) - sheet.sum)
    return Self.chanceOfOneTown
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

  private static func weighDated<Sheet: ScoreSheet>(
    _ evidence: PairEvidence, publishedApart: Int, on sheet: inout Sheet
  ) {
    let daysApart = Double(min(evidence.daysApart ?? publishedApart, 60))
    sheet.add(.start, -6.97)
    sheet.add(.words, 8.67 * evidence.all + 13.54 * evidence.rare)
    sheet.add(.names, 5.53 * evidence.names + 0.54 * evidence.sharedNames)
    sheet.add(.figures, 3.59 * evidence.numbers)
    sheet.add(.common, 0.25 * evidence.sharedTerms)
    sheet.add(.days, (evidence.daysApart == 0 ? 1.95 : 0) - 1.02 * log(1 + daysApart))
    sheet.add(.published, -0.19 * log(1 + Double(min(publishedApart, 60))))
    sheet.add(.ages, evidence.agesDiffer ? -1.01 : 0)
    // Two who name one train in the same days may write from different towns.
    if hasLandmark(evidence, publishedApart: publishedApart) {
      sheet.add(.landmark, 1.2)
      return
    }
    // Fresh news of two days is two events, however alike their actors and towns are.
    sheet.add(.freshNews, evidence.newsDiffers ? -2 : 0)
    sheet.add(.towns, evidence.placesDiffer ? -1.43 : 0)
    sheet.add(.regions, evidence.regionsDiffer ? -1.15 : 0)
  }

  private static func weighUndated<Sheet: ScoreSheet>(
    _ evidence: PairEvidence, on sheet: inout Sheet
  ) {
    sheet.add(.start, -6.82)
    sheet.add(.words, 7.88 * evidence.all + 3.56 * evidence.rare)
    sheet.add(.names, 2.92 * evidence.names + 0.61 * evidence.sharedNames)
    sheet.add(.figures, 1.39 * evidence.numbers)
    sheet.add(.common, 0.27 * evidence.sharedTerms)
    sheet.add(.ages, 2.04 * evidence.sharedAges - (evidence.agesDiffer ? 0.51 : 0))
    sheet.add(.towns, evidence.placesDiffer ? -0.97 : 0)
    sheet.add(.regions, evidence.regionsDiffer ? -0.96 : 0)
    sheet.add(.countries, evidence.countriesDiffer ? -1.5 : 0)
    sheet.add(.weekdays, evidence.weekdaysDiffer ? -1.76 : 0)
  }

  /// One sentence holds few words: time and place must agree before words count for much.
  private static func weighBackground<Sheet: ScoreSheet>(
    _ evidence: PairEvidence, _ left: Strand, _ right: Strand, on sheet: inout Sheet
  ) {
    // What an article tells as past is not what it tells as news.
    if left.key.document == right.key.document, left.key.article == right.key.article {
      return sheet.add(.sameArticle, -.infinity)
    }
    if left.isBackground, right.isBackground, left.span == nil || right.span == nil {
      sheet.add(.start, 14 * -0.4)
      return sheet.add(.words, 14 * evidence.all)
    }
    guard let apart = daysApart(left, right), apart <= 3, isTally(left) == isTally(right) else {
      return sheet.add(.otherTime, -.infinity)
    }
    if evidence.placesDiffer || evidence.regionsDiffer {
      return sheet.add(.otherPlace, -.infinity)
    }
    let isPlaced = !left.places.isEmpty && !right.places.isEmpty
    sheet.add(.start, 10 * (isPlaced ? -0.12 : -0.3))
    sheet.add(.words, 10 * evidence.all)
  }

  /// The days from which on a time that reaches the publication is that of a sum of events.
  private static let daysOfTally = 7

  /// "Over the past 12 days bombs have killed 20": none of the bombs alone.
  private static func isTally(_ strand: Strand) -> Bool {
    guard strand.isBackground, let span = strand.span else { return false }
    return span.upperBound == strand.published && span.count > daysOfTally
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
