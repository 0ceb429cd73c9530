/// One way in which documents lie in files; each has a file of its own in this folder.
///
/// A format is chosen by the file's name and checked by its first bytes. To add one, write its
/// file and put it into `DocumentFormats.all`.
protocol DocumentFormat: Sendable {
  /// For messages: "plain text".
  var name: String { get }
  /// Small letters, without the full stop.
  var fileExtensions: [String] { get }
  /// Whether the first bytes show this format, whatever the file is called.
  func isRecognised(in head: [UInt8]) -> Bool
  func read(_ file: InputFile, into sink: inout DocumentSink)
}

/// All formats that are read, and the choice among them.
enum DocumentFormats {
  static let all: [any DocumentFormat] = [
    FeedFormat(), JSONLinesFormat(), HTMLFormat(), MarkdownFormat(), PlainTextFormat(),
    MailFormat(),
    CSVFormat(), PDFFormat(), WARCFormat(),
  ]

  enum Choice {
    case format(any DocumentFormat)
    /// The file is not what its name says, or nothing that is read.
    case refused(String)
  }

  static func choose(for file: InputFile) -> Choice {
    if let kind = ForeignContent.name(of: file.head) {
      return .refused("holds \(kind), not text; \(ForeignContent.remedy(for: kind))")
    }
    let shown = all.first { $0.isRecognised(in: file.head) }
    let fileExtension = file.fileExtension
    guard let named = all.first(where: { $0.fileExtensions.contains(fileExtension) }) else {
      return .format(shown ?? PlainTextFormat())
    }
    guard let shown, shown.name != named.name else {
      return named is JSONLinesFormat && shown == nil ? misnamed(file) : .format(named)
    }
    return .refused(
      "is named as \(named.name) but holds \(shown.name); name it"
        + " .\(shown.fileExtensions[0]) or mend its content")
  }

  private static func misnamed(_ file: InputFile) -> Choice {
    let first = file.head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    guard let first else { return .format(PlainTextFormat()) }
    return first == 0x5B
      ? .refused("holds a JSON list, expected JSON Lines; write one object to a line")
      : .refused("is named as JSON Lines but does not begin with a JSON object")
  }
}
