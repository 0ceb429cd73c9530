package import ClaimModel
package import Diagnostics

/// An input as the ledger remembers it from the last run.
package struct RecordedInput: Sendable, Hashable {
  /// By these numbers of the file system a file is taken for unchanged.
  package struct Stamp: Sendable, Hashable {
    /// In bytes.
    package var size: Int
    /// When the content was changed, and when anything was, in nanoseconds since 1970.
    package var modified: Int
    package var changed: Int

    package init(size: Int, modified: Int, changed: Int) {
      self.size = size
      self.modified = modified
      self.changed = changed
    }
  }

  package var path: String
  package var stamp: Stamp
  /// It could not be read, or not all of it, and is tried again in each run.
  package var isFailing: Bool
  package var isPresent: Bool
  /// Whether the inputs of the configuration named it in the last run.
  package var isWanted: Bool
  /// The fingerprint of what the configuration said of it.
  package var settings: String
}

/// What one run has read of one input.
package struct InputReading: Sendable {
  /// A document with the place in its input, from 0, and the fingerprints by which it is known.
  package struct Entry: Sendable {
    package var document: Document
    package var place: Int
    package var line: Int?
    /// Of text, publisher and address: of two documents with the same one, one is a copy.
    package var content: String
    /// Of everything: where it differs, the document has a new version.
    package var hash: String

    package init(document: Document, place: Int, line: Int?, content: String, hash: String) {
      self.document = document
      self.place = place
      self.line = line
      self.content = content
      self.hash = hash
    }
  }

  package var path: String
  package var stamp: RecordedInput.Stamp
  package var entries: [Entry]
  package var diagnostics: [Diagnostic]
  package var skipped: Int
  /// The fingerprint of what the configuration says of it.
  package var settings: String
  /// Documents that are not among the entries are still there, as with a feed, which has only the
  /// latest.
  package var isPartial: Bool
  /// To be remembered in the place of what was; nil leaves it.
  package var fetches: [RecordedFetch]?

  package init(
    path: String, stamp: RecordedInput.Stamp, entries: [Entry], diagnostics: [Diagnostic],
    skipped: Int, settings: String = "", isPartial: Bool = false, fetches: [RecordedFetch]? = nil
  ) {
    self.settings = settings
    self.isPartial = isPartial
    self.fetches = fetches
    self.path = path
    self.stamp = stamp
    self.entries = entries
    self.diagnostics = diagnostics
    self.skipped = skipped
  }
}

/// What recording inputs has changed.
package struct IntakeChanges: Sendable, Hashable {
  /// Documents that the ledger did not know.
  package var added = 0
  /// Ids of documents whose input now has other words; each has a new version.
  package var edited: [String] = []
  /// Whether anything that a report tells has changed.
  package var isNews = false
  /// Why a document was not taken although it could be read.
  package var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func add(_ other: IntakeChanges) {
    added += other.added
    edited += other.edited
    isNews = isNews || other.isNews
    diagnostics += other.diagnostics
  }
}
