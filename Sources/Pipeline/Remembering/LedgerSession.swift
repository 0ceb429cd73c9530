internal import FoundationEssentials
internal import Ledger

/// An open ledger that no other run writes meanwhile.
struct LedgerSession {
  let store: LedgerStore
  private let lock: LedgerLock?

  /// Opens the ledger of a configuration; a damaged one is moved aside and told, and a new one is
  /// begun.
  ///
  /// - Parameter path: nil for a ledger that nothing outlives.
  init(path: String?, tell: (RunMessage) -> Void) throws(LedgerFailure) {
    guard let path else {
      lock = nil
      store = try LedgerStore(path: nil)
      return
    }
    LedgerSession.makeFolder(of: path)
    let lock = try LedgerLock(ledger: path)
    self.lock = lock
    do {
      store = try LedgerStore(path: path)
    } catch {
      guard case .corrupted = error.kind else { throw error }
      store = try LedgerSession.anew(path, after: error, tell: tell)
    }
  }

  private init(store: LedgerStore, lock: LedgerLock?) {
    self.store = store
    self.lock = lock
  }

  /// The same session with a new ledger, where the damage shows later than at the opening.
  func anew(after failure: LedgerFailure, tell: (RunMessage) -> Void) throws(LedgerFailure)
    -> LedgerSession
  {
    guard let path = store.path else { throw failure }
    return LedgerSession(
      store: try LedgerSession.anew(path, after: failure, tell: tell), lock: lock)
  }

  private static func anew(
    _ path: String, after failure: LedgerFailure, tell: (RunMessage) -> Void
  ) throws(LedgerFailure) -> LedgerStore {
    let aside = try LedgerStore.moveAside(path)
    tell("\(failure); it was moved to \(aside)")
    tell("a new ledger is made from the inputs; what only the old one held is in that file")
    return try LedgerStore(path: path)
  }

  private static func makeFolder(of path: String) {
    // Where it cannot be made, the lock says so.
    try? FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
  }
}
