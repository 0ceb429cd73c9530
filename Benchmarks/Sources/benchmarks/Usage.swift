/// What one command has used.
struct Usage: Sendable {
  /// By the clock.
  var seconds: Double
  /// Of the processor, the system's work for the command included.
  var processor: Double
  /// At most, in megabytes.
  var memory: Double
}

extension Usage {
  /// The quickest of several runs.
  static func best(of runs: Int, _ measure: () throws -> Usage) throws -> Usage {
    var best = try measure()
    for _ in 1..<max(1, runs) {
      let next = try measure()
      if next.processor < best.processor { best = next }
    }
    return best
  }
}
