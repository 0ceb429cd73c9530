import ClaimModel
import Hashing

/// Writes a feed (RFC 4287) of what has changed in what disagrees, the last report's changes first.
///
/// An entry is one change of one discrepancy and keeps its id as long as it stands in the feed. Its
/// time is that of the newest statement in it, for nothing in a report comes from a clock.
package struct AtomReporter: Reporter {
  package static let path = "changes.atom"
  /// How many changes the feed holds.
  private static let length = 200

  private let design: ReportDesign

  package init(_ design: ReportDesign = ReportDesign()) {
    self.design = design
  }

  package func parts(of report: Report) throws -> [ReportPart] {
    let templates = try Templates(design)
    return [ReportPart { [file(report, templates)] }]
  }

  private func file(_ report: Report, _ templates: Templates) -> ReportFile {
    let incidents = Set(report.incidents.map(\.incident.id))
    let path = ReportPath(isSingleFile: design.isSingleFile)
    let entries = changes(report).map {
      AtomEntry(change: $0, report: report, incidents: incidents, path: path)
    }
    let view = View([
      "id": report.address.map { _ in report.address(of: Self.path) }
        ?? "urn:counterclaim:report:\(ContentHash.sha256(report.title).prefix(12))",
      "report_title": report.title, "updated": entries.map(\.updated).max() ?? Moment.beginning,
      "own_address": report.address(of: Self.path), "address": report.address(of: path.index),
      "version": report.run.programVersion, "entries": entries.map(\.view),
    ])
    return ReportFile(path: Self.path, text: templates.render(view, with: "atom"))
  }

  /// The changes of this report and of earlier ones; of a first report every discrepancy is one.
  private func changes(_ report: Report) -> [ReportedChange] {
    let first = report.incidentsInOrder.flatMap { incident in
      incident.questionsInOrder.compactMap(\.discrepancy).map {
        ReportedChange(
          what: .new, incident: incident.incident.id, title: incident.incident.title, before: nil,
          after: $0)
      }
    }
    var seen: Set<String> = []
    let all = (report.changes ?? first).inOrder + report.earlierChanges
    return Array(all.filter { seen.insert($0.stateID).inserted }.prefix(Self.length))
  }
}

/// A change as an entry of the feed.
private struct AtomEntry {
  let change: ReportedChange
  let report: Report
  let incidents: Set<String>
  let path: ReportPath

  var view: View {
    let found = change.after ?? change.before
    return View([
      "entry_id": "urn:counterclaim:change:\(change.stateID)", "updated": updated,
      "title": "\(change.what.rawValue.capitalizedFirst): \(change.title), \(change.label)",
      "words": change.words.capitalizedFirst, "what": change.what.rawValue,
      "kind": found?.kind.rawValue, "explanation": change.after?.explanation, "link": link,
      "positions": (change.after?.positions ?? []).map { position in
        let verb = position.status.verb.map { $0 + " " } ?? ""
        return View([
          "name": position.source, "figure_words": verb + Figure(position).words,
          "reported": position.reported.map(Days.words(iso:)),
        ])
      },
    ])
  }

  /// When the newest statement was made that the change rests on.
  var updated: String {
    let positions = (change.after ?? change.before)?.positions ?? []
    return positions.compactMap { $0.reported.flatMap(Moment.text) }.max() ?? Moment.beginning
  }

  private var link: String {
    guard incidents.contains(change.incident) else { return report.address(of: path.index) }
    return report.address(
      of: change.after.map { path.anchor($0.id, incident: change.incident) }
        ?? path.incident(change.incident))
  }
}

/// A moment as RFC 3339 has it.
private enum Moment {
  /// What stands where no document tells a day.
  static let beginning = "1970-01-01T00:00:00Z"

  static func text(iso: String) -> String? {
    guard let minutes = Days.minutes(iso: iso) else { return nil }
    let minute = (minutes % 1440 + 1440) % 1440
    let day = CalendarDay(daysSinceEpoch: (minutes - minute) / 1440)
    let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(clock.joined(separator: ":")):00Z"
  }
}

extension ReportedChange {
  /// The discrepancy with what was and what is: the same change has the same id in every report.
  fileprivate var stateID: String {
    let id = (after ?? before)?.id ?? ""
    let states = [before, after].map { $0.map(Self.state) ?? "" }
    return FileName.from(id) + "-" + ContentHash.sha256(states.joined(separator: "\n")).prefix(12)
  }

  private static func state(_ found: Discrepancy) -> String {
    let figures = found.positions.map { "\($0.source)=\(Figure($0).words)" }.sorted()
    return ([found.kind.rawValue] + figures).joined(separator: "|")
  }
}
