import ClaimModel
import Diagnostics

/// Tables with a document in each row; the first row names the columns.
struct CSVFormat: DocumentFormat {
  let name = "CSV"
  let fileExtensions = ["csv", "tsv"]

  /// A line of words with commas is no sign of a table.
  func isRecognised(in head: [UInt8]) -> Bool { false }

  func read(_ file: InputFile, into sink: inout DocumentSink) {
    if file.head.starts(with: [0xFF, 0xFE]) || file.head.starts(with: [0xFE, 0xFF]) {
      return sink.refuse("encoding", file.path, "is UTF-16, expected UTF-8; save it as UTF-8")
    }
    var reader = CSVReader(descriptor: file.descriptor, rowLimit: file.limits.lineBytes)
    guard case .fields(let head, _)? = reader.next() else {
      return sink.refuse("empty", file.path, "has no first row that names its columns")
    }
    var table = CSVTableReader(file, head)
    guard table.hasText else { return sink.refuse("no_text", file.path, table.wordsForNoText) }
    while let row = reader.next() {
      switch row {
      case .fields(let fields, let line): table.take(fields, line, &sink)
      case .tooLong(let line):
        table.faults.refuse(
          "too_large", line, "the row has more than \(file.limits.lineBytes) bytes", &sink)
      case .unclosed(let line):
        table.faults.refuse(
          "unclosed", line, "a quote is opened in this row and never closed; close it", &sink)
      case .failed(let reason):
        sink.refuse("unreadable", file.path, "cannot be read to its end: \(reason.lowercased())")
      }
    }
    table.finish(&sink)
  }

  /// Makes documents of rows.
  private struct CSVTableReader {
    private let file: InputFile
    private let columns: [String]
    private let mapping: FieldMapping
    var faults: LineFaults
    private var isConverted = false

    init(_ file: InputFile, _ head: [[UInt8]]) {
      self.file = file
      mapping = FieldMapping(file.options.fields)
      faults = LineFaults(file: file.path, noun: "rows")
      columns = head.map { name in
        String(decoding: name, as: UTF8.self).split(separator: " ").joined(separator: " ")
      }
    }

    var hasText: Bool { mapping.names(of: "text").contains { index(of: $0) != nil } }

    var wordsForNoText: String {
      let wanted = mapping.names(of: "text").map { "\"\($0)\"" }.joined(separator: ", ")
      let found = columns.prefix(20).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
      return "has no column of text: looked for \(wanted), found \(found); name it under \"fields\""
    }

    mutating func take(_ row: [[UInt8]], _ line: Int, _ sink: inout DocumentSink) {
      guard row.count <= columns.count else {
        return faults.refuse(
          "wrong_row", line,
          "the row has \(row.count) fields, the first row \(columns.count); quote the fields that"
            + " hold separators", &sink)
      }
      var texts: [String?] = []
      for field in row {
        switch TextDecoder.decode(field) {
        case .text(let text, let encoding):
          isConverted = isConverted || encoding != nil
          texts.append(String(decoding: text, as: UTF8.self))
        case .empty: texts.append(nil)
        default:
          return faults.refuse(
            "not_utf8", line, "the row is not valid UTF-8; save the file as UTF-8", &sink)
        }
      }
      let document = mapping.document(id: "\(file.path)#\(line)", url: file.path) { name in
        index(of: name).flatMap { texts.indices.contains($0) ? texts[$0] : nil }
      }
      guard let document else { return faults.refuse("empty", line, "the row has no text", &sink) }
      sink.take(document, from: Diagnostic.Location(file: file.path, line: line))
    }

    func finish(_ sink: inout DocumentSink) {
      faults.finish(&sink)
      if isConverted {
        sink.note(
          .warning, "converted", file.path,
          "is not UTF-8 and was read as Windows-1252; save it as UTF-8 to be sure of its signs")
      }
    }

    private func index(of name: String) -> Int? {
      columns.firstIndex(of: name)
        ?? columns.firstIndex { $0.lowercased() == name.lowercased() }
    }
  }
}
