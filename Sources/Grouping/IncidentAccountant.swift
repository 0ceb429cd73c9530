internal import ClaimModel

/// Tells from the steps of a grouping why an incident is what it is.
struct IncidentAccountant {
  /// The most incidents that are told of those that come near.
  static let neighbours = 3
  /// The likeness from which on a report beyond the window comes near.
  static let leastLikeness = 0.2
  static let leastChance = 0.05
  static let terms = 5

  private let evidence: GroupingEvidence
  private let joined: JoinedStrands
  private let severalArticles: Set<String>

  init(_ evidence: GroupingEvidence, _ joined: JoinedStrands) {
    self.evidence = evidence
    self.joined = joined
    severalArticles = Set(evidence.articles.filter { $0.article > 1 }.map(\.document))
  }

  func account(of id: String) -> IncidentAccount? {
    guard
      let index = joined.incidents.firstIndex(where: { $0.id == id })
        ?? joined.incidents.firstIndex(where: { $0.formerIds.contains(id) })
    else { return nil }
    let group = joined.groups[index]
    return IncidentAccount(
      incident: joined.incidents[index], threshold: evidence.options.threshold,
      reports: reports(group), steps: steps(group), neighbours: neighbours(of: index),
      strays: strays(group, in: joined.incidents[index].id))
  }

  private func reports(_ group: [Int]) -> [IncidentAccount.Report] {
    let members = Set(group)
    let carriers = Carriers(articles: evidence.articles)
    let best = likeliest(evidence.linkage.pairs, from: members) { members.contains($0) }
    return group.map { index in
      let strand = evidence.strands[index]
      let own = Carriers.Carrier(document: strand.key.document, article: strand.key.article)
      let original = carriers.original(document: own.document, article: own.article)
      let isCopy = original != own && strand.key.passage == 0
      return IncidentAccount.Report(
        name: name(index), published: strand.published.map(CalendarDay.init(daysSinceEpoch:)),
        days: days(strand), places: strand.places, claims: strand.claims,
        copyOf: isCopy ? name(original.document, original.article, passage: 0) : nil,
        nearest: best[index].map { link(index, $0.other, $0.probability) })
    }
  }

  private func days(_ strand: Strand) -> [CalendarDay] {
    let days = strand.span.map { [$0.lowerBound, $0.upperBound] } ?? strand.days
    return Set(days).sorted().map(CalendarDay.init(daysSinceEpoch:))
  }

  /// For each strand of a group the likeliest of the strands that are asked for.
  private func likeliest(
    _ pairs: [Agglomeration.Pair], from group: Set<Int>, among isWanted: (Int) -> Bool
  ) -> [Int: (other: Int, probability: Double)] {
    var best: [Int: (other: Int, probability: Double)] = [:]
    for pair in pairs {
      for (one, two) in [(pair.first, pair.second), (pair.second, pair.first)]
      where group.contains(one) && isWanted(two) && pair.probability > 0 {
        if pair.probability > best[one]?.probability ?? 0 { best[one] = (two, pair.probability) }
      }
    }
    return best
  }

  private func link(_ one: Int, _ two: Int, _ probability: Double) -> IncidentAccount.Link {
    let weighed = evidence.of(min(one, two), max(one, two))
    var sheet = PointList()
    _ = PairModel.probability(
      weighed, evidence.strands[min(one, two)], evidence.strands[max(one, two)], on: &sheet)
    let start = sheet.points.filter { $0.ground == .start }
    let rest = sheet.points.filter { $0.ground != .start }.sorted {
      abs($0.points) > abs($1.points)
    }
    let shared = sharedTerms(one, two)
    return IncidentAccount.Link(
      other: name(two), probability: probability, points: start + rest,
      names: shared([.name, .pair]), figures: shared([.number, .age]), words: shared([.word]),
      publishedApart: weighed.publishedApart, daysApart: weighed.daysApart)
  }

  private func sharedTerms(_ one: Int, _ two: Int) -> ([TermKind]) -> [String] {
    let shared = SharedTerms(evidence.vectors).shared(one, two)
    return { kinds in
      shared.filter { kinds.contains($0.kind) }.prefix(Self.terms)
        .map { evidence.vectors.spellings[Int($0.term)] }
    }
  }

  /// The joins within a group, replayed: each with the reports that either side held by then.
  private func steps(_ group: [Int]) -> [IncidentAccount.Step] {
    var members = Dictionary(uniqueKeysWithValues: group.map { ($0, [$0]) })
    return joined.joins.compactMap { join in
      guard let one = members[join.first], let two = members[join.second] else { return nil }
      members[join.first] = one + two
      members[join.second] = nil
      // The smaller side is what joins.
      let (joined, to) = two.count <= one.count ? (two, one) : (one, two)
      return IncidentAccount.Step(
        joined: joined.sorted().map { name($0) }, to: to.sorted().map { name($0) },
        manner: join.manner)
    }
  }

  private func neighbours(of index: Int) -> [IncidentAccount.Neighbour] {
    var homes: [Int: Int] = [:]
    for (home, group) in joined.groups.enumerated() { for strand in group { homes[strand] = home } }
    var across: [Int: Across] = [:]
    for pair in evidence.linkage.pairs
    where (homes[pair.first] == index) != (homes[pair.second] == index) {
      let isFirst = homes[pair.first] == index
      let (own, other) = isFirst ? (pair.first, pair.second) : (pair.second, pair.first)
      guard let home = homes[other] else { continue }
      across[home, default: Across()].take(pair, own, other)
    }
    let near = across.filter { isNear($0.value.best) }
    return near.sorted { rank($0, index) > rank($1, index) }.prefix(Self.neighbours)
      .map { neighbour($0.key, $0.value, of: index) }
  }

