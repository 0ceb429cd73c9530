/// Tells what each line of a page is, by its words and its end.
struct LineClassifier {
  private let bytes: [UInt8]
  private let phrases: PhraseBook
  private let functionWords = LineClassifier.allFunctionWords

  /// Longer lines are sentences; their words need not be counted.
  private static let proseLength = 260

  /// Lines of this length that end with a full stop are sentences.
  private static let sentenceLength = 80

  private static let allFunctionWords = WordSet(
    """
    the a an of in on at to for from by with and or but that this which who was were is are be been \
    has have had will would could not no it its they their he she his her we our said after as than \
    when where there into out up while
    """)

  init(_ bytes: [UInt8], phrases: PhraseBook) {
    self.bytes = bytes
    self.phrases = phrases
  }

  func classify(_ line: inout PageLine) {
    line.endsSentence = endsSentence(line.range)
    count(&line)
    if let role = phrases.role(of: line, in: bytes) {
      line.role = role
    } else if isCaption(line) {
      line.role = .caption
    } else if let range = dateRange(line) {
      line.role = .date
      line.dateRange = range
    } else if isProse(line) {
      line.role = .prose
    } else if isByline(line) {
      line.role = .byline
    } else {
      line.role = isFurniture(line) ? .furniture : .title
    }
  }

  /// Counts words, except in lines that are plainly sentences: those get numbers that say so.
  private func count(_ line: inout PageLine) {
    let length = line.range.count
    if length > LineClassifier.proseLength
      || (line.endsSentence && length > LineClassifier.sentenceLength)
    {
      line.words = length / 8
      line.functionWords = line.words / 4
      line.hasDigit = true
      line.hasLetters = true
      return
    }
    var scanner = WordScanner(bytes, line.range)
    while let word = scanner.next() {
      line.words += 1
      if word.isNumber { line.hasDigit = true } else { line.hasLetters = true }
      if functionWords.contains(word.packed) { line.functionWords += 1 }
      if LineClassifier.numberWords.contains(word.packed) { line.hasNumberWord = true }
    }
  }

  private func isProse(_ line: PageLine) -> Bool {
    if line.isHeading { return false }
    if line.endsSentence { return line.words >= 4 || line.functionWords > 0 }
    if line.prefix != .none, line.words >= 8, line.functionWords >= 2 { return true }
    let last = bytes[line.range.upperBound - 1]
    if last == 0x3A || last == 0x2C, line.words >= 4, line.functionWords > 0 { return true }
    if line.words >= 10, Dateline.find(bytes, in: line.range) != nil { return true }
    return line.words >= 22 && line.functionWords >= 3
  }

  /// A menu item, a lone number, a row of links.
  private func isFurniture(_ line: PageLine) -> Bool {
    if !line.hasLetters { return true }
    if line.prefix == .bullet, line.words <= 3, !line.hasDigit, !line.hasNumberWord,
      !line.endsSentence
    {
      return true
    }
    if line.words >= 5, line.functionWords <= line.words / 8, sectionNames(line) * 2 >= line.words {
      return true
    }
    let bars = line.range.count { bytes[$0] == 0x7C }
    let isTableRow = bytes[line.range.lowerBound] == 0x7C
    if bars >= 2, !isTableRow, line.words <= 5 * (bars + 1), line.functionWords <= bars {
      return true
    }
    return isVideoTeaser(line) || isAddress(line)
  }

  /// How many words of the line name sections of a paper, as in a menu that was put into one line.
  private func sectionNames(_ line: PageLine) -> Int {
    var scanner = WordScanner(bytes, line.range)
    var count = 0
    while let word = scanner.next() {
      if LineClassifier.sections.contains(word.packed) { count += 1 }
    }
    return count
  }

  private static let sections = WordSet(
    """
    home news latest world business sport sports opinion culture lifestyle entertainment politics \
    video videos photos weather technology tech science health magazine magazines archive popular \
    features comment contact about privacy cookies terms advertise subscribe login newsletters more
    """)

  /// "1:30 What a witness saw": the length of a video before its title.
  private func isVideoTeaser(_ line: PageLine) -> Bool {
    let start = line.range.lowerBound
    guard line.range.count > 8, line.words > 3, bytes[start + 1] == 0x3A else { return false }
    return [0, 2, 3].allSatisfy { (0x30...0x39).contains(bytes[start + $0]) }
      && bytes[start + 4] == 0x20
  }

  /// An e-mail or web address with little beside it.
  private func isAddress(_ line: PageLine) -> Bool {
    guard line.words <= 16, !line.endsSentence, line.functionWords <= 3 else { return false }
    let text = bytes[line.range]
    if text.starts(with: "http".utf8) || text.starts(with: "www.".utf8) { return true }
    guard let at = text.firstIndex(of: 0x40), at > line.range.lowerBound else { return false }
    return bytes[at - 1] > 0x20 && text[at...].contains(0x2E)
  }

  /// Where the date of a line stands that has nothing beside it but who wrote the article: "Ann
  /// Hill Published 3 May 2025", "3 May 2025 by Ann Hill".
  private func dateRange(_ line: PageLine) -> Range<Int>? {
    guard line.range.count <= 120, line.words <= 24, line.words > 0,
      !line.endsSentence || line.range.count <= 60
    else { return nil }
    if PageDate.read(bytes, line.range, wholeLine: true) != nil { return line.range }
    guard line.hasDigit, line.words <= 14, !line.endsSentence, let range = bylineDate(line),
      PageDate.read(bytes, range, wholeLine: true)?.day != nil
    else { return nil }
    return range
  }

  /// What follows "Published", or what stands before "by".
  private func bylineDate(_ line: PageLine) -> Range<Int>? {
    var scanner = WordScanner(bytes, line.range)
    while let word = scanner.next() {
      if LineClassifier.dateLabels.contains(word.packed) {
        return word.range.lowerBound..<line.range.upperBound
      }
      if word.packed == LineClassifier.by {
        return line.range.lowerBound..<word.range.lowerBound
      }
    }
    return nil
  }

  /// Enough to see that a short line counts somebody: "Two killed", "No survivors".
  private static let numberWords = WordSet(
    """
    no none one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty \
    dozen dozens score scores hundred hundreds thousand thousands several many
    """)

  private static let dateLabels = WordSet("published updated posted modified")
  private static let by = WordScanner.pack("by")

  private func isByline(_ line: PageLine) -> Bool {
    guard line.words <= 14, line.words >= 2, !line.endsSentence else { return false }
    var scanner = WordScanner(bytes, line.range)
    guard let first = scanner.next(), let second = scanner.next() else { return false }
    return first.packed == WordScanner.pack("by") && first.range.lowerBound == line.range.lowerBound
      && second.isCapitalised
  }

  private func isCaption(_ line: PageLine) -> Bool {
    guard line.range.count <= 600, !line.endsSentence || line.range.count < 80 else { return false }
    return CaptionMarks.isCaption(bytes, line.range)
  }

  /// Whether a full stop, question or exclamation mark ends the line, before quotation marks and
  /// before a closing remark in brackets: `… withdrawn. [end of recording]`.
  private func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if range.count > 3, bytes[end - 1] == 0x5D,
      let open = bytes[range.suffix(60)].lastIndex(of: 0x5B), open > range.lowerBound
    {
      end = open
    }
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if [0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x20].contains(byte) {
        end -= 1
      } else if end - range.lowerBound >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else {
        let isEllipsis =
          end - range.lowerBound >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
          && byte == 0xA6
        return byte == 0x2E || byte == 0x21 || byte == 0x3F || isEllipsis
      }
    }
    return false
  }
}
