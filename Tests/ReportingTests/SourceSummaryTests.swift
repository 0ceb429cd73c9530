import ClaimModel
import Reporting
import Testing

@Suite struct `sources are counted over all incidents` {
  @Test func `claims, stakes, standing alone and revisions`() throws {
    let sources = SourceSummary.summaries(of: [TrainHijacking.report])
    let separatists = try #require(sources.first { $0.name == "Separatist army" })
    #expect(
      separatists
        == SourceSummary(
          name: "Separatist army", kind: .armedGroup, side: "insurgents", claims: 3, questions: 3,
          ownLosses: 1, enemyLosses: 2, alone: 3, revised: 0,
          ratio: SourceRatio(hundredths: 238, questions: 2)))
    let officials = try #require(sources.first { $0.name == "officials" })
    #expect(officials.revised == 1)
    #expect(officials.claims == 2)
    #expect(officials.alone == 0)
  }

  @Test func `nobody stands alone on a question of one source`() {
    let position = Position(
      source: "police", kind: .police, low: 1, high: 1, relation: .exactly, claims: ["c"])
    let question = QuestionReport(
      question: .init(measure: .killed, group: "people", label: "killed, people"),
      positions: [position])
    let report = IncidentReport(
      incident: Incident(id: "i", title: "Blast"), questions: [question], claims: [],
      documents: [])
    #expect(SourceSummary.summaries(of: [report]).map(\.alone) == [0])
    #expect(SourceSummary.summaries(of: [report]).map(\.ratio) == [nil])
  }

  private static func position(
    _ source: String, _ low: Int?, _ high: Int?, _ status: Status = .asserted
  ) -> Position {
    Position(
      source: source, kind: .police, low: low, high: high, relation: .exactly, status: status)
  }

  @Test(arguments: [
    ([position("a", 10, 10), position("b", 20, 20)], ["a": 50, "b": 200]),
    // The middle of the others is one of their figures: of 20 and 40 the lower.
    (
      [position("a", 10, 10), position("b", 20, 20), position("c", 40, 40)],
      ["a": 50, "b": 200, "c": 400]
    ),
    // What is open, nought, denied or one's own is no figure to divide by.
    ([position("a", 10, 10), position("b", 20, nil)], [:]),
    ([position("a", 10, 10), position("b", 0, 0)], [:]),
    ([position("a", 10, 10), position("b", 20, 20, .denied)], [:]),
    ([position("a", 10, 10), position("a", 20, 20)], [:]),
  ])
  func `a ratio is the figure divided by the middle one of the others`(
    _ positions: [Position], _ hundredths: [String: Int]
  ) {
    let question = QuestionReport(
      question: .init(measure: .killed, group: "people", label: "killed, people"),
      positions: positions)
    let report = IncidentReport(
      incident: Incident(id: "i", title: "Blast"), questions: [question], claims: [],
      documents: [])
    let found = SourceSummary.summaries(of: [report]).compactMap { summary in
      summary.ratio.map { (summary.name, $0.hundredths) }
    }
    #expect(Dictionary(uniqueKeysWithValues: found) == hundredths)
  }
}
