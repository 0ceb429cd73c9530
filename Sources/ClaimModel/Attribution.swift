/// Who is cited, with which words, for what.
///
/// The three parts are those of PARC, PolNeAR and Citron: source, cue and content.
package struct Attribution: Sendable, Hashable {
  /// A stretch of the document's text in code points, end exclusive.
  package struct Span: Sendable, Hashable, Codable {
    package var start: Int
    package var end: Int

    package init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  package var document: String
  /// Nil where nobody is named ("was expected to").
  package var source: Source?
  /// Where the source stands, for a pronoun the place of the pronoun; nil with `source`.
  package var sourceSpan: Span?
  package var cue: Span
  package var cueText: String
  /// The pieces of what is attributed, first to last.
  package var content: [Span]

  package init(
    document: String, source: Source?, sourceSpan: Span?, cue: Span, cueText: String,
    content: [Span]
  ) {
    self.document = document
    self.source = source
    self.sourceSpan = sourceSpan
    self.cue = cue
    self.cueText = cueText
    self.content = content
  }
}
