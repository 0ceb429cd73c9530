import ClaimModel

/// Turns the claims of one incident into statements that can be held against each other.
struct StatementReader {
  let incident: Incident
  private let taxonomy: Taxonomy
  /// The claims by id, to find the whole of a part.
  private let claimsById: [String: Claim]
  private let register: VoiceRegister
  private let carriers: Carriers
  private let published: [ArticleKey: String]
  private let publishers: [String: Publication]
  /// Every report tells of the incident in passing, as something past: then that is what it is.
  private let isPast: Bool

  /// What the claims of an incident come to.
  struct Result {
    var statements: [Statement] = []
    /// Claims that a figure is wrong.
    var denials: [Statement] = []
    /// Claims of parts ("three of the 14"), for the arithmetic.
    var parts: [Statement] = []
    var asides: [Aside] = []
  }

  init(
    incident: Incident, claims: [Claim], articles: [Article], publications: [String: Publication],
    taxonomy: Taxonomy
  ) {
    self.incident = incident
    self.taxonomy = taxonomy
    claimsById = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
    publishers = publications
    isPast = claims.allSatisfy(\.background)
    register = VoiceRegister(citations: claims.flatMap { StatementReader.citations(of: $0) })
    carriers = Carriers(articles: articles, claims: claims)
    var published: [ArticleKey: String] = [:]
    for article in articles {
      published[ArticleKey(document: article.document, article: article.article)] =
        article.published
    }
    self.published = published
  }

  /// Reads the claims in the order of publication, then of the text.
  func read(_ claims: [Claim]) -> Result {
    var result = Result()
    let ordered = claims.map { (moment(of: $0), StatementReader.plain($0)) }.sorted {
      StatementReader.precedes($0, $1)
    }
    for (order, (moment, claim)) in ordered.enumerated() {
      if claim.partOf != nil, claim.status == .asserted, !claim.background || isPast {
        result.parts += statements(of: claim, at: moment, order: order)
      }
      if let reason = reasonToSetAside(claim) {
        result.asides.append(Aside(claim: claim.id, reason: reason))
      } else if claim.status == .denied {
        result.denials += statements(of: claim, at: moment, order: order)
      } else {
        result.statements += statements(of: claim, at: moment, order: order)
      }
    }
    setAsidePartialNoughts(&result)
    result.statements = ListItems(taxonomy: taxonomy).marking(result.statements)
    for index in result.statements.indices { result.statements[index].settle() }
    return result
  }

  private func setAsidePartialNoughts(_ result: inout Result) {
    let partial = result.statements.filter(\.excludesTheCounted).map(\.claim.id)
    result.asides += Set(partial).sorted().map { Aside(claim: $0, reason: .part) }
    result.statements.removeAll { $0.excludesTheCounted }
  }

  /// The claim, read as an assertion of none where any at all is denied.
  ///
  /// "It denied that it had lost any men" says that nobody was lost; "he denied that 50 had died" says
  /// of a number that it is wrong.
  private static func plain(_ claim: Claim) -> Claim {
    let words = claim.quantity.text.lowercased().split { !$0.isLetter }
    guard claim.status == .denied, claim.quantity.high == 0, words.contains("any") else {
      return claim
    }
    var plain = claim
    plain.status = .asserted
    return plain
  }

  /// The sources that speak in a claim: an outlet that relays the police is not one more.
  static func citations(of claim: Claim) -> [Source] {
    let origins = claim.sources.filter { $0.kind != .media && $0.kind != .unknown }
    return origins.isEmpty ? claim.sources : origins
  }

  private func reasonToSetAside(_ claim: Claim) -> Aside.Reason? {
    if claim.background, !isPast { return .background }
    switch claim.status {
    case .threatened, .feared, .hypothetical: return .unasserted
    case .asserted, .denied: break
    }
    if isElsewhere(claim) { return .elsewhere }
    return isMerePart(claim) ? .part : nil
  }

  /// Whether a part tells nothing that a question asks for.
  ///
  /// "25 dead, including 21 hostages" counts the hostages, and that is a figure of its own; "eleven
  /// of the 25 dead were guests" divides one and the same question.
  private func isMerePart(_ claim: Claim) -> Bool {
    guard let id = claim.partOf else { return false }
    guard let whole = claimsById[id] else { return true }
    if whole.measure != claim.measure { return false }
    return claim.group == .people
      || taxonomy.kind(of: claim.group) == taxonomy.kind(of: whole.group)
  }

  /// Whether the claim speaks of days that are not the incident's, or of a period far longer.
  private func isElsewhere(_ claim: Claim) -> Bool {
    guard let occurred = claim.occurred, let from = incident.from else { return false }
    let to = incident.to ?? from
    let slack = 2
    if let end = occurred.to ?? occurred.from, end < from.adding(days: -slack) { return true }
    if let start = occurred.from, start > to.adding(days: slack) { return true }
    guard let start = occurred.from, let end = occurred.to else { return false }
    let length = end.daysSinceEpoch - start.daysSinceEpoch
    return length > 2 * (to.daysSinceEpoch - from.daysSinceEpoch) + 14
  }

  private func moment(of claim: Claim) -> Moment? {
    Moment(claim.reported) ?? Moment(published[ArticleKey(claim)])
      ?? Moment(publishers[claim.document]?.published)
  }

  private func statements(of claim: Claim, at moment: Moment?, order: Int) -> [Statement] {
    let key = ArticleKey(claim)
    let cited = StatementReader.citations(of: claim).map { register.voice(of: $0) }
    let paper = ownVoice(of: key)
    let voices = cited.isEmpty ? [paper] : cited
    var seen: Set<Voice> = []
    return voices.filter { seen.insert($0).inserted }.flatMap { voice in
      measures(of: claim).map { measure in
        Statement(
          claim: claim, measure: measure, group: OwnLosses.group(of: claim, said: voice),
          voice: voice, moment: moment, article: key, carrier: carriers.name(of: key),
          paper: paper, order: order, isDirect: measure == claim.measure,
          isPartial: isPartOfOtherMeasure(claim))
      }
    }
  }

  /// Whether the whole of a part is of another fate: the dead among the wounded.
  private func isPartOfOtherMeasure(_ claim: Claim) -> Bool {
    guard let id = claim.partOf, let whole = claimsById[id] else { return false }
    return whole.measure != claim.measure
  }

  /// The measures that a claim bears on: nobody hurt at all means nobody killed.
  private func measures(of claim: Claim) -> [Measure] {
    let isNone = claim.quantity.low == 0 && claim.quantity.high == 0
    return claim.measure == .casualties && isNone
      ? [.casualties, .killed, .injured] : [claim.measure]
  }

  /// The paper that speaks for itself: the publisher, else the document, of the first carrier.
  private func ownVoice(of key: ArticleKey) -> Voice {
    let root = carriers.root(of: key)
    return VoiceRegister.paper(named: publishers[root.document]?.publisher ?? root.document)
  }

  private static func precedes(_ left: (Moment?, Claim), _ right: (Moment?, Claim)) -> Bool {
    let leftKey = (left.0?.text ?? "", left.1.document, left.1.article, left.1.start)
    let rightKey = (right.0?.text ?? "", right.1.document, right.1.article, right.1.start)
    if leftKey != rightKey { return leftKey < rightKey }
    return left.1.id < right.1.id
  }
}
