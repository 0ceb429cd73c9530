import Foundation
import Testing

/// A year of small changes in a few minutes, done by `make test-faults`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["COUNTERCLAIM_FAULTS"] == "1"))
struct `Many runs with small changes, edits, losses and kills in between` {
  /// What ought to be recorded: by the name of each file that a run has read its last words.
  private struct Desk {
    let folder: ProgramFolder
    var texts: [String: String] = [:]
    var present: Set<String> = []
    var next = 0

    mutating func add() throws {
      let (name, text) = SyntheticReports.report(next)
      next += 1
      try put(name, text)
    }

    mutating func put(_ name: String, _ text: String) throws {
      try folder.write(name, text)
      texts[name] = text
      present.insert(name)
    }

    /// Adds some, edits one, takes one away or brings one back, as chance will have it.
    mutating func change(_ random: inout SeededGenerator) throws {
      switch Int.random(in: 0..<6, using: &random) {
      case 0...2: for _ in 0...Int.random(in: 0...3, using: &random) { try add() }
      case 3:
        guard let name = present.sorted().randomElement(using: &random) else { return }
        try put(name, (texts[name] ?? "") + " Later 9 people were freed.")
      case 4:
        guard let name = present.sorted().randomElement(using: &random) else { return }
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
        present.remove(name)
      default:
        let gone = Set(texts.keys).subtracting(present)
        guard let name = gone.sorted().randomElement(using: &random) else { return }
        try put(name, texts[name] ?? "")
      }
    }
  }

  private static func configuration(_ more: String = "") -> String {
    "stages: [ingest, extract, attribute, group, compare, {stage: report, formats: [json]}\(more)]\n"
  }

  /// A receiver that is out of order now and then: what it does not take has to come again.
  private static let receiver = """
    #!/bin/sh
    test -e broken && exit 1
    notice=$(cat)
    printf '%s\\n' "$notice" >> got.jsonl

    """

  @Test(arguments: [(20_250_601 as UInt64, 200)])
  func `come to what one run over the same texts gives`(_ seed: UInt64, _ runs: Int) throws {
    var random = SeededGenerator(seed: seed)
    var desk = Desk(folder: try ProgramFolder())
    try desk.folder.write(
      "pipeline.yaml",
      Self.configuration(
        ", {stage: notify, on: [new, widened, narrowed, resolved], least_kind: rounding, "
          + "attempts: 1, at_most: 1000, run: [./take.sh]}"))
    try desk.folder.write("take.sh", Self.receiver)
    try desk.folder.makeExecutable("take.sh")
    for _ in 0..<20 { try desk.add() }
    #expect(try desk.folder.run("run").status == 0)
    var kills = 0
    for _ in 0..<runs {
      try desk.change(&random)
      try breakReceiver(in: desk.folder, Int.random(in: 0..<4, using: &random) == 0)
      if Int.random(in: 0..<3, using: &random) == 0 {
        let moment = Duration.milliseconds(Int.random(in: 1...150, using: &random))
        if try desk.folder.runKilled("run", after: moment) { kills += 1 }
      }
      let outcome = try desk.folder.run("run")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let fresh = try ProgramFolder()
    try breakReceiver(in: desk.folder, false)
    _ = try desk.folder.run("run")
    try reconcileNotices(desk.folder, kills: kills)
    try fresh.write("pipeline.yaml", Self.configuration())
    for (name, text) in desk.texts { try fresh.write(name, text) }
    #expect(try fresh.run("run").status == 0)
    #expect(try findings(desk.folder) == findings(fresh))
    let full = try findings(desk.folder)
    #expect(try desk.folder.run("run", "--full").status == 0)
    #expect(try findings(desk.folder) == full)
  }

  private func breakReceiver(in folder: ProgramFolder, _ isBroken: Bool) throws {
    if isBroken {
      try folder.write("broken", "")
    } else if folder.exists("broken") {
      try FileManager.default.removeItem(atPath: "\(folder.path)/broken")
    }
  }

  /// Each change that was recorded has been told, and nothing else; more than once only where a run
  /// was killed while its receiver was at work.
  private func reconcileNotices(_ folder: ProgramFolder, kills: Int) throws {
    let ids = try folder.read("got.jsonl").split(separator: "\n").compactMap { line in
      let notice = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return notice?["id"] as? String
    }
    let changes = try folder.count("SELECT count(*) FROM change")
    #expect(changes > 20)
    #expect(Set(ids).count == changes)
    #expect(try folder.count("SELECT count(*) FROM notice WHERE state = 'sent'") == changes)
    #expect(ids.count - changes <= kills, "\(ids.count) notices for \(changes) changes")
  }

  /// The number of documents, every claim, and which of them belong together; ids of incidents
  /// depend on what came first.
  private func findings(_ folder: ProgramFolder) throws -> [String] {
    let report = try folder.json("reports/report.json")
    let run = report["run"] as? [String: Any]
    let incidents = (report["incidents"] as? [[String: Any]] ?? []).map { incident in
      (incident["claims"] as? [String] ?? []).sorted().joined(separator: " ")
    }
    #expect(incidents.count > 10)
    return ["\(run?["documents"] ?? 0)"] + incidents.sorted()
  }
}
