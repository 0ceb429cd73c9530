import Pages
import Web

/// Goes through the parts of a message and keeps what is to be read.
struct MailParts {
  private(set) var leftOut: [String] = []
  private(set) var warnings: [String] = []
  private var plain: [UInt8] = []
  private var page: (bytes: [UInt8], type: String)?
  private let limits: MailLimits
  private var count = 0

  init(limits: MailLimits) { self.limits = limits }

  var body: MailMessage.Body {
    if plain.contains(where: { $0 > 0x20 }) { return .plain(plain) }
    return page.map { .page($0.bytes, contentType: $0.type) } ?? .none
  }

  mutating func take(_ part: MailPart, depth: Int) {
    count += 1
    guard depth < limits.depth, count <= limits.parts else {
      let warning =
        depth < limits.depth
        ? "has more than \(limits.parts) parts; the others were left out"
        : "nests its parts more than \(limits.depth) deep; what lies deeper was left out"
      if !warnings.contains(warning) { warnings.append(warning) }
      return
    }
    switch part.mediaType {
    case let type where type.hasPrefix("multipart/"): takeParts(of: part, depth)
    case "message/rfc822":
      if part.isAttachment { leftOut.append(part.mediaType) } else { takeForwarded(part, depth) }
    case "text/plain" where !part.isAttachment: takeText(part)
    case "text/html" where !part.isAttachment: takePage(part)
    default: leftOut.append(String(part.mediaType.prefix(60)))
    }
  }

  private mutating func takeParts(of part: MailPart, _ depth: Int) {
    guard let parts = part.parts(limit: limits.parts) else {
      warnings.append("is in parts but gives no boundary between them")
      return takeText(part)
    }
    for part in parts { take(part, depth: depth + 1) }
  }

  private mutating func takeForwarded(_ part: MailPart, _ depth: Int) {
    guard let bytes = part.decoded else { return leftOut.append(part.mediaType) }
    take(MailPart(bytes[...]), depth: depth + 1)
  }

  private mutating func takeText(_ part: MailPart) {
    guard let bytes = decoded(part) else { return }
    let text: PageDecoder.Decoded
    do throws(PageRefusal) {
      text = try PageDecoder.decode(
        bytes, contentType: part.fields["content-type"], limits: PageLimits())
    } catch {
      if error != .empty { warnings.append("has a part that cannot be read: \(error.description)") }
      return
    }
    if text.damaged > 0 {
      warnings.append("has \(text.damaged) characters that \(text.encoding) does not have")
    }
    if !plain.isEmpty { plain += "\n\n".utf8 }
    plain += TransferCoding.unwrapped(
      text.bytes,
      isFlowed: part.fields.parameter("format", of: "content-type")?.lowercased() == "flowed")
  }

  private mutating func takePage(_ part: MailPart) {
    guard page == nil, let bytes = decoded(part) else { return }
    page = (bytes, part.fields["content-type"] ?? "text/html")
  }

  private mutating func decoded(_ part: MailPart) -> [UInt8]? {
    if let bytes = part.decoded { return bytes }
    let coding = part.fields["content-transfer-encoding"] ?? ""
    warnings.append("has a part in the encoding \"\(coding.prefix(40))\", which is not read")
    return nil
  }
}
