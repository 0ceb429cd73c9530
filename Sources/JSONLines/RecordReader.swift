import Diagnostics
import Foundation

/// Reads the records of a JSON Lines file, line by line, in bounded memory.
///
/// A line that cannot be read gives a diagnostic with its number, and the next line is read. Empty
/// lines are passed over. A line without `record` is a document: `id` and `text` are enough.
package struct RecordReader {
  private var lines: LineReader
  private let file: String
  private let decoder: JSONDecoder

  /// Reads from a file descriptor, which stays the caller's; `file` is for the diagnostics.
  package init(
    descriptor: Int32, file: String, lineLimit: Int = LineReader.standardLimit
  ) {
    lines = LineReader(descriptor: descriptor, limit: lineLimit)
    self.file = file
    decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
  }

  /// The next record or the fault that stands in its place; nil at the end.
  package mutating func next() -> Result<Record, RecordFault>? {
    while let line = lines.next() {
      switch line {
      case .text(let bytes, let number):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        return record(bytes, number)
      case .tooLong(let number, let limit):
        return fault(
          "line_too_long", number,
          "the line is longer than \(limit) bytes and was skipped; split its text into documents")
      case .failed(let number, let reason):
        return fault("unreadable", number, "cannot read on: \(reason)")
      }
    }
    return nil
  }

  private func record(_ bytes: [UInt8], _ number: Int) -> Result<Record, RecordFault> {
    do {
      let decoded = try decoder.decode(DecodedRecord.self, from: Data(bytes))
      return .success(decoded.record ?? .other(bytes))
    } catch let error as DecodingError {
      return fault("bad_record", number, RecordFault.words(for: error))
    } catch {
      return fault("bad_record", number, "the line is not a record")
    }
  }

  private func fault(
    _ kind: String, _ number: Int, _ message: String
  ) -> Result<Record, RecordFault> {
    let location = Diagnostic.Location(file: file, line: number)
    return .failure(RecordFault(diagnostic: Diagnostic(.error, kind, at: location, message)))
  }
}
