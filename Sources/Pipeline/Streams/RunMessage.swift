/// One line that a run tells; of a stage that is done also what it counted and how long it took.
///
/// A text is a message of the run itself:
///
/// ```swift
/// tell("nothing new: the reports are up to date")
/// tell(RunMessage("group", "11 incidents", counts: [("incidents", 11)], seconds: 0.4))
/// ```
package struct RunMessage: Sendable, ExpressibleByStringInterpolation {
  package enum Level: String, Sendable { case info, error }

  package let level: Level
  /// "ingest", "extract, attribute"; nil for a message of the run itself.
  package let stage: String?
  /// What is told, without the stage.
  package let words: String
  /// By their names in the order in which they are written: "documents", "claims".
  let counts: [(name: String, count: Int)]
  /// How long the stage took by the clock.
  let seconds: Double?

  init(
    _ stage: String, _ words: String, counts: [(name: String, count: Int)] = [],
    seconds: Double? = nil
  ) {
    level = .info
    self.stage = stage
    self.words = words
    self.counts = counts
    self.seconds = seconds
  }

  package init(stringLiteral text: String) {
    self.init(.info, text)
  }

  private init(_ level: Level, _ words: String) {
    self.level = level
    stage = nil
    self.words = words
    counts = []
    seconds = nil
  }

  /// Why a run, or another command, could not do its work.
  package static func error(_ words: String) -> RunMessage {
    RunMessage(.error, words)
  }

  /// The line for people: "group: 11 incidents", "error: …".
  package var text: String {
    let head = level == .error ? level.rawValue : stage
    return head.map { "\($0): \(words)" } ?? words
  }
}
