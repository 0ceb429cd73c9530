/// A whole pipeline.yaml.
package struct PipelineConfiguration: Sendable, Hashable, ConfigurationSection {
  package let version: Int
  package let ledger: ConfiguredPath
  /// In the order in which they run.
  package let stages: [StageConfiguration]
  package let tests: [ConfigurationTest]
  /// What holds for every setting of the top level and of the stages, and since where.
  package private(set) var effective: [EffectiveSetting]

  static let declaration = SectionDeclaration(
    id: "pipeline", one: SectionDeclaration.topLevel, many: "configurations",
    home: "at the top level",
    "The whole file. Every key has a default: an empty file is a working pipeline.",
    settings: [version, ledger, stages, tests])

  static let version = Setting(
    "version", .version, default: "1", example: "1",
    "The version of this file's grammar. It changes only when old files would mean something else.")

  static let ledger = Setting(
    "ledger", .path, default: ".counterclaim/ledger.sqlite", example: ".counterclaim/ledger.sqlite",
    slips: ["database", "db"],
    "The file that remembers documents, claims, incidents and discrepancies from run to run, so that only "
      + "what is new is read. It is made where it is not there.")

  static let stages = Setting(
    "stages", .stages, default: "[ingest, extract, attribute, group, compare, report]",
    example: "[ingest, extract, attribute, group, compare, report]",
    slips: ["pipeline", "steps", "stage"],
    "What is done, in order. A stage is its bare name, or `stage:` with settings below it.")

  static let tests = Setting(
    "tests", .list(of: .section(ConfigurationTest.self)), default: "[]",
    example: "[{name: a bystander, text: He was born in 1998., expect: []}]",
    "Texts with the claims that they must give, so that a change of lexicon or sources cannot break "
      + "unseen what was right before.")

  init(_ section: SectionReader) {
    version = section[Self.version]
    ledger = section[Self.ledger]
    stages = section[Self.stages]
    tests = section[Self.tests]
    effective = []
  }

  func recording(_ effective: [EffectiveSetting]) -> PipelineConfiguration {
    var copy = self
    copy.effective = effective
    return copy
  }
}

extension PipelineConfiguration {
  package var ingest: IngestConfiguration? {
    stages.lazy.compactMap { if case .ingest(let stage) = $0 { stage } else { nil } }.first
  }

  package var extract: ExtractConfiguration? {
    stages.lazy.compactMap { if case .extract(let stage) = $0 { stage } else { nil } }.first
  }

  package var attribute: AttributeConfiguration? {
    stages.lazy.compactMap { if case .attribute(let stage) = $0 { stage } else { nil } }.first
  }

  package var group: GroupConfiguration? {
    stages.lazy.compactMap { if case .group(let stage) = $0 { stage } else { nil } }.first
  }

  package var compare: CompareConfiguration? {
    stages.lazy.compactMap { if case .compare(let stage) = $0 { stage } else { nil } }.first
  }

  /// Every report stage, in order.
  package var reports: [ReportConfiguration] {
    stages.compactMap { if case .report(let stage) = $0 { stage } else { nil } }
  }

  /// Every notify stage, in order.
  package var notifications: [NotifyConfiguration] {
    stages.compactMap { if case .notify(let stage) = $0 { stage } else { nil } }
  }
}
