package import Text

/// Cuts the text of one document into its articles, and leaves out what is no part of them.
///
/// A wire report, a release or a news page without its frame comes through whole, as one article.
/// From a scraped page the menus, lists of other stories, share buttons and copyright lines go,
/// and each story gets its own headline and date. In doubt a line that is a sentence stays.
///
/// For example a page of `Home`, `Sport`, `Bus falls into ravine`, `3 May 2025`, `Seven people were
/// hurt.`, `Most read`, `Cup final tonight` is one article: a headline, a date and a paragraph.
package struct ArticleCutter: Sendable {
  private let phrases = PhraseBook()

  package init() {}

  /// The articles of the text, in order; a text without a line that could be read has none.
  ///
  /// - Parameters:
  ///   - text: the UTF-8 of the document's text, to which all ranges of the result refer.
  ///   - title: the title that came with the document, which tells the headline from the menu.
  ///   - published: the day that came with the document, ISO 8601, which gives a dateline its year.
  package func articles(
    in text: [UInt8], title: String? = nil, published: String? = nil
  ) -> [ArticleLayout] {
    var scanner = LineScanner(text)
    let classifier = LineClassifier(text, phrases: phrases)
    var lines = scanner.paragraphs()
    for index in lines.indices { classifier.classify(&lines[index]) }
    MenuGroups.mark(&lines)
    var assembler = ArticleAssembler(text, lines, title: title, published: published)
    return assembler.assemble()
  }

  /// The articles of the text; ranges count the bytes of its UTF-8.
  package func articles(
    in text: String, title: String? = nil, published: String? = nil
  ) -> [ArticleLayout] {
    articles(in: Array(text.utf8), title: title, published: published)
  }
}
