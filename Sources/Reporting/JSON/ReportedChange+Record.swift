import ClaimModel
package import JSONLines

extension ReportedChange: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "change")
      $0.field("what", what.rawValue)
      $0.field("incident", incident)
      $0.field("title", title)
      $0.field("discrepancy", (after ?? before)?.id)
      $0.field("question", (after ?? before)?.question.label)
      $0.field("words", words)
      $0.key("before")
      if let before { before.write(to: &$0) } else { $0.null() }
      $0.key("after")
      if let after { after.write(to: &$0) } else { $0.null() }
    }
  }
}
