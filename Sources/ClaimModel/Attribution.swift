/// Who is cited, with which words, for what.
///
/// The three parts are those of PARC, PolNeAR and Citron: source, cue and content.
public struct Attribution: Sendable, Hashable {
  /// A stretch of the document's text in code points, end exclusive.
  public struct Span: Sendable, Hashable, Codable {
    public var start: Int
    public var end: Int

    public init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  public var document: String
  /// Nil where nobody is named ("was expected to").
  public var source: Source?
  /// Where the source stands, for a pronoun the place of the pronoun; nil with `source`.
  public var sourceSpan: Span?
  public var cue: Span
  public var cueText: String
  /// The pieces of what is attributed, first to last.
  public var content: [Span]

  public init(
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
