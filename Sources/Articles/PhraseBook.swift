/// Finds the standing phrases of news pages at the head of a line.
struct PhraseBook: Sendable {
  enum Kind: String {
    case always, start, whole
    case list
    case listStart = "list start"
    case listEnd = "list end"
    case comments, end, byline
  }

  private struct Phrase {
    var kind: Kind
    var letters: [UInt8]
  }

  /// By the first two letters of the phrase.
  private let phrases: [UInt16: [Phrase]]

  init(table: String = PagePhrases.table) {
    var phrases: [UInt16: [Phrase]] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { continue }
      let letters = Array(parts[1].utf8.drop { $0 == 0x20 })
      phrases[PhraseBook.key(letters[0], letters[1]), default: []].append(
        Phrase(kind: kind, letters: letters))
    }
    self.phrases = phrases
  }

  /// What the line is, if it begins with a phrase: the phrase that is the whole line wins.
  func role(of line: PageLine, in bytes: [UInt8]) -> PageLine.Role? {
    let start = firstLetter(bytes, line.range)
    guard start + 1 < line.range.upperBound else { return nil }
    let key = PhraseBook.key(
      WordScanner.folded(bytes[start]), WordScanner.folded(bytes[start + 1]))
    guard let candidates = phrases[key] else { return nil }
    // Somebody who is quoted may say anything.
    let isQuoted =
      start > line.range.lowerBound
      && [0x22, 0x27, 0xE2].contains(
        bytes[line.range.lowerBound])
    var found: PageLine.Role?
    for phrase in candidates {
      guard let end = end(of: phrase.letters, bytes, start, line.range.upperBound) else { continue }
      let isWhole = isBlank(bytes, end..<line.range.upperBound)
      if let role = role(phrase.kind, line, isWhole: isWhole, isQuoted: isQuoted) {
        if role != .furniture { return role }
        found = role
      }
    }
    return found
  }

  private func role(
    _ kind: Kind, _ line: PageLine, isWhole: Bool, isQuoted: Bool
  ) -> PageLine.Role? {
    switch kind {
    case .always: isQuoted ? nil : .furniture
    case .start: line.endsSentence || line.words > 25 ? nil : .furniture
    case .whole: isWhole ? .furniture : nil
    case .list: isWhole ? .listHeading : nil
    case .listStart: line.endsSentence || line.words > 12 ? nil : .listHeading
    case .listEnd: isWhole ? .listEnd : nil
    case .comments: isWhole ? .commentsHeading : nil
    case .end: isWhole ? .articleEnd : nil
    case .byline: isWhole ? .byline : nil
    }
  }

  /// Where a phrase ends that stands at `start`: at the end of a word, whatever the capitals.
  private func end(of phrase: [UInt8], _ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var position = start
    for letter in phrase {
      guard position < limit else { return nil }
      if letter == 0x23 {
        let digits = bytes[position..<limit].prefix { (0x30...0x39).contains($0) }.count
        guard digits > 0 else { return nil }
        position += digits
      } else if letter == 0x20 {
        guard bytes[position] == 0x20 else { return nil }
        while position < limit, bytes[position] == 0x20 { position += 1 }
      } else {
        guard WordScanner.folded(bytes[position]) == letter else { return nil }
        position += 1
      }
    }
    if position < limit, phrase.last.map(isLetter) == true, isLetter(bytes[position]) {
      return nil
    }
    return position
  }

  private func firstLetter(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    range.first { index in
      isLetter(bytes[index])
        || (bytes[index] == 0xC2 && index + 1 < range.upperBound && bytes[index + 1] == 0xA9)
    } ?? range.upperBound
  }

  private func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.contains { isLetter(bytes[$0]) || (0x30...0x39).contains(bytes[$0]) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }
}
