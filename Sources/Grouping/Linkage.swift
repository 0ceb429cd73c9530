/// Between which strands there is evidence, and what the configuration rules on them: all that
/// `Agglomeration` goes by.
struct Linkage: Sendable {
  /// The pairs that were compared and are like each other in any way.
  var pairs: [Agglomeration.Pair]
  /// Lists of strands that share an incident whatever their evidence says.
  var together: [[Int]]
  /// Pairs of strands that may not share one, the smaller index first.
  var apart: Set<[Int]>
}
