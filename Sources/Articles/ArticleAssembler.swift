import ClaimModel
import Text

/// Puts the lines of a page together into articles, in one walk from top to bottom.
///
/// Lines that are no sentences wait until it is clear what they are: the head of a new article,
/// headings inside the present one, or items of a list.
struct ArticleAssembler {
  private let bytes: [UInt8]
  private let lines: [PageLine]
  private let title: [UInt8]
  private let published: CalendarDay?
  private var repeated: RepeatedParagraphs
  private var articles: [ArticleDraft] = []
  private var draft: ArticleDraft?
  /// Indices of lines whose part is not yet clear.
  private var waiting: [Int] = []
  private var isInList = false
  /// What readers write is full of sentences; only the head of another article ends it.
  private var isInComments = false
  /// The page has shown menus, lists or "Published" lines: it was scraped.
  private var isScraped = false
  private var hasEnded = false

  init(_ bytes: [UInt8], _ lines: [PageLine], title: String?, published: String?) {
    self.bytes = bytes
    self.lines = lines
    self.title = Array((title ?? "").utf8).compactMap(TitleMatch.letter)
    self.published = published.flatMap(CalendarDay.init(iso:))
    repeated = RepeatedParagraphs(bytes)
  }

  mutating func assemble() -> [ArticleLayout] {
    for index in lines.indices { take(index) }
    closeArticle()
    finishDraft()
    return articles.enumerated().map { $1.layout(number: $0 + 1) }
  }

  private mutating func take(_ index: Int) {
    if isInList, draft == nil, lines[index].isAfterBlank { endFrontList(at: index) }
    switch lines[index].role {
    case .prose: takeProse(index)
    case .title, .caption, .date, .byline: takeHeading(index)
    case .listHeading: openList()
    case .listEnd:
      isInList = false
      waiting.removeAll()
    case .commentsHeading: if isScraped, draft?.hasBody == true { openComments() }
    case .articleEnd: endArticle()
    case .furniture: isScraped = true
    }
  }

  private mutating func openList() {
    isScraped = true
    if draft != nil { closeArticle() }
    waiting.removeAll()
    isInList = true
  }

  private mutating func openComments() {
    openList()
    isInComments = true
  }

  /// Above the first article a list ends with the lines that follow it without a gap; where its
  /// heading stands alone, the lines after the gap are the list.
  private mutating func endFrontList(at index: Int) {
    if index > 0, lines[index - 1].role == .listHeading, lines[index].role != .prose { return }
    isInList = false
  }

  private mutating func endArticle() {
    isScraped = true
    closeArticle()
    hasEnded = true
  }

  private mutating func takeHeading(_ index: Int) {
    if isInList, draft == nil { return }
    if lines[index].role == .date, waiting.isEmpty, !hasEnded,
      draft?.takesLateDate(bytes, lines[index]) == true
    {
      return
    }
    waiting.append(index)
  }

  private mutating func takeProse(_ index: Int) {
    if isInList, draft == nil { return }
    let begins = beginsArticle(index)
    if isInList {
      guard lines[index].endsSentence, begins || (!isInComments && leavesList(index)) else {
        waiting.removeAll()
        return
      }
      if !begins { waiting.removeAll() }
      isInList = false
      isInComments = false
    }
    if begins { begin() } else { joinHeadings() }
    if isHeadlineWithFullStop(index) {
      draft?.addHeading(lines[index].range, .headline)
    } else {
      append(index, .paragraph)
    }
  }

  /// Some archives end their headlines with a full stop: the first line, short, set off, in the
  /// present tense.
  private func isHeadlineWithFullStop(_ index: Int) -> Bool {
    let line = lines[index]
    guard index == 0, title.isEmpty, lines.count > 1, lines[1].isAfterBlank, line.words <= 18,
      lines[1].words >= line.words || lines.count > 4
    else { return false }
    var scanner = WordScanner(bytes, line.range)
    var hasSmallLetters = false
    while let word = scanner.next() {
      if !word.isNumber, !word.isAllCapitals { hasSmallLetters = true }
      if ArticleAssembler.pastWords.contains(word.packed) { return false }
    }
    let dateline = Dateline.find(bytes, in: line.range)
    return hasSmallLetters && dateline.map(\.isColon) != false
  }

