import Foundation
import Testing

@Suite struct `A plan` {
  /// One change that a desk might make to the configuration of the sample.
  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What stands in pipeline.yaml, and what takes its place.
    var old: String
    var new: String
    var files: [String: String] = [:]
    var changesNothing = false
  }

  static let edits = [
    Edit(testDescription: "a higher threshold", old: "threshold: 0.5", new: "threshold: 0.8"),
    Edit(testDescription: "a lower threshold", old: "threshold: 0.5", new: "threshold: 0"),
    Edit(testDescription: "a shorter window", old: "window: 7 days", new: "window: 1 day"),
    Edit(
      testDescription: "a source without one of its names",
      old: "match: [BLA, Baloch separatists, Baloch rebels]", new: "match: [Baloch rebels]"),
    Edit(
      testDescription: "a source on another side", old: "side: insurgents", new: "side: separatists"
    ),
    Edit(testDescription: "a measure less", old: "[killed, injured, ", new: "[killed, "),
    Edit(
      testDescription: "a word of one's own", old: "    language: en\n",
      new: "    language: en\n    lexicon: desk.yaml\n",
      files: [
        "desk.yaml": "people:\n  crew: [passenger]\nharm:\n  injured:\n    transitive: [free]\n"
      ]
    ),
    Edit(
      testDescription: "no groups that are comparable",
      old: "    comparable:\n      passengers and civilians: [passengers, hostages, civilians]\n",
      new: ""),
    Edit(testDescription: "a tolerance", old: "tolerance: 0%", new: "tolerance: 30%"),
    Edit(testDescription: "another policy", old: "policy: ucdp", new: "policy: [latest, gtd]"),
    Edit(
      testDescription: "fewer inputs", old: "- files: data/**/",
      new: "- files: data/train-hijacking/**/"),
    Edit(
      testDescription: "two reports kept apart", old: "    threshold: 0.5\n",
      new: """
            threshold: 0.5
            apart: [[data/train-hijacking/2025-03-11-wire.txt, \
        data/train-hijacking/2025-03-12-army-release.txt]]

        """),
    Edit(
      testDescription: "a comment", old: "version: 1\n", new: "version: 1 # of the grammar\n",
      changesNothing: true),
  ]

  @Test(arguments: edits)
  func `tells exactly what the run that follows does`(_ edit: Edit) throws {
    let folder = try Self.folder(with: edit)
    let before = try FoundRecords(folder)
    let files = try Self.contents(of: folder)
    let outcome = try folder.run("plan", "--json")
    #expect(outcome.status == (edit.changesNothing ? 0 : 3), "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(try Self.contents(of: folder) == files, "a plan writes nothing")
    #expect(try folder.run("run").status == 0)
    let plan = try PlannedRecords(Data(outcome.output.utf8))
    #expect(plan.isEmpty == edit.changesNothing)
    try plan.check(from: before, to: FoundRecords(folder))
    #expect(try folder.run("plan").status == 0)
  }

  @Test(arguments: [edits[3]])
  func `sums up first, and shows each change with its sentence on request`(_ edit: Edit) throws {
    let folder = try Self.folder(with: edit)
    let summary = try folder.run("plan")
    #expect(summary.output.contains("\nchanged        the settings of attribute\n"))
    #expect(summary.output.contains("\nclaims         1 altered, "))
    #expect(!summary.output.contains("“"))
    let details = try folder.run("plan", "--details")
    #expect(details.output.hasPrefix(summary.output.prefix { $0 != "\n" }))
    #expect(
      details.output.contains(
        "      source: Baloch Liberation Army (armed_group), for insurgents → BLA (armed_group)\n"))
    #expect(details.output.contains("      “The BLA said on Friday "))
  }

  @Test(arguments: [edits[0]])
  func `against another file holds two configurations against each other`(_ edit: Edit) throws {
    let folder = try Self.folder(with: edit)
    try folder.write("other.yaml", try folder.read("pipeline.yaml"))
    #expect(try folder.run("plan", "--against", "other.yaml").status == 0)
    try folder.write(
      "other.yaml",
      try folder.read("pipeline.yaml").replacing("threshold: 0.8", with: "threshold: 0.5"))
    let outcome = try folder.run("plan", "--against", "other.yaml")
    #expect(outcome.status == 3)
    #expect(outcome.output.hasPrefix("plan           pipeline.yaml against other.yaml\n"))
    #expect(outcome.output.contains(" split"))
  }

  @Test(arguments: ["A blast killed 12 people in Bannu on Monday, police said."])
  func `counts everything as new where there has been no run`(_ text: String) throws {
    let folder = try ProgramFolder()
    try folder.write("data/a.txt", text)
    try folder.write(
      "pipeline.yaml",
      "version: 1\nstages:\n  - stage: ingest\n    from: [{files: data/*}]\n  - extract\n  - attribute\n  - group\n  - compare\n"
    )
    let outcome = try folder.run("plan")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("against nothing, for there has been no run yet"))
    #expect(outcome.output.contains("claims         1 gained\n"))
    #expect(!folder.exists(".counterclaim"))
  }

  @Test(arguments: ["not a database"])
  func `says so where the ledger cannot be read`(_ content: String) throws {
    let folder = try ProgramFolder()
    try folder.write("pipeline.yaml", "ledger: ledger.sqlite\n")
    try folder.write("ledger.sqlite", String(repeating: content, count: 100))
    let outcome = try folder.run("plan")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("ledger.sqlite is damaged"))
  }

  /// The lock beside the ledger names the process that held it last.
  private static func contents(of folder: ProgramFolder) throws -> [String: Data] {
    try folder.contents(of: "").filter { !$0.key.hasSuffix(".lock") }
  }

  /// The sample of the repository, run once, and then edited.
  private static func folder(with edit: Edit) throws -> ProgramFolder {
    let folder = try ProgramFolder()
    let text = try String(
      contentsOf: Program.repository.appending(path: "pipeline.yaml"), encoding: .utf8)
    #expect(text.contains(edit.old), "the sample has nothing to edit")
    try FileManager.default.copyItem(
      atPath: Program.repository.appending(path: "data").path(percentEncoded: false),
      toPath: "\(folder.path)/data")
    try folder.write("pipeline.yaml", text)
    #expect(try folder.run("run").status == 0)
    try folder.write("pipeline.yaml", text.replacing(edit.old, with: edit.new))
    for (name, text) in edit.files { try folder.write(name, text) }
    return folder
  }
}

