internal import ClaimModel

/// The days of an incident, by the votes of its strands and claims.
struct IncidentDays {
  /// Days further from the publication than this are background, not the event.
  private static let nearby = 30
  let from: CalendarDay?
  let to: CalendarDay?

  init(_ strands: [Strand], _ claims: [Claim]) {
    if strands.allSatisfy(\.isBackground) {
      let spans = strands.compactMap(\.span)
      from = spans.map(\.lowerBound).min().map { CalendarDay(daysSinceEpoch: $0) }
      to = spans.map(\.upperBound).max().map { CalendarDay(daysSinceEpoch: $0) }
      return
    }
    let votes = IncidentDays.votes(strands, claims)
    guard let core = votes.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else {
      if let span = IncidentDays.narrowest(claims) {
        from = CalendarDay(daysSinceEpoch: span.lowerBound)
        to = CalendarDay(daysSinceEpoch: span.upperBound)
        return
      }
      let published = strands.compactMap(\.published).min()
      from = published.map { CalendarDay(daysSinceEpoch: $0) }
      to = from
      return
    }
    // Neighbouring days with as much as half of the votes belong to the event: a siege of two days.
    var first = core.key
    while (votes[first - 1] ?? 0) * 2 >= core.value { first -= 1 }
    var last = core.key
    while (votes[last + 1] ?? 0) * 2 >= core.value { last += 1 }
    from = CalendarDay(daysSinceEpoch: first)
    to = CalendarDay(daysSinceEpoch: last)
  }

  /// The shortest time that a claim tells: "back in September", in a report of October.
  private static func narrowest(_ claims: [Claim]) -> ClosedRange<Int>? {
    claims.filter { !$0.background }.compactMap { NewsSetting.span($0.occurred) }
      .min { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
  }

  private static func votes(_ strands: [Strand], _ claims: [Claim]) -> [Int: Int] {
    var votes: [Int: Int] = [:]
    for strand in strands where !strand.isBackground {
      let published = strand.published ?? strand.days.last ?? 0
      for day in Set(strand.days) where day <= published && day >= published - nearby {
        votes[day, default: 0] += 2
      }
    }
    for claim in claims where !claim.background {
      guard let from = claim.occurred?.from, let to = claim.occurred?.to, from <= to,
        to.daysSinceEpoch - from.daysSinceEpoch <= 3
      else { continue }
      for day in from.daysSinceEpoch...to.daysSinceEpoch { votes[day, default: 0] += 1 }
    }
    return votes
  }
}

/// Puts days into words.
enum DayRange {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "11–12 March 2025", "30 March – 2 April 2025", "2019", "12 March 2025"; nil without days.
  static func describe(_ from: CalendarDay?, _ to: CalendarDay?) -> String? {
    guard let from = from ?? to, let to = to ?? from as CalendarDay? else { return nil }
    if from == to { return long(from) }
    if from.month == 1, from.day == 1, to.month == 12, to.day == 31 {
      return from.year == to.year ? "\(from.year)" : "\(from.year)–\(to.year)"
    }
    if from.day == 1, from.year == to.year, from.month == to.month, to.adding(days: 1).day == 1 {
      return "\(months[from.month - 1]) \(from.year)"
    }
    if from.year != to.year { return "\(long(from)) – \(long(to))" }
    if from.month != to.month {
      return "\(from.day) \(months[from.month - 1]) – \(long(to))"
    }
    return "\(from.day)–\(long(to))"
  }

  private static func long(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
