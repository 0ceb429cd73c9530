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
  private var isLabelledDay = false
  private var isChronology = false

  var isDated: Bool { day != nil }

  mutating func addHeading(_ range: Range<Int>, _ kind: ArticleLayout.Block.Kind) {
    if !range.isEmpty { blocks.append(ArticleLayout.Block(kind: kind, range: range)) }
  }

  /// Removes what stands in the page already, but never the headline.
  mutating func removeHeadings(where isRepeated: (ArticleLayout.Block) -> Bool) {
    let headline = blocks.firstIndex { $0.kind == .headline }
    var kept: [ArticleLayout.Block] = []
    for (index, block) in blocks.enumerated() where !isRepeated(block) || index == headline {
      kept.append(block)
    }
    blocks = kept
  }

  /// Takes the name under a release as that of its issuer, where the heading names none.
  mutating func sign(_ name: Range<Int>?) {
    if isRelease, issuer == nil { issuer = name }
  }

  /// Keeps the day on which the article was published; the day of an update only for want of it.
  mutating func noteDay(_ date: PageDate) {
    guard let newDay = date.day, day == nil || (isUpdateDay && !date.isUpdate) else { return }
    day = newDay
    isUpdateDay = date.isUpdate
    isLabelledDay = date.isLabelled
  }

  /// Notes a day that stands below the first sentence; true where it stands over a part of the
  /// body.
  ///
  /// Near the top, or with a label such as "Updated", it is the day of publication. Further down it
  /// shows a chronology, and a bare day above the body was no day of publication either.
  mutating func noteLateDay(_ date: PageDate) -> Bool {
    let paragraphs = blocks.count { $0.kind == .paragraph }
    if date.isLabelled || (day == nil && paragraphs <= 2) {
      noteDay(date)
      return false
    }
    isChronology = true
    return true
  }

  /// A date right below the first sentence of an article shows that this was its standfirst.
  mutating func takesLateDate(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let paragraphs = blocks.indices.filter { blocks[$0].kind == .paragraph }
    let hasStandfirst = blocks.contains { $0.kind == .standfirst }
    guard paragraphs.count == 1, blocks.first?.kind == .headline, !hasStandfirst, dateline == nil
    else { return false }
    if let date = PageDate.read(bytes, line.dateRange ?? line.range), date.day != nil {
      guard day == nil || isUpdateDay else { return false }
      noteDay(date)
    }
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
      if blocks.isEmpty, let (headline, rest) = ArticleDraft.cutTitle(title, range, bytes) {
        addHeading(headline, .headline)
        guard !rest.isEmpty else { return }
        range = rest
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
    let published = isChronology && !isLabelledDay ? nil : day
    return ArticleLayout(
      number: number, published: published?.description, issuer: issuer, dateline: dateline,
      blocks: blocks)
  }

  private mutating func readDateline(
    _ range: Range<Int>, _ bytes: [UInt8], _ published: CalendarDay?
  ) {
    guard let found = Dateline.find(bytes, in: range, published: published) else {
      if issuer == nil, isRelease { issuer = OrganisationName.subject(of: range, bytes) }
      return
    }
    dateline = found.range
    isColonDateline = found.isColon
    if issuer == nil { issuer = found.issuer }
    if issuer == nil, isRelease {
      issuer = OrganisationName.subject(
        of: LineScanner.trimmed(bytes, found.range.upperBound..<range.upperBound), bytes)
    }
    if let newDay = found.day, day == nil { day = newDay }
  }

  /// Cuts a brief after the title that came with it.
  ///
  /// "Bus falls into ravine. A bus fell …" is a headline and a sentence. Nil where the title is the
  /// beginning of the first sentence: it must end with a mark.
  private static func cutTitle(
    _ title: [UInt8], _ range: Range<Int>, _ bytes: [UInt8]
  ) -> (headline: Range<Int>, rest: Range<Int>)? {
    guard let end = TitleMatch.end(of: title, in: range, bytes) else { return nil }
    let hasMore = (end..<range.upperBound).contains { TitleMatch.letter(bytes[$0]) != nil }
    if !hasMore { return (range.lowerBound..<end, range.upperBound..<range.upperBound) }
    var position = end
    var hasMark = false
    while position < range.upperBound, let length = gapLength(bytes, position, range.upperBound) {
      if ![0x20, 0x22, 0x27].contains(bytes[position]) { hasMark = true }
      position += length
    }
    guard hasMark else { return nil }
    return (range.lowerBound..<end, position..<range.upperBound)
  }

  /// The length of a mark that may stand between a title and a sentence; nil for anything else.
  private static func gapLength(_ bytes: [UInt8], _ position: Int, _ limit: Int) -> Int? {
    switch bytes[position] {
    case 0x0A, 0x20, 0x21, 0x22, 0x27, 0x2D, 0x2E, 0x3A, 0x3F, 0x7C: return 1
    case 0xE2:
      let isMark =
        position + 2 < limit && bytes[position + 1] == 0x80
        && [0x93, 0x94, 0x99, 0x9D, 0xA6].contains(bytes[position + 2])
      return isMark ? 3 : nil
    default: return nil
    }
  }
}
