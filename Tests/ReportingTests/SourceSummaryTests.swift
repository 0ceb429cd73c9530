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
          ownLosses: 1, enemyLosses: 2, alone: 3, revised: 0))
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
  }
}
