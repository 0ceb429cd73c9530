internal import ClaimModel

/// Words that tell a time, with the days that they mean.
struct TimeExpression: Hashable {
  /// How the words set the time.
  enum Kind: Hashable {
    /// A day, or a few days next to each other.
    case day
    /// A week, month, season or year.
    case period
  }

  /// Indices into the tokens of the text.
  var tokens: Range<Int>
  var kind: Kind
  /// Nil where the words alone, or words and publication date, do not tell.
  var from: CalendarDay?
  var to: CalendarDay?
  /// The words point away from the news whatever the date: "last year", "decades ago".
  var isLongAgo = false
  /// The words count over a time that reaches the publication: "over the past 12 days".
  var isRunning = false
}
