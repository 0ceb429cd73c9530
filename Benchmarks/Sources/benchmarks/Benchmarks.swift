import Foundation

/// Measures the program beside control commands, and holds the figures against those kept last.
@main struct Benchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--spin"] { return spin() }
    do {
      if arguments.first == "--material" { return try tellMaterial(arguments.dropFirst()) }
      try measure(Options(arguments))
    } catch {
      FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
      exit(1)
    }
  }

  /// A loop that needs a core and nothing else, by which two cores are known from one.
  private static func spin() {
    var value: UInt64 = 1
    for _ in 0..<1_500_000_000 { value = value &* 6_364_136_223_846_793_005 &+ 1 }
    // Told, so that the compiler does not leave the loop out.
    print(value)
  }

  /// Makes the files in the folder named last, and tells what they hold.
  private static func tellMaterial(_ words: ArraySlice<String>) throws {
    guard words.count == 3, let source = words.first, let folder = words.last,
      let megabytes = Double(words[words.startIndex + 1])
    else { throw Command.Failure(description: Options.help) }
    let material = try Material(repeating: source, megabytes: megabytes, in: folder)
    FileHandle.standardOutput.write(try JSONEncoder().encode(material))
  }

  private static func measure(_ options: Options) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let blank = Figures(commit: git("rev-parse", "HEAD"), day: git("log", "-1", "--format=%cs"))
    var suite = try Suite(options, folder: folder.path, figures: blank)
    let figures = try suite.run()
    show(figures, beside: try Figures.last(in: options.results))
    if options.keepsResults { print("kept in \(try figures.keep(in: options.results))") }
  }

  /// The first line of what git says; a word for it where there is none.
  private static func git(_ words: String...) -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "unknown" }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return text.split(separator: "\n").first.map(String.init) ?? "unknown"
  }

  /// Less than this share of what was kept is told as slower; smaller differences are noise.
  private static let mark = 0.9

  private static func show(_ figures: Figures, beside last: Figures?) {
    if let last {
      print("beside \(last.commit.prefix(7)) of \(last.day); speeds in proportion to wc -w")
    } else {
      print("nothing is kept to hold these figures against; --keep keeps them")
    }
    var worse: [String] = []
    for (name, value) in figures.figures.sorted(by: { $0.key < $1.key }) {
      let number = value < 100 ? String(format: "%10.2f", value) : String(format: "%10.0f", value)
      let ratio = last.flatMap { figures.ratio(name, to: $0) }
      let told = ratio.map { String(format: "  x %.2f", $0) + ($0 < mark ? "  WORSE" : "") }
      print("\(number)  \(name)\(told ?? "")")
      if let ratio, ratio < mark, name != Figures.control { worse.append(name) }
    }
    guard last != nil else { return }
    print(worse.isEmpty ? "no figure is a tenth worse" : "worse: \(worse.joined(separator: ", "))")
  }
}
