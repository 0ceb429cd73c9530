/// The JSON Schema of pipeline.yaml, for editors, made from the declarations of the settings.
///
/// It accepts what the reader accepts, but for what a schema cannot say: what the environment
/// holds, days that the calendar lacks, brackets of globs, and what must agree between two places.
package enum ConfigurationSchema {
  /// The text of `schema/pipeline.schema.json`.
  package static func text() -> String {
    document.indented() + "\n"
  }

  private static var document: SchemaValue {
    SchemaValue.object([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Counterclaim pipeline",
    ])
    .adding(body(PipelineConfiguration.declaration, isRoot: true))
    .adding(.object(["$defs": definitions]))
  }

  private static var definitions: SchemaValue {
    let sections = KeyPlacement.sections.dropFirst().map { section in
      section.stage.map { stage($0, section) }
        ?? SchemaValue.Member(name: section.id, value: body(section))
    }
    return .object([environment] + sections)
  }

  private static let environment = SchemaValue.Member(
    name: "environment",
    value: .object([
      "description": "A value from the environment: ${NAME}, or ${NAME:-default}.",
      "type": "string",
      "pattern": "\\$\\{[A-Za-z_][A-Za-z0-9_]*(:-[^}]*)?\\}",
    ]))

  /// A stage is its name, or its name with its settings.
  private static func stage(
    _ stage: StageName, _ section: SectionDeclaration
  ) -> SchemaValue.Member {
    let name = "stage_\(stage.rawValue)"
    let constant = SchemaValue.object(["const": .text(stage.rawValue)])
    let body = body(section, name: constant)
    return .init(
      name: name,
      value: section.isWholeBare ? .object(["anyOf": .list([constant, body])]) : body)
  }

  private static func body(
    _ section: SectionDeclaration, name: SchemaValue? = nil, isRoot: Bool = false
  ) -> SchemaValue {
    let stage = name.map { [SchemaValue.Member(name: "stage", value: $0)] } ?? []
    let required =
      (name == nil ? [] : ["stage"]) + section.settings.filter(\.isRequired).map(\.name)
    var body = SchemaValue.object([
      "description": .text(section.summary),
      "type": isRoot ? .texts(["object", "null"]) : "object",
      "additionalProperties": false,
      "properties": .object(stage + section.settings.map { property($0) }),
    ])
    if !required.isEmpty { body = body.adding(.object(["required": .texts(required)])) }
    guard !section.rules.isEmpty else { return body }
    return body.adding(.object(["allOf": .list(section.rules.map(schema))]))
  }

  private static func property(_ setting: any DeclaredSetting) -> SchemaValue.Member {
    if let instead = setting.instead {
      let words = SchemaValue.text("Not available yet: \(instead).")
      return .init(name: setting.name, value: .object(["description": words, "not": .object([])]))
    }
    var property = SchemaValue.object(["description": .text(setting.summary)])
      .adding(setting.schema)
    if let text = setting.defaultText {
      property = property.adding(.object(["default": SchemaValue(yaml: text)]))
    }
    let example = SchemaValue(yaml: setting.example)
    return .init(
      name: setting.name, value: property.adding(.object(["examples": .list([example])])))
  }

  private static func schema(of rule: KeyRule) -> SchemaValue {
    switch rule {
    case .exactlyOne(let names): return .object(["oneOf": .list(names.map { requiring($0) })])
    case .atLeastOne(let names): return .object(["anyOf": .list(names.map { requiring($0) })])
    case .together(let names):
      let members = names.map { name in
        SchemaValue.Member(name: name, value: .texts(names.filter { $0 != name }))
      }
      return .object(["dependentRequired": .object(members)])
    case .excludes(let name, let others):
      let none = SchemaValue.object([
        "not": .object(["anyOf": .list(others.map { requiring($0) })])
      ])
      return .object(["dependentSchemas": .object([.init(name: name, value: none)])])
    case .needs(let name, let others):
      let some = SchemaValue.object(["anyOf": .list(others.map { requiring($0) })])
      return .object(["dependentSchemas": .object([.init(name: name, value: some)])])
    }
  }

  private static func requiring(_ name: String) -> SchemaValue {
    .object(["required": .texts([name])])
  }
}
