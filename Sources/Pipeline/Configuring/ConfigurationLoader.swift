internal import Configuration
package import Diagnostics
internal import FoundationEssentials
internal import Text

/// Reads a configuration and the lexicons that it names, and gathers every fault of all of them.
package enum ConfigurationLoader {
  /// What came of it: there is nothing prepared where there is an error among the diagnostics.
  package struct Result: Sendable {
    package var prepared: PreparedConfiguration?
    package var diagnostics: [Diagnostic]
  }

  /// Reads the file at a path.
  package static func load(
    path: String, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Result {
    load(path: path, environment: environment, replacing: [:])
  }

  /// The same as if some of the files held other bytes.
  static func load(
    path: String, environment: [String: String] = ProcessInfo.processInfo.environment,
    replacing files: [String: [UInt8]]
  ) -> Result {
    let own = files[path].map { Swift.Result<[UInt8], FileFault>.success($0) } ?? bytes(of: path)
    switch own {
    case .failure(let fault): return Result(prepared: nil, diagnostics: [fault.diagnostic])
    case .success(let bytes):
      var result = load(bytes: bytes, path: path, environment: environment, replacing: files)
      if isEmpty(bytes) { result.diagnostics.append(emptiness(of: path)) }
      return result
    }
  }

  /// The configuration in which every default holds, for filters that are given none.
  package static func defaults() -> Result {
    load(bytes: [], path: "pipeline.yaml", environment: [:])
  }

  package static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func load(
    bytes: [UInt8], path: String, environment: [String: String],
    replacing files: [String: [UInt8]] = [:]
  ) -> Result {
    var (configuration, diagnostics) = ConfigurationReader.read(
      bytes: bytes, file: path, environment: environment,
      including: { path in
        if let bytes = files[path.resolved] { return .bytes(bytes) }
        return included(path)
      })
    guard let configuration else { return Result(prepared: nil, diagnostics: diagnostics) }
    let words = lexicon(of: configuration)
    diagnostics += words.diagnostics
    let designs = designs(of: configuration, file: path)
    diagnostics += designs.flatMap(\.diagnostics)
    if let fault = StageContract.fault(in: configuration.stages.map(\.name)) {
      diagnostics.append(
        Diagnostic(.error, "stage_order", at: Diagnostic.Location(file: path), fault))
    }
    let isSound = !diagnostics.contains { $0.severity == .error }
    let prepared = PreparedConfiguration(
      configuration: configuration, lexicon: words.lexicon, folder: folder(of: path),
      lexiconTexts: words.texts, designs: designs.map(\.design),
      designTexts: designs.flatMap(\.texts))
    return Result(prepared: isSound ? prepared : nil, diagnostics: diagnostics)
  }

  /// Whether a file holds blank lines and comments alone.
  private static func isEmpty(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).allSatisfy { line in
      let first = line.first { $0 > 0x20 }
      return first == nil || first == UInt8(ascii: "#")
    }
  }

  private static func emptiness(of path: String) -> Diagnostic {
    Diagnostic(
      .warning, "empty", at: Diagnostic.Location(file: path),
      "there is no setting in this file, so every default holds; counterclaim init writes a file to "
        + "begin with")
  }

  /// The looks of each report stage, in order.
  private static func designs(
    of configuration: PipelineConfiguration, file: String
  ) -> [DesignLoader] {
    configuration.reports.enumerated().map { index, report in
      let name = "stages.report\(index == 0 ? "" : "[\(index + 1)]")"
      let setting = configuration.effective.first {
        $0.path == "\(name).colours" || $0.path == "\(name).dark_colours"
      }
      var location = Diagnostic.Location(file: file)
      if case .file(let file, let line, let column) = setting?.origin {
        location = .init(file: file, line: line, column: column)
      }
      return DesignLoader(report, colours: location)
    }
  }

  private static func lexicon(
    of configuration: PipelineConfiguration
  ) -> (lexicon: Lexicon, texts: [String], diagnostics: [Diagnostic]) {
    let files = configuration.extract?.lexicons ?? []
    guard !files.isEmpty else { return (.standard, [], []) }
    var reader = LexiconReader(extending: .standard)
    var texts: [String] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      switch bytes(of: file.resolved) {
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      case .success(let bytes):
        texts.append(String(decoding: bytes, as: UTF8.self))
        reader.read(texts[texts.count - 1], file: file.resolved)
      }
    }
    return (reader.lexicon, texts, diagnostics + reader.diagnostics)
  }

  private struct FileFault: Error {
    var diagnostic: Diagnostic
  }

  private static func bytes(of path: String) -> Swift.Result<[UInt8], FileFault> {
    do {
      return .success(Array(try Data(contentsOf: URL(filePath: path))))
    } catch {
      let reason =
        FileManager.default.fileExists(atPath: path)
        ? "cannot be read; is it a file, and may you read it?" : "there is no such file"
      return .failure(
        FileFault(
          diagnostic: Diagnostic(
            .error, "unreadable", at: Diagnostic.Location(file: path), reason)))
    }
  }

  /// A file that the configuration includes; of one that is not there the nearest name is told.
  private static func included(_ path: ConfiguredPath) -> IncludedFile {
    if case .success(let bytes) = bytes(of: path.resolved) { return .bytes(bytes) }
    guard !isThere(path.resolved) else {
      return .missing("\"\(path.resolved)\" cannot be read; is it a file, and may you read it?")
    }
    let folder = folder(of: path.resolved)
    let name = path.resolved.split(separator: "/").last.map(String.init) ?? path.resolved
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let near = NearestName.of(name, among: names.sorted()).map { ". Did you mean \"\($0)\"?" }
    return .missing("there is no file \"\(path.resolved)\"\(near ?? "")")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
