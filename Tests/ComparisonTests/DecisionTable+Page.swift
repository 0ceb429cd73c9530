import Foundation

extension DecisionTable {
  /// The table as a page of the documentation.
  func markdown() -> String {
    var page = """
      # Decision table

      What Counterclaim reports of \(cases.count) small incidents. Each is a test: the page is written
      from the table that the tests run, and CI fails when the two differ. How the kinds are told
      apart is in [compare.md](compare.md); the ranges are those of the policy `ucdp`, low, best and
      high ([policies.md](policies.md)).

      A statement reads: paper, day of March 2025, source (– where the paper speaks for itself), measure
      and group, figure, and what else its words tell.

      """
    var section = ""
    for entry in cases {
      if entry.section != section {
        section = entry.section
        page += "\n## \(section)\n"
      }
      page += "\n### \(Self.capitalized(entry.name))\n\n"
      for statement in entry.statements { page += "- \(Self.statement(statement))\n" }
      page += "\n"
      for line in entry.reported() { page += "\(Self.outcome(line))\n" }
    }
    return page
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func statement(_ line: String) -> String {
    if line.hasPrefix("set ") { return "setting: `\(line.dropFirst(4))`" }
    return line.split(separator: "|").map { field in
      let text = field.split(separator: " ").joined(separator: " ")
      return text == "-" ? "–" : text
    }.joined(separator: " · ")
  }

  private static func outcome(_ line: String) -> String {
    let fields = line.components(separatedBy: " | ")
    guard fields.count == 5 else { return "> **nothing** to report" }
    return "> **\(fields[0])** on *\(fields[1])*, spread \(fields[2]), range \(fields[3]):\n"
      + "> \(fields[4])\n"
  }
}
