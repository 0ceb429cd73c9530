import ClaimModel

/// A date that a line of a page gives.
struct PageDate {
  /// Nil where a part is missing: "Thursday 17:45", "Published on".
  var day: CalendarDay?
  /// Nothing but the date and the words that go with it stands in the line.
  var isWholeLine: Bool
  /// The line tells when the page was changed, not when it was published.
  var isUpdate: Bool
  /// The line says that something was published or updated.
  var isLabelled: Bool

  private static let months: [UInt64: Int] = {
    let names =
      "january february march april may june july august september october november december"
    var months: [UInt64: Int] = [:]
    for (index, name) in names.split(separator: " ").enumerated() {
      months[WordScanner.pack(String(name))] = index + 1
      months[WordScanner.pack(String(name.prefix(3)))] = index + 1
    }
    months[WordScanner.pack("sept")] = 9
    return months
  }()

  private static let companions = WordSet(
    """
    published posted publish updated update last modified date dated created first on at the as of \
    am pm a p m gmt utc est edt et pst pdt pt cst cdt ct mst mdt bst cet ist pkt z t hrs hours hour \
    noon midnight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu \
    thur thurs fri sat sun st nd rd th ago min mins minute minutes read comments comment views \
    shares day days
    """)

  private static let labels = WordSet(
    "published publish posted updated update modified dated created date")
  private static let updateWords = WordSet("updated update modified")

  /// The number of a month by its name or its first three letters; nil for another word.
  static func month(_ packed: UInt64) -> Int? { months[packed] }

  /// Reads the first date of a stretch of text, however it is written; nil where the text neither
  /// holds a date nor consists of words that go with one.
  ///
  /// With `wholeLine` a text that has any other word is left at that word, and gives nil.
  static func read(
    _ bytes: [UInt8], _ range: Range<Int>, wholeLine: Bool = false
  ) -> PageDate? {
    var scanner = WordScanner(bytes, range)
    var words: [WordScanner.Word] = []
    var isWhole = true
    var isUpdate = false
    var isLabelled = false
    while let word = scanner.next(), words.count < 24 {
      words.append(word)
      if labels.contains(word.packed) { isLabelled = true }
      if updateWords.contains(word.packed), words.count <= 2 { isUpdate = true }
      if !word.isNumber, months[word.packed] == nil, !companions.contains(word.packed) {
        if wholeLine { return nil }
        isWhole = false
      }
    }
    let numbers = words.count { $0.isNumber }
    let day = numbers >= 2 ? firstDay(words, bytes) : nil
    let hasLetters = numbers < words.count
    guard day != nil || (isWhole && hasLetters) else { return nil }
    return PageDate(day: day, isWholeLine: isWhole, isUpdate: isUpdate, isLabelled: isLabelled)
  }

  /// The day of a text that names month and day alone: the last one up to a day after `limit`.
  static func day(
    in range: Range<Int>, _ bytes: [UInt8], lastBefore limit: CalendarDay
  ) -> CalendarDay? {
    var scanner = WordScanner(bytes, range)
    var words: [WordScanner.Word] = []
    while let word = scanner.next() { words.append(word) }
    for (first, second) in zip(words, words.dropFirst()) {
      let (name, number) = first.isNumber ? (second, first) : (first, second)
      guard let month = months[name.packed], number.isNumber, let day = value(number, bytes) else {
        continue
      }
      return [limit.year, limit.year - 1].lazy
        .compactMap { CalendarDay(year: $0, month: month, day: day) }
        .first { $0 <= limit.adding(days: 1) }
    }
    return nil
  }

  private static func firstDay(_ words: [WordScanner.Word], _ bytes: [UInt8]) -> CalendarDay? {
    for index in words.indices {
      if let day = day(at: index, words, bytes) { return day }
    }
    return nil
  }

  private static func day(
    at index: Int, _ words: [WordScanner.Word], _ bytes: [UInt8]
  ) -> CalendarDay? {
    let numbers = words[index...].prefix(4).filter { !isOrdinalEnding($0) }.prefix(3)
    guard numbers.count == 3 else { return nil }
    let parts = Array(numbers)
    let values = parts.map { $0.isNumber ? value($0, bytes) : nil }
    if let day = values[0], let month = months[parts[1].packed], let year = values[2] {
      return CalendarDay(year: fullYear(year, parts[2]), month: month, day: day)
    }
    if let month = months[parts[0].packed], let day = values[1], let year = values[2],
      parts[2].range.count == 4
        || !bytes[parts[1].range.upperBound..<parts[2].range.lowerBound]
          .contains(0x2D)
    {
      return CalendarDay(year: fullYear(year, parts[2]), month: month, day: day)
    }
    guard let first = values[0], let second = values[1], let third = values[2] else { return nil }
    return numeric(first, second, third, parts, bytes)
  }

  /// Reads 2025-03-12, 28/03/2016 and 11/28/05; 3/4/2016 could be either and is no date.
  private static func numeric(
    _ first: Int, _ second: Int, _ third: Int, _ parts: [WordScanner.Word], _ bytes: [UInt8]
  ) -> CalendarDay? {
    guard areJoined(parts, bytes) else { return nil }
    if parts[0].range.count == 4 { return CalendarDay(year: first, month: second, day: third) }
    let year = fullYear(third, parts[2])
    if first > 12 { return CalendarDay(year: year, month: second, day: first) }
    if second > 12 { return CalendarDay(year: year, month: first, day: second) }
    return first == second ? CalendarDay(year: year, month: first, day: second) : nil
  }

  /// One and the same mark, a hyphen, slash or full stop, stands between the parts.
  private static func areJoined(_ parts: [WordScanner.Word], _ bytes: [UInt8]) -> Bool {
    let gaps = [
      bytes[parts[0].range.upperBound..<parts[1].range.lowerBound].filter { $0 != 0x20 },
      bytes[parts[1].range.upperBound..<parts[2].range.lowerBound].filter { $0 != 0x20 },
    ]
    return gaps[0] == gaps[1] && [[0x2D], [0x2F], [0x2E]].contains(gaps[0])
  }

  private static func isOrdinalEnding(_ word: WordScanner.Word) -> Bool {
    !word.isNumber && ordinalEndings.contains(word.packed)
  }

  private static let ordinalEndings = WordSet("st nd rd th of")

  private static func fullYear(_ year: Int, _ word: WordScanner.Word) -> Int {
    switch word.range.count {
    case 4: year
    // "12 Mar 202512 Mar 2025": a date that was copied twice.
    case 5, 6: year >= 190_000 ? year / (word.range.count == 5 ? 10 : 100) : 0
    case 2: year < 50 ? 2000 + year : 1900 + year
    default: 0
    }
  }

  private static func value(_ word: WordScanner.Word, _ bytes: [UInt8]) -> Int? {
    guard word.range.count <= 6 else { return nil }
    return bytes[word.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
