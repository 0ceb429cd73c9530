/// What one source says, latest, on one question of one incident.
public struct Position: Sendable, Hashable, Codable {
  /// Whose losses the source speaks of.
  public enum Stake: String, CaseIterable, Codable, Sendable {
    case ownLosses = "own_losses"
    case enemyLosses = "enemy_losses"
    case thirdParty = "third_party"
  }

  /// The name of the source; the publisher where a document speaks in its own voice.
  public var source: String
  /// Nil where a document speaks in its own voice.
  public var kind: SourceKind?
  public var side: String?
  public var stake: Stake
  /// How many independent carriers stand behind the position.
  public var voices: Int
  public var low: Int?
  public var high: Int?
  public var relation: Relation
  public var status: Status
  /// When the source said so, ISO 8601.
  public var reported: String?
  /// Ids of the claims that state it, the latest first.
  public var claims: [String]
  /// Earlier figures of the same source, oldest first.
  public var earlier: [Earlier]

  /// A figure that the source has replaced.
  public struct Earlier: Sendable, Hashable, Codable {
    public var low: Int?
    public var high: Int?
    public var relation: Relation
    public var reported: String?
    public var claims: [String]

    public init(
      low: Int?, high: Int?, relation: Relation, reported: String?, claims: [String]
    ) {
      self.low = low
      self.high = high
      self.relation = relation
      self.reported = reported
      self.claims = claims
    }
  }

  public init(
    source: String, kind: SourceKind?, side: String? = nil, stake: Stake = .thirdParty,
    voices: Int = 1, low: Int?, high: Int?, relation: Relation, status: Status = .asserted,
    reported: String? = nil, claims: [String] = [], earlier: [Earlier] = []
  ) {
    self.source = source
    self.kind = kind
    self.side = side
    self.stake = stake
    self.voices = voices
    self.low = low
    self.high = high
    self.relation = relation
    self.status = status
    self.reported = reported
    self.claims = claims
    self.earlier = earlier
  }
}
