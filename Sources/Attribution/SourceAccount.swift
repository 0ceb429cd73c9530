package import ClaimModel
package import Text

/// Why one source is cited for a mention, and why it is of its kind.
///
/// Made for `counterclaim explain` from what the attributor found; ranges are tokens of the text.
package struct SourceAccount: Sendable {
  package var source: Source
  /// The identifier of the rule that found the citation, and what it reads.
  package var rule: String
  package var summary: String?
  package var cue: [ExplainedWord]
  /// The words of the text that name the source here; nil for whoever issues the document.
  package var words: Range<Int>?
  /// They name nobody themselves ("he", "the group") and go back to `source.text`.
  package var isReference: Bool
  /// The source of the configuration that they name, and the name of it that stands in them.
  package var registered: Registered?
  /// The words that tell its kind, where these are its own.
  package var kindWords: [ExplainedWord]

  package struct Registered: Sendable {
    package var name: String
    package var match: String
  }
}

extension Attributor {
  /// Why each source of a mention is cited for it, the nearest first.
  package func account(
    of attributed: AttributedMention, in text: TokenizedText
  ) -> [SourceAccount] {
    let reading = Reading(text, words: words)
    return attributed.evidence.map { account(of: $0, in: reading) }
  }

  private func account(
    of evidence: AttributedMention.Evidence, in reading: Reading
  ) -> SourceAccount {
    let words = evidence.sourceTokens.map(reading.trimmed)
    let source = evidence.source
    let match = registry.match(in: source.text) ?? registry.match(in: source.name)
    return SourceAccount(
      source: source, rule: evidence.rule,
      summary: CitationRule.standard.first { $0.identifier == evidence.rule }?.summary,
      cue: evidence.cueTokens.map { explained($0, in: reading) } ?? [], words: words,
      isReference: words.map { !names(source, in: $0, reading) } ?? false,
      registered: match.map { SourceAccount.Registered(name: $0.source.name, match: $0.match) },
      kindWords: words.map { kindWords($0, of: source.kind, in: reading) } ?? [])
  }

  /// Whether the words are the source's own: of several who speak together each stands in them.
  private func names(_ source: Source, in words: Range<Int>, _ reading: Reading) -> Bool {
    reading.text.string(words).contains(source.text)
  }

  private func explained(_ tokens: Range<Int>, in reading: Reading) -> [ExplainedWord] {
    var found: [ExplainedWord] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let phrase = lexicon.phrase(at: index, before: tokens.upperBound, in: reading.text.tokens)
      let width = phrase?.words.count ?? 1
      found.append(
        ExplainedWord(
          tokens: index..<index + width,
          entries: lexicon.entries(of: phrase?.id ?? reading.word(index))))
      index += width
    }
    return found
  }

  /// The entries of the lexicon that give the words of a phrase this kind.
  private func kindWords(
    _ range: Range<Int>, of kind: SourceKind, in reading: Reading
  ) -> [ExplainedWord] {
    var found: [ExplainedWord] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let phrase = reading.sourcePhrase(at: index, before: range.upperBound)
      let (word, width) = (phrase?.id ?? reading.word(index), phrase?.words.count ?? 1)
      if lexicon.sense(word).kind == kind {
        found.append(
          ExplainedWord(tokens: index..<index + width, entries: lexicon.entries(of: word)))
      }
      index += width
    }
    return found
  }
}
