internal import GRDB

/// Why the ledger cannot be used.
package struct LedgerFailure: Error, Hashable {
  /// What the program can do about it differs with the kind.
  package enum Kind: Sendable, Hashable {
    /// Another run, or another program, holds the ledger.
    case held(by: String?)
    /// The file is damaged, or no ledger at all.
    case corrupted(reason: String)
    /// It is a database of something else.
    case foreign
    /// A newer version of the program has written it.
    case newer
    /// The disk is full, the folder cannot be written, and the like.
    case system(reason: String)
  }

  /// The file of the ledger.
  package var path: String
  package var kind: Kind

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

extension LedgerFailure: CustomStringConvertible {
  package var description: String {
    switch kind {
    case .held(let holder):
      "\(path) is held by \(holder ?? "another program"); nothing was changed, try again when it has ended"
    case .corrupted(let reason): "\(path) is damaged: \(reason)"
    case .foreign: "\(path) is the database of another program; write the ledger to another place"
    case .newer:
      "\(path) was written by a newer version of counterclaim; use that version, or another ledger"
    case .system(let reason): "\(path) cannot be used: \(reason)"
    }
  }
}

extension LedgerFailure {
  /// What an error of the database means for whoever runs the program.
  init(_ error: any Error, path: String) {
    switch error {
    case let failure as LedgerFailure: self = failure
    case let error as DatabaseError: self.init(path: path, kind: .init(error))
    default: self.init(path: path, kind: .system(reason: "\(error)"))
    }
  }
}

extension LedgerFailure.Kind {
  fileprivate init(_ error: DatabaseError) {
    let reason = error.message ?? "error \(error.resultCode.rawValue) of SQLite"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .held(by: nil)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupted(reason: reason)
    default: self = .system(reason: reason)
    }
  }
}
