import Foundation

/// The figures of one run, as they are kept.
struct Figures: Codable {
  /// The commit that was measured, and whether files differed from it.
  var commit: String
  var day: String
  /// By name: "extract: MB/s".
  var figures: [String: Double] = [:]

  /// Figures of which more is better; of all others less is.
  private static func isSpeed(_ name: String) -> Bool {
    name.hasSuffix("/s") || name.hasSuffix("cores")
  }

  /// The figures of the control command, by which a busy machine is told from a slow program.
  static let control = "wc -w: MB/s"

  /// How many times as good as in another run, with speeds in proportion to the control.
  func ratio(_ name: String, to other: Figures) -> Double? {
    guard let now = figures[name], let then = other.figures[name], now > 0, then > 0 else {
      return nil
    }
    guard Figures.isSpeed(name) else { return then / now }
    guard name.hasSuffix("B/s") || name.contains("documents/s") || name.contains("pages/s"),
      let control = figures[Figures.control], let before = other.figures[Figures.control]
    else { return now / then }
    return now / control / (then / before)
  }

  /// The last result that was kept in a folder, by the name of its file; nil where there is none.
  static func last(in folder: String) throws -> Figures? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let name = names.filter({ $0.hasSuffix(".json") }).max() else { return nil }
    let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    return try JSONDecoder().decode(Figures.self, from: data)
  }

  func keep(in folder: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let path = "\(folder)/\(day)-\(commit.prefix(7)).json"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(filePath: path))
    return path
  }
}
