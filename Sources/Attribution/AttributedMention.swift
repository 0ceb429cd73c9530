package import ClaimModel
package import Text

/// A mention with who is cited for it and how firmly.
package struct AttributedMention: Sendable, Hashable {
  /// Where one source is cited for the mention; all ranges are tokens of the text.
  package struct Evidence: Sendable, Hashable {
    package var source: Source
    /// Nil for whoever issues the text as a whole.
    package var sourceTokens: Range<Int>?
    package var cueTokens: Range<Int>?
    /// The rule that found the citation.
    package var rule: String

    init(source: Source, sourceTokens: Range<Int>?, cueTokens: Range<Int>?, rule: String) {
      self.source = source
      self.sourceTokens = sourceTokens
      self.cueTokens = cueTokens
      self.rule = rule
    }

    init(issuer: KnownSource) {
      self.init(
        source: issuer.source(cue: nil), sourceTokens: nil, cueTokens: nil, rule: "issuer")
    }
  }

  package var mention: Mention
  /// Empty where the text states the figure in its own voice; the nearest source first.
  package var evidence: [Evidence]
  /// The status of the mention, or `denied` where the source denies it.
  package var status: Status

  package var sources: [Source] { evidence.map(\.source) }
}
