import ClaimModel
import Diagnostics
import JSONLines

/// Many documents, a JSON object to a line, of which `text` alone is needed.
///
/// A document without `id` gets the path of its file and the number of its line:
/// `wires/may.jsonl#3`.
struct JSONLinesFormat: DocumentFormat {
  let name = "JSON Lines"
  let fileExtensions = ["jsonl", "ndjson"]

  /// A file with hundreds of wrong lines is told by its first ones.
  private static let mostFaults = 20

  func isRecognised(in head: [UInt8]) -> Bool {
    let start = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard start.first == 0x7B else { return false }
    return start.dropFirst().first { $0 > 0x20 } == 0x22
  }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    guard file.options.fields.isEmpty else { return MappedJSONLines.read(file, into: &sink) }
    var reader = RecordReader(
      descriptor: file.descriptor, file: file.path, lineLimit: file.limits.lineBytes,
      documentID: { "\(file.path)#\($0)" })
    var faults = 0
    while let result = reader.next() {
      switch result {
      case .success(.document(let document)):
        sink.take(document, from: Diagnostic.Location(file: file.path, line: reader.lineNumber))
      case .success:
        faults += 1
        refuse("not_a_document", file, reader.lineNumber, "expected a document", faults, &sink)
      case .failure(let fault):
        faults += 1
        if faults <= JSONLinesFormat.mostFaults { sink.diagnostics.append(fault.diagnostic) }
        sink.counts.skipped += 1
      }
    }
    if faults > JSONLinesFormat.mostFaults {
      let more = faults - JSONLinesFormat.mostFaults
      sink.note(.error, "more_faults", file.path, "\(more) more lines could not be read")
    }
    if reader.isEmpty { sink.refuse("empty", file.path, "is empty; delete it or fill it") }
  }

  private func refuse(
    _ kind: String, _ file: InputFile, _ line: Int, _ message: String, _ faults: Int,
    _ sink: inout DocumentSink
  ) {
    sink.counts.skipped += 1
    guard faults <= JSONLinesFormat.mostFaults else { return }
    let location = Diagnostic.Location(file: file.path, line: line)
    sink.diagnostics.append(Diagnostic(.error, kind, at: location, message))
  }
}
