internal import ClaimModel

/// Tells which claims of an article are its own news, and which tell of another incident.
///
/// A round-up names several towns, a report on a war several months, a feature what happened years
/// ago. The first claims of an article set its day and town; a later claim that its own words set on
/// another day or in another town is a passage apart.
struct NewsSetting {
  /// Days by which a claim may miss the article's day: an incident and its aftermath.
  static let slack = 2
  /// Code points from the head of the article in which towns are all of the news: "three died in
  /// Kensington", then "in the city's Kensington district".
  static let head = 200
  /// What happens to people where the incident is; they are held or treated elsewhere.
  static let measuresOfPlace: Set<Measure> = [
    .killed, .injured, .casualties, .captured, .missing, .displaced, .freed, .surrendered,
  ]

  private let start: Int
  private let day: Int?
  private let town: Place?

  /// `claims` are those of one article, in the order of its text.
  init(start: Int, claims: [Claim]) {
    self.start = start
    let news = claims.filter { !$0.background }
    day =
      news.lazy.compactMap { claim -> Int? in
        guard let span = NewsSetting.span(claim.occurred), span.count <= 4 else { return nil }
        return span.lowerBound
      }.first
    town = news.first?.place.flatMap { NewsSetting.isTown($0) ? $0 : nil }
  }

  func isElsewhere(_ claim: Claim) -> Bool {
    claim.background || isAnotherTime(claim) || isAnotherTown(claim)
  }

  private func isAnotherTime(_ claim: Claim) -> Bool {
    guard let day, let span = NewsSetting.span(claim.occurred) else { return false }
    return span.lowerBound - Self.slack > day || span.upperBound + Self.slack < day
  }

  private func isAnotherTown(_ claim: Claim) -> Bool {
    guard let town, let other = claim.place, NewsSetting.isTown(other) else { return false }
    return other.name != town.name && claim.start - start > Self.head
      && Self.measuresOfPlace.contains(claim.measure)
      // "In Kensington, a district of Philadelphia" is one place.
      && !claim.sentence.contains(town.name)
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
