/// Saved pages, which are recognised but cannot be read yet.
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
    sink.refuse(
      "html_not_read", file.path,
      "saved HTML cannot be read yet; save the page's text as .txt, or convert it with a tool"
        + " such as html2text")
  }
}
