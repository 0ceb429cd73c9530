internal import ClaimModel

/// Tells which claims of an article are its own news, and which tell of another incident.
///
/// A round-up names several towns, a report on a war several months, a feature what happened years
/// ago. The first claims of an article set its day and town; a later claim that its own words set on
/// another day or in another town is a passage apart.
struct NewsSetting {
  /// Days by which a claim may miss the article's day: an incident and its aftermath.
  static let slack = 2
  /// The days from which on an article whose figures are all dated is a round-up.
  static let daysOfRoundUp = 4
  /// Code points from the head of the article in which towns are all of the news: "three died in
  /// Kensington", then "in the city's Kensington district".
  static let head = 200
  /// Code points over which a town that was named holds.
  static let paragraph = 400
  /// What happens to people where the incident is; they are held or treated elsewhere.
  static let measuresOfPlace: Set<Measure> = [
    .killed, .injured, .casualties, .captured, .missing, .displaced, .freed, .surrendered,
  ]

  private let start: Int
  private let slack: Int
  /// Where sentences that make claims begin, each with the place that it names.
  private let named: [(start: Int, place: String)]
  private let days: ClosedRange<Int>?
  private let country: String?
  private let town: Place?
  /// The sentences at the head that make claims: "raids on the villages of Dar, Sul and Kef".
  private let lead: [String]

  /// `claims` are those of one article, in the order of its text.
  init(start: Int, claims: [Claim]) {
    self.start = start
    let news = claims.filter { !$0.background }
    days =
      news.lazy.compactMap { claim -> ClosedRange<Int>? in
        guard let span = NewsSetting.span(claim.occurred), span.count <= 31 else { return nil }
        return span
      }.first
    named = claims.compactMap { claim in
      guard let place = claim.place, claim.sentence.contains(place.text) else { return nil }
      return (claim.sentenceStart, place.name)
    }
    slack = NewsSetting.isRoundUp(news) ? 0 : Self.slack
    country = news.first?.place?.country
    town = news.first?.place.flatMap { NewsSetting.isTown($0) ? $0 : nil }
    lead = news.filter { $0.sentenceStart - start <= Self.head }.map(\.sentence)
  }

  /// Why a claim is none of the article's news; nil where it is.
  func departure(of claim: Claim) -> Departure? {
    if claim.background { return .background }
    if isAnotherTime(claim) { return .anotherTime }
    if isAnotherTown(claim) { return .anotherTown }
    return isAnotherCountry(claim) ? .anotherCountry : nil
  }

  private func isAnotherTime(_ claim: Claim) -> Bool {
    guard let days, let span = NewsSetting.span(claim.occurred) else { return false }
    return span.lowerBound - slack > days.upperBound
      || span.upperBound + slack < days.lowerBound
  }

  private func isAnotherTown(_ claim: Claim) -> Bool {
    guard let town, let other = claim.place, NewsSetting.isTown(other) else { return false }
    return other.name != town.name && claim.start - start > Self.head
      && Self.measuresOfPlace.contains(claim.measure)
      // "In Kensington, a district of Philadelphia" is one place.
      && !claim.sentence.contains(town.name)
      && !lead.contains { $0.contains(other.name) }
      && isNamed(other, by: claim)
  }

  /// Whether every figure has its day and the days are many: a week's police log.
  private static func isRoundUp(_ claims: [Claim]) -> Bool {
    let spans = claims.map { span($0.occurred) }
    return spans.allSatisfy { $0?.count == 1 } && Set(spans).count >= daysOfRoundUp
  }

  /// Whether a claim's sentence, or the one of a claim not far before it, names its place.
  ///
  /// The place that an article is mostly about is that of every claim without one; it says nothing
  /// of where the claim belongs.
  private func isNamed(_ place: Place, by claim: Claim) -> Bool {
    named.contains { start, name in
      name == place.name
        && (claim.sentenceStart - Self.paragraph...claim.sentenceStart).contains(start)
    }
  }

  /// "On Saturday a quake in eastern China …" in the news of Sunday's in Iran: day and country differ.
  private func isAnotherCountry(_ claim: Claim) -> Bool {
    guard let days, let span = NewsSetting.span(claim.occurred), !days.overlaps(span),
      let country, let place = claim.place, let other = place.country
    else { return false }
    // "It left half a million homeless": the sentence before has named the country.
    let goesOn = claim.sentence.hasPrefix("It ") && isNamed(place, by: claim)
    return other != country && Self.measuresOfPlace.contains(claim.measure)
      && (goesOn || claim.sentence.contains(place.text))
  }

  private static func isTown(_ place: Place) -> Bool {
    place.precision == .city || place.precision == nil
  }

  /// The days of an occurrence since 1970; nil where it sets none.
  static func span(_ occurrence: Occurrence?) -> ClosedRange<Int>? {
    guard let occurrence, let from = occurrence.from ?? occurrence.to,
      let to = occurrence.to ?? occurrence.from
    else { return nil }
    return min(from, to).daysSinceEpoch...max(from, to).daysSinceEpoch
  }
}
