internal import ClaimModel
internal import Grouping

/// One incident: what it is, why its reports are together, what comes near and is not in it, and
/// each of its claims in its sentence.
struct IncidentExplanation {
  private let account: IncidentAccount
  private let claims: [Claim]

  /// `claims` are all that were grouped, in the order of their texts.
  init(_ account: IncidentAccount, claims: [Claim]) {
    self.account = account
    self.claims = claims
  }

  var text: String {
    let sections = [head, reports, steps, neighbours, strays, ownClaims].filter { !$0.isEmpty }
    return sections.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
  }

  private var head: [String] {
    let incident = account.incident
    var rows = [("incident", incident.id)]
    if let from = incident.from { rows.append(("days", days(from, incident.to))) }
    if let place = incident.place { rows.append(("place", place.words)) }
    if !incident.sides.isEmpty { rows.append(("sides", incident.sides.joined(separator: ", "))) }
    if !incident.formerIds.isEmpty {
      rows.append(("formerly", incident.formerIds.joined(separator: ", ")))
    }
    rows.append(
      (
        "holds",
        "\(counted(account.reports.count, "report")), \(counted(incident.claims.count, "claim"))"
      ))
    return [incident.title]
      + rows.map { "  \($0)\(String(repeating: " ", count: 10 - $0.utf8.count))\($1)" }
  }

  private func days(_ from: CalendarDay, _ to: CalendarDay?) -> String {
    to.map { $0 == from } ?? true ? "\(from)" : "\(from) to \(to ?? from)"
  }

  // MARK: Why the reports are together

  private var reports: [String] {
    guard account.reports.count > 1 else {
      return ["one report alone"] + account.reports.flatMap(report)
    }
    return ["why these reports are together, by points and their chance"]
      + account.reports.flatMap(report)
  }

  private func report(_ report: IncidentAccount.Report) -> [String] {
    var lines = ["  \(report.name.words)", "    \(setting(of: report))"]
    if let original = report.copyOf {
      lines.append("    carries the text of \(original.words), and is no voice of its own")
    }
    guard let link = report.nearest else {
      if account.reports.count > 1 {
        lines.append("    like none of the others: see how they came together")
      }
      return lines
    }
    lines.append("    nearest to \(link.other.words): \(link.probability.percent)")
    return lines + points(link, indent: 6)
  }

  private func setting(of report: IncidentAccount.Report) -> String {
    var parts = [report.published.map { "published \($0)" } ?? "no day of publication"]
    if !report.days.isEmpty {
      parts.append("names \(list(report.days.map(\.description)))")
    }
    if !report.places.isEmpty { parts.append("places \(list(report.places.map(\.name)))") }
    parts.append(counted(report.claims.count, "claim"))
    return parts.joined(separator: "; ")
  }

  private func points(_ link: IncidentAccount.Link, indent: Int) -> [String] {
    link.points.filter { abs($0.points) >= 0.05 }.map { ground, points in
      let number = points.signed
      let pad = String(repeating: " ", count: indent + max(0, 5 - number.utf8.count))
      return "\(pad)\(number)  \(ground.words(in: link))"
    }
  }

  // MARK: How they came together

  private var steps: [String] {
    guard !account.steps.isEmpty else { return [] }
    return ["how they came together (two groups are joined from \(account.threshold.percent) on)"]
      + account.steps.enumerated().map { number, step in
        "  \(number + 1). \(names(step.joined)) with \(names(step.to)): \(step.manner.words)"
      }
  }

  private func names(_ names: [IncidentAccount.Name]) -> String {
    let shown = names.prefix(2).map(\.words).joined(separator: " and ")
    return names.count > 2 ? "\(shown) and \(names.count - 2) more" : shown
  }

  // MARK: What is not in it

  private var neighbours: [String] {
    guard !account.neighbours.isEmpty else { return ["nothing else comes near"] }
    return ["what comes near and is not in it"] + account.neighbours.flatMap(neighbour)
  }

  private func neighbour(_ neighbour: IncidentAccount.Neighbour) -> [String] {
    let reason = neighbour.reason.words(
      average: neighbour.average, threshold: account.threshold, link: neighbour.link)
    return [
      "  \(neighbour.incident)  \(neighbour.title)", "    \(reason)",
      "    nearest are \(neighbour.name.words) and \(neighbour.from.words): "
        + neighbour.link.probability.percent,
    ] + points(neighbour.link, indent: 6)
  }

  private var strays: [String] {
    guard !account.strays.isEmpty else { return [] }
    return ["claims of the same reports that are not in it"]
      + account.strays.flatMap { stray -> [String] in
        let claim = claims.first { $0.id == stray.claim }
        return [
          "  \(stray.claim)  \(claim?.words ?? ""): \(stray.departure?.words ?? "its report is elsewhere")",
          "    “\(claim?.sentence ?? "")”", "    in \(stray.incident)  \(stray.title)",
        ]
      }
  }

  // MARK: Its claims

  private var ownClaims: [String] {
    let own = claims.filter { account.incident.claims.contains($0.id) }
    guard !own.isEmpty else { return ["no claim"] }
    var lines = ["its claims"]
    var document: String?
    for claim in own {
      if claim.document != document { lines.append("  \(claim.document)") }
      document = claim.document
      lines.append("    \(claim.id)  \(claim.words)")
      lines.append("      “\(claim.sentence)”")
      let setting = [claim.occurred.map { ClaimExplanation.words(for: $0) }, claim.place?.words]
      let told = setting.compactMap { $0 }.joined(separator: "; ")
      if !told.isEmpty { lines.append("      \(told)") }
    }
    return lines
  }

  /// The first of many.
  private func list(_ words: [String]) -> String {
    words.prefix(6).joined(separator: ", ") + (words.count > 6 ? " …" : "")
  }
}
