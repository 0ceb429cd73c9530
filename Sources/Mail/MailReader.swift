import Web

/// Reads messages (RFC 5322, MIME): the text that a reader would be shown, and who sent it when.
///
/// Of alternatives the plain text is taken where it says anything, else the page. What is forwarded
/// as a message of its own is read in its place. Parts and depth are bounded.
///
/// No library at hand fits: GMime brings GnuPG and a desktop's libraries into every installation,
/// and ends the program when memory is short. The parts of MIME that press releases use are few.
package struct MailReader: Sendable {
  private let limits: MailLimits

  package init(limits: MailLimits = MailLimits()) { self.limits = limits }

  package func read(_ bytes: [UInt8]) -> MailMessage {
    let part = MailPart(bytes[...])
    var parts = MailParts(limits: limits)
    parts.take(part, depth: 0)
    let fields = part.fields
    return MailMessage(
      subject: fields["subject"].map(EncodedWords.decoded),
      sender: fields["from"].flatMap(MailReader.name), date: fields["date"],
      id: fields["message-id"], language: fields["content-language"], body: parts.body,
      leftOut: parts.leftOut, warnings: parts.warnings)
  }

  /// The name before the address, without quotes; the address where there is none.
  private static func name(_ field: String) -> String? {
    let text = EncodedWords.decoded(field)
    guard let open = text.lastIndex(of: "<") else { return text.isEmpty ? nil : text }
    let name = text[..<open].filter { $0 != "\"" && $0 != "\\" }
      .split(separator: " ").joined(separator: " ")
    let address = text[text.index(after: open)...].prefix { $0 != ">" }
    return name.isEmpty ? String(address) : name
  }
}

/// How much of a message is read.
package struct MailLimits: Sendable, Hashable {
  /// Parts in a message, and how deep they may lie in each other.
  package var parts: Int
  package var depth: Int

  package init(parts: Int = 1000, depth: Int = 50) {
    self.parts = parts
    self.depth = depth
  }
}
