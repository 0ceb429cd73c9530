internal import ClaimModel

/// Times that are told from another day.
extension TimeReader {
  /// "Yesterday", "today", "overnight", "the day before", "the next day".
  func relativeDay(at index: Int, end: Int, previous: CalendarDay?) -> TimeExpression? {
    switch words.folded[index] {
    case "today", "tonight": return near(index..<index + 1, offset: 0)
    case "yesterday": return near(index..<index + 1, offset: -1)
    case "tomorrow": return near(index..<index + 1, offset: 1)
    case "last" where word(index + 1, end) == "night": return near(index..<index + 2, offset: -1)
    case "this" where SettingWords.dayParts.contains(word(index + 1, end)):
      return near(index..<index + 2, offset: 0)
    case "the", "a": return nextToKnown(at: index, end: end, previous: previous)
    default: return nil
    }
  }

  private func near(_ tokens: Range<Int>, offset: Int) -> TimeExpression {
    let day = published?.adding(days: offset)
    return TimeExpression(tokens: tokens, kind: .day, from: day, to: day)
  }

  /// "The day before", "a day earlier", "the previous day", "the following day".
  private func nextToKnown(at index: Int, end: Int, previous: CalendarDay?) -> TimeExpression? {
    let offset: Int
    switch (word(index + 1, end), word(index + 2, end)) {
    case ("day", "before"), ("day", "earlier"), ("previous", "day"), ("preceding", "day"):
      offset = -1
    case ("day", "after"), ("day", "later"), ("next", "day"), ("following", "day"): offset = 1
    default: return nil
    }
    guard let known = previous ?? published else {
      return TimeExpression(tokens: index..<index + 3, kind: .day)
    }
    let day = known.adding(days: offset)
    return TimeExpression(tokens: index..<index + 3, kind: .day, from: day, to: day)
  }

  /// "Last week", "earlier this month", "last year", "this week".
  func relativePeriod(at index: Int, end: Int) -> TimeExpression? {
    let opener = words.folded[index]
    guard ["last", "this", "past", "previous"].contains(opener) else { return nil }
    if let running = runningPeriod(at: index, end: end) { return running }
    let unit = word(index + 1, end)
    let tokens = index..<index + 2
    let isLast = opener != "this"
    if ["summer", "winter", "spring", "autumn", "fall"].contains(unit), isLast {
      return TimeExpression(tokens: tokens, kind: .period, isLongAgo: true)
    }
    if unit == "weekend" { return weekend(tokens) }
    guard ["week", "month", "year"].contains(unit) else { return nil }
    let isLongAgo = isLast && unit == "year"
    guard let published else {
      return TimeExpression(tokens: tokens, kind: .period, isLongAgo: isLongAgo)
    }
    let days = period(unit, isLast: isLast, published)
    return TimeExpression(
      tokens: tokens, kind: .period, from: days.from, to: days.to, isLongAgo: isLongAgo)
  }

  /// The days from which on a count over the time up to now is no day's news.
  private static let runningDays = 7

  /// "The past 12 days", "the last 20 years", "the last month": a time up to the publication.
  private func runningPeriod(at index: Int, end: Int) -> TimeExpression? {
    guard ["last", "past"].contains(words.folded[index]), index > 0,
      words.folded[index - 1] == "the"
    else { return nil }
    let amount =
      SettingWords.numbers[word(index + 1, end)]
      ?? (index + 1 < end ? words.integer(index + 1) : nil)
    let unitAt = amount == nil ? index + 1 : index + 2
    guard let days = SettingWords.unitDays[word(unitAt, end)], (amount ?? 1) < 200 else {
      return nil
    }
    let length = (amount ?? 1) * days
    return TimeExpression(
      tokens: index..<unitAt + 1, kind: .period, from: published?.adding(days: -length),
      to: published, isRunning: length >= Self.runningDays)
  }

  private func weekend(_ tokens: Range<Int>) -> TimeExpression {
    guard let published else { return TimeExpression(tokens: tokens, kind: .day) }
    let saturday = published.adding(days: -((published.weekday + 1) % 7))
    return TimeExpression(
      tokens: tokens, kind: .day, from: saturday, to: min(saturday.adding(days: 1), published))
  }

  private func period(
    _ unit: String, isLast: Bool, _ published: CalendarDay
  ) -> (from: CalendarDay?, to: CalendarDay?) {
    switch unit {
    case "week":
      let monday = published.adding(days: -((published.weekday + 6) % 7))
      if isLast { return (monday.adding(days: -7), monday.adding(days: -1)) }
      return (monday, published)
    case "month":
      let first = published.adding(days: 1 - published.day)
      if !isLast { return (first, published) }
      let end = first.adding(days: -1)
      return (end.adding(days: 1 - end.day), end)
    default:
      let year = isLast ? published.year - 1 : published.year
      let end = isLast ? CalendarDay(year: year, month: 12, day: 31) : published
      return (CalendarDay(year: year, month: 1, day: 1), end)
    }
  }

  /// "Two days ago", "a year earlier", "decades ago".
  func ago(at index: Int, end: Int) -> TimeExpression? {
    let amount = SettingWords.numbers[words.folded[index]] ?? words.integer(index)
    let unitAt = amount == nil ? index : index + 1
    let unit = word(unitAt, end)
    guard let days = SettingWords.unitDays[unit],
      ["ago", "earlier"].contains(word(unitAt + 1, end))
    else { return nil }
    let tokens = index..<unitAt + 2
    let isLongAgo = days >= 365 || (days == 30 && (amount ?? 2) > 2)
    guard let amount, amount < 2000, let published else {
      return TimeExpression(tokens: tokens, kind: .period, isLongAgo: isLongAgo)
    }
    let day = published.adding(days: -amount * days)
    // "Two weeks ago" is no day, and "three years ago" no month.
    let slack = days == 1 ? 0 : days / 2
    return TimeExpression(
      tokens: tokens, kind: days == 1 ? .day : .period, from: day.adding(days: -slack),
      to: min(day.adding(days: slack), published), isLongAgo: isLongAgo)
  }
}
