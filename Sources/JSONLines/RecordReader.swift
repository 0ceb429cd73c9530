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
  private let documentID: ((Int) -> String)?
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
    self.documentID = documentID
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
        lineNumber = number
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        isEmpty = false
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
    if let documentID, let key = DecodedRecord.idKey {
      decoder.userInfo[key] = documentID(number)
    }
    do {
      let decoded = try decoder.decode(DecodedRecord.self, from: Data(bytes))
      return .success(decoded.record ?? .other(bytes))
    } catch let error as DecodingError {
      if let place = JSONFaultFinder.fault(in: bytes) {
        return fault(
          "not_json", number, "the line is not JSON: expected \(place.expected)",
          column: place.column)
      }
      return fault("bad_record", number, RecordFault.words(for: error))
    } catch {
      return fault("bad_record", number, "the line is not a record")
    }
  }

  private func fault(
    _ kind: String, _ number: Int, _ message: String, column: Int? = nil
  ) -> Result<Record, RecordFault> {
    let location = Diagnostic.Location(file: file, line: number, column: column)
    return .failure(RecordFault(diagnostic: Diagnostic(.error, kind, at: location, message)))
  }
}
