internal import YAML

extension ValueKind where Value: ConfigurationSection {
  /// Keys and values that stand together.
  static func section(_ type: Value.Type) -> ValueKind {
    let declaration = type.declaration
    return ValueKind(
      one: declaration.one, many: declaration.many,
      schema: .object(["$ref": .text("#/$defs/\(declaration.id)")]), sections: [declaration]
    ) { node, reading in
      guard let section = SectionReader(declaration, node, reading) else { return nil }
      defer { section.close() }
      return Value(section)
    }
  }
}

extension ValueKind {
  /// Names of one's own, each with a value; a name that is a setting of the section around it is
  /// taken for a slip of the indentation.
  static func named<Item: Sendable>(
    _ kind: ValueKind<Item>, one: String, many: String, apartFrom settings: [String]
  ) -> ValueKind where Value == [Named<Item>] {
    let schema = SchemaValue.object([
      "type": "object", "additionalProperties": kind.schema,
      "propertyNames": .object(["not": .object(["enum": .texts(settings)]), "pattern": "\\S"]),
    ])
    return ValueKind(
      one: one, many: many, schema: schema, sections: kind.sections, choices: kind.choices
    ) { node, reading in
      guard let entries = node.entries else {
        reading.noteWrongShape(node, expected: one, isBlock: true)
        return nil
      }
      return entries.compactMap { entry in
        guard reading.isName(entry.key, apartFrom: settings) else { return nil }
        return kind.read(entry.value, reading).map { Named(name: entry.name, value: $0) }
      }
    }
  }
}

/// A value under a name of the user's own, in the order of the file.
struct Named<Value: Sendable>: Sendable {
  let name: String
  let value: Value
}

extension Named: Equatable where Value: Equatable {}
extension Named: Hashable where Value: Hashable {}
