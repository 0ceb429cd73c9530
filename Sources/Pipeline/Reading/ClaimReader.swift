internal import Articles
package import Attribution
package import ClaimModel
internal import Extraction
package import Setting
package import Text

/// Reads one document to its articles and claims, or to its attributions.
///
/// It is a pure function of the document and the configuration, so that documents can be read in
/// any order and on any number of cores.
package struct ClaimReader: Sendable {
  /// What one document says.
  package struct Reading: Sendable {
    package var articles: [Article] = []
    package var claims: [Claim] = []

    package init(articles: [Article] = [], claims: [Claim] = []) {
      self.articles = articles
      self.claims = claims
    }
  }

  private let tokenizer: Tokenizer
  let extractor: Extractor
  let attributor: Attributor
  let measures: Set<Measure>
  private let cutter = ArticleCutter()
  let settings: SettingReader

  package init(
    lexicon: Lexicon = .standard, measures: [Measure] = Measure.allCases,
    sources: [RegisteredSource] = [], gazetteer: Gazetteer = Gazetteer()
  ) {
    tokenizer = Tokenizer(lexicon: lexicon)
    extractor = Extractor(lexicon: lexicon)
    self.measures = Set(measures)
    attributor = Attributor(lexicon: lexicon, registry: sources)
    settings = SettingReader(gazetteer: gazetteer)
  }

  /// The articles and claims of a document, in the order of its text.
  ///
  /// Where articles are not wanted, one that makes no claim is not read for its days and places.
  package func read(_ document: Document, withArticles: Bool = true) -> Reading {
    var reading = Reading()
    let bytes = Array(document.text.utf8)
    lazy var offsets = CodePointOffsets(bytes)
    var identities = ClaimIdentities()
    for text in texts(of: document, bytes) {
      let mentions = extractor.mentions(in: text)
      guard withArticles || !mentions.isEmpty else { continue }
      let setting = settings.read(
        text, document: document, offsets: offsets, forGrouping: withArticles)
      if withArticles { reading.articles.append(setting.article) }
      guard !mentions.isEmpty else { continue }
      let builder = ClaimBuilder(
        document: document, text: text, offsets: offsets, setting: setting)
      reading.claims += kept(
        builder.claims(from: attributor.attribute(mentions, in: text), &identities))
    }
    return reading
  }

  /// The claims of the measures that are looked for; a part whose whole is none stands alone.
  private func kept(_ claims: [Claim]) -> [Claim] {
    guard measures.count < Measure.allCases.count else { return claims }
    var kept = claims.filter { measures.contains($0.measure) }
    let ids = Set(kept.map(\.id))
    for index in kept.indices {
      if let whole = kept[index].partOf, !ids.contains(whole) { kept[index].partOf = nil }
    }
    return kept
  }

  /// Who is cited for what in a document, with or without figures, in the order of its text.
  package func attributions(in document: Document) -> [Attribution] {
    let bytes = Array(document.text.utf8)
    let offsets = CodePointOffsets(bytes)
    return texts(of: document, bytes).flatMap { text in
      let places = TokenPlaces(text: text, offsets: offsets)
      return attributor.citations(in: text).map { $0.attribution(in: document, places) }
    }
  }

  /// The articles of a document, cut into tokens.
  func texts(of document: Document, _ bytes: [UInt8]) -> [TokenizedText] {
    cutter.articles(in: bytes, title: document.title, published: document.published)
      .map { tokenizer.tokenize(bytes, layout: $0) }
  }
}

extension Citation {
  fileprivate func attribution(in document: Document, _ places: TokenPlaces) -> Attribution {
    Attribution(
      document: document.id, source: resolved, sourceSpan: source.map(places.span),
      cue: places.span(cue), cueText: places.text.string(cue), content: content.map(places.span))
  }
}
