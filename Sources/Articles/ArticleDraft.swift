import ClaimModel
import Text

/// An article while it is being put together.
struct ArticleDraft {
  private(set) var blocks: [ArticleLayout.Block] = []
  private(set) var hasBody = false
  private(set) var dateline: Range<Int>?
  var issuer: Range<Int>?
  /// A heading says "press release" or the like.
  var isRelease = false
  private var isColonDateline = false
  private var day: CalendarDay?
  private var isUpdateDay = false

  mutating func addHeading(_ range: Range<Int>, _ kind: ArticleLayout.Block.Kind) {
    blocks.append(ArticleLayout.Block(kind: kind, range: range))
  }

  /// Keeps the day on which the article was published; the day of an update only for want of it.
  mutating func noteDay(_ date: PageDate) {
    guard let newDay = date.day, day == nil || (isUpdateDay && !date.isUpdate) else { return }
    day = newDay
    isUpdateDay = date.isUpdate
  }

  /// A date right below the first sentence of an article shows that this was its standfirst.
  mutating func takesLateDate(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let paragraphs = blocks.indices.filter { blocks[$0].kind == .paragraph }
    let hasStandfirst = blocks.contains { $0.kind == .standfirst }
    guard paragraphs.count == 1, blocks.first?.kind == .headline, !hasStandfirst, dateline == nil
    else { return false }
    if let date = PageDate.read(bytes, line.range) { noteDay(date) }
    blocks[paragraphs[0]].kind = .standfirst
    return true
  }

  /// Adds a line to the article; the first paragraph gives the dateline.
  mutating func append(
    _ line: PageLine, _ kind: ArticleLayout.Block.Kind, _ bytes: [UInt8], title: [UInt8],
    published: CalendarDay?
  ) {
    var range = line.range
    if kind == .paragraph, !hasBody {
      if blocks.isEmpty, let end = TitleMatch.end(of: title, in: range, bytes) {
        addHeading(range.lowerBound..<end, .headline)
        range = ArticleDraft.afterTitle(bytes, end..<range.upperBound)
        guard !range.isEmpty else { return }
      }
      readDateline(range, bytes, published)
      hasBody = true
    } else if isColonDateline, kind == .paragraph {
      // Speakers of a transcript are written like the places of datelines, but more than once.
      if Dateline.find(bytes, in: range)?.isColon == true { dateline = nil }
      isColonDateline = dateline != nil
    }
    blocks.append(ArticleLayout.Block(kind: kind, range: range))
  }

  func layout(number: Int) -> ArticleLayout {
    ArticleLayout(
      number: number, published: day?.description, issuer: issuer, dateline: dateline,
      blocks: blocks)
  }

  private mutating func readDateline(
    _ range: Range<Int>, _ bytes: [UInt8], _ published: CalendarDay?
  ) {
    guard let found = Dateline.find(bytes, in: range, published: published) else {
      if issuer == nil, isRelease { issuer = Issuer.subject(of: range, bytes) }
      return
    }
    dateline = found.range
    isColonDateline = found.isColon
    if issuer == nil { issuer = found.issuer }
    if issuer == nil, isRelease {
      issuer = Issuer.subject(
        of: LineScanner.trimmed(bytes, found.range.upperBound..<range.upperBound), bytes)
    }
    if let newDay = found.day, day == nil { day = newDay }
  }

  private static func afterTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let marks = range.prefix { [0x20, 0x2E, 0x3A, 0x2D, 0x22, 0x27, 0x7C].contains(bytes[$0]) }
    return range.lowerBound + marks.count..<range.upperBound
  }
}
