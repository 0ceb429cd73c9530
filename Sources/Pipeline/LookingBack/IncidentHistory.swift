internal import ClaimModel
internal import FoundationEssentials
internal import JSONLines
internal import Ledger

/// How an incident and its figures moved: what became of it, what each source said and when, also in
/// versions of pages that were edited since, and what the reports told.
package struct IncidentHistory {
  private let store: LedgerStore

  package init(_ prepared: PreparedConfiguration) throws {
    store = try PastLedger.open(prepared)
  }

  /// Nil where the ledger has no incident of that id, now or formerly.
  package func text(of id: String) throws -> String? {
    guard let line = try store.incident(id), let incident = RecordedMaterial.incident(line) else {
      return try departed(id)
    }
    let sections = [
      head(incident), try events(incident.id), try figures(incident), try changes(incident.id),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
  }

  /// Of an incident that no longer is, only what became of it is known.
  private func departed(_ id: String) throws -> String? {
    let events = try events(id)
    guard events.count > 1 else { return nil }
    return events.map { "\($0)\n" }.joined()
  }

  private func head(_ incident: Incident) -> [String] {
    var lines = [incident.title, "  incident  \(incident.id)"]
    if !incident.formerIds.isEmpty {
      lines.append("  formerly  \(incident.formerIds.joined(separator: ", "))")
    }
    return lines
  }

  private func events(_ id: String) throws -> [String] {
    ["what became of it"]
      + (try store.events(of: id)).map { event in
        let other = event.other.map { " to \($0)" } ?? ""
        let extent =
          event.documents == 0
          ? "" : ": \(counted(event.documents, "document")), \(counted(event.claims, "claim"))"
        return "  \(event.moment)  \(event.event)\(other)\(extent)"
      }
  }

  private func changes(_ id: String) throws -> [String] {
    let changes = try store.changes(of: id)
    guard !changes.isEmpty else { return [] }
    return ["what the reports told"]
      + changes.compactMap { moment, line in
        guard let told = try? JSONDecoder().decode(ToldChange.self, from: Data(line)) else {
          return nil
        }
        return "  \(moment)  \(told.what): \(told.question): \(told.words)"
      }
  }
}

/// What is read of a change.
private struct ToldChange: Decodable {
  var what: String
  var question: String
  var words: String
}

extension IncidentHistory {
  /// One figure of one version of a document.
  private struct Figure {
    var question: String
    var source: String
    var said: String
    var words: String
    var document: String
    var version: VersionRecord
    var order: [String] { [question, source, said, version.found, document] }
  }

  private func figures(_ incident: Incident) throws -> [String] {
    let figures = try figures(of: incident).sorted { $0.order.lexicographicallyPrecedes($1.order) }
    var lines = figures.isEmpty ? [] : ["figures by source"]
    var last: Figure?
    for figure in figures {
      if figure.question != last?.question { lines.append("  \(figure.question)") }
      if figure.question != last?.question || figure.source != last?.source {
        lines.append("    \(figure.source)")
      }
      lines.append(
        "      \(figure.said)  \(figure.words)  \(figure.document)\(times(figure.version))")
      last = figure
    }
    return lines
  }

  private func times(_ version: VersionRecord) -> String {
    ", read \(version.found)" + (version.replaced.map { ", edited out \($0)" } ?? "")
  }

  /// The present figures of the incident, and those of older versions of its documents that the
  /// present ones do not have.
  private func figures(of incident: Incident) throws -> [Figure] {
    let present = Set(incident.claims)
    let versions = try store.versions(of: incident.documents)
    // What an edit left as it was counts from the version that said it first.
    var first: [String: String] = [:]
    for version in versions {
      for claim in claims(of: version) { first[claim.id] = first[claim.id] ?? version.found }
    }
    let current = Set(versions.filter { $0.replaced == nil }.flatMap { claims(of: $0).map(\.id) })
    return versions.flatMap { version in
      claims(of: version).filter { claim in
        version.replaced == nil ? present.contains(claim.id) : !current.contains(claim.id)
      }.map { claim in
        var version = version
        version.found = first[claim.id] ?? version.found
        return figure(claim, version)
      }
    }
  }

  private func claims(of version: VersionRecord) -> [Claim] {
    RecordedMaterial.records(version.records).claims
  }

  private func figure(_ claim: Claim, _ version: VersionRecord) -> Figure {
    let sources = claim.sources.map(\.name).joined(separator: " and ")
    return Figure(
      question: "\(claim.measure.rawValue), \(claim.group.rawValue)",
      source: sources.isEmpty ? "nobody cited" : sources, said: claim.reported ?? "no day    ",
      words: "“\(claim.quantity.text)”", document: claim.document, version: version)
  }
}
