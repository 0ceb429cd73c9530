internal import ClaimModel
internal import Configuration
internal import Diagnostics
internal import Ingestion
internal import Ledger
internal import Reporting

/// The steps of one run on an open ledger.
struct RunSteps {
  private let prepared: PreparedConfiguration
  private let options: RunOptions
  private let store: LedgerStore
  private let reports: ReportStage
  private let intake: IntakeStage
  private let listing: IntakeStage.Listing
  private let fingerprints: RunFingerprints
  /// The run before this one, and the last one that wrote its reports.
  private let earlier: RunRecord?
  private let last: RunRecord?
  private var run: RunRecord
  private var watch = Stopwatch()

  init(
    _ prepared: PreparedConfiguration, _ options: RunOptions, _ store: LedgerStore,
    _ reports: ReportStage
  ) throws(LedgerFailure) {
    self.prepared = prepared
    self.options = options
    self.store = store
    self.reports = reports
    intake = IntakeStage(prepared)
    listing = intake.list()
    earlier = try store.runs(limit: 1).first
    last = try store.lastReport()
    let told = listing.diagnostics.map(\.description).joined(separator: "\n")
    fingerprints = RunFingerprints(
      prepared, last: earlier?.settings ?? [:], date: options.dateText + told)
    run = RunRecord(
      started: ReportDate.now.text, program: ProgramVersion.current,
      configuration: prepared.hash, settings: fingerprints.settings, rules: fingerprints.rules,
      outcome: fingerprints.outcome)
  }

  mutating func go(
    note: (Diagnostic) -> Void, tell: (RunMessage) -> Void, progress: (RunProgress) -> Void
  ) async throws -> ExitStatus {
    try begin(tell: tell)
    do {
      try reports.mend()
      return try await steps(note: note, tell: tell, progress: progress)
    } catch {
      run.state = .failed
      run.ended = ReportDate.now.text
      run.message = "\(error)"
      // Where the ledger itself cannot be written, the next run finds this one interrupted.
      try? store.end(run)
      throw error
    }
  }

  /// Tells what became of the run before, and what has changed since the last report.
  private mutating func begin(tell: (RunMessage) -> Void) throws(LedgerFailure) {
    let begun = try store.begin(run)
    run = begun.run
    if let interrupted = begun.interrupted {
      tell("the run of \(interrupted.started) did not come to its end; what it had read is kept")
      try store.check()
    } else if let earlier, earlier.state == .failed, let message = earlier.message {
      tell("the run of \(earlier.started) failed: \(message)")
    }
    guard let last else { return }
    let changes = fingerprints.changes(since: last.settings)
    let words = (changes.ofReading + changes.others).joined(separator: ", ")
    guard !words.isEmpty else { return }
    let effect =
      changes.ofReading.isEmpty
      ? "incidents and reports are made again" : "all documents are read again"
    tell("\(words) changed since the run of \(last.started): \(effect)")
  }

  private mutating func steps(
    note: (Diagnostic) -> Void, tell: (RunMessage) -> Void, progress: (RunProgress) -> Void
  ) async throws -> ExitStatus {
    let taken = try await intake.take(
      listing, into: store, run: run, isFull: options.isFull, progress: progress)
    (listing.diagnostics + taken.diagnostics).forEach(note)
    run.seconds["ingest"] = watch.lap()
    let revision = try store.revision()
    let isNew =
      options.isFull || last?.outcome != run.outcome || last?.revision != revision
      || !reports.areInPlace
    guard isNew else {
      run.counts = last?.counts ?? [:]
      run.counts["read"] = 0
      count(taken)
      tell(run.ingested(isFirst: last == nil))
      tell("nothing new: the reports are up to date")
      repeatFailures(listing.diagnostics + (try store.inputDiagnostics()), tell: tell)
      return try await finishUnchanged(tell: tell)
    }
    try await read(taken, tell: tell, progress: progress)
    return try await find(tell: tell, progress: progress)
  }

  private mutating func finishUnchanged(
    tell: (RunMessage) -> Void
  ) async throws(LedgerFailure) -> ExitStatus {
    run.state = .unchanged
    run.ended = ReportDate.now.text
    run.revision = last?.revision
    try store.end(run)
    await settle(tell: tell)
    let kinds = try store.discrepancyKinds()
    let isMet = options.failOn.contains { $0.isMet(byKinds: kinds) }
    return isMet ? .discrepancyFound : .afterFaults(run.counts["skipped"] ?? 0)
  }

