/// Tells how long each step took.
struct Stopwatch {
  private var last = ContinuousClock.now

  /// The seconds since the last call, to the millisecond.
  mutating func lap() -> Double {
    let now = ContinuousClock.now
    let (seconds, attoseconds) = (now - last).components
    last = now
    return Double(seconds) + Double(attoseconds / 1_000_000_000_000_000) / 1000
  }
}
