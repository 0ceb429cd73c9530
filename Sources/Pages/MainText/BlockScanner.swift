/// Cuts a page into blocks of text, and leaves out what is furniture by its name.
struct BlockScanner {
  /// The UTF-8 of all blocks, white space collapsed.
  private(set) var buffer: [UInt8] = []
  private(set) var blocks: [TextBlock] = []

  private let tree: PageTree
  /// The element that holds the headline, which is dropped under no name.
  private let headline: Int?
  /// Where the present block began, and how many of its bytes are linked.
  private var start = 0
  private var node = 0
  private var linkedBytes = 0
  /// No word of the present block has come yet.
  private var isAtStart = true
  private var position = 0
  private var isDoubtful = false
  /// The innermost element that says what a block in it is, and where it ends.
  private var kinds: [(kind: TextBlock.Kind, end: Int)] = []
  private var linkEnd = 0
  private var doubtfulEnd = 0
  private var dataTableEnd = 0

  /// The bytes of text inside each element.
  private let textBytes: [Int32]

  init(_ tree: PageTree, headline: Int?) {
    self.tree = tree
    self.headline = headline
    var sums = tree.nodes.map { Int32($0.text.count) }
    for node in tree.nodes.indices.reversed() where tree.parent(node) >= 0 {
      sums[tree.parent(node)] += sums[node]
    }
    textBytes = sums
  }

  /// Reads the blocks of an element.
  mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    /// The ends of the block elements that are open, innermost last.
    var ends: [Int] = []
    while index < range.upperBound {
      while let last = ends.last, last <= index {
        flush()
        ends.removeLast()
        node = max(0, tree.parent(index))
      }
      while let last = kinds.last, last.end <= index { kinds.removeLast() }
      let tag = tree.tag(index)
      if tag == .text {
        take(index)
        index += 1
        continue
      }
      let verdict = verdict(index)
      if verdict == .drop {
        if tag.isBlock { flush() }
        index = tree.end(index)
        continue
      }
      if tag.isBlock, !isCell(tag, index) {
        flush()
        node = index
        ends.append(tree.end(index))
      }
      if verdict == .doubtful, index >= doubtfulEnd { doubtfulEnd = tree.end(index) }
      open(index, tag)
      index += 1
    }
    flush()
  }

  /// No name speaks against the element that holds the headline, and a doubtful one not against most
  /// of the page.
  private func verdict(_ index: Int) -> Boilerplate.Verdict {
    if let headline, tree.subtree(index).contains(headline) {
      return tree.tag(index).hidesContent ? .drop : .keep
    }
    let verdict = Boilerplate.verdict(of: index, in: tree)
    let isMost = verdict == .doubtful && Int(textBytes[index]) * 3 > Int(textBytes[0])
    return isMost ? .keep : verdict
  }

  /// The cells of a table of data are one line with their row.
  private func isCell(_ tag: Tag, _ index: Int) -> Bool {
    index < dataTableEnd && tag != .tr && tag != .caption
  }

  private mutating func open(_ index: Int, _ tag: Tag) {
    let end = tree.end(index)
    if tag == .a, tree.value(.href, of: index) != nil { linkEnd = max(linkEnd, end) }
    if tag == .br { breakLine(index) }
    if tag == .td || tag == .th, index < dataTableEnd { buffer.append(contentsOf: " | ".utf8) }
    if tag == .table, DataTable.isOne(index, tree) { dataTableEnd = max(dataTableEnd, end) }
    if let kind = kind(tag, index) { kinds.append((kind, end)) }
  }

  private func kind(_ tag: Tag, _ index: Int) -> TextBlock.Kind? {
    if let level = tag.headingLevel { return .heading(level: level) }
    switch tag {
    case .li: return .item
    case .blockquote: return .quote
    case .figcaption, .figure: return .caption
    case .tr: return index < dataTableEnd ? .tableRow : nil
    case .div, .p, .span, .small:
      return Boilerplate.isNamed(index, BlockScanner.captionNames, in: tree) ? .caption : nil
    default: return nil
    }
  }

  private static let captionNames = NameSet("caption figcaption imagecaption photocredit")

  /// A line before a break that is no longer, such as a date or a name, stands by itself.
  private static let shortLine = 60

  /// One break is a line inside a paragraph; two in a row set a paragraph off.
  private mutating func breakLine(_ index: Int) {
    var next = index + 1
    while next < tree.nodes.count, tree.tag(next) == .text, isBlank(next) { next += 1 }
    let isShort = buffer.count - start <= BlockScanner.shortLine
    if isShort || next < tree.nodes.count && tree.tag(next) == .br {
      flush()
    } else {
      buffer.append(0x20)
    }
  }

  private func isBlank(_ index: Int) -> Bool {
    let range = tree.nodes[index].text
    return tree.bytes[Int(range.lowerBound)..<Int(range.upperBound)].allSatisfy { $0 <= 0x20 }
  }

  private mutating func take(_ index: Int) {
    let range = tree.nodes[index].text
    let before = buffer.count
    WhiteSpace.append(
      tree.bytes[Int(range.lowerBound)..<Int(range.upperBound)], to: &buffer)
    if index < linkEnd { linkedBytes += buffer.count - before }
    guard isAtStart, buffer.count > before else { return }
    isAtStart = false
    position = index
    isDoubtful = index < doubtfulEnd
  }

  /// Ends the present block.
  private mutating func flush() {
    while buffer.count > start, buffer[buffer.count - 1] == 0x20 { buffer.removeLast() }
    while start < buffer.count, buffer[start] == 0x20 { start += 1 }
    defer {
      if buffer.count > start || start > 0, buffer.last != 0x0A { buffer.append(0x0A) }
      start = buffer.count
      linkedBytes = 0
      isAtStart = true
    }
    guard buffer.count > start else { return }
    let range = start..<buffer.count
    let kind = kinds.last?.kind ?? .paragraph
    var block = TextBlock(kind: kind, node: node, position: position, range: range)
    let count = WordCount(buffer, range)
    block.words = count.words
    block.functionWords = count.functionWords
    block.linkedWords = min(
      count.words, (linkedBytes * count.words + range.count / 2) / range.count)
    block.isDoubtful = isDoubtful
    blocks.append(block)
  }
}

