internal import ClaimModel
internal import Ledger
internal import Reporting

/// Finds figures that pages have changed, or taken out, without saying so.
///
/// Two versions of a page that follow one another are held against each other, both as the present
/// rules read them. A figure that the older one gave and the newer one does not is an edit, unless
/// the newer text announces a correction that the older one did not.
struct EditFinder {
  private let material: GatheredRecords

  /// - Parameter material: what is known now, by which an edit finds its incident.
  init(_ material: GatheredRecords) {
    self.material = material
  }

  /// Every edit by the incident to which it belongs, in the order in which they were found.
  func edits(in store: LedgerStore) throws -> [String: [EditedFigure]] {
    var found: [(edit: EditedFigure, claim: String?)] = []
    try store.forEachEdited { versions in
      for (older, newer) in zip(versions, versions.dropFirst()) {
        found += EditFinder.edits(from: older, to: newer)
      }
    }
    guard !found.isEmpty else { return [:] }
    let incidents = Dictionary(
      material.claims.compactMap { claim in claim.incident.map { (claim.id, $0) } }
    ) { first, _ in first }
    let documents = mainIncidents
    var edits: [String: [EditedFigure]] = [:]
    for (edit, claim) in found {
      let incident = claim.flatMap { incidents[$0] } ?? documents[edit.document]
      if let incident { edits[incident, default: []].append(edit) }
    }
    return edits.mapValues { edits in
      edits.sorted { ($0.found ?? "", $0.document) < ($1.found ?? "", $1.document) }
    }
  }

  /// Of each document the incident of which most of its claims speak; where it makes none, the one
  /// in which it stands.
  private var mainIncidents: [String: String] {
    var main: [String: String] = [:]
    for incident in material.incidents.reversed() {
      for document in incident.documents { main[document] = incident.id }
    }
    for (document, claims) in Dictionary(grouping: material.claims, by: \.document) {
      let counts = Dictionary(grouping: claims.compactMap(\.incident)) { $0 }.mapValues(\.count)
      let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let most { main[document] = most.key }
    }
    return main
  }
}

extension EditFinder {
  /// The edits with the ids of the claims that stand in the place of the older ones.
  static func edits(
    from older: VersionRecord, to newer: VersionRecord
  ) -> [(edit: EditedFigure, claim: String?)] {
    let before = RecordedMaterial.records(older.records).claims
    let after = RecordedMaterial.records(newer.records).claims
    guard !before.isEmpty, !announcesCorrection(newer.text, beyond: older.text) else { return [] }
    let times = times(older, newer)
    return VersionComparison(before, after).changes.map { old, new in
      let source = old.sources.map(\.name).joined(separator: " and ")
      let edit = EditedFigure(
        document: newer.document, measure: old.measure, group: old.group,
        source: source.isEmpty ? nil : source,
        before: EditedFigure.Statement(quantity: old.quantity, sentence: old.sentence),
        after: new.map { EditedFigure.Statement(quantity: $0.quantity, sentence: $0.sentence) },
        lastSeen: times.lastSeen, found: times.found)
      return (edit, new?.id)
    }
  }

  /// When the page was read; of versions that came from two places, when they were published.
  private static func times(
    _ older: VersionRecord, _ newer: VersionRecord
  ) -> (lastSeen: String?, found: String?) {
    if older.origin != newer.origin, let first = older.published, let last = newer.published,
      first != last
    {
      return (first, last)
    }
    return older.run == newer.run ? (nil, nil) : (older.lastSeen ?? older.found, newer.found)
  }

  private static func announcesCorrection(_ text: String, beyond older: String) -> Bool {
    correctionCount(text) > correctionCount(older)
  }

  private static func correctionCount(_ text: String) -> Int {
    let words = text.lowercased().split { !$0.isLetter }
    let single = words.count { corrections.contains($0) }
    return single + zip(words, words.dropFirst()).count { $0 == "earlier" && $1 == "version" }
  }

  /// Words by which a page says that it was put right.
  private static let corrections: Set<Substring> = [
    "amended", "clarification", "clarified", "corrected", "correction", "corrections", "erratum",
    "retracted", "retraction",
  ]
}
