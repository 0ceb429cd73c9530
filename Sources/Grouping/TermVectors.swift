internal import ClaimModel
internal import Foundation

/// The terms of all strands as sorted lists of numbers, so that two strands compare in one pass.
struct TermVectors {
  struct Entry {
    var term: Int32
    var kind: TermKind
    /// Inverse document frequency.
    var weight: Double
    /// Weight times the damped count of the term in the strand.
    var mass: Double
  }

  /// The lengths of a strand's vectors under the views of `PairEvidence`.
  struct Lengths {
    var all = 0.0
    var rare = 0.0
    var names = 0.0
    var numbers = 0.0
  }

  /// For each strand its entries, by rising term.
  let entries: [[Entry]]
  let lengths: [Lengths]
  /// The spelling of each term, for titles and evidence.
  let spellings: [String]
  /// How many strands hold each term.
  let frequencies: [Int]
  /// Whether each term is a rare pair of names that names a thing or a person and no body of men:
  /// see `Landmarks`.
  let isLandmark: [Bool]

  init(_ strands: [Strand]) {
    var surfaces: [Key: String] = [:]
    let names = TermVectors.names(strands)
    let counted = strands.map { TermVectors.counts($0, names, &surfaces) }
    var frequency: [Key: Int] = [:]
    for counts in counted { for key in counts.keys { frequency[key, default: 0] += 1 } }
    // Terms are numbered in the order of their spelling: sums then add up in one order always.
    let keys = frequency.keys.sorted()
    var numbers: [Key: Int32] = [:]
    for (number, key) in keys.enumerated() { numbers[key] = Int32(number) }
    let weights = TermWeights(strands: strands.count)
    let weightOf = keys.map { weights.weight($0.kind, $0.text, frequency: frequency[$0] ?? 0) }
    spellings = keys.map { surfaces[$0] ?? $0.text }
    frequencies = keys.map { frequency[$0] ?? 0 }
    // A town of two words counts as a town.
    let places = Set(strands.flatMap(\.places).flatMap { [$0.name, $0.text] })
    isLandmark = keys.map { key in
      key.kind == .pair && Landmarks.isRare(frequency[key] ?? 0) && !Landmarks.namesActor(key.text)
        && !places.contains(key.text)
    }
    entries = counted.map { counts in
      counts.compactMap { key, count -> Entry? in
        guard let number = numbers[key] else { return nil }
        let weight = weightOf[Int(number)]
        guard weight > 0 else { return nil }
        return Entry(
          term: number, kind: key.kind, weight: weight, mass: weight * (1 + log(Double(count))))
      }.sorted { $0.term < $1.term }
    }
    lengths = entries.map(TermVectors.lengths)
  }

  private struct Key: Hashable, Comparable {
    var kind: TermKind
    var text: String

    static func < (left: Key, right: Key) -> Bool {
      (left.kind.rawValue, left.text) < (right.kind.rawValue, right.text)
    }
  }

  /// The names of the batch by their small letters.
  ///
  /// A text that has a name in its dateline or heading only, in capitals, cannot show that it is one;
  /// the other texts can, where the word is none of common English.
  private static func names(_ strands: [Strand]) -> [String: String] {
    var names: [String: String] = [:]
    for strand in strands {
      for term in strand.terms.keys where TermKind(term) == .name {
        let folded = term.lowercased()
        guard WordFrequencies.chance(ofStem: Stem.of(folded)) == 0 else { continue }
        names[folded] = min(names[folded] ?? term, term)
      }
    }
    return names
  }

  /// Counts the terms of a strand by stem; `surfaces` gains the shortest word of each stem.
  private static func counts(
    _ strand: Strand, _ names: [String: String], _ surfaces: inout [Key: String]
  ) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    // A text without any capitals of its own, such as an old wire text, tells nothing by them.
    let names = strand.terms.keys.contains { TermKind($0) == .name } ? names : [:]
    for (spelling, count) in strand.terms {
      let term = names[spelling] ?? spelling
      let kind = TermKind(term)
      // Where the publication is known the weekday is among the days already.
      if kind == .word, weekdays.contains(term) {
        if strand.published == nil {
          counts[Key(kind: .number, text: term), default: 0] += count
        }
        continue
      }
      guard kind == .word else {
        counts[Key(kind: kind, text: term), default: 0] += count
        continue
      }
      let key = Key(kind: kind, text: Stem.of(term))
      counts[key, default: 0] += count
      let known = surfaces[key] ?? term
      surfaces[key] = (term.utf8.count, term) < (known.utf8.count, known) ? term : known
    }
    return counts
  }

  static let weekdays: Set<String> = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]

  private static func lengths(_ entries: [Entry]) -> Lengths {
    var squares = Lengths()
    for entry in entries {
      let all = entry.mass * PairEvidence.shareInAll(entry.kind)
      let rare = entry.mass * entry.weight.squareRoot() * PairEvidence.shareInRare(entry.kind)
      squares.all += all * all
      squares.rare += rare * rare
      switch entry.kind {
      case .name: squares.names += entry.mass * entry.mass
      case .number, .age: squares.numbers += entry.mass * entry.mass
      case .word, .pair: break
      }
    }
    return Lengths(
      all: squares.all.squareRoot(), rare: squares.rare.squareRoot(),
      names: squares.names.squareRoot(), numbers: squares.numbers.squareRoot())
  }
}
