internal import ClaimModel
internal import Configuration
internal import Hashing
internal import JSONLines
internal import Ledger
internal import Notices
internal import Reporting

/// Makes the notices of one run for the receivers of the configuration.
struct NoticeComposer {
  private let stages: [NotifyConfiguration]
  /// The folder of the first report with pages, as the configuration writes it.
  private let reportFolder: String?
  private let report: ReportPath
  private let found: String
  private let runKey: [String]
  private let claims: [String: Claim]
  private let documents: [String: Document]
  /// The incidents that have a page.
  private let shown: Set<String>
  /// Sentences for one source.
  private static let evidenceLimit = 3

  /// - Parameters:
  ///   - isSingleFile: whether this run makes one file of every report, whatever the configuration says.
  ///   - material: what the run has found, for the sentences behind the figures.
  init(
    _ configuration: PipelineConfiguration, isSingleFile: Bool, run: RunRecord,
    _ material: GatheredRecords
  ) {
    stages = configuration.notifications
    let shownIn = configuration.reports.first { $0.formats.contains(.html) }
    reportFolder = shownIn?.to.written
    report = ReportPath(isSingleFile: isSingleFile || shownIn?.isSingleFile ?? false)
    found = run.started
    runKey = ["\(run.number)", run.started]
    let isNeeded = !stages.isEmpty
    claims = Dictionary(
      isNeeded ? material.claims.map { ($0.id, $0) } : [], uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      isNeeded ? material.documents.map { ($0.id, $0) } : [],
      uniquingKeysWith: { first, _ in first })
    shown = Set(isNeeded ? material.claims.compactMap(\.incident) : [])
  }

  /// For each receiver the changes that it wants, the gravest first.
  func notices(of changes: [ReportedChange]) -> [RecordedNotice] {
    stages.enumerated().flatMap { index, stage in
      let wanted = changes.filter { stage.wants($0) }.sorted { $0.gravity < $1.gravity }
      let isWhole = wanted.count <= stage.most
      let told = wanted.prefix(isWhole ? stage.most : stage.most - 1)
      var notices = told.map { notice(of: $0, for: stage) }
      if !isWhole { notices.append(rest(Array(wanted.dropFirst(told.count)), for: stage)) }
      return notices.map { notice in
        RecordedNotice(
          id: notice.id, receiver: index + 1, incident: notice.incident,
          message: JSONWriter.bytes(of: notice))
      }
    }
  }

  private func notice(of change: ReportedChange, for stage: NotifyConfiguration) -> Notice {
    let discrepancy = (change.after ?? change.before)?.id ?? ""
    let page = shown.contains(change.incident) ? change.place(in: report) : report.index
    return Notice(
      id: StableID.make(prefix: "n", parts: [discrepancy, change.what.rawValue] + runKey),
      what: Notice.What(rawValue: change.what.rawValue) ?? .new, found: found,
      incident: change.incident, title: change.title, discrepancy: discrepancy,
      question: change.label, words: change.words, before: change.before.map(state),
      after: change.after.map(state), link: link(to: page, for: stage))
  }

  /// One notice for all that are not told one by one.
  private func rest(_ changes: [ReportedChange], for stage: NotifyConfiguration) -> Notice {
    let counts = ReportedChange.What.allCases.compactMap { what -> String? in
      let count = changes.count { $0.what == what }
      return count == 0 ? nil : "\(count) \(what.rawValue)"
    }
    return Notice(
      id: StableID.make(prefix: "n", parts: ["more"] + runKey), what: .more, found: found,
      words: "\(counted(changes.count, "more change")) since the last report: "
        + counts.joined(separator: ", "),
      link: link(to: report.index, for: stage), count: changes.count)
  }

  private func link(to page: String, for stage: NotifyConfiguration) -> String? {
    if let base = stage.link { return base.hasSuffix("/") ? base + page : "\(base)/\(page)" }
    return reportFolder.map { "\($0)/\(page)" }
  }

  private func state(_ discrepancy: Discrepancy) -> Notice.State {
    Notice.State(
      kind: discrepancy.kind, spread: discrepancy.spread, explanation: discrepancy.explanation,
      statements: discrepancy.positions.map { position in
        Notice.Statement(
          position: position, says: position.figureWords, evidence: evidence(for: position))
      })
  }

  private func evidence(for position: Position) -> [Notice.Evidence] {
    position.claims.compactMap { claims[$0] }.prefix(Self.evidenceLimit).map { claim in
      let document = documents[claim.document]
      return Notice.Evidence(
        claim: claim.id, sentence: claim.sentence, document: claim.document,
        publisher: document?.publisher, url: document?.url)
    }
  }
}

extension NotifyConfiguration {
  /// Whether a change is worth a notice: by what has happened, and by the graver of the states before
  /// and after.
  func wants(_ change: ReportedChange) -> Bool {
    let limit = Discrepancy.Kind.allCases.firstIndex(of: leastKind) ?? 0
    let states = [change.before, change.after].compactMap(\.self)
    let isWide = states.contains { $0.spread.map { $0 >= leastSpread } ?? true }
    return on.contains { $0.rawValue == change.what.rawValue } && change.gravity <= limit && isWide
  }
}

extension ReportedChange {
  /// The place of the graver state among the kinds; the gravest is 0.
  fileprivate var gravity: Int {
    [before, after].compactMap { state in
      state.flatMap { Discrepancy.Kind.allCases.firstIndex(of: $0.kind) }
    }.min() ?? Discrepancy.Kind.allCases.count
  }
}
