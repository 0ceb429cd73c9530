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
      "skipped": skipped,
    ])
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
