internal import ClaimModel

/// Finds the words of a sentence that tell a time and resolves them against a day.
///
/// The grammar is a small part of that of TIMEX3 (Pustejovsky and others, 2003): days, weekdays,
/// months, years, days counted from the publication ("two days ago") and from the day that the text
/// named before ("the next day"). A weekday is the latest such day that is not after the
/// publication; a day of a month without a year is the latest such day likewise.
///
/// For example with 2025-03-12 as publication "on Tuesday" is 2025-03-11, "March 12" 2025-03-12,
/// "last year" all of 2024 and "in 2019" all of 2019.
struct TimeReader {
  let words: ArticleWords
  /// The day of publication; without it only full dates resolve.
  let published: CalendarDay?

  /// The expressions of a run of tokens, first to last; they do not overlap.
  ///
  /// `previous` is the latest day named before, for "the day before" and "the next day".
  func expressions(in range: Range<Int>, after previous: CalendarDay? = nil) -> [TimeExpression] {
    var found: [TimeExpression] = []
    var known = previous
    var index = range.lowerBound
    while index < range.upperBound {
      if let expression = expression(at: index, end: range.upperBound, previous: known) {
        found.append(expression)
        if expression.kind == .day, let day = expression.from { known = day }
        index = max(index + 1, expression.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func expression(at index: Int, end: Int, previous: CalendarDay?) -> TimeExpression? {
    // Most words open no time; they are passed over at a glance.
    let classes = words.classes[index]
    guard classes.contains(.timeOpener) || words.isNumber(index) else { return nil }
    if classes.contains(.article) {
      guard index + 1 < end, words.classes[index + 1].contains(.afterArticle) else { return nil }
    }
    return calendarDate(at: index, end: end) ?? numericDate(at: index, end: end)
      ?? weekday(at: index, end: end) ?? year(at: index, end: end)
      ?? relativeDay(at: index, end: end, previous: previous)
      ?? relativePeriod(at: index, end: end) ?? ago(at: index, end: end)
  }

  func word(_ index: Int, _ end: Int) -> String { index < end ? words.folded[index] : "" }

  /// Passes over "." after an abbreviated month and "," before a year.
  func skip(_ marks: Set<String>, at index: Int, end: Int) -> Int {
    index < end && marks.contains(words.folded[index]) ? index + 1 : index
  }

  func day(_ index: Int, _ end: Int) -> (value: Int, next: Int)? {
    guard index < end, let value = words.integer(index), (1...31).contains(value) else {
      return nil
    }
    let isOrdinal =
      index + 1 < end && words.isGlued(index + 1)
      && ["st", "nd", "rd", "th"].contains(words.folded[index + 1])
    return (value, isOrdinal ? index + 2 : index + 1)
  }

  func fullYear(_ index: Int, _ end: Int) -> Int? {
    guard index < end, let value = words.integer(index), (1900...2100).contains(value) else {
      return nil
    }
    return value
  }

  /// The latest such day of a year that is not long after the publication.
  func latest(month: Int, day: Int) -> CalendarDay? {
    guard let published else { return nil }
    let thisYear = CalendarDay(year: published.year, month: month, day: day)
    // A day or two ahead is a time zone, not the year before.
    if let thisYear, thisYear <= published.adding(days: 2) { return thisYear }
    return CalendarDay(year: published.year - 1, month: month, day: day)
  }
}
