/// The words that the rules know, by classes, and the phrases made of them.
///
/// Words are data: the lexicon is read from YAML files (`lexicon/*.yaml`, and those
/// that the configuration adds). A word is looked up once, when the text is cut into tokens; from
/// then on it is a number.
package struct Lexicon: Sendable {
  /// A word of the lexicon; also the number of a phrase.
  package typealias WordID = Int32

  /// The word that the lexicon does not hold.
  package static let unknown: WordID = 0

  private var table: WordTable
  private var senses: [WordSense]
  /// The classes of the senses once more: what rules ask for most lies close together.
  private var classes: [WordClass]
  /// Where each entry stands, for `explain`: "people.yaml:14".
  private var origins: [WordID: String] = [:]
  private var phrases: [WordID: [Phrase]] = [:]

  /// Two words or more that mean something together: "shot dead".
  package struct Phrase: Sendable, Hashable {
    package let words: [WordID]
    package let id: WordID
  }

  /// A lexicon without words.
  package init() {
    table = WordTable()
    senses = [WordSense()]
    classes = [[]]
  }

  /// The word in a stretch of UTF-8, ASCII capitals folded; `unknown` where it has none.
  package func word(_ bytes: [UInt8], _ range: Range<Int>) -> WordID {
    table.find(bytes, range)
  }

  package func word(_ text: String) -> WordID {
    let bytes = Array(text.utf8)
    return table.find(bytes, 0..<bytes.count)
  }

  /// The phrase whose words are these; nil where the lexicon has none.
  package func phrase(_ text: String) -> WordID? {
    let words = text.split(separator: " ").map { word(String($0)) }
    guard words.count > 1, let first = words.first else { return nil }
    return phrases[first]?.first { $0.words == words }?.id
  }

  package func sense(_ word: WordID) -> WordSense { senses[Int(word)] }

  package func classes(_ word: WordID) -> WordClass { classes[Int(word)] }

  /// The file and line that last told what the word means; nil for a word without an entry.
  package func origin(_ word: WordID) -> String? { origins[word] }

  /// The phrases that begin with a word, longest first.
  package func phrases(from word: WordID) -> [Phrase] { phrases[word] ?? [] }

  /// The words of every phrase that belongs to one of the classes.
  package func phraseWords(of wanted: WordClass) -> [[WordID]] {
    phrases.values.joined().filter { !classes($0.id).isDisjoint(with: wanted) }.map(\.words)
  }

  /// Adds what is known of a word or of a phrase whose words are parted by spaces.
  ///
  /// What the word was known for before is kept; the new sense wins where both tell.
  package mutating func add(_ text: String, _ sense: WordSense, origin: String? = nil) {
    let words = text.split(separator: " ").map { intern(String($0)) }
    guard let first = words.first else { return }
    guard words.count > 1 else { return merge(sense, into: first, origin) }
    if let known = phrases[first]?.first(where: { $0.words == words }) {
      return merge(sense, into: known.id, origin)
    }
    let id = WordID(senses.count)
    senses.append(sense)
    classes.append(sense.classes)
    origins[id] = origin
    phrases[first, default: []].append(Phrase(words: words, id: id))
    phrases[first]?.sort { ($1.words.count, $0.id) < ($0.words.count, $1.id) }
  }

  private mutating func merge(_ sense: WordSense, into word: WordID, _ origin: String?) {
    let index = Int(word)
    senses[index].classes.formUnion(sense.classes)
    classes[index] = senses[index].classes
    senses[index].group = sense.group ?? senses[index].group
    senses[index].measure = sense.measure ?? senses[index].measure
    senses[index].kind = sense.kind ?? senses[index].kind
    senses[index].value = sense.value ?? senses[index].value
    senses[index].relation = sense.relation ?? senses[index].relation
    origins[word] = origin ?? origins[word]
  }

  private mutating func intern(_ text: String) -> WordID {
    let bytes = text.utf8.map(asciiLowercased)
    let found = table.find(bytes, 0..<bytes.count)
    guard found == Lexicon.unknown else { return found }
    let id = WordID(senses.count)
    senses.append(WordSense())
    classes.append([])
    table.insert(bytes, id: id)
    return id
  }
}
