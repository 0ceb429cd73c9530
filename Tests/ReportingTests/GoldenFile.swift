import Foundation
import Reporting
import Testing

/// A file beside the tests that holds what a reporter has to write.
///
/// With `COUNTERCLAIM_RECORD=1` the files are written anew, and the test fails, so that recording
/// cannot be left on.
struct GoldenFile {
  private let url: URL

  init(_ name: String, filePath: String = #filePath) {
    url = URL(filePath: filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
  }

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["COUNTERCLAIM_RECORD"] == "1"
  }

  /// Compares what was written with the file, and tells the first line that differs.
  func expect(_ bytes: [UInt8], _ location: SourceLocation = #_sourceLocation) throws {
    if Self.isRecording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)", sourceLocation: location)
      return
    }
    let golden = try Array(Data(contentsOf: url))
    guard golden != bytes else { return }
    let expected = String(decoding: golden, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(expected, found).enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(url.lastPathComponent) differs at line \((line?.offset ?? min(expected.count, found.count)) + 1)
      expected: \(line.map { String($0.element.0) } ?? "the end, or more")
      found:    \(line.map { String($0.element.1) } ?? "the end, or more")
      """, sourceLocation: location)
  }
}
