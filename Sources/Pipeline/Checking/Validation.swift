package import Diagnostics
internal import JSONLines

/// All that is wrong with a configuration and with what it refers to.
package struct Validation: Sendable {
  package let diagnostics: [Diagnostic]
  /// "6 stages, 15 files to read, 2 tests"; nil where the configuration is wrong.
  package let summary: String?

  package init(of path: String) {
    let result = ConfigurationLoader.load(path: path)
    let check = result.prepared.map { ConfigurationCheck($0) }
    diagnostics = result.diagnostics + (check?.diagnostics() ?? [])
    let isSound = !diagnostics.contains { $0.severity == .error }
    summary = isSound ? check?.summary() : nil
  }

  package var isSound: Bool { summary != nil }

  /// One object with a record for each fault; what is absent is null.
  package var json: String {
    var writer = JSONWriter(indented: true)
    writer.object {
      $0.field("record", "validation")
      $0.field("is_sound", isSound)
      $0.field("diagnostics", diagnostics) { writer, diagnostic in
        writer.object {
          $0.field("file", diagnostic.location.file)
          $0.field("line", diagnostic.location.line)
          $0.field("column", diagnostic.location.column)
          $0.field("severity", diagnostic.severity.rawValue)
          $0.field("kind", diagnostic.kind)
          $0.field("message", diagnostic.message)
          $0.field("source_line", diagnostic.sourceLine)
        }
      }
    }
    return writer.text + "\n"
  }
}
