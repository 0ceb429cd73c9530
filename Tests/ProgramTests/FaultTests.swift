import Foundation
import Testing

@Suite struct `A fault` {
  private static let reports = 24

  private static func desk(to reports: String = "out/reports") throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write(
      "pipeline.yaml",
      """
      stages: [ingest, extract, attribute, group, compare, {stage: report, to: \(reports),
        formats: [json]}]
      """)
    try SyntheticReports.write(0..<Self.reports, to: folder)
    #expect(try folder.run("run").status == 0)
    return folder
  }

  private static let ledger = ".counterclaim/ledger.sqlite"

  @Test(arguments: [0, 50, 5000, 40000])
  func `in the ledger moves it aside, and a new one is made from the inputs`(
    _ offset: Int
  ) throws {
    let folder = try Self.desk()
    let good = try folder.json("out/reports/report.json")
    let file = URL(filePath: "\(folder.path)/\(Self.ledger)")
    var bytes = try Data(contentsOf: file)
    let end = min(offset + 20000, bytes.count)
    bytes.replaceSubrange(offset..<end, with: Data(repeating: 0x5A, count: end - offset))
    try bytes.write(to: file)
    // Something new, so that the run looks at what is damaged.
    try SyntheticReports.write(Self.reports..<Self.reports + 1, to: folder)
    let outcome = try folder.run("run")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("it was moved to"), "\(outcome.errors)")
    #expect(folder.exists("\(Self.ledger).damaged-1"))
    let now = try folder.json("out/reports/report.json")
    #expect((now["claims"] as? [Any])?.count ?? 0 > (good["claims"] as? [Any])?.count ?? 0)
    #expect(try folder.run("run").errors.contains("nothing new"))
  }

  @Test(arguments: ["out"])
  func `in writing the report leaves the last one, and the next run tells and repairs`(
    _ name: String
  ) throws {
    let folder = try Self.desk()
    let last = try folder.contents(of: "out/reports")
    try SyntheticReports.write(Self.reports..<Self.reports + 8, to: folder)
    // The reports cannot be written, whoever runs the test: a file stands where their folder was.
    let aside = "\(folder.path)/aside"
    try FileManager.default.moveItem(atPath: "\(folder.path)/\(name)", toPath: aside)
    try folder.write(name, "no folder")
    let failed = try folder.run("run")
    #expect(failed.status == 1)
    #expect(failed.errors.contains("error: "))
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    try FileManager.default.moveItem(atPath: aside, toPath: "\(folder.path)/\(name)")
    #expect(try folder.contents(of: "out/reports") == last)
    let next = try folder.run("run")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.errors.contains("failed: "), "\(next.errors)")
    #expect(next.errors.contains("0 documents read"), "\(next.errors)")
    let changes = try folder.json("out/reports/report.json")["changes"] as? [Any]
    #expect(changes?.isEmpty == false)
  }

  /// Whether a folder can be made read-only for one program, also for a user to whom all is allowed.
  private static let canMount =
    (try? ProgramFolder().run(shell: "unshare -rm mount --bind . .").status) == 0

  @Test(.enabled(if: canMount), arguments: ["out"])
  func `of a report folder that is read-only leaves the last report, and is told by its place`(
    _ name: String
  ) throws {
    let folder = try Self.desk()
    let last = try folder.contents(of: "out/reports")
    try SyntheticReports.write(Self.reports..<Self.reports + 8, to: folder)
    let failed = try folder.run(
      shell: """
        unshare -rm sh -c 'mount --bind \(name) \(name) && mount -o remount,ro,bind \(name) \
        && exec "$0" run' "$0"
        """)
    #expect(failed.status == 1, "\(failed.errors)")
    #expect(failed.errors.contains("error: \(name)/reports"), "\(failed.errors)")
    #expect(failed.errors.contains("read-only"), "\(failed.errors)")
    #expect(try folder.contents(of: "out/reports") == last)
    let next = try folder.run("run")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.errors.contains("failed: "), "\(next.errors)")
    #expect(next.errors.contains("0 documents read"), "\(next.errors)")
  }

  @Test(arguments: [64, 400])
  func `of a full disk loses nothing that was recorded`(_ kilobytes: Int) throws {
    let folder = try Self.desk()
    let last = try folder.contents(of: "out/reports")
    try SyntheticReports.write(Self.reports..<Self.reports + 100, to: folder)
    // No file may grow beyond a size, which the program meets like a disk that is full.
    let failed = try folder.run(
      shell: "trap '' XFSZ; ulimit -f \(kilobytes * 2); exec \"$0\" run")
    #expect(failed.status == 1, "\(failed.errors)")
    #expect(failed.errors.contains("error: "), "\(failed.errors)")
    #expect(try folder.contents(of: "out/reports") == last)
    #expect(!folder.exists("\(Self.ledger).damaged-1"))
    let next = try folder.run("run")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.errors.contains("124 documents"), "\(next.errors)")
  }

  @Test(arguments: [4, 12, 30, 60, 120])
  func `of a full disk at the first run leaves nothing in the way of the next`(
    _ kilobytes: Int
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try SyntheticReports.write(0..<Self.reports, to: folder)
    let failed = try folder.run(
      shell: "trap '' XFSZ; ulimit -f \(kilobytes * 2); exec \"$0\" run")
    #expect(failed.status == 1, "\(failed.errors)")
    let next = try folder.run("run")
    #expect(next.status == 0, "\(next.errors)")
    #expect(next.errors.contains("\(Self.reports) documents"), "\(next.errors)")
  }

  @Test(arguments: ["run"])
  func `of two runs at a time ends the second one with 75`(_ command: String) throws {
    let folder = try Self.desk()
    let last = try folder.contents(of: "out/reports")
    let lock = unsafe open("\(folder.path)/\(Self.ledger).lock", O_RDWR)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let second = try folder.run(command)
    #expect(second.status == 75)
    #expect(second.errors.contains("is held by another run (process "), "\(second.errors)")
    #expect(try folder.contents(of: "out/reports") == last)
    close(lock)
    #expect(try folder.run(command).status == 0)
  }

  @Test(arguments: ["out/reports.old"])
  func `between the two steps of putting a report in place is mended`(_ old: String) throws {
    let folder = try Self.desk()
    let last = try folder.contents(of: "out/reports")
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/out/reports", toPath: "\(folder.path)/\(old)")
    let outcome = try folder.run("run")
    #expect(outcome.errors.contains("nothing new"), "\(outcome.errors)")
    #expect(try folder.contents(of: "out/reports") == last)
  }
}

extension ProgramFolder {
  /// Runs a script in which `$0` is the program.
  func run(shell script: String) throws -> Outcome {
    let errors = URL(filePath: path + ".\(UUID()).err")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script, Program.location.path(percentEncoded: false)]
    process.currentDirectoryURL = URL(filePath: path)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: "", errors: try String(contentsOf: errors, encoding: .utf8),
      status: process.terminationStatus)
  }
}
