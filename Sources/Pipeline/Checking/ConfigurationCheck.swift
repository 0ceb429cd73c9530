internal import Configuration
package import Diagnostics
internal import FoundationEssentials
internal import Notices

/// Looks at what a sound configuration refers to, without changing anything.
package struct ConfigurationCheck {
  let prepared: PreparedConfiguration

  var configuration: PipelineConfiguration { prepared.configuration }

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// Patterns that match nothing, folders of reports that hold something else, places that cannot be
  /// written, and commands that are not there.
  package func diagnostics() -> [Diagnostic] { patterns() + writing() + commands() }

  /// Commands of notify stages that no run could start.
  private func commands() -> [Diagnostic] {
    let settings = configuration.effective.filter {
      $0.path.hasPrefix("stages.notify") && $0.path.hasSuffix(".run")
    }
    return settings.compactMap { setting in
      guard let name = setting.entries.first?.label,
        !CommandRun.canStart(name, in: prepared.folder)
      else { return nil }
      return fault(
        .warning, "no_program", at: setting.origin, otherwise: name,
        "there is no program \"\(name)\" that can be started, so no notice would arrive")
    }
  }

  // MARK: Places

  /// A fault at the place where a setting stands, with its line; `otherwise` names what it is about
  /// where the setting is a default.
  func fault(
    _ severity: Diagnostic.Severity, _ kind: String, at origin: EffectiveSetting.Origin?,
    otherwise: String, _ message: String
  ) -> Diagnostic {
    guard let location = origin?.location else {
      return Diagnostic(severity, kind, at: Diagnostic.Location(file: otherwise), message)
    }
    return Diagnostic(
      severity, kind, at: location, message, sourceLine: ConfigurationCheck.line(at: location))
  }

  private static func line(at location: Diagnostic.Location) -> String? {
    guard let line = location.line,
      let text = try? String(contentsOf: URL(filePath: location.file), encoding: .utf8)
    else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
  }

  /// "6 stages, 15 files to read, 2 tests".
  package func summary() -> String {
    let ingest = IngestStage(prepared)
    let feeds = ingest.feedCount > 0 ? [counted(ingest.feedCount, "feed")] : []
    return [
      counted(configuration.stages.count, "stage"),
      (["\(counted(ingest.files().count, "file"))"] + feeds).joined(separator: " and ")
        + " to read",
      counted(configuration.tests.count, "test"),
    ].joined(separator: ", ")
  }
}

extension EffectiveSetting.Origin {
  /// Nil for a default.
  var location: Diagnostic.Location? {
    switch self {
    case .byDefault: nil
    case .file(let file, let line, let column), .environment(_, let file, let line, let column):
      Diagnostic.Location(file: file, line: line, column: column)
    }
  }
}
