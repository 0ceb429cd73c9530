/// Reads a file that is taken as a whole, or says why it cannot be.
enum WholeFile {
  /// The bytes; nil where they were refused, which the sink then knows.
  static func bytes(of file: InputFile, into sink: inout DocumentSink) -> [UInt8]? {
    let limit = file.limits.documentBytes
    guard file.size <= limit else {
      sink.refuse("too_large", file.path, tooLarge(file.size, limit))
      return nil
    }
    switch FileSystem.bytes(of: file.descriptor, limit: limit + 1) {
    case .failure(let failure):
      sink.refuse("unreadable", file.path, "cannot be read: \(failure.reason.lowercased())")
      return nil
    case .success(let bytes):
      guard bytes.count <= limit else {
        sink.refuse("too_large", file.path, tooLarge(bytes.count, limit))
        return nil
      }
      return bytes
    }
  }

  private static func tooLarge(_ size: Int, _ limit: Int) -> String {
    "has \(size) bytes, more than the \(limit) that a document may have; split it into documents"
  }
}
