import Testing
import YAML

@Suite("A YAML file becomes nodes that know where they stand")
struct NodeTests {
  @Test(arguments: [
    ("window: 7 days", "window", 1, 9, "7 days"),
    ("# first\nstage: group\nwindow:   7 days\n", "window", 3, 11, "7 days"),
    ("ключ: значение  # why\n", "ключ", 1, 7, "значение"),
    ("a: {b: 1}\nnext: \"two words\"", "next", 2, 7, "two words"),
    ("a: one - two\n  three - four\n  five", "a", 1, 4, "one - two three - four five"),
    ("a: 'one\n  - two'\n", "a", 1, 4, "one - two"),
    ("text: >\n  one\n  two\n", "text", 1, 7, "one two\n"),
    ("no: no\nversion: 01", "version", 2, 10, "01"),
    ("\u{FEFF}version: 1", "version", 1, 10, "1"),
    ("crlf: 1\r\nnext: 2\r\n", "next", 2, 7, "2"),
  ])
  func `a scalar keeps its text and its place`(
    _ yaml: String, _ key: String, _ line: Int, _ column: Int, _ text: String
  ) throws {
    let value = try #require(try YAMLReader.read(yaml, file: "a.yaml")?.value(for: key))
    #expect(value.text == text)
    #expect(value.mark == YAMLMark(line: line, column: column))
  }

  @Test(arguments: ["", "\n\n", "# nothing but a comment\n", "---\n"])
  func `a file without content has no root or nothing in it`(_ yaml: String) throws {
    let root = try YAMLReader.read(yaml, file: "a.yaml")
    #expect(root?.isNothing ?? true)
  }

  @Test(arguments: [
    ("a:", true), ("a: ~", true), ("a: null", true), ("a: ''", false), ("a: \"null\"", false),
    ("a: no", false),
  ])
  func `only a plain empty value is nothing`(_ yaml: String, _ expected: Bool) throws {
    let value = try #require(try YAMLReader.read(yaml, file: "a.yaml")?.value(for: "a"))
    #expect(value.isNothing == expected)
  }

  @Test(arguments: [("- a\n- [b, c]\n- {d: e}\n", ["\"a\"", "a list", "keys and values"])])
  func `lists and mappings keep the order of the file`(_ yaml: String, _ words: [String]) throws {
    let root = try #require(try YAMLReader.read(yaml, file: "a.yaml"))
    #expect(root.items?.map(\.inWords) == words)
    #expect(root.items?.last?.entries?.map(\.name) == ["d"])
  }
}
