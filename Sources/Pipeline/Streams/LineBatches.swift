internal import JSONLines

/// Gathers the lines of an input into pieces of work that are worth a task.
struct LineBatches {
  private static let bytes = 256 << 10
  private var lines: LineReader

  init(descriptor: Int32) {
    lines = LineReader(descriptor: descriptor)
  }

  /// The next lines, a quarter of a megabyte or a little more; nil at the end.
  mutating func next() -> [LineReader.Line]? {
    var batch: [LineReader.Line] = []
    var size = 0
    while size < LineBatches.bytes, let line = lines.next() {
      if case .text(let bytes, _) = line { size += bytes.count }
      batch.append(line)
    }
    return batch.isEmpty ? nil : batch
  }
}
