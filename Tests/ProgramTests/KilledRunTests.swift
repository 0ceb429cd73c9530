import Foundation
import Testing

/// Runs that are killed: slow beside the other tests, and done by `make test-faults`.
@Suite(
  .enabled(if: ProcessInfo.processInfo.environment["COUNTERCLAIM_FAULTS"] == "1"), .serialized)
struct `A run that is killed` {
  private static let reports = 400
  private static let kills = 25

  /// A desk with a report on the first documents, and the others waiting to be read.
  private func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "version: 1\n")
    try SyntheticReports.write(0..<Self.reports / 4, to: folder)
    #expect(try folder.run("run").status == 0)
    try SyntheticReports.write(Self.reports / 4..<Self.reports, to: folder)
    // One of the recorded ones is edited as well.
    try folder.write(SyntheticReports.report(1).name, SyntheticReports.report(2).text + " Later.")
    return folder
  }

  /// The report without the moments at which an edited page was read, which differ.
  private func report(_ folder: ProgramFolder) throws -> [String: String] {
    try folder.contents(of: "reports").mapValues { bytes in
      String(decoding: bytes, as: UTF8.self).replacing(
        /20[0-9-]{8}T[0-9:]{8}Z|(between|before|after|at) [^<>".*]* UTC( on [0-9A-Za-z ]*)?/,
        with: "")
    }
  }

  private func copy(of folder: ProgramFolder) throws -> ProgramFolder {
    let copy = try ProgramFolder()
    try FileManager.default.removeItem(atPath: copy.path)
    try FileManager.default.copyItem(atPath: folder.path, toPath: copy.path)
    return copy
  }

  @Test(arguments: [20_250_312 as UInt64])
  func `leaves the last good report, and the next run goes on to the same end`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let start = try desk()
    let before = try report(start)
    let reference = try copy(of: start)
    let clock = ContinuousClock()
    var status: Int32 = -1
    let whole = try clock.measure { status = try reference.run("run").status }
    #expect(status == 0)
    let after = try report(reference)
    #expect(before != after)
    var died = 0
    for _ in 0..<Self.kills {
      let folder = try copy(of: start)
      let moment = whole * Double.random(in: 0...1.05, using: &random)
      if try folder.runKilled("run", after: moment) { died += 1 }
      let left = try report(folder)
      #expect(left == before || left == after, "killed after \(moment)")
      let next = try folder.run("run")
      #expect(next.status == 0, "\(next.errors)")
      #expect(try report(folder) == after, "killed after \(moment): \(next.errors)")
      #expect(!folder.exists("reports.new") && !folder.exists("reports.old"))
      #expect(try folder.run("run").errors.contains("nothing new"))
    }
    // A machine that is busy elsewhere lets some runs end before their time.
    #expect(died > Self.kills / 2, "only \(died) runs were killed")
  }
}

extension ProgramFolder {
  /// Starts the program and kills it after a while; false where it had ended before.
  func runKilled(_ arguments: String..., after moment: Duration) throws -> Bool {
    let process = Process()
    process.executableURL = Program.location
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let (seconds, attoseconds) = moment.components
    Thread.sleep(forTimeInterval: Double(seconds) + Double(attoseconds) / 1e18)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
