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
  /// By the pattern, where the configuration says anything of its files.
  let options: [String: InputOptions]

  /// Makes a reader of the files below a folder, to which relative patterns and ids refer.
  package init(
    root: String, limits: IngestionLimits = IngestionLimits(),
    options: [String: InputOptions] = [:]
  ) {
    self.root = root
    self.limits = limits
    self.options = options
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
    let options = options[file.pattern] ?? InputOptions()
    sink.publisher = options.publisher
    let opened = FileSystem.withDescriptor(of: file.location) { descriptor, size in
      let input = InputFile(
        path: file.path, descriptor: descriptor, size: size,
        head: FileSystem.head(of: descriptor), limits: limits, options: options)
      if input.isPacked { readPacked(input, into: &sink) } else { read(input, into: &sink) }
    }
    if case .failure(let failure) = opened {
      sink.refuse("unreadable", file.path, "cannot be read: \(failure.reason.lowercased())")
    }
  }

  private func read(_ input: InputFile, into sink: inout DocumentSink) {
    switch DocumentFormats.choose(for: input) {
    case .format(let format) where input.options.isArchive && !(format is WARCFormat):
      sink.refuse(
        "wrong_format", input.path,
        "is no WARC archive; read it with \"files\", or leave it out of the pattern")
    case .format(let format): format.read(input, into: &sink)
    case .refused(let message): sink.refuse("wrong_format", input.path, message)
    }
  }

  /// Reads what is packed with gzip, but for archives, whose records are packed one by one.
  private func readPacked(_ input: InputFile, into sink: inout DocumentSink) {
    if input.isArchive { return WARCFormat().read(input, into: &sink) }
    let unpacked = UnpackedFile.withDescriptor(of: input.descriptor, size: input.size) {
      descriptor, size in
      var content = input
      content.descriptor = descriptor
      content.size = size
      content.head = FileSystem.head(of: descriptor)
      read(content, into: &sink)
    }
    guard case .failure(let failure) = unpacked else { return }
    sink.refuse("not_unpacked", input.path, failure.description)
  }
}
