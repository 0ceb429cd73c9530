import Foundation

/// The files that are measured on: given documents, repeated until they are large enough.
struct Material: Codable {
  /// Documents as JSON Lines.
  let documents: String
  /// A tenth of them.
  let tenth: String
  let count: Int
  /// Bytes of text.
  let text: Int

  private struct Row: Decodable {
    var text: String
  }

  /// The material that another process of this program has made.
  ///
  /// The system counts what a program holds when it starts another as memory of that other, so
  /// that the one which measures must hold little.
  static func made(
    repeating source: String, megabytes: Double, in folder: String
  ) throws -> Material {
    let words = [CommandLine.arguments[0], "--material", source, String(megabytes), folder]
    let told = "\(folder)/material.json"
    _ = try Command(
      arguments: words, input: "/dev/null", output: told, isOnOneCore: false
    ).run()
    return try JSONDecoder().decode(
      Material.self, from: Data(contentsOf: URL(filePath: told)))
  }

  /// - Parameters:
  ///   - source: documents as JSON Lines, each with an id.
  ///   - megabytes: how much text there is to be.
  ///   - folder: where the files are written.
  init(repeating source: String, megabytes: Double, in folder: String) throws {
    let rows = try String(contentsOfFile: source, encoding: .utf8).split(separator: "\n")
      .filter { !$0.allSatisfy(\.isWhitespace) }
    let sizes = try rows.map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8)).text.utf8.count
    }
    guard sizes.contains(where: { $0 > 0 }) else {
      throw Command.Failure(description: "no text in \(source)")
    }
    documents = "\(folder)/documents.jsonl"
    tenth = "\(folder)/tenth.jsonl"
    let whole = try Material.opened(documents)
    let part = try Material.opened(tenth)
    var text = 0
    var count = 0
    while Double(text) < megabytes * 1e6 {
      let row = rows[count % rows.count]
      // The id of each repetition is its own: copies of one document would be left out.
      let line = Data(Material.renamed(row, turn: count / rows.count).utf8)
      try whole.write(contentsOf: line)
      if Double(text) < megabytes * 1e5 { try part.write(contentsOf: line) }
      text += sizes[count % rows.count]
      count += 1
    }
    self.text = text
    self.count = count
  }

  private static func opened(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try FileHandle(forWritingTo: URL(filePath: path))
  }

  private static func renamed(_ row: Substring, turn: Int) -> String {
    guard let key = row.range(of: #"(?<=[{,] ?)"id" ?: ?""#, options: .regularExpression) else {
      return row + "\n"
    }
    return row[..<key.upperBound] + "\(turn)-" + row[key.upperBound...] + "\n"
  }
}
