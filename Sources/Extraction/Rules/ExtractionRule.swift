package import ClaimModel
internal import Text

/// What ties a people phrase to a measure.
struct Link {
  var measure: Measure
  /// Units that carry the tie: the verb, the noun of the act.
  var evidence: Range<Int>
  /// The group where the tie tells it better than the noun.
  var group: Group?
  var status: Status = .asserted
  /// How the verb bounds the figure: "tops 340".
  var relation: Relation?
  /// The phrase whose figure this one is a part of.
  var whole: Int?
  /// Told by a relative clause: other rules may tie the phrase to more.
  var isAside = false
  /// The clause denies it: "did not suffer any casualties".
  var isNegated = false
}

/// One way in which English ties a number of people to what happened to them.
///
/// A rule looks at one people phrase in its sentence and may decline. Rules stand one to a file,
/// each with examples that it must match and near misses that it must pass over; the examples run
/// as tests and make the rule page of the documentation.
package struct ExtractionRule: Sendable {
  /// Stable, in snake case; shown in claims and by `explain`.
  package let identifier: String
  /// One sentence on what the rule reads.
  package let summary: String
  package let matching: [RuleExample]
  /// Sentences from which the rule must make no claim.
  package let passingOver: [PassedOver]
  let links: @Sendable (Clause, Int) -> [Link]

  init(
    _ identifier: String, _ summary: String, matching: [RuleExample],
    passingOver: [PassedOver], links: @escaping @Sendable (Clause, Int) -> [Link]
  ) {
    self.identifier = identifier
    self.summary = summary
    self.matching = matching
    self.passingOver = passingOver
    self.links = links
  }
}

/// A sentence with one claim that a rule must find in it.
package struct RuleExample: Sendable, CustomStringConvertible {
  package let text: String
  package let measure: Measure
  package let low: Int?
  package let high: Int?
  package let group: Group?
  /// Where the example is written, so that a failed test points there.
  package let file: String
  package let line: Int

  init(
    _ text: String, _ measure: Measure, _ number: Int, _ group: Group? = nil,
    file: String = #filePath, line: Int = #line
  ) {
    self.init(text, measure, low: number, high: number, group, file: file, line: line)
  }

  init(
    _ text: String, _ measure: Measure, low: Int?, high: Int?, _ group: Group? = nil,
    file: String = #filePath, line: Int = #line
  ) {
    self.text = text
    self.measure = measure
    self.low = low
    self.high = high
    self.group = group
    self.file = file
    self.line = line
  }

  package var description: String { text }
}

/// A sentence that a rule must pass over.
package struct PassedOver: Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let text: String

  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }
}
