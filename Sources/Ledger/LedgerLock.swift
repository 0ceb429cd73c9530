internal import Glibc

/// That no other run writes the ledger meanwhile.
///
/// The system takes the lock away from a process that dies, however it dies, so that no lock is ever
/// left behind. The file itself stays; it names the process that took it last.
package final class LedgerLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, or tells at once that another run holds it.
  package init(ledger path: String) throws(LedgerFailure) {
    let file = path + ".lock"
    let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw LedgerLock.system(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let failure =
        isHeld
        ? LedgerFailure(path: path, kind: .held(by: LedgerLock.holder(descriptor)))
        : LedgerLock.system(path)
      close(descriptor)
      throw failure
    }
    self.descriptor = descriptor
    let name = Array("\(getpid())\n".utf8)
    // Who holds the lock is told for people alone; on a full disk nobody is named.
    if ftruncate(descriptor, 0) == 0 {
      _ = unsafe name.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32) -> String? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 32) { memory, count in
      count = unsafe max(0, pread(descriptor, memory.baseAddress, 32, 0))
    }
    let digits = String(decoding: bytes.prefix { (0x30...0x39).contains($0) }, as: UTF8.self)
    return digits.isEmpty ? nil : "another run (process \(digits))"
  }

  private static func system(_ path: String) -> LedgerFailure {
    LedgerFailure(
      path: path, kind: .system(reason: unsafe String(cString: strerror(errno)).lowercased()))
  }
}
