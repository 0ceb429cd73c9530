/// A question of one incident whose positions do not agree, and how.
package struct Discrepancy: Sendable, Hashable, Codable {
  /// What kind of disagreement it is; only a contradiction is a headline.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// Intervals that do not meet, same scope, neither later word of the same voice.
    case contradiction
    /// Parts that exceed the whole; a toll that falls without a correction.
    case imbalance
    /// One source says that another's figure is wrong.
    case denial
    /// One voice, later figure.
    case update
    /// Different groups, places or periods.
    case scope
    /// A part against its whole.
    case subset
    /// "At least 20" against 21.
    case bound
    /// About 200 against 196.
    case rounding
  }

  /// Measure × comparable group within an incident.
  package struct Question: Sendable, Hashable, Codable {
    package var measure: Measure
    /// The name of the comparable group.
    package var group: String
    /// For people: "killed, people on the train".
    package var label: String

    package init(measure: Measure, group: String, label: String) {
      self.measure = measure
      self.group = group
      self.label = label
    }
  }

  /// How two positions differ.
  package struct Difference: Sendable, Hashable, Codable {
    /// Indices into `positions`.
    package var first: Int
    package var second: Int
    package var kind: Kind
    /// One plain sentence.
    package var explanation: String

    package init(first: Int, second: Int, kind: Kind, explanation: String) {
      self.first = first
      self.second = second
      self.kind = kind
      self.explanation = explanation
    }
  }

  /// Low, best and high of a published rule; nil where the rule gives none.
  package struct Estimate: Sendable, Hashable, Codable {
    package var low: Int?
    package var best: Int?
    package var high: Int?

    package init(low: Int?, best: Int?, high: Int?) {
      self.low = low
      self.best = best
      self.high = high
    }
  }

  package var id: String
  /// The id of the incident.
  package var incident: String
  package var question: Question
  /// The gravest kind among the differences.
  package var kind: Kind
  package var positions: [Position]
  package var differences: [Difference]
  /// By the name of the policy.
  package var estimates: [String: Estimate]
  /// How far apart the positions are, in people; nil where an open end leaves it unknown.
  package var spread: Int?
  /// ISO 8601: since when two positions have differed.
  package var since: String?
  /// One plain sentence, made from the evidence.
  package var explanation: String

  package init(
    id: String, incident: String, question: Question, kind: Kind, positions: [Position],
    differences: [Difference] = [], estimates: [String: Estimate] = [:], spread: Int? = nil,
    since: String? = nil, explanation: String
  ) {
    self.id = id
    self.incident = incident
    self.question = question
    self.kind = kind
    self.positions = positions
    self.differences = differences
    self.estimates = estimates
    self.spread = spread
    self.since = since
    self.explanation = explanation
  }
}
