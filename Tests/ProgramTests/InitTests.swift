import Testing

@Suite struct `A working directory of one's own` {
  @Test(arguments: ["desk"])
  func `is sound, passes its tests and gives a report with a contradiction`(
    _ name: String
  ) throws {
    let folder = try ProgramFolder()
    let outcome = try folder.run("init", name)
    #expect(
      outcome.outputLines == [
        "desk/pipeline.yaml", "desk/data/example.txt", "desk/schedule/counterclaim.service",
        "desk/schedule/counterclaim.timer", "desk/schedule/crontab",
      ])
    #expect(try folder.run("validate", "--config", "desk/pipeline.yaml").status == 0)
    #expect(try folder.run("test", "--config", "desk/pipeline.yaml").status == 0)
    let run = try folder.run(
      "run", "--config", "desk/pipeline.yaml", "--fail-on", "contradiction")
    #expect(run.status == 3, "\(run.errors)")
    #expect(folder.exists("desk/reports/index.html"))
  }

  @Test(arguments: [
    ("newsroom", ["contradiction", "scope"]), ("rights", ["contradiction"]),
    ("coding", ["contradiction"]),
  ])
  func `begins with a typical desk that is sound and finds what it is about`(
    _ example: String, _ kinds: [String]
  ) throws {
    let folder = try ProgramFolder()
    #expect(try folder.run("init", "--example", example, "desk").status == 0)
    let file = ["--config", "desk/pipeline.yaml"]
    let validated = try folder.run(arguments: ["validate"] + file)
    #expect(validated.status == 0)
    #expect(validated.errors.isEmpty)
    #expect(try folder.run(arguments: ["test"] + file).output.hasSuffix("2 of 2 tests passed\n"))
    let run = try folder.run(arguments: ["run"] + file)
    #expect(run.status == 0, "\(run.errors)")
    let found = try folder.json("desk/reports/report.json")["discrepancies"] as? [[String: Any]]
    #expect(Set(try #require(found).compactMap { $0["kind"] as? String }) == Set(kinds))
  }

  @Test(arguments: ["desk"])
  func `replaces nothing that is there`(_ name: String) throws {
    let folder = try ProgramFolder()
    try folder.write("desk/pipeline.yaml", "version: 1\n")
    let outcome = try folder.run("init", name)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("desk/pipeline.yaml is there already"))
    #expect(try folder.read("desk/pipeline.yaml") == "version: 1\n")
    #expect(!folder.exists("desk/data"))
  }
}
