import Attribution
import Foundation
import Testing

@Suite struct RulePageTests {
  static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/attribute.md")

  @Test(arguments: CitationRule.standard.map(\.identifier))
  func `the page of the stage explains every rule with its examples`(_ identifier: String) throws {
    let page = try String(contentsOf: RulePageTests.page, encoding: .utf8)
    let rule = try #require(CitationRule.standard.first { $0.identifier == identifier })
    #expect(page.contains("### `\(identifier)`"))
    for example in rule.matching + rule.passingOver {
      #expect(page.contains("`\(example.text)`"))
    }
  }
}
