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
                              ~~  ~~~~~~~~~~~~~~~~~~
        0 of 1 tests passed

        """)
    #expect(outcome.status == 1)
  }

  @Test(arguments: [
    """
    tests:
      - name: one attack
        articles:
          - {id: wire, published: 2025-03-11, text: "A blast in a market in Bannu killed 12 people on Tuesday, police said."}
          - {id: paper, published: 2025-03-12, text: "Police said 12 people were killed by the blast in a market in Bannu on Tuesday."}
          - {published: 2025-09-01, text: "A ferry sank off Lisbon on Monday and 40 people drowned."}
        incidents: [[wire, paper], ["3"]]
      - name: an army and a rebel figure
        text: The army said 21 hostages were killed. The BLA said it had killed 50 hostages.
        discrepancies: [{measure: killed, group: hostages, kind: contradiction}]
      - name: a bound
        claims:
          - {measure: killed, low: 20, source: police, said: 2025-03-11}
          - {measure: killed, number: 21, source: hospital, said: 2025-03-11}
        discrepancies: [{measure: killed, kind: bound}]
      - name: one voice
        claims: [{measure: killed, number: 21}]
        discrepancies: []
    """
  ])
  func `take articles for their incidents and claims for their discrepancies`(
    _ configuration: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("test")
    #expect(outcome.output.hasSuffix("4 of 4 tests passed\n"), "\(outcome.output)\(outcome.errors)")
  }

  @Test(arguments: [
    """
    tests:
      - name: two attacks
        articles:
          - {id: wire, published: 2025-03-11, text: "A blast in a market in Bannu killed 12 people on Tuesday, police said."}
          - {id: paper, published: 2025-09-01, text: "A ferry sank off Lisbon on Monday and 40 people drowned."}
        incidents: [[wire, paper]]
      - name: a bound
        claims:
          - {measure: killed, number: 20, source: police, said: 2025-03-11}
          - {measure: killed, number: 60, source: hospital, said: 2025-03-11}
        discrepancies: [{measure: killed, kind: bound}]
    """
  ])
  func `show incidents and kinds that are not as expected, as JSON as well`(
    _ configuration: String
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", configuration)
    let outcome = try folder.run("test")
    #expect(
      outcome.output == """
        failed: two attacks (pipeline.yaml:2)
          - one incident of wire, paper
        failed: a bound (pipeline.yaml:7)
          - killed, bound
          + killed, people, contradiction
                    ~~~~~~  ~~~~~~~~~~~~~
        0 of 2 tests passed

        """)
    #expect(outcome.status == 1)
    let json = try folder.run("test", "--json")
    #expect(json.status == 1)
    #expect(json.output.contains("\"missing\": [\n        \"one incident of wire, paper\"\n"))
  }
}
