import Foundation
import TestSupport
import Testing

@Suite struct `A notice` {
  private static func report(
    _ source: String, _ dead: some CustomStringConvertible
  ) -> String {
    """
    ---
    published: 2025-05-02
    publisher: \(source) Gazette
    ---
    A ferry burned in Lisbon on Friday.

    \(source) said that \(dead) passengers were killed when the ferry burned in Lisbon on Friday.
    """
  }

  /// A desk whose reports agree, and that has told so.
  private static func desk(
    _ notify: String, report stage: String = "report"
  ) throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try configure(folder, notify, report: stage)
    try folder.write("data/a.txt", report("Police", 12))
    try folder.write("data/b.txt", report("The fire brigade", 12))
    try folder.write("alert.sh", "#!/bin/sh\ncat >> got.jsonl; echo >> got.jsonl\n")
    try folder.makeExecutable("alert.sh")
    _ = try folder.run("run")
    return folder
  }

  private static func configure(
    _ folder: ProgramFolder, _ notify: String, report: String = "report"
  ) throws {
    try folder.write(
      "pipeline.yaml",
      """
      stages:
        - ingest
        - extract
        - attribute
        - group
        - compare
        - \(report)
      \(notify.isEmpty ? "" : "  - {stage: notify, \(notify)}")
      """)
  }

  private func received(_ folder: ProgramFolder) throws -> [[String: Any]] {
    guard folder.exists("got.jsonl") else { return [] }
    return try folder.read("got.jsonl").split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: ["run: [./alert.sh], on: [new, widened, narrowed, resolved]"])
  func `carries the change itself, step by step`(_ notify: String) throws {
    let folder = try Self.desk(notify)
    #expect(try received(folder).isEmpty)
    for dead in [20, 30, 25, 12] {
      try folder.write("data/a.txt", Self.report("Police", dead))
      let outcome = try folder.run("run")
      #expect(outcome.errors.contains("notify: 1 sent"), "\(outcome.errors)")
      #expect(try folder.run("run").errors.contains("nothing new"))
    }
    let notices = try received(folder)
    #expect(notices.map { $0["what"] as? String } == ["new", "widened", "narrowed", "resolved"])
    #expect(Set(notices.compactMap { $0["id"] as? String }).count == 4)
    let widened = try #require(notices.dropFirst().first)
    let text = try #require(widened["text"] as? String)
    #expect(text.contains("a contradiction that was 12 to 20 is 12 to 30 now"), "\(text)")
    #expect(text.contains("Police: 30, before 20"), "\(text)")
    #expect(text.contains("“Police said that 30 passengers were killed"), "\(text)")
    let after = try #require(widened["after"] as? [String: Any])
    let positions = try #require(after["positions"] as? [[String: Any]])
    #expect(positions.count == 2)
    let evidence = try #require(positions[0]["evidence"] as? [[String: Any]])
    #expect((evidence.first?["sentence"] as? String)?.contains("passengers were killed") == true)
    let link = try #require(widened["link"] as? String)
    #expect(folder.exists(String(link.prefix { $0 != "#" })))
  }

  @Test(arguments: ["about 40", "more than 40", "at least 40"])
  func `tells a figure as its source bounds it`(_ words: String) throws {
    let folder = try Self.desk("run: [./alert.sh], on: [new], least_kind: rounding")
    try folder.write("data/a.txt", Self.report("Police", words))
    _ = try folder.run("run")
    let after = try #require(try received(folder).first?["after"] as? [String: Any])
    let positions = after["positions"] as? [[String: Any]] ?? []
    #expect(positions.contains { $0["says"] as? String == words }, "\(positions)")
  }

  @Test(arguments: [
    ("report", [], "https://desk.example.org/r/incidents/i-"),
    ("{stage: report, single_file: true}", [], "https://desk.example.org/r/report.html#d-"),
    ("report", ["--single-file"], "https://desk.example.org/r/report.html#d-"),
  ])
  func `leads into the published report`(
    _ stage: String, _ options: [String], _ start: String
  ) throws {
    let base = "https://desk.example.org/r/"
    let folder = try Self.desk("run: [./alert.sh], link: \"\(base)\"", report: stage)
    try folder.write("data/a.txt", Self.report("Police", 20))
    _ = try folder.run(arguments: ["run"] + options)
    let link = try #require(try received(folder).first?["link"] as? String)
    #expect(link.hasPrefix(start))
    let parts = link.dropFirst(base.count).split(separator: "#")
    #expect(try folder.read("reports/\(parts[0])").contains("id=\"\(parts[1])\""))
  }

  @Test(arguments: [
    ("on: [resolved]", 0), ("least_spread: 9", 0), ("least_spread: 8", 1),
    ("least_kind: contradiction", 1),
  ])
  func `is made of what is worth one`(_ threshold: String, _ count: Int) throws {
    let folder = try Self.desk("run: [./alert.sh], \(threshold)")
    try folder.write("data/a.txt", Self.report("Police", 20))
    _ = try folder.run("run")
    #expect(try received(folder).count == count)
  }

  @Test(arguments: [404, 500])
  func `that is not taken waits for the next run, and is sent once`(_ status: Int) throws {
    let server = try WebServer { request in
      request.earlier < 2 ? .empty(status) : .page("ok")
    }
    defer { server.stop() }
    let folder = try Self.desk("post: \"\(server.address)/hook/4711\", attempts: 2")
    try folder.write("data/a.txt", Self.report("Police", 20))
    let first = try folder.run("run")
    #expect(first.status == 0)
    #expect(
      first.errors.contains("notify: 1 waiting for the next run: 127.0.0.1 answered \(status)"),
      "\(first.errors)")
    #expect(!first.errors.contains("4711"))
    let told = try folder.run("status").output
    #expect(told.contains("1 waiting"), "\(told)")
    #expect(!told.contains("4711"))
    let second = try folder.run("run")
    #expect(second.errors.contains("notify: 1 sent"), "\(second.errors)")
    _ = try folder.run("run", "--full")
    #expect(server.requests.count == 3)
    #expect(Set(server.requests.map { $0.fields["idempotency-key"] }).count == 1)
    for file in try folder.contents(of: "reports").values {
      #expect(!String(decoding: file, as: UTF8.self).contains("4711"))
    }
  }

  @Test(arguments: ["UTC"])
  func `is held back in quiet hours and sent after them`(_ zone: String) throws {
    func clock(_ hours: Double) -> String {
      let seconds = Int(Date().timeIntervalSince1970 + hours * 3600) % 86_400
      return [seconds / 3600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        .joined(separator: ":")
    }
    let quiet = "quiet: {from: \"\(clock(-2))\", to: \"\(clock(2))\", zone: \(zone)}"
    let folder = try Self.desk("run: [./alert.sh], \(quiet)")
    try folder.write("data/a.txt", Self.report("Police", 20))
    #expect(try folder.run("run").errors.contains("notify: 1 held back"))
    #expect(try received(folder).isEmpty)
    try Self.configure(
      folder, "run: [./alert.sh], quiet: {from: \"\(clock(3))\", to: \"\(clock(6))\"}")
    let after = try folder.run("run")
    #expect(after.errors.contains("nothing new"), "\(after.errors)")
    #expect(try received(folder).count == 1)
  }

  @Test(arguments: [3])
  func `of many changes tells the gravest, and counts the others`(_ most: Int) throws {
    let folder = try ProgramFolder()
    try Self.configure(folder, "run: [./alert.sh], at_most: \(most)")
    try folder.write("alert.sh", "#!/bin/sh\ncat >> got.jsonl; echo >> got.jsonl\n")
    try folder.makeExecutable("alert.sh")
    try SyntheticReports.write(0..<60, to: folder)
    let outcome = try folder.run("run")
    #expect(outcome.errors.contains("notify: \(most) sent"), "\(outcome.errors)")
    let notices = try received(folder)
    #expect(notices.count == most)
    let last = try #require(notices.last)
    #expect(last["what"] as? String == "more")
    #expect((last["count"] as? Int).map { $0 > 1 } == true)
    #expect((last["text"] as? String)?.hasSuffix("reports/index.html") == true)
  }

  @Test(arguments: [20])
  func `is not lost where its run is killed, and not sent again after it was taken`(
    _ dead: Int
  ) throws {
    let folder = try Self.desk("run: [./alert.sh]")
    let taking = try folder.read("alert.sh")
    try folder.write("alert.sh", "#!/bin/sh\ntouch begun\nsleep 60\n")
    try folder.write("data/a.txt", Self.report("Police", dead))
    try folder.killRun(when: { folder.exists("begun") })
    #expect(try received(folder).isEmpty)
    try folder.write("alert.sh", taking)
    let next = try folder.run("run")
    #expect(next.errors.contains("notify: 1 sent"), "\(next.errors)")
    for _ in 0..<2 { _ = try folder.run("run") }
    #expect(try received(folder).count == 1)
  }

  @Test(arguments: [4])
  func `that nobody takes is given up after its time, and told`(_ days: Int) throws {
    let folder = try Self.desk("run: [./missing.sh], attempts: 1, give_up: 3 days")
    try folder.write("data/a.txt", Self.report("Police", 20))
    #expect(try folder.run("run").errors.contains("1 waiting"))
    // As if the run had been days ago.
    try folder.inLedger(
      "UPDATE run SET started = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-\(days) days')")
    let outcome = try folder.run("run")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("notify: 1 given up: there is no program"), "\(outcome.errors)")
    #expect(try folder.run("status").output.contains("1 given up"))
    #expect(try !folder.run("run").errors.contains("notify"))
  }

  @Test(arguments: ["run: [./alert.sh]"])
  func `goes nowhere where its stage is gone or nothing is remembered`(_ notify: String) throws {
    let folder = try Self.desk("run: [./missing.sh], attempts: 1")
    try folder.write("data/a.txt", Self.report("Police", 20))
    _ = try folder.run("run")
    try Self.configure(folder, "")
    let without = try folder.run("run")
    #expect(without.errors.contains("no notify stage of the configuration takes it"))
    #expect(without.errors.contains("nothing new"), "\(without.errors)")
    try Self.configure(folder, notify)
    #expect(try folder.run("run", "--no-ledger").errors.contains("nothing is sent"))
    #expect(try received(folder).isEmpty)
    #expect(try folder.run("run").errors.contains("1 sent"))
  }
}
