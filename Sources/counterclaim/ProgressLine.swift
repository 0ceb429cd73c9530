import Foundation
import Pipeline

/// One line at the foot of a terminal that is drawn anew as a run goes on.
///
/// It is drawn where standard error is a terminal that can move its cursor, and nowhere else: a pipe,
/// a log and `--log-format json` get whole lines alone. It has no colour, so `NO_COLOR` finds nothing
/// to take away.
final class ProgressLine {
  private static let interval = Duration.milliseconds(100)
  private let errors = ByteOutput(descriptor: 2)
  private let isShown: Bool
  private var isDrawn = false
  private var stage = ""
  private var begun = ContinuousClock.now
  private var drawn: ContinuousClock.Instant?

  init(_ format: LogFormat) {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
    isShown = format == .text && !["", "dumb"].contains(terminal) && isatty(2) == 1
  }

  func show(_ progress: RunProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if progress.stage != stage {
      stage = progress.stage
      begun = now
    } else if let drawn, now - drawn < Self.interval {
      return
    }
    drawn = now
    let words = progress.words(after: (now - begun) / .seconds(1))
    write("\r\u{1B}[K\(words.prefix(width - 1))")
    isDrawn = true
  }

  /// Takes the line away, before something else is written.
  func clear() {
    guard isDrawn else { return }
    write("\r\u{1B}[K")
    isDrawn = false
  }

  private var width: Int {
    var size = winsize()
    let isKnown = unsafe ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 1
    return isKnown ? Int(size.ws_col) : 80
  }

  private func write(_ text: String) {
    // Nobody can be told that standard error cannot be written.
    try? errors.write(Array(text.utf8))
  }
}
