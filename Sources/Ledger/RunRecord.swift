/// One run of the pipeline, as the ledger remembers it.
package struct RunRecord: Sendable, Hashable {
  package enum State: String, Sendable, Hashable {
    case running, done, unchanged, failed, interrupted
  }

  /// From 1; the ledger gives it.
  package var number = 0
  /// ISO 8601, in universal time.
  package var started: String
  package var ended: String?
  package var state = State.running
  /// Why it failed.
  package var message: String?
  package var program: String
  /// SHA-256 of the configuration.
  package var configuration: String
  /// The fingerprints of the program and of the settings of each stage, by name.
  package var settings: [String: String]
  /// The fingerprint of what documents are read by.
  package var rules: String
  /// The fingerprint of all on which the report depends besides the documents.
  package var outcome: String
  /// The state of the documents that it has reported; nil where it has reported none.
  package var revision: Int?
  /// By their names: "documents", "claims".
  package var counts: [String: Int] = [:]
  /// How long each stage took, in seconds.
  package var seconds: [String: Double] = [:]

  package init(
    started: String, program: String, configuration: String, settings: [String: String],
    rules: String, outcome: String
  ) {
    self.started = started
    self.program = program
    self.configuration = configuration
    self.settings = settings
    self.rules = rules
    self.outcome = outcome
  }
}
