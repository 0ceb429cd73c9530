/// One document of Markdown, with or without front matter; its marks stay in the text.
struct MarkdownFormat: DocumentFormat {
  let name = "Markdown"
  let fileExtensions = ["md", "markdown"]

  /// Markdown reads as text, so that its first bytes prove nothing.
  func isRecognised(in head: [UInt8]) -> Bool { false }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    TextFile.read(file, into: &sink)
  }
}
