import Foundation
import Testing

/// Incidents of the run before, and what the configuration says of incidents, through the program.
@Suite struct `Grouping from run to run` {
  /// Two reports of a ferry and one of a barge, whose ids and words are those of `Explaining`.
  private let documents = [
    #"{"id": "a", "published": "2024-05-03", "text": "The ferry Lady Orrin sank off Harbeck on Thursday and 12 passengers drowned, the coast guard said. Divers searched its hull."}"#,
    #"{"id": "b", "published": "2024-05-04", "text": "Divers searched the hull of the ferry Lady Orrin off Harbeck; 14 passengers drowned, its owner said."}"#,
    #"{"id": "c", "published": "2024-05-05", "text": "A barge rammed a bridge near Tolmen on Sunday and two sailors died, police said."}"#,
  ]

  private func articles(_ documents: [String], in folder: ProgramFolder) throws -> String {
    try folder.run("extract", "--articles", input: documents.joined(separator: "\n")).output
  }

  private func group(
    _ input: String, in folder: ProgramFolder, settings: String = ""
  ) throws -> [[String: Any]] {
    try folder.write(
      "pipeline.yaml",
      "version: 1\nstages: [ingest, extract, attribute, {stage: group\(settings)}]\n")
    let outcome = try folder.run("group", "--config", "pipeline.yaml", input: input)
    #expect(outcome.errors.isEmpty)
    return outcome.outputLines.compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }.filter { $0["record"] as? String == "incident" }
  }

  private func partition(_ incidents: [[String: Any]]) -> Set<[String]> {
    Set(incidents.compactMap { $0["documents"] as? [String] })
  }

  private func lines(_ incidents: [[String: Any]]) throws -> String {
    try incidents.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) + "\n"
    }.joined()
  }

  @Test func `an incident that is given to it keeps its id as it grows`() throws {
    let folder = try ProgramFolder()
    // The second report first: alone, the incident would be called after the first.
    let before = try group(try articles([documents[1]], in: folder), in: folder)
    let read = try articles(documents, in: folder)
    let after = try group(try lines(before) + read, in: folder)
    #expect(partition(after) == [["a", "b"], ["c"]])
    let grown = try #require(after.first { ($0["documents"] as? [String]) == ["a", "b"] })
    #expect(grown["id"] as? String == before.first?["id"] as? String)
    let afresh = try group(read, in: folder)
    #expect(!afresh.contains { $0["id"] as? String == before.first?["id"] as? String })
  }

  @Test func `two that turn out to be one keep the older id and the younger as former`() throws {
    let folder = try ProgramFolder()
    let read = try articles(documents, in: folder)
    let apart = try group(read, in: folder, settings: ", apart: [[a, b]]")
    #expect(apart.count == 3)
    let joined = try group(try lines(apart) + read, in: folder)
    let ferry = try #require(joined.first { ($0["documents"] as? [String]) == ["a", "b"] })
    let former = try #require(ferry["former_ids"] as? [String])
    let ids = apart.filter { $0["documents"] as? [String] != ["c"] }
      .compactMap { $0["id"] as? String }
    #expect(Set([ferry["id"] as? String ?? ""] + former) == Set(ids))
  }

  @Test(arguments: [
    (", together: [[a, c]]", [["a", "b", "c"]]), (", apart: [[a, b]]", [["a"], ["b"], ["c"]]),
    (", threshold: 1", [["a"], ["b"], ["c"]]), ("", [["a", "b"], ["c"]]),
    (
      ", incidents: [{name: Two ships, dates: [2024-05-02, 2024-05-05], places: [Harbeck, Tolmen]}]",
      [["a", "b", "c"]]
    ),
  ])
  func `the configuration has the last word`(_ settings: String, _ expected: [[String]]) throws {
    let folder = try ProgramFolder()
    let incidents = try group(try articles(documents, in: folder), in: folder, settings: settings)
    #expect(partition(incidents) == Set(expected))
    if settings.contains("Two ships") {
      #expect(incidents.first?["title"] as? String == "Two ships")
    }
  }

  @Test(arguments: ["together", "apart"])
  func `claims can be ruled on as well`(_ ruling: String) throws {
    let folder = try ProgramFolder()
    let read = try articles(documents, in: folder)
    let ids = read.split(separator: "\n").compactMap { line -> (String, String)? in
      let record = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      guard record?["record"] as? String == "claim", let id = record?["id"] as? String,
        let document = record?["document"] as? String
      else { return nil }
      return (document, id)
    }
    let one = try #require(ids.first { $0.0 == "a" }?.1)
    let two = try #require(ids.first { $0.0 == (ruling == "together" ? "c" : "b") }?.1)
    let incidents = try group(read, in: folder, settings: ", \(ruling): [[\(one), \(two)]]")
    let together = incidents.contains {
      Set($0["claims"] as? [String] ?? []).isSuperset(of: [one, two])
    }
    #expect(together == (ruling == "together"))
  }
}
