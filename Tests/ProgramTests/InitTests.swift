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
