/// A path or glob of the configuration.
package struct ConfiguredPath: Sendable, Hashable {
  /// As it stands in the file, with its variables replaced: "data/**/*.txt".
  package let written: String
  /// Relative to the working directory or absolute; relative paths count from the file's folder.
  package let resolved: String

  package init(written: String, resolved: String) {
    self.written = written
    self.resolved = resolved
  }

  /// Resolves against a folder that ends with "/", or is empty for the working directory.
  init(_ written: String, in folder: String) {
    self.written = written
    let path = ConfiguredPath.withoutDots(written)
    resolved = path.utf8.first == UInt8(ascii: "/") ? path : folder + path
  }

  /// Without "./" at its beginning.
  private static func withoutDots(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./"), path.utf8.count > 2 { path = path.dropFirst(2) }
    return String(path)
  }
}
