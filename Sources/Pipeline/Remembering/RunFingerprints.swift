internal import ClaimModel
internal import Configuration
internal import FoundationEssentials
internal import Hashing
internal import Ledger

/// By what a run can tell that the program or a setting has changed since another one.
struct RunFingerprints {
  /// Of the program, the lexicon and the settings of each stage, by name.
  private(set) var settings: [String: String]
  /// Of all that the reading of a document depends on besides the document.
  let rules: String
  /// Of all that a report depends on besides the documents.
  let outcome: String

  /// - Parameters:
  ///   - last: the fingerprints of the last run, among them that of the program, which is taken
  ///     over where the file is the same.
  ///   - date: what the report tells as its time.
  init(_ prepared: PreparedConfiguration, last: [String: String], date: String) {
    let program = ProgramFile.current(known: last)
    var settings = RunFingerprints.stages(prepared.configuration)
    settings["lexicon"] = prepared.lexiconHash
    settings["program"] = program.hash
    self.settings = settings
    self.settings["program_file"] = program.stamp
    func hash(_ names: [String]) -> String {
      ContentHash.sha256(names.map { "\($0)=\(settings[$0] ?? "")\n" }.joined())
    }
    rules = hash(RunFingerprints.ofReading)
    outcome = ContentHash.sha256(hash(settings.keys.sorted()) + prepared.hash + date)
  }

  /// What decides how a document is read.
  private static let ofReading = ["program", "lexicon", "extract", "attribute", "places"]

  /// What has changed since another run, in the words of a message: "the program", "the settings
  /// of group"; apart by whether documents have to be read again.
  func changes(since last: [String: String]) -> (ofReading: [String], others: [String]) {
    let names = Set(settings.keys).union(last.keys).subtracting(["program_file"])
    let changed = names.filter { settings[$0] != last[$0] }.sorted()
    func words(_ name: String) -> String {
      switch name {
      case "program", "lexicon": "the \(name)"
      case "places": "the places of group"
      default: "the settings of \(name)"
      }
    }
    let ofReading = changed.filter(RunFingerprints.ofReading.contains)
    return (ofReading.map(words), changed.filter { !ofReading.contains($0) }.map(words))
  }

  private static func stages(_ configuration: PipelineConfiguration) -> [String: String] {
    var texts: [String: String] = ["places": ""]
    // Whom a run tells changes nothing that it finds.
    for stage in configuration.stages where stage.name != .notify {
      texts[stage.name.rawValue, default: ""] += "present\n"
    }
    for setting in configuration.effective {
      let parts = setting.path.split(separator: ".").map(String.init)
      guard parts.count > 2, parts[0] == "stages" else { continue }
      let stage = parts[1].split(separator: "[").first.map(String.init) ?? parts[1]
      guard stage != StageName.notify.rawValue else { continue }
      let name = stage == "group" && parts[2] == "places" ? "places" : stage
      texts[name, default: ""] += "\(setting.path)=\(setting.value)\n"
    }
    return texts.mapValues { ContentHash.sha256($0) }
  }
}

/// The file of the running program; rules that are compiled in change with it.
private enum ProgramFile {
  /// The hash of the file, and the numbers by which it is known again without reading it.
  static func current(known: [String: String]) -> (hash: String, stamp: String) {
    let stamp = self.stamp ?? ""
    if !stamp.isEmpty, known["program_file"] == stamp, let hash = known["program"] {
      return (hash, stamp)
    }
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      return (ProgramVersion.current, "")
    }
    return (ContentHash.sha256(Array(bytes)), stamp)
  }

  private static let path = "/proc/self/exe"

  private static var stamp: String? {
    guard
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path),
      let attributes = try? FileManager.default.attributesOfItem(atPath: target),
      let size = attributes[.size] as? Int,
      let modified = attributes[.modificationDate] as? Date
    else { return nil }
    return "\(target):\(size):\(Int(modified.timeIntervalSince1970 * 1_000_000))"
  }
}
