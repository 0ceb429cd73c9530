internal import ClaimModel
internal import Extraction
internal import Text

/// How a sentence was read: its tokens, its chunks, and the numbers of it that make no claim.
struct SentenceExplanation {
  let account: SentenceAccount
  let text: TokenizedText
  let places: TokenPlaces

  var sentence: String { text.string(account.tokens) }

  /// Tokens and chunks.
  var rows: [ExplanationRow] {
    let tokens = account.tokens.map { text.string($0..<$0 + 1) }.joined(separator: " · ")
    return [ExplanationRow("tokens", tokens)] + account.chunks.map(row)
  }

  private func row(_ chunk: SentenceAccount.Chunk) -> ExplanationRow {
    let notes = chunk.notes.isEmpty ? "" : ": \(chunk.notes.joined(separator: ", "))"
    let label =
      switch chunk.kind {
      case .people: "people"
      case .verb: "verb"
      }
    return ExplanationRow(label, "“\(text.string(chunk.tokens))”\(notes)")
  }

  /// A paragraph for each number that makes no claim: which, why, and what would set it right.
  var uncounted: [String] {
    account.uncounted.map { number in
      let reason = UncountedWords(
        reason: number.reason, text: text, unknownWords: account.unknownWords)
      let head =
        "“\(text.string(number.tokens))” at character \(places.start(number.tokens) + 1) makes no claim\n"
      let lines = [reason.words] + reason.remedies
      return head + lines.map { "  \($0)\n" }.joined()
    }
  }
}
