package import Diagnostics
internal import JSONLines

/// A message of a run as one line of JSON, for programs that collect logs.
///
/// For example `{"time":"2025-03-12T14:05:00Z","level":"info","stage":"group","message":"11
/// incidents","counts":{"incidents":11},"seconds":0.412}`; of a fault in an input its file, line and
/// kind instead. What is absent is null.
package enum LogLine {
  /// What a stage tells when it is done, with its counts and seconds, or a message of the run itself.
  package static func json(_ message: RunMessage, at moment: ReportDate = .now) -> String {
    line { writer in
      writer.field("time", moment.text)
      writer.field("level", message.level.rawValue)
      writer.field("stage", message.stage)
      writer.field("message", message.words)
      guard message.stage != nil else { return }
      writer.field(
        "counts",
        object: { writer in
          for (name, count) in message.counts { writer.field(name, count) }
        })
      writer.field("seconds", message.seconds)
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
