package import ClaimModel
package import Text

/// Tells when and where an article, and each of its sentences, is set, and what it goes by.
///
/// It requires the tokens and sentences of an article and assigns `Article`, and for each sentence
/// an occurrence, a place and whether it is background.
package struct SettingReader: Sendable {
  package let gazetteer: Gazetteer

  package init(gazetteer: Gazetteer = Gazetteer()) {
    self.gazetteer = gazetteer
  }

  /// The setting of one article of a document.
  ///
  /// `published` is the day of the article or of its document; where it is nil the reader looks for
  /// a full date at the head of the text. Without either, weekdays stay unresolved. The terms and
  /// the sketch of the article, which only grouping needs, can be left out. `offsets` are those of
  /// the document's text.
  package func read(
    _ text: TokenizedText, document: Document, offsets: CodePointOffsets,
    published: CalendarDay? = nil, forGrouping: Bool = true
  ) -> ArticleSetting {
    let words = ArticleWords(text)
    let published =
      published ?? text.layout.published.flatMap { CalendarDay(iso: $0) }
      ?? document.published.flatMap { CalendarDay(iso: $0) } ?? headDate(words)
    let mentions = PlaceResolver(
      PlaceFinder(words: words, gazetteer: gazetteer).candidates()
    ).mentions(words)
    let chronicle = Chronicle(words: words, published: published)
    let atlas = Atlas(text: text, mentions: mentions, chronicle: chronicle)
    return ArticleSetting(
      article: article(words, document, offsets, published, chronicle, atlas, forGrouping),
      published: published, mentions: mentions.filter { !$0.isAdjective },
      sentences: text.sentences.indices, chronicle: chronicle, atlas: atlas)
  }

  private func article(
    _ words: ArticleWords, _ document: Document, _ offsets: CodePointOffsets,
    _ published: CalendarDay?, _ chronicle: Chronicle, _ atlas: Atlas, _ forGrouping: Bool
  ) -> Article {
    let text = words.text
    return Article(
      document: document.id, article: text.layout.number,
      start: offsets[text.layout.range.lowerBound],
      end: offsets[text.layout.range.upperBound], title: title(text) ?? document.title,
      published: text.layout.published ?? document.published ?? published?.description,
      days: chronicle.days, places: atlas.places,
      terms: forGrouping ? terms(words, chronicle) : [:],
      sketch: forGrouping ? sketch(words) : nil)
  }

  private func terms(_ words: ArticleWords, _ chronicle: Chronicle) -> TermCounts {
    let ofNews = words.text.sentences.indices.filter { !chronicle.tellsEarlierEvent($0) }
    return TermCounts(TermCounter(words).terms(inSentences: ofNews))
  }

  private func sketch(_ words: ArticleWords) -> [UInt32] {
    ShingleSketch.make(words.folded.indices.filter { !isMark($0, words) }.map { words.folded[$0] })
  }

  private func isMark(_ index: Int, _ words: ArticleWords) -> Bool {
    !words.isWord(index) && !words.isNumber(index)
  }

  private func title(_ text: TokenizedText) -> String? {
    guard let block = text.layout.blocks.first(where: { $0.kind == .headline }) else { return nil }
    return String(decoding: text.bytes[block.range], as: UTF8.self)
  }

  /// A full date within the first words: "Posted 11/27/2005 7:21 AM", "July 28, 2004".
  private func headDate(_ words: ArticleWords) -> CalendarDay? {
    let head = 0..<min(60, words.folded.count)
    let reader = TimeReader(words: words, published: nil)
    return reader.expressions(in: head).first { $0.kind == .day && $0.from != nil }?.from
  }
}
