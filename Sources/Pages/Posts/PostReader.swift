/// Makes articles of the posts of a page.
struct PostReader {
  private let outline: PageOutline
  private let metadata: PageMetadata
  private let picker: ParagraphPicker
  private let finder: PostFinder
  /// The posts as JSON-LD has them, by the fragment of their address and by their headline.
  private let updates: [String: LinkedData.Item]
  private let told: [LinkedData.Item]
  /// When the page was published and changed.
  private let published: PageMoment?
  private let modified: PageMoment?

  init(_ outline: PageOutline, _ metadata: PageMetadata) {
    self.outline = outline
    self.metadata = metadata
    picker = ParagraphPicker(outline)
    finder = PostFinder(outline, metadata)
    told = metadata.linked.articles.flatMap(\.updates)
    var updates: [String: LinkedData.Item] = [:]
    for update in told.reversed() {
      if let headline = update.headline { updates[headline] = update }
      if let address = update.address, let mark = address.lastIndex(of: "#") {
        updates[String(address[mark...])] = update
      }
    }
    self.updates = updates
    let moments = VisibleMoments(outline, metadata)
    published = metadata.published ?? moments.published
    modified = metadata.modified ?? moments.modified
  }

  /// An article for each post, and one for what stands above the first.
  func articles(_ posts: [Int]) -> [PageArticle] {
    var articles = lead(before: posts[0]).map { [$0] } ?? []
    for post in posts {
      if let article = article(post) { articles.append(article) }
    }
    return articles
  }

  /// The posts that JSON-LD alone holds, because scripts show them.
  func articlesOfLinkedData() -> [PageArticle] {
    let whole = told.filter { $0.body != nil }
    guard whole.count >= 2 else { return [] }
    return whole.map { update in
      let paragraphs = (update.body ?? "").split(separator: "\n").map(String.init)
      var article = article(
        title: update.headline,
        text: ([update.headline].compactMap { $0 } + paragraphs).joined(separator: "\n\n"))
      complete(&article, update)
      return article
    }
  }

  private func article(_ post: Int) -> PageArticle? {
    let heading = finder.heading(of: post)
    let title = heading.map { outline.text($0) }
    var blocks = picker.pick(outline.blocks(in: outline.tree.subtree(post)))
    blocks.removeAll { $0.range == heading?.range }
    for index in blocks.indices where isOwnText(blocks[index], of: post) {
      blocks[index].kind = .paragraph
    }
    guard !blocks.isEmpty else { return nil }
    let update = update(of: post, title: title)
    let shown = title ?? update?.headline
    var article = article(title: shown, text: picker.text(blocks, title: shown))
    article.published = time(of: post)?.description
    if let id = outline.tree.string(.id, of: post), let address = article.address {
      article.address = address.prefix { $0 != "#" } + "#" + id
    }
    if let update { complete(&article, update) }
    return article
  }

  /// The words of a post that is itself an item of a list are no item of one.
  private func isOwnText(_ block: TextBlock, of post: Int) -> Bool {
    guard block.kind == .item, outline.tree.tag(post) == .li else { return false }
    var element = block.node
    while element > post, outline.tree.tag(element) != .li {
      element = outline.tree.parent(element)
    }
    return element == post
  }

  private func article(title: String?, text: String) -> PageArticle {
    PageArticle(
      title: title ?? metadata.title, text: text, publisher: metadata.publisher,
      address: metadata.address, language: metadata.language ?? Language.guess(text))
  }

  private func complete(_ article: inout PageArticle, _ update: LinkedData.Item) {
    if let published = update.published { article.published = published.description }
    article.modified = update.modified?.description
    if let address = update.address.flatMap({
      PageAddress.absolute($0, base: metadata.address)
    }) {
      article.address = address
    }
  }

  /// The update that JSON-LD has for a post: by the post's id, else by its headline.
  private func update(of post: Int, title: String?) -> LinkedData.Item? {
    if let id = outline.tree.string(.id, of: post), let update = updates["#\(id)"] {
      return update
    }
    return title.flatMap { updates[$0] }
  }

  /// The moment of a post; the hour alone is of the day of the page.
  private func time(of post: Int) -> PageMoment? {
    switch finder.time(of: post) {
    case .moment(let moment): return moment
    case .clock(let clock):
      guard var moment = published else { return nil }
      moment.clock = clock
      return moment
    case nil: return nil
    }
  }

  /// What a live blog says above its posts.
  private func lead(before post: Int) -> PageArticle? {
    let start = metadata.headline.map { outline.tree.end($0) } ?? 0
    guard start < post else { return nil }
    let blocks = picker.pick(outline.blocks(in: start..<post))
    guard blocks.reduce(0, { $0 + $1.words }) >= 8 else { return nil }
    var article = article(
      title: metadata.title, text: picker.text(blocks, title: metadata.title))
    article.published = published?.description
    article.modified = modified?.description
    return article
  }
}
