import Foundation
import Testing

/// Files that hold what the program should write, compared byte for byte.
///
/// `COUNTERCLAIM_RECORD=1` writes them again, and fails, so that it cannot be left on.
enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["COUNTERCLAIM_RECORD"] == "1"

  /// The folder that holds Package.swift.
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func check(
    _ text: String, against file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(recorded == text, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
