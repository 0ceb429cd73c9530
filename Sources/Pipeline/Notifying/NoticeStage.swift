internal import Configuration
internal import Foundation
internal import Ledger
internal import Notices
internal import Web

/// Sends what waits in the ledger to the receivers of the configuration.
///
/// It never fails a run: what is not taken waits for the next one, until it is given up.
struct NoticeStage {
  /// After so many notices in a row that were not taken, the others of the receiver wait unasked.
  private static let patience = 3
  /// How long a notice waits whose stage has left the configuration.
  private static let orphanDays = 3

  private let stages: [NotifyConfiguration]
  private let folder: String

  init(_ prepared: PreparedConfiguration) {
    stages = prepared.configuration.notifications
    folder = prepared.folder
  }

  /// What became of the notices of one receiver.
  private struct Tally {
    var sent = 0
    var held = 0
    var waiting = 0
    var givenUp = 0
    var failure: String?

    /// "3 sent, 1 waiting for the next run: the receiver answered 503"; nil where there was nothing.
    ///
    /// - Parameter receiver: which one it is, where there are several.
    func message(of receiver: Int?) -> RunMessage? {
      let parts = [
        sent > 0 ? "\(sent) sent" : nil,
        held > 0 ? "\(held) held back until the quiet hours are over" : nil,
        waiting > 0 ? "\(waiting) waiting for the next run" : nil,
        givenUp > 0 ? "\(givenUp) given up" : nil,
      ].compactMap(\.self)
      guard !parts.isEmpty else { return nil }
      return RunMessage(
        receiver.map { "notify (receiver \($0))" } ?? "notify",
        parts.joined(separator: ", ") + (failure.map { ": \($0)" } ?? ""),
        counts: [("sent", sent), ("held", held), ("waiting", waiting), ("given_up", givenUp)])
    }
  }

  /// - Parameter tell: gets a line for each receiver, and what commands write.
  func send(from store: LedgerStore, tell: (RunMessage) -> Void) async throws(LedgerFailure) {
    let waiting = Dictionary(grouping: try store.waitingNotices(), by: \.receiver)
    for (receiver, notices) in waiting.sorted(by: { $0.key < $1.key }) {
      var tally = Tally()
      if stages.indices.contains(receiver - 1) {
        try await send(notices, by: stages[receiver - 1], in: store, &tally, tell: tell)
      } else {
        try dropOrphans(notices, in: store, &tally)
      }
      if let message = tally.message(of: stages.count > 1 ? receiver : nil) { tell(message) }
    }
  }

  private func send(
    _ notices: [UnsentNotice], by stage: NotifyConfiguration, in store: LedgerStore,
    _ tally: inout Tally, tell: (RunMessage) -> Void
  ) async throws(LedgerFailure) {
    guard stage.quietHours?.contain(Date()) != true else {
      tally.held = notices.count
      return
    }
    var failures = 0
    for notice in notices {
      guard failures < Self.patience else {
        tally.waiting += 1
        continue
      }
      do throws(NoticeFailure) {
        try await messenger(for: stage).deliver(
          notice.message, id: notice.id, patience: failures == 0 ? .max : 1,
          log: { tell("notify: output: \($0)") })
      } catch {
        failures += 1
        try keep(notice, after: error.description, days: stage.giveUp.days, in: store, &tally)
        continue
      }
      failures = 0
      try store.settle(sent: notice.number, at: ReportDate.now.text)
      tally.sent += 1
    }
  }

  /// A notice whose stage is gone has nobody to go to; where the stage comes back in time, it goes.
  private func dropOrphans(
    _ notices: [UnsentNotice], in store: LedgerStore, _ tally: inout Tally
  ) throws(LedgerFailure) {
    for notice in notices {
      if notice.isOlder(than: Self.orphanDays) {
        try keep(
          notice, after: "no notify stage of the configuration takes it", days: Self.orphanDays,
          in: store, &tally)
      } else {
        tally.waiting += 1
        tally.failure = "no notify stage of the configuration takes it"
      }
    }
  }

  private func keep(
    _ notice: UnsentNotice, after failure: String, days: Int, in store: LedgerStore,
    _ tally: inout Tally
  ) throws(LedgerFailure) {
    let isOver = notice.isOlder(than: days)
    try store.settle(
      failed: notice.number, failure, givenUpAt: isOver ? ReportDate.now.text : nil)
    tally.failure = failure
    if isOver { tally.givenUp += 1 } else { tally.waiting += 1 }
  }

  private func messenger(for stage: NotifyConfiguration) throws(NoticeFailure) -> Messenger {
    Messenger(
      to: try stage.receiver(in: folder), attempts: stage.attempts, timeLimit: stage.timeLimit,
      userAgent: "counterclaim/\(ProgramVersion.current)")
  }
}

extension UnsentNotice {
  /// Whether it was made more than so many days ago.
  fileprivate func isOlder(than days: Int) -> Bool {
    let now = Int(Date().timeIntervalSince1970)
    return made < ReportDate(secondsSinceEpoch: now - days * 86_400).text
  }
}

extension NotifyConfiguration {
  fileprivate var quietHours: QuietHours? {
    quiet.flatMap { QuietHours(from: $0.from, to: $0.to, zone: $0.zone) }
  }

  /// Fails where the address is none after all.
  func receiver(in folder: String) throws(NoticeFailure) -> Receiver {
    if let run { return .command(run, folder: folder) }
    do throws(WebFailure) {
      let fields = headers.map { HTTPFields.Field($0.name, $0.value) }
      return .webhook(try WebAddress(post ?? ""), fields: fields)
    } catch {
      throw NoticeFailure("the address of the notify stage \(error)")
    }
  }
}
