/// A set of words by their numbers in the lexicon, asked for every token without a hash.
public struct WordIDSet: Sendable {
  private var isMember: [Bool]

  public init(_ words: some Collection<Lexicon.WordID>) {
    isMember = Array(repeating: false, count: Int(words.max() ?? 0) + 1)
    for word in words where word > Lexicon.unknown { isMember[Int(word)] = true }
  }

  public func contains(_ word: Lexicon.WordID) -> Bool {
    Int(word) < isMember.count && isMember[Int(word)]
  }
}
