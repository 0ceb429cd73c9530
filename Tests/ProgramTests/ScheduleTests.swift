import Foundation
import Testing

@Suite struct `A schedule` {
  private static let isSystemdThere = FileManager.default.isExecutableFile(
    atPath: "/usr/bin/systemd-analyze")

  @Test(arguments: ["desk", "a desk, 100 % ours"])
  func `names the program and the folder, wherever they are`(_ name: String) throws {
    let folder = try ProgramFolder()
    #expect(try folder.run("init", name).status == 0)
    let service = try folder.read("\(name)/schedule/counterclaim.service")
    let program = Program.location.resolvingSymlinksInPath().path(percentEncoded: false)
    #expect(service.contains("ExecStart=\"\(program)\" run\n"))
    for line in ["ProtectSystem=strict", "SuccessExitStatus=2 3 75", "PrivateNetwork=yes"] {
      #expect(service.contains("\n\(line)\n"))
    }
    let escaped = name.replacingOccurrences(of: "%", with: "%%")
    #expect(service.contains("/\(escaped)\"\n"), "\(service)")
    #expect(try folder.read("\(name)/schedule/counterclaim.timer").contains("Persistent=true"))
  }

  @Test(arguments: ["desk", "the editor's desk"])
  func `for cron is a line that a shell can run`(_ name: String) throws {
    let folder = try ProgramFolder()
    _ = try folder.run("init", name)
    let line = try #require(
      folder.read("\(name)/schedule/crontab").split(separator: "\n").first { $0.hasPrefix("*/15") })
    let command = line.dropFirst("*/15 * * * * ".count)
    #expect(try folder.run(shell: String(command)).status == 0)
    #expect(try folder.read("\(name)/schedule/run.log").contains("report: reports"))
  }

  @Test(.enabled(if: isSystemdThere), arguments: ["desk"])
  func `is sound and hardened in the eyes of systemd`(_ name: String) throws {
    let folder = try ProgramFolder()
    _ = try folder.run("init", name)
    let units = "\(name)/schedule/counterclaim"
    let verified = try folder.run(
      shell: "systemd-analyze verify \(units).service \(units).timer >&2")
    #expect(verified.errors.isEmpty, "\(verified.errors)")
    let judged = try folder.run(
      shell: "systemd-analyze security --offline=true --threshold=30 \(units).service >&2")
    #expect(judged.status == 0, "\(judged.errors)")
  }

  @Test(arguments: [("1s", 2)])
  func `of its own reads what comes, and ends with 0 at SIGTERM`(
    _ interval: String, _ runs: Int
  ) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try SyntheticReports.write(0..<4, to: folder)
    let process = Process()
    process.executableURL = Program.location
    process.arguments = ["run", "--every", interval]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try wait { folder.exists("reports/index.html") }
    try SyntheticReports.write(4..<8, to: folder)
    try wait { try folder.read("reports/report.json").contains(#""documents": 8"#) }
    let next = try folder.run("status").output
    #expect(next.contains(", by counterclaim run --every \(interval) (process"), "\(next)")
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try folder.run("run").status == 0)
    #expect(try !folder.run("status").output.contains("by counterclaim run --every"))
  }

  @Test(arguments: [(900, "15m"), (7200, "2h"), (90, "90s")])
  func `that nobody tells of is guessed from the last runs, and called a guess`(
    _ seconds: Int, _ distance: String
  ) throws {
    let folder = try ProgramFolder()
    _ = try folder.run("init", ".")
    for _ in 0..<5 { _ = try folder.run("run") }
    let moment =
      "strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || ((5 - number) * \(seconds)) || ' seconds')"
    try folder.inLedger("UPDATE run SET started = \(moment)")
    let guess = try folder.run("status").output
    #expect(guess.contains("the last runs began about \(distance) apart"), "\(guess)")
    try folder.inLedger("DELETE FROM run WHERE state = 'unchanged' AND number > 2")
    let told = try folder.run("status").output
    #expect(told.contains("next run     not known: schedule/ has a timer"), "\(told)")
  }

  @Test(arguments: ["15", "0m", "m", "-5m", "1y", "99999999999d"])
  func `is refused where it is no time`(_ interval: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    #expect(try folder.run("run", "--every=\(interval)").status == 64)
  }

  private func wait(until isTrue: () throws -> Bool) throws {
    for _ in 0..<300 where try !isTrue() { Thread.sleep(forTimeInterval: 0.1) }
    #expect(try isTrue())
  }
}
