package import Web

/// Who gets notices.
package enum Receiver: Sendable {
  /// A program with its arguments, started in a folder.
  case command([String], folder: String)
  /// An address, with fields for the head of the request.
  case webhook(WebAddress, fields: [HTTPFields.Field])
}

/// Why a notice was not taken.
package struct NoticeFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Lower case, no full stop; of an address it names the host alone, for the rest may be a secret.
  package var description: String

  package init(_ description: String) { self.description = description }
}
