internal import ClaimModel
internal import Extraction
internal import Text

/// Shows how a text is read: sentence by sentence its claims, and its numbers that make none.
package struct TextExplanation {
  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// A block for each sentence that holds a number, or one that says that none does.
  package func text(of text: String) -> String {
    let document = Document(id: "text", text: text)
    let articles = StageBuilder(prepared).claimReader().account(of: document)
    let blocks = articles.flatMap(blocks)
    return blocks.isEmpty ? "no number, and so no claim\n" : blocks.joined(separator: "\n")
  }

  private func blocks(_ article: ClaimReader.ArticleAccount) -> [String] {
    article.sentences.flatMap { account -> [String] in
      let sentence = SentenceExplanation(
        account: account, text: article.text, places: article.places)
      let claims = article.claims.filter { $0.mention.sentence == account.sentence }
        .map { explanation(of: $0, in: sentence) }
      let parts = claims + sentence.uncounted
      guard !parts.isEmpty else { return [] }
      let head = "“\(sentence.sentence)”\n" + sentence.rows.map { $0.line }.joined()
      return [head] + parts
    }
  }

  private func explanation(
    of claim: ClaimReader.ClaimAccount, in sentence: SentenceExplanation
  ) -> String {
    ClaimExplanation(
      claim.claim,
      .init(account: claim, sentence: sentence, places: SettingPlaces(prepared.configuration))
    ).text(withSentence: false)
  }
}
