import ClaimModel
import JSONLines

/// An edited figure with the incident on whose page it stands.
struct Edit {
  let incident: String
  let figure: EditedFigure

  func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "edit")
      $0.field("incident", incident)
      $0.field("document", figure.document)
      $0.field("measure", figure.measure.rawValue)
      $0.field("group", figure.group.rawValue)
      $0.field("source", figure.source)
      $0.field("words", figure.words)
      $0.field("before", object: figure.before.writeFields)
      $0.key("after")
      if let after = figure.after { $0.object(after.writeFields) } else { $0.null() }
      $0.field("last_seen", figure.lastSeen)
      $0.field("found", figure.found)
    }
  }
}

extension EditedFigure.Statement {
  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.field("text", quantity.text)
    writer.field("low", quantity.low)
    writer.field("high", quantity.high)
    writer.field("relation", quantity.relation.rawValue)
    writer.field("sentence", sentence)
  }
}
