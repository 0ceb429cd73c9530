import ClaimModel
import Diagnostics

/// What was read, what was not, and with which configuration.
struct RunView {
  let report: Report

  var view: View {
    let questions = report.incidents.flatMap(\.questions)
    let disputed = questions.filter { $0.discrepancy != nil }.count
    return View([
      "title": "This run",
      "facts": facts([
        ("Inputs", report.run.inputs.isEmpty ? nil : report.run.inputs.joined(separator: "; ")),
        ("Documents read", Figure.grouped(report.run.documents)),
        ("Incidents", Figure.grouped(report.incidents.count)),
        ("Claims", Figure.grouped(report.incidents.reduce(0) { $0 + $1.claims.count })),
        (
          "Questions",
          "\(Figure.grouped(questions.count)), of which "
            + "\(Figure.grouped(disputed)) with a difference"
        ),
        ("Program", "Counterclaim \(report.run.programVersion)"),
        ("Configuration", "SHA-256 \(report.run.configurationHash)"),
        ("Made", report.generated.map(Days.words(iso:))),
      ]),
      "skipped": Array(skipped.prefix(Self.limit)), "more_skipped": moreSkipped,
      "timings": report.run.seconds.map { step, seconds in
        View(["term": step, "value": Self.words(seconds: seconds)])
      },
      "has_timings": !report.run.seconds.isEmpty,
    ])
  }

  /// How many problems the page names; all of them are in `report.json`.
  private static let limit = 1000

  private var moreSkipped: String? {
    let rest = report.run.skipped.count - Self.limit
    return rest > 0 ? "and \(counted(rest, "more problem")), which report.json names" : nil
  }

  /// "0.04 s", "12.3 s".
  private static func words(seconds: Double) -> String {
    let hundredths = Int((seconds * 100).rounded())
    let rest = hundredths % 100
    return "\(Figure.grouped(hundredths / 100)).\(rest < 10 ? "0" : "")\(rest) s"
  }

  private func facts(_ pairs: [(String, String?)]) -> [View] {
    pairs.compactMap { term, value in value.map { View(["term": term, "value": $0]) } }
  }

  private var skipped: [View] {
    report.run.skipped.sorted { Self.order($0) < Self.order($1) }.map { diagnostic in
      var place = diagnostic.location.file
      if let line = diagnostic.location.line { place += ":\(line)" }
      return View([
        "place": place, "severity": diagnostic.severity.rawValue, "message": diagnostic.message,
      ])
    }
  }

  private static func order(_ diagnostic: Diagnostic) -> (String, Int, Int, String) {
    let location = diagnostic.location
    return (location.file, location.line ?? 0, location.column ?? 0, diagnostic.message)
  }
}
