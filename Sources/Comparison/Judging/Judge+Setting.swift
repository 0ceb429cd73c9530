import ClaimModel

extension Judge {
  /// Whether two stances speak of places that lie apart: two blasts of one day.
  ///
  /// Both must name a city or district whose coordinates are known, half a degree (some 50 km)
  /// from each other; a place that only one of them names settles nothing, nor does a dateline,
  /// which tells where the report was written.
  func isElsewhere(_ first: Stance, _ second: Stance) -> Bool {
    let places = Judge.finePlaces(of: first)
    let others = Judge.finePlaces(of: second)
    guard !places.isEmpty, !others.isEmpty else { return false }
    return places.allSatisfy { place in others.allSatisfy { Judge.lieApart(place, $0) } }
  }

  /// Whether two stances speak of days at least two apart: Monday's blast and Thursday's.
  func isAtAnotherTime(_ first: Stance, _ second: Stance) -> Bool {
    guard let days = Judge.days(of: first), let others = Judge.days(of: second) else {
      return false
    }
    let gap = max(
      others.lowerBound.daysSinceEpoch - days.upperBound.daysSinceEpoch,
      days.lowerBound.daysSinceEpoch - others.upperBound.daysSinceEpoch)
    return gap >= 2
  }

  private static func finePlaces(of stance: Stance) -> [Place] {
    stance.current.statements.compactMap { statement in
      statement.claim.place.flatMap { isDateline($0, of: statement.claim) ? nil : $0 }
    }.filter {
      ($0.precision == .city || $0.precision == .district) && $0.latitude != nil
        && $0.longitude != nil
    }
  }

  /// Whether the only name of the place stands in capitals in a text that does not: "QUETTA – The
  /// army said".
  private static func isDateline(_ place: Place, of claim: Claim) -> Bool {
    func shouts(_ text: String) -> Bool {
      text.utf8.count > 3 && !text.unicodeScalars.contains { $0.properties.isLowercase }
    }
    return shouts(place.text) && !shouts(claim.sentence)
  }

  private static func lieApart(_ first: Place, _ second: Place) -> Bool {
    guard let latitude = first.latitude, let otherLatitude = second.latitude,
      let longitude = first.longitude, let otherLongitude = second.longitude
    else { return false }
    return abs(latitude - otherLatitude) > 0.5 || abs(longitude - otherLongitude) > 0.5
  }

  /// From the first to the last day of which the statements speak; nil where any leaves it open.
  private static func days(of stance: Stance) -> ClosedRange<CalendarDay>? {
    var range: ClosedRange<CalendarDay>?
    for statement in stance.current.statements {
      guard let from = statement.claim.occurred?.from, let to = statement.claim.occurred?.to,
        from <= to
      else { return nil }
      let known = range ?? from...to
      range = min(known.lowerBound, from)...max(known.upperBound, to)
    }
    return range
  }
}
