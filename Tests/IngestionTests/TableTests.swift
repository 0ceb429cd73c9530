import ClaimModel
import Diagnostics
import Ingestion
import Testing

@Suite struct `A table` {
  private func read(
    _ text: String, name: String = "a.csv", fields: [String: String] = [:],
    limits: IngestionLimits = IngestionLimits()
  ) throws -> (documents: [Document], messages: [String]) {
    let folder = try TemporaryFolder()
    try folder.write(name, text)
    let ingestor = Ingestor(
      root: folder.path, limits: limits, options: ["*": InputOptions(fields: fields)])
    let (documents, diagnostics, _) = ingestor.documents(matching: ["*"])
    return (documents, diagnostics.map(\.description))
  }

  @Test(arguments: [
    "id,text\n1,\"two, and \"\"three\"\"\nhurt\"\n",
    "id,text\r\n1,\"two, and \"\"three\"\"\nhurt\"\r\n",
    "\u{FEFF}id;text\n1;\"two, and \"\"three\"\"\nhurt\"",
    "id\ttext\r1\t\"two, and \"\"three\"\"\nhurt\"",
    "\n\nid,text\n\n1,\"two, and \"\"three\"\"\nhurt\"\n\n",
  ])
  func `is read as RFC 4180 has it`(_ text: String) throws {
    let (documents, messages) = try read(text)
    #expect(documents.map(\.text) == ["two, and \"three\"\nhurt"])
    #expect(documents.map(\.id) == ["1"])
    #expect(messages.isEmpty)
  }

  @Test func `has columns with the names that programs give them`() throws {
    let (documents, _) = try read(
      "Headline,Body,Link,Source,Date,lang\nBus,21 hurt.,https://a.b/c,Herald,\"May 3, 2025\",en\n")
    #expect(
      documents == [
        Document(
          id: "a.csv#2", title: "Bus", url: "https://a.b/c", publisher: "Herald",
          published: "2025-05-03", language: "en", text: "21 hurt.")
      ])
  }

  @Test func `has columns that the configuration names`() throws {
    let (documents, _) = try read(
      "nr,words,who\n7,21 hurt.,Herald\n",
      fields: ["text": "words", "publisher": "who", "id": "nr"])
    #expect(documents.map(\.id) == ["7"])
    #expect(documents.first?.publisher == "Herald")
  }

  @Test(arguments: [
    (
      "a,b\n1,2\n",
      "a.csv: error: has no column of text: looked for \"text\", \"body\", \"content\", \"maintext\", \"article\", \"full_text\", found \"a\", \"b\"; name it under \"fields\""
    ),
    ("", "a.csv: error: has no first row that names its columns"),
    (
      "text\n\"open\nand so on\n",
      "a.csv:2: error: a quote is opened in this row and never closed; close it"
    ),
    ("id,text\n1,\n", "a.csv:2: error: the row has no text"),
    (
      "id,text\n1,two, three\n",
      "a.csv:2: error: the row has 3 fields, the first row 2; quote the fields that hold separators"
    ),
  ])
  func `that is wrong is told`(_ text: String, _ message: String) throws {
    #expect(try read(text).messages == [message])
  }

  @Test func `with a row that is too long loses that row alone`() throws {
    let text =
      "text\n\(String(repeating: "a", count: 500))\nshort\n\"\(String(repeating: "b", count: 500))\"\nlast\n"
    let (documents, messages) = try read(text, limits: IngestionLimits(lineBytes: 100))
    #expect(documents.map(\.text).contains("short"))
    #expect(messages.first == "a.csv:2: error: the row has more than 100 bytes")
  }

  @Test func `of JSON has keys that the configuration names`() throws {
    let text = """
      {"maintext": "21 hurt.", "title": "Bus", "source": {"name": "Herald"}, "date_publish": "2025-05-03 10:00:00", "authors": ["A"]}
      {"maintext": null}
      {"maintext": "Four hurt.", "nested": [[[1]]]}
      nonsense
      """
    let (documents, messages) = try read(
      text, name: "a.jsonl", fields: ["publisher": "source.name", "id": "url"])
    #expect(documents.map(\.text) == ["21 hurt.", "Four hurt."])
    #expect(documents.first?.publisher == "Herald")
    #expect(documents.first?.published == "2025-05-03T10:00:00")
    #expect(documents.map(\.id) == ["a.jsonl#1", "a.jsonl#3"])
    #expect(
      messages == [
        "a.jsonl:2: error: the line has no text under \"text\", \"body\", \"content\", \"maintext\", \"article\", \"full_text\"",
        "a.jsonl:4: error: the line is no JSON object that can be read",
      ])
  }
}
