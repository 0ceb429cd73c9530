import Attribution
import ClaimModel
import Text

/// What the tests of this room ask of it.
enum Attributing {
  static func tokens(_ paragraphs: String...) -> TokenizedText { tokens(paragraphs) }

  static func tokens(_ paragraphs: [String]) -> TokenizedText {
    let bytes = Array(paragraphs.joined(separator: "\n").utf8)
    var blocks: [ArticleLayout.Block] = []
    var start = 0
    for paragraph in paragraphs {
      let end = start + paragraph.utf8.count
      blocks.append(ArticleLayout.Block(kind: .paragraph, range: start..<end))
      start = end + 1
    }
    return Tokenizer(lexicon: .standard).tokenize(
      bytes, layout: ArticleLayout(number: 1, blocks: blocks))
  }

  /// A mention whose figure is the word given, where it stands first in the text.
  static func mention(_ figure: String, in text: TokenizedText) -> Mention? {
    guard
      let token = text.tokens.indices.first(where: { text.string($0..<$0 + 1) == figure }),
      let sentence = text.sentences.firstIndex(where: { $0.tokens.contains(token) })
    else { return nil }
    return Mention(
      sentence: sentence, evidence: token..<token + 1, figure: token..<token + 1,
      quantity: Quantity(
        text: figure, low: Int(figure) ?? 1, high: Int(figure) ?? 1, relation: .exactly),
      measure: .killed, group: .people)
  }

  /// Who is cited for a figure, and the status of its mention.
  static func attributed(
    _ figure: String, in text: TokenizedText, registry: [RegisteredSource] = []
  ) -> AttributedMention? {
    let attributor = Attributor(lexicon: .standard, registry: registry)
    return mention(figure, in: text).flatMap { attributor.attribute([$0], in: text).first }
  }
}
