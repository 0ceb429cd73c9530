internal import YAML

/// Adds a test to the text of a file, and leaves every other line as it is.
package enum TestsEditor {
  /// Why a test cannot be added.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Parameters:
  ///   - entry: the lines of the test as a member of a list; the first begins with "- ".
  ///   - bytes: the file, which is sound YAML or empty.
  package static func adding(
    _ entry: [String], to bytes: [UInt8], file: String
  ) throws(Failure) -> [UInt8] {
    let reading = YAMLReader.reading(bytes: bytes, file: file)
    guard reading.diagnostics.isEmpty,
      reading.root == nil || reading.root?.entries != nil
        || reading.root?.isNothing == true
    else { throw Failure(description: "\(file) is no sound configuration; nothing was written") }
    var file = TextLines(bytes)
    let entries = reading.root?.entries ?? []
    guard let tests = entries.first(where: { $0.name == PipelineConfiguration.tests.name }) else {
      file.dropBlankEnd()
      file.append(["", "tests:"] + entry.map { $0.isEmpty ? $0 : "  \($0)" })
      return file.bytes
    }
    try add(entry, below: tests, entries, in: &file, reading.source.file)
    return file.bytes
  }

  private static func add(
    _ entry: [String], below tests: YAMLEntry, _ entries: [YAMLEntry], in file: inout TextLines,
    _ name: String
  ) throws(Failure) {
    let isBracketed = file.scalar(at: tests.value.mark) == "["
    let isEmpty = tests.value.isNothing || tests.value.items?.isEmpty == true
    guard isEmpty || !isBracketed, isEmpty || tests.value.items != nil else {
      throw Failure(
        description: "\(name):\(tests.key.mark.line): the tests stand in brackets; write each as "
          + "lines of its own that begin with \"- \", and freeze again")
    }
    if isEmpty {
      // "tests: []" and "tests:" with or without a comment.
      if isBracketed { file.remove("[]", at: tests.value.mark) }
      file.insert(entry.map { $0.isEmpty ? $0 : "  \($0)" }, after: tests.key.mark.line)
      return
    }
    let pad = String(repeating: " ", count: tests.value.mark.column - 1)
    let next = entries.map(\.key.mark.line).filter { $0 > tests.key.mark.line }.min()
    let end = file.endOfBlock(before: next, indentedBy: tests.value.mark.column)
    file.insert(entry.map { $0.isEmpty ? $0 : pad + $0 }, after: end)
  }
}

/// The lines of a file with the line break that it uses.
private struct TextLines {
  private var lines: [String]
  private let lineBreak: String

  init(_ bytes: [UInt8]) {
    let isCarriage = bytes.contains(0x0D)
    lineBreak = isCarriage ? "\r\n" : "\n"
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines = parts.map { part in
      String(decoding: part.last == 0x0D ? part.dropLast() : part, as: UTF8.self)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  var bytes: [UInt8] { Array((lines.joined(separator: lineBreak) + lineBreak).utf8) }

  mutating func dropBlankEnd() {
    while let last = lines.last, TextLines.isBlank(last) { lines.removeLast() }
  }

  mutating func append(_ more: [String]) { lines += lines.isEmpty ? Array(more.dropFirst()) : more }

  /// - Parameter line: its number, from 1.
  mutating func insert(_ more: [String], after line: Int) {
    lines.insert(contentsOf: more, at: min(line, lines.count))
  }

  mutating func remove(_ text: String, at mark: YAMLMark) {
    var scalars = Array(lines[mark.line - 1].unicodeScalars)
    // Between the brackets spaces may stand.
    guard let close = scalars[(mark.column - 1)...].firstIndex(of: "]") else { return }
    scalars.removeSubrange((mark.column - 1)...close)
    var line = String(String.UnicodeScalarView(scalars))
    while line.last == " " { line.removeLast() }
    lines[mark.line - 1] = line
  }

  func scalar(at mark: YAMLMark) -> Unicode.Scalar? {
    guard lines.indices.contains(mark.line - 1) else { return nil }
    let scalars = Array(lines[mark.line - 1].unicodeScalars)
    return scalars.indices.contains(mark.column - 1) ? scalars[mark.column - 1] : nil
  }

  /// The last line of a list, without blank lines and comments that belong to what follows.
  func endOfBlock(before next: Int?, indentedBy column: Int) -> Int {
    var end = (next ?? lines.count + 1) - 1
    while end > 0 {
      let line = lines[end - 1]
      let indent = line.prefix { $0 == " " }.count
      let isForeign = line.dropFirst(indent).first == "#" && indent < column - 1
      guard
        TextLines.isBlank(line) || isForeign || line == "#"
          || next != nil && indent == 0
            && line.first == "#"
      else { return end }
      end -= 1
    }
    return end
  }

  private static func isBlank(_ line: String) -> Bool {
    line.allSatisfy { $0 == " " || $0 == "\t" }
  }
}
