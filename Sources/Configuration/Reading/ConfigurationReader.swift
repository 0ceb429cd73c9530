package import Diagnostics
internal import YAML

/// Reads pipeline.yaml.
package enum ConfigurationReader {
  /// The configuration, and everything that is wrong with it in the order of the file.
  ///
  /// There is no configuration where there is an error. `environment` gives the values for
  /// `${NAME}`; nothing else is read but the text. For example `stages: [ingest, extrct]` gives
  /// one diagnostic, `f.yaml:1:18: error: unknown stage "extrct". Did you mean "extract"?`.
  package static func read(
    text: String, file: String, environment: [String: String],
    including load: (ConfiguredPath) -> IncludedFile = ConfigurationReader.nothingToInclude
  ) -> (PipelineConfiguration?, [Diagnostic]) {
    read(bytes: Array(text.utf8), file: file, environment: environment, including: load)
  }

  /// For files that stand alone.
  package static func nothingToInclude(_ path: ConfiguredPath) -> IncludedFile {
    .missing("there is no file \"\(path.resolved)\"")
  }

  /// The same for the bytes of a file, which need not be UTF-8 and then give a diagnostic.
  ///
  /// `load` opens the files that it includes.
  package static func read(
    bytes: [UInt8], file: String, environment: [String: String],
    including load: (ConfiguredPath) -> IncludedFile = ConfigurationReader.nothingToInclude
  ) -> (PipelineConfiguration?, [Diagnostic]) {
    let yaml = YAMLReader.reading(bytes: bytes, file: file)
    if yaml.root == nil, !yaml.diagnostics.isEmpty { return (nil, yaml.diagnostics) }
    let reading = Reading(source: yaml.source, environment: environment)
    let configuration = configuration(of: yaml.root, reading)
    let (layers, faults) = withoutActuallyEscaping(load) { load in
      var includes = IncludeReader(environment: environment, load: load)
      includes.read(
        configuration?.include ?? [], at: yaml.root?.value(for: "include"), in: reading,
        above: [file])
      return (includes.layers, includes.diagnostics)
    }
    let diagnostics = inOrder(yaml.diagnostics + reading.diagnostics) + faults
    let isSound = !diagnostics.contains { $0.severity == .error }
    let whole = configuration?.recording(reading.effective)
      .including(layers, folder: reading.folder)
    return (isSound ? whole : nil, diagnostics)
  }

  private static func configuration(
    of root: YAMLNode?, _ reading: Reading
  ) -> PipelineConfiguration? {
    let start = YAMLMark(line: 1, column: 1)
    let node =
      root.flatMap { $0.isNothing ? nil : $0 } ?? YAMLNode(mark: start, content: .mapping([]))
    guard let entries = node.entries else {
      let isGlued = node.text.map { $0.contains(":") && !$0.contains(": ") } ?? false
      reading.note(
        "wrong_type", at: node.mark,
        "expected keys and values such as \"version: 1\", found \(node.inWords)"
          + (isGlued ? "; a space must stand behind the colon" : ""))
      return nil
    }
    let section = SectionReader(
      PipelineConfiguration.declaration, entries, at: node.mark, reading, path: "")
    defer { section.close() }
    return PipelineConfiguration(section)
  }

  /// By place; at one place in the order in which they were found.
  private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let numbered = diagnostics.enumerated().sorted { left, right in
      let first = (left.element.location.line ?? 0, left.element.location.column ?? 0, left.offset)
      let second = (
        right.element.location.line ?? 0, right.element.location.column ?? 0, right.offset
      )
      return first < second
    }
    return numbered.map(\.element)
  }
}
