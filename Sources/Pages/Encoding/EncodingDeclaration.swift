/// Finds the encoding that a page names in its head, before it is parsed.
///
/// For example `<meta charset="windows-1252">`, `<meta http-equiv=Content-Type
/// content="text/html; charset=koi8-r">`, `<?xml version="1.0" encoding="iso-8859-15"?>`.
enum EncodingDeclaration {
  /// Browsers look at 1,024 bytes; saved pages have a comment of the program that saved them above.
  private static let searched = 8192

  static func label(in bytes: [UInt8]) -> EncodingLabel? {
    let head = bytes.prefix(searched).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if head.starts(with: "<?xml".utf8), let close = head.firstIndex(of: 0x3E),
      let label = value(of: "encoding", in: head[..<close])
    {
      return EncodingLabel(label)
    }
    var position = 0
    while let open = head[position...].firstIndex(of: 0x3C) {
      position = open + 1
      if head[position...].starts(with: "!--".utf8) {
        position = endOfComment(head, position)
      } else if head[position...].starts(with: "meta".utf8) {
        let close = head[position...].firstIndex(of: 0x3E) ?? head.count
        if let label = value(of: "charset", in: head[position..<close]).flatMap({
          EncodingLabel($0)
        }) {
          // A page whose head can be read so is not in UTF-16, whatever it says.
          return label.name.hasPrefix("UTF-16") ? .utf8 : label
        }
        position = close
      }
    }
    return nil
  }

  /// The label in the value of an HTTP header, `text/html; charset=utf-8`, or alone.
  static func label(inHeader header: String) -> EncodingLabel? {
    let bytes = Array(header.lowercased().utf8)
    return value(of: "charset", in: bytes[...]).flatMap { EncodingLabel($0) }
      ?? EncodingLabel(bytes)
  }

  private static func value(of key: StaticString, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = Array("\(key)".utf8)
    var index = tag.startIndex
    while index + name.count < tag.endIndex {
      guard tag[index...].starts(with: name) else {
        index += 1
        continue
      }
      var rest = tag[(index + name.count)...].drop { $0 <= 0x20 }
      index += name.count
      guard rest.first == 0x3D else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      return rest.prefix { $0 > 0x20 && ![0x22, 0x27, 0x3B, 0x3E, 0x2F].contains($0) }
    }
    return nil
  }

  private static func endOfComment(_ head: [UInt8], _ start: Int) -> Int {
    var position = start
    while let dash = head[position...].firstIndex(of: 0x2D) {
      position = dash + 1
      if head[dash...].starts(with: "-->".utf8) { return dash + 3 }
    }
    return head.count
  }
}
