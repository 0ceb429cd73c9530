/// What holds for one setting, and since where.
package struct EffectiveSetting: Sendable, Hashable {
  package enum Origin: Sendable, Hashable {
    case byDefault
    case file(String, line: Int, column: Int)
    /// A value of a file that holds variables of the environment.
    case environment([String], file: String, line: Int, column: Int)
  }

  /// One member of a list, or one name with its value.
  package struct Entry: Sendable, Hashable {
    /// By what it is known: its name, or the text of it.
    package let label: String
    /// As JSON.
    package let value: String
    package let origin: Origin
  }

  /// "stages.group.window"; the second report is "stages.report[2].to".
  package let path: String
  /// With its variables replaced; lists and keys as JSON, so that equal values are equal texts.
  package let value: String
  /// As it stands in the file, variables included; the same as `value` for a default.
  package let written: String
  package let origin: Origin
  /// The members of a list and the names of a mapping, which may come from several files.
  package let entries: [Entry]
}

extension PipelineConfiguration {
  /// One line for each setting that holds, sorted: the same for two files that mean the same.
  ///
  /// Made to be hashed. Tests are left out, because they change nothing that a run does.
  package var canonicalText: String {
    let lines = effective.filter { $0.path != "tests" && $0.path != "include" }
      .map { "\($0.path): \($0.value)\n" }
    let names = stages.map(\.name.rawValue).joined(separator: ", ")
    return "stages: \(names)\n" + lines.sorted().joined()
  }

  /// The names of all settings, as `effective` calls them: "stages.group.window".
  package static var settingNames: [String] {
    PipelineConfiguration.declaration.settings.flatMap { setting -> [String] in
      let stages = setting.sections.filter { $0.stage != nil }
      guard !stages.isEmpty else { return [setting.name] }
      return stages.flatMap { stage in
        stage.settings.filter { $0.instead == nil }.map { "stages.\(stage.id).\($0.name)" }
      }
    }
  }
}
