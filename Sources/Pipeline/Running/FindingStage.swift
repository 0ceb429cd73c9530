internal import ClaimModel
internal import Comparison
internal import Configuration
internal import Grouping

/// Groups and compares what was read, as far as the configuration wants it.
struct FindingStage {
  private let configuration: PipelineConfiguration
  private let builder: StageBuilder
  private let known: [Incident]
  /// Every question that was looked at; empty where the configuration compares nothing.
  private(set) var questions: [QuestionSummary] = []

  /// - Parameter known: the incidents of the last report, whose ids are kept.
  init(_ prepared: PreparedConfiguration, known: [Incident] = []) {
    configuration = prepared.configuration
    builder = StageBuilder(prepared)
    self.known = known
  }

  /// Adds incidents and discrepancies to articles and claims; tells how long each stage took.
  mutating func find(
    _ material: inout GatheredRecords, tell: (RunMessage) -> Void
  ) async throws -> [String: Double] {
    var watch = Stopwatch()
    var seconds: [String: Double] = [:]
    if configuration.group != nil {
      let result = try await builder.grouper().groupOnAllCores(
        articles: material.articles, claims: material.claims, known: known)
      material.claims = result.claims
      material.incidents = result.incidents
      seconds["group"] = watch.lap()
      let count = material.incidents.count
      tell(
        RunMessage(
          "group", counted(count, "incident"), counts: [("incidents", count)],
          seconds: seconds["group"]))
    }
    if configuration.compare != nil {
      questions = try await builder.comparer().questionsOnAllCores(material)
      material.discrepancies = Ranking.sorted(
        questions.compactMap(\.discrepancy), newest: Comparer.newestDay(of: questions))
      seconds["compare"] = watch.lap()
      tell(material.discrepancies.message(seconds: seconds["compare"]))
    }
    return seconds
  }
}

/// "1 claim", "2 claims".
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? "\(noun)s")"
}

extension [Discrepancy] {
  /// "7 discrepancies, 3 of them contradictions".
  fileprivate func message(seconds: Double?) -> RunMessage {
    let contradictions = self.count { $0.kind == .contradiction }
    let words =
      counted(count, "discrepancy", "discrepancies") + ", \(contradictions) of them "
      + (contradictions == 1 ? "a contradiction" : "contradictions")
    return RunMessage(
      "compare", words, counts: [("discrepancies", count), ("contradictions", contradictions)],
      seconds: seconds)
  }
}
