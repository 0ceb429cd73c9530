import Testing

@Suite struct `The tests of a configuration` {
  @Test(arguments: [
    """
    tests:
      - name: a toll
        text: The army said 21 hostages were killed.
        expect: [{measure: killed, group: hostages, number: 21, source: military}]
    """
  ])
  func `pass where the text gives the claims, these and no others`(_ configuration: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("test")
    #expect(outcome.output == "passed: a toll\n1 of 1 tests passed\n")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    """
    tests:
      - name: a toll
        text: The army said 21 hostages were killed.
        expect: [{measure: killed, group: hostages, low: 22, source: police}]
    """
  ])
  func `show what is missing and what is too much`(_ configuration: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("test")
    #expect(
      outcome.output == """
        failed: a toll (pipeline.yaml:2)
          - killed, hostages, at least 22, by police
          + killed, hostages, 21, by army (military)
        0 of 1 tests passed

        """)
    #expect(outcome.status == 1)
  }
}
