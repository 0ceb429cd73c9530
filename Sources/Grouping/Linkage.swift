internal import ClaimModel

/// Between which strands there is evidence, and what the configuration rules on them: all that
/// `Agglomeration` goes by.
struct Linkage {
  /// The pairs that were compared and are like each other in any way.
  var pairs: [Agglomeration.Pair]
  /// Lists of strands that share an incident whatever their evidence says.
  var together: [[Int]]
  /// Pairs of strands that may not share one, the smaller index first.
  var apart: Set<[Int]>

  init(pairs: [Agglomeration.Pair], together: [[Int]], apart: Set<[Int]>) {
    self.pairs = pairs
    self.together = together
    self.apart = apart
  }

  /// Compares what the candidate blocks bring together.
  init(
    _ strands: [Strand], _ vectors: TermVectors, _ settings: [StrandSetting], _ rulings: Rulings,
    window: Int
  ) {
    let blocks = CandidateBlocks(strands: strands, vectors: vectors, window: window)
    let moments = strands.map(CandidateBlocks.moments)
    pairs = blocks.pairs().compactMap { first, second in
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
    together = rulings.together(strands)
    apart = rulings.apart(strands)
  }
}
