internal import YAML

extension ValueKind {
  /// A list with bounds on its length.
  static func list<Item: Sendable>(
    of kind: ValueKind<Item>, atLeast least: Int = 0, atMost most: Int? = nil
  ) -> ValueKind where Value == [Item] {
    ValueKind(
      one: "a list of \(kind.many)", many: "lists of \(kind.many)",
      schema: listSchema(kind, least, most), sections: kind.sections, choices: kind.choices
    ) { node, reading in
      guard let items = node.items else {
        reading.noteNoList(node, of: kind.many, kind.sections.first)
        return nil
      }
      guard
        reading.isCount(
          items.count, at: node.mark, from: least, to: most, one: kind.one, many: kind.many)
      else { return nil }
      return items.compactMap { kind.read($0, reading) }
    }
  }

  /// A list in which nothing stands twice.
  static func set<Item: Sendable & Hashable>(
    of kind: ValueKind<Item>, atLeast least: Int = 0, atMost most: Int? = nil
  ) -> ValueKind where Value == [Item] {
    let list = ValueKind.list(of: kind, atLeast: least, atMost: most)
    return ValueKind(
      one: list.one, many: list.many, schema: list.schema.adding(.object(["uniqueItems": true])),
      sections: list.sections, choices: list.choices
    ) { node, reading in
      reading.noteRepeats(node.items ?? [])
      return list.read(node, reading)
    }
  }

  /// One value, or a list of them in which nothing stands twice.
  static func oneOrMore<Item: Sendable & Hashable>(
    of kind: ValueKind<Item>, orNone: Bool = false
  ) -> ValueKind where Value == [Item] {
    let list = ValueKind.set(of: kind, atLeast: orNone ? 0 : 1)
    return ValueKind(
      one: "\(kind.one) or a list of \(kind.many)", many: kind.many,
      schema: .object(["anyOf": .list([kind.schema, list.schema])]), sections: kind.sections,
      choices: kind.choices
    ) { node, reading in
      if node.items != nil { return list.read(node, reading) }
      return kind.read(node, reading).map { [$0] }
    }
  }

  private static func listSchema<Item>(
    _ kind: ValueKind<Item>, _ least: Int, _ most: Int?
  ) -> SchemaValue {
    var schema = SchemaValue.object(["type": "array", "items": kind.schema])
    if least > 0 { schema = schema.adding(.object(["minItems": .number(String(least))])) }
    if let most { schema = schema.adding(.object(["maxItems": .number(String(most))])) }
    return schema
  }
}
