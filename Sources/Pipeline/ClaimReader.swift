internal import Articles
internal import Attribution
package import ClaimModel
internal import Extraction
internal import Hashing
internal import Setting
package import Text

/// Reads one document to its articles and claims.
///
/// It is a pure function of the document and the configuration, so that documents can be read in
/// any order and on any number of cores.
package struct ClaimReader: Sendable {
  /// What one document says.
  package struct Reading: Sendable {
    package var articles: [Article] = []
    package var claims: [Claim] = []
  }

  private let tokenizer: Tokenizer
  private let extractor: Extractor
  private let cutter = ArticleCutter()
  private let settings = SettingReader()

  package init(lexicon: Lexicon = .standard, measures: [Measure] = Measure.allCases) {
    tokenizer = Tokenizer(lexicon: lexicon)
    extractor = Extractor(lexicon: lexicon, measures: measures)
  }

  /// The articles and claims of a document, in the order of its text.
  package func read(_ document: Document) -> Reading {
    let bytes = Array(document.text.utf8)
    let offsets = CodePointOffsets(bytes)
    var reading = Reading()
    for layout in cutter.articles(
      in: bytes, title: document.title, published: document.published)
    {
      let text = tokenizer.tokenize(bytes, layout: layout)
      let setting = settings.read(text, document: document)
      reading.articles.append(setting.article)
      let mentions = extractor.mentions(in: text)
      guard !mentions.isEmpty else { continue }
      let builder = ClaimBuilder(
        document: document, text: text, offsets: offsets, setting: setting)
      reading.claims += builder.claims(from: mentions)
    }
    return reading
  }
}
