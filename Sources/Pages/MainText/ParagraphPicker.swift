import Articles

/// Picks the blocks of the main text from those of its element, and writes them out.
struct ParagraphPicker {
  private let outline: PageOutline

  init(_ outline: PageOutline) { self.outline = outline }

  /// The blocks of a stretch of the page that belong to its text, in order.
  func pick(_ range: Range<Int>) -> [TextBlock] {
    var kept: [TextBlock] = []
    var headings: [TextBlock] = []
    var isInList = false
    var ahead = range.reduce(0) { $0 + goodWords($1) }
    var before = 0
    for index in range {
      ahead -= goodWords(index)
      defer { before += goodWords(index) }
      let block = outline.blocks[index]
      switch outline.judgements[index].kind {
      case .commentsHeading:
        if before > 0 { return withoutRepeats(kept) }
        continue
      case .articleEnd:
        if ahead < before { return withoutRepeats(kept) }
        continue
      case .listHeading:
        isInList = true
        continue
      default: break
      }
      if isInList, block.quality != .good || block.kind == .item || block.linkedWords > 0 {
        continue
      }
      isInList = false
      if block.isHeading, block.quality != .bad {
        headings.removeAll { $0.kind == block.kind }
        headings.append(block)
      } else if isText(block) {
        kept.append(contentsOf: headings)
        headings.removeAll()
        kept.append(block)
      }
    }
    return withoutRepeats(kept)
  }

  private func goodWords(_ index: Int) -> Int {
    outline.blocks[index].quality == .good ? outline.blocks[index].words : 0
  }

  private func isText(_ block: TextBlock) -> Bool {
    switch block.kind {
    case .caption, .heading: false
    case .item:
      block.quality == .good || block.linkedWords == 0 && block.words >= 4 && block.quality != .bad
    case .tableRow: block.linkDensity < 0.5 && !block.isDoubtful
    case .paragraph, .quote: block.quality == .good
    }
  }

  /// A quotation that was lifted out of the text, and a paragraph that stands there twice, once.
  private func withoutRepeats(_ blocks: [TextBlock]) -> [TextBlock] {
    var seen: Set<ArraySlice<UInt8>> = []
    let quotes = blocks.count { $0.kind == .quote && $0.words <= 60 }
    return blocks.filter { block in
      guard block.kind != .tableRow, block.words >= 4 else { return true }
      guard seen.insert(outline.buffer[block.range]).inserted else { return false }
      guard quotes <= ParagraphPicker.mostQuotes, block.kind == .quote, block.words <= 60 else {
        return true
      }
      return !blocks.contains { $0.range != block.range && holds($0, block) }
    }
  }

  /// Each is looked for in every paragraph.
  private static let mostQuotes = 40

  /// Whether a paragraph holds all words of a quotation in their order.
  private func holds(_ paragraph: TextBlock, _ quote: TextBlock) -> Bool {
    guard paragraph.range.count > quote.range.count else { return false }
    let words = letters(quote)
    let all = letters(paragraph)
    guard words.count > 20, all.count >= words.count else { return false }
    return (0...(all.count - words.count)).contains { all[$0...].starts(with: words) }
  }

  private func letters(_ block: TextBlock) -> [UInt8] {
    outline.buffer[block.range].filter { (0x61...0x7A).contains($0 | 0x20) }.map { $0 | 0x20 }
  }

  /// The text of blocks below a title: paragraphs set off by blank lines, items and rows by lines.
  func text(_ blocks: [TextBlock], title: String?) -> String {
    var text = title ?? ""
    var last: TextBlock.Kind?
    for block in blocks {
      let words = outline.text(block)
      let continues = block.kind == last && (block.kind == .item || block.kind == .tableRow)
      if !text.isEmpty { text += continues ? "\n" : "\n\n" }
      switch block.kind {
      case .item: text += words.hasPrefix("- ") || words.hasPrefix("•") ? words : "- \(words)"
      case .tableRow: text += "\(words) |"
      default: text += words
      }
      last = block.kind
    }
    return text
  }
}
