import Diagnostics
import Testing

@Suite struct `A diagnostic` {
  @Test(arguments: [
    (
      Diagnostic(
        .error, "unknown_key", at: .init(file: "pipeline.yaml", line: 14, column: 5),
        "unknown key \"treshold\"", sourceLine: "    treshold: 0.5"),
      """
      pipeline.yaml:14:5: error: unknown key "treshold"
            treshold: 0.5
            ^
      """
    ),
    (
      Diagnostic(
        .warning, "unknown_key", at: .init(file: "desk.yaml", line: 2, column: 10),
        "unknown group", sourceLine: "Überfall: x"),
      """
      desk.yaml:2:10: warning: unknown group
        Überfall: x
                 ^
      """
    ),
    (
      Diagnostic(
        .error, "unknown_key", at: .init(file: "desk.yaml", line: 2, column: 4),
        "unknown group", sourceLine: "قتل: x"),
      "desk.yaml:2:4: error: unknown group\n  قتل: x\n     ^"
    ),
    (
      Diagnostic(
        .note, "tab", at: .init(file: "desk.yaml", line: 3, column: 2), "a tab",
        sourceLine: "\tx: 1"),
      "desk.yaml:3:2: note: a tab\n  \tx: 1\n  \t^"
    ),
    (
      Diagnostic(
        .error, "empty", at: .init(file: "desk.yaml", line: 1, column: 1), "nothing here",
        sourceLine: ""),
      "desk.yaml:1:1: error: nothing here\n  \n  ^"
    ),
    (
      Diagnostic(
        .error, "end", at: .init(file: "desk.yaml", line: 1, column: 9), "no end",
        sourceLine: "a: [b"),
      "desk.yaml:1:9: error: no end\n  a: [b\n       ^"
    ),
  ])
  func `shows the line with a caret under the fault`(_ diagnostic: Diagnostic, _ text: String) {
    #expect(diagnostic.description == text)
  }

  @Test(arguments: [
    (Diagnostic.Location(file: "a.html"), "a.html: error: not text"),
    (Diagnostic.Location(file: "a.jsonl", line: 3), "a.jsonl:3: error: not text"),
    (Diagnostic.Location(file: "a.yaml", line: 3, column: 4), "a.yaml:3:4: error: not text"),
  ])
  func `leaves out the place that it does not know`(
    _ location: Diagnostic.Location, _ text: String
  ) {
    #expect(Diagnostic(.error, "not_text", at: location, "not text").description == text)
  }
}
