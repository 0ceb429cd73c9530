/// What holds for one setting, and since where.
package struct EffectiveSetting: Sendable, Hashable {
  package enum Origin: Sendable, Hashable {
    case byDefault
    case file(line: Int, column: Int)
  }

  /// "stages.group.window"; the second report is "stages.report[2].to".
  package let path: String
  /// With its variables replaced; lists and keys as JSON, so that equal values are equal texts.
  package let value: String
  /// As it stands in the file, variables included; the same as `value` for a default.
  package let written: String
  package let origin: Origin
}

extension PipelineConfiguration {
  /// One line for each setting that holds, sorted: the same for two files that mean the same.
  ///
  /// Made to be hashed. Tests are left out, because they change nothing that a run does.
  package var canonicalText: String {
    let lines = effective.filter { $0.path != "tests" }.map { "\($0.path): \($0.value)\n" }
    let names = stages.map(\.name.rawValue).joined(separator: ", ")
    return "stages: \(names)\n" + lines.sorted().joined()
  }
}
