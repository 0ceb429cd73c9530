import Extraction
import TestSupport
import Testing

@Suite struct RulePageTests {
  @Test(arguments: ["Documentation/rules.md"])
  func `the page is what the rules give`(_ path: String) throws {
    try Golden.check(RulePage.text(), against: path)
  }

  @Test(arguments: RuleBook.all.map(\.identifier))
  func `every rule stands on it once`(_ identifier: String) {
    let headings = RulePage.text().split(separator: "\n").filter { $0 == "## \(identifier)" }
    #expect(headings.count == 1)
  }
}
