internal import CLibXML2

/// Makes XML of what feeds have in its place, before it is parsed.
///
/// Named entities of HTML become numbers, a bare `&` is written out, and the document type goes: so
/// no entity that a feed defines itself is ever expanded, and nothing outside is referred to.
struct FeedMender {
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  /// The feed defines entities or the like of its own, which are not read.
  private(set) var hasDefinitions = false

  static func mend(_ bytes: [UInt8]) -> (bytes: [UInt8], hasDefinitions: Bool) {
    var mender = FeedMender(bytes)
    mender.mend()
    return (mender.output, mender.hasDefinitions)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count + 64)
  }

  private mutating func mend() {
    // What stands before the first mark, such as empty lines, may not stand before "<?xml".
    position = bytes.firstIndex(of: 0x3C) ?? bytes.count
    while position < bytes.count {
      switch bytes[position] {
      case 0x26: takeReference()
      case 0x3C where starts(with: "<![CDATA["): copy(through: "]]>")
      case 0x3C where starts(with: "<!--"): skip(through: "-->")
      case 0x3C where starts(with: "<!DOCTYPE"), 0x3C where starts(with: "<!doctype"):
        skipDocumentType()
      case let byte:
        output.append(byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) ? 0x20 : byte)
        position += 1
      }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    bytes[position...].starts(with: "\(text)".utf8)
  }

  private mutating func takeReference() {
    let end = bytes[position...].prefix(40).firstIndex(of: 0x3B)
    let name = end.map { Array(bytes[(position + 1)..<$0]) } ?? []
    switch FeedMender.replacement(of: name) {
    case .some(let text):
      output += text
      position += name.count + 2
    case nil:
      output += "&amp;".utf8
      position += 1
    }
  }

  /// Nil for what is no reference that XML or HTML knows.
  private static func replacement(of name: [UInt8]) -> [UInt8]? {
    if name.first == 0x23 {
      guard let code = code(name.dropFirst()), let scalar = Unicode.Scalar(code) else { return nil }
      return scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
        ? Array("&#\(code);".utf8) : [0x20]
    }
    let isName =
      !name.isEmpty
      && name.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      }
    guard isName else { return nil }
    if ["amp", "lt", "gt", "quot", "apos"].contains(where: { name.elementsEqual($0.utf8) }) {
      return [0x26] + name + [0x3B]
    }
    guard let entity = unsafe htmlEntityLookup(name + [0]) else { return nil }
    return unsafe Array("&#\(entity.pointee.value);".utf8)
  }

  private static func code(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let text = String(decoding: digits, as: UTF8.self)
    return text.lowercased().hasPrefix("x")
      ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
  }

  private mutating func copy(through end: StaticString) {
    let start = position
    skip(through: end)
    for byte in bytes[start..<position] {
      output.append(byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) ? 0x20 : byte)
    }
  }

  private mutating func skip(through end: StaticString) {
    let mark = Array("\(end)".utf8)
    while position < bytes.count, !bytes[position...].starts(with: mark) { position += 1 }
    position = min(bytes.count, position + mark.count)
  }

  private mutating func skipDocumentType() {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x5B {
        depth += 1
        hasDefinitions = true
      }
      if byte == 0x5D { depth -= 1 }
      if byte == 0x3E, depth <= 0 { return }
    }
  }
}
