internal import Foundation

/// How likely a text of common length holds a word, whatever the batch at hand says.
///
/// With a batch of a dozen documents the batch alone cannot tell a rare word from a common one.
enum WordFrequencies {
  /// From 0 to 1; 0 for a word that is not among the common ones.
  static func chance(ofStem stem: String) -> Double { chances[stem] ?? 0 }

  private static let chances: [String: Double] = {
    var chances: [String: Double] = [:]
    for line in WordFrequencyData.levels.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard let first = cells.first, let level = Int(first) else { continue }
      let chance = pow(2, -Double(level) / 2)
      for stem in cells.dropFirst() { chances[String(stem)] = chance }
    }
    return chances
  }()
}
