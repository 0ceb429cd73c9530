internal import Diagnostics
internal import YAML

/// Reads the files that a configuration includes, and those that they include.
struct IncludeReader {
  /// One shared file that was read.
  struct Layer {
    let file: String
    let settings: SharedSettings
    /// What the file sets, by the names of its keys.
    let effective: [EffectiveSetting]
  }

  let environment: [String: String]
  /// The bytes of a file, or why there are none.
  let load: (ConfiguredPath) -> IncludedFile
  /// Farthest first: a file comes after those that it includes, and overrides them.
  private(set) var layers: [Layer] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var done: Set<String> = []

  init(environment: [String: String], load: @escaping (ConfiguredPath) -> IncludedFile) {
    self.environment = environment
    self.load = load
  }

  /// - Parameters:
  ///   - node: the value of `include`, for the places of its paths.
  ///   - above: the files that led here, outermost first.
  mutating func read(
    _ paths: [ConfiguredPath], at node: YAMLNode?, in reading: Reading, above: [String]
  ) {
    let nodes = node?.items ?? [node].compactMap(\.self)
    for (path, node) in zip(paths.map(\.withoutDetours), nodes) {
      if let start = above.firstIndex(of: path.resolved) {
        let way = above[start...].dropFirst() + [path.resolved]
        let words =
          way.count == 1 ? "itself" : "itself, by way of \(way.dropLast().joined(separator: ", "))"
        reading.note("include_cycle", at: node.mark, "\(path.resolved) includes \(words)")
        continue
      }
      guard done.insert(path.resolved).inserted else { continue }
      switch load(path) {
      case .bytes(let bytes): read(bytes, file: path.resolved, above: above + [path.resolved])
      case .missing(let reason): reading.note("include_missing", at: node.mark, reason)
      }
    }
  }

  private mutating func read(_ bytes: [UInt8], file: String, above: [String]) {
    let yaml = YAMLReader.reading(bytes: bytes, file: file)
    diagnostics += yaml.diagnostics
    guard let root = yaml.root, !root.isNothing else { return }
    let reading = Reading(source: yaml.source, environment: environment)
    defer { diagnostics += reading.diagnostics }
    guard let entries = root.entries else {
      reading.note(
        "wrong_type", at: root.mark,
        "expected keys and values such as \"sources:\", found \(root.inWords)")
      return
    }
    let section = SectionReader(
      SharedSettings.declaration, entries, at: root.mark, reading, path: "")
    defer { section.close() }
    let settings = SharedSettings(section)
    read(
      settings.include, at: section.node(of: PipelineConfiguration.include), in: reading,
      above: above)
    layers.append(Layer(file: file, settings: settings, effective: reading.effective))
  }
}

extension ConfiguredPath {
  /// Without "folder/../", so that one file has one name.
  fileprivate var withoutDetours: ConfiguredPath {
    var parts: [Substring] = []
    for part in resolved.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return ConfiguredPath(written: written, resolved: parts.joined(separator: "/"))
  }
}

/// What came of opening a file that a configuration includes.
package enum IncludedFile: Sendable {
  case bytes([UInt8])
  /// In words: "there is no file \"shared.yaml\"".
  case missing(String)
}
