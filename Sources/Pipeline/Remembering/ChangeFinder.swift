internal import ClaimModel
internal import Comparison
internal import Hashing
internal import JSONLines
internal import Ledger
internal import Reporting

/// Compares what a run has found with what the last report had.
struct ChangeFinder {
  private let known: [String: RecordedDiscrepancy]
  private let knownIncidents: [String: Incident]

  init(_ store: LedgerStore, incidents: [Incident]) throws(LedgerFailure) {
    known = Dictionary(try store.discrepancies().map { ($0.id, $0) }) { first, _ in first }
    knownIncidents = Dictionary(incidents.map { ($0.id, $0) }) { first, _ in first }
  }

  struct Outcome {
    var findings: RunFindings
    /// In the order of the discrepancies; what is resolved comes last.
    var changes: [ReportedChange]
  }

  /// - Parameter notices: makes what is to be told of the changes.
  func outcome(
    _ material: GatheredRecords, notices: ([ReportedChange]) -> [RecordedNotice] = { _ in [] }
  ) -> Outcome {
    let heirs = heirs(of: material.incidents)
    let departed = Set(knownIncidents.keys).subtracting(material.incidents.map(\.id))
    let renamed = renamed(heirs)
    let recorded = material.discrepancies.map(RecordedDiscrepancy.init)
    let changes = changes(material, recorded, renamed: renamed, absorbed: heirs)
    return Outcome(
      findings: RunFindings(
        incidents: material.incidents.map(RecordedIncident.init),
        departed: Dictionary(uniqueKeysWithValues: departed.map { ($0, heirs[$0]) }),
        discrepancies: recorded, renamed: renamed,
        changes: changes.map(RecordedChange.init), notices: notices(changes)),
      changes: changes)
  }

  /// By the id that an incident had, the incident to which it was joined.
  private func heirs(of incidents: [Incident]) -> [String: String] {
    let living = Set(incidents.map(\.id))
    var heirs: [String: String] = [:]
    for incident in incidents {
      for former in incident.formerIds where !living.contains(former) {
        heirs[former] = incident.id
      }
    }
    return heirs
  }

  /// A question keeps its discrepancy when its incident is joined to another that had none on it.
  private func renamed(_ heirs: [String: String]) -> [String: String] {
    var renamed: [String: String] = [:]
    var taken = Set(known.keys)
    for old in known.values.sorted(by: { $0.id < $1.id }) {
      guard let heir = heirs[old.incident], let record = RecordedMaterial.discrepancy(old.record)
      else { continue }
      let id = StableID.make(
        prefix: "d", parts: [heir, record.question.measure.rawValue, record.question.group])
      if taken.insert(id).inserted { renamed[old.id] = id }
    }
    return renamed
  }

  private func changes(
    _ material: GatheredRecords, _ recorded: [RecordedDiscrepancy], renamed: [String: String],
    absorbed heirs: [String: String]
  ) -> [ReportedChange] {
    let titles = Dictionary(material.incidents.map { ($0.id, $0.title) }) { first, _ in first }
    var before = known
    for (old, new) in renamed { before[new] = before.removeValue(forKey: old) }
    var changes: [ReportedChange] = []
    for (found, record) in zip(material.discrepancies, recorded) {
      let old = before.removeValue(forKey: found.id)
      if let old, old.record == record.record { continue }
      let last = old.flatMap { RecordedMaterial.discrepancy($0.record) }
      guard let what = ReportedChange.What(from: last, to: found) else { continue }
      changes.append(
        ReportedChange(
          what: what, incident: found.incident, title: titles[found.incident] ?? "",
          before: last, after: found))
    }
    for old in before.values.sorted(by: { $0.id < $1.id }) where heirs[old.incident] == nil {
      guard let last = RecordedMaterial.discrepancy(old.record) else { continue }
      changes.append(
        ReportedChange(
          what: .resolved, incident: old.incident,
          title: titles[old.incident] ?? knownIncidents[old.incident]?.title ?? "",
          before: last, after: nil))
    }
    return changes
  }
}

extension ReportedChange.What {
  /// A graver kind of disagreement widens it, and so does a greater span of its figures; nil where
  /// neither kind nor span has changed.
  init?(from before: Discrepancy?, to after: Discrepancy) {
    guard let before else {
      self = .new
      return
    }
    let kinds = Discrepancy.Kind.allCases
    let was = kinds.firstIndex(of: before.kind) ?? 0
    let now = kinds.firstIndex(of: after.kind) ?? 0
    if was != now {
      self = now < was ? .widened : .narrowed
    } else if let was = before.spread, let now = after.spread, was != now {
      self = now > was ? .widened : .narrowed
    } else {
      return nil
    }
  }
}

extension RecordedDiscrepancy {
  fileprivate init(_ found: Discrepancy) {
    self.init(
      id: found.id, incident: found.incident, kind: found.kind.rawValue,
      record: JSONWriter.bytes(of: found))
  }
}

extension RecordedIncident {
  fileprivate init(_ incident: Incident) {
    self.init(
      id: incident.id, title: incident.title, documents: incident.documents.count,
      claims: incident.claims.count, formerIds: incident.formerIds,
      record: JSONWriter.bytes(of: incident))
  }
}

extension RecordedChange {
  fileprivate init(_ change: ReportedChange) {
    self.init(
      incident: change.incident, discrepancy: change.after?.id ?? change.before?.id ?? "",
      what: What(rawValue: change.what.rawValue) ?? .new, record: JSONWriter.bytes(of: change))
  }
}

extension JSONWriter {
  static func bytes(of record: some WritableRecord) -> [UInt8] {
    var writer = JSONWriter()
    record.write(to: &writer)
    return writer.bytes
  }
}
