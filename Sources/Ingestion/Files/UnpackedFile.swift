import Glibc
import Unpacking

/// The content of a file that is packed with gzip, in a file of its own that has no name and is gone
/// when it is closed.
///
/// What comes out is bounded: a text packs to a tenth or a fiftieth, so that a file that gives more
/// than a few hundred times its size is a bomb.
enum UnpackedFile {
  enum Failure: Error, Equatable {
    case tooLarge(Int)
    case damaged
    case cut
    case noSpace(String)
  }

  /// The bytes that a file of some size may unpack into.
  static func limit(ofPacked size: Int) -> Int {
    min(max(size, 0) < 16 << 30 ? 50_000_000 + 250 * max(size, 0) : .max, 16 << 30)
  }

  /// Unpacks, and gives the descriptor of the whole content, which is closed afterwards.
  static func withDescriptor<Result>(
    of descriptor: Int32, size: Int, _ body: (Int32, Int) -> Result
  ) -> Swift.Result<Result, Failure> {
    guard let target = temporaryFile() else { return .failure(.noSpace(reason())) }
    defer { close(target) }
    do throws(Failure) {
      let count = try unpack(descriptor, into: target, limit: limit(ofPacked: size))
      lseek(target, 0, SEEK_SET)
      return .success(body(target, count))
    } catch {
      return .failure(error)
    }
  }

  private static func unpack(
    _ source: Int32, into target: Int32, limit: Int
  ) throws(Failure) -> Int {
    var stream = MemberStream(descriptor: source)
    var count = 0
    while true {
      switch stream.next() {
      case .bytes(let bytes):
        count += bytes.count
        guard count <= limit else { throw .tooLarge(limit) }
        guard write(bytes, to: target) else { throw .noSpace(reason()) }
      case .memberEnd: break
      case .damage: throw stream.isAtEnd ? .cut : .damaged
      case .end: return count
      case .failure(let reason): throw .noSpace(reason)
      }
    }
  }

  private static func write(_ bytes: [UInt8], to target: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { bytes in
        unsafe Glibc.write(
          target, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func temporaryFile() -> Int32? {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/counterclaim-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unsafe unlink(path)
    return descriptor
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

extension UnpackedFile.Failure: CustomStringConvertible {
  /// Lower case, no full stop: what was found, and what can be done.
  var description: String {
    switch self {
    case .tooLarge(let limit):
      "unpacks into more than \(limit) bytes, many times what texts do; unpack it yourself if it is"
        + " meant so"
    case .damaged: "is damaged and cannot be unpacked; fetch or copy it again"
    case .cut: "ends before it is whole; fetch or copy it again"
    case .noSpace(let reason):
      "cannot be unpacked into the temporary folder: \(reason.lowercased())"
    }
  }
}
