internal import Glibc

/// How often runs are repeated: "90s", "15m", "2h", "1d".
package struct RunInterval: Sendable, Hashable {
  package let seconds: Int

  /// Nil for what is no number with a unit, and for less than a second or more than a year.
  package init?(_ text: String) {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let last = text.last, let unit = units[last], let number = Int(text.dropLast()),
      number > 0, number <= 366 * 86_400 / unit
    else { return nil }
    seconds = number * unit
  }
}

/// Runs one behind the other until somebody asks for an end.
///
/// A run begins at a whole number of intervals after the first one. One that lasts longer makes up
/// for what it missed once, not several times.
package struct RepeatedRuns: Sendable {
  private let interval: RunInterval

  package init(every interval: RunInterval) {
    self.interval = interval
  }

  /// Repeats a run, whatever its status; never returns.
  ///
  /// - Parameter announce: gets the moment of each run before it is waited for.
  package func repeating(
    _ run: () async -> ExitStatus, tell: (RunMessage) -> Void,
    announce: (ReportDate, RunInterval) -> Void = { _, _ in }
  ) async throws -> Never {
    RepeatedRuns.endOnRequest()
    let start = time(nil)
    while true {
      _ = await run()
      let passed = time(nil) - start
      let rest = interval.seconds - passed % interval.seconds
      let isLate = passed > 0 && passed / interval.seconds > 0 && rest == interval.seconds
      guard !isLate else {
        announce(.now, interval)
        continue
      }
      let next = ReportDate(secondsSinceEpoch: time(nil) + rest)
      announce(next, interval)
      tell("next run at \(next.text)")
      try await Task.sleep(for: .seconds(rest))
    }
  }

  /// SIGTERM and SIGINT end the program at once with status 0, also in the midst of a run: what is
  /// recorded is whole at any moment, and the next run goes on from there.
  private static func endOnRequest() {
    for signal in [SIGTERM, SIGINT] {
      _ = Glibc.signal(signal) { _ in _exit(0) }
    }
  }
}
