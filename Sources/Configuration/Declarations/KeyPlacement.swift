/// Where every key of the grammar belongs.
enum KeyPlacement {
  /// Every section of the grammar once, each followed by those inside it.
  static let sections: [SectionDeclaration] = {
    var seen: Set<String> = []
    let all = withInner(PipelineConfiguration.declaration) + [SharedSettings.declaration]
    return all.filter { seen.insert($0.id).inserted }
  }()

  static let names = Array(Set(sections.flatMap { $0.settings.map(\.name) })).sorted()

  /// Where a key belongs, at most three places: "under stage group".
  static func homes(of name: String) -> [String] {
    let homes = sections.filter { $0.isReached && $0.settings.contains { $0.name == name } }.map(
      \.home)
    return Array(homes.prefix(3))
  }

  private static func withInner(_ section: SectionDeclaration) -> [SectionDeclaration] {
    var seen: Set<String> = []
    let inner = section.settings.flatMap(\.sections).flatMap { withInner($0) }
    return ([section] + inner).filter { seen.insert($0.id).inserted }
  }
}
