internal import ClaimModel
internal import Configuration
internal import Ledger

/// Takes documents out of the ledger for good.
package struct Forgetting {
  /// Why nothing was forgotten.
  package struct Refusal: Error, CustomStringConvertible {
    package var description: String
  }

  private let prepared: PreparedConfiguration

  package init(_ prepared: PreparedConfiguration) {
    self.prepared = prepared
  }

  /// Forgets documents by id, and those that were published before a day; tells what it did.
  package func forget(
    _ documents: [String], before day: String?, tell: (RunMessage) -> Void
  ) throws -> ExitStatus {
    if let day, CalendarDay(iso: day) == nil {
      throw Refusal(description: "\"\(day)\" is no day; expected one such as 2025-03-12")
    }
    _ = try PastLedger.open(prepared)
    do {
      let session = try LedgerSession(path: prepared.configuration.ledger.resolved, tell: tell)
      return try forget(documents, before: day, in: session.store, tell: tell)
    } catch let failure as LedgerFailure {
      guard case .held = failure.kind else { throw failure }
      tell(.error("\(failure)"))
      return .held
    }
  }

  private func forget(
    _ documents: [String], before day: String?, in store: LedgerStore, tell: (RunMessage) -> Void
  ) throws -> ExitStatus {
    let unknown = try store.unknown(documents)
    guard unknown.isEmpty else {
      throw Refusal(
        description: "the ledger has no document \(unknown.joined(separator: ", ")); "
          + "nothing was forgotten")
    }
    let old = try day.map { try store.documents(publishedBefore: $0) } ?? []
    let all = Set(documents + old).sorted()
    guard !all.isEmpty else {
      tell("there is nothing to forget")
      return .done
    }
    let copies = try store.copies(of: all)
    try store.forget(all)
    tell("\(counted(all.count, "document")) forgotten; the next run takes them out of the reports")
    for copy in copies { tell("\(copy) has the same words as one of them, and is still here") }
    return .done
  }
}
