import TestSupport
import Testing

@Suite struct DecisionTableTests {
  @Test(arguments: DecisionTable().cases)
  func `what is reported of a case is what its rules say`(_ entry: DecisionTable.Case) {
    #expect(entry.reported() == entry.expected)
  }

  @Test func `the table holds at least 120 cases, each with a name of its own`() {
    let cases = DecisionTable().cases
    let names = Set(cases.map(\.testDescription))
    #expect(cases.count >= 120)
    #expect(names.count == cases.count)
  }

  @Test func `the page of the documentation shows the table`() throws {
    try Golden.check(DecisionTable().markdown(), against: "Documentation/decision-table.md")
  }
}
