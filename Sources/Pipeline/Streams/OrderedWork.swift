internal import FoundationEssentials

/// Does pieces of work on all cores and hands the results over in the order of the pieces.
///
/// Only a few pieces are under way at a time, so that an endless input takes bounded memory.
enum OrderedWork {
  /// - Parameters:
  ///   - next: gives the next piece; nil after the last.
  ///   - work: is called on any core.
  ///   - deliver: is called with one result after the other, in order.
  static func run<Piece: Sendable, Output: Sendable>(
    next: () -> Piece?, work: @escaping @Sendable (Piece) -> Output,
    deliver: (Output) throws -> Void
  ) async throws {
    let width = 2 * max(1, ProcessInfo.processInfo.activeProcessorCount)
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var started = 0
      var delivered = 0
      var early: [Int: Output] = [:]
      var isAtEnd = false
      while true {
        while !isAtEnd, started < delivered + width {
          guard let piece = next() else {
            isAtEnd = true
            break
          }
          let number = started
          group.addTask { (number, work(piece)) }
          started += 1
        }
        guard let (number, output) = try await group.next() else { return }
        early[number] = output
        while let output = early.removeValue(forKey: delivered) {
          try deliver(output)
          delivered += 1
        }
      }
    }
  }

  /// What becomes of all pieces, in their order.
  static func map<Piece: Sendable, Output: Sendable>(
    _ pieces: [Piece], _ work: @escaping @Sendable (Piece) -> Output
  ) async throws -> [Output] {
    var rest = pieces[...]
    var outputs: [Output] = []
    outputs.reserveCapacity(pieces.count)
    try await run(next: { rest.popFirst() }, work: work, deliver: { outputs.append($0) })
    return outputs
  }
}
