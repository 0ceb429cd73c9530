/// What became of the files of a run.
package struct IngestionCounts: Sendable, Hashable {
  /// Files that the patterns match.
  package var files = 0
  /// Documents that were read.
  package var documents = 0
  /// Files and lines that could not be read; each has a diagnostic.
  package var skipped = 0
  /// Documents that had been read before, under another name.
  package var copies = 0

  package init() {}
}
