import ClaimModel
import Diagnostics
import Foundation
import JSONLines
import Testing

@Suite struct `Record reader` {
  @Test(arguments: [
    Record.document(SampleRecords.document), .article(SampleRecords.article),
    .claim(SampleRecords.claim), .claim(SampleRecords.bareClaim),
    .incident(SampleRecords.incident), .incident(SampleRecords.bareIncident),
    .discrepancy(SampleRecords.discrepancy),
  ])
  func `what was written is read back`(_ record: Record) throws {
    var writer = JSONWriter()
    record.write(to: &writer)
    #expect(try readAll(writer.bytes) == [.record(record)])
  }

  @Test(arguments: [
    (#"{"id":"a","text":"Two hurt."}"#, Document(id: "a", text: "Two hurt.")),
    (
      #"{"text":"x","published":null,"id":"b","extra":{"k":[1]},"title":"T"}"#,
      Document(id: "b", title: "T", text: "x")
    ),
  ])
  func `a document needs only id and text`(_ line: String, _ document: Document) throws {
    #expect(try readAll(Array(line.utf8)) == [.record(.document(document))])
  }

  @Test(arguments: [#"{"record":"weather","b":1,"a":[2, 3]}"#])
  func `an unknown kind is passed on as it stands`(_ line: String) throws {
    #expect(try readAll(Array(line.utf8)) == [.record(.other(Array(line.utf8)))])
    var writer = JSONWriter()
    Record.other(Array(line.utf8)).write(to: &writer)
    #expect(writer.text == line)
  }

  @Test(arguments: [
    (#"{"id":"a"}"#, #"in.jsonl:3: error: "text" is missing"#),
    (#"{"id":7,"text":"x"}"#, #"in.jsonl:3: error: "id" is not a string"#),
    (#"{"id":null,"text":"x"}"#, #"in.jsonl:3: error: "id" is missing"#),
    (#"["a"]"#, "in.jsonl:3: error: the line is not a JSON object"),
    (
      #"{"id":"a","#,
      "in.jsonl:3:11: error: the line is not JSON: expected a key in double quotes"
    ),
    ("plain words", "in.jsonl:3:1: error: the line is not JSON: expected a value"),
    (
      #"{"é":"a" "b"}"#,
      "in.jsonl:3:10: error: the line is not JSON: expected a comma or a closing brace"
    ),
    (
      #"{"id":"a"} {"#,
      "in.jsonl:3:12: error: the line is not JSON: expected the end of the line"
    ),
    (#"{"id" "a"}"#, "in.jsonl:3:7: error: the line is not JSON: expected a colon"),
    (
      #"{"id":01}"#,
      "in.jsonl:3:8: error: the line is not JSON: expected a comma or a closing brace"
    ),
    (#"{"id":"a"#, "in.jsonl:3:9: error: the line is not JSON: expected a closing double quote"),
    (
      "{\"id\":\"a\tb\"}",
      "in.jsonl:3:9: error: the line is not JSON: expected an escape in place of a control character"
    ),
    (
      #"{"id":[1,"a"]"#,
      "in.jsonl:3:14: error: the line is not JSON: expected a comma or a closing brace"
    ),
    (
      #"{"id":"\u12g4"}"#,
      "in.jsonl:3:12: error: the line is not JSON: expected four hexadecimal digits"
    ),
    (
      #"{"id":"a","text":"\ud800"}"#,
      "in.jsonl:3: error: the line is not valid JSON or not valid UTF-8"
    ),
    (
      #"{"record":"article","document":"d","article":"one"}"#,
      #"in.jsonl:3: error: "article" is not a whole number"#
    ),
  ])
  func `a bad line is named and the rest is read`(_ line: String, _ message: String) throws {
    let input = "{\"id\":\"a\",\"text\":\"x\"}\n\n\(line)\n{\"id\":\"b\",\"text\":\"y\"}"
    let expected: [Outcome] = [
      .record(.document(Document(id: "a", text: "x"))), .message(message),
      .record(.document(Document(id: "b", text: "y"))),
    ]
    #expect(try readAll(Array(input.utf8)) == expected)
  }

  private enum Outcome: Equatable {
    case record(Record)
    case message(String)
  }

  private func readAll(_ bytes: [UInt8]) throws -> [Outcome] {
    try withDescriptor(of: bytes) { descriptor in
      var reader = RecordReader(descriptor: descriptor, file: "in.jsonl")
      var results: [Outcome] = []
      while let result = reader.next() {
        switch result {
        case .success(let record): results.append(.record(record))
        case .failure(let fault): results.append(.message(fault.diagnostic.description))
        }
      }
      return results
    }
  }
}
