internal import ClaimModel

/// What a run with one configuration would change: against the last report, or against what another
/// configuration would make of the same documents.
package struct Plan: Sendable {
  /// What is compared, in the words of the heading.
  struct Heading: Sendable {
    var configuration: String
    /// "the run of 2025-03-12T14:05:00Z", "desk-old.yaml", "nothing: there has been no run yet".
    var base: String
    /// "the settings of group", "the lexicon"; empty against another file.
    var changed: [String]
  }

  let heading: Heading
  let inputs: InputChanges
  let claims: ClaimChanges
  let incidents: IncidentChanges
  let discrepancies: DiscrepancyChanges
  /// By id, the titles of incidents after the run and before it.
  let titles: [String: String]

  init(_ heading: Heading, from before: Findings, to after: Findings, edited: [String]) {
    self.heading = heading
    inputs = InputChanges(
      new: after.documents.subtracting(before.documents).sorted(),
      edited: edited.sorted(),
      gone: before.documents.subtracting(after.documents).sorted())
    claims = ClaimChanges(from: before.claims, to: after.claims)
    incidents = IncidentChanges(from: before.incidents, to: after.incidents, claims: claims)
    discrepancies = DiscrepancyChanges(
      from: before.discrepancies, to: after.discrepancies, claims: claims, incidents: incidents)
    titles = Dictionary((after.incidents + before.incidents).map { ($0.id, $0.title) }) {
      first, _ in first
    }
  }

  /// Whether a report would tell anything else.
  package var hasChanges: Bool {
    !(claims.isEmpty && incidents.isEmpty && discrepancies.isEmpty)
  }
}

/// Documents that come or go between the two states, which is no effect of other settings.
struct InputChanges: Sendable {
  var new: [String]
  var edited: [String]
  var gone: [String]

  var isEmpty: Bool { new.isEmpty && edited.isEmpty && gone.isEmpty }
}
