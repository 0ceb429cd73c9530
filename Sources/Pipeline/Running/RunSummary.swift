internal import Diagnostics
internal import Ledger

/// What a run tells of its stages, from what it has recorded of them.
extension RunRecord {
  /// "19 documents from 15 files, 1 skipped, 3 new, 1 edited".
  ///
  /// - Parameter isFirst: whether there was no report before, so that everything is new.
  func ingested(isFirst: Bool) -> RunMessage {
    var parts = ["\(counted(of("documents"), "document")) from \(counted(of("files"), "file"))"]
    func add(_ name: String, _ words: (Int) -> String) {
      let count = of(name)
      if count > 0 { parts.append(words(count)) }
    }
    add("skipped") { "\($0) skipped" }
    add("copies") { counted($0, "copy of another", "copies of others") }
    add("older") { "\($0) older at the address of another" }
    if !isFirst {
      add("added") { "\($0) new" }
      add("edited") { "\($0) edited" }
      add("absent") { "\(counted($0, "file")) gone, kept" }
    }
    return message(
      "ingest", parts.joined(separator: ", "), timed: "ingest",
      ["documents", "files", "skipped", "copies", "older", "added", "edited", "absent"])
  }

  /// "73 claims"; with how many documents were read where it was not all of them.
  func extracted(isFirst: Bool) -> RunMessage {
    let isPart = !isFirst && of("read") != of("documents")
    let read = isPart ? ", \(counted(of("read"), "document")) read" : ""
    return message(
      "extract, attribute", counted(of("claims"), "claim") + read, timed: "extract",
      ["read", "claims"])
  }

  /// The folders of the reports.
  func reported(in folders: [String]) -> RunMessage {
    message("report", folders.joined(separator: ", "), timed: "report", ["incidents"])
  }

  private func of(_ name: String) -> Int { counts[name] ?? 0 }

  private func message(
    _ stage: String, _ words: String, timed step: String, _ names: [String]
  ) -> RunMessage {
    RunMessage(stage, words, counts: names.map { ($0, of($0)) }, seconds: seconds[step])
  }
}

extension RunMessage {
  /// The files that could not be read, the first ten by name; nil where all could.
  static func failures(_ diagnostics: [Diagnostic]) -> RunMessage? {
    var files: [String] = []
    for diagnostic in diagnostics where diagnostic.severity == .error {
      if !files.contains(diagnostic.location.file) { files.append(diagnostic.location.file) }
    }
    guard !files.isEmpty else { return nil }
    let rest = files.count > 10 ? " and \(files.count - 10) more" : ""
    return "could not be read, or not all of it: \(files.prefix(10).joined(separator: ", "))\(rest)"
  }
}
