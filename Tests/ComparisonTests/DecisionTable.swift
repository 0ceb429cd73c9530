import ClaimModel
import Comparison
import Foundation
import Testing

/// The decision table: small incidents written by hand, each with what must be reported of it.
///
/// The texts under `Cases` hold them. A line of a case is a statement:
///
///     paper | day of March 2025 | source, or - for the paper itself | measure group | figure | notes
///
/// and a line that begins with an arrow is a discrepancy that must be reported, in this order:
///
///     => kind | question | spread | UCDP low/best/high | explanation
///
/// Expected values were worked out from the rules, not copied from what the program says.
struct DecisionTable {
  /// One incident and what is expected of it.
  struct Case: CustomTestStringConvertible, Sendable {
    var section: String
    var name: String
    var statements: [String] = []
    var expected: [String] = []
    var testDescription: String { "\(section): \(name)" }
  }

  let cases: [Case]

  init() {
    let text = DecisionTable.sections.joined(separator: "\n")
    var cases: [Case] = []
    var section = ""
    for line in text.split(separator: "\n") {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.isEmpty { continue }
      if words.hasPrefix("section ") {
        section = String(words.dropFirst(8))
      } else if words.hasPrefix("case ") {
        cases.append(Case(section: section, name: String(words.dropFirst(5))))
      } else if words.hasPrefix("=> ") {
        cases[cases.count - 1].expected.append(String(words.dropFirst(3)))
      } else {
        cases[cases.count - 1].statements.append(words)
      }
    }
    self.cases = cases
  }
}

extension DecisionTable.Case {
  /// What the comparer reports, in the format of the expectations.
  func reported() -> [String] {
    let scene = Scene(statements)
    let comparer = Comparer(
      comparable: scene.comparable, tolerance: scene.tolerance, policies: [.ucdp])
    let found = comparer.discrepancies(
      incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
      documents: scene.publications)
    return found.isEmpty ? ["nothing"] : found.map { Self.line($0) }
  }

  private static func line(_ discrepancy: Discrepancy) -> String {
    let estimate = discrepancy.estimates["ucdp"]
    let numbers = [estimate?.low, estimate?.best, estimate?.high].map { number in
      number.map(String.init) ?? "-"
    }
    return [
      discrepancy.kind.rawValue, discrepancy.question.label,
      discrepancy.spread.map(String.init) ?? "open", numbers.joined(separator: "/"),
      discrepancy.explanation,
    ].joined(separator: " | ")
  }
}
