/// How long the ledger keeps what no report needs any more.
package struct RetentionConfiguration: Sendable, Hashable, ConfigurationSection {
  /// Nil keeps for ever; so it is with each of them.
  package let versions: DaySpan?
  package let gone: DaySpan?
  package let resolved: DaySpan?
  package let runs: DaySpan?

  static let declaration = SectionDeclaration(
    id: "retention", one: "the time of retention", many: "times of retention",
    home: "under \"retention\"",
    "How long the ledger keeps what the documents no longer say, and what is over. It is applied at "
      + "the end of each run, which tells what it has deleted. Without it everything is kept.",
    settings: [versions, gone, resolved, runs])

  static let versions = Setting(
    "versions", .keeping, default: "forever", example: "1 year", slips: ["texts", "edits"],
    "Older versions of documents that were edited, with what was read of them, from the moment at "
      + "which a newer one was found. With them goes the finding that a figure was changed.")

  static let gone = Setting(
    "gone", .keeping, default: "forever", example: "2 years", slips: ["missing", "deleted"],
    "Documents whose files are gone, from the moment at which that was noticed. The next report is "
      + "made without them; a file that comes back is read again.")

  static let resolved = Setting(
    "resolved", .keeping, default: "forever", example: "2 years", slips: ["discrepancies"],
    "Discrepancies that are resolved, with what the reports told of them.")

  static let runs = Setting(
    "runs", .keeping, default: "forever", example: "90 days", slips: ["history"],
    "Records of runs, and of notices that were sent or given up. A run that found something which is "
      + "still there stays.")

  init(_ section: SectionReader) {
    versions = section[Self.versions]
    gone = section[Self.gone]
    resolved = section[Self.resolved]
    runs = section[Self.runs]
  }

  /// Whether anything is ever deleted.
  package var isBounded: Bool { [versions, gone, resolved, runs].contains { $0 != nil } }
}
