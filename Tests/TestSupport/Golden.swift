package import Foundation
package import Testing

/// Files of the repository that hold what the program should write, compared byte for byte.
///
/// `COUNTERCLAIM_RECORD=1` writes them anew, and fails, so that it cannot be left on.
package enum Golden {
  package static let isRecording =
    ProcessInfo.processInfo.environment["COUNTERCLAIM_RECORD"] == "1"

  /// The folder that holds Package.swift.
  package static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// - Parameter path: where the file is, counted from the folder that holds Package.swift.
  package static func check(
    _ text: String, against path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try check(
      Array(text.utf8), against: repository.appending(path: path), sourceLocation: sourceLocation)
  }

  /// Compares what was written with a file, and tells the first line that differs.
  package static func check(
    _ bytes: [UInt8], against file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let golden = try Array(Data(contentsOf: file))
    guard golden != bytes else { return }
    let expected = lines(golden)
    let found = lines(bytes)
    let first = zip(expected, found).enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(file.lastPathComponent) differs at line \
      \((first?.offset ?? min(expected.count, found.count)) + 1); COUNTERCLAIM_RECORD=1 records it anew
      expected: \(first.map { String($0.element.0) } ?? "the end, or more")
      found:    \(first.map { String($0.element.1) } ?? "the end, or more")
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
