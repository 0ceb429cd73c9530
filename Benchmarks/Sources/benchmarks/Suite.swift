import Foundation

/// Measures one after the other, the controls on the same files in the same run.
struct Suite {
  private let options: Options
  private let folder: String
  private let material: Material
  private var figures: Figures

  init(_ options: Options, folder: String, figures: Figures) throws {
    self.options = options
    self.folder = folder
    self.figures = figures
    material = try Material.made(
      repeating: options.documents, megabytes: options.megabytes, in: folder)
  }

  mutating func run() throws -> Figures {
    try measureControls()
    try measureExtract()
    try measureCores()
    try measureStages()
    try measurePages(try PageMaterial(copying: options.pages, to: "\(folder)/saved"))
    return figures
  }

  private func command(_ words: String..., input: String? = nil, output: String? = nil) -> Command {
    Command(
      arguments: words, input: input ?? material.documents,
      output: output.map { "\(folder)/\($0)" })
  }

  private mutating func note(_ name: String, _ value: Double) { figures.figures[name] = value }

  private mutating func speed(_ name: String, _ usage: Usage) {
    note("\(name): MB/s", Double(material.text) / 1e6 / usage.processor)
  }

  /// What other programs do with the same bytes: count words, and look for numbers and for harm.
  private mutating func measureControls() throws {
    speed("wc -w", try Usage.best(of: options.runs) { try command("wc", "-w").run() })
    let pattern = "[0-9]+|killed|dead|died|wounded|injured|missing|hostages"
    // All of them, into a file: grep that only counts leaves a line at its first match.
    let grep = command("grep", "-oE", pattern, output: "words")
    speed("grep", try Usage.best(of: options.runs) { try grep.run() })
  }

  /// The filter, and the same without what it takes to read and to write the lines, which `group`
  /// does with documents and nothing more.
  private mutating func measureExtract() throws {
    let extract = command(options.program, "extract", output: "claims")
    let filter = try Usage.best(of: options.runs) { try extract.run() }
    let lines = try Usage.best(of: options.runs) { try command(options.program, "group").run() }
    speed("extract, as a filter", filter)
    speed("lines read and written alone", lines)
    note(
      "extract, text alone: MB/s",
      Double(material.text) / 1e6 / max(0.001, filter.processor - lines.processor))
    note("extract: documents/s", Double(material.count) / filter.processor)
    note("extract: MB of memory", filter.memory)
    var small = extract
    small.input = material.tenth
    note("extract, a tenth of the text: MB of memory", try small.run().memory)
    let one = try Allocations.count(small, in: folder)
    if let one { note("extract: allocations per kB of text", one / (Double(material.text) / 1e4)) }
  }

  /// How many times as fast two cores are as one, beside a loop that shares nothing.
  private mutating func measureCores() throws {
    guard ProcessInfo.processInfo.activeProcessorCount > 1 else { return }
    let own = CommandLine.arguments[0]
    var spin = Command(arguments: [own, "--spin"], input: "/dev/null")
    spin.isOnOneCore = false
    var extract = command(options.program, "extract")
    let alone = try (0..<options.runs).map { _ in try extract.run().seconds }.min() ?? 0
    extract.isOnOneCore = false
    let together = try (0..<options.runs).map { _ in try extract.run().seconds }.min() ?? 1
    note("extract: times as fast on all cores", alone / together)
    let single = try (0..<options.runs).map { _ in try Command.runAtOnce([spin]) }.min() ?? 0
    let double = try (0..<options.runs).map { _ in try Command.runAtOnce([spin, spin]) }.min() ?? 1
    note("a loop: times as fast on two cores", 2 * single / double)
  }

  /// The stages that look at a whole batch.
  private mutating func measureStages() throws {
    _ = try command(
      options.program, "extract", "--articles", "--documents", input: material.tenth,
      output: "articles"
    ).run()
    let count = try Double(lines(of: material.tenth))
    let group = try command(
      options.program, "group", input: "\(folder)/articles", output: "incidents"
    ).run()
    note("group: documents/s", count / group.processor)
    note("group: MB of memory", group.memory)
    let compare = try command(options.program, "compare", input: "\(folder)/incidents").run()
    note("compare: documents/s", count / compare.processor)
    note("compare: MB of memory", compare.memory)
  }

  private func lines(of path: String) throws -> Int {
    try Data(contentsOf: URL(filePath: path)).count { $0 == 0x0A }
  }

  /// Saved pages into claims.
  private mutating func measurePages(_ pages: PageMaterial) throws {
    var ingest = command(
      options.program, "ingest", "\(pages.folder)/*.html", input: "/dev/null", output: "pages")
    // What cannot be read of other people's pages is no fault of the measurement.
    ingest.arguments = ["sh", "-c", "\"$@\" || [ $? -eq 2 ]", "sh"] + ingest.arguments
    let read = try Usage.best(of: options.runs) { try ingest.run() }
    let extract = try Usage.best(of: options.runs) {
      try command(options.program, "extract", input: "\(folder)/pages").run()
    }
    note("pages to documents: pages/s", Double(pages.count) / read.processor)
    note("pages to claims: pages/s", Double(pages.count) / (read.processor + extract.processor))
  }
}
