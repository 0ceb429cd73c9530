import ClaimModel
import Diagnostics
import Pages

/// Saved pages; each of their articles is a document.
struct HTMLFormat: DocumentFormat {
  let name = "HTML"
  let fileExtensions = ["html", "htm", "xhtml"]

  private static let openings = ["<!doctype html", "<html", "<head", "<body"].map { Array($0.utf8) }

  func isRecognised(in head: [UInt8]) -> Bool {
    let start = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(16)
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return HTMLFormat.openings.contains { start.starts(with: $0) }
  }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    guard let bytes = WholeFile.bytes(of: file, into: &sink) else { return }
    let reading = PageReader().read(bytes)
    if let refusal = reading.refusal {
      return sink.refuse(refusal.kind, file.path, refusal.description)
    }
    for warning in reading.warnings {
      sink.note(.warning, warning.kind, file.path, warning.message)
    }
    for document in reading.documents(id: file.path) {
      sink.take(document, from: Diagnostic.Location(file: file.path))
    }
  }
}
