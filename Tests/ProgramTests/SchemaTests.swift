import Foundation
import Testing

@Suite struct `The schemas that the program writes` {
  @Test(arguments: [
    ("configuration", "pipeline"), ("document", "record-document"), ("article", "record-article"),
    ("claim", "record-claim"), ("attribution", "record-attribution"),
    ("incident", "record-incident"), ("discrepancy", "record-discrepancy"),
    ("notice", "record-notice"), ("report", "report"), ("geojson", "report-geojson"),
    ("claims.csv", "report-claims-csv"), ("discrepancies.csv", "report-discrepancies-csv"),
    ("atom", "report-atom"),
  ])
  func `are the files of the repository`(_ name: String, _ file: String) throws {
    let folder = try ProgramFolder()
    let outcome = try folder.run("schema", name)
    let ending = name == "atom" ? "rng" : "schema.json"
    let written = Program.repository.appending(path: "schema/\(file).\(ending)")
    #expect(outcome.output == (try String(contentsOf: written, encoding: .utf8)))
  }
}
