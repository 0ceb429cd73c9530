package import ClaimModel
package import Diagnostics

/// Reads the documents of the files that patterns match.
///
/// Plain text and Markdown hold one document a file, JSON Lines one a line. What cannot be read
/// gives one diagnostic, which names the file, the place in it and what can be done, and the rest
/// is read. Documents come in the order of their paths, so that two runs agree.
///
/// For example `Ingestor(root: "desk").documents(matching: ["data/**/*.{txt,jsonl}"])`.
package struct Ingestor: Sendable {
  /// What a run over the files gave beside its documents.
  package struct Summary: Sendable, Hashable {
    package var diagnostics: [Diagnostic]
    package var counts: IngestionCounts
  }

  let root: String
  private let limits: IngestionLimits

  /// Makes a reader of the files below a folder, to which relative patterns and ids refer.
  package init(root: String, limits: IngestionLimits = IngestionLimits()) {
    self.root = root
    self.limits = limits
  }

  /// How many files the patterns match, and what could not be looked at; none of them is opened.
  package func files(matching patterns: [String]) -> (count: Int, diagnostics: [Diagnostic]) {
    let (files, diagnostics) = FileFinder.find(patterns, root: root)
    return (files.count, diagnostics)
  }

  /// Reads all documents into memory.
  package func documents(
    matching patterns: [String]
  ) -> (documents: [Document], diagnostics: [Diagnostic], counts: IngestionCounts) {
    var documents: [Document] = []
    let summary = forEachDocument(matching: patterns) { documents.append($0) }
    return (documents, summary.diagnostics, summary.counts)
  }

  /// Reads the documents one by one; no more than one file, or one line of JSON Lines, is in
  /// memory at a time.
  package func forEachDocument(
    matching patterns: [String], _ body: (Document) -> Void
  ) -> Summary {
    let (files, diagnostics) = FileFinder.find(patterns, root: root)
    return withoutActuallyEscaping(body) { body in
      var sink = DocumentSink { document, _ in body(document) }
      sink.diagnostics = diagnostics
      sink.counts.files = files.count
      sink.counts.skipped = diagnostics.count { $0.severity == .error }
      for file in files { read(file, into: &sink) }
      return Summary(diagnostics: sink.diagnostics, counts: sink.counts)
    }
  }

  func read(_ file: FileFinder.FoundFile, into sink: inout DocumentSink) {
    let opened = FileSystem.withDescriptor(of: file.location) { descriptor, size in
      let input = InputFile(
        path: file.path, descriptor: descriptor, size: size,
        head: FileSystem.head(of: descriptor), limits: limits)
      switch DocumentFormats.choose(for: input) {
      case .format(let format): format.read(input, into: &sink)
      case .refused(let message): sink.refuse("wrong_format", file.path, message)
      }
    }
    if case .failure(let failure) = opened {
      sink.refuse("unreadable", file.path, "cannot be read: \(failure.reason.lowercased())")
    }
  }
}
