import Hashing

/// What the configuration says of the files of a pattern.
package struct InputOptions: Sendable, Hashable {
  /// Of documents that do not name theirs.
  package var publisher: String?
  /// By the part of a document (`text`, `title` …): the name of its key or column.
  package var fields: [String: String]
  /// Only archives of the web are expected.
  package var isArchive: Bool

  package init(
    publisher: String? = nil, fields: [String: String] = [:], isArchive: Bool = false
  ) {
    self.publisher = publisher
    self.fields = fields
    self.isArchive = isArchive
  }

  /// The same for the same options; empty where nothing is said, as it was before there were any.
  package var fingerprint: String {
    guard self != InputOptions() else { return "" }
    let names = fields.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return StableID.make(prefix: "o", parts: [publisher ?? "", "\(isArchive)"] + names)
  }
}
