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
  private(set) var people: [PeoplePhrase] = []
  private(set) var verbs: [VerbGroup] = []
  /// For each unit the people phrase that holds it; -1 where none does.
  private(set) var phraseOfUnit: [Int] = []
  /// For each unit the verb group that holds it; -1 where none does.
  private(set) var verbOfUnit: [Int] = []

  var lexicon: Lexicon { text.lexicon }

  init(text: TokenizedText, sentence: Int, functions: FunctionWordTable) {
    self.text = text
    self.sentence = sentence
    units = UnitReader(text: text, functions: functions).units(in: text.sentences[sentence].tokens)
    phraseOfUnit = Array(repeating: -1, count: units.count)
    verbOfUnit = Array(repeating: -1, count: units.count)
    people = PeopleParser(structure: self).phrases()
    for (index, phrase) in people.enumerated() {
      for unit in phrase.units { phraseOfUnit[unit] = index }
    }
    // Without people no rule has anything to tie, and nobody asks for the verbs.
    guard !people.isEmpty else { return }
    verbs = VerbParser(structure: self).groups()
    for (index, group) in verbs.enumerated() {
      for unit in group.units { verbOfUnit[unit] = index }
    }
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