  private mutating func read(
    _ taken: IntakeStage.Outcome, tell: (RunMessage) -> Void, progress: (RunProgress) -> Void
  ) async throws {
    let inputs = try store.inputCounts()
    run.counts["files"] = inputs.files
    run.counts["skipped"] = inputs.skipped + listing.diagnostics.count { $0.severity == .error }
    run.counts["copies"] = try store.copies().count
    run.counts["older"] = try store.olderEditionCount()
    run.counts["documents"] = try store.counts().documents
    count(taken)
    tell(run.ingested(isFirst: last == nil))
    guard prepared.configuration.attribute != nil else { return }
    if options.isFull { try store.forgetReadings() }
    run.counts["read"] = try await ReadingStage(reader: StageBuilder(prepared).claimReader())
      .read(store, rules: fingerprints.rules, progress: progress)
    run.seconds["extract"] = watch.lap()
    run.counts["claims"] = try store.counts().claims
    tell(run.extracted(isFirst: last == nil))
  }

  private mutating func count(_ taken: IntakeStage.Outcome) {
    run.counts["added"] = taken.changes.added
    run.counts["edited"] = taken.changes.edited.count
    run.counts["absent"] = taken.absent
  }

  private mutating func find(
    tell: (RunMessage) -> Void, progress: (RunProgress) -> Void
  ) async throws -> ExitStatus {
    let known = try RecordedMaterial.incidents(in: store)
    var finding = FindingStage(prepared, known: known)
    var material = try await RecordedMaterial.readings(in: store)
    run.seconds["load"] = watch.lap()
    progress(RunProgress("group, compare", material.claims.count, "claims"))
    let steps = try await finding.find(&material, tell: tell)
    for (name, seconds) in steps { run.seconds[name] = seconds }
    _ = watch.lap()
    run.counts["incidents"] = material.incidents.count
    run.counts["discrepancies"] = material.discrepancies.count
    let composer = NoticeComposer(
      prepared.configuration, isSingleFile: options.isSingleFile, run: run, material)
    let outcome = try ChangeFinder(store, incidents: known).outcome(
      material, notices: options.isRemembered ? composer.notices : { _ in [] })
    let skipped = try skipped()
    progress(RunProgress("report", material.incidents.count, "incidents"))
    let folders = try await reports.write(
      material, questions: finding.questions, skipped: skipped, past: try past(material, outcome))
    run.seconds["report"] = watch.lap()
    tell(run.reported(in: folders))
    repeatFailures(skipped, tell: tell)
    run.state = .done
    run.ended = ReportDate.now.text
    run.revision = try store.revision()
    try store.finish(run, outcome.findings)
    await settle(tell: tell)
    let isMet = options.failOn.contains { condition in
      outcome.changes.contains { condition.isMet(by: $0) }
        || material.discrepancies.contains { condition.isMet(by: $0) }
    }
    return isMet ? .discrepancyFound : .afterFaults(run.counts["skipped"] ?? 0)
  }

  /// What is done when the run is recorded, and fails it no more.
  private func settle(tell: (RunMessage) -> Void) async {
    do throws(LedgerFailure) {
      try retain(tell: tell)
    } catch {
      tell("retention: \(error)")
    }
    await notify(tell: tell)
  }

  /// Deletes what is over by the times of the configuration.
  private func retain(tell: (RunMessage) -> Void) throws(LedgerFailure) {
    guard options.isRemembered, let retention = prepared.configuration.retention,
      retention.isBounded
    else { return }
    if let words = try store.retain(RetentionLimits(retention)).words {
      tell("retention: \(words) deleted, as their time was over")
    }
  }

  /// Sends what this run and earlier ones have to tell; without a ledger nobody would know what was
  /// sent before.
  private func notify(tell: (RunMessage) -> Void) async {
    guard options.isRemembered else {
      if !prepared.configuration.notifications.isEmpty {
        tell("notify: nothing is sent by a run without a ledger")
      }
      return
    }
    do throws(LedgerFailure) {
      try await NoticeStage(prepared).send(from: store, tell: tell)
    } catch {
      // The run is over and recorded; what was not settled is sent by the next one.
      tell("notify: \(error)")
    }
  }

  /// What the ledger adds to the report.
  private func past(
    _ material: GatheredRecords, _ outcome: ChangeFinder.Outcome
  ) throws -> ReportedPast {
    ReportedPast(
      changes: last == nil ? nil : outcome.changes,
      earlierChanges: try store.recentChanges(limit: 200).compactMap(RecordedMaterial.change),
      edits: try EditFinder(material).edits(in: store),
      seconds: options.isDatedByClock
        ? ["ingest", "extract", "load", "group", "compare"].compactMap { step in
          run.seconds[step].map { (step, $0) }
        } : [])
  }

  /// What was told of the inputs when they were read last, with the copies that were left out.
  private func skipped() throws(LedgerFailure) -> [Diagnostic] {
    let copies = try store.copies().map { Ingestor.copyNote(of: $0.of, file: $0.input) }
    return listing.diagnostics + (try store.inputDiagnostics()) + copies
  }

  /// The inputs that could not be read once more, after all else, where they are seen.
  private func repeatFailures(_ diagnostics: [Diagnostic], tell: (RunMessage) -> Void) {
    if let message = RunMessage.failures(diagnostics) { tell(message) }
  }
}
