/// An element of a feed in XML.
struct FeedElement {
  enum Content {
    case text([UInt8])
    case element(FeedElement)
  }

  /// `title` in RSS, with a prefix of ours in other vocabularies: `atom:title`, `dc:date`.
  var name: String
  var attributes: [String: String]
  var content: [Content] = []
  /// Against which relative addresses in it count: `xml:base` of it and of those around it.
  var base: String?

  var elements: [FeedElement] {
    content.compactMap { item in
      if case .element(let element) = item { element } else { nil }
    }
  }

  /// The first child with one of some names; the names are asked for in their order.
  func first(_ names: String...) -> FeedElement? {
    for name in names {
      if let found = elements.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  /// All text in it, at any depth, without white space around it.
  var text: String {
    var bytes: [UInt8] = []
    gather(into: &bytes)
    return FeedElement.trimmed(bytes)
  }

  /// Its content as markup, for elements that hold XHTML.
  var markup: [UInt8] {
    var bytes: [UInt8] = []
    for item in content {
      switch item {
      case .text(let text): bytes += FeedElement.escaped(text)
      case .element(let element):
        let name = element.name.utf8.drop { $0 != 0x3A }.dropFirst()
        let tag = name.isEmpty ? Array(element.name.utf8) : Array(name)
        bytes += "<".utf8 + tag + ">".utf8 + element.markup + "</".utf8 + tag + ">".utf8
      }
    }
    return bytes
  }

  private func gather(into bytes: inout [UInt8]) {
    for item in content {
      switch item {
      case .text(let text): bytes += text
      case .element(let element): element.gather(into: &bytes)
      }
    }
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x26: Array("&amp;".utf8)
      case 0x3C: Array("&lt;".utf8)
      default: [byte]
      }
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[start.startIndex..<end], as: UTF8.self)
  }
}
