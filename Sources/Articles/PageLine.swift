/// A line of a page, or the lines that were joined into one paragraph, with what it looks like.
struct PageLine {
  /// What a line is on its page.
  enum Role: Equatable {
    /// Sentences.
    case prose
    /// Words without a full stop: a headline, a heading, a menu item.
    case title
    case caption
    /// A date, a time of day, "Published", "4 hours ago".
    case date
    /// Who wrote it: "By Jane Doe", "Reuters".
    case byline
    /// Opens a list of other stories: "Most read".
    case listHeading
    /// Closes such a list: "end of list".
    case listEnd
    /// Opens what readers wrote: "Comments".
    case commentsHeading
    /// Ends an article: "Continue Reading", "Next Story".
    case articleEnd
    /// A share button, a copyright line, a menu: no part of any article.
    case furniture
  }

  enum Prefix: Equatable {
    case none
    case bullet
    case number
    /// Markdown, 1 to 6.
    case heading(level: Int)
  }

  var isHeading: Bool {
    if case .heading = prefix { return true }
    return false
  }

  /// Where the words stand, without white space, bullet or heading mark.
  var range: Range<Int>
  var isAfterBlank: Bool
  /// Where the date of a line in the role of one stands.
  var dateRange: Range<Int>?
  /// The white space before the words, in bytes.
  var indentation = 0
  var prefix = Prefix.none
  var role = Role.title
  /// Counted, but in lines that are plainly sentences reckoned from their length.
  var words = 0
  /// Words such as "the", "of", "was" that headlines and menus do without.
  var functionWords = 0
  var hasDigit = false
  var hasNumberWord = false
  var hasLetters = false
  var endsSentence = false
}
