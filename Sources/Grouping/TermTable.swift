internal import ClaimModel

/// What the spellings of a batch count as: words by their stem, names as most texts write them.
struct TermTable {
  struct Key: Hashable, Comparable {
    var kind: TermKind
    var text: String

    static func < (left: Key, right: Key) -> Bool {
      (left.kind.rawValue, left.text) < (right.kind.rawValue, right.text)
    }
  }

  /// What one spelling counts as.
  struct Meaning {
    /// The place among the keys.
    var key: Int32
    /// The word that stands for its stem in titles; nil where the key itself does.
    var surface: String?
    /// A weekday, which counts only where the publication is unknown: else it is among the days.
    var isWeekday = false
  }

  /// In the order of their spelling: sums then add up in one order always.
  let keys: [Key]
  /// For each spelling what it is in a text with capitals of its own, and in one without.
  ///
  /// A text that has a name in its dateline or heading only, in capitals, cannot show that it is one;
  /// the other texts can, where the word is none of common English. But a text without any capitals,
  /// such as an old wire text, tells nothing by them.
  let named: [Meaning]
  let plain: [Meaning]

  init(_ spelled: SpelledTerms) {
    let names = TermTable.names(spelled)
    let plain = zip(spelled.spellings, spelled.kinds).map { TermTable.key($0, $1) }
    let named = zip(spelled.spellings, plain).map { spelling, plain in
      names[spelling].map { TermTable.key($0, TermKind($0)) } ?? plain
    }
    let keys = Set(plain.map(\.key)).union(named.map(\.key)).sorted()
    var numbers: [Key: Int32] = [:]
    numbers.reserveCapacity(keys.count)
    for (number, key) in keys.enumerated() { numbers[key] = Int32(number) }
    func meaning(_ found: Found) -> Meaning {
      Meaning(key: numbers[found.key] ?? 0, surface: found.surface, isWeekday: found.isWeekday)
    }
    self.keys = keys
    self.plain = plain.map(meaning)
    self.named = named.map(meaning)
  }

  private typealias Found = (key: Key, surface: String?, isWeekday: Bool)

  private static func key(_ term: String, _ kind: TermKind) -> Found {
    guard kind == .word else { return (Key(kind: kind, text: term), nil, false) }
    if TermVectors.weekdays.contains(term) { return (Key(kind: .number, text: term), nil, true) }
    return (Key(kind: .word, text: Stem.of(term)), term, false)
  }

  /// The names of the batch by their small letters.
  private static func names(_ spelled: SpelledTerms) -> [String: String] {
    var names: [String: String] = [:]
    for (term, kind) in zip(spelled.spellings, spelled.kinds) where kind == .name {
      let folded = term.lowercased()
      guard WordFrequencies.chance(ofStem: Stem.of(folded)) == 0 else { continue }
      names[folded] = min(names[folded] ?? term, term)
    }
    return names
  }
}