  /// A passage is always near its own article, and tells why it is apart among the strays.
  private func isNear(_ best: Across.Best) -> Bool {
    let keys = [best.own, best.other].map { evidence.strands[$0].key }
    return Home(keys[0]) != Home(keys[1])
      && (best.probability >= Self.leastChance || best.likeness >= Self.leastLikeness)
  }

  /// What the pairs of two groups come to.
  private struct Across {
    var probability = 0.0
    var likeness = 0.0
    var best: Best = (own: 0, other: 0, probability: -1, likeness: 0)

    typealias Best = (own: Int, other: Int, probability: Double, likeness: Double)

    mutating func take(_ pair: Agglomeration.Pair, _ own: Int, _ other: Int) {
      probability += pair.probability
      likeness += pair.likeness
      if (pair.probability, pair.likeness) > (best.probability, best.likeness) {
        best = (own, other, pair.probability, pair.likeness)
      }
    }
  }

  private func average(_ across: Across, _ one: Int, _ two: Int) -> Double {
    across.probability
      / Agglomeration.pairs(between: joined.groups[one].count, and: joined.groups[two].count)
  }

  private func rank(_ near: (key: Int, value: Across), _ index: Int) -> (
    Double, Double, Double, Int
  ) {
    let best = near.value.best
    return (average(near.value, near.key, index), best.probability, best.likeness, -near.key)
  }

  private func neighbour(
    _ other: Int, _ across: Across, of index: Int
  ) -> IncidentAccount.Neighbour {
    let best = across.best
    return IncidentAccount.Neighbour(
      incident: joined.incidents[other].id, title: joined.incidents[other].title,
      name: name(best.other), link: link(best.own, best.other, best.probability),
      from: name(best.own), average: average(across, other, index),
      reason: separation(other, across, from: index))
  }

  private func separation(_ other: Int, _ across: Across, from index: Int) -> Separation {
    let isRuled = joined.groups[index].contains { one in
      joined.groups[other].contains {
        evidence.linkage.apart.contains([min(one, $0), max(one, $0)])
      }
    }
    if isRuled { return .keptApart }
    if !evidence.areNear(across.best.own, across.best.other) { return .window }
    if average(across, other, index) < evidence.options.threshold { return .belowThreshold }
    let pairs = Agglomeration.pairs(
      between: joined.groups[index].count, and: joined.groups[other].count)
    let needed = Agglomeration.coherence * min(likenessWithin(index), likenessWithin(other))
    return .lessAlike(across: across.likeness / pairs, needed: needed)
  }

  private func likenessWithin(_ index: Int) -> Double {
    let members = Set(joined.groups[index])
    let sum = evidence.linkage.pairs.filter {
      members.contains($0.first) && members.contains($0.second)
    }
    .reduce(0) { $0 + $1.likeness }
    let pairs = Agglomeration.pairs(within: members.count)
    return pairs > 0 ? sum / Double(pairs) : 0
  }

  /// Claims of the articles of a group that are in another one.
  private func strays(_ group: [Int], in id: String) -> [IncidentAccount.Stray] {
    let keys = Set(group.map { Home(evidence.strands[$0].key) })
    var incidentOfClaim: [String: Int] = [:]
    for (index, group) in joined.groups.enumerated() {
      for strand in group {
        for claim in evidence.strands[strand].claims { incidentOfClaim[claim] = index }
      }
    }
    let claims = evidence.claims.filter {
      keys.contains(Home(document: $0.document, article: $0.article))
    }
    let byHome = Dictionary(grouping: claims) { Home(document: $0.document, article: $0.article) }
    return byHome.sorted { $0.key < $1.key }.flatMap { home, claims in
      let claims = claims.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
      let start = evidence.articles.first {
        $0.document == home.document && $0.article == home.article
      }
      let setting = NewsSetting(start: start?.start ?? 0, claims: claims)
      return claims.compactMap { claim -> IncidentAccount.Stray? in
        guard let index = incidentOfClaim[claim.id], joined.incidents[index].id != id else {
          return nil
        }
        return IncidentAccount.Stray(
          claim: claim.id, incident: joined.incidents[index].id,
          title: joined.incidents[index].title,
          departure: setting.departure(of: claim))
      }
    }
  }

  private struct Home: Hashable, Comparable {
    var document: String
    var article: Int

    init(_ key: Strand.Key) { self.init(document: key.document, article: key.article) }

    init(document: String, article: Int) {
      self.document = document
      self.article = article
    }

    static func < (left: Home, right: Home) -> Bool {
      (left.document, left.article) < (right.document, right.article)
    }
  }

  private func name(_ strand: Int) -> IncidentAccount.Name {
    let key = evidence.strands[strand].key
    return name(key.document, key.article, passage: key.passage)
  }

  private func name(_ document: String, _ article: Int, passage: Int) -> IncidentAccount.Name {
    IncidentAccount.Name(
      document: document, article: article, isOneOfSeveral: severalArticles.contains(document),
      isPassage: passage > 0)
  }
}
