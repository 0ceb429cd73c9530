/// The articles of a page: one, or several where it is a live blog or shows several whole ones.
struct PageArticles {
  private let outline: PageOutline
  private let metadata: PageMetadata
  private let picker: ParagraphPicker

  init(_ tree: PageTree, _ metadata: PageMetadata) {
    outline = PageOutline(tree, headline: metadata.headline)
    self.metadata = metadata
    picker = ParagraphPicker(outline)
  }

  func articles() -> [PageArticle] {
    let posts = PostFinder(outline, metadata).posts()
    if posts.count >= 2 { return PostReader(outline, metadata).articles(posts) }
    let updates = PostReader(outline, metadata).articlesOfLinkedData()
    if !updates.isEmpty { return updates }
    return article().map { [$0] } ?? []
  }

  /// The only article of the page; nil where it has no text.
  private func article() -> PageArticle? {
    let found = mainBlocks()
    let told = PageMetadata.mainItem(metadata.linked)?.body
    let words = found.reduce(0) { $0 + $1.words }
    let toldWords = told.map { WordCount(Array($0.utf8), 0..<$0.utf8.count).words } ?? 0
    guard words > 0 || toldWords > 0 else { return nil }
    var article = PageArticle(text: "")
    if let told, toldWords > 2 * words {
      // A page that scripts fill has its text there alone.
      article.text =
        ([metadata.title].compactMap { $0 } + told.split(separator: "\n").map(String.init))
        .joined(separator: "\n\n")
    } else {
      article.text = picker.text(found, title: metadata.title)
    }
    article.title = metadata.title
    article.publisher = metadata.publisher
    article.address = metadata.address
    article.language = metadata.language ?? Language.guess(article.text)
    let moments = VisibleMoments(outline, metadata)
    article.published = (metadata.published ?? moments.published)?.description
    article.modified = (metadata.modified ?? moments.modified)?.description
    return article
  }

  private func mainBlocks() -> [TextBlock] {
    guard let container = ContainerFinder(outline).container() else { return [] }
    let nodes = outline.tree.subtree(container)
    var range = outline.blocks(in: nodes)
    var lead: [TextBlock] = []
    // A text inside its own headline has nothing below it.
    if let headline = metadata.headline, outline.tree.end(headline) <= nodes.upperBound {
      let below = outline.blocks(in: outline.tree.end(headline)..<nodes.upperBound)
      if nodes.contains(headline) {
        if goodWords(below) * 2 >= goodWords(range) { range = below }
      } else if headline < container {
        lead = standfirst(below.lowerBound..<max(below.lowerBound, range.lowerBound))
      }
    }
    return lead + picker.pick(range)
  }

  private func goodWords(_ range: Range<Int>) -> Int {
    range.reduce(0) {
      $0 + (outline.blocks[$1].quality == .good ? outline.blocks[$1].words : 0)
    }
  }

  /// The sentences between the headline and the text.
  private func standfirst(_ range: Range<Int>) -> [TextBlock] {
    range.prefix(12).map { outline.blocks[$0] }
      .filter { block in
        let isShown = block.quality == .good || block.quality == .nearGood
        return isShown && block.linkedWords == 0 && block.words <= 70 && block.kind != .caption
      }
  }
}
