import Foundation
import Testing

@Suite struct DecisionTableTests {
  @Test(arguments: DecisionTable().cases)
  func `what is reported of a case is what its rules say`(_ entry: DecisionTable.Case) {
    #expect(entry.reported() == entry.expected)
  }
}
