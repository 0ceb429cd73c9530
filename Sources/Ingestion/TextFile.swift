import ClaimModel
import Diagnostics

/// Reads a file that is one document.
enum TextFile {
  static func read(_ file: InputFile, into sink: inout DocumentSink) {
    guard let text = text(of: file, into: &sink) else { return }
    let matter = FrontMatter(of: text)
    for unknown in matter.unknownKeys {
      let location = Diagnostic.Location(file: file.path, line: unknown.line)
      sink.diagnostics.append(
        Diagnostic(
          .warning, "unknown_key", at: location,
          "unknown key \"\(unknown.key)\" in the front matter; did you mean"
            + " \"\(unknown.nearest)\"?"))
    }
    let body = Array(text[matter.length...].drop { $0 == 0x0A || $0 == 0x0D })
    let values = matter.values
    sink.take(
      Document(
        id: values["id"] ?? file.path, title: values["title"], url: values["url"] ?? file.path,
        publisher: values["publisher"], published: values["published"],
        language: values["language"], text: String(decoding: body, as: UTF8.self)),
      from: Diagnostic.Location(file: file.path))
  }

  private static func text(of file: InputFile, into sink: inout DocumentSink) -> [UInt8]? {
    guard let bytes = WholeFile.bytes(of: file, into: &sink) else { return nil }
    return decoded(bytes, file, into: &sink)
  }

  private static func decoded(
    _ bytes: [UInt8], _ file: InputFile, into sink: inout DocumentSink
  ) -> [UInt8]? {
    func place(_ offset: Int) -> String {
      let line = bytes[..<offset].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      return "byte \(offset), line \(line)"
    }
    switch TextDecoder.decode(bytes) {
    case .text(let text, let encoding):
      if encoding == "Windows-1252" {
        sink.note(
          .warning, "converted", file.path,
          "is not UTF-8 and was read as Windows-1252; save it as UTF-8 to be sure of its signs")
      }
      return text
    case .empty: sink.refuse("empty", file.path, "is empty; delete it or fill it")
    case .binary(let offset):
      sink.refuse(
        "binary", file.path,
        "is not text (\(place(offset))); leave it out of the pattern, or save it as UTF-8 text")
    case .cut(let offset):
      sink.refuse(
        "cut", file.path,
        "ends in the middle of a character (\(place(offset))); fetch or copy the file again")
    case .notUTF8(let offset):
      sink.refuse(
        "not_utf8", file.path,
        "is not valid UTF-8 (\(place(offset))); save it as UTF-8")
    case .unsupported(let encoding):
      sink.refuse("encoding", file.path, "is \(encoding), expected UTF-8; save it as UTF-8")
    }
    return nil
  }
}
