import ClaimModel
import Diagnostics
import FoundationEssentials

/// Reads one line of JSON Lines.
///
/// Lines as the program writes them are read in one pass over their bytes. Only what is not as
/// expected goes to the decoder of Foundation, which tells what is wrong with it. Discrepancies go
/// there as well: they are few.
///
/// No line depends on another, so that each task of a batch can have a decoder of its own.
package struct RecordDecoder {
  private let file: String
  private let decoder: JSONDecoder
  private let documentID: ((Int) -> String)?
  private let pool = StringPool()

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

  /// The records of many lines, in their order; what is none is left out.
  package func records(in lines: [UInt8]) -> [Record] {
    var records: [Record] = []
    var start = 0
    while start < lines.count {
      let end = lines[start...].firstIndex(of: 0x0A) ?? lines.count
      if let record = try? scanned(lines, start..<end, fallback: nil) {
        records.append(record)
      } else if case .success(let record) = record(.text(Array(lines[start..<end]), number: 1)) {
        records.append(record)
      }
      start = end + 1
    }
    return records
  }

  private func scanned(
    _ bytes: [UInt8], _ range: Range<Int>, fallback: String?
  ) throws(Unexpected) -> Record {
    var scanner = try JSONScanner(bytes, range, pool: pool)
    let record: Record
    switch try scanner.leadingKind() {
    case nil, "document": record = .document(try Document(from: &scanner, fallback: fallback))
    case "article": record = .article(try Article(from: &scanner))
    case "claim": record = .claim(try Claim(from: &scanner))
    case "incident": record = .incident(try Incident(from: &scanner))
    default: throw Unexpected()
    }
    guard scanner.isAtEnd() else { throw Unexpected() }
    return record
  }

  private func record(_ bytes: [UInt8], _ number: Int) -> Result<Record, RecordFault> {
    let fallback = documentID?(number)
    if let record = try? scanned(bytes, bytes.indices, fallback: fallback) {
      return .success(record)
    }
    if let fallback, let key = DecodedRecord.idKey { decoder.userInfo[key] = fallback }
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
