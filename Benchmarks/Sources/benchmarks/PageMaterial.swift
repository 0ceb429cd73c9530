import Foundation

/// Saved pages to measure on, copied until there are enough of them.
struct PageMaterial {
  let folder: String
  let count: Int
  /// So many pages take a second or two, beside which the start of the program is little.
  private static let least = 1000

  /// - Parameters:
  ///   - source: a folder with pages, in folders of its own or not.
  ///   - folder: where the copies are written.
  init(copying source: String, to folder: String) throws {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: source)) ?? []
    let pages = names.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }.sorted()
    guard !pages.isEmpty else {
      throw Command.Failure(description: "no saved pages in \(source)")
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let copies = max(1, PageMaterial.least / pages.count)
    for (number, name) in pages.enumerated() {
      let page = try Data(contentsOf: URL(filePath: "\(source)/\(name)"))
      for copy in 0..<copies {
        let path = URL(filePath: "\(folder)/\(number)-\(copy).html")
        try PageMaterial.reworded(page, copy).write(to: path)
      }
    }
    self.folder = folder
    count = pages.count * copies
  }

  /// Copies of one text would be left out, so each has words of its own.
  private static func reworded(_ page: Data, _ copy: Int) -> Data {
    guard copy > 0, let text = String(data: page, encoding: .isoLatin1) else { return page }
    let letters = String(copy).unicodeScalars.map { Unicode.Scalar(UInt8($0.value + 49)) }
    let word = letters.reduce(into: "X") { $0.unicodeScalars.append($1) }
    return text.replacingOccurrences(of: " people", with: " people of \(word)")
      .data(using: .isoLatin1) ?? page
  }
}
