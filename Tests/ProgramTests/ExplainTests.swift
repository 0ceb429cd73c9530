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
}
