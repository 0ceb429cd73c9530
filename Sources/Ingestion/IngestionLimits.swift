/// How much the program takes in at once.
package struct IngestionLimits: Sendable, Hashable {
  /// The bytes that a document in a file of its own may have.
  package var documentBytes: Int
  /// The bytes that a line of JSON Lines may have.
  package var lineBytes: Int
  /// The seconds that another program, such as `pdftotext`, may take for a file.
  package var toolSeconds: Int

  package init(
    documentBytes: Int = 50_000_000, lineBytes: Int = 64 << 20, toolSeconds: Int = 30
  ) {
    self.toolSeconds = toolSeconds
    self.documentBytes = documentBytes
    self.lineBytes = lineBytes
  }
}
