internal import Glibc

/// Files of which the disk is waited for once for all of them.
///
/// What Foundation writes is on the disk when it returns; a report of some ten thousand files waited
/// for minutes.
enum DiskFile {
  /// Writes a whole file, or adds to the end of one, which the disk may have later: see `settle`.
  static func write(
    _ bytes: [UInt8], to path: String, atEnd: Bool = false
  ) throws(ByteOutput.Failure) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (atEnd ? O_APPEND : O_TRUNC)
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw ByteOutput.Failure(code: errno) }
    defer { close(descriptor) }
    try ByteOutput(descriptor: descriptor).write(bytes)
  }

  /// Waits until the disk of a folder holds all that was written there; what it could not keep is
  /// an error.
  static func settle(_ folder: String) throws(ByteOutput.Failure) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ByteOutput.Failure(code: errno) }
    defer { close(descriptor) }
    // Not among the functions that Swift's headers show; `sync` waits for every disk and tells nothing.
    guard let symbol = unsafe dlsym(nil, "syncfs") else { return sync() }
    let synchronise = unsafe unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    guard synchronise(descriptor) == 0 else { throw ByteOutput.Failure(code: errno) }
  }
}
