internal import ClaimModel

/// Days and months by their names and numbers.
extension TimeReader {
  /// Days and months by name: "March 12", "12 March 2025", "March 11-12", "November 2020".
  func calendarDate(at index: Int, end: Int) -> TimeExpression? {
    if let month = month(index, end) { return monthFirst(month, at: index, end: end) }
    guard let day = day(index, end) else { return nil }
    var next = day.next
    var last = day.value
    if ["-", "–", "to", "and"].contains(word(next, end)), let other = self.day(next + 1, end) {
      last = other.value
      next = other.next
    }
    if word(next, end) == "of" { next += 1 }
    guard let month = month(next, end) else { return nil }
    next = skip(["."], at: next + 1, end: end)
    return dates(month: month, from: day.value, to: last, tokens: index, yearAt: next, end: end)
  }

  private func monthFirst(_ month: Int, at index: Int, end: Int) -> TimeExpression? {
    let isShort = words.folded[index].utf8.count < 5
    let next = isShort ? skip(["."], at: index + 1, end: end) : index + 1
    guard let day = day(next, end) else { return monthAlone(month, at: index, next, end: end) }
    var last = day.value
    var after = day.next
    if ["-", "–"].contains(word(after, end)), let other = self.day(after + 1, end) {
      last = other.value
      after = other.next
    }
    return dates(month: month, from: day.value, to: last, tokens: index, yearAt: after, end: end)
  }

  private func dates(
    month: Int, from: Int, to: Int, tokens start: Int, yearAt next: Int, end: Int
  ) -> TimeExpression {
    let afterComma = skip([","], at: next, end: end)
    if let year = fullYear(afterComma, end) {
      return TimeExpression(
        tokens: start..<afterComma + 1, kind: .day,
        from: CalendarDay(year: year, month: month, day: from),
        to: CalendarDay(year: year, month: month, day: to))
    }
    return TimeExpression(
      tokens: start..<next, kind: .day, from: latest(month: month, day: from),
      to: latest(month: month, day: to))
  }

  /// "In November 2020"; a month by itself counts only behind "in", "since" and their like.
  private func monthAlone(
    _ month: Int, at index: Int, _ next: Int, end: Int
  ) -> TimeExpression? {
    let afterOf = word(next, end) == "of" ? next + 1 : skip([","], at: next, end: end)
    if let year = fullYear(afterOf, end) {
      return TimeExpression(
        tokens: index..<afterOf + 1, kind: .period,
        from: CalendarDay(year: year, month: month, day: 1), to: lastDay(month, year))
    }
    let opener = index > 0 ? words.folded[index - 1] : ""
    guard ["in", "since", "last", "early", "late", "mid"].contains(opener) else { return nil }
    guard let first = latest(month: month, day: 1) else {
      return TimeExpression(tokens: index..<next, kind: .period)
    }
    return TimeExpression(
      tokens: index..<next, kind: .period, from: first, to: lastDay(month, first.year))
  }

  private func lastDay(_ month: Int, _ year: Int) -> CalendarDay? {
    CalendarDay(
      year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
  }

  /// "May" and "March" are words as well: only a capital makes a month of them.
  private func month(_ index: Int, _ end: Int) -> Int? {
    guard index < end, words.isCapitalised(index) else { return nil }
    return SettingWords.months[words.folded[index]]
  }

  /// "2025-03-12", and "3/12/2025" in the American order unless only the other makes sense.
  func numericDate(at index: Int, end: Int) -> TimeExpression? {
    guard index + 4 < end, let first = words.integer(index), let second = words.integer(index + 2),
      let third = words.integer(index + 4), words.folded[index + 1] == words.folded[index + 3]
    else { return nil }
    var found: CalendarDay?
    if word(index + 1, end) == "-", first > 1900 {
      found = CalendarDay(year: first, month: second, day: third)
    } else if word(index + 1, end) == "/" {
      let year = third < 100 ? third + 2000 : third
      guard (1900...2100).contains(year) else { return nil }
      found =
        CalendarDay(year: year, month: first, day: second)
        ?? CalendarDay(year: year, month: second, day: first)
    }
    guard let found else { return nil }
    return TimeExpression(tokens: index..<index + 5, kind: .day, from: found, to: found)
  }

  /// "On Tuesday", "Wednesday night", "last Friday".
  func weekday(at index: Int, end: Int) -> TimeExpression? {
    guard index < end, words.isCapitalised(index),
      let weekday = SettingWords.weekdays[words.folded[index]],
      words.folded[index].utf8.count > 4 || word(index + 1, end) != "."
        || words.folded[index] != "sun"
    else { return nil }
    // "Sun" and "Sat" are weekdays only where a date follows; the full names always are.
    if words.folded[index].utf8.count < 4, words.folded[index] != "wed" { return nil }
    var next = index + 1
    // "Friday, March 14, 2025": the date tells the day.
    if let date = calendarDate(at: skip([","], at: next, end: end), end: end), date.kind == .day {
      return TimeExpression(
        tokens: index..<date.tokens.upperBound, kind: .day, from: date.from, to: date.to)
    }
    if SettingWords.dayParts.contains(word(next, end)) { next += 1 }
    guard let published else { return TimeExpression(tokens: index..<next, kind: .day) }
    let opener = index > 0 ? words.folded[index - 1] : ""
    let back = (published.weekday - weekday + 7) % 7
    let day: CalendarDay
    if ["next", "this", "coming"].contains(opener), back > 0, opener != "this" {
      day = published.adding(days: 7 - back)
    } else {
      day = published.adding(days: opener == "last" && back == 0 ? -7 : -back)
    }
    return TimeExpression(tokens: index..<next, kind: .day, from: day, to: day)
  }

  /// "In 2019", "the 1988-94 war", "since 2003": a year by itself.
  func year(at index: Int, end: Int) -> TimeExpression? {
    guard let first = fullYear(index, end) else { return nil }
    let openers: Set<String> = [
      "in", "since", "of", "during", "the", "a", "by", "from", "until", "late", "early", "mid", "(",
      "between", "after", "before", "around", "and",
    ]
    let opener = index > 0 ? words.folded[index - 1] : ""
    guard openers.contains(opener) else { return nil }
    var last = first
    var next = index + 1
    if ["-", "–", "to", "and"].contains(word(next, end)), next + 1 < end,
      let value = words.integer(next + 1)
    {
      let written = value < 100 ? first / 100 * 100 + value : value
      if written > first, written < 2100 {
        last = written
        next += 2
      }
    }
    return TimeExpression(
      tokens: index..<next, kind: .period, from: CalendarDay(year: first, month: 1, day: 1),
      to: CalendarDay(year: last, month: 12, day: 31))
  }
}
