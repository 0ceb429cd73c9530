import Foundation

/// Counts how often a command asks for memory, with the library that lies beside this program.
enum Allocations {
  private static let library = "libAllocationCount.so"

  /// Nil where the library was not built.
  static func count(_ command: Command, in folder: String) throws -> Double? {
    let here = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let path = here.deletingLastPathComponent().appending(path: library).path
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let tally = "\(folder)/tally"
    var counted = command
    counted.environment = ["LD_PRELOAD": path, "ALLOCATION_COUNT": tally]
    _ = try counted.run()
    // `taskset` counts as well, until the program takes its place and begins anew.
    return Double(try String(contentsOfFile: tally, encoding: .utf8).dropLast())
  }
}
