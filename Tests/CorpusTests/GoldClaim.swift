import ClaimModel

/// A claim of `Tests/Corpus/gold.jsonl`, as a careful reader wrote it down.
struct GoldClaim: Decodable {
  struct CitedSource: Decodable {
    let text: String
    let kind: SourceKind
  }

  let measure: Measure
  let low: Int?
  let high: Int?
  let group: Group
  /// Groups that are right as well.
  let alternatives: [Group]
  let sources: [CitedSource]
  let status: Status
  let evidence: String
  /// In code points of the document's text.
  let start: Int
  let end: Int
  /// Counts neither for nor against.
  let isOptional: Bool

  private enum CodingKeys: String, CodingKey {
    case measure, low, high, group, sources, status, evidence, start, end
    case alternatives = "group_alternatives"
    case isOptional = "optional"
  }
}
