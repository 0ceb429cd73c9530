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
    switch bytes(of: path) {
    case .failure(let fault): return Result(prepared: nil, diagnostics: [fault.diagnostic])
    case .success(let bytes): return load(bytes: bytes, path: path, environment: environment)
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
    bytes: [UInt8], path: String, environment: [String: String]
  ) -> Result {
    var (configuration, diagnostics) = ConfigurationReader.read(
      bytes: bytes, file: path, environment: environment)
    guard let configuration else { return Result(prepared: nil, diagnostics: diagnostics) }
    diagnostics += unused(in: configuration, file: path)
    let words = lexicon(of: configuration)
    diagnostics += words.diagnostics
    if let fault = StageContract.fault(in: configuration.stages.map(\.name)) {
      diagnostics.append(
        Diagnostic(.error, "stage_order", at: Diagnostic.Location(file: path), fault))
    }
    let isSound = !diagnostics.contains { $0.severity == .error }
    let prepared = PreparedConfiguration(
      configuration: configuration, lexicon: words.lexicon, folder: folder(of: path),
      lexiconTexts: words.texts)
    return Result(prepared: isSound ? prepared : nil, diagnostics: diagnostics)
  }

  /// Settings that are understood and do nothing yet, where the file asks for them.
  private static func unused(
    in configuration: PipelineConfiguration, file: String
  ) -> [Diagnostic] {
    configuration.effective.compactMap { setting in
      guard setting.path.hasSuffix(".single_file"), setting.value == "true",
        case .file(let line, let column) = setting.origin
      else { return nil }
      return Diagnostic(
        .warning, "not_available",
        at: Diagnostic.Location(file: file, line: line, column: column),
        "reports of a single file are not available yet; pages are written")
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

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
