/// A question of one incident whose positions do not agree, and how.
public struct Discrepancy: Sendable, Hashable, Codable {
  /// What kind of disagreement it is; only a contradiction is a headline.
  public enum Kind: String, CaseIterable, Codable, Sendable {
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
  public struct Question: Sendable, Hashable, Codable {
    public var measure: Measure
    /// The name of the comparable group.
    public var group: String
    /// For people: "killed, people on the train".
    public var label: String

    public init(measure: Measure, group: String, label: String) {
      self.measure = measure
      self.group = group
      self.label = label
    }
  }

  /// How two positions differ.
  public struct Difference: Sendable, Hashable, Codable {
    /// Indices into `positions`.
    public var first: Int
    public var second: Int
    public var kind: Kind
    /// One plain sentence.
    public var explanation: String

    public init(first: Int, second: Int, kind: Kind, explanation: String) {
      self.first = first
      self.second = second
      self.kind = kind
      self.explanation = explanation
    }
  }

  /// Low, best and high of a published rule; nil where the rule gives none.
  public struct Estimate: Sendable, Hashable, Codable {
    public var low: Int?
    public var best: Int?
    public var high: Int?

    public init(low: Int?, best: Int?, high: Int?) {
      self.low = low
      self.best = best
      self.high = high
    }
  }

  public var id: String
  /// The id of the incident.
  public var incident: String
  public var question: Question
  /// The gravest kind among the differences.
  public var kind: Kind
  public var positions: [Position]
  public var differences: [Difference]
  /// By the name of the policy.
  public var estimates: [String: Estimate]
  /// How far apart the positions are, in people; nil where an open end leaves it unknown.
  public var spread: Int?
  /// ISO 8601: since when two positions have differed.
  public var since: String?
  /// One plain sentence, made from the evidence.
  public var explanation: String

  public init(
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
