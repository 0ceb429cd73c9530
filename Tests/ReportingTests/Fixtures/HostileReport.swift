import ClaimModel
import Diagnostics
import Reporting

/// A report in which every field that a stranger can write holds the same words.
struct HostileReport {
  let words: String

  /// What the words would be if they were harmless: as long, and with the same line ends.
  var harmless: HostileReport {
    var view = String.UnicodeScalarView()
    for scalar in words.unicodeScalars { view.append(scalar == "\n" ? scalar : "x") }
    return HostileReport(words: String(view))
  }

  var report: Report {
    Report(
      title: words, incidents: [incident],
      run: RunInformation(
        documents: 1,
        skipped: [
          Diagnostic(
            .error, words, at: .init(file: words, line: 1, column: 1), words, sourceLine: words)
        ],
        configurationHash: words, programVersion: words, accuracy: words),
      methodology: Methodology(
        stages: [.init(name: words, settings: [.init(key: words, value: words)])],
        policies: [.init(name: words, rule: words)]),
      policy: words, generated: words)
  }

  private var incident: IncidentReport {
    IncidentReport(
      incident: Incident(
        id: words, title: words, from: CalendarDay(year: 2025, month: 3, day: 11), place: place,
        documents: [words], claims: [words], sides: [words], formerIds: [words],
        evidence: [words]),
      questions: [question], claims: [claim, other],
      documents: [
        document(id: words, url: "https://example.com/\(words)"),
        document(id: words + "2", url: "javascript:\(words)"),
      ],
      articles: [
        Article(document: words, article: 1, start: 0, end: 1, title: words, published: words)
      ])
  }

  private var place: Place {
    Place(text: words, name: words, country: words, region: words, latitude: 1, longitude: -2)
  }

  private var source: Source {
    Source(text: words + "text", name: words, kind: .military, side: words, cue: words)
  }

  private var claim: Claim {
    Claim(
      id: words, document: words, article: 1, start: 2, end: 5, sentence: words,
      sentenceStart: 0,
      marks: [
        .init(part: .figure, start: 0, end: 3), .init(part: .source, start: 3, end: 6),
        .init(part: .cue, start: 6, end: 9),
      ],
      measure: .killed, group: .people, groupText: words,
      quantity: Quantity(text: words, low: .max, high: .max, relation: .lessThan),
      status: .denied, sources: [source, source],
      occurred: Occurrence(text: words, from: nil, to: nil), place: place, reported: words,
      partOf: words, background: true, rules: [words], incident: words)
  }

  private var other: Claim {
    var other = claim
    other.id = words + "other"
    other.document = words + "2"
    other.sources = []
    return other
  }

  private var question: QuestionReport {
    var question = QuestionReport(discrepancy)
    question.asides = [.init(claim: words + "other", reason: words)]
    question.resolutions = [words]
    return question
  }

  private var discrepancy: Discrepancy {
    let position = Position(
      source: words, kind: .police, side: words, low: 0, high: nil, relation: .atLeast,
      status: .feared, reported: words, claims: [words],
      earlier: [.init(low: nil, high: .max, relation: .atMost, reported: words, claims: [words])])
    return Discrepancy(
      id: words, incident: words,
      question: .init(measure: .killed, group: words, label: words), kind: .contradiction,
      positions: [position],
      differences: [.init(first: 0, second: 7, kind: .denial, explanation: words)],
      estimates: [words: .init(low: 1, best: 2, high: 3)], since: words,
      explanation: words + "explanation")
  }

  private func document(id: String, url: String) -> ReportedDocument {
    ReportedDocument(
      id: id, title: words, publisher: words, url: url, published: words, language: words,
      textHash: words, text: words)
  }
}
