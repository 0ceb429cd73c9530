/// Rows of text as RFC 4180 has them: CRLF, fields in quotation marks where they need it.
struct CSVTable {
  private(set) var text = ""

  /// Adds a row of cells.
  mutating func add(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      text += cell.field
    }
    text += "\r\n"
  }
}

/// One cell of a table.
enum CSVCell {
  case text(String?)
  case number(Int?)
  case degrees(Double?)
  case flag(Bool)

  /// The cell as it stands in the file.
  var field: String {
    switch self {
    case .text(let text): Self.quoted(Self.harmless(text ?? ""))
    case .number(let number): number.map(String.init) ?? ""
    case .flag(let flag): flag ? "true" : "false"
    case .degrees(let degrees): degrees.map { $0.isFinite ? $0.description : "" } ?? ""
    }
  }

  /// A text that a spreadsheet would take for a formula, with an apostrophe before it.
  ///
  /// The reports hold words of strangers, and desks open them in spreadsheets. See OWASP, "CSV
  /// Injection".
  private static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    var field = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field += "\"" }
      field.unicodeScalars.append(scalar)
    }
    return field + "\""
  }
}

/// A column of a table: its name, its tag of the Humanitarian Exchange Language, and its cell.
struct CSVColumn<Row>: Sendable {
  let name: String
  /// See the HXL 1.1 standard; "#affected+num+min".
  let tag: String
  let cell: @Sendable (Row) -> CSVCell

  init(_ name: String, _ tag: String, _ cell: @escaping @Sendable (Row) -> CSVCell) {
    self.name = name
    self.tag = tag
    self.cell = cell
  }

  /// The first two lines of a file: names and tags.
  static func head(_ columns: [CSVColumn]) -> String {
    var table = CSVTable()
    table.add(columns.map { .text($0.name) })
    table.add(columns.map { .text($0.tag) })
    return table.text
  }

  /// A line for each row.
  static func lines(_ columns: [CSVColumn], rows: [Row]) -> String {
    var table = CSVTable()
    for row in rows { table.add(columns.map { $0.cell(row) }) }
    return table.text
  }
}
