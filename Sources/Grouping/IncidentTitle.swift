internal import ClaimModel

/// The title of an incident: what happened, where and when.
///
/// "Train hijacking, Balochistan, 11–12 March 2025". Where no word tells the event, what became of
/// people does ("Deaths, Harbeck, 3 May 2024"), and without such claims the oldest headline.
struct IncidentTitle {
  let text: String

  init(
    event: String?, headlines: [String], claims: [Claim], place: Place?, from: CalendarDay?,
    to: CalendarDay?
  ) {
    guard let head = event ?? IncidentTitle.outcome(claims) else {
      text = headlines.first ?? IncidentTitle.join("Report", place, from, to)
      return
    }
    text = IncidentTitle.join(head, place, from, to)
  }

  private static func join(
    _ head: String, _ place: Place?, _ from: CalendarDay?, _ to: CalendarDay?
  ) -> String {
    [head, place?.name, DayRange.describe(from, to)].compactMap { $0 }.joined(separator: ", ")
  }

  /// What most claims count; nil where they count none who came to harm.
  private static func outcome(_ claims: [Claim]) -> String? {
    var counts: [String: Int] = [:]
    for claim in claims {
      if let noun = noun(claim.measure) { counts[noun, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func noun(_ measure: Measure) -> String? {
    switch measure {
    case .killed: "Deaths"
    case .injured: "Injuries"
    case .casualties: "Casualties"
    case .missing: "Missing people"
    case .captured: "Captives"
    case .displaced: "Displacement"
    case .detained: "Arrests"
    case .freed, .surrendered, .present: nil
    }
  }
}
