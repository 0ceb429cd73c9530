import ClaimModel

/// Reads the claims of one incident into its questions.
struct IncidentReader {
  let incident: Incident
  let claims: [Claim]
  let articles: [Article]
  let publications: [String: Publication]
  let taxonomy: Taxonomy
  let tolerance: Tolerance

  /// The questions with all that was found, by measure in the order of the taxonomy, then by group.
  func questions() -> [Question] {
    let reader = StatementReader(
      incident: incident, claims: claims, articles: articles, publications: publications,
      taxonomy: taxonomy)
    let read = reader.read(claims)
    let sorter = QuestionSorter(taxonomy: taxonomy, statements: read.statements)
    var questions = answered(read, sorter)
    addBalance(to: &questions, parts: read.parts)
    addAsides(to: &questions, read.asides, sorter)
    return questions
  }

  private func answered(
    _ read: StatementReader.Result, _ sorter: QuestionSorter
  ) -> [Question] {
    let figures = IncidentFigures(read.statements + read.parts)
    let stated = Dictionary(grouping: read.statements) { sorter.key(of: $0) }
    let denied = Dictionary(grouping: read.denials) { sorter.key(of: $0) }
    let keys = Set(stated.keys).union(denied.keys).sorted(by: IncidentReader.precedes)
    return keys.compactMap { key in
      let statements = stated[key] ?? []
      let denials = (denied[key] ?? []).filter(\.isDirect)
      // "No casualties" answers a question about the killed only where somebody asks it.
      guard statements.contains(where: \.isDirect) || !denials.isEmpty else { return nil }
      let judge = Judge(
        measure: key.measure, kind: key.kind, tolerance: tolerance, figures: figures)
      return QuestionReader(judge: judge, denials: denials).read(statements, key: key)
    }
  }

  private func addBalance(to questions: inout [Question], parts: [Statement]) {
    let balance = Balance(questions: questions, parts: parts, taxonomy: taxonomy)
    for result in balance.findings() { questions[result.question].findings.append(result.finding) }
    for index in questions.indices {
      questions[index].findings.sort {
        ($0.verdict.kind.gravity, $0.first, $0.second)
          < ($1.verdict.kind.gravity, $1.first, $1.second)
      }
    }
  }

  /// Files the claims that were set aside under the question that they would have answered.
  private func addAsides(
    to questions: inout [Question], _ asides: [Aside], _ sorter: QuestionSorter
  ) {
    let byId = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
    for aside in asides {
      guard let claim = byId[aside.claim],
        let index = questions.firstIndex(where: {
          $0.key.measure == claim.measure && $0.key.kind.groups.contains(claim.group)
        })
      else { continue }
      questions[index].asides.append(aside)
    }
    for index in questions.indices {
      questions[index].asides = Set(questions[index].asides).sorted { $0.claim < $1.claim }
    }
  }

  private static func precedes(_ left: QuestionSorter.Key, _ right: QuestionSorter.Key) -> Bool {
    let measures = Measure.allCases
    let leftRank = measures.firstIndex(of: left.measure) ?? 0
    let rightRank = measures.firstIndex(of: right.measure) ?? 0
    return leftRank != rightRank ? leftRank < rightRank : left.kind.label < right.kind.label
  }
}
