import ClaimModel
import Diagnostics
import Pipeline
import Testing
import Text

@Suite struct `The page on the lexicon` {
  @Test(arguments: LexiconPage.standard.examples)
  func `tells what its words make of a sentence`(_ example: LexiconPage.Example) {
    var reader = LexiconReader(extending: .standard)
    reader.read(example.lexicon, file: "lexicon.md")
    #expect(reader.diagnostics.map(\.description) == [])
    #expect(Self.claims(example.sentence, reader.lexicon) == example.claims)
    #expect(Self.claims(example.sentence, .standard) != example.claims, "no need of the words")
  }

  @Test(arguments: ["people", "harm", "numbers", "hedges", "units", "sources", "verbs", "words"])
  func `has an example of every section`(_ section: String) {
    #expect(LexiconPage.standard.examples.contains { $0.lexicon.hasPrefix("\(section):\n") })
  }

  /// "killed 12 militants; truth squad (monitor)", or "none".
  private static func claims(_ sentence: String, _ lexicon: Lexicon) -> String {
    let document = Document(id: "example", text: sentence)
    let claims = ClaimReader(lexicon: lexicon).read(document, withArticles: false).claims
    return claims.isEmpty ? "none" : claims.map(words).joined(separator: ", ")
  }

  private static func words(_ claim: Claim) -> String {
    let (low, high) = (claim.quantity.low, claim.quantity.high)
    let bounds =
      low == high
      ? low.map(String.init) ?? ""
      : "\(low.map(String.init) ?? "")..\(high.map(String.init) ?? "")"
    let status = claim.status == .asserted ? "" : " \(claim.status.rawValue)"
    let sources = claim.sources.map { "; \($0.text) (\($0.kind.rawValue))" }.joined()
    return "\(claim.measure.rawValue) \(bounds) \(claim.group.rawValue)\(status)\(sources)"
  }
}
