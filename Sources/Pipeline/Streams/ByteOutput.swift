internal import Glibc

/// Writes to a file descriptor, which stays the caller's.
package struct ByteOutput: Sendable {
  /// The reader of the output is gone, or the disk is full.
  package struct Failure: Error, CustomStringConvertible {
    var code: Int32

    /// What the system says: "no space left on device".
    var reason: String { unsafe String(cString: strerror(code)).lowercased() }

    package var description: String { "the output cannot be written: \(reason)" }
  }

  private let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  package func write(_ bytes: [UInt8]) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { memory in
        unsafe Glibc.write(descriptor, memory.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(code: errno) }
      start += count
    }
  }
}
