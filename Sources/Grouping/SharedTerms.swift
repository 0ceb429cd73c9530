/// The terms of strands, as far as an incident's evidence tells of them: those that two strands hold.
struct SharedTerms {
  /// For each strand its entries, by rising term.
  var entries: [[TermVectors.Entry]]
  /// The spelling of each term.
  var spellings: [String]

  init(entries: [[TermVectors.Entry]], spellings: [String]) {
    self.entries = entries
    self.spellings = spellings
  }

  init(_ vectors: TermVectors) {
    self.init(entries: vectors.entries, spellings: vectors.spellings)
  }
}
