package import ClaimModel
package import Diagnostics
import Hashing

/// Files one by one, for a caller that remembers which it has read.
extension Ingestor {
  /// A file that a pattern matches.
  package struct Input: Sendable, Hashable {
    /// Relative to the root where the file lies below it, else as the pattern writes it.
    package var path: String
    package var stamp: FileStamp
    fileprivate var location: String
    fileprivate var pattern: String
    /// Of what the configuration says of it: where it differs, the file is to be read again.
    package var settings: String
  }

  /// What one file gave.
  package struct InputContent: Sendable {
    package struct Entry: Sendable {
      package var document: Document
      package var line: Int?
      /// Of text, publisher and address: of two documents with the same one, one is a copy.
      package var contentHash: String
      /// Of everything.
      package var hash: String
    }

    package var entries: [Entry] = []
    package var diagnostics: [Diagnostic] = []
    /// What could not be read.
    package var skipped = 0
    /// From before it was read, so that a change meanwhile shows in the next run.
    package var stamp: FileStamp
  }

  /// The files that the patterns match, sorted by path, and what could not be looked at.
  ///
  /// None of them is opened.
  package func inputs(
    matching patterns: [String]
  ) -> (inputs: [Input], diagnostics: [Diagnostic]) {
    let (files, diagnostics) = FileFinder.find(patterns, root: root)
    let inputs = files.map { file in
      Input(
        path: file.path, stamp: FileSystem.stamp(of: file.location) ?? .none,
        location: file.location, pattern: file.pattern,
        settings: options[file.pattern]?.fingerprint ?? "")
    }
    return (inputs, diagnostics)
  }

  /// Reads the documents of one file; one that vanishes meanwhile gives a diagnostic.
  package func read(_ input: Input) -> InputContent {
    var content = InputContent(stamp: input.stamp.isFresh ? .none : input.stamp)
    var entries: [InputContent.Entry] = []
    withoutActuallyEscaping({ (document: Document, location: Diagnostic.Location) in
      entries.append(InputContent.Entry(document, location))
    }) { take in
      var sink = DocumentSink(keepingCopies: true, take)
      let file = FileFinder.FoundFile(
        path: input.path, location: input.location, pattern: input.pattern)
      read(file, into: &sink)
      content.diagnostics = sink.diagnostics
      content.skipped = sink.counts.skipped
    }
    content.entries = entries
    return content
  }

  /// Whether the patterns name a path, be there a file or not.
  package func names(_ path: String, in patterns: [String]) -> Bool {
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return patterns.flatMap(GlobPattern.expandingBraces).contains { pattern in
      let relative =
        pattern.hasPrefix(prefix) ? String(pattern.dropFirst(prefix.count)) : pattern
      return GlobPattern(relative).matches(path: path)
    }
  }

  /// What is told of a document that is left out because another has the same content.
  package static func copyNote(of first: String, file: String) -> Diagnostic {
    DocumentSink.copyNote(of: first, at: Diagnostic.Location(file: file))
  }
}

extension Ingestor.InputContent.Entry {
  init(_ document: Document, _ location: Diagnostic.Location) {
    let fields = [
      document.id, document.title, document.url, document.publisher, document.published,
      document.language, document.text,
    ]
    self.init(
      document: document, line: location.line,
      contentHash: DocumentSink.contentHash(of: document, in: location.file),
      hash: ContentHash.sha256(
        fields.map { field in field.map { "\($0.utf8.count):\($0)" } ?? "-" }.joined()))
  }
}
