internal import Configuration
internal import FoundationEssentials
internal import Ledger

/// The ledger of a configuration, for commands that need one to be there.
enum PastLedger {
  /// There is nothing to look back on.
  struct Missing: Error, CustomStringConvertible {
    var path: String

    var description: String { "there is no ledger at \(path) yet; counterclaim run makes it" }
  }

  static func open(_ prepared: PreparedConfiguration) throws -> LedgerStore {
    let path = prepared.configuration.ledger.resolved
    guard FileManager.default.fileExists(atPath: path) else { throw Missing(path: path) }
    return try LedgerStore(path: path)
  }
}

/// Columns of text, each as wide as its widest entry, numbers to the right.
struct TextTable {
  private var rows: [[String]]
  private let numbers: Set<Int>

  /// - Parameter numbers: the columns that hold numbers.
  init(heading: [String], numbers: Set<Int>) {
    rows = [heading]
    self.numbers = numbers
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  var text: String {
    let widths = rows[0].indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let pad = String(
          repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        return numbers.contains(column) ? pad + cell : cell + pad
      }
      let line = cells.joined(separator: "  ")
      return String(
        line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        + "\n"
    }.joined()
  }
}
