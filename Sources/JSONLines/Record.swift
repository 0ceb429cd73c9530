package import ClaimModel

/// One line of the program's input, by its kind.
package enum Record: Sendable, Hashable {
  case document(Document)
  case article(Article)
  case claim(Claim)
  case incident(Incident)
  case discrepancy(Discrepancy)
  /// A kind that no stage reads; a stage passes the line on as it came, without its line end.
  case other([UInt8])
}

extension Record: WritableRecord {
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .document(let document): document.write(to: &writer)
    case .article(let article): article.write(to: &writer)
    case .claim(let claim): claim.write(to: &writer)
    case .incident(let incident): incident.write(to: &writer)
    case .discrepancy(let discrepancy): discrepancy.write(to: &writer)
    case .other(let line): writer.verbatim(line)
    }
  }
}
