package import ClaimModel

extension Document: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "document")
      $0.field("id", id)
      $0.field("title", title)
      $0.field("url", url)
      $0.field("publisher", publisher)
      $0.field("published", published)
      $0.field("language", language)
      $0.field("text", text)
    }
  }
}
