import Foundation
import TestSupport
import Testing

@Suite struct `Files that desks share` {
  private static func folder(_ files: [String: String]) throws -> ProgramFolder {
    let folder = try ProgramFolder()
    for (name, text) in files { try folder.write(name, text) }
    return folder
  }

  private static let shared = [
    "desk/pipeline.yaml": """
    include: [../shared/sources.yaml, ../shared/words.yaml]
    stages:
      - ingest
      - extract
      - stage: attribute
        sources: [{name: Port Authority, kind: government, side: port, match: [quay office]}]
      - stage: group
        window: ${WINDOW:-3 days}
      - compare
      - report
    """,
    "shared/sources.yaml": """
    include: places.yaml
    sources:
      - {name: Port Authority, kind: police, match: [harbour office]}
      - {name: Dockers, kind: monitor, match: [dockers' union, quay office]}
    """,
    "shared/places.yaml": """
    places: [{name: Mashkaf, country: PK}]
    comparable: {aboard: [passengers, crew]}
    """,
    "shared/words.yaml": """
    lexicon: lexicon.yaml
    tests:
      - name: a shared word
        text: The quay office said two linesmen were entombed.
        expect: [{measure: killed, group: workers, number: 2, source: Port Authority}]
      - name: a shared source
        text: The dockers' union said two men were killed.
        expect: [{measure: killed, number: 2, source: Dockers}]
    """,
    "shared/lexicon.yaml": """
    people:
      workers: [linesman/linesmen]
    harm:
      killed:
        transitive: [entomb]
    """,
  ]

  @Test(arguments: [shared])
  func `add to the configuration, which overrides them`(_ files: [String: String]) throws {
    let folder = try Self.folder(files)
    let outcome = try folder.run("test", "--config", "desk/pipeline.yaml")
    #expect(
      outcome.output
        == "passed: a shared word\npassed: a shared source\n2 of 2 tests passed\n",
      "\(outcome.errors)")
  }

  private static func withoutIncludes(_ text: String) -> String {
    text.split(separator: "\n").filter {
      !$0.hasPrefix("include:") && !$0.hasPrefix("  - \"../shared/")
    }
    .joined(separator: "\n")
  }

  @Test(arguments: [shared])
  func `are named in the configuration in force, which means the same`(
    _ files: [String: String]
  ) throws {
    let folder = try Self.folder(files)
    let shown = try folder.run(
      arguments: ["config", "show", "--config", "desk/pipeline.yaml"],
      environment: ["WINDOW": "2 days"])
    #expect(shown.status == 0, "\(shown.errors)")
    try Golden.check(shown.output, against: "Tests/ProgramTests/Golden/config-show.txt")
    let json = try folder.run(
      arguments: ["config", "show", "stages.group", "--json", "--config", "desk/pipeline.yaml"],
      environment: ["WINDOW": "2 days"])
    try Golden.check(
      json.output.split(separator: "\n").filter { !$0.contains("\"hash\"") }.joined(
        separator: "\n"),
      against: "Tests/ProgramTests/Golden/config-show.json")
    // What is shown is a configuration by itself, and shows the same again.
    try folder.write("desk/again.yaml", Self.withoutIncludes(shown.output))
    let again = try folder.run("config", "show", "--config", "desk/again.yaml")
    #expect(again.status == 0, "\(again.errors)")
    func values(_ text: String) -> [Substring] {
      Self.withoutIncludes(text).split(separator: "\n").map {
        $0.prefix(upTo: $0.firstRange(of: "  # ")?.lowerBound ?? $0.endIndex)
      }
    }
    #expect(values(again.output) == values(shown.output))
  }

  @Test(arguments: [
    (
      [
        "pipeline.yaml": "include: [b.yaml]\n", "b.yaml": "include: c.yaml\n",
        "c.yaml": "include: b.yaml\n",
      ],
      "c.yaml:1:10: error: b.yaml includes itself, by way of c.yaml\n  include: b.yaml\n           ^\n"
    ),
    (
      ["pipeline.yaml": "include: pipeline.yaml\n"],
      "pipeline.yaml:1:10: error: pipeline.yaml includes itself\n  include: pipeline.yaml\n           ^\n"
    ),
    (
      ["pipeline.yaml": "include:\n  - shared/source.yaml\n", "shared/sources.yaml": ""],
      """
      pipeline.yaml:2:5: error: there is no file "shared/source.yaml". Did you mean "sources.yaml"?
          - shared/source.yaml
            ^

      """
    ),
    (
      [
        "pipeline.yaml": "include: b.yaml\n",
        "b.yaml": "ledger: a\nsources: [{name: A, kind: polic}]\n",
      ],
      """
      b.yaml:1:1: error: unknown key "ledger" in a shared file; it belongs at the top level
        ledger: a
        ^
      b.yaml:2:27: error: unknown source kind "polic". Did you mean "police"?
        sources: [{name: A, kind: polic}]
                                  ^

      """
    ),
    (
      ["pipeline.yaml": "include: b.yaml\n", "b.yaml": "stages: [ingest]\n"],
      """
      b.yaml:1:1: error: unknown key "stages" in a shared file; it belongs at the top level
        stages: [ingest]
        ^

      """
    ),
  ])
  func `are refused with file and line where they are wrong`(
    _ files: [String: String], _ message: String
  ) throws {
    let folder = try Self.folder(files)
    for command in ["validate", "run"] {
      let outcome = try folder.run(command)
      #expect(outcome.status == 78)
      #expect(outcome.errors == message)
    }
  }

  @Test(arguments: ["stages.group.windo"])
  func `a setting that is none is told with the nearest`(_ name: String) throws {
    let folder = try Self.folder(["pipeline.yaml": ""])
    let outcome = try folder.run("config", "show", name)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean \"stages.group.window\"?"))
  }
}
