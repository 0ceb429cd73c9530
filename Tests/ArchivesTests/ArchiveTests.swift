import Archives
import TestSupport
import Testing
import Web

@Suite struct `An archive of the web` {
  static let whole = [
    "plain-1.0.warc", "packed-1.0.warc.gz", "packed-1.1.warc.gz", "packed-whole.warc.gz",
  ]
  /// The pages of each of them.
  static let numbers = [1, 2, 3, 4, 7, 8, 11, 12]

  @Test(arguments: whole)
  func `gives its pages`(_ name: String) throws {
    let archive = try ArchiveFile(ArchiveFile.fixture(name))
    #expect(archive.numbers == Self.numbers)
    #expect(archive.damages.isEmpty)
    for page in archive.pages where page.fields.mediaType == "text/html" {
      let text = String(decoding: page.body, as: UTF8.self)
      #expect(text.hasPrefix("<html>") && text.hasSuffix("</html>"))
    }
    #expect(archive.pages.allSatisfy { $0.fetched == "2025-05-03T10:00:00Z" })
  }

  @Test(arguments: whole)
  func `says why records give nothing`(_ name: String) throws {
    let archive = try ArchiveFile(ArchiveFile.fixture(name))
    #expect(
      archive.leftOut.filter { $0 != .noAnswer } == [
        .status(404), .mediaType("image/png"), .packing("br"), .revisit,
      ])
  }

  @Test(arguments: [
    ("length-too-long.warc", ArchiveDamage.cut), ("length-a-little-too-long.warc", .wrongLength),
    ("length-too-short.warc", .wrongLength), ("length-negative.warc", .badLength),
    ("length-no-number.warc", .badLength), ("length-missing.warc", .badLength),
    ("length-overflowing.warc", .badLength), ("length-too-long.warc.gz", .cut),
    ("length-too-short.warc.gz", .wrongLength), ("length-missing.warc.gz", .badLength),
  ])
  func `with a wrong length loses that record alone`(
    _ name: String, _ damage: ArchiveDamage
  ) throws {
    let archive = try ArchiveFile(ArchiveFile.fixture(name))
    #expect(archive.numbers == Self.numbers.filter { $0 != 3 })
    #expect(archive.damages == [damage])
  }

  @Test(arguments: whole.dropLast())
  func `with a broken stretch loses the records that it touches`(_ name: String) throws {
    let bytes = try ArchiveFile.fixture(name)
    for start in stride(from: 0, to: bytes.count - 8, by: 97) {
      var damaged = bytes
      for index in start..<(start + 8) { damaged[index] ^= 0xA5 }
      let archive = try ArchiveFile(damaged, isPacked: name.hasSuffix(".gz"))
      // Eight bytes lie in two records at most.
      #expect(archive.numbers.count >= Self.numbers.count - 2, "damage at \(start)")
      #expect(
        Set(archive.numbers).isSubset(of: Self.numbers) || !archive.damages.isEmpty
          || name.hasSuffix("warc"))
    }
  }

  @Test(arguments: whole.dropLast())
  func `that is cut gives what is before the cut`(_ name: String) throws {
    let bytes = try ArchiveFile.fixture(name)
    for length in stride(from: 0, to: bytes.count, by: 131) {
      let archive = try ArchiveFile(Array(bytes.prefix(length)))
      #expect(archive.numbers == Array(Self.numbers.prefix(archive.numbers.count)))
      #expect(archive.damages.count <= 1)
    }
  }

  @Test func `with rubbish between its records loses none`() throws {
    let bytes = try ArchiveFile.fixture("packed-1.0.warc.gz")
    let rubbish: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 1, 2, 3] + Array(repeating: 0x55, count: 3000)
    let archive = try ArchiveFile(bytes + rubbish + bytes)
    #expect(archive.numbers == Self.numbers + Self.numbers)
    #expect(archive.damages == [.notUnpackable])
    #expect(try ArchiveFile(bytes + [UInt8](repeating: 0, count: 5000)).damages.isEmpty)
  }

  @Test func `that unpacks without end is bounded`() throws {
    let bytes = try ArchiveFile.fixture("packed-1.0.warc.gz")
    let limits = ArchiveLimits(recordBytes: 100_000, headBytes: 10_000, bodyBytes: 50_000)
    let archive = try ArchiveFile(Packed.bomb + bytes, limits: limits)
    #expect(archive.numbers == Self.numbers)
    #expect(archive.damages.count == 1)
  }

  @Test func `passes over records that are too large`() throws {
    let bytes = try ArchiveFile.fixture("plain-1.0.warc")
    let limits = ArchiveLimits(recordBytes: 150, headBytes: 10_000, bodyBytes: 150)
    let archive = try ArchiveFile(bytes, limits: limits)
    #expect(archive.numbers == [11])
    #expect(archive.leftOut.contains(.tooLarge))
    #expect(archive.damages.isEmpty)
  }

  @Test(arguments: [
    [], [0x1F], [0x1F, 0x8B, 0x08], Array("no archive\n".utf8), Array("WARC/".utf8),
    Array(repeating: 0x0A, count: 300),
  ])
  func `that is none gives nothing`(_ bytes: [UInt8]) throws {
    #expect(try ArchiveFile(bytes).pages.isEmpty)
  }
}
