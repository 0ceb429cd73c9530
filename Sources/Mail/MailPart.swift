import Web

/// A part of a message: a head, and what follows its empty line.
struct MailPart {
  let fields: HTTPFields
  let content: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    let (fields, length) = HTTPFields.read(bytes)
    self.fields = fields
    content = bytes[(bytes.startIndex + length)...]
  }

  /// Plain text where nothing else is said.
  var mediaType: String { fields.mediaType ?? "text/plain" }

  var isAttachment: Bool {
    fields["content-disposition"]?.lowercased().hasPrefix("attachment") ?? false
  }

  /// The content without its transfer encoding; nil for an encoding that is not read.
  var decoded: [UInt8]? {
    let encoding = fields["content-transfer-encoding"]?.lowercased() ?? "7bit"
    return switch encoding.split(separator: " ").first {
    case "quoted-printable": TransferCoding.quotedPrintable(content)
    case "base64": TransferCoding.base64(content)
    case "7bit", "8bit", "binary", nil: Array(content)
    default: nil
    }
  }

  /// The parts of a multipart, without what stands before the first boundary and behind the last.
  func parts(limit: Int) -> [MailPart]? {
    guard let boundary = fields.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return nil }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var start: Int?
    var position = content.startIndex
    while position < content.endIndex {
      let lineEnd = content[position...].firstIndex(of: 0x0A) ?? content.endIndex
      let line = content[position..<lineEnd]
      if line.starts(with: mark) {
        let rest = line.dropFirst(mark.count)
        let isLast = rest.starts(with: [0x2D, 0x2D])
        if isLast || rest.allSatisfy({ $0 <= 0x20 }) {
          if let start { parts.append(MailPart(content[start..<max(start, position)])) }
          start = min(lineEnd + 1, content.endIndex)
          if isLast || parts.count >= limit { return parts }
        }
      }
      position = lineEnd + 1
    }
    // The last boundary is missing where a message was cut.
    if let start { parts.append(MailPart(content[start...])) }
    return parts
  }
}
