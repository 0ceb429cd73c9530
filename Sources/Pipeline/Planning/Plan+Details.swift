internal import ClaimModel

extension Plan {
  /// A section for each manner of change.
  var details: [[String]] {
    inputDetails + claimDetails + incidentDetails + discrepancyDetails
  }

  private var inputDetails: [[String]] {
    [
      section("documents that are new", inputs.new.map { ["  + \($0)"] }),
      section("documents that were edited", inputs.edited.map { ["  ~ \($0)"] }),
      section("documents that are named no more", inputs.gone.map { ["  - \($0)"] }),
    ]
  }

  private var claimDetails: [[String]] {
    [
      section("claims gained", claims.gained.map { lines("+", $0) }),
      section("claims lost", claims.lost.map { lines("-", $0) }),
      section(
        "claims altered",
        claims.altered.map { alteration in
          lines("~", alteration.after) + alteration.fields.map(line)
        }),
    ]
  }

  private func lines(_ mark: String, _ claim: Claim) -> [String] {
    [
      "  \(mark) \(claim.words)", "      “\(claim.sentence)”",
      "      \(claim.id) in \(claim.document)",
    ]
  }

  private func line(_ field: ClaimChanges.Field) -> String {
    "      \(field.name): \(field.before) → \(field.after)"
  }

  private var incidentDetails: [[String]] {
    [
      section(
        "incidents joined",
        incidents.joined.map { joining in
          ["  ~ \(words(joining.after))"] + joining.before.map { "      of \(words($0))" }
        }),
      section(
        "incidents split",
        incidents.split.map { splitting in
          ["  ~ \(words(splitting.before))"] + splitting.after.map { "      into \(words($0))" }
        }),
      section("incidents that are new", incidents.new.map { ["  + \(words($0))"] }),
      section("incidents that are gone", incidents.gone.map { ["  - \(words($0))"] }),
      section(
        "incidents altered",
        incidents.altered.map { ["  ~ \(words($0.after))"] + $0.fields.map(line) }),
    ]
  }

  private func words(_ incident: Incident) -> String {
    "\(incident.id)  \(incident.title): \(counted(incident.claims.count, "claim"))"
  }

  private var discrepancyDetails: [[String]] {
    [
      section("discrepancies that appear", discrepancies.appearing.map { lines("+", $0) }),
      section("discrepancies that vanish", discrepancies.vanishing.map { lines("-", $0) }),
      section(
        "discrepancies of another kind",
        discrepancies.changing.map { alteration in
          lines("~", alteration.after)
            + ["      kind: \(alteration.before.kind.rawValue) → \(alteration.after.kind.rawValue)"]
        }),
      section(
        "discrepancies altered",
        discrepancies.altered.map { alteration in
          lines("~", alteration.after) + was(alteration)
        }),
    ]
  }

  private func was(_ alteration: DiscrepancyChanges.Alteration) -> [String] {
    alteration.before.explanation == alteration.after.explanation
      ? ["      its positions or estimates differ"]
      : ["      was: \(alteration.before.explanation)"]
  }

  private func lines(_ mark: String, _ found: Discrepancy) -> [String] {
    [
      "  \(mark) \(found.kind.rawValue): \(found.question.label)",
      "      \(found.id) in \(found.incident)  \(titles[found.incident] ?? "")",
      "      \(found.explanation)",
    ]
  }

  /// Nothing where there is nothing to tell.
  private func section(_ heading: String, _ items: [[String]]) -> [String] {
    items.isEmpty ? [] : [heading] + items.flatMap(\.self)
  }
}
