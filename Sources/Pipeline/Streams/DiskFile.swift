internal import Glibc

/// Files of which the disk is waited for once for all of them.
///
/// What Foundation writes is on the disk when it returns; a report of some ten thousand files waited
/// for minutes.
enum DiskFile {
  /// Writes a whole file, which the disk may have later: see `settle`.
  static func write(_ bytes: [UInt8], to path: String) throws(ByteOutput.Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw ByteOutput.Failure(code: errno) }
    defer { close(descriptor) }
    try ByteOutput(descriptor: descriptor).write(bytes)
  }

  /// Waits until the disk holds all that was written.
  static func settle() { sync() }
}
