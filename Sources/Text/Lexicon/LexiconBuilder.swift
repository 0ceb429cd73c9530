/// Gathers words and phrases with their senses, until a lexicon is made of them.
struct LexiconBuilder: Sendable {
  private(set) var table = WordTable()
  private(set) var senses = [WordSense()]
  /// By the number of their first word, longest first; empty for a word that opens none.
  private(set) var phrases: [[Lexicon.Phrase]] = [[]]
  /// Where each entry stands, for `explain`: "people.yaml:14".
  private(set) var origins: [Lexicon.WordID: String] = [:]

  /// Adds what is known of a word or of a phrase.
  ///
  /// What the word was known for before is kept; the new sense wins where both tell.
  mutating func add(_ text: String, _ sense: WordSense, origin: String? = nil) {
    let words = Lexicon.parts(of: text).map { intern($0) }
    guard let first = words.first else { return }
    guard words.count > 1 else { return merge(sense, into: first, origin) }
    if let known = phrases[Int(first)].first(where: { $0.words == words }) {
      return merge(sense, into: known.id, origin)
    }
    let id = append(sense)
    origins[id] = origin
    phrases[Int(first)].append(Lexicon.Phrase(words: words, id: id))
    phrases[Int(first)].sort { ($1.words.count, $0.id) < ($0.words.count, $1.id) }
  }

  private mutating func merge(
    _ sense: WordSense, into word: Lexicon.WordID, _ origin: String?
  ) {
    let index = Int(word)
    senses[index].classes.formUnion(sense.classes)
    senses[index].group = sense.group ?? senses[index].group
    senses[index].measure = sense.measure ?? senses[index].measure
    senses[index].kind = sense.kind ?? senses[index].kind
    senses[index].value = sense.value ?? senses[index].value
    senses[index].relation = sense.relation ?? senses[index].relation
    origins[word] = origin ?? origins[word]
  }

  private mutating func intern(_ text: String) -> Lexicon.WordID {
    let bytes = text.utf8.map(asciiLowercased)
    let found = table.find(bytes, 0..<bytes.count)
    guard found == Lexicon.unknown else { return found }
    let id = append(WordSense())
    table.insert(bytes, id: id)
    return id
  }

  private mutating func append(_ sense: WordSense) -> Lexicon.WordID {
    senses.append(sense)
    phrases.append([])
    return Lexicon.WordID(senses.count - 1)
  }
}
