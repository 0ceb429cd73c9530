/// Whom the notify stage tells of what; the grammar stands, the stage is not built.
package struct NotifyConfiguration: Sendable, Hashable, ConfigurationSection {
  package let on: [NoticeOccasion]
  package let run: [String]

  static let declaration = SectionDeclaration.stage(
    .notify, "Tells of discrepancies as they appear or change. Not available yet.",
    settings: [on, run], instead: "leave it out, and compare the JSON of two reports")

  static let on = Setting(
    "on", .set(of: .choice(NoticeOccasion.self), atLeast: 1), default: "[new, widened]",
    example: "[new]", "What is worth a notice.")

  static let run = Setting(
    "run", .list(of: .text(one: "a command", many: "commands")), default: "[]",
    example: "[./alert.sh]", "The commands that get the change as JSON on their standard input.")

  init(_ section: SectionReader) {
    on = section[Self.on]
    run = section[Self.run]
  }
}

/// What may be told of a discrepancy.
package enum NoticeOccasion: String, CaseIterable, Sendable, Hashable, Choice {
  case new, widened, resolved

  static let noun = "occasion"

  var meaning: String {
    switch self {
    case .new: return "a discrepancy that the last run did not have"
    case .widened: return "positions that moved further apart"
    case .resolved: return "positions that agree now"
    }
  }
}
