/// What speaks for or against two reports telling of one incident, as `PairModel` weighs it.
package enum Ground: String, Sendable, CaseIterable {
  /// What the model begins with: most pairs are no pairs.
  case start
  /// Words that both hold, rare ones above all.
  case words
  /// Names that both hold.
  case names
  /// Numbers that both hold.
  case figures
  /// How much weight all that they share has together.
  case common
  /// Ages that both give, or that differ.
  case ages
  /// The days that both name, and how far apart the nearest are.
  case days
  /// How far apart they were published.
  case published
  /// A name that hardly another report holds.
  case landmark
  /// A town that hardly another report names, on one day.
  case rareTown = "rare_town"
  /// Each is fresh news of a day of its own.
  case freshNews = "fresh_news"
  /// Towns, regions, countries and weekdays of which they share none.
  case towns, regions, countries, weekdays
  /// What an article tells as past is not what it tells as news.
  case sameArticle = "same_article"
  /// A background passage of another time, or of another place.
  case otherTime = "other_time"
  case otherPlace = "other_place"
}

/// Where `PairModel` writes its points down.
///
/// The run only wants their sum, an explanation wants each; both come from one model.
protocol ScoreSheet {
  var sum: Double { get }
  mutating func add(_ ground: Ground, _ points: Double)
}

/// Keeps the sum only.
struct PointSum: ScoreSheet {
  private(set) var sum = 0.0

  mutating func add(_ ground: Ground, _ points: Double) { sum += points }
}

/// Keeps every ground that counts.
struct PointList: ScoreSheet {
  private(set) var sum = 0.0
  private(set) var points: [(ground: Ground, points: Double)] = []

  mutating func add(_ ground: Ground, _ points: Double) {
    sum += points
    if points != 0 { self.points.append((ground, points)) }
  }
}
