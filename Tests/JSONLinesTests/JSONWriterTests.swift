import Foundation
import JSONLines
import Testing

@Suite struct `JSON writer` {
  @Test(arguments: [
    ("plain", "\"plain\""),
    ("say \"no\" \\ yes", "\"say \\\"no\\\" \\\\ yes\""),
    ("a\nb\tc\rd\u{8}\u{c}", "\"a\\nb\\tc\\rd\\b\\f\""),
    ("\u{0}\u{1f}", "\"\\u0000\\u001f\""),
    ("é – বাংলা \u{1F600}", "\"é – বাংলা \u{1F600}\""),
  ])
  func `text is escaped where JSON asks for it`(_ text: String, _ json: String) throws {
    var writer = JSONWriter()
    writer.value(text)
    #expect(writer.text == json)
    let readBack = try JSONDecoder().decode(String.self, from: Data(writer.bytes))
    #expect(Array(readBack.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.25, "-0.25"), (29.5, "29.5"), (1e-7, "1e-07"), (.nan, "null"),
    (.infinity, "null"),
  ])
  func `numbers have their shortest form`(_ number: Double, _ json: String) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.text == json)
  }

  @Test(arguments: [
    (false, #"{"z":1,"a":null,"list":[{"b":true},{}],"none":[]}"#),
    (
      true,
      """
      {
        "z": 1,
        "a": null,
        "list": [
          {
            "b": true
          },
          {}
        ],
        "none": []
      }
      """
    ),
  ])
  func `keys keep the order in which they were written`(_ indented: Bool, _ json: String) {
    var writer = JSONWriter(indented: indented)
    writer.object {
      $0.field("z", 1)
      $0.field("a", nil as String?)
      $0.field("list", [true, false]) { writer, isFull in
        writer.object { if isFull { $0.field("b", true) } }
      }
      $0.field("none", [])
    }
    #expect(writer.text == json)
  }

  @Test(arguments: [2, 3])
  func `lines follow one another without commas`(_ count: Int) {
    var writer = JSONWriter()
    for number in 1...count {
      writer.object { $0.field("n", number) }
      writer.newline()
    }
    #expect(writer.text == (1...count).map { "{\"n\":\($0)}\n" }.joined())
  }

  @Test(arguments: [false, true], [0, 1, 5])
  func `what several writers write one after the other is what one writes`(
    _ isIndented: Bool, _ count: Int
  ) {
    var whole = JSONWriter(indented: isIndented)
    whole.object {
      $0.field("list", Array(0..<count)) { $0.value($1) }
      $0.field("end", true)
    }
    var writer = JSONWriter(indented: isIndented)
    writer.beginObject()
    writer.key("list")
    writer.beginArray()
    var bytes = writer.takeBytes()
    for number in 0..<count {
      var other = writer
      if number > 0 { other.leaveToOthers() }
      other.value(number)
      bytes += other.takeBytes()
    }
    if count > 0 { writer.leaveToOthers() }
    writer.endArray()
    writer.field("end", true)
    writer.endObject()
    bytes += writer.takeBytes()
    #expect(String(decoding: bytes, as: UTF8.self) == whole.text)
  }
}
