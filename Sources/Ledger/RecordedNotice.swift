/// A notice on its way to a receiver.
package struct RecordedNotice: Sendable, Hashable {
  /// Of the change; the same however often it is sent.
  package var id: String
  /// The notify stage, by its place among those of the configuration, from 1.
  package var receiver: Int
  /// Nil where it tells of many changes.
  package var incident: String?
  /// The notice as JSON.
  package var message: [UInt8]

  package init(id: String, receiver: Int, incident: String?, message: [UInt8]) {
    self.id = id
    self.receiver = receiver
    self.incident = incident
    self.message = message
  }
}

/// A notice that was not taken yet, or that was given up.
package struct UnsentNotice: Sendable, Hashable {
  /// The number that the ledger gave it.
  package var number: Int64
  package var id: String
  package var receiver: Int
  /// When the run began that made it.
  package var made: String
  /// In how many runs it was tried.
  package var attempts: Int
  /// When it was given up; nil where it waits.
  package var givenUp: String?
  /// Why it was not taken the last time; nil where it was not tried.
  package var failure: String?
  package var message: [UInt8]
}
