import ClaimModel
import Diagnostics
import Mail
import Pages

/// Messages of e-mail, such as press releases: subject and text of a message are a document.
struct MailFormat: DocumentFormat {
  let name = "e-mail"
  let fileExtensions = ["eml"]

  /// Any text may begin as a message does, so that the name decides.
  func isRecognised(in head: [UInt8]) -> Bool { false }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    guard let bytes = WholeFile.bytes(of: file, into: &sink) else { return }
    let message = MailReader().read(bytes)
    for warning in message.warnings { sink.note(.warning, "mail", file.path, warning) }
    let text = words(of: message.body)
    guard !text.isEmpty else {
      let others = Set(message.leftOut).sorted().joined(separator: ", ")
      return sink.refuse(
        "empty", file.path,
        "has no text" + (others.isEmpty ? "; is it a message?" : ", only parts of type \(others)"))
    }
    if !message.leftOut.isEmpty {
      let parts = message.leftOut.joined(separator: ", ")
      sink.note(.note, "left_out", file.path, "its attachments are not read: \(parts)")
    }
    sink.take(
      Document(
        id: file.path, title: message.subject, url: file.path, publisher: message.sender,
        published: message.date.flatMap(PageMoment.init)?.description,
        language: message.language,
        text: [message.subject ?? "", text].filter { !$0.isEmpty }.joined(separator: "\n\n")),
      from: Diagnostic.Location(file: file.path))
  }

  private func words(of body: MailMessage.Body) -> String {
    switch body {
    case .none: return ""
    case .plain(let bytes): return trimmed(bytes)
    case .page(let bytes, let type):
      let articles = PageReader().read(bytes, contentType: type).articles.map(\.text)
      if !articles.isEmpty { return articles.joined(separator: "\n\n") }
      // A page of two sentences has no main text that stands out from the rest.
      let decoded = try? PageDecoder.decode(bytes, contentType: type, limits: PageLimits())
      return MarkupText.plain(decoded?.bytes ?? []).split(separator: "\n")
        .joined(separator: "\n\n")
    }
  }

  private func trimmed(_ bytes: [UInt8]) -> String {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[start.startIndex..<end], as: UTF8.self)
  }
}
