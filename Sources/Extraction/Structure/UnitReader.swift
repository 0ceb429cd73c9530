internal import Text

/// Joins the tokens of a sentence into units, longest phrase first.
struct UnitReader {
  let text: TokenizedText
  let functions: FunctionWordTable

  func units(in tokens: Range<Int>) -> [Unit] {
    var found: [Unit] = []
    found.reserveCapacity(tokens.count)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let unit = phrase(at: index, before: tokens.upperBound) ?? single(index)
      found.append(unit)
      index = unit.tokens.upperBound
    }
    return found
  }

  private func single(_ index: Int) -> Unit {
    let word = text.tokens[index].word
    return makeUnit(index..<(index + 1), word)
  }

  private func phrase(at index: Int, before end: Int) -> Unit? {
    guard let phrase = text.lexicon.phrase(at: index, before: end, in: text.tokens) else {
      return nil
    }
    return makeUnit(index..<index + phrase.words.count, phrase.id)
  }

  private func makeUnit(_ tokens: Range<Int>, _ word: Lexicon.WordID) -> Unit {
    Unit(
      tokens: tokens, word: word, classes: text.lexicon.classes(word), function: functions[word])
  }
}
