internal import ClaimModel

/// The terms of all strands with each spelling numbered once.
///
/// A batch has a hundred terms to a strand and few spellings; so what a spelling tells by itself — its
/// kind, its stem, the event of which it speaks — is found out once, and a strand is two short lists of
/// numbers.
struct SpelledTerms: Sendable {
  private(set) var spellings: [String] = []
  private(set) var kinds: [TermKind] = []
  /// For each spelling the number of its small letters in `smallLetters`.
  private var folded: [Int32] = []
  private var smallLetters: [String: Int32] = [:]
  /// For each spelling its stem where that is one of `EventWords`.
  private(set) var eventStems: [String?] = []
  /// Where the terms of each strand stand: `numbers[starts[s]..<starts[s + 1]]`.
  private var starts: [Int] = [0]
  private(set) var numbers: [Int32] = []
  private(set) var counts: [Int32] = []

  init(_ strands: [Strand]) {
    let total = strands.reduce(0) { $0 + $1.terms.count }
    numbers.reserveCapacity(total)
    counts.reserveCapacity(total)
    starts.reserveCapacity(strands.count + 1)
    var known: [String: Int32] = [:]
    for strand in strands {
      for (term, count) in strand.terms {
        let number = known[term] ?? note(term, &known)
        numbers.append(number)
        counts.append(Int32(clamping: count))
      }
      starts.append(numbers.count)
    }
  }

  private mutating func note(_ term: String, _ known: inout [String: Int32]) -> Int32 {
    let number = Int32(spellings.count)
    known[term] = number
    spellings.append(term)
    kinds.append(TermKind(term))
    let small = term.lowercased()
    let next = Int32(smallLetters.count)
    folded.append(smallLetters[small, default: next])
    if folded.last == next { smallLetters[small] = next }
    let stem = Stem.of(small)
    eventStems.append(EventWords.vocabulary.contains(stem) ? stem : nil)
    return number
  }

  /// Where the terms of a strand stand in `numbers` and `counts`.
  func range(of strand: Int) -> Range<Int> { starts[strand]..<starts[strand + 1] }

  /// The number by which `holds` knows a word in small letters; nil where no strand has it.
  func numberOfFolded(_ word: String) -> Int32? { smallLetters[word] }

  /// Whether a strand has a word, whatever its capitals.
  func holds(_ strand: Int, folded word: Int32) -> Bool {
    numbers[range(of: strand)].contains { folded[Int($0)] == word }
  }
}
