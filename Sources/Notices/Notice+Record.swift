import ClaimModel
package import JSONLines

extension Notice: WritableRecord {
  /// As `schema/record-notice.schema.json` has it; `text` alone is what chats show.
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "notice")
      $0.field("id", id)
      $0.field("text", text)
      $0.field("what", what.rawValue)
      $0.field("found", found)
      $0.field("incident", incident)
      $0.field("title", title)
      $0.field("discrepancy", discrepancy)
      $0.field("question", question)
      $0.field("words", words)
      write(before, as: "before", to: &$0)
      write(after, as: "after", to: &$0)
      $0.field("link", link)
      $0.field("count", count)
    }
  }

  private func write(_ state: State?, as name: String, to writer: inout JSONWriter) {
    writer.key(name)
    if let state { state.write(to: &writer) } else { writer.null() }
  }
}

extension Notice.State {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("kind", kind.rawValue)
      $0.field("spread", spread)
      $0.field("explanation", explanation)
      $0.field("positions", statements) { writer, statement in statement.write(to: &writer) }
    }
  }
}

extension Notice.Statement {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("source", position.source)
      $0.field("kind", position.kind?.rawValue)
      $0.field("side", position.side)
      $0.field("stake", position.stake.rawValue)
      $0.field("says", says)
      $0.field("low", position.low)
      $0.field("high", position.high)
      $0.field("relation", position.relation.rawValue)
      $0.field("status", position.status.rawValue)
      $0.field("reported", position.reported)
      $0.field("voices", position.voices)
      $0.field("evidence", evidence) { writer, evidence in evidence.write(to: &writer) }
    }
  }
}

extension Notice.Evidence {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("claim", claim)
      $0.field("sentence", sentence)
      $0.field("document", document)
      $0.field("publisher", publisher)
      $0.field("url", url)
    }
  }
}
