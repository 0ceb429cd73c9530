internal import Glibc

/// Lets two folders change places in one step, so that at no moment one of them is missing.
///
/// The system's `renameat2` is not among the functions that Swift's headers show, and so is looked
/// up by its name.
enum FolderExchange {
  private typealias Rename =
    @convention(c) (
      Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
    ) -> Int32
  /// `RENAME_EXCHANGE` of linux/fs.h.
  private static let exchange: UInt32 = 2

  /// False where the system or the file system cannot do it, or either folder is not there.
  static func exchange(_ first: String, _ second: String) -> Bool {
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
    let rename = unsafe unsafeBitCast(symbol, to: Rename.self)
    return unsafe rename(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
  }
}
