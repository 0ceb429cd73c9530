/// Reads the records of a JSON Lines file, line by line, in bounded memory.
///
/// A line that cannot be read gives a diagnostic with its number, and the next line is read. Empty
/// lines are passed over. A line without `record` is a document: `id` and `text` are enough.
package struct RecordReader {
  private var lines: LineReader
  private let decoder: RecordDecoder
  /// The number of the line that was read last, from 1; 0 before the first.
  package private(set) var lineNumber = 0
  /// No line but empty ones has been read.
  package private(set) var isEmpty = true

  /// Reads from a file descriptor, which stays the caller's.
  ///
  /// - Parameters:
  ///   - descriptor: 0 is standard input.
  ///   - file: the name of the file in diagnostics.
  ///   - lineLimit: the bytes that a line may have.
  ///   - documentID: makes an id from the number of the line, for documents without one; where it
  ///     is nil, such a line is a fault.
  package init(
    descriptor: Int32, file: String, lineLimit: Int = LineReader.standardLimit,
    documentID: ((Int) -> String)? = nil
  ) {
    lines = LineReader(descriptor: descriptor, limit: lineLimit)
    decoder = RecordDecoder(file: file, documentID: documentID)
  }

  /// The next record or the fault that stands in its place; nil at the end.
  package mutating func next() -> Result<Record, RecordFault>? {
    while let line = lines.next() {
      guard let record = decoder.record(line) else { continue }
      switch line {
      case .text(_, let number), .tooLong(let number, _):
        lineNumber = number
        isEmpty = false
      case .failed: break
      }
      return record
    }
    return nil
  }
}
