/// What one source says, latest, on one question of one incident.
package struct Position: Sendable, Hashable, Codable {
  /// Whose losses the source speaks of.
  package enum Stake: String, CaseIterable, Codable, Sendable {
    case ownLosses = "own_losses"
    case enemyLosses = "enemy_losses"
    case thirdParty = "third_party"
  }

  /// The name of the source; the publisher where a document speaks in its own voice.
  package var source: String
  /// Nil where a document speaks in its own voice.
  package var kind: SourceKind?
  package var side: String?
  package var stake: Stake
  /// How many independent carriers stand behind the position.
  package var voices: Int
  package var low: Int?
  package var high: Int?
  package var relation: Relation
  package var status: Status
  /// When the source said so, ISO 8601.
  package var reported: String?
  /// Ids of the claims that state it, the latest first.
  package var claims: [String]
  /// Earlier figures of the same source, oldest first.
  package var earlier: [Earlier]

  /// A figure that the source has replaced.
  package struct Earlier: Sendable, Hashable, Codable {
    package var low: Int?
    package var high: Int?
    package var relation: Relation
    package var reported: String?
    package var claims: [String]

    package init(
      low: Int?, high: Int?, relation: Relation, reported: String?, claims: [String]
    ) {
      self.low = low
      self.high = high
      self.relation = relation
      self.reported = reported
      self.claims = claims
    }
  }

  package init(
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
