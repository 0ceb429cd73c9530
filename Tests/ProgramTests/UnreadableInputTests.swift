import Foundation
import Testing

@Suite struct `An input that cannot be read` {
  @Test(arguments: [
    ("empty.txt", [UInt8](), "is empty"),
    ("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x00, 0x00], "is not text"),
    ("cut.txt", Array("Police said 3 men died in Li".utf8) + [0xC3], "ends in the middle"),
    ("image.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "image"),
    ("notes.jsonl", Array("plain words\n".utf8), "JSON"),
  ])
  func `gets one message, and the rest is processed`(
    _ name: String, _ bytes: [UInt8], _ words: String
  ) throws {
    let folder = try Self.desk()
    try folder.write("data/\(name)", bytes)
    try Self.expectOneSkipped(folder, name, words)
  }

  @Test(arguments: [50 << 20])
  func `because it is too large gets one message`(_ size: Int) throws {
    let folder = try Self.desk()
    try folder.write("data/large.txt", [UInt8](repeating: 0x61, count: size))
    try Self.expectOneSkipped(folder, "large.txt", "more than the")
  }

  @Test(arguments: ["lost.txt"])
  func `because it is gone gets one message`(_ name: String) throws {
    let folder = try Self.desk()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/data/\(name)", withDestinationPath: "\(folder.path)/nowhere")
    try Self.expectOneSkipped(folder, name, "link to nothing", files: 1)
  }

  private static func desk() throws -> ProgramFolder {
    let folder = try ProgramFolder()
    try folder.write("data/good.txt", "Three men were killed in Lyon on Friday, police said.\n")
    try folder.write("pipeline.yaml", "version: 1\n")
    return folder
  }

  private static func expectOneSkipped(
    _ folder: ProgramFolder, _ name: String, _ words: String, files: Int = 2
  ) throws {
    let outcome = try folder.run("run")
    #expect(outcome.status == 2)
    let messages = outcome.errorLines.filter { $0.contains(": error: ") }
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("data/\(name)") == true)
    #expect(messages.first?.contains(words) == true, "\(messages)")
    #expect(
      outcome.errors.contains("1 document from \(files) file\(files == 1 ? "" : "s"), 1 skipped"))
    #expect(try folder.read("reports/report.json").contains("Three"))
    #expect(try folder.read("reports/run.html").contains(name))
  }
}
