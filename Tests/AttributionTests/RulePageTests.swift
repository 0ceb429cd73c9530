import Attribution
import Foundation
import Testing

/// The part of the stage's page that explains the rules is made from the rules.
///
/// `COUNTERCLAIM_RECORD=1` writes it anew, and fails, so that it cannot be left on.
@Suite struct RulePageTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/attribute.md")
  private static let opening = "The examples run as tests.\n\n"
  private static let closing = "## How good it is"

  @Test func `the page of the stage explains every rule with its examples`() throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(page.range(of: Self.opening)?.upperBound)
    let end = try #require(page.range(of: Self.closing)?.lowerBound)
    let rules = CitationRule.standard.map(Self.section).joined()
    if ProcessInfo.processInfo.environment["COUNTERCLAIM_RECORD"] == "1" {
      try (page[..<start] + rules + page[end...]).write(
        to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded attribute.md")
      return
    }
    #expect(page[start..<end] == rules, "COUNTERCLAIM_RECORD=1 records the page anew")
  }

  private static func section(_ rule: CitationRule) -> String {
    func list(_ examples: [CitationRule.Example]) -> String {
      examples.map { "`\($0.text)`" }.joined(separator: " · ")
    }
    return """
      ### `\(rule.identifier)`
      \(rule.summary.prefix(1).uppercased() + rule.summary.dropFirst()).

      Finds: \(list(rule.matching))

      Passes over: \(list(rule.passingOver))


      """
  }
}
