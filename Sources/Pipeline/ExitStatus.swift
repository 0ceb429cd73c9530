internal import Ledger

/// How the program ends, for the shell and for whoever runs it on a schedule.
///
/// The numbers of usage, a held ledger and configuration are those of `sysexits.h`.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  case failed = 1
  /// Some inputs could not be read; the rest was done, and each is named.
  case inputsSkipped = 2
  /// `--fail-on` is met, or a plan has found changes.
  case discrepancyFound = 3
  /// Wrong words on the command line; the argument parser ends with it.
  case usage = 64
  /// Another run, or another program, holds the ledger; nothing was changed.
  case held = 75
  /// The configuration, or a file that it names, is wrong; nothing was changed.
  case configuration = 78

  package static let changesFound = ExitStatus.discrepancyFound

  /// What an error means for whoever started the program.
  package init(of error: any Error) {
    if case .held = (error as? LedgerFailure)?.kind { self = .held } else { self = .failed }
  }
}
