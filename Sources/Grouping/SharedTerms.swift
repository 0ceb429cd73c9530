/// The terms of strands, as far as an incident's evidence tells of them: those that two strands hold.
struct SharedTerms: Sendable {
  private enum Holder {
    case vectors(TermVectors)
    case lists([[TermVectors.Entry]])
  }

  private let holder: Holder
  /// The spelling of each term.
  let spellings: [String]

  /// - Parameter entries: for each strand, by rising term.
  init(entries: [[TermVectors.Entry]], spellings: [String]) {
    holder = .lists(entries)
    self.spellings = spellings
  }

  init(_ vectors: TermVectors) {
    holder = .vectors(vectors)
    spellings = vectors.spellings
  }

  /// The entries of a strand, by rising term.
  func entries(of strand: Int) -> [TermVectors.Entry] {
    switch holder {
    case .vectors(let vectors): vectors.entries(of: strand)
    case .lists(let lists): lists[strand]
    }
  }

  /// The entries of a strand whose terms another one holds as well, the weightiest first.
  func shared(_ strand: Int, _ other: Int) -> [TermVectors.Entry] {
    let held = Set(entries(of: other).lazy.map(\.term))
    return entries(of: strand).filter { held.contains($0.term) }
      .sorted { ($1.mass, $0.term) < ($0.mass, $1.term) }
  }
}
