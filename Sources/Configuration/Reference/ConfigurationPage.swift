/// The reference page of the documentation, made from the declarations of the settings.
package enum ConfigurationPage {
  /// The text of `Documentation/configuration.md`.
  package static func text() -> String {
    let sections = KeyPlacement.sections.map(chapter)
    let outline = "## The defaults, written out\n\n```yaml\n\(defaults)```\n\n"
    return introduction + outline + sections.joined() + words
  }

  /// A configuration in which every default is written out; it means what an empty file means.
  package static var defaults: String {
    PipelineConfiguration.declaration.settings.map { setting in
      let stages = setting.sections.filter { $0.stage != nil && $0.isWholeBare }
      guard !stages.isEmpty else { return line(setting, indentedBy: 0) }
      return "\(setting.name):\n" + stages.map(lines).joined()
    }.joined()
  }

  private static func lines(_ stage: SectionDeclaration) -> String {
    "  - stage: \(stage.id)\n" + stage.settings.map { line($0, indentedBy: 4) }.joined()
  }

  private static func line(_ setting: any DeclaredSetting, indentedBy depth: Int) -> String {
    let pad = String(repeating: " ", count: depth)
    return setting.defaultText.map { "\(pad)\(setting.name): \($0)\n" } ?? ""
  }

  private static let introduction = """
    # pipeline.yaml

    <!-- Made from the declarations in Sources/Configuration; `make test` compares them. To write it
         again: COUNTERCLAIM_RECORD=1 swift test --filter ReferenceTests -->

    The configuration of a pipeline, in the order of the flow. Every key has a default, so that an
    empty file works, and `stages: [ingest, extract, attribute, group, compare, report]` is the same
    pipeline written out.

    - A relative path counts from the folder of the file, wherever the program is started.
    - `${NAME}` stands for the environment variable `NAME`, and it is an error when that is not set;
      `${NAME:-value}` gives a value for that case. Write `$${` for the characters `${` themselves.
    - A wrong file is refused as a whole, with every fault at its line and column:

      ```
      pipeline.yaml:14:5: error: unknown key "treshold" in stage group. Did you mean "threshold"?
            treshold: 0.5
            ^
      ```

    - `# yaml-language-server: $schema=schema/pipeline.schema.json` as the first line gives
      completion and these texts in most editors.

    Which stages may stand where: each takes up the work of another, so their order is fixed. The
    list may end after any stage but extract, `compare` may be left out, `report` may be given
    several times with a folder each, and `notify` several times where `compare` stands above it.


    """

  private static func chapter(_ section: SectionDeclaration) -> String {
    let isOuter = section.stage != nil || section.one == SectionDeclaration.topLevel
    let level = isOuter ? "##" : "###"
    var chapter = "\(level) \(title(of: section))\n\n\(section.summary)\(order(of: section))\n\n"
    for setting in section.settings { chapter += entry(setting, level: level + "#") }
    let rules = section.rules.map { "- \(words(for: $0))\n" }.joined()
    return rules.isEmpty ? chapter : chapter + rules + "\n"
  }

  private static func title(of section: SectionDeclaration) -> String {
    if let stage = section.stage { return "Stage \(stage.rawValue)" }
    if section.one == SectionDeclaration.topLevel { return "The top level" }
    return "Each \(Spelling.withoutArticle(section.one))"
  }

  private static func order(of section: SectionDeclaration) -> String {
    guard let needed = section.stage?.needs else { return "" }
    return " It needs the \(needed.makes) of stage \(needed.rawValue)."
  }

  private static func entry(_ setting: any DeclaredSetting, level: String) -> String {
    if let instead = setting.instead {
      return
        "\(level) `\(setting.name)`\n\n\(setting.summary) **Not available yet**: \(instead).\n\n"
    }
    let rest =
      setting.defaultText.map { "default `\($0)`" }
      ?? (setting.isRequired ? "required" : "no default")
    let link = setting.choices.map { " ([the words](#\(Spelling.asAnchor($0.title))))" } ?? ""
    return """
      \(level) `\(setting.name)`

      \(setting.summary)

      \(capitalised(setting.expected))\(link); \(rest).

      ```yaml
      \(setting.name): \(setting.example)
      ```


      """
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func words(for rule: KeyRule) -> String {
    func list(_ names: [String]) -> String {
      names.map { "`\($0)`" }.joined(separator: ", ")
    }
    switch rule {
    case .exactlyOne(let names): return "Exactly one of \(list(names)) must be given."
    case .atLeastOne(let names): return "At least one of \(list(names)) must be given."
    case .together(let names): return "\(list(names)) stand together or not at all."
    case .excludes(let name, let others): return "`\(name)` rules out \(list(others))."
    case .needs(let name, let others):
      return others.count == 1
        ? "`\(name)` needs \(list(others))." : "`\(name)` needs one of \(list(others))."
    }
  }

  /// The closed lists of words, each once.
  private static var words: String {
    var seen: Set<ChoiceList> = []
    let lists = KeyPlacement.sections.flatMap(\.settings).compactMap(\.choices)
    let tables = lists.filter { seen.insert($0).inserted }.map(table)
    return "## The words that settings may hold\n" + tables.joined()
  }

  private static func table(_ list: ChoiceList) -> String {
    let rows = list.words.map { "| `\($0.word)` | \($0.meaning) |\n" }.joined()
    return "\n### \(capitalised(list.title))\n\n| word | meaning |\n| --- | --- |\n" + rows
  }
}
