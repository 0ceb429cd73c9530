import Foundation
import Testing

@Suite struct `A figure that a page has changed without a word` {
  private static func page(_ sentence: String, more: String = "") -> String {
    """
    ---
    title: Fire on a ferry
    publisher: Example Gazette
    published: 2025-05-02
    ---
    A ferry burned in Lisbon on Friday. \(sentence) The harbour was closed. \(more)
    """
  }

  private static func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try folder.write("data/a.txt", page("Police said that 50 passengers were killed."))
    try folder.write(
      "data/b.txt",
      "---\npublished: 2025-05-02\n---\nWhen a ferry burned in Lisbon on Friday, the fire brigade "
        + "said that 50 passengers were killed.")
    _ = try folder.run("run")
    return folder
  }

  private func edits(_ folder: ProgramFolder) throws -> [[String: Any]] {
    try #require(try folder.json("reports/report.json")["edits"] as? [[String: Any]])
  }

  @Test(arguments: [
    ("Police said that 21 passengers were killed.", "50 became 21"),
    ("Police said that at least 60 passengers were killed.", "50 became at least 60"),
    ("Residents said that 21 passengers were killed.", "50 became 21"),
    ("Police said that 21 soldiers were killed.", "50 became 21"),
    ("Police said nothing of victims.", "50 was taken out"),
  ])
  func `stands in the report, with both sentences and the time between`(
    _ sentence: String, _ words: String
  ) throws {
    let folder = try Self.desk()
    #expect(try edits(folder).isEmpty)
    try folder.write("data/a.txt", Self.page(sentence))
    #expect(try folder.run("run").status == 0)
    let edit = try #require(try edits(folder).first)
    #expect(try edits(folder).count == 1)
    #expect((edit["words"] as? String)?.hasPrefix(words) == true, "\(edit)")
    #expect(edit["document"] as? String == "data/a.txt")
    #expect(edit["source"] as? String == "Police")
    for moment in ["last_seen", "found"] {
      #expect((edit[moment] as? String)?.hasSuffix("Z") == true, "\(edit)")
    }
    let incident = try #require(edit["incident"] as? String)
    let page = try folder.read("reports/incidents/\(incident).html")
    #expect(page.contains("Changed without a word"))
    #expect(page.contains("<del>Police said that 50 passengers were killed.</del>"))
    #expect(try folder.read("reports/report.md").contains("**\(words)"))
    #expect(try !folder.read("reports/incidents/\(incident).html").contains("{{"))
  }

  @Test(arguments: [
    page("Police said that 21 passengers were killed.", more: "Correction: it was not 50."),
    page("Police said that 50 passengers were killed.", more: "Divers went down on Saturday."),
    page("Police said that fifty passengers were killed."),
    page("Residents said that 50 passengers were killed."),
    page("Police said that 50 passengers were killed. On Sunday police said 55 were killed."),
  ])
  func `is none that is told, that stays, or that is added`(_ text: String) throws {
    let folder = try Self.desk()
    try folder.write("data/a.txt", text)
    #expect(try folder.run("run").status == 0)
    let edits = try edits(folder)
    #expect(edits.isEmpty, "\(edits)")
    #expect(try !folder.read("reports/report.md").contains("Changed without a word"))
  }

  @Test(arguments: [1, 2])
  func `is dated by the last look at the page that found the older one`(_ looks: Int) throws {
    let folder = try Self.desk()
    for _ in 0..<looks { _ = try folder.run("run") }
    let run = try folder.run("history").outputLines
    let last = try #require(run.dropFirst().first?.split(separator: " ").first)
    try folder.write("data/a.txt", Self.page("Police said that 21 passengers were killed."))
    _ = try folder.run("run")
    #expect(try edits(folder).first?["last_seen"] as? String == String(last))
    _ = try folder.run("run", "--full")
    #expect(try edits(folder).count == 1)
  }
}

@Suite struct `A page that comes in two files` {
  private static func capture(_ figure: Int, _ moment: String) -> String {
    """
    ---
    title: Fire on a ferry
    publisher: Example Gazette
    url: https://example.org/fire
    published: \(moment)
    ---
    A ferry burned in Lisbon on Friday. Police said that \(figure) passengers were killed.
    """
  }

  @Test(arguments: [(50, 21, " between 14:05 and 15:30 UTC on 2 May 2025")])
  func `counts once, and what was changed in it stands in the report`(
    _ first: Int, _ second: Int, _ time: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try folder.write("data/1.txt", Self.capture(first, "2025-05-02T14:05:00Z"))
    try folder.write("data/2.txt", Self.capture(second, "2025-05-02T15:30:00Z"))
    #expect(try folder.run("run").status == 0)
    let report = try folder.json("reports/report.json")
    let edits = try #require(report["edits"] as? [[String: Any]])
    #expect(edits.map { $0["words"] as? String } == ["\(first) became \(second)\(time)"])
    let claims = try #require(report["claims"] as? [[String: Any]])
    #expect(claims.count == 1)
    #expect(claims.first?["document"] as? String == "data/1.txt")
    let whole = try folder.contents(of: "reports")
    #expect(try folder.run("run", "--full").status == 0)
    var again = try folder.contents(of: "reports")
    for (name, bytes) in whole where again[name] == bytes { again[name] = nil }
    #expect(again.keys.filter { !["index.html", "report.json", "report.md"].contains($0) }.isEmpty)
    try folder.write("data/3.txt", Self.capture(30, "2025-05-03T09:00:00Z"))
    let third = try folder.run("run")
    #expect(third.errors.contains("1 edited"), "\(third.errors)")
    let now = try #require(folder.json("reports/report.json")["edits"] as? [[String: Any]])
    #expect(
      now.map { $0["words"] as? String } == [
        "\(first) became \(second)\(time)",
        "\(second) became 30 between 2 May 2025, 15:30 UTC and 3 May 2025, 09:00 UTC",
      ])
    let history = try folder.run("history", try #require(now.first?["incident"] as? String)).output
    #expect(history.contains("“50”") && history.contains("“21”") && history.contains("“30”"))
  }
}
