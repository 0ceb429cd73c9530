/// The words that the rules know, by classes, and the phrases made of them.
///
/// Words are data: the lexicon is read from YAML files (`lexicon/*.yaml`, and those
/// that the configuration adds). A word is looked up once, when the text is cut into tokens; from
/// then on it is a number.
///
/// A class, so that every text and every rule can hold it at the cost of one reference; it never
/// changes once it is made (`LexiconBuilder` gathers the words).
public final class Lexicon: Sendable {
  /// A word of the lexicon; also the number of a phrase.
  public typealias WordID = Int32

  /// The word that the lexicon does not hold.
  public static let unknown: WordID = 0

  let entries: LexiconBuilder
  private let table: WordTable
  private let senses: [WordSense]
  /// The classes of the senses once more: what rules ask for most lies close together.
  @usableFromInline let classesOfWords: [WordClass]
  /// By the number of their first word; longest first.
  private let phrases: [[Phrase]]
  /// The second words of all phrases, in their order, and where those of each first word begin: at
  /// nearly every token one look at them tells that no phrase stands there.
  private let secondWords: [WordID]
  private let startsOfSecond: [Int32]

  /// Two words or more that mean something together: "shot dead".
  public struct Phrase: Sendable, Hashable {
    public let words: [WordID]
    public let id: WordID
  }

  /// A lexicon of the words gathered; without any where none were.
  init(_ entries: LexiconBuilder = LexiconBuilder()) {
    self.entries = entries
    table = entries.table
    senses = entries.senses
    classesOfWords = entries.senses.map(\.classes)
    phrases = entries.phrases
    secondWords = entries.phrases.joined().map { $0.words[1] }
    var starts: [Int32] = [0]
    for list in entries.phrases { starts.append(starts[starts.count - 1] + Int32(list.count)) }
    startsOfSecond = starts
  }

  /// The numbers of all words and phrases, `unknown` among them.
  public var words: Range<WordID> { 0..<WordID(classesOfWords.count) }

  /// The word in a stretch of UTF-8, ASCII capitals folded; `unknown` where it has none.
  public func word(_ bytes: [UInt8], _ range: Range<Int>) -> WordID {
    table.find(bytes, range)
  }

  /// The word of a token whose hash is known already.
  func word(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt32) -> WordID {
    table.find(bytes, range, hash: hash)
  }

  public func word(_ text: String) -> WordID {
    let bytes = Array(text.utf8)
    return table.find(bytes, 0..<bytes.count)
  }

  /// The phrase whose words are these; nil where the lexicon has none.
  public func phrase(_ text: String) -> WordID? {
    let words = Lexicon.parts(of: text).map { word($0) }
    guard words.count > 1, let first = words.first else { return nil }
    return phrases(from: first).first { $0.words == words }?.id
  }

  /// The tokens of an entry: what spaces part, and each hyphen, as the text is cut, by itself.
  static func parts(of entry: String) -> [String] {
    // Nearly all entries are one word, and all are read before the first document is.
    let isOneWord = !entry.isEmpty && !entry.utf8.contains { $0 == 0x20 || $0 == 0x2D }
    if isOneWord { return [entry] }
    var parts: [String] = []
    for word in entry.utf8.split(separator: 0x20) {
      for (place, part) in word.split(separator: 0x2D).enumerated() {
        if place > 0 { parts.append("-") }
        parts.append(String(Substring(part)))
      }
    }
    return parts
  }

  public func sense(_ word: WordID) -> WordSense { senses[Int(word)] }

  @inlinable public func classes(_ word: WordID) -> WordClass { classesOfWords[Int(word)] }

  /// Where it is told what the word means, first told first; none for a word that phrases alone hold.
  ///
  /// It looks through all entries, and so is for `explain` and not for the path of a document.
  public func entries(of word: WordID) -> [LexiconEntry] { entries.entries(of: word) }

  /// The phrases that begin with a word, longest first.
  public func phrases(from word: WordID) -> [Phrase] { phrases[Int(word)] }

  /// The longest phrase that stands at a token, before the token `limit`; nil where none does.
  ///
  /// - Parameter isWanted: whether a phrase counts, by its number.
  public func phrase(
    at index: Int, before limit: Int, in tokens: [Token],
    where isWanted: (WordID) -> Bool = { _ in true }
  ) -> Phrase? {
    guard index + 1 < limit else { return nil }
    let first = Int(tokens[index].word)
    let start = Int(startsOfSecond[first])
    let end = Int(startsOfSecond[first + 1])
    // Most words open no phrase.
    if start == end { return nil }
    let second = tokens[index + 1].word
    for place in start..<end where secondWords[place] == second {
      let phrase = phrases[first][place - start]
      let words = phrase.words
      guard index + words.count <= limit else { continue }
      if words.indices.allSatisfy({ tokens[index + $0].word == words[$0] }), isWanted(phrase.id) {
        return phrase
      }
    }
    return nil
  }

  /// The words of every phrase that belongs to one of the classes.
  public func phraseWords(of wanted: WordClass) -> [[WordID]] {
    phrases.joined().filter { !classes($0.id).isDisjoint(with: wanted) }.map(\.words)
  }
}
