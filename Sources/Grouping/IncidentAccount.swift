package import ClaimModel

/// Why the reports of one incident are together, and why those that come near are not with them.
package struct IncidentAccount: Sendable {
  package let incident: Incident
  /// What two groups must reach on average to be joined.
  package let threshold: Double
  /// Sorted by document and article, an article's own news before its passages.
  package let reports: [Report]
  /// How the reports came together, in that order.
  package let steps: [Step]
  /// What comes nearest of all that is not in it, the nearest first.
  package let neighbours: [Neighbour]
  /// Claims of the same articles that went to other incidents, in the order of their texts.
  package let strays: [Stray]

  /// An article, or a passage of it that tells of something else than its news.
  package struct Name: Sendable, Hashable {
    package let document: String
    package let article: Int
    /// The document holds several articles, so that its name alone does not do.
    package let isOneOfSeveral: Bool
    package let isPassage: Bool
  }

  package struct Report: Sendable {
    package let name: Name
    package let published: CalendarDay?
    package let days: [CalendarDay]
    package let places: [Place]
    /// Ids of the claims with which it is in the incident.
    package let claims: [String]
    /// The report whose text it carries; nil where it carries none.
    package let copyOf: Name?
    /// The likeliest of the other reports; nil where it stands alone or was put here by ruling.
    package let nearest: Link?
  }

  /// How likely two reports tell of one incident, and what that rests on.
  package struct Link: Sendable {
    package let other: Name
    package let probability: Double
    /// In logits: their sum is the probability's; the weightiest first, `start` before all.
    package let points: [(ground: Ground, points: Double)]
    /// The weightiest terms that both hold.
    package let names: [String]
    package let figures: [String]
    package let words: [String]
    package let publishedApart: Int?
    package let daysApart: Int?
  }

  /// That some reports were joined to others.
  package struct Step: Sendable {
    package let joined: [Name]
    package let to: [Name]
    package let manner: JoinManner
  }

  /// Another incident with a report that is like one of this.
  package struct Neighbour: Sendable {
    package let incident: String
    package let title: String
    package let name: Name
    /// The likeliest pair of the two incidents, seen from this one's report.
    package let link: Link
    package let from: Name
    /// Over all pairs of the two incidents.
    package let average: Double
    package let reason: Separation
  }

  /// A claim of an article of the incident that is not in it.
  package struct Stray: Sendable {
    package let claim: String
    package let incident: String
    package let title: String
    package let departure: Departure?
  }
}

/// In which way two groups of reports were joined.
package enum JoinManner: Sendable, Hashable {
  /// The configuration says so.
  case ruled
  /// Their pairs are as likely as this on average.
  case average(Double)
  /// Left over, and this share as like the others as they are among themselves.
  case attached(Double)
  /// Alone, and as likely as this to be one with a report with which it shares a rare name or town.
  case landmark(Double)
}

/// Why two incidents are two.
package enum Separation: Sendable, Hashable {
  case keptApart
  /// Their days lie further apart than the window.
  case window
  case belowThreshold
  /// As groups they are less like each other than what is needed of the likeness within them.
  case lessAlike(across: Double, needed: Double)
}

/// Why a claim is none of its article's news.
package enum Departure: Sendable, Hashable {
  case background, anotherTime, anotherTown, anotherCountry
}
