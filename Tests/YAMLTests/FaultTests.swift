import Diagnostics
import Testing
import YAML

/// A text that is refused, and what the reader of the message sees.
struct FaultExample: Sendable, CustomTestStringConvertible {
  var name: String
  var yaml: String
  var messages: [String]

  init(_ name: String, _ yaml: String, _ messages: String...) {
    self.name = name
    self.yaml = yaml
    self.messages = messages
  }

  var testDescription: String { name }
}

@Suite("What YAML allows and nobody means is refused with its place")
struct FaultTests {
  static let examples = [
    FaultExample(
      "duplicate keys", "a: 1\nb: 2\na: 3\nb: {c: 1, c: 2}\n",
      """
      f.yaml:3:1: error: duplicate key "a": it stands in line 1 already
        a: 3
        ^
      """,
      """
      f.yaml:4:1: error: duplicate key "b": it stands in line 2 already
        b: {c: 1, c: 2}
        ^
      """,
      """
      f.yaml:4:11: error: duplicate key "c": it stands in line 4 already
        b: {c: 1, c: 2}
                  ^
      """),
    FaultExample(
      "anchor and alias", "a: &x 1\nb: *x\n",
      """
      f.yaml:1:4: error: "&x" marks a value for use elsewhere, which is not supported; text that begins with "&" must stand in quotes
        a: &x 1
           ^
      """,
      """
      f.yaml:2:4: error: "*x" stands for a value marked elsewhere, which is not supported: write the value out; text that begins with "*" must stand in quotes
        b: *x
           ^
      """),
    FaultExample(
      "tag", "a: !!str 5\n",
      """
      f.yaml:1:4: error: the tag "tag:yaml.org,2002:str" is not supported; text that begins with "!" must stand in quotes
        a: !!str 5
           ^
      """),
    FaultExample(
      "several documents", "a: 1\n---\nb: 2\n",
      """
      f.yaml:2:1: error: a second document begins here; a file holds one
        ---
        ^
      """),
    FaultExample(
      "tab as indentation", "a:\n\tb: 1\n",
      """
      f.yaml:2:1: error: a tab cannot indent; use spaces
        \tb: 1
        ^
      """),
    FaultExample(
      "list not closed", "a: [1, 2\nb: 3\n",
      """
      f.yaml:1:4: error: this list lacks a "," or its "]" before line 2
        a: [1, 2
           ^
      """),
    FaultExample(
      "quotation mark not closed", "a: \"one\nb: two\n",
      """
      f.yaml:1:4: error: the quotation mark that opens here is never closed
        a: "one
           ^
      """),
    FaultExample(
      "two colons", "name: army: says\n",
      """
      f.yaml:1:11: error: a colon is not expected here: text that holds ": " must stand in quotes, and a key must stand as far left as its neighbours
        name: army: says
                  ^
      """),
    FaultExample(
      "dash without a space", "a:\n  - b\n  -c\n",
      """
      f.yaml:3:3: error: expected a space behind the dash of this item
          -c
          ^
      """),
    FaultExample(
      "key further right than its neighbour", "a:\n  - b: 1\n      c: 2\n",
      """
      f.yaml:3:7: error: "c" stands further right than "b" in line 2, and is read as more of its text: move it left to column 5
              c: 2
              ^
      """),
    FaultExample(
      "item that is text", "a:\n  - b\n\n    - c # two\n",
      """
      f.yaml:4:5: error: "- c" is read as more of the text that begins in line 2; move it left to column 3, where the items of the list begin
            - c # two
            ^
      """),
    FaultExample(
      "key without colon", "a: 1\nwindow\nb: 2\n",
      """
      f.yaml:2:1: error: expected a colon after this key
        window
        ^
      """),
    FaultExample(
      "crooked indentation", "a:\n  b: 1\n c: 2\n",
      """
      f.yaml:3:2: error: expected a key here: the line must stand as far left as those of the block that begins in line 1
         c: 2
         ^
      """),
    FaultExample(
      "list item beside its dash", "a:\n  - b: 1\n  c: 2\n",
      """
      f.yaml:3:3: error: expected the next "- " of the list that begins in line 2; a line that belongs to the item above must stand in one column with its first key
          c: 2
          ^
      """),
    FaultExample(
      "star", "files: *.txt\n",
      """
      f.yaml:1:8: error: text that begins with "*" must stand in quotes
        files: *.txt
               ^
      """),
    FaultExample(
      "at sign", "ünï: @army\n",
      """
      f.yaml:1:6: error: text that begins with "@" must stand in quotes
        ünï: @army
             ^
      """),
    FaultExample(
      "key that is a list", "[a, b]: 1\n",
      """
      f.yaml:1:1: error: a key must be text, and this is a list
        [a, b]: 1
        ^
      """),
    FaultExample(
      "control character", "a: 1\nb: \u{7}\n",
      """
      f.yaml:2:4: error: a control character cannot stand in this file
        b: \u{7}
           ^
      """),
  ]

  @Test(arguments: examples)
  func `the message says what is wrong and where`(_ example: FaultExample) {
    let error = #expect(throws: YAMLError.self) {
      try YAMLReader.read(example.yaml, file: "f.yaml")
    }
    #expect(error?.diagnostics.map(\.description) == example.messages)
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xC3, 0xA9, 0x0A, 0x62, 0x3A, 0x20, 0xC3, 0xA9, 0xFF, 0x0A], 2, 5)
    ] as [([UInt8], Int, Int)])
  func `bytes that are no UTF-8 are found by line and column`(
    _ bytes: [UInt8], _ line: Int, _ column: Int
  ) {
    let error = #expect(throws: YAMLError.self) {
      try YAMLReader.read(bytes: bytes, file: "f.yaml")
    }
    #expect(error?.diagnostics.map(\.kind) == ["not_utf8"])
    #expect(error?.diagnostics.first?.location.line == line)
    #expect(error?.diagnostics.first?.location.column == column)
  }

  @Test(arguments: [100, 10_000])
  func `nesting has an end`(_ depth: Int) {
    let yaml = String(repeating: "[", count: depth)
    let error = #expect(throws: YAMLError.self) { try YAMLReader.read(yaml, file: "f.yaml") }
    #expect(error?.diagnostics.map(\.kind) == ["too_deep"])
    #expect(error?.diagnostics.first?.location.column == YAMLReader.deepestNesting + 1)
  }

  @Test(arguments: ["a: 1\na: 2\nb: 3\n"])
  func `a reading with faults keeps what is sound`(_ yaml: String) {
    let reading = YAMLReader.reading(bytes: Array(yaml.utf8), file: "f.yaml")
    #expect(reading.root?.entries?.map(\.name) == ["a", "b"])
    #expect(reading.diagnostics.count == 1)
  }
}
