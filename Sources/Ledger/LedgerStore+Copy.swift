internal import GRDB

extension LedgerStore {
  /// A ledger of the same content that nothing outlives, for who wants to see what a run would make
  /// of it.
  ///
  /// It lies in a temporary file of the database's own, which goes when the copy does. The original
  /// is read once, as it is at one moment, and an older one is brought up to date in the copy alone.
  package static func copy(of path: String) throws(LedgerFailure) -> LedgerStore {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let original = try DatabaseQueue(path: path, configuration: configuration)
      // The empty name stands for a temporary file.
      let copy = try DatabaseQueue(path: "", configuration: configuration)
      try original.backup(to: copy)
      return try LedgerStore(path: nil, queue: copy)
    } catch {
      throw LedgerFailure(path: path, kind: LedgerFailure(error, path: path).kind)
    }
  }
}
