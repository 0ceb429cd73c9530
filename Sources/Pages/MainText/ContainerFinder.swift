import Articles

/// Finds the element that holds the main text.
///
/// Each good paragraph speaks for the element around it, and half as much for the next (the
/// method of arc90's Readability, 2009). From the winner upwards an element is taken instead when
/// it holds markedly more good text that is no list of records, such as comments.
struct ContainerFinder {
  private let outline: PageOutline
  private let tree: PageTree

  init(_ outline: PageOutline) {
    self.outline = outline
    tree = outline.tree
  }

  /// Nil where no block of the page is good.
  func container() -> Int? {
    guard let best = best() else { return nil }
    return widened(best)
  }

  private func best() -> Int? {
    var scores = [Double](repeating: 0, count: tree.nodes.count)
    let crowd = goodBlocksByNode()
    for block in outline.blocks where block.quality == .good {
      var element = holder(of: block, crowd)
      var share = Double(min(block.words, 80))
      for _ in 0..<4 where element > 0 {
        scores[element] += share
        share /= 2
        element = tree.parent(element)
      }
    }
    var best: Int?
    var highest = 0.0
    for node in tree.nodes.indices where scores[node] > 0 {
      let score = scores[node] * weight(node)
      if score > highest { (best, highest) = (node, score) }
    }
    return best
  }

  private func goodBlocksByNode() -> [Int: Int] {
    var crowd: [Int: Int] = [:]
    for block in outline.blocks where block.quality == .good { crowd[block.node, default: 0] += 1 }
    return crowd
  }

  /// The element around a paragraph; text that lines alone part stands in one by itself.
  private func holder(of block: TextBlock, _ crowd: [Int: Int]) -> Int {
    var element = block.node
    if crowd[element, default: 0] > 1 { return element }
    repeat {
      element = tree.parent(element)
    } while element > 0
      && ContainerFinder.parts.contains(tree.tag(element))
    return element
  }

  private static let parts = TagSet(.p, .li, .ul, .ol, .blockquote, .dl, .dd, .tbody, .tr)

  private static let names = NameSet(
    "article articlebody articlecontent articletext story storybody storytext content entry post "
      + "body main text prose")

  private func weight(_ node: Int) -> Double {
    var weight = 1.0
    if [.article, .main].contains(tree.tag(node)) || Boilerplate.isNamed(node, Self.names, in: tree)
    {
      weight = 1.25
    }
    if tree.value(.itemprop, of: node)?.elementsEqual("articleBody".utf8) == true { weight = 1.6 }
    let words = Double(max(1, outline.words[node]))
    return weight * (0.3 + 0.7 * Double(outline.goodWords[node]) / words)
  }

  private func widened(_ best: Int) -> Int {
    var present = best
    var outer = tree.parent(best)
    var inner = best
    var gained = 0
    var levels = 0
    while outer > 0, levels < 6, tree.tag(outer) != .html {
      gained += gain(of: outer, without: inner)
      inner = outer
      levels += 1
      if gained * 4 >= Int(outline.goodWords[present]) {
        present = outer
        gained = 0
        levels = 0
      }
      outer = tree.parent(outer)
    }
    return present
  }

  /// The good words of an element beside one of its children, without those in records.
  private func gain(of outer: Int, without inner: Int) -> Int {
    var gain = 0
    var child = outer + 1
    while child < tree.end(outer) {
      if child != inner, outline.goodWords[child] > 0, !Records.isList(child, outline),
        !Records.isRecord(child, outline)
      {
        gain += Int(outline.goodWords[child])
      }
      child = tree.end(child)
    }
    return gain
  }
}

/// Tells lists of records, such as comments and teasers, from the parts of a text.
enum Records {
  /// Whether an element holds two children or more that are made alike, each with a name or a date
  /// before its words.
  static func isList(_ node: Int, _ outline: PageOutline) -> Bool {
    let tree = outline.tree
    var list = node
    while let only = onlyChild(of: list, outline) { list = only }
    var kinds: [Signature: Int] = [:]
    var child = list + 1
    while child < tree.end(list) {
      if outline.goodWords[child] > 0, isRecord(child, outline) {
        kinds[Signature(child, tree), default: 0] += 1
      }
      child = tree.end(child)
    }
    return kinds.values.contains { $0 >= 2 }
  }

  /// Whether an element begins with a name, a date or another line that is no text.
  static func isRecord(_ node: Int, _ outline: PageOutline) -> Bool {
    let range = outline.blocks(in: outline.tree.subtree(node))
    guard range.count >= 2 else { return false }
    let first = outline.blocks[range.lowerBound]
    let kind = outline.judgements[range.lowerBound].kind
    if kind == .date || kind == .byline { return true }
    return !first.isHeading && !first.endsSentence && first.words <= 8
  }

  /// The child that holds all good words of an element, where there is one.
  private static func onlyChild(of node: Int, _ outline: PageOutline) -> Int? {
    var child = node + 1
    while child < outline.tree.end(node) {
      if outline.goodWords[child] == outline.goodWords[node], outline.goodWords[node] > 0,
        outline.tree.tag(child) != .p, outline.tree.tag(child) != .text
      {
        return child
      }
      child = outline.tree.end(child)
    }
    return nil
  }
}

/// What elements that a template made have in common: their name and their first class.
struct Signature: Hashable {
  var tag: Tag
  var name: [UInt8]

  init(_ node: Int, _ tree: PageTree) {
    tag = tree.tag(node)
    let names = tree.value(.class, of: node) ?? tree.value(.itemprop, of: node)
    name = Array((names ?? []).drop { $0 <= 0x20 }.prefix { $0 > 0x20 })
  }
}
