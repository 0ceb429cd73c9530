internal import ClaimModel

/// Shows the claims of a text and what made them.
package struct TextExplanation {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// A paragraph for each claim, then the numbers that make none.
  package func text(of text: String) -> String {
    let document = Document(id: "text", text: text)
    let reader = StageBuilder(prepared).claimReader()
    let claims = reader.read(document, withArticles: false).claims
    let unused = reader.unusedNumbers(of: document, besides: claims)
    var parts = claims.map { ClaimExplanation($0).text }
    if claims.isEmpty { parts.append("no claim\n") }
    parts += unused.map { "\($0)\n  makes no claim: no rule ties it to people and their fate\n" }
    return parts.joined(separator: "\n")
  }
}
