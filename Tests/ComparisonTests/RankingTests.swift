import ClaimModel
import Comparison
import Testing

@Suite struct RankingTests {
  static let newest = CalendarDay(year: 2025, month: 3, day: 31)

  static func discrepancy(
    _ incident: String, _ figures: [Int], kind: Discrepancy.Kind = .contradiction,
    voices: Int = 1, since: String? = "2025-03-31"
  ) -> Discrepancy {
    Discrepancy(
      id: incident, incident: incident,
      question: Discrepancy.Question(measure: .killed, group: "people", label: "killed, people"),
      kind: kind,
      positions: figures.map {
        Position(source: "\($0)", kind: nil, voices: voices, low: $0, high: $0, relation: .exactly)
      }, since: since, explanation: "")
  }

  static func order(_ discrepancies: [Discrepancy]) -> [String] {
    Ranking.sorted(discrepancies, newest: newest).map(\.incident)
  }

  @Test func `a small contradiction stands before a large imbalance`() {
    let imbalance = Self.discrepancy("a", [10, 500], kind: .imbalance)
    let contradiction = Self.discrepancy("b", [3, 4])
    #expect(Self.order([imbalance, contradiction]) == ["b", "a"])
  }

  @Test func `the wider of two gaps stands first`() {
    #expect(
      Self.order([Self.discrepancy("a", [21, 25]), Self.discrepancy("b", [21, 50])]) == ["b", "a"])
  }

  @Test func `the newer of two equal gaps stands first`() {
    let old = Self.discrepancy("a", [21, 50], since: "2025-01-01")
    #expect(Self.order([old, Self.discrepancy("b", [21, 50])]) == ["b", "a"])
  }

  @Test func `the better supported of two equal gaps stands first`() {
    let supported = Self.discrepancy("b", [21, 50], voices: 3)
    #expect(Self.order([Self.discrepancy("a", [21, 50]), supported]) == ["b", "a"])
  }

  @Test func `equal scores are ordered by incident`() {
    let pair = [Self.discrepancy("b", [21, 50]), Self.discrepancy("a", [21, 50])]
    #expect(Self.order(pair) == ["a", "b"])
  }

  /// 29 apart: 4 doublings are 16, 29 of 50 are 5; new: 12; one carrier on the weaker side: 3.
  @Test func `the score is the sum that the documentation gives`() {
    #expect(Ranking.score(of: Self.discrepancy("a", [21, 50]), newest: Self.newest) == 36)
  }

  @Test func `without dates nothing counts as new`() {
    let undated = Self.discrepancy("a", [21, 50], since: nil)
    #expect(Ranking.score(of: undated, newest: Self.newest) == 24)
  }
}
