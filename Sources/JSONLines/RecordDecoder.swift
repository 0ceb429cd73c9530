import Diagnostics
import FoundationEssentials

/// Reads one line of JSON Lines.
///
/// It holds no state between lines, so that each task of a batch can have one of its own.
package struct RecordDecoder {
  private let file: String
  private let decoder: JSONDecoder
  private let documentID: ((Int) -> String)?

  /// - Parameters:
  ///   - file: the name of the file in diagnostics.
  ///   - documentID: makes an id from the number of the line, for documents without one; where it
  ///     is nil, such a line is a fault.
  package init(file: String, documentID: ((Int) -> String)? = nil) {
    self.file = file
    self.documentID = documentID
    decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
  }

  /// The record of a line, or the fault that stands in its place; nil for an empty line.
  package func record(_ line: LineReader.Line) -> Result<Record, RecordFault>? {
    switch line {
    case .text(let bytes, let number):
      return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? nil : record(bytes, number)
    case .tooLong(let number, let limit):
      return fault(
        "line_too_long", number,
        "the line is longer than \(limit) bytes and was skipped; split its text into documents")
    case .failed(let number, let reason):
      return fault("unreadable", number, "cannot read on: \(reason)")
    }
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
