internal import ClaimModel
internal import Diagnostics
internal import JSONLines

/// Reads documents and writes their claims, in the order of the documents.
///
/// It keeps no more than a few batches of documents in memory.
package struct ExtractFilter: Sendable {
  /// What is written of each document.
  package enum Product: Sendable, Hashable {
    case claims
    /// The article with which claims are grouped, before its claims.
    case articlesAndClaims
    /// Who is cited for what, in place of claims.
    case attributions
  }

  private let reader: ClaimReader
  private let product: Product
  private let passesDocuments: Bool

  /// - Parameter passesDocuments: whether each document stands before what was read of it, for
  ///   stages that follow.
  package init(reader: ClaimReader, product: Product, passesDocuments: Bool = false) {
    self.reader = reader
    self.product = product
    self.passesDocuments = passesDocuments
  }

  package func run(_ streams: RecordStreams) async throws -> ExitStatus {
    var batches = LineBatches(descriptor: streams.input)
    let name = streams.inputName
    var faults = 0
    try await OrderedWork.run(
      next: { batches.next() }, work: { product(of: $0, file: name) },
      deliver: { product in
        product.diagnostics.forEach(streams.note)
        faults += product.diagnostics.count
        try streams.output.write(product.bytes)
      })
    return .afterFaults(faults)
  }

  private struct BatchProduct: Sendable {
    var bytes: [UInt8]
    var diagnostics: [Diagnostic]
  }

  private func product(of lines: [LineReader.Line], file: String) -> BatchProduct {
    let decoder = RecordDecoder(file: file)
    var writer = JSONWriter()
    var diagnostics: [Diagnostic] = []
    for line in lines {
      switch decoder.record(line) {
      case nil: continue
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      case .success(.document(let document)): write(document, to: &writer)
      case .success(let other): writer.line(other)
      }
    }
    return BatchProduct(bytes: writer.bytes, diagnostics: diagnostics)
  }

  private func write(_ document: Document, to writer: inout JSONWriter) {
    if passesDocuments { writer.line(document) }
    switch product {
    case .claims:
      for claim in reader.read(document, withArticles: false).claims { writer.line(claim) }
    case .articlesAndClaims:
      let reading = reader.read(document)
      for article in reading.articles { writer.line(article) }
      for claim in reading.claims { writer.line(claim) }
    case .attributions:
      for attribution in reader.attributions(in: document) { writer.line(attribution) }
    }
  }
}

extension JSONWriter {
  /// Writes a record and ends the line.
  mutating func line(_ record: some WritableRecord) {
    record.write(to: &self)
    newline()
  }
}
