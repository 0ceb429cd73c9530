/// What a file that several desks share may hold.
struct SharedSettings: Sendable, ConfigurationSection {
  let include: [ConfiguredPath]
  let lexicons: [ConfiguredPath]
  let sources: [SourceEntry]
  let places: [PlaceEntry]
  let comparable: [ComparableGroups]
  let tests: [ConfigurationTest]

  static let declaration = SectionDeclaration(
    id: "shared", one: "a shared file", many: "shared files", home: "in a shared file",
    "What a file that `include` names may hold: settings of the stages that several desks have in "
      + "common, without the stages around them. Paths count from the folder of the shared file.",
    settings: [
      PipelineConfiguration.include, ExtractConfiguration.lexicon, AttributeConfiguration.sources,
      GroupConfiguration.places, CompareConfiguration.comparable, PipelineConfiguration.tests,
    ])

  init(_ section: SectionReader) {
    include = section[PipelineConfiguration.include]
    lexicons = section[ExtractConfiguration.lexicon]
    sources = section[AttributeConfiguration.sources]
    places = section[GroupConfiguration.places]
    comparable = section[CompareConfiguration.comparable].map {
      ComparableGroups(name: $0.name, groups: $0.value)
    }
    tests = section[PipelineConfiguration.tests]
    SourceEntry.noteClashes(in: section)
    ComparableGroups.noteClashes(in: section)
  }

  /// The stage to which a setting of a shared file belongs, by the name of the setting.
  static let homes: [(setting: String, path: String)] = [
    (ExtractConfiguration.lexicon.name, "stages.extract.lexicon"),
    (AttributeConfiguration.sources.name, "stages.attribute.sources"),
    (GroupConfiguration.places.name, "stages.group.places"),
    (CompareConfiguration.comparable.name, "stages.compare.comparable"),
    (PipelineConfiguration.tests.name, "tests"),
  ]
}
