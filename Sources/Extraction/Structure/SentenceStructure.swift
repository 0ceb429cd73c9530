internal import ClaimModel
internal import Text

/// A sentence as its units, with the figures, the people counted and the verb groups found in it.
///
/// It is a shallow parse (after Abney, "Parsing by Chunks", 1991): noun phrases that count people
/// and verb groups are chunks; what stands between them is left as units.
///
/// A class, so that handing it to every parser and rule counts one reference and copies nothing.
final class SentenceStructure {
  let text: TokenizedText
  let sentence: Int
  let units: [Unit]
  let people: [PeoplePhrase]
  let verbs: [VerbGroup]
  /// For each unit the people phrase that holds it; -1 where none does.
  let phraseOfUnit: [Int]
  /// For each unit the verb group that holds it; -1 where none does.
  let verbOfUnit: [Int]

  var lexicon: Lexicon { text.lexicon }

  /// Parses a sentence; one that counts nobody is not read for its verbs, as no rule asks for them.
  convenience init(text: TokenizedText, sentence: Int, functions: FunctionWordTable) {
    let tokens = text.sentences[sentence].tokens
    let units = UnitReader(text: text, functions: functions).units(in: tokens)
    let free = Array(repeating: -1, count: units.count)
    let plain = SentenceStructure(text, sentence, units, phraseOfUnit: free, verbOfUnit: free)
    let people = PeopleParser(structure: plain).phrases()
    let phraseOfUnit = SentenceStructure.holders(people.lazy.map(\.units), free)
    var verbs: [VerbGroup] = []
    if !people.isEmpty {
      let peopled = SentenceStructure(
        text, sentence, units, people: people, phraseOfUnit: phraseOfUnit, verbOfUnit: free)
      verbs = VerbParser(structure: peopled).groups()
    }
    self.init(
      text, sentence, units, people: people, verbs: verbs, phraseOfUnit: phraseOfUnit,
      verbOfUnit: SentenceStructure.holders(verbs.lazy.map(\.units), free))
  }

  private init(
    _ text: TokenizedText, _ sentence: Int, _ units: [Unit], people: [PeoplePhrase] = [],
    verbs: [VerbGroup] = [], phraseOfUnit: [Int], verbOfUnit: [Int]
  ) {
    self.text = text
    self.sentence = sentence
    self.units = units
    self.people = people
    self.verbs = verbs
    self.phraseOfUnit = phraseOfUnit
    self.verbOfUnit = verbOfUnit
  }

  /// For each unit the number of the chunk that holds it; `free` is the list where none does.
  private static func holders(_ chunks: some Sequence<Range<Int>>, _ free: [Int]) -> [Int] {
    var holders = free
    for (number, chunk) in chunks.enumerated() {
      for unit in chunk { holders[unit] = number }
    }
    return holders
  }

  func classes(_ unit: Int) -> WordClass {
    units.indices.contains(unit) ? units[unit].classes : []
  }

  func sense(_ unit: Int) -> WordSense { lexicon.sense(units[unit].word) }

  func function(_ unit: Int) -> FunctionWord? {
    units.indices.contains(unit) ? units[unit].function : nil
  }

  func token(_ unit: Int) -> Token { text.tokens[units[unit].tokens.lowerBound] }

  func isWord(_ unit: Int) -> Bool {
    units.indices.contains(unit) && token(unit).kind == .word
  }

  /// How many tokens the unit joins; 0 outside the sentence.
  func tokensOfUnit(_ unit: Int) -> Int {
    units.indices.contains(unit) ? units[unit].tokens.count : 0
  }

  /// "the group's", "its": the unit makes what follows somebody's.
  func isOwner(_ unit: Int) -> Bool { classes(unit).contains(.possessive) }

  func isGlued(_ unit: Int) -> Bool { units.indices.contains(unit) && token(unit).isGlued }

  /// The mark that stands here; nil for words, numbers and places outside the sentence.
  func mark(_ unit: Int) -> Mark? {
    guard units.indices.contains(unit), token(unit).kind == .mark else { return nil }
    return Mark(text.bytes, at: Int(token(unit).start))
  }

  /// The tokens from the first unit of a range to the last.
  func tokens(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return units[first].tokens.lowerBound..<units[last].tokens.upperBound
  }
}
