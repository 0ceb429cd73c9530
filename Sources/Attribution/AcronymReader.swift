internal import Text

/// Finds the long form of an acronym: "BLA" is "Baloch Liberation Army" where the article has
/// "Baloch Liberation Army (BLA)".
struct AcronymReader {
  let reading: Reading

  /// The long form of a phrase that is an acronym, or that carries one in brackets.
  func longForm(of range: Range<Int>) -> Range<Int>? {
    if let open = range.first(where: { reading.mark($0) == UInt8(ascii: "(") }) {
      let outside = range.lowerBound..<open
      return outside.isEmpty ? nil : outside
    }
    guard range.count == 1, reading.token(range.lowerBound).isAllCapitals else { return nil }
    let own = reading.text.bytes[reading.token(range.lowerBound).range]
    for index in 1..<max(1, reading.count - 1)
    where reading.mark(index) == UInt8(ascii: "(") && index + 2 < reading.count {
      let token = reading.token(index + 1)
      guard token.isAllCapitals, reading.text.bytes[token.range] == own else { continue }
      return before(index, letters: own.count)
    }
    return nil
  }

  /// The capitalised words before a bracket, as many as the acronym has letters at most.
  private func before(_ open: Int, letters: Int) -> Range<Int>? {
    var start = open
    while start > 0, open - start < letters + 3, isPart(start - 1) { start -= 1 }
    while start < open, !reading.token(start).isCapitalised { start += 1 }
    return start < open ? start..<open : nil
  }

  private func isPart(_ index: Int) -> Bool {
    reading.token(index).isCapitalised && reading.token(index).kind == .word
      && reading.word(index) != reading.words.the
      || reading.word(index) == reading.words.of || reading.isHyphen(index)
      || reading.has(index, .possessive)
  }
}
