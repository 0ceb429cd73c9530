internal import ClaimModel

/// All steps of one grouping, kept so that it can be told how its incidents came about.
struct GroupingWork {
  let evidence: GroupingEvidence
  let joined: JoinedStrands

  init(_ options: GroupingOptions, articles: [Article], claims: [Claim], known: [Incident]) {
    evidence = GroupingEvidence(options, articles: articles, claims: claims, known: known)
    let writer = IncidentWriter(
      strands: evidence.strands, terms: SharedTerms(evidence.vectors),
      pairs: evidence.linkage.pairs, articles: articles, claims: claims,
      carriers: Carriers(articles: articles), pinned: options.pinned, window: options.window)
    joined = JoinedStrands(
      evidence.strands, evidence.linkage, options: options, known: known, writer: writer)
  }
}

/// The strands of a batch and what speaks for and against joining them.
struct GroupingEvidence {
  let options: GroupingOptions
  let articles: [Article]
  let claims: [Claim]
  let strands: [Strand]
  let vectors: TermVectors
  let settings: [StrandSetting]
  let linkage: Linkage

  init(_ options: GroupingOptions, articles: [Article], claims: [Claim], known: [Incident]) {
    self.options = options
    self.articles = articles
    self.claims = claims
    let rulings = Rulings(options: options, known: known)
    strands = StrandBuilder(
      articles: articles, claims: claims, loose: rulings.looseClaims(claims)
    )
    .strands()
    vectors = TermVectors(strands)
    settings = StrandSetting.all(strands)
    linkage = Linkage(strands, vectors, settings, rulings, window: options.window)
  }

  func of(_ first: Int, _ second: Int) -> PairEvidence {
    PairEvidence(first, second, strands: strands, vectors: vectors, settings: settings)
  }

  func areNear(_ first: Int, _ second: Int) -> Bool {
    CandidateBlocks.areNear(
      CandidateBlocks.moments(strands[first]), CandidateBlocks.moments(strands[second]),
      options.window)
  }
}
