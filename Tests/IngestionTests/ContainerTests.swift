import ClaimModel
import Diagnostics
import Foundation
import Ingestion
import TestSupport
import Testing

@Suite struct `A file that holds others` {
  private func read(
    _ name: String, _ bytes: [UInt8], options: InputOptions = InputOptions()
  ) throws -> (documents: [Document], messages: [String]) {
    let folder = try TemporaryFolder()
    try folder.write(name, bytes)
    let ingestor = Ingestor(root: folder.path, options: ["**": options])
    let (documents, diagnostics, _) = ingestor.documents(matching: ["**"])
    return (documents, diagnostics.map(\.description))
  }

  @Test(arguments: ["a.txt.gz", "A.MD.GZ", "a.gz"])
  func `packed with gzip is read by its inner name`(_ name: String) throws {
    let (documents, messages) = try read(name, Packed.hello)
    #expect(documents.map(\.text) == ["hello hello hello hello\n"])
    #expect(documents.map(\.id) == [name])
    #expect(messages.isEmpty)
  }

  @Test(arguments: [
    (
      Array(Packed.hello.dropLast(6)),
      "a.txt.gz: error: ends before it is whole; fetch or copy it again"
    ),
    (
      Packed.hello.map { $0 == 0xCB ? 0xFF : $0 },
      "a.txt.gz: error: is damaged and cannot be unpacked; fetch or copy it again"
    ),
  ])
  func `packed and not whole is told`(_ bytes: [UInt8], _ message: String) throws {
    #expect(try read("a.txt.gz", bytes).messages == [message])
  }

  @Test func `packed into a bomb is refused`() throws {
    let many = Array(repeatElement(Packed.bomb.dropFirst(10), count: 12).joined())
    let (_, messages) = try read("a.txt.gz", Array(Packed.bomb.prefix(10)) + many)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("many times what texts do") == true)
  }

  private static func archive(_ name: String) throws -> [UInt8] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: tests.appending(path: "ArchivesTests/Fixtures/\(name)")))
  }

  @Test(arguments: ["plain-1.0.warc", "packed-1.0.warc.gz", "packed-whole.warc.gz"])
  func `as an archive gives its pages`(_ name: String) throws {
    let (documents, messages) = try read(
      name, Self.archive(name), options: InputOptions(isArchive: true))
    #expect(
      documents.map(\.url) == [1, 2, 3, 4, 7, 8, 11, 12].map { "https://news.example/\($0)" })
    #expect(documents.first?.id == "\(name)#https://news.example/1")
    #expect(documents.first?.text.contains("At least 1 people were hurt") == true)
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix(
        "\(name): note: of its records were left out: 5 requests and notes, 1 fetched before, unchanged, 1 with status 404, 1 of type image/png, 1 packed as br"
      ) == true)
  }

  @Test func `as an archive with damage names each damaged record`() throws {
    let (documents, messages) = try read("a.warc", Self.archive("length-too-short.warc"))
    #expect(documents.count == 7)
    #expect(messages.first?.contains("a record is longer or shorter than it says (byte") == true)
  }

  @Test func `asked for as an archive has to be one`() throws {
    let (documents, messages) = try read(
      "a.txt", Array("21 hurt.".utf8), options: InputOptions(isArchive: true))
    #expect(documents.isEmpty)
    #expect(
      messages == [
        "a.txt: error: is no WARC archive; read it with \"files\", or leave it out of the pattern"
      ])
  }

  @Test func `as a saved feed gives its entries`() throws {
    let feed = """
      <rss><channel><title>Herald</title><item><guid>1</guid><title>Bus</title><link>https://a.b/c</link>
      <pubDate>Sat, 03 May 2025 10:00:00 GMT</pubDate><description>21 hurt.</description></item></channel></rss>
      """
    let (documents, messages) = try read("world.rss", Array(feed.utf8))
    #expect(
      documents == [
        Document(
          id: "world.rss#1", title: "Bus", url: "https://a.b/c", publisher: "Herald",
          published: "2025-05-03T10:00:00Z", text: "Bus\n\n21 hurt.")
      ])
    #expect(messages.isEmpty)
  }

  @Test func `as a message gives its text`() throws {
    let mail =
      "From: Ministry <a@b.c>\r\nSubject: Bus\r\nDate: Sat, 3 May 2025 10:00:00 +0500\r\n\r\n21 hurt.\r\n"
    let (documents, _) = try read("a.eml", Array(mail.utf8))
    #expect(
      documents == [
        Document(
          id: "a.eml", title: "Bus", url: "a.eml", publisher: "Ministry",
          published: "2025-05-03T10:00:00+05:00", text: "Bus\n\n21 hurt.")
      ])
    #expect(
      try read("b.eml", Array("Subject: x\r\n\r\n".utf8)).messages == [
        "b.eml: error: has no text; is it a message?"
      ])
  }

  @Test func `gives documents the publisher of its input where they name none`() throws {
    let (documents, _) = try read(
      "a.txt", Array("21 hurt.".utf8), options: InputOptions(publisher: "Herald"))
    #expect(documents.map(\.publisher) == ["Herald"])
  }
}
