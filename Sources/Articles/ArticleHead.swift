import Text

/// Tells headline, standfirst, date and issuer among the lines above the first sentence.
struct ArticleHead {
  private let bytes: [UInt8]
  private let lines: [PageLine]
  /// The indices of the lines above the first sentence.
  private let waiting: [Int]
  private let title: [UInt8]
  private let isScraped: Bool
  private let isRelease: Bool
  private let dates: [Int: PageDate]
  /// The lines that could be a headline or a standfirst.
  private let candidates: [Int]
  private let headline: Int?

  init(bytes: [UInt8], lines: [PageLine], waiting: [Int], title: [UInt8], isScraped: Bool) {
    self.bytes = bytes
    self.lines = lines
    self.waiting = waiting
    self.title = title
    self.isScraped = isScraped
    let titles = waiting.filter { lines[$0].role == .title }
    let genres = Set(titles.filter { Issuer.isGenre(bytes, lines[$0].range) })
    var dates: [Int: PageDate] = [:]
    for index in waiting {
      dates[index] = ArticleHead.date(of: lines[index], isGenre: genres.contains(index), bytes)
    }
    self.dates = dates
    isRelease = !genres.isEmpty
    candidates = titles.filter { index in
      let line = lines[index]
      return line.words >= 2 && !genres.contains(index) && dates[index] == nil
        && ![0x3A, 0x2C].contains(bytes[line.range.upperBound - 1])
    }
    let headline = ArticleHead.headline(
      waiting, candidates, lines, isRelease: isRelease, isScraped: isScraped,
      isTitle: { TitleMatch.end(of: title, in: lines[$0].range, bytes) != nil },
      isOrganisation: { OrganisationName.isWhole(lines[$0].range, bytes) })
    self.headline = headline ?? titles.first { genres.contains($0) && lines[$0].words >= 5 }
  }

  /// An article with nothing but its head.
  func draft() -> ArticleDraft {
    var draft = ArticleDraft()
    draft.isRelease = isRelease
    if isRelease {
      let titles = waiting.filter { lines[$0].role == .title }
      draft.issuer = Issuer.find(bytes, headings: titles.suffix(10).map { lines[$0].range })
    }
    for index in waiting {
      if let date = dates[index] { draft.noteDay(date) }
    }
    let possible = Set(candidates)
    let firstDate = waiting.first { index in
      headline.map { index > $0 && lines[index].role == .date } ?? false
    }
    for index in waiting {
      let isCandidate = possible.contains(index)
      let isBelowDate = firstDate.map { index > $0 } ?? false
      if let kind = kind(of: index, isCandidate: isCandidate, isBelowDate: isBelowDate) {
        draft.addHeading(withoutLabel(lines[index].range), kind)
      }
    }
    return draft
  }

  private func kind(
    of index: Int, isCandidate: Bool, isBelowDate: Bool
  ) -> ArticleLayout.Block.Kind? {
    let line = lines[index]
    if index == headline { return .headline }
    if line.role == .caption { return .caption }
    guard isCandidate, let headline, !isTitle(index) else { return nil }
    if isRelease, OrganisationName.isWhole(line.range, bytes) { return nil }
    if index < headline { return isScraped || line.words < 3 ? nil : .standfirst }
    if line.prefix == .bullet, line.words >= 4 { return .standfirst }
    if isScraped, isBelowDate { return line.words >= 3 ? .caption : nil }
    return line.words >= 5 ? .standfirst : isScraped ? nil : .headline
  }

  /// "Subject: Raid on the camp", in letters and bulletins, is the headline "Raid on the camp".
  private func withoutLabel(_ range: Range<Int>) -> Range<Int> {
    var scanner = WordScanner(bytes, range)
    guard let label = scanner.next(), label.packed == WordScanner.pack("subject"),
      label.range.upperBound < range.upperBound, bytes[label.range.upperBound] == 0x3A
    else { return range }
    return LineScanner.trimmed(bytes, label.range.upperBound + 1..<range.upperBound)
  }

  private func isTitle(_ index: Int) -> Bool {
    TitleMatch.end(of: title, in: lines[index].range, bytes) != nil
  }

  private static func headline(
    _ waiting: [Int], _ candidates: [Int], _ lines: [PageLine], isRelease: Bool, isScraped: Bool,
    isTitle: (Int) -> Bool, isOrganisation: (Int) -> Bool
  ) -> Int? {
    if let titled = waiting.first(where: isTitle) { return titled }
    if let heading = candidates.first(where: { lines[$0].isHeading }) { return heading }
    let longer = candidates.filter { lines[$0].words >= 3 }
    if isRelease {
      let others = longer.filter { !isOrganisation($0) }
      return others.first { lines[$0].words >= 4 } ?? others.first
    }
    guard isScraped else { return longer.first ?? candidates.first }
    let date = waiting.first { lines[$0].role == .date }
    if let date, let above = nearest(longer.filter { $0 < date }, lines) { return above }
    return (date == nil ? nearest(longer, lines) : longer.first) ?? candidates.first
  }

  /// The headline is the first of up to three last lines of some length (a standfirst and a byline
  /// may follow it); the labels of a page are short.
  private static func nearest(_ titles: [Int], _ lines: [PageLine]) -> Int? {
    let long = titles.reversed().prefix { lines[$0].words >= 5 }.prefix(3)
    return long.last ?? titles.last { lines[$0].words >= 5 } ?? titles.suffix(2).first
  }

  private static func date(of line: PageLine, isGenre: Bool, _ bytes: [UInt8]) -> PageDate? {
    guard line.role == .date || (line.role == .title && line.words <= 16 && line.hasDigit),
      let date = PageDate.read(bytes, line.dateRange ?? line.range),
      date.isWholeLine || isGenre || isDated(line, bytes)
    else { return nil }
    return date
  }

  /// Whether the day ends the line after a comma or a bar.
  ///
  /// For example "Liberated territory, 3 May 2025", "Relief Office, as of 18:00, 3 May 2025". A day
  /// inside a headline is one that the article speaks of.
  private static func isDated(_ line: PageLine, _ bytes: [UInt8]) -> Bool {
    line.range.contains { index in
      (bytes[index] == 0x2C || bytes[index] == 0x7C)
        && PageDate.read(bytes, index..<line.range.upperBound, wholeLine: true) != nil
    }
  }
}
