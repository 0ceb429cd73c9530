package import Diagnostics
internal import JSONLines

/// All that is wrong with a configuration and with what it refers to.
package struct Validation: Sendable {
  package let diagnostics: [Diagnostic]
  /// "6 stages, 15 files to read, 2 tests"; nil where the configuration is wrong.
  package let summary: String?
  /// Whether every feed that was asked for can be read.
  private let isReadable: Bool

  /// - Parameter isOnline: whether feeds are asked for as well.
  package init(of path: String, isOnline: Bool = false) {
    let result = ConfigurationLoader.load(path: path)
    let check = result.prepared.map { ConfigurationCheck($0) }
    let faults = result.diagnostics + (check?.diagnostics() ?? [])
    let isSound = !faults.contains { $0.severity == .error }
    let feeds = isOnline && isSound ? check?.feeds() ?? [] : []
    diagnostics = faults + feeds
    isReadable = !feeds.contains { $0.severity == .error }
    summary = isSound ? check?.summary() : nil
  }

  package var isSound: Bool { summary != nil }

  /// As a run would end: a feed that does not answer costs its own documents alone.
  package var status: ExitStatus {
    guard isSound else { return .configuration }
    return isReadable ? .done : .inputsSkipped
  }

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
