import Unpacking
import Web

/// The body of an answer as it went over the wire.
enum ArchivedBody {
  private static let readable: Set<String> = [
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown",
  ]

  /// Why nothing of an answer is read; nil where it is.
  static func unreadable(_ head: HTTPFields) -> ArchiveReason? {
    guard let type = head.mediaType, !type.isEmpty else { return .mediaType("unknown") }
    return readable.contains(type) ? nil : .mediaType(String(type.prefix(60)))
  }

  /// The body without the frames of its transfer, and unpacked.
  ///
  /// Programs that write archives often leave the field `transfer-encoding` where they have taken
  /// the frames off; a body that does not begin with one is taken as it is.
  static func unpacked(
    _ body: [UInt8], _ head: HTTPFields, limit: Int
  ) throws(ArchiveReason) -> [UInt8] {
    let isChunked = head["transfer-encoding"]?.lowercased().contains("chunked") ?? false
    let whole = isChunked ? dechunked(body) ?? body : body
    let coding = head["content-encoding"]?.lowercased() ?? "identity"
    switch coding {
    case "identity", "": return whole
    case "gzip", "x-gzip":
      guard whole.starts(with: [0x1F, 0x8B]) else { return whole }
      return try unpacked(whole, .gzip, limit)
    case "deflate": return try unpacked(whole, .deflate, limit)
    default: throw .packing(String(coding.prefix(40)))
    }
  }

  private static func unpacked(
    _ body: [UInt8], _ packing: Inflater.Packing, _ limit: Int
  ) throws(ArchiveReason) -> [UInt8] {
    var inflater = Inflater(packing)
    do throws(Inflater.Failure) { return try inflater.unpack(body, limit: limit) } catch {
      if case .tooLarge = error { throw .tooLarge }
      throw .badBody
    }
  }

  /// Nil for what is not in chunks, or not in whole ones.
  private static func dechunked(_ body: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var position = 0
    while let lineEnd = body[position...].prefix(1024).firstIndex(of: 0x0A) {
      let digits = body[position..<lineEnd].prefix { $0 != 0x3B && $0 > 0x20 }
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
      guard let size, size >= 0, size <= body.count - lineEnd - 1 else { return nil }
      if size == 0 { return output }
      output += body[(lineEnd + 1)..<(lineEnd + 1 + size)]
      position = lineEnd + 1 + size
      if body[position...].first == 0x0D { position += 1 }
      guard body[position...].first == 0x0A else { return nil }
      position += 1
    }
    return nil
  }
}
