import Attribution
import Foundation
import TestSupport
import Testing

/// The part of the stage's page that explains the rules is made from the rules.
///
/// `COUNTERCLAIM_RECORD=1` writes it anew, and fails, so that it cannot be left on.
@Suite struct RulePageTests {
  private static let file = "Documentation/attribute.md"
  private static let opening = "The examples run as tests.\n\n"
  private static let closing = "## How good it is"

  @Test func `the page of the stage explains every rule with its examples`() throws {
    let page = try String(contentsOf: Golden.repository.appending(path: Self.file), encoding: .utf8)
    let start = try #require(page.range(of: Self.opening)?.upperBound)
    let end = try #require(page.range(of: Self.closing)?.lowerBound)
    let rules = CitationRule.standard.map(Self.section).joined()
    try Golden.check(page[..<start] + rules + page[end...], against: Self.file)
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
