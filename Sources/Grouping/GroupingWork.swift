internal import ClaimModel

/// All steps of one grouping, kept so that it can be told how its incidents came about.
struct GroupingWork {
  let options: GroupingOptions
  let articles: [Article]
  let claims: [Claim]
  let strands: [Strand]
  let vectors: TermVectors
  let settings: [StrandSetting]
  let pairs: [Agglomeration.Pair]
  /// Indices of strands, each list sorted, in the order of their first members.
  let groups: [[Int]]
  /// One for each group, in their order, with its id.
  let incidents: [Incident]
  let joins: [Agglomeration.Join]
  /// Pairs of strands that the configuration keeps apart.
  let keptApart: Set<[Int]>

  init(_ options: GroupingOptions, articles: [Article], claims: [Claim], known: [Incident]) {
    self.options = options
    self.articles = articles
    self.claims = claims
    let rulings = Rulings(options: options, known: known)
    let strands = StrandBuilder(
      articles: articles, claims: claims, loose: rulings.looseClaims(claims)
    )
    .strands()
    self.strands = strands
    vectors = TermVectors(strands)
    settings = StrandSetting.all(strands)
    pairs = GroupingWork.compare(strands, vectors, settings, window: options.window)
    keptApart = rulings.apart(strands)
    var agglomeration = Agglomeration(
      count: strands.count, pairs: pairs, threshold: options.threshold,
      together: rulings.together(strands), apart: keptApart)
    groups = agglomeration.groups()
    joins = agglomeration.joins
    let writer = IncidentWriter(
      strands: strands, vectors: vectors, pairs: pairs, articles: articles, claims: claims,
      pinned: options.pinned, window: options.window)
    let written = groups.map { writer.incident(of: $0) }
    let ids = IncidentIdentities(strands: strands, known: known).identities(groups, written)
    incidents = zip(written, ids).map { incident, identity in
      var incident = incident
      incident.id = identity.id
      incident.formerIds = identity.formerIds
      return incident
    }
  }

  private static func compare(
    _ strands: [Strand], _ vectors: TermVectors, _ settings: [StrandSetting], window: Int
  ) -> [Agglomeration.Pair] {
    let blocks = CandidateBlocks(strands: strands, vectors: vectors, window: window)
    let moments = strands.map(CandidateBlocks.moments)
    return blocks.pairs().compactMap { first, second in
      let evidence = PairEvidence(
        first, second, strands: strands, vectors: vectors, settings: settings)
      let isNear = CandidateBlocks.areNear(moments[first], moments[second], window)
      let probability =
        isNear ? PairModel.probability(evidence, strands[first], strands[second]) : 0
      guard probability > 0.01 || evidence.all > 0.03 else { return nil }
      return Agglomeration.Pair(
        first: first, second: second, probability: probability, likeness: evidence.all,
        sharesLandmark: PairModel.restsOnLandmark(evidence))
    }
  }

  func evidence(_ first: Int, _ second: Int) -> PairEvidence {
    PairEvidence(first, second, strands: strands, vectors: vectors, settings: settings)
  }

  func areNear(_ first: Int, _ second: Int) -> Bool {
    CandidateBlocks.areNear(
      CandidateBlocks.moments(strands[first]), CandidateBlocks.moments(strands[second]),
      options.window)
  }
}
