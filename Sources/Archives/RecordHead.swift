import Web

/// The head of a record: a line with the version, then fields as in HTTP.
struct RecordHead {
  private let fields: HTTPFields
  /// Of the content in bytes; nil where the head gives none.
  let length: Int?

  /// Nil for what is no head.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "WARC/".utf8), let lineEnd = bytes.firstIndex(of: 0x0A) else {
      return nil
    }
    fields = HTTPFields.read(bytes[(lineEnd + 1)...]).fields
    length = fields["content-length"].flatMap(Int.init).flatMap { $0 < 0 ? nil : $0 }
  }

  /// The index behind the first empty line.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let line = bytes[index...].firstIndex(of: 0x0A) {
      index = line + 1
      if bytes[index...].first == 0x0A { return index + 1 }
      if bytes[index...].starts(with: [0x0D, 0x0A]) { return index + 2 }
    }
    return nil
  }

  var isAnswer: Bool { ["response", "resource", "conversion"].contains(type) }

  private var type: String { fields["warc-type"]?.lowercased() ?? "" }

  /// WARC 1.0 has its example with angle brackets around the address, and programs follow it.
  private var address: String {
    let address = fields["warc-target-uri"] ?? ""
    return address.hasPrefix("<") && address.hasSuffix(">")
      ? String(address.dropFirst().dropLast()) : address
  }

  /// What a whole record gives.
  func item(_ content: ArraySlice<UInt8>, limits: ArchiveLimits) -> ArchiveItem {
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    switch type {
    case "revisit": return .leftOut(.revisit)
    case "response":
      guard isWeb else { return .leftOut(.noHTTP) }
      return answer(content, limits)
    case "resource", "conversion":
      guard isWeb else { return .leftOut(.noHTTP) }
      return page(fields, Array(content), limits)
    default: return .leftOut(.noAnswer)
    }
  }

  private func answer(_ content: ArraySlice<UInt8>, _ limits: ArchiveLimits) -> ArchiveItem {
    guard content.starts(with: "HTTP/".utf8), let lineEnd = content.firstIndex(of: 0x0A) else {
      return .leftOut(.noHTTP)
    }
    let words = content[..<lineEnd].split { $0 <= 0x20 }
    guard words.count >= 2, let status = Int(String(decoding: words[1], as: UTF8.self)) else {
      return .leftOut(.noHTTP)
    }
    guard (200...299).contains(status) else { return .leftOut(.status(status)) }
    let (head, length) = HTTPFields.read(content[(lineEnd + 1)...])
    if let reason = ArchivedBody.unreadable(head) { return .leftOut(reason) }
    let packed = Array(content[(lineEnd + 1 + length)...])
    do throws(ArchiveReason) {
      return page(head, try ArchivedBody.unpacked(packed, head, limit: limits.bodyBytes), limits)
    } catch {
      return .leftOut(error)
    }
  }

  private func page(
    _ head: HTTPFields, _ body: [UInt8], _ limits: ArchiveLimits
  ) -> ArchiveItem {
    if let reason = ArchivedBody.unreadable(head) { return .leftOut(reason) }
    guard body.count <= limits.bodyBytes else { return .leftOut(.tooLarge) }
    return .page(
      ArchivedPage(
        address: address, fetched: fields["warc-date"], fields: head, body: body,
        isCut: fields["warc-truncated"] != nil))
  }
}
