import Foundation
import Testing

@Suite struct `The rooms of the house` {
  /// What a room may import beside ClaimModel, Diagnostics and the system's modules.
  private static let table: [String: Set<String>] = [
    "ClaimModel": [], "Diagnostics": [], "YAML": ["CLibYAML"], "Configuration": ["YAML"],
    "Hashing": ["CLibCrypto"], "JSONLines": [], "Unpacking": ["CLibZ"],
    "Web": ["CLibCurl", "Unpacking"], "Archives": ["Unpacking", "Web"], "Text": ["YAML"],
    "Articles": ["Text"], "Pages": ["Articles", "CLibXML2", "Text"],
    "Feeds": ["CLibXML2", "Hashing", "Pages", "Web"], "Mail": ["Pages", "Web"],
    "Ingestion": [
      "Archives", "Feeds", "Hashing", "JSONLines", "Mail", "Pages", "Text", "Unpacking", "Web",
    ],
    "Extraction": ["Text"],
    "Attribution": ["Text"], "Setting": ["Text"], "Grouping": ["Hashing"],
    "Comparison": ["Hashing"], "Reporting": ["Hashing", "JSONLines", "Mustache"],
    "Ledger": ["GRDB"], "Notices": ["JSONLines", "Web"],
    "Pipeline": [
      "Articles", "Attribution", "Comparison", "Configuration", "Extraction", "Grouping",
      "Hashing", "Ingestion", "JSONLines", "Ledger", "Notices", "Reporting", "Setting", "Text",
      "Web",
    ],
    "counterclaim": ["Pipeline", "ArgumentParser"],
  ]
  private static let system: Set<String> = ["Foundation", "FoundationEssentials", "Glibc"]
  private static let foundations: Set<String> = ["ClaimModel", "Diagnostics"]

  @Test(arguments: table.keys.sorted())
  func `import what the table allows and nothing else`(_ room: String) throws {
    let allowed = try #require(Self.table[room]).union(Self.system)
      .union(Self.foundations.contains(room) ? [] : Self.foundations)
    let sources = Program.repository.appending(path: "Sources/\(room)").path(percentEncoded: false)
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources)
      .filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8)
      let foreign = Self.imports(of: text).subtracting(allowed)
      #expect(foreign.isEmpty, "\(room)/\(file) imports \(foreign.sorted())")
    }
  }

  @Test(arguments: ["Sources"])
  func `all stand in the table`(_ folder: String) throws {
    let sources = Program.repository.appending(path: folder).path(percentEncoded: false)
    let rooms = try FileManager.default.contentsOfDirectory(atPath: sources)
      .filter { !$0.hasPrefix("CLib") && !$0.hasPrefix(".") }
    #expect(rooms.sorted() == Self.table.keys.sorted())
  }

  /// The modules of lines such as `package import Text`; embedded data begins no line so.
  private static func imports(of text: String) -> Set<String> {
    let levels: Set<Substring> = ["internal", "package", "public", "private", "fileprivate"]
    return Set(
      text.split(separator: "\n").compactMap { line in
        var words = line.split(separator: " ")[...]
        while let first = words.first, levels.contains(first) || first.hasPrefix("@") {
          words.removeFirst()
        }
        guard words.count >= 2, words.first == "import" else { return nil }
        return String(words[words.startIndex + 1])
      })
  }
}
