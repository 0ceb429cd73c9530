package import Diagnostics
internal import JSONLines

/// A message of a run as one line of JSON, for programs that collect logs.
///
/// For example `{"time":"2025-03-12T14:05:00Z","level":"info","stage":"group","message":"11
/// incidents"}`; of a fault in an input also its file, line and kind. What is absent is null.
package enum LogLine {
  private static let stages: Set<String> = [
    "ingest", "extract, attribute", "group", "compare", "report", "notify",
  ]

  /// What a stage tells when it is done, or a message of the run itself.
  package static func json(_ message: String, at moment: ReportDate = .now) -> String {
    let head = message.prefix { $0 != ":" }
    let stage = stages.contains(String(head)) ? String(head) : nil
    let isError = head == "error"
    let isHeaded = stage != nil || isError
    return line { writer in
      writer.field("time", moment.text)
      writer.field("level", isError ? "error" : "info")
      writer.field("stage", stage)
      writer.field("message", isHeaded ? String(message.dropFirst(head.count + 2)) : message)
    }
  }

  /// A fault in what a person wrote.
  package static func json(_ diagnostic: Diagnostic, at moment: ReportDate = .now) -> String {
    line { writer in
      writer.field("time", moment.text)
      writer.field("level", diagnostic.severity == .note ? "info" : diagnostic.severity.rawValue)
      writer.field("stage", nil as String?)
      writer.field("message", diagnostic.message)
      writer.field("kind", diagnostic.kind)
      writer.field("file", diagnostic.location.file)
      writer.field("line", diagnostic.location.line)
      writer.field("column", diagnostic.location.column)
    }
  }

  private static func line(_ fields: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object(fields)
    return writer.text
  }
}
