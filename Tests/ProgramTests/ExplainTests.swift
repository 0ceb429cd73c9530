import TestSupport
import Testing

@Suite struct `Explaining` {
  @Test(arguments: ["The army said 21 hostages were killed. It has 40 tanks."])
  func `shows claim, source, rules, and the numbers that make no claim`(_ text: String) throws {
    let folder = try ProgramFolder()
    let outcome = try folder.run("explain", "--text", text)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("killed, hostages, 21, by army (military)\n  claim     c-"))
    #expect(outcome.output.contains("  source    “army”, military, by “said”\n"))
    #expect(outcome.output.contains("  rules     "))
    #expect(outcome.output.contains("“40” at character 47\n  makes no claim"))
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
    let folder = try ProgramFolder()
    try folder.write("data/all.jsonl", Self.documents.joined(separator: "\n"))
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
      """)
    let outcome = try folder.run("explain", id)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    try Golden.check(outcome.output, against: "Tests/ProgramTests/Golden/explain-incident.txt")
  }
}
