import Foundation
import TestSupport
import Testing

@Suite struct `Explaining` {
  /// A desk with a word, a number word and a source of its own.
  private static func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write(
      "lexicon/desk.yaml",
      """
      harm:
        killed:
          transitive: [entomb]
      people:
        workers:
          - linesman/linesmen
      """)
    try folder.write(
      "pipeline.yaml",
      """
      version: 1
      stages:
        - ingest
        - stage: extract
          measures: [killed, injured]
          lexicon: lexicon/desk.yaml
        - stage: attribute
          sources:
            - {name: Port Authority, kind: government, side: state, match: [harbour office]}
      """)
    return folder
  }

  /// Sentences whose numbers are told, each by another way of reading it, and those that are not.
  private static let texts: [(name: String, text: String)] = [
    (
      "kept",
      """
      The landslide entombed at least four linesmen, the harbour office said. It said two more had \
      been injured. Nine sailors are feared dead, fishermen said. Police freed 12 hostages.
      """
    ),
    (
      "dropped",
      """
      Sara Holm, 34, was hurt at 4:30 pm on May 3, 2019, on Route 9, 40 km from Harbeck. The fire cost \
      $4 million, 20% more than the 5th one. Flight 17 was late, and 20 hectares \
      burned. The team won 3-2 after \
      12 years. Forty tanks rolled in. Call 911. He is no 5 of the list; see image 6 of 12, and file 007. \
      They meet 12 per week since the 1990's. A 48-hour truce and 2.5 rounds began on 3/11. The dead \
      carried AK-47 rifles.
      """
    ),
    (
      "remedies",
      """
      Fifteen lascars were keelhauled. Three herders bought maize. The raid killed nobody and met \
      500 soldiers. Four mannequins were freed. Two men were hurt, the Quay Board said. "It was \
      loud," said one woman.
      """
    ),
  ]

  @Test(arguments: texts)
  func `shows how each sentence is read, and why a number makes no claim`(
    _ name: String, _ text: String
  ) throws {
    let outcome = try Self.desk().run("explain", "--text", text)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    try Golden.check(
      outcome.output.withoutLexiconLines, against: "Tests/ProgramTests/Golden/explain-\(name).txt")
  }

  @Test(arguments: [
    ("Two linesmen were killed.", "killed", "kill"), ("It has 40 tanks.", "tanks", "tank"),
  ])
  func `names the line of the lexicon on which the word stands`(
    _ text: String, _ form: String, _ word: String
  ) throws {
    let outcome = try Self.desk().run("explain", "--text", text)
    let places = outcome.output.matches(
      of: /“(\w+)” is in (lexicon\/\w+\.yaml):(\d+) of the program/)
    let place = try #require(places.first { $0.1 == form })
    let file = try String(
      contentsOf: Program.repository.appending(path: String(place.2)), encoding: .utf8)
    let line = try #require(Int(place.3))
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains(word), "\(lines[line - 1])")
  }

  @Test(arguments: ["The river rose overnight."])
  func `says so where a text holds no number`(_ text: String) throws {
    let outcome = try ProgramFolder().run("explain", "--text", text)
    #expect(outcome.output == "no number, and so no claim\n")
  }

  @Test(arguments: ["c-000000000000"])
  func `says so where nothing has the id`(_ id: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    let outcome = try folder.run("explain", id)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(id))
  }

  @Test(arguments: [["explain"], ["explain", "c-1", "--text", "a"]])
  func `wants either an id or a text`(_ arguments: [String]) throws {
    let folder = try ProgramFolder()
    let outcome =
      try arguments.count == 1
      ? folder.run(arguments[0])
      : folder.run(arguments[0], arguments[1], arguments[2], arguments[3])
    #expect(outcome.status == 64)
  }

  /// A ferry by a wire, a paper that carries the wire, and another paper; and a barge of the same week.
  private static let documents = [
    """
    {"id": "agency", "title": "Ferry sinks off Harbeck, 12 dead", "published": "2024-05-03", \
    "text": "HARBECK, May 3 (Tern) - The ferry Lady Orrin sank off Harbeck on Thursday, and 12 people \
    drowned, the coast guard said. Divers searched the hull for nine missing passengers. In 2008 a fire \
    on the Kesh Star killed 31 people."}
    """,
    """
    {"id": "post", "title": "Ferry sinks off Harbeck, 12 dead", "published": "2024-05-03", \
    "text": "HARBECK, May 3 (Tern) - The ferry Lady Orrin sank off Harbeck on Thursday, and 12 people \
    drowned, the coast guard said. Divers searched the hull for nine missing passengers."}
    """,
    """
    {"id": "herald", "title": "Harbeck mourns its dead", "published": "2024-05-04", \
    "text": "Divers took two more bodies from the hull of the Lady Orrin on Friday; 14 people have now \
    died on the Harbeck ferry, its owner said. The coast guard said that 12 had drowned on Thursday."}
    """,
    """
    {"id": "barge", "title": "Barge hits a bridge", "published": "2024-05-05", \
    "text": "A barge rammed a bridge near Tolmen on Sunday and two sailors drowned, the coast guard \
    said. Divers searched the hull."}
    """,
  ]

  @Test(arguments: ["i-da52fd4d05ad"])
  func `tells why the reports of an incident are together and others are not`(_ id: String) throws {
    try Self.check(try Self.ferry().run("explain", id), "incident")
  }

  /// Of a run, so that the claims and their documents come from the ledger.
  @Test(arguments: [
    ("killed", "12", "claim"), ("killed", "31", "background"), ("missing", "nine", "missing"),
  ])
  func `tells how a claim was read and whether it was compared`(
    _ measure: String, _ figure: String, _ name: String
  ) throws {
    let folder = try Self.ferry()
    #expect(try folder.run("run").status == 0)
    let claims = try #require(try folder.json("reports/report.json")["claims"] as? [[String: Any]])
    let claim = claims.first {
      let quantity = $0["quantity"] as? [String: Any]
      return $0["measure"] as? String == measure && quantity?["text"] as? String == figure
    }
    let id = try #require(claim?["id"] as? String)
    try Self.check(try folder.run("explain", id), name)
  }

  @Test(arguments: ["discrepancy"])
  func `tells what a discrepancy compares, what it leaves out and why`(_ name: String) throws {
    let folder = try Self.ferry()
    #expect(try folder.run("run").status == 0)
    let report = try folder.json("reports/report.json")
    let discrepancies = try #require(report["discrepancies"] as? [[String: Any]])
    let id = try #require(discrepancies.first?["id"] as? String)
    try Self.check(try folder.run("explain", id), name)
  }

  private static func check(_ outcome: ProgramFolder.Outcome, _ name: String) throws {
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    try Golden.check(
      outcome.output.withoutLexiconLines, against: "Tests/ProgramTests/Golden/explain-\(name).txt")
  }

  private static func ferry() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("data/all.jsonl", documents.joined(separator: "\n"))
    try folder.write(
      "pipeline.yaml",
      """
      version: 1
      stages:
        - stage: ingest
          from: [{files: "data/*.jsonl"}]
        - extract
        - stage: attribute
          sources: [{name: Coast Guard, kind: government, side: state, match: [coast guard]}]
        - stage: group
          places: [{name: Harbeck, country: NO, region: Vestland, latitude: 60.4, longitude: 5.3}]
        - compare
        - stage: report
          to: reports
          formats: [json]
      """)
    return folder
  }
}
