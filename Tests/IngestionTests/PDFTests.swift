import ClaimModel
import Diagnostics
import Foundation
import Ingestion
import Testing

@Suite struct `A PDF` {
  /// One page with two lines of text.
  private static let file: [UInt8] = {
    let text = "BT /F1 12 Tf 72 700 Td (At least 21 civil-) Tj 0 -14 Td (ians were hurt.) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }()

  private static let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }

  @Test func `gives its words, or says which program is missing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", Self.file)
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["*"])
    if Self.isInstalled {
      #expect(documents.map(\.text) == ["At least 21 civilians were hurt."])
      #expect(diagnostics.isEmpty)
    } else {
      #expect(
        diagnostics.map(\.description) == [
          "a.pdf: error: is a PDF, and pdftotext is not installed; install poppler-utils, or leave it out"
        ])
    }
  }

  @Test(.enabled(if: isInstalled), arguments: ["%PDF-1.4\nrubbish", "%PDF"])
  func `that is damaged is told`(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", text)
    let (documents, diagnostics, _) = Ingestor(root: folder.path).documents(matching: ["*"])
    #expect(documents.isEmpty)
    #expect(diagnostics.first?.message.hasPrefix("pdftotext cannot read it") == true)
  }

  @Test(.enabled(if: isInstalled))
  func `that takes too long or says too much is stopped`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", Self.file)
    let slow = Ingestor(root: folder.path, limits: IngestionLimits(toolSeconds: 0))
    #expect(slow.documents(matching: ["*"]).diagnostics.map(\.kind) == ["timed_out"])
  }
}
