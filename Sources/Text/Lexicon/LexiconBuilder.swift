/// Gathers words and phrases with their senses, until a lexicon is made of them.
struct LexiconBuilder: Sendable {
  private(set) var table = WordTable()
  private(set) var senses = [WordSense()]
  /// By the number of their first word, longest first; empty for a word that opens none.
  private(set) var phrases: [[Lexicon.Phrase]] = [[]]
  /// Every entry in the order in which they were read, for `explain`; a small row each, for there
  /// are thousands and a run asks for none.
  private var rows: [Row] = []
  private var headings: [LexiconEntry.Heading] = []

  private struct Row: Sendable {
    let word: Lexicon.WordID
    let heading: Int32
    let line: Int32
  }

  /// The entries that told something of a word, first read first.
  func entries(of word: Lexicon.WordID) -> [LexiconEntry] {
    rows.filter { $0.word == word }
      .map { LexiconEntry(heading: headings[Int($0.heading)], line: Int($0.line)) }
  }

  /// Opens a part of a lexicon file: what is added with a line from here on stands in it.
  mutating func open(_ heading: LexiconEntry.Heading) {
    headings.append(heading)
  }

  /// Adds what is known of a word or of a phrase.
  ///
  /// What the word was known for before is kept; the new sense wins where both tell.
  mutating func add(_ text: String, _ sense: WordSense, line: Int? = nil) {
    let words = Lexicon.parts(of: text).map { intern($0) }
    guard let first = words.first else { return }
    guard words.count > 1 else { return merge(sense, into: first, line) }
    if let known = phrases[Int(first)].first(where: { $0.words == words }) {
      return merge(sense, into: known.id, line)
    }
    let id = append(sense)
    note(id, line)
    phrases[Int(first)].append(Lexicon.Phrase(words: words, id: id))
    phrases[Int(first)].sort { ($1.words.count, $0.id) < ($0.words.count, $1.id) }
  }

  private mutating func merge(
    _ sense: WordSense, into word: Lexicon.WordID, _ line: Int?
  ) {
    let index = Int(word)
    senses[index].classes.formUnion(sense.classes)
    senses[index].group = sense.group ?? senses[index].group
    senses[index].measure = sense.measure ?? senses[index].measure
    senses[index].kind = sense.kind ?? senses[index].kind
    senses[index].value = sense.value ?? senses[index].value
    senses[index].relation = sense.relation ?? senses[index].relation
    note(word, line)
  }

  private mutating func note(_ word: Lexicon.WordID, _ line: Int?) {
    guard let line, !headings.isEmpty else { return }
    rows.append(Row(word: word, heading: Int32(headings.count - 1), line: Int32(line)))
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