  private static let pastWords = WordSet("said was were had did told")

  /// A sentence after a list belongs to the article again if another follows, or if it stands
  /// there alone: a teaser has its title before it.
  private func leavesList(_ index: Int) -> Bool {
    let hasTitle = waiting.last.map { lines[$0].role == .title } ?? false
    let isFollowed = index + 1 < lines.count && lines[index + 1].role == .prose
    return isFollowed || !hasTitle
  }

  private func beginsArticle(_ index: Int) -> Bool {
    guard let draft else { return true }
    guard draft.hasBody else { return false }
    // A name over a day of birth is no headline, but in a list of dated articles three words are.
    let least = draft.isDated ? 3 : 4
    let titles = waiting.filter { lines[$0].role == .title && lines[$0].words >= least }
    guard !titles.isEmpty else { return false }
    if hasEnded && !isInList || waiting.contains(where: { lines[$0].prefix == .heading(level: 1) })
    {
      return true
    }
    if isMarked(after: titles[0]) || isMarkedBelow(index) { return true }
    return Dateline.find(bytes, in: lines[index].range) != nil && draft.dateline != nil
  }

  /// A date or "Published" stands between the title and the sentence.
  private func isMarked(after title: Int) -> Bool {
    waiting.contains { $0 > title && lines[$0].role == .date }
  }

  /// The sentence is a standfirst: a date or "Published" follows it at once.
  private func isMarkedBelow(_ index: Int) -> Bool {
    guard isScraped, index + 2 < lines.count else { return false }
    return lines[index + 1].role == .date
      && lines[(index + 2)...].prefix(4).contains { $0.role == .prose }
  }

  private mutating func begin() {
    finishDraft()
    let head = ArticleHead(
      bytes: bytes, lines: lines, waiting: waiting, title: title,
      isScraped: isScraped)
    var begun = head.draft()
    begun.removeHeadings { repeated.isRepeated($0.range, kind: $0.kind) }
    draft = begun
    waiting.removeAll()
    hasEnded = false
  }

  /// Headings and days that stand over a part of the article.
  private mutating func joinHeadings() {
    for index in waiting {
      appendHeading(index)
      guard lines[index].role == .date,
        let date = PageDate.read(bytes, lines[index].dateRange ?? lines[index].range),
        date.day != nil
      else { continue }
      let isOverPart = draft?.noteLateDay(date) == true
      if isOverPart, !isScraped { append(index, .headline) }
    }
    waiting.removeAll()
  }

  /// What stands after the last sentence: a signature with its day, or the foot of a page.
  private mutating func closeArticle() {
    guard draft != nil || !waiting.isEmpty else { return }
    if draft == nil { begin() }
    if !isInList, !hasEnded {
      let titles = waiting.filter { lines[$0].role == .title }.map { lines[$0].range }
      draft?.sign(titles.first { OrganisationName.isWhole($0, bytes) })
      for index in waiting {
        appendHeading(index)
        guard lines[index].role == .date else { continue }
        if let date = PageDate.read(bytes, lines[index].dateRange ?? lines[index].range) {
          draft?.noteDay(date)
        }
      }
    }
    waiting.removeAll()
  }

  private mutating func appendHeading(_ index: Int) {
    switch lines[index].role {
    case .title:
      // A sentence that lost its full stop has the small words that headings do without.
      let isSentence = lines[index].prefix == .bullet || lines[index].functionWords >= 3
      append(index, isSentence ? .paragraph : .headline)
    case .caption: append(index, .caption)
    default: break
    }
  }

  private mutating func append(_ index: Int, _ kind: ArticleLayout.Block.Kind) {
    guard !repeated.isRepeated(lines[index].range, kind: kind) else { return }
    draft?.append(lines[index], kind, bytes, title: title, published: published)
  }

  private mutating func finishDraft() {
    if let draft, !draft.blocks.isEmpty { articles.append(draft) }
    draft = nil
  }
}
