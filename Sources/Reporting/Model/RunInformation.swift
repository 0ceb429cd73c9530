package import Diagnostics

/// What was read, by which program, with which configuration, and how good it is.
package struct RunInformation: Sendable {
  /// How many documents were read.
  package var documents: Int
  /// Where they come from, as the configuration has it: "from: data/**/*.txt".
  package var inputs: [String]
  /// The inputs that gave no document, or not all of it, and why.
  package var skipped: [Diagnostic]
  /// SHA-256 of the configuration, in lower-case hexadecimal.
  package var configurationHash: String
  /// "0.1.0".
  package var programVersion: String
  /// What was measured, in plain sentences: "On 191 articles that people have read, …"; nil where
  /// nothing was measured, which the report then says.
  package var accuracy: String?
  /// How long each step took; empty in a report that has to be the same in every run.
  package var seconds: [(step: String, seconds: Double)]

  package init(
    documents: Int, inputs: [String] = [], skipped: [Diagnostic] = [], configurationHash: String,
    programVersion: String, accuracy: String? = nil,
    seconds: [(step: String, seconds: Double)] = []
  ) {
    self.documents = documents
    self.inputs = inputs
    self.seconds = seconds
    self.skipped = skipped
    self.configurationHash = configurationHash
    self.programVersion = programVersion
    self.accuracy = accuracy
  }
}
