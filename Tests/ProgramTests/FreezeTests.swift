import Foundation
import Testing

@Suite struct `Freezing` {
  private static let documents = [
    "data/wire.txt": """
    ---
    title: Blast in Bannu
    publisher: Tern Wire
    published: 2025-03-11
    ---
    A blast tore through a market in Bannu on Tuesday. At least 12 people were killed, police said.
    """,
    "data/paper.txt": """
    ---
    title: Market blast in Bannu kills 19
    publisher: Harbeck Post
    published: 2025-03-12
    ---
    A blast in a market in Bannu killed 19 people on Tuesday, a hospital said. "We had no ${MORE}
    beds", it added.
    """,
  ]

  /// - Parameter tests: what stands at the end of the configuration.
  private static func folder(tests: String) throws -> ProgramFolder {
    let folder = try ProgramFolder()
    for (name, text) in documents { try folder.write(name, text) }
    try folder.write("pipeline.yaml", "# the desk's own\nversion: 1\n\(tests)")
    #expect(try folder.run("run").status == 0)
    return folder
  }

  @Test(arguments: ["claims", "incidents", "discrepancies"])
  func `writes a test that passes and keeps every other line`(_ kind: String) throws {
    let old = """
      # what we know
      tests: # ours
        # the first
        - name: nobody
          text: He was born in 1998.

      # the end

      """
    let folder = try Self.folder(tests: old)
    let records = try folder.json("reports/report.json")[kind] as? [[String: Any]] ?? []
    try #require(!records.isEmpty)
    for record in records {
      let outcome = try folder.run("freeze", record["id"] as? String ?? "")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let test = try folder.run("test")
    #expect(test.output.hasSuffix("\(records.count + 1) of \(records.count + 1) tests passed\n"))
    let lines = try folder.read("pipeline.yaml").split(separator: "\n")
    let kept = "# the desk's own\nversion: 1\n\(old)".split(separator: "\n")
    var rest = lines[...]
    for line in kept { rest = try rest[#require(rest.firstIndex(of: line))...].dropFirst() }
  }

  @Test(arguments: ["", "tests: []\n", "tests: [ ] # none yet\nledger: l.sqlite\n"])
  func `begins the list where there is none`(_ tests: String) throws {
    let folder = try Self.folder(tests: tests)
    let id = try #require(
      (folder.json("reports/report.json")["claims"] as? [[String: Any]])?.first?["id"] as? String)
    let outcome = try folder.run("freeze", id, "--name", "the toll")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("pipeline.yaml").contains("\n  - name: the toll\n    text: "))
    #expect(try folder.run("test").output == "passed: the toll\n1 of 1 tests passed\n")
    let again = try folder.run("freeze", id, "--name", "the toll")
    #expect(again.status == 1)
    #expect(again.errors.contains("there is a test \"the toll\" already"))
  }

  @Test(arguments: ["include: tests/frozen.yaml\ntests: []\n"])
  func `writes into a file that the configuration includes`(_ tests: String) throws {
    let folder = try ProgramFolder()
    for (name, text) in Self.documents { try folder.write(name, text) }
    try folder.write("tests/frozen.yaml", "# frozen\n")
    try folder.write("pipeline.yaml", tests)
    #expect(try folder.run("run").status == 0)
    let id = try #require(
      (folder.json("reports/report.json")["claims"] as? [[String: Any]])?.first?["id"] as? String)
    #expect(try folder.run("freeze", id, "--into", "tests/frozen.yaml").status == 0)
    #expect(try folder.read("pipeline.yaml") == tests)
    #expect(try folder.read("tests/frozen.yaml").hasPrefix("# frozen\n\ntests:\n  # c-"))
    #expect(try folder.run("test").output.hasSuffix("1 of 1 tests passed\n"))
    let other = try folder.run("freeze", id, "--into", "other.yaml")
    #expect(other.status == 0)
    #expect(other.errors.contains("pipeline.yaml does not include other.yaml yet"))
  }

  @Test(arguments: [["i-000000000000"], ["c-1", "--dry-run"]])
  func `says so where nothing has the id`(_ arguments: [String]) throws {
    let folder = try Self.folder(tests: "")
    let outcome = try folder.run(arguments: ["freeze"] + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nothing has the id \(arguments[0])"))
  }

  @Test(arguments: ["tests: [{name: a, text: nothing}]\n"])
  func `does not write into brackets`(_ tests: String) throws {
    let folder = try Self.folder(tests: tests)
    let id = try #require(
      (folder.json("reports/report.json")["claims"] as? [[String: Any]])?.first?["id"] as? String)
    let outcome = try folder.run("freeze", id)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("pipeline.yaml:3: the tests stand in brackets"))
  }
}
