internal import Foundation

/// How much it tells when two texts share a term.
///
/// The inverse document frequency of Spärck Jones (1972), counted in the batch and in `texts` texts
/// of common English that every batch is thought to hold as well. So a dozen documents are weighed
/// much like a thousand.
struct TermWeights {
  /// How many texts the fixed background counts as.
  static let texts = 50.0
  private let documents: Double

  init(strands: Int) { documents = Double(strands) }

  func weight(_ kind: TermKind, _ key: String, frequency: Int) -> Double {
    let background = Self.texts * TermWeights.chance(kind, key)
    return max(0, log((Self.texts + documents) / (background + Double(frequency) + 0.5)))
  }

  /// How likely common texts hold the term.
  ///
  /// Names and their pairs are as rare as the batch says.
  private static func chance(_ kind: TermKind, _ key: String) -> Double {
    switch kind {
    case .word: WordFrequencies.chance(ofStem: key)
    case .number: key.utf8.count <= 2 ? 0.05 : 0.003
    case .age: 0.02
    case .name, .pair: 0
    }
  }
}
