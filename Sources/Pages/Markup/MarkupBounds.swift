/// Looks over a page before it is parsed, for tags that would cost the parser quadratic time.
///
/// libxml2 compares every attribute of an element with all attributes before it: one tag with a
/// million names would hold a run up for hours. Strings, comments and scripts are passed over as
/// the parser does.
struct MarkupBounds {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the first tag with more than `limit` attributes begins; nil where there is none.
  mutating func crowdedTag(limit: Int) -> Int? {
    while let open = bytes[position...].firstIndex(of: 0x3C) {
      position = open + 1
      guard position < bytes.count else { return nil }
      if bytes[position...].starts(with: "!--".utf8) {
        skipComment()
      } else if isLetter(bytes[position]) {
        let name = takeName()
        if takeAttributes(upTo: limit) > limit { return open }
        if name == MarkupBounds.script || name == MarkupBounds.style { skipToEndTag() }
      }
    }
    return nil
  }

  private static let script = PackedName("script".utf8)
  private static let style = PackedName("style".utf8)

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private mutating func takeName() -> PackedName {
    let start = position
    while position < bytes.count, isLetter(bytes[position]) { position += 1 }
    return PackedName(bytes[start..<position])
  }

  /// Counts names up to the end of the tag; a quoted value may hold anything.
  private mutating func takeAttributes(upTo limit: Int) -> Int {
    var count = 0
    var isInName = false
    while position < bytes.count, count <= limit {
      let byte = bytes[position]
      switch byte {
      case 0x3E:
        position += 1
        return count
      case 0x3D:
        isInName = false
        position += 1
        skipValue()
      case 0...0x20:
        isInName = false
        position += 1
      default:
        if !isInName { count += 1 }
        isInName = true
        position += 1
      }
    }
    return count
  }

  private mutating func skipValue() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      let close = bytes[(position + 1)...].firstIndex(of: quote)
      position = close.map { $0 + 1 } ?? bytes.count
    } else {
      while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3E {
        position += 1
      }
    }
  }

  private mutating func skipComment() {
    while let dash = bytes[position...].firstIndex(of: 0x2D) {
      position = dash + 1
      if bytes[dash...].starts(with: "-->".utf8) {
        position = dash + 3
        return
      }
    }
    position = bytes.count
  }

  /// A script ends with the next `</` before a letter, as the parser sees it.
  private mutating func skipToEndTag() {
    while let open = bytes[position...].firstIndex(of: 0x3C) {
      position = open + 1
      if position + 1 < bytes.count, bytes[position] == 0x2F, isLetter(bytes[position + 1]) {
        return
      }
    }
    position = bytes.count
  }
}
