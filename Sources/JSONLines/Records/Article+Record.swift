package import ClaimModel

extension Article: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("record", "article")
      $0.field("document", document)
      $0.field("article", article)
      $0.field("start", start)
      $0.field("end", end)
      $0.field("title", title)
      $0.field("published", published)
      $0.field("days", days.map(\.description))
      $0.field("places", places) { writer, place in writer.object { place.writeFields(to: &$0) } }
      $0.field("terms", object: writeTerms)
      $0.key("sketch")
      if let sketch { $0.array(sketch) { $0.value(Int($1)) } } else { $0.null() }
    }
  }

  private func writeTerms(to writer: inout JSONWriter) {
    for (term, count) in terms { writer.field(term, count) }
  }
}

extension Place {
  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.field("name", name)
    writer.field("country", country)
    writer.field("latitude", latitude)
    writer.field("longitude", longitude)
    writer.field("region", region)
    writer.field("precision", precision?.rawValue)
  }
}
