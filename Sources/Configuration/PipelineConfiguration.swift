/// A whole pipeline.yaml.
package struct PipelineConfiguration: Sendable, Hashable, ConfigurationSection {
  package let version: Int
  package let ledger: ConfiguredPath
  /// Files that are shared with other desks.
  package let include: [ConfiguredPath]
  package let retention: RetentionConfiguration?
  /// In the order in which they run.
  package internal(set) var stages: [StageConfiguration]
  package internal(set) var tests: [ConfigurationTest]
  /// The shared files that were read, farthest first.
  package internal(set) var includedFiles: [String] = []
  /// What holds for every setting of the top level and of the stages, and since where.
  package internal(set) var effective: [EffectiveSetting]

  static let declaration = SectionDeclaration(
    id: "pipeline", one: SectionDeclaration.topLevel, many: "configurations",
    home: "at the top level",
    "The whole file. Every key has a default: an empty file is a working pipeline.",
    settings: [version, ledger, retention, include, stages, tests])

  static let version = Setting(
    "version", .version, default: "1", example: "1",
    "The version of this file's grammar. It changes only when old files would mean something else.")

  static let ledger = Setting(
    "ledger", .path, default: ".counterclaim/ledger.sqlite", example: ".counterclaim/ledger.sqlite",
    slips: ["database", "db"],
    "The file that remembers documents, claims, incidents and discrepancies from run to run, so that only "
      + "what is new is read. It is made where it is not there.")

  static let include = Setting(
    "include", .oneOrMore(of: .path, orNone: true), default: "[]", example: "[shared/sources.yaml]",
    slips: ["includes", "import", "imports", "extends"],
    "Files of what several desks share: lexicons, sources, places, comparable sets, tests (see "
      + "[each shared file](#each-shared-file)). A later file overrides an earlier one, a file overrides "
      + "those that it includes, and this file overrides all of them: a source, place or set takes the "
      + "place of one of the same name, a source takes its names from all others, of two words in "
      + "lexicons the later counts, and tests are added.")

  static let retention = OpenSetting(
    "retention", .section(RetentionConfiguration.self),
    example: "{versions: 1 year, runs: 90 days}",
    slips: ["keep", "retain"],
    "How long the ledger keeps what is over. Without it everything is kept.")

  static let stages = Setting(
    "stages", .stages, default: "[ingest, extract, attribute, group, compare, report]",
    example: "[ingest, extract, attribute, group, compare, report]",
    slips: ["pipeline", "steps", "stage"],
    "What is done, in order. A stage is its bare name, or `stage:` with settings below it.")

  static let tests = Setting(
    "tests", .list(of: .section(ConfigurationTest.self)), default: "[]",
    example: "[{name: a bystander, text: He was born in 1998., expect: []}]",
    "Texts, articles or claims with what they must give, so that a change of lexicon or sources cannot "
      + "break unseen what was right before.")

  init(_ section: SectionReader) {
    version = section[Self.version]
    ledger = section[Self.ledger]
    include = section[Self.include]
    retention = section[Self.retention]
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
