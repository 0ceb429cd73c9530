import Articles

/// Finds the posts of a live blog, or several whole articles, among the elements of a page.
///
/// Posts are made alike: the same element and class, each with a time or a headline of its own and
/// some text. The sections of one article have no times, and comments follow a text that is no
/// part of them.
struct PostFinder {
  private let outline: PageOutline
  private let metadata: PageMetadata
  private let tree: PageTree

  /// A group of elements that a template made.
  private struct Group {
    var posts: [Int] = []
    var goodWords = 0
  }

  private struct Key: Hashable {
    var parent: Int
    var signature: Signature
  }

  init(_ outline: PageOutline, _ metadata: PageMetadata) {
    self.outline = outline
    self.metadata = metadata
    tree = outline.tree
  }

  /// The elements of the posts, in the order of the page; fewer than two where there are none.
  func posts() -> [Int] {
    let total = outline.blocks.reduce(0) { $0 + ($1.quality == .good ? $1.words : 0) }
    var best: Group?
    for group in groups() where group.posts.count >= 2 {
      if group.goodWords > best?.goodWords ?? 0, isPosts(group, total: total) { best = group }
    }
    return best?.posts ?? []
  }

  private func groups() -> [Group] {
    var groups: [Key: Group] = [:]
    var order: [Key] = []
    for node in tree.nodes.indices where PostFinder.elements.contains(tree.tag(node)) {
      guard outline.goodWords[node] > 0, let parent = list(around: node) else { continue }
      let key = Key(parent: parent, signature: Signature(node, tree))
      if groups[key] == nil { order.append(key) }
      groups[key, default: Group()].posts.append(node)
      groups[key, default: Group()].goodWords += Int(outline.goodWords[node])
    }
    return order.compactMap { groups[$0] }
  }

  private static let elements = TagSet(.article, .div, .section, .li, .td)

  /// The parent; a post may have a wrapper of its own without a name.
  private func list(around node: Int) -> Int? {
    let parent = tree.parent(node)
    return parent > 0 ? parent : nil
  }

  private func isPosts(_ group: Group, total: Int) -> Bool {
    let marked = group.posts.count { isMarked($0) }
    guard marked * 5 >= group.posts.count * 4 else { return false }
    let timed = group.posts.count { time(of: $0) != nil }
    let updates = group.posts.count { isLiveUpdate($0) }
    if updates >= 2 { return group.goodWords * 3 >= total }
    if isLiveBlog, timed * 2 >= group.posts.count { return group.goodWords * 2 >= total }
    // Whole articles are most of the page, and no text stands before them.
    return group.goodWords * 4 >= total * 3 && leadWords(before: group.posts[0]) < 40
      && group.posts.allSatisfy { outline.goodWords[$0] >= 12 }
  }

  /// A time, or a headline in an element that is called an article.
  private func isMarked(_ node: Int) -> Bool {
    if isLiveUpdate(node) || time(of: node) != nil { return true }
    let isArticle =
      tree.tag(node) == .article
      || tree.string(.itemtype, of: node)?.hasSuffix("Article") == true
    return isArticle && heading(of: node) != nil
  }

  private var isLiveBlog: Bool {
    metadata.linked.articles.contains { $0.isLiveBlog }
      || metadata.tags.meta("og:type")?.lowercased() == "liveblog"
      || (metadata.address ?? "").lowercased().split { !$0.isLetter }.contains("live")
      || (metadata.title ?? "").lowercased().split { !$0.isLetter }.prefix(2).contains("live")
  }

  private func isLiveUpdate(_ node: Int) -> Bool {
    tree.string(.itemprop, of: node) == "liveBlogUpdate"
  }

  private func leadWords(before node: Int) -> Int {
    outline.blocks(in: 0..<node).reduce(0) {
      $0 + (outline.blocks[$1].quality == .good ? outline.blocks[$1].words : 0)
    }
  }

  /// The first heading of a post.
  func heading(of node: Int) -> TextBlock? {
    let range = outline.blocks(in: tree.subtree(node))
    return range.prefix(6).map { outline.blocks[$0] }.first { $0.isHeading && $0.words >= 2 }
  }

  private func isTime(_ node: Int) -> Bool {
    tree.tag(node) == .time
      || tree.value(.itemprop, of: node)?.elementsEqual("datePublished".utf8) == true
  }

  /// The time of a post, by its first `<time>` or a line that is nothing but a time.
  func time(of node: Int) -> PostTime? {
    for inner in tree.subtree(node) where isTime(inner) {
      if let time = PostTime(inner, tree) { return time }
    }
    for index in outline.blocks(in: tree.subtree(node)).prefix(4)
    where [.date, .furniture].contains(outline.judgements[index].kind)
      && outline.blocks[index].words <= 8
    {
      let range = outline.judgements[index].dateRange ?? outline.blocks[index].range
      if let time = PostTime(outline.buffer, range) { return time }
    }
    return nil
  }
}

/// When a post was written; many show the hour alone.
enum PostTime {
  case moment(PageMoment)
  case clock(PageMoment.Clock)

  init?(_ node: Int, _ tree: PageTree) {
    if let moment = VisibleMoments.moment(of: node, tree) {
      self = .moment(moment)
    } else {
      let text = Array(
        (tree.string(.dateTime, of: node) ?? tree.text(of: node, limit: 60)).utf8)
      guard let clock = PageMoment.clock(text, 0..<text.count) else { return nil }
      self = .clock(clock)
    }
  }

  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    if let moment = PageMoment(bytes, range) {
      self = .moment(moment)
    } else if let clock = PageMoment.clock(bytes, range) {
      self = .clock(clock)
    } else {
      return nil
    }
  }
}
