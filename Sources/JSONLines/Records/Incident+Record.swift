package import ClaimModel

extension Incident: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "incident")
      $0.field("id", id)
      $0.field("title", title)
      $0.field("from", from?.description)
      $0.field("to", to?.description)
      $0.field("place", place) { writer, place in place.writeFields(to: &writer) }
      $0.field("documents", documents)
      $0.field("claims", claims)
      $0.field("sides", sides)
      $0.field("former_ids", formerIds)
      $0.field("evidence", evidence)
    }
  }
}
