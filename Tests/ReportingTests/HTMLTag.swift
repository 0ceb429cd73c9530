/// A tag as a browser's tokenizer would read it: its name and the names of its attributes.
struct HTMLTag: Hashable, CustomStringConvertible {
  var name: String
  var attributes: [String: String] = [:]

  var description: String {
    ([name] + attributes.keys.sorted()).joined(separator: " ")
  }

  /// The tags of a page in order.
  ///
  /// It knows what our pages use: no comments, no scripts, all attributes in double quotes.
  static func tags(of page: String) -> [HTMLTag] {
    var reader = Reader(bytes: Array(page.utf8))
    var tags: [HTMLTag] = []
    while let tag = reader.next() { tags.append(tag) }
    return tags
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    mutating func next() -> HTMLTag? {
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, opensTag(bytes[index + 1])
        else {
          index += 1
          continue
        }
        index += 1
        var tag = HTMLTag(name: word(until: " \n\t/>", after: 1))
        readAttributes(into: &tag)
        return tag
      }
      return nil
    }

    private func opensTag(_ byte: UInt8) -> Bool {
      let folded = byte | 0x20
      return (0x61...0x7A).contains(folded) || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private mutating func readAttributes(into tag: inout HTMLTag) {
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        if " \n\t/\"".utf8.contains(bytes[index]) {
          index += 1
          continue
        }
        let name = word(until: " \n\t/>=", after: 1)
        var value = ""
        if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") {
          index += 1
          if bytes[index] == UInt8(ascii: "\"") {
            index += 1
            value = word(until: "\"", after: 0)
            index += 1
          } else {
            value = word(until: " \n\t>", after: 0)
          }
        }
        tag.attributes[name] = value
      }
      index += 1
    }

    private mutating func word(until stops: String, after least: Int) -> String {
      let start = index
      let stops = Set(stops.utf8)
      while index < bytes.count, index < start + least || !stops.contains(bytes[index]) {
        index += 1
      }
      return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }
  }
}
