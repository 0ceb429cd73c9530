/// The terms of each strand by the numbers of their keys, and how many strands hold each.
struct TermLists {
  private(set) var starts: [Int] = [0]
  private(set) var terms: [Int32] = []
  private(set) var counts: [Int32] = []
  private(set) var frequencies: [Int]
  /// Of each spelling, whether a text with capitals and one without has it.
  private var isUsed: [(named: Bool, plain: Bool)]

  init(_ strands: [Strand], _ spelled: SpelledTerms, _ table: TermTable) {
    frequencies = Array(repeating: 0, count: table.keys.count)
    isUsed = Array(repeating: (false, false), count: spelled.spellings.count)
    terms.reserveCapacity(spelled.numbers.count)
    counts.reserveCapacity(spelled.numbers.count)
    starts.reserveCapacity(strands.count + 1)
    var list: [(term: Int32, count: Int32)] = []
    for strand in strands.indices {
      list.removeAll(keepingCapacity: true)
      read(spelled, spelled.range(of: strand), table, strands[strand].published != nil, &list)
      list.sort { $0.term < $1.term }
      append(list)
    }
  }

  private mutating func read(
    _ spelled: SpelledTerms, _ range: Range<Int>, _ table: TermTable, _ isDated: Bool,
    _ list: inout [(term: Int32, count: Int32)]
  ) {
    let hasNames = range.contains { spelled.kinds[Int(spelled.numbers[$0])] == .name }
    for place in range {
      let spelling = Int(spelled.numbers[place])
      let meaning = hasNames ? table.named[spelling] : table.plain[spelling]
      guard !meaning.isWeekday || !isDated else { continue }
      if hasNames { isUsed[spelling].named = true } else { isUsed[spelling].plain = true }
      list.append((meaning.key, spelled.counts[place]))
    }
  }

  /// Appends the sorted list of a strand, each term once.
  private mutating func append(_ list: [(term: Int32, count: Int32)]) {
    let start = terms.count
    for (term, count) in list {
      if terms.count > start, terms[terms.count - 1] == term {
        counts[counts.count - 1] &+= count
      } else {
        terms.append(term)
        counts.append(count)
        frequencies[Int(term)] += 1
      }
    }
    starts.append(terms.count)
  }

  /// Leaves out the terms that weigh nothing.
  mutating func keep(_ weights: [Double]) {
    var kept = 0
    var begin = 0
    for strand in 1..<starts.count {
      let end = starts[strand]
      for place in begin..<end where weights[Int(terms[place])] > 0 {
        terms[kept] = terms[place]
        counts[kept] = counts[place]
        kept += 1
      }
      begin = end
      starts[strand] = kept
    }
    terms.removeLast(terms.count - kept)
    counts.removeLast(counts.count - kept)
  }

  /// The shortest word that stands for each key, of equals the first.
  func surfaces(_ spelled: SpelledTerms, _ table: TermTable) -> [Int: String] {
    var surfaces: [Int: String] = [:]
    func note(_ meaning: TermTable.Meaning) {
      guard let word = meaning.surface else { return }
      let known = surfaces[Int(meaning.key)] ?? word
      surfaces[Int(meaning.key)] =
        (word.utf8.count, word) < (known.utf8.count, known) ? word : known
    }
    for spelling in spelled.spellings.indices {
      if isUsed[spelling].named { note(table.named[spelling]) }
      if isUsed[spelling].plain { note(table.plain[spelling]) }
    }
    return surfaces
  }
}
