/// What a message says, as its reader sees it.
package struct MailMessage: Sendable, Hashable {
  package var subject: String?
  /// The name of the sender, else the address.
  package var sender: String?
  /// As the message gives it: `Tue, 11 Mar 2025 14:30:00 +0500`.
  package var date: String?
  package var id: String?
  package var language: String?
  package var body: Body
  /// Attachments and other parts that are not read, by their media types.
  package var leftOut: [String]
  /// What is wrong with it although it was read; lower case, no full stop.
  package var warnings: [String]

  package enum Body: Sendable, Hashable {
    /// Of plain text, in UTF-8.
    case plain([UInt8])
    /// A page, as it came, with its content type.
    case page([UInt8], contentType: String)
    case none
  }
}
