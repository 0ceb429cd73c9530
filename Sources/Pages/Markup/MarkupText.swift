/// Text in attributes and JSON that may itself be HTML: "Seven killed &amp; <b>20</b> hurt".
package enum MarkupText {
  /// The words without tags, entities read; lines and paragraphs stay apart.
  package static func plain(_ text: [UInt8]) -> String {
    guard text.contains(0x3C) || text.contains(0x26) else { return lines(text) }
    guard let tree = try? MarkupParser.parse(text, limits: PageLimits(bytes: 1_000_000, depth: 200))
    else { return lines(text) }
    var words: [UInt8] = []
    var index = 0
    while index < tree.nodes.count {
      if tree.tag(index).hidesContent {
        index = tree.end(index)
        continue
      }
      if tree.tag(index).isBlock || tree.tag(index) == .br { words.append(0x0A) }
      let range = tree.nodes[index].text
      words.append(contentsOf: tree.bytes[Int(range.lowerBound)..<Int(range.upperBound)])
      index += 1
    }
    return lines(words)
  }

  /// Each line collapsed, empty ones left out.
  private static func lines(_ text: [UInt8]) -> String {
    text.split { $0 == 0x0A || $0 == 0x0D }
      .map { String(decoding: PageTree.collapsed($0), as: UTF8.self) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
