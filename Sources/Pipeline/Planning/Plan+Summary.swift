internal import ClaimModel

extension Plan {
  /// The plan in some lines, and with details every claim, incident and discrepancy that changes.
  package func text(withDetails: Bool) -> String {
    let sections = [summary] + (withDetails ? details : [])
    let text = sections.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
    guard hasChanges, !withDetails else { return text }
    return text + "\ncounterclaim plan --details shows each of them with its sentence\n"
  }

  private var summary: [String] {
    var rows = [("plan", "\(heading.configuration) against \(heading.base)")]
    if !heading.changed.isEmpty {
      rows.append(("changed", heading.changed.joined(separator: ", ")))
    }
    if !inputs.isEmpty { rows.append(("documents", inputs.words)) }
    rows.append(("claims", claims.counts))
    rows.append(("incidents", incidents.counts))
    rows.append(("discrepancies", discrepancies.counts))
    var lines = rows.map { name, words in
      name + String(repeating: " ", count: 15 - name.utf8.count) + words
    }
    if !hasChanges { lines.append("nothing changes") }
    return lines
  }
}

extension InputChanges {
  fileprivate var words: String {
    Counts.words([(new.count, "new"), (edited.count, "edited"), (gone.count, "named no more")])
  }
}

extension ClaimChanges {
  fileprivate var counts: String {
    Counts.words([
      (gained.count, "gained"), (lost.count, "lost"), (altered.count, "altered"),
      (kept, "as \(kept == 1 ? "it was" : "they were")"),
    ])
  }
}

extension IncidentChanges {
  fileprivate var counts: String {
    Counts.words([
      (joined.count, "joined of several"), (split.count, "split"), (new.count, "new"),
      (gone.count, "gone"), (altered.count, "altered"),
      (kept, "as \(kept == 1 ? "it was" : "they were")"),
    ])
  }
}

extension DiscrepancyChanges {
  fileprivate var counts: String {
    Counts.words([
      (appearing.count, "appear", "appears"), (vanishing.count, "vanish", "vanishes"),
      (changing.count, "change kind", "changes kind"), (altered.count, "altered", "altered"),
      (kept, "as they were", "as it was"),
    ])
  }
}

/// Counts with what is counted, those that are none left out.
private enum Counts {
  static func words(_ parts: [(Int, String)]) -> String {
    words(parts.map { ($0.0, $0.1, $0.1) })
  }

  /// The second word is for one.
  static func words(_ parts: [(Int, String, String)]) -> String {
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.2 : $0.1)" }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }
}
