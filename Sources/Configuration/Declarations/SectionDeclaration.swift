/// A group of settings that stand together: the top level, a stage, an entry of a list.
struct SectionDeclaration: Sendable {
  /// Its name in the schema: "source".
  let id: String
  /// Of what a message speaks: "a source", "stage group".
  let one: String
  let many: String
  /// Where a misplaced key is sent: "under stage group".
  let home: String
  let summary: String
  let settings: [any DeclaredSetting]
  let rules: [KeyRule]
  /// The stage, where the section is one.
  let stage: StageName?

  init(
    id: String, one: String, many: String, home: String, _ summary: String,
    settings: [any DeclaredSetting], rules: [KeyRule] = [], stage: StageName? = nil
  ) {
    self.id = id
    self.one = one
    self.many = many
    self.home = home
    self.summary = summary
    self.settings = settings
    self.rules = rules
    self.stage = stage
  }

  static func stage(
    _ stage: StageName, _ summary: String, settings: [any DeclaredSetting], rules: [KeyRule] = []
  ) -> SectionDeclaration {
    let words = "stage \(stage.rawValue)"
    return SectionDeclaration(
      id: stage.rawValue, one: words, many: words, home: "under \(words)", summary,
      settings: settings, rules: rules, stage: stage)
  }

  /// Whether it stands in pipeline.yaml itself, so that a misplaced key may be sent there.
  var isReached: Bool { id != SharedSettings.declaration.id }

  var names: [String] { settings.map(\.name) + (stage == nil ? [] : ["stage"]) }

  /// Whether it means something without any key.
  var isWholeBare: Bool {
    let needsKey = rules.contains { rule in
      switch rule {
      case .exactlyOne, .atLeastOne: true
      case .together, .excludes, .needs: false
      }
    }
    return !needsKey && !settings.contains(where: \.isRequired)
  }

  /// The key that makes a section by itself; nil where it takes several.
  var loneKey: String? {
    let required = settings.filter(\.isRequired)
    if required.count > 1 { return nil }
    return required.first?.name ?? settings.first?.name
  }

  /// "this source", "stage group".
  var this: String {
    let noun = Spelling.withoutArticle(one)
    return noun == one ? one : "this " + noun
  }

  /// "a source with the keys name, kind, side, match".
  var inWords: String {
    let keys = names.count == 1 ? "key" : "keys"
    return "\(one) with the \(keys) \(names.joined(separator: ", "))"
  }

  /// "in stage group", "at the top level".
  var place: String { one == SectionDeclaration.topLevel ? "at \(one)" : "in \(one)" }

  static let topLevel = "the top level"
}

/// What holds between the keys of one section.
enum KeyRule: Sendable, Hashable {
  case exactlyOne([String])
  case atLeastOne([String])
  /// All of them or none.
  case together([String])
  /// The first key rules out the others.
  case excludes(String, [String])
  /// The first key is of no use without one of the others.
  case needs(String, anyOf: [String])
}

/// A type that is read from one section.
protocol ConfigurationSection: Sendable {
  static var declaration: SectionDeclaration { get }
  /// Nil where a required setting is missing or wrong, which has been noted.
  init?(_ section: SectionReader)
}
