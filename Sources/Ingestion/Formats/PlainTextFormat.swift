/// One document of plain text, with or without front matter.
struct PlainTextFormat: DocumentFormat {
  let name = "plain text"
  let fileExtensions = ["txt", "text"]

  /// Text has no mark of its own.
  func isRecognised(in head: [UInt8]) -> Bool { false }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    TextFile.read(file, into: &sink)
  }
}
