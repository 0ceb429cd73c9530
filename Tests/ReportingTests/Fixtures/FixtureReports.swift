import ClaimModel
import Diagnostics
import Reporting

/// The reports that the tests write.
enum FixtureReports {
  /// Three incidents: one in dispute, one whose toll rose, one with a single voice in a script
  /// that runs from right to left.
  static var sample: Report {
    Report(
      title: "Who says how many", incidents: [market, ferry, TrainHijacking.report], run: run,
      methodology: methodology)
  }

  static var empty: Report {
    Report(
      title: "Who says how many", incidents: [],
      run: RunInformation(
        documents: 0, configurationHash: String(repeating: "ab", count: 32),
        programVersion: "0.1.0"))
  }

  static let run = RunInformation(
    documents: 5,
    skipped: [
      Diagnostic(
        .warning, "not_text", at: .init(file: "data/scan.pdf"),
        "expected text, found binary data; save the page as text or HTML"),
      Diagnostic(
        .error, "cut_character", at: .init(file: "data/cut.txt", line: 7, column: 3),
        "the file ends in the middle of a character"),
    ],
    configurationHash: String(repeating: "c0ffee12", count: 8), programVersion: "0.1.0",
    accuracy: "On 191 articles that people have annotated, 8 in 10 figures were found with the "
      + "right number, and 6 in 10 with everything right.")

  static let methodology = Methodology(
    stages: [
      .init(name: "ingest", settings: [.init(key: "files", value: "data/**/*.{txt,md}")]),
      .init(
        name: "group",
        settings: [
          .init(key: "window", value: "7 days"), .init(key: "threshold", value: "0.5"),
        ]),
      .init(name: "report", settings: []),
    ],
    policies: [
      .init(name: "ucdp", rule: "Low, best and high of the sources that are held reliable."),
      .init(name: "ibc", rule: "From the least to the greatest figure."),
    ])

  private static var market: IncidentReport {
    let early = marketPaper.claim(
      "c-9", "Nine people died in the blast, police said.", figure: "Nine people", of: .people,
      .killed, .exactly(9, "Nine"), by: marketPolice, reported: "2025-04-01")
    let late = marketPaper.claim(
      "c-12-dead", "Police later said 12 had died.", figure: "12", of: .people, .killed,
      .exactly(12), by: marketPolice, reported: "2025-04-02")
    let question = Discrepancy(
      id: "x-market", incident: "i-market",
      question: .init(measure: .killed, group: "people", label: "killed, people"),
      kind: .update, positions: [Position([late], earlier: [.init(early)])],
      differences: [
        .init(first: 0, second: 0, kind: .update, explanation: marketExplanation)
      ],
      spread: 3, explanation: marketExplanation)
    return IncidentReport(
      incident: Incident(
        id: "i-market", title: "Blast at a market, Harbourtown, 1 April 2025",
        from: CalendarDay(year: 2025, month: 4, day: 1), documents: ["d-market"],
        claims: ["c-12-dead", "c-9"]),
      questions: [QuestionReport(question)], claims: [early, late],
      documents: [marketPaper.reported])
  }

  private static let marketExplanation = "The police raised their toll from nine to 12."
  private static let marketPolice = Source(
    text: "police", name: "police", kind: .police, cue: "said")
  private static let marketPaper = FixtureDocument(
    id: "d-market", title: "Toll of the market blast rises", publisher: "Harbour Gazette",
    url: "https://example.com/market", published: "2025-04-02",
    text: "Nine people died in the blast, police said. Police later said 12 had died.")

  private static var ferry: IncidentReport {
    let paper = FixtureDocument(
      id: "d-ferry", title: "غرق عبّارة في الميناء", publisher: "صحيفة الميناء",
      url: "https://example.net/ferry", published: "2025-05-06", isStored: true,
      text: "قال خفر السواحل إن 7 ركاب لقوا حتفهم.")
    let claim = paper.claim(
      "c-7", "قال خفر السواحل إن 7 ركاب لقوا حتفهم.", figure: "7 ركاب", of: .passengers,
      .killed, .exactly(7),
      by: Source(text: "خفر السواحل", name: "خفر السواحل", kind: .government, cue: "قال"))
    return IncidentReport(
      incident: Incident(
        id: "i-ferry", title: "غرق عبّارة، الميناء", documents: ["d-ferry"], claims: ["c-7"]),
      questions: [
        QuestionReport(
          question: .init(measure: .killed, group: "passengers", label: "killed, passengers"),
          positions: [Position([claim])])
      ],
      claims: [claim], documents: [paper.reported])
  }
}
