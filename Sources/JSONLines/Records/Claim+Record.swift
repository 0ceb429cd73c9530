package import ClaimModel

extension Claim: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "claim")
      writeEvidence(to: &$0)
      writeFigure(to: &$0)
      writeSetting(to: &$0)
    }
  }

  private func writeEvidence(to writer: inout JSONWriter) {
    writer.field("id", id)
    writer.field("document", document)
    writer.field("article", article)
    writer.field("start", start)
    writer.field("end", end)
    writer.field("sentence", sentence)
  }

  private func writeFigure(to writer: inout JSONWriter) {
    writer.field("measure", measure.rawValue)
    writer.field("group", group.rawValue)
    writer.field("group_text", groupText)
    writer.field("quantity", object: quantity.writeFields)
    writer.field("status", status.rawValue)
    writer.field("sources", sources) { writer, source in
      writer.object { source.writeFields(to: &$0) }
    }
  }

  private func writeSetting(to writer: inout JSONWriter) {
    writer.field("occurred", occurred) { writer, occurred in occurred.writeFields(to: &writer) }
    writer.field("place", place) { writer, place in place.writeFields(to: &writer) }
    writer.field("reported", reported)
    writer.field("rules", rules)
    writer.field("incident", incident)
    writer.field("sentence_start", sentenceStart)
    writer.field("marks", marks) { writer, mark in
      writer.object {
        $0.field("part", mark.part.rawValue)
        $0.field("start", mark.start)
        $0.field("end", mark.end)
      }
    }
    writer.field("part_of", partOf)
    writer.field("background", background)
  }
}

extension Quantity {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.field("low", low)
    writer.field("high", high)
    writer.field("relation", relation.rawValue)
  }
}

extension Source {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.field("name", name)
    writer.field("kind", kind.rawValue)
    writer.field("side", side)
    writer.field("cue", cue)
  }
}

extension Occurrence {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.field("from", from?.description)
    writer.field("to", to?.description)
  }
}
