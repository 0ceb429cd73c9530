internal import Glibc

/// By these numbers of the file system a file is taken for unchanged.
package struct FileStamp: Sendable, Hashable {
  /// In bytes.
  package var size: Int
  /// When the content was changed, in nanoseconds since 1970.
  package var modified: Int
  /// When the content, the name or the rights were changed.
  package var changed: Int

  package init(size: Int, modified: Int, changed: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// A stamp that no file has, so that the file is read again.
  static let none = FileStamp(size: -1, modified: 0, changed: 0)

  /// Changed so lately that another change might show the same times: clocks of file systems tick
  /// as slowly as once in two seconds.
  var isFresh: Bool { modified / 1_000_000_000 > time(nil) - 3 }
}