/// The records of a report, by id.
private struct FoundRecords {
  var claims: [String: NSDictionary]
  var incidents: [String: NSDictionary]
  var discrepancies: [String: NSDictionary]

  init(_ folder: ProgramFolder) throws {
    let report = try folder.json("reports/report.json")
    func records(_ name: String) -> [String: NSDictionary] {
      let found = report[name] as? [NSDictionary] ?? []
      return Dictionary(found.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
    }
    claims = records("claims")
    incidents = records("incidents")
    discrepancies = records("discrepancies")
  }
}

/// What a plan tells, as records that go and records that come.
private struct PlannedRecords {
  struct Kind {
    var leaving: [NSDictionary] = []
    var coming: [NSDictionary] = []

    mutating func take(_ item: NSDictionary) {
      leaving += Kind.list(item["before"])
      coming += Kind.list(item["after"])
    }

    private static func list(_ value: Any?) -> [NSDictionary] {
      (value as? NSDictionary).map { [$0] } ?? value as? [NSDictionary] ?? []
    }
  }

  var claims = Kind()
  var incidents = Kind()
  var discrepancies = Kind()
  /// By the id of an incident that is joined to others, the id of the whole.
  var heirs: [String: String] = [:]

  init(_ json: Data) throws {
    let plan = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    func kind(_ name: String, coming: String, leaving: String, pairs: [String]) -> Kind {
      let lists = plan[name] as? [String: Any] ?? [:]
      var kind = Kind(
        leaving: lists[leaving] as? [NSDictionary] ?? [],
        coming: lists[coming] as? [NSDictionary] ?? [])
      for pair in pairs { (lists[pair] as? [NSDictionary] ?? []).forEach { kind.take($0) } }
      return kind
    }
    claims = kind("claims", coming: "gained", leaving: "lost", pairs: ["altered"])
    incidents = kind(
      "incidents", coming: "new", leaving: "gone", pairs: ["joined", "split", "altered"])
    discrepancies = kind(
      "discrepancies", coming: "appearing", leaving: "vanishing",
      pairs: ["changing_kind", "altered"])
    let lists = plan["incidents"] as? [String: Any] ?? [:]
    for joining in lists["joined"] as? [NSDictionary] ?? [] {
      let whole = (joining["after"] as? NSDictionary)?["id"] as? String
      for part in joining["before"] as? [NSDictionary] ?? [] {
        if let id = part["id"] as? String { heirs[id] = whole }
      }
    }
  }

  var isEmpty: Bool {
    [claims, incidents, discrepancies].allSatisfy { $0.leaving.isEmpty && $0.coming.isEmpty }
  }

  /// What is planned is found afterwards, word for word, and all else is as it was.
  func check(from before: FoundRecords, to after: FoundRecords) throws {
    Self.check(claims, before.claims, after.claims, ids: ["incident", "part_of"])
    Self.check(
      incidents, before.incidents, after.incidents, ids: ["id", "evidence", "claims", "former_ids"])
    Self.check(
      Kind(
        leaving: discrepancies.leaving.map(question), coming: discrepancies.coming.map(question)),
      byQuestion(before.discrepancies), byQuestion(after.discrepancies),
      ids: ["id", "incident", "positions"])
  }

  /// A discrepancy goes by another id when its incident does: here it goes by its question.
  private func question(_ found: NSDictionary) -> NSDictionary {
    let incident = found["incident"] as? String ?? ""
    let question = found["question"] as? [String: String] ?? [:]
    var copy: [String: Any] = [:]
    for (key, value) in found { copy[key as? String ?? ""] = value }
    copy["id"] = [heirs[incident] ?? incident, question["measure"] ?? "", question["group"] ?? ""]
      .joined(separator: " ")
    return NSDictionary(dictionary: copy)
  }

  private func byQuestion(_ found: [String: NSDictionary]) -> [String: NSDictionary] {
    let records = found.values.map(question)
    return Dictionary(records.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
  }

  /// - Parameter ids: the fields that name other records, which may be called otherwise.
  private static func check(
    _ planned: Kind, _ before: [String: NSDictionary], _ after: [String: NSDictionary],
    ids: Set<String>
  ) {
    // A report leaves out incidents of which no claim speaks.
    let coming = planned.coming.filter { ($0["claims"] as? [Any])?.isEmpty != true }
    var expected = before
    for record in planned.leaving { expected[record["id"] as? String ?? ""] = nil }
    for record in coming { expected[record["id"] as? String ?? ""] = record }
    #expect(Set(expected.keys) == Set(after.keys))
    for record in coming { #expect(after[record["id"] as? String ?? ""] == record) }
    for (id, record) in expected {
      let found = after[id] ?? [:]
      for (key, value) in record where !ids.contains(key as? String ?? "") {
        #expect(found[key] as? NSObject == value as? NSObject, "\(id): \(key)")
      }
    }
  }
}
