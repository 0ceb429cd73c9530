import Foundation
import Testing

/// Files of the repository that the room writes, compared as a whole.
///
/// `COUNTERCLAIM_RECORD=1` writes them anew, and fails, so that it cannot be left on.
enum Golden {
  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func check(_ text: String, against path: String) throws {
    let file = repository.appending(path: path)
    if ProcessInfo.processInfo.environment["COUNTERCLAIM_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(path)")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(path)")
  }
}
