import ClaimModel

/// The place, the day and the agency at the head of a wire report.
///
/// For example `QUETTA, March 12 (Agency) -`, `PORT HALDEN --` or `LIMA, 3 MAY 89 (X) -- [TEXT]`.
struct Dateline {
  /// From the first byte of the paragraph to the last of the dash or bracket, without the space
  /// that follows.
  var range: Range<Int>
  var day: CalendarDay?
  /// The place ends with a colon: "HARBOUR CITY: Seven people …".
  var isColon: Bool
  /// Who issues the communique that the brackets announce: `-- [COMMUNIQUE] [NAME] [TEXT]`.
  var issuer: Range<Int>?

  private static let lowercaseWords = WordSet("de del la el al and near of no date")
  private static let agencies = WordSet(
    "reuters ap afp xinhua upi dpa efe ians pti ani cnn bbc tass")
  private static let sentenceOpeners = WordSet("the a an at in on some more as after")
  private static let noPlaces = WordSet(
    """
    police officials army update video photo watch related breaking report military ministry \
    sources source note editor analysis opinion live summary background question answer \
      updated correction warning statement exclusive
    """)

  /// Finds the dateline of a paragraph; `published` gives the year to a day that has none.
  static func find(
    _ bytes: [UInt8], in paragraph: Range<Int>, published: CalendarDay? = nil
  ) -> Dateline? {
    guard var head = Head(bytes, paragraph), head.isDateline(bytes) else { return nil }
    var dateline = Dateline(range: paragraph.lowerBound..<head.end, isColon: head.isColon)
    let place = paragraph.lowerBound..<head.separator
    dateline.day =
      PageDate.read(bytes, place)?.day
      ?? published.flatMap { PageDate.day(in: place, bytes, lastBefore: $0) }
    let brackets = head.takeBrackets(bytes, limit: paragraph.upperBound)
    dateline.range = paragraph.lowerBound..<head.end
    dateline.issuer = Issuer.announced(in: brackets, bytes)
    return dateline
  }

  /// What stands before the first dash or colon.
  private struct Head {
    /// Where the dash or colon begins.
    var separator: Int
    /// Where the dash or colon ends.
    var end: Int
    var isColon = false
    var hasAgency = false
    var hasDate = false
    var places = 0
    var capitals = 0
    var isAgency = false
    var isNoPlace = false
    let paragraph: Range<Int>

    /// Nil where something stands in the way that no dateline has.
    init?(_ bytes: [UInt8], _ paragraph: Range<Int>) {
      self.paragraph = paragraph
      separator = paragraph.lowerBound
      end = paragraph.lowerBound
      let limit = min(paragraph.upperBound, paragraph.lowerBound + 160)
      var position = paragraph.lowerBound
      while position < limit {
        if let length = Head.dash(bytes, position, limit) {
          separator = position
          end = position + length
          return
        }
        switch bytes[position] {
        case 0x3A:
          separator = position
          end = position + 1
          isColon = true
          return
        case 0x28:
          guard let close = bytes[position..<limit].firstIndex(of: 0x29) else { return nil }
          hasAgency = true
          position = close + 1
        case 0x20, 0x2C, 0x2E, 0x2F, 0x27, 0x2D, 0x0A: position += 1
        default:
          var scanner = WordScanner(bytes, position..<limit)
          guard let word = scanner.next(), word.range.lowerBound == position, take(word) else {
            return nil
          }
          position = word.range.upperBound
        }
      }
      return nil
    }

    private mutating func take(_ word: WordScanner.Word) -> Bool {
      if word.isNumber {
        hasDate = true
      } else if PageDate.month(word.packed) != nil, word.isCapitalised {
        hasDate = true
      } else if word.isCapitalised {
        places += 1
        if word.isAllCapitals, word.range.count > 1 { capitals += 1 }
        if Dateline.agencies.contains(word.packed) { isAgency = true }
        if Dateline.noPlaces.contains(word.packed) { isNoPlace = true }
        if word.packed == WordScanner.pack("date") { hasDate = true }
      } else {
        return Dateline.lowercaseWords.contains(word.packed)
      }
      return places <= 9
    }

    /// The length of a dash with a space beside it: "--", " - ", "–", "—".
    private static func dash(_ bytes: [UInt8], _ position: Int, _ limit: Int) -> Int? {
      guard position + 3 < limit else { return nil }
      if bytes[position] == 0xE2, bytes[position + 1] == 0x80 {
        return (0x93...0x95).contains(bytes[position + 2]) ? 3 : nil
      }
      guard bytes[position] == 0x2D else { return nil }
      if bytes[position + 1] == 0x2D { return 2 }
      return position > 0 && bytes[position - 1] == 0x20 && bytes[position + 1] == 0x20 ? 1 : nil
    }

    func isDateline(_ bytes: [UInt8]) -> Bool {
      guard paragraph.upperBound - end >= 20, !isNoPlace, places > 0 || hasAgency else {
        return false
      }
      let isUpperCase = !bytes[end..<min(paragraph.upperBound, end + 60)].contains {
        (0x61...0x7A).contains($0)
      }
      if isColon {
        return !hasDate && !hasAgency && bytes[end] == 0x20 && !isUpperCase
          && isColonDateline(bytes)
      }
      if hasAgency || hasDate || (isAgency && places <= 2) { return true }
      return capitals > 0 && !isUpperCase
    }

    /// A colon after one or two names is most often a speaker's or a source's; a place is written
    /// so in whole capitals, or before a sentence that begins with an article or a preposition.
    private func isColonDateline(_ bytes: [UInt8]) -> Bool {
      guard places <= 2, paragraph.count >= 90 else { return false }
      let length = separator - paragraph.lowerBound
      if capitals == places { return length >= 6 }
      var scanner = WordScanner(bytes, end..<paragraph.upperBound)
      guard places == 1, length <= 14, let next = scanner.next() else { return false }
      return next.isCapitalised && Dateline.sentenceOpeners.contains(next.packed)
    }

    /// Moves on over `[REPORT] [NAME] [TEXT]` and gives the brackets.
    mutating func takeBrackets(_ bytes: [UInt8], limit: Int) -> [Range<Int>] {
      var brackets: [Range<Int>] = []
      while brackets.count < 5 {
        let rest = LineScanner.trimmed(bytes, end..<limit)
        guard let first = rest.first, bytes[first] == 0x5B,
          let close = bytes[rest.prefix(240)].firstIndex(of: 0x5D)
        else { break }
        brackets.append(first + 1..<close)
        end = close + 1
      }
      return brackets
    }
  }
}
