import Articles

/// The blocks of a page with all that is known of them: what the finding of main text works on.
struct PageOutline {
  let tree: PageTree
  let headline: Int?
  /// The UTF-8 of all blocks.
  let buffer: [UInt8]
  private(set) var blocks: [TextBlock]
  let judgements: [LineJudge.Judgement]
  /// The words of good blocks inside each element.
  private(set) var goodWords: [Int32]
  /// The words of all blocks inside each element.
  let words: [Int32]

  init(_ tree: PageTree, headline: Int?) {
    self.tree = tree
    self.headline = headline
    var scanner = BlockScanner(tree, headline: headline)
    scanner.scan(tree.nodes.indices)
    buffer = scanner.buffer
    var blocks = scanner.blocks
    judgements = BlockJudge(buffer).judge(&blocks)
    words = PageOutline.sums(blocks, tree) { Int32($0.words) }
    self.blocks = blocks
    goodWords = []
    demoteTeasers()
    goodWords = PageOutline.sums(self.blocks, tree) { $0.quality == .good ? Int32($0.words) : 0 }
  }

  /// The blocks inside an element.
  func blocks(in nodes: Range<Int>) -> Range<Int> {
    first(from: nodes.lowerBound)..<first(from: nodes.upperBound)
  }

  func text(_ block: TextBlock) -> String {
    String(decoding: buffer[block.range], as: UTF8.self)
  }

  func contains(_ outer: Int, _ inner: Int) -> Bool { tree.subtree(outer).contains(inner) }

  /// The index of the first block at or behind a node.
  private func first(from node: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].position < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func sums(
    _ blocks: [TextBlock], _ tree: PageTree, _ value: (TextBlock) -> Int32
  ) -> [Int32] {
    var sums = [Int32](repeating: 0, count: tree.nodes.count)
    for block in blocks { sums[block.node] += value(block) }
    for node in tree.nodes.indices.reversed() where tree.parent(node) >= 0 {
      sums[tree.parent(node)] += sums[node]
    }
    return sums
  }

  private static let mostTeaserWords: Int32 = 70

  /// A linked heading over a sentence or two stands for another page.
  private mutating func demoteTeasers() {
    for index in blocks.indices
    where blocks[index].isHeading && blocks[index].linkDensity > 0.5 {
      var wrapper = tree.parent(blocks[index].node)
      while wrapper > 0, words[wrapper] == blocks[index].words { wrapper = tree.parent(wrapper) }
      guard wrapper > 0, words[wrapper] <= PageOutline.mostTeaserWords,
        headline.map({ !contains(wrapper, $0) }) ?? true
      else { continue }
      for inner in self.blocks(in: tree.subtree(wrapper)) { blocks[inner].quality = .bad }
    }
  }
}
