package import ClaimModel

/// Whom the notify stage tells of what.
package struct NotifyConfiguration: Sendable, Hashable, ConfigurationSection {
  package let on: [NoticeOccasion]
  /// Discrepancies of this kind and of graver ones are told.
  package let leastKind: Discrepancy.Kind
  /// In people; a discrepancy whose spread is not known is told.
  package let leastSpread: Int
  /// A program with its arguments, or an address; one of them is there.
  package let run: [String]?
  package let post: String?
  /// Fields of the head of a request.
  package let headers: [RequestHeader]
  /// Where the report can be read; nil gives paths of files.
  package let link: String?
  package let quiet: QuietPeriod?
  package let most: Int
  package let attempts: Int
  /// In seconds, for one attempt.
  package let timeLimit: Int
  package let giveUp: DaySpan

  /// Whatever its receiver is worth keeping to oneself, so that no report shows the settings.
  static let declaration = SectionDeclaration.stage(
    .notify,
    "Tells a program or a webhook of discrepancies as they appear, change or go. Several notify "
      + "stages may stand behind one another, with a receiver each. None of their settings is "
      + "shown in a report.",
    settings: [
      on, leastKind, leastSpread, run, post, headers, link, quiet, most, attempts, timeLimit,
      giveUp,
    ],
    rules: [.exactlyOne(["run", "post"]), .excludes("run", ["headers"])])

  static let on = Setting(
    "on", .set(of: .choice(NoticeOccasion.self), atLeast: 1), default: "[new, widened]",
    example: "[new, widened, resolved]", slips: ["when", "events"], "What is worth a notice.")

  static let leastKind = Setting(
    "least_kind", .choice(Discrepancy.Kind.self), default: "contradiction", example: "denial",
    slips: ["kind", "kinds", "threshold"],
    "The least grave kind of disagreement that is worth a notice; the kinds are listed with the "
      + "gravest first.")

  static let leastSpread = Setting(
    "least_spread", .integer(0...Int.max, of: "people"), default: "0", example: "10",
    slips: ["spread", "difference"],
    "By how many people the figures have to differ. Where an open end (\"at least 50\") leaves that "
      + "unknown, there is a notice.")

  static let run = OpenSetting(
    "run", .list(of: .text(one: "a word of a command", many: "words of a command"), atLeast: 1),
    example: "[./alert.sh, --channel, desk]", slips: ["command", "exec", "script"],
    "A program with its arguments, which gets the notice as JSON on its standard input. It is "
      + "started in the folder of this file, without a shell; a status other than 0 is a failure.")

  static let post = OpenSetting(
    "post", .address, example: "https://chat.example.org/hooks/4711",
    slips: ["webhook", "url", "address"],
    "An address to which the notice is sent as JSON, by POST. Its line `text` is what a chat shows. "
      + "Keep the secret part of it in a variable.")

  static let headers = Setting(
    "headers",
    .named(
      .text, one: "names of your own with texts, such as {Authorization: Bearer ${TOKEN}}",
      many: "names with texts", apartFrom: ["stage", "post", "on", "quiet"]),
    default: "{}", example: "{Authorization: Bearer 4711}", slips: ["header"],
    "Fields for the head of the request.")

  static let link = OpenSetting(
    "link", .address, example: "https://desk.example.org/reports",
    slips: ["base", "report", "public_url"],
    "Where the folder of the report is published. Without it notices name the file of the page.")

  static let quiet = OpenSetting(
    "quiet", .section(QuietPeriod.self),
    example: "{from: \"22:00\", to: \"07:00\", zone: Europe/Lisbon}",
    slips: ["quiet_hours", "silence", "night"],
    "The hours in which nothing is sent. What falls in them is kept, and sent by the first run after."
  )

  static let most = Setting(
    "at_most", .integer(1...1000, of: "notices"), default: "20", example: "5",
    slips: ["limit", "max"],
    "How many notices one run makes. Where there are more changes, the gravest are told one by one "
      + "and the others are counted in a last one.")

  static let attempts = Setting(
    "attempts", .integer(1...10, of: "attempts"), default: "3", example: "5",
    slips: ["retries", "tries"],
    "How often a run tries to deliver a notice, with growing pauses. What fails is kept and tried "
      + "again by the next run.")

  static let timeLimit = Setting(
    "time_limit", .integer(1...600, of: "seconds"), default: "30", example: "10",
    slips: ["timeout"], "How many seconds one attempt may take.")

  static let giveUp = Setting(
    "give_up", .daySpan, default: "3 days", example: "1 day", slips: ["expires", "expire"],
    "After what time a notice that cannot be delivered is given up, and told as such.")

  init(_ section: SectionReader) {
    on = section[Self.on]
    leastKind = section[Self.leastKind]
    leastSpread = section[Self.leastSpread]
    run = section[Self.run]
    post = section[Self.post]
    headers = section[Self.headers].map { RequestHeader(name: $0.name, value: $0.value) }
    link = section[Self.link]
    quiet = section[Self.quiet]
    most = section[Self.most]
    attempts = section[Self.attempts]
    timeLimit = section[Self.timeLimit]
    giveUp = section[Self.giveUp]
  }
}

/// One field of the head of a request.
package struct RequestHeader: Sendable, Hashable {
  package let name: String
  package let value: String
}

/// What may be told of a discrepancy.
package enum NoticeOccasion: String, CaseIterable, Sendable, Hashable, Choice {
  case new, widened, narrowed, resolved

  static let noun = "occasion"

  var meaning: String {
    switch self {
    case .new: return "a discrepancy that the last report did not have"
    case .widened: return "a graver kind of disagreement, or figures that span more"
    case .narrowed: return "a milder kind of disagreement, or figures that span less"
    case .resolved: return "positions that no longer differ"
    }
  }
}
