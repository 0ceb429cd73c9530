import Text

/// Tells headline, standfirst, date and issuer among the lines above the first sentence.
struct ArticleHead {
  let bytes: [UInt8]
  let lines: [PageLine]
  /// The indices of the lines above the first sentence.
  let waiting: [Int]
  let title: [UInt8]
  let isScraped: Bool
  let isFirst: Bool

  /// An article with nothing but its head.
  func draft(before body: Int) -> ArticleDraft {
    var draft = ArticleDraft()
    draft.isRelease = waiting.contains { Issuer.isGenre(bytes, lines[$0].range) }
    draft.issuer = Issuer.find(bytes, headings: headings(before: body))
    for index in waiting {
      if let date = date(of: lines[index]) { draft.noteDay(date) }
    }
    let headline = headline()
    for index in waiting {
      if let kind = kind(of: index, headline) { draft.addHeading(lines[index].range, kind) }
    }
    return draft
  }

  /// The lines above the first sentence, and that sentence if it is a heading with a full stop.
  private func headings(before body: Int) -> [Range<Int>] {
    waiting.filter { lines[$0].role == .title }.suffix(10).map { lines[$0].range }
  }

  private func date(of line: PageLine) -> PageDate? {
    guard line.role == .date || (line.role == .title && line.words <= 16) else { return nil }
    guard let date = PageDate.read(bytes, line.range),
      date.isWholeLine || isDatedHeading(line)
        || Issuer.isGenre(bytes, line.range)
    else { return nil }
    return date
  }

  /// Whether the day ends the line after a comma.
  ///
  /// For example "Liberated territory, 3 May 2025", "Relief Office, as of 18:00, 3 May 2025". A day inside a headline is one that the article speaks of.
  private func isDatedHeading(_ line: PageLine) -> Bool {
    line.range.contains { index in
      bytes[index] == 0x2C
        && PageDate.read(bytes, index..<line.range.upperBound)?.isWholeLine == true
    }
  }

  private var candidates: [Int] {
    waiting.filter { index in
      let line = lines[index]
      return line.role == .title && line.words >= 2 && !Issuer.isGenre(bytes, line.range)
        && bytes[line.range.upperBound - 1] != 0x3A && bytes[line.range.upperBound - 1] != 0x2C
        && date(of: line) == nil
    }
  }

  private func headline() -> Int? {
    if let titled = waiting.first(where: { isTitle($0) }) { return titled }
    let candidates = candidates
    if let heading = candidates.first(where: { isMarkdownHeading($0) }) { return heading }
    let longer = candidates.filter { lines[$0].words >= 3 }
    let isRelease = waiting.contains { Issuer.isGenre(bytes, lines[$0].range) }
    if isRelease {
      return longer.last { !Issuer.isOrganisation(bytes, lines[$0].range) }
    }
    guard isScraped else { return longer.first ?? candidates.first }
    if let date = waiting.first(where: { lines[$0].role == .date }),
      let above = nearest(longer.filter { $0 < date })
    {
      return above
    }
    let hasDate = waiting.contains { lines[$0].role == .date }
    return (hasDate ? longer.first : nearest(longer)) ?? candidates.first
  }

  /// The headline is the first of the two last lines (a standfirst may follow it), unless that is
  /// short, as the labels of a page are.
  private func nearest(_ titles: [Int]) -> Int? {
    let last = titles.suffix(2)
    return last.first { lines[$0].words >= 5 } ?? last.first
  }

  private func isTitle(_ index: Int) -> Bool {
    TitleMatch.end(of: title, in: lines[index].range, bytes) != nil
  }

  private func isMarkdownHeading(_ index: Int) -> Bool {
    if case .heading = lines[index].prefix { return true }
    return false
  }

  private func kind(of index: Int, _ headline: Int?) -> ArticleLayout.Block.Kind? {
    let line = lines[index]
    if index == headline { return .headline }
    if line.role == .caption { return .caption }
    guard line.role == .title, candidates.contains(index) else { return nil }
    guard let headline else { return nil }
    if index < headline { return nil }
    if isTitle(index) { return nil }
    if isScraped,
      waiting.contains(where: { lines[$0].role == .date && $0 > headline && $0 < index })
    {
      return line.words >= 3 ? .caption : nil
    }
    return line.words >= 5 ? .standfirst : isScraped ? nil : .headline
  }
}
