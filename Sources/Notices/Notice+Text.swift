import ClaimModel

extension Notice {
  /// The notice in a few lines for people, without marks of any chat's own.
  ///
  /// For example
  /// ```
  /// Widened: Fire on a ferry, Lisbon: killed, passengers: a contradiction that was 4 to 7 is 4 to 9 now.
  /// Harbour Police: 4 (2025-05-02). “Four passengers were killed, harbour officers said.”
  /// Fire brigade: 9, before 7 (2025-05-02). “It had found nine bodies.”
  /// https://desk.example.org/reports/incidents/i-1.html#d-2
  /// ```
  var text: String {
    let head = [title, question, words].compactMap(\.self).joined(separator: ": ")
    let heading = what == .more ? "\(words)." : "\(what.rawValue.capitalizedFirst): \(head)."
    return ([heading] + lines + [link].compactMap(\.self)).joined(separator: "\n")
  }

  /// A line for each source, in the order of the report.
  private var lines: [String] {
    let past = Dictionary(
      (before?.statements ?? []).map { ($0.position.source, $0.says) }
    ) { first, _ in first }
    return (after ?? before)?.statements.map { statement in
      let position = statement.position
      let former = after == nil ? nil : past[position.source]
      let change = former.flatMap { $0 == statement.says ? nil : ", before \($0)" } ?? ""
      let day = position.reported.map { " (\($0))" } ?? ""
      let sentence = statement.evidence.first.map { " “\($0.sentence)”" } ?? ""
      return "\(position.source): \(statement.says)\(change)\(day).\(sentence)"
    } ?? []
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