/// Words and function words of a stretch of text.
struct WordCount {
  var words = 0
  var functionWords = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, !WordCount.isLetter(bytes[index]) { index += 1 }
      let start = index
      var packed: UInt64 = 0
      while index < range.upperBound, WordCount.isLetter(bytes[index]) {
        packed = packed << 8 | UInt64(bytes[index] | 0x20)
        index += 1
      }
      guard index > start else { break }
      words += 1
      if index - start <= 5, WordCount.functionWords.contains(packed) { functionWords += 1 }
    }
  }

  /// Letters, digits, apostrophes and all that is beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == 0x27
  }

  private static let functionWords = Set(
    """
    the a an of in on at to for from by with and or but that this which who was were is are be been \
    has have had will would could not it its they their he his her she we our said after as than \
    when where there into out up while no
    """.split(separator: " ").map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })
}

/// Tells tables of figures from those that lay a page out.
enum DataTable {
  private static let mostCellBytes = 240

  /// Two cells in a row at least, and none that holds a paragraph or another table.
  static func isOne(_ table: Int, _ tree: PageTree) -> Bool {
    var cells = 0
    var rows = 0
    var cellEnd = 0
    var cellBytes = 0
    for index in tree.subtree(table).dropFirst() {
      switch tree.tag(index) {
      case .table, .article, .section, .form, .ul, .h1, .h2: return false
      case .tr: rows += 1
      case .td, .th:
        cells += 1
        cellEnd = tree.end(index)
        cellBytes = 0
      case .text where index < cellEnd:
        cellBytes += tree.nodes[index].text.count
        if cellBytes > mostCellBytes { return false }
      default: break
      }
    }
    return rows >= 2 && cells >= 2 * rows - 1
  }
}
