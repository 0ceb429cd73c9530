package import ClaimModel

/// Tells what a stretch of a page's text is, by its words alone.
///
/// It is what the cutter goes by, for rooms that know more of a page than its text: "Sign up for our
/// newsletter" is furniture, "Most read" opens a list, "Ann Hill Published 3 May 2025" is a date.
package struct LineJudge: Sendable {
  package enum Kind: Sendable, Hashable {
    case prose, title, caption, date, byline, listHeading, listEnd, commentsHeading, articleEnd
    case furniture
  }

  package struct Judgement: Sendable, Hashable {
    package var kind: Kind
    package var endsSentence: Bool
    /// Where the date of a line stands that has one beside other words.
    package var dateRange: Range<Int>?
  }

  private let phrases = PhraseBook()

  package init() {}

  /// - Parameters:
  ///   - range: one paragraph, without white space at its ends, of which there is one byte at least.
  ///   - bytes: UTF-8.
  package func judge(_ range: Range<Int>, in bytes: [UInt8]) -> Judgement {
    var line = PageLine(range: range, isAfterBlank: true)
    LinePrefix.strip(from: &line, bytes)
    guard !line.range.isEmpty else { return Judgement(kind: .furniture, endsSentence: false) }
    LineClassifier(bytes, phrases: phrases).classify(&line)
    return Judgement(
      kind: LineJudge.kind(line.role), endsSentence: line.endsSentence, dateRange: line.dateRange)
  }

  /// The first day that a stretch of text names with its year; nil where it names none.
  package static func day(_ range: Range<Int>, in bytes: [UInt8]) -> CalendarDay? {
    PageDate.read(bytes, range)?.day
  }

  /// Whether a paragraph begins with place and date or agency, as a wire report does.
  package static func hasDateline(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    Dateline.find(bytes, in: range) != nil
  }

  private static func kind(_ role: PageLine.Role) -> Kind {
    switch role {
    case .prose: .prose
    case .title: .title
    case .caption: .caption
    case .date: .date
    case .byline: .byline
    case .listHeading: .listHeading
    case .listEnd: .listEnd
    case .commentsHeading: .commentsHeading
    case .articleEnd: .articleEnd
    case .furniture: .furniture
    }
  }
}
