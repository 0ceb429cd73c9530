package import ClaimModel

extension Attribution: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "attribution")
      $0.field("document", document)
      $0.field("source", source, object: writeSource)
      $0.field("cue", object: writeCue)
      $0.field("content", object: writeContent)
    }
  }

  private func writeCue(to writer: inout JSONWriter) {
    cue.writeFields(to: &writer)
    writer.field("text", cueText)
  }

  private func writeSource(to writer: inout JSONWriter, _ source: Source) {
    writer.field("start", sourceSpan?.start)
    writer.field("end", sourceSpan?.end)
    writer.field("text", source.text)
    writer.field("name", source.name)
    writer.field("kind", source.kind.rawValue)
  }

  /// One piece is a start and an end; several are `spans` as well, each a pair.
  private func writeContent(to writer: inout JSONWriter) {
    writer.field("start", content.first?.start)
    writer.field("end", content.last?.end)
    guard content.count > 1 else { return }
    writer.field("spans", content) { writer, span in
      writer.array([span.start, span.end]) { $0.value($1) }
    }
  }
}

extension Attribution.Span {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("start", start)
    writer.field("end", end)
  }
}
