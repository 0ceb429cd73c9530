internal import Configuration
internal import Diagnostics
internal import JSONLines

/// The configuration in force, each value with where it comes from.
package struct ConfigurationListing {
  private let prepared: PreparedConfiguration
  private let file: String
  private let settings: [EffectiveSetting]

  /// - Parameters:
  ///   - file: the name of the configuration.
  ///   - names: of settings or of what holds them, such as "stages.group"; all without any.
  package init(_ prepared: PreparedConfiguration, file: String, names: [String] = []) {
    self.prepared = prepared
    self.file = file
    settings = prepared.configuration.effective.filter { setting in
      names.isEmpty || names.contains { setting.path == $0 || setting.path.hasPrefix("\($0).") }
    }
  }

  /// What can be asked for by name.
  package static var names: [String] {
    let settings = PipelineConfiguration.settingNames
    let stages = Set(
      settings.filter { $0.hasPrefix("stages.") }.map { $0.split(separator: ".")[1] })
    return settings + stages.sorted().map { "stages.\($0)" } + ["stages"]
  }

  /// What to tell of a name that is none: the nearest one.
  package static func advice(for name: String) -> String {
    let near = NearestName.of(name, among: names).map { ". Did you mean \"\($0)\"?" }
    return "there is no setting \"\(name)\"" + (near ?? "; counterclaim config show lists all")
  }

  /// A configuration that means the same with every value written out, and behind each in a comment
  /// where it comes from.
  package var text: String {
    var lines: [String] = []
    var section: Substring?
    for setting in settings {
      let parts = setting.path.split(separator: ".")
      guard parts.count == 3 else {
        lines += entries(setting, name: setting.path, indent: 0)
        continue
      }
      if section == nil { lines.append("stages:") }
      if section != parts[1] {
        lines.append("  - stage: \(parts[1].split(separator: "[")[0])")
        section = parts[1]
      }
      lines += entries(setting, name: String(parts[2]), indent: 4)
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func entries(_ setting: EffectiveSetting, name: String, indent: Int) -> [String] {
    let pad = String(repeating: " ", count: indent)
    let isMapping = setting.value.first == "{"
    let isList = isMapping || setting.value.first == "["
    let isOfSeveral = Set(setting.entries.map(\.origin.file)).count > 1
    guard isList,
      isMapping || isOfSeveral || setting.entries.contains(where: { $0.value.first == "{" }),
      !setting.entries.isEmpty
    else {
      let value = isList ? setting.value : setting.entries.first?.value ?? setting.value
      return [line("\(pad)\(name): \(Self.yaml(value))", setting.origin)]
    }
    return ["\(pad)\(name):"]
      + setting.entries.map { entry in
        let head = isMapping ? "\(TestText.quoted(entry.label)): " : "- "
        return line("\(pad)  \(head)\(Self.yaml(entry.value))", entry.origin)
      }
  }

  private func line(_ text: String, _ origin: EffectiveSetting.Origin) -> String {
    let pad = String(repeating: " ", count: max(2, 56 - text.unicodeScalars.count))
    return "\(text)\(pad)# \(origin.words)"
  }

  /// JSON is YAML; a text loses its quotes where it is none the worse for it.
  private static func yaml(_ value: String) -> String {
    guard value.first == "\"", value.utf8.count > 2 else { return value }
    let inner = String(value.dropFirst().dropLast())
    let isPlain = TestText.quoted(inner) == inner && !inner.utf8.allSatisfy { $0 < 0x41 }
    return isPlain ? inner : value
  }

  /// The same as one JSON object.
  package var json: String {
    var writer = JSONWriter(indented: true)
    writer.object {
      $0.field("record", "configuration")
      $0.field("file", file)
      $0.field("hash", prepared.hash)
      $0.field("included", prepared.configuration.includedFiles)
      $0.field("settings", settings) { writer, setting in
        writer.object {
          $0.field("path", setting.path)
          $0.field("value", setting.value)
          $0.field("written", setting.written)
          setting.origin.writeFields(to: &$0)
          let isList = setting.value.first.map { "[{".contains($0) } == true
          $0.field("entries", isList ? setting.entries : []) { writer, entry in
            writer.object {
              $0.field("label", entry.label)
              $0.field("value", entry.value)
              entry.origin.writeFields(to: &$0)
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }
}

extension EffectiveSetting.Origin {
  /// "pipeline.yaml:14", "default", "WINDOW of the environment, pipeline.yaml:14".
  var words: String {
    switch self {
    case .byDefault: "default"
    case .file(let file, let line, _): "\(file):\(line)"
    case .environment(let names, let file, let line, _):
      "\(names.joined(separator: ", ")) of the environment, \(file):\(line)"
    }
  }

  fileprivate var file: String? {
    switch self {
    case .byDefault: nil
    case .file(let file, _, _), .environment(_, let file, _, _): file
    }
  }

  fileprivate func writeFields(to writer: inout JSONWriter) {
    switch self {
    case .byDefault: write("default", nil, nil, nil, [], to: &writer)
    case .file(let file, let line, let column):
      write("file", file, line, column, [], to: &writer)
    case .environment(let names, let file, let line, let column):
      write("environment", file, line, column, names, to: &writer)
    }
  }

  private func write(
    _ from: String, _ file: String?, _ line: Int?, _ column: Int?, _ names: [String],
    to writer: inout JSONWriter
  ) {
    writer.field("from", from)
    writer.field("file", file)
    writer.field("line", line)
    writer.field("column", column)
    writer.field("variables", names)
  }
}
