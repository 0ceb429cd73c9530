/// The elements and texts of a page in the order in which they begin.
///
/// A node knows its parent and the first node behind its content, so that a walk is a loop over
/// indices: nothing in the reading of a page recurses, however deep its elements nest.
struct PageTree: Sendable {
  struct Node: Sendable {
    var tag: Tag
    /// The index of the element around it; -1 for the root.
    var parent: Int32
    /// The index of the first node that is not inside it.
    var end: Int32
    /// Where its attributes stand in `attributes`; empty for a text.
    var attributes: Range<Int32>
    /// Where its words stand in `bytes`; empty for an element.
    var text: Range<Int32>
  }

  struct Attribute: Sendable {
    var name: AttributeName
    var value: Range<Int32>
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// The UTF-8 of all texts and of the attributes that are kept.
  var bytes: [UInt8] = []
  /// The content of `<script type="application/ld+json">`, in the order of the page.
  var structuredData: [[UInt8]] = []

  func tag(_ node: Int) -> Tag { nodes[node].tag }

  func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  func end(_ node: Int) -> Int { Int(nodes[node].end) }

  /// The nodes inside an element, itself included.
  func subtree(_ node: Int) -> Range<Int> { node..<end(node) }

  /// The bytes of an attribute's value; nil where the element has no such attribute.
  func value(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    for index in nodes[node].attributes where attributes[Int(index)].name == name {
      let range = attributes[Int(index)].value
      return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }
    return nil
  }

  /// The value of an attribute without white space at its ends; nil where it is empty or missing.
  func string(_ name: AttributeName, of node: Int) -> String? {
    guard let value = value(name, of: node) else { return nil }
    let text = PageTree.collapsed(value)
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// The words inside an element, white space collapsed; hidden content is left out.
  func text(of node: Int, limit: Int = 4096) -> String {
    var words: [UInt8] = []
    var index = node
    while index < end(node), words.count < limit {
      if index > node, tag(index).hidesContent {
        index = end(index)
        continue
      }
      let range = nodes[index].text
      words.append(contentsOf: bytes[Int(range.lowerBound)..<Int(range.upperBound)])
      if tag(index).isBlock || tag(index) == .br { words.append(0x20) }
      index += 1
    }
    return String(decoding: PageTree.collapsed(words[...]), as: UTF8.self)
  }

  /// White space, no-break spaces included, as one space between words and none at the ends.
  static func collapsed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    WhiteSpace.append(bytes, to: &words)
    if words.last == 0x20 { words.removeLast() }
    return words
  }
}

/// White space in HTML, where any run of it is one space.
enum WhiteSpace {
  /// Appends text in which a run of white space is one space, and none at the head of `words`.
  static func append(_ bytes: ArraySlice<UInt8>, to words: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = length(bytes, index)
      if length > 0 {
        if let last = words.last, last != 0x20, last != 0x0A { words.append(0x20) }
        index += length
      } else if isInvisible(bytes, index) {
        index += 3
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
  }

  private static func length(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    guard byte >= 0xC2, byte <= 0xE3, index + 1 < bytes.endIndex else { return 0 }
    if byte == 0xC2 { return bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.endIndex else { return 0 }
    if byte == 0xE2, bytes[index + 1] == 0x80 {
      // U+2000 to U+200A, the line and paragraph separators, and the narrow no-break space
      let last = bytes[index + 2]
      return (0x80...0x8A).contains(last) || (0xA8...0xA9).contains(last) || last == 0xAF ? 3 : 0
    }
    return byte == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
  }

  /// A zero-width space or joiner, or a byte-order mark in the text.
  private static func isInvisible(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < bytes.endIndex else { return false }
    if bytes[index] == 0xE2, bytes[index + 1] == 0x80 {
      return (0x8B...0x8D).contains(bytes[index + 2])
    }
    return bytes[index] == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
  }
}
