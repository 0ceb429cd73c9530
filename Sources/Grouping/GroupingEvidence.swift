internal import ClaimModel

/// The strands of a batch and what speaks for and against joining them.
struct GroupingEvidence: Sendable {
  let options: GroupingOptions
  let articles: [Article]
  let claims: [Claim]
  let strands: [Strand]
  let terms: SpelledTerms
  let vectors: TermVectors
  private let settings: [StrandSetting]
  private let moments: [[Int32]]
  /// Nil when all candidates are found.
  private var blocks: CandidateBlocks?
  private(set) var linkage: Linkage

  /// Makes the strands; no two of them are compared yet.
  init(_ options: GroupingOptions, articles: [Article], claims: [Claim], known: [Incident]) {
    self.options = options
    self.articles = articles
    self.claims = claims
    let rulings = Rulings(options: options, known: known)
    strands = StrandBuilder(
      articles: articles, claims: claims, loose: rulings.looseClaims(claims)
    )
    .strands()
    terms = SpelledTerms(strands)
    vectors = TermVectors(strands, terms)
    settings = StrandSetting.all(strands, terms)
    moments = strands.map(CandidateBlocks.moments)
    blocks = CandidateBlocks(strands: strands, vectors: vectors, window: options.window)
    linkage = Linkage(
      pairs: [], together: rulings.together(strands), apart: rulings.apart(strands))
  }

  /// The pairs worth comparing that some strands find.
  func candidates(of strands: Range<Int>) -> [UInt64] { blocks?.pairs(of: strands) ?? [] }

  /// Gives back the memory that only candidates need.
  mutating func releaseBlocks() { blocks = nil }

  /// Compares the pairs whose first strand is one of some strands.
  func compared(_ strands: Range<Int>, among candidates: CandidatePairs) -> [Agglomeration.Pair] {
    strands.flatMap { first in
      candidates.partners(of: first).compactMap { compared(first, Int($0)) }
    }
  }

  private func compared(_ first: Int, _ second: Int) -> Agglomeration.Pair? {
    let evidence = of(first, second)
    let probability =
      areNear(first, second)
      ? PairModel.probability(evidence, strands[first], strands[second]) : 0
    guard probability > 0.01 || evidence.all > 0.03 else { return nil }
    return Agglomeration.Pair(
      first: first, second: second, probability: probability, likeness: evidence.all,
      sharesLandmark: PairModel.restsOnLandmark(evidence))
  }

  /// Takes what was compared, by the first strand, then by the second.
  mutating func take(_ pairs: [Agglomeration.Pair]) { linkage.pairs = pairs }

  func of(_ first: Int, _ second: Int) -> PairEvidence {
    PairEvidence(first, second, strands: strands, vectors: vectors, settings: settings)
  }

  func areNear(_ first: Int, _ second: Int) -> Bool {
    CandidateBlocks.areNear(moments[first], moments[second], options.window)
  }
}
