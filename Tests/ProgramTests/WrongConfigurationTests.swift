import Testing

@Suite struct `A wrong configuration` {
  @Test(arguments: ["run", "validate", "test", "ingest"])
  func `is told in full, changes nothing and ends with 78`(_ command: String) throws {
    let folder = try ProgramFolder()
    try folder.write("a.txt", "Two men were killed in Lyon, police said.\n")
    try folder.write(
      "pipeline.yaml",
      """
      stages:
        - stage: ingest
          from: [{files: "*.txt"}]
        - stage: extract
          mesures: [killed]
        - attribute
        - stage: group
          treshold: 0.5
          window: 0 days
      """)
    let outcome = try folder.run(command)
    #expect(outcome.status == 78)
    #expect(outcome.output.isEmpty)
    let places = outcome.errorLines.filter { $0.contains(": error: ") }
      .map { $0.split(separator: " ")[0] }
    #expect(places == ["pipeline.yaml:5:5:", "pipeline.yaml:8:5:", "pipeline.yaml:9:13:"])
    #expect(!folder.exists("reports"))
  }

  @Test(arguments: [("people:\n  militant: [raider]\n", "desk.yaml:2:3: error: unknown group")])
  func `of a lexicon has its place in the lexicon's file`(
    _ lexicon: String, _ message: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("desk.yaml", lexicon)
    try folder.write(
      "pipeline.yaml",
      "stages: [ingest, {stage: extract, lexicon: [desk.yaml, lost.yaml]}, attribute]\n")
    let outcome = try folder.run("validate")
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains(message))
    #expect(outcome.errors.contains("lost.yaml: error: there is no such file"))
  }

  @Test(arguments: [["run"], ["extract", "--config", "pipeline.yaml"]])
  func `that is not there is named`(_ arguments: [String]) throws {
    let folder = try ProgramFolder()
    let outcome =
      try arguments.count == 1
      ? folder.run(arguments[0]) : folder.run(arguments[0], arguments[1], arguments[2])
    #expect(outcome.errors == "pipeline.yaml: error: there is no such file\n")
    #expect(outcome.status == 78)
  }

  @Test(arguments: ["run", "validate"])
  func `that would write a report over other files is refused`(_ command: String) throws {
    let folder = try ProgramFolder()
    try folder.write("a.txt", "Two men were killed in Lyon, police said.\n")
    try folder.write("papers/thesis.txt", "years of work")
    try folder.write(
      "pipeline.yaml",
      "stages: [{stage: ingest, from: [{files: a.txt}]}, extract, attribute, group, {stage: report, to: papers}]\n"
    )
    let outcome = try folder.run(command)
    #expect(outcome.status == (command == "run" ? 1 : 78))
    #expect(outcome.errors.contains(command == "run" ? "papers: " : "\"papers\" "))
    #expect(outcome.errors.contains("holds files that are no report of counterclaim"))
    #expect(try folder.read("papers/thesis.txt") == "years of work")
  }

  @Test(arguments: [("", true), ("# later\n", true), ("version: 1\n", false)])
  func `that says nothing is told, and does what the defaults say`(
    _ text: String, _ isTold: Bool
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("data/a.txt", "Two men were killed in Lyon, police said.\n")
    try folder.write("pipeline.yaml", text)
    let outcome = try folder.run("run")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("pipeline.yaml: warning: there is no setting in this file") == isTold)
    #expect(folder.exists("reports/index.html"))
  }
}
