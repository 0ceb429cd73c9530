/// A JSON value whose keys keep their order, as schemas and examples need it.
indirect enum SchemaValue: Sendable, Hashable {
  case null
  case flag(Bool)
  /// Written as it stands in the file: "0.5".
  case number(String)
  case text(String)
  case list([SchemaValue])
  case object([Member])

  struct Member: Sendable, Hashable {
    let name: String
    let value: SchemaValue
  }

  static func object(_ members: KeyValuePairs<String, SchemaValue>) -> SchemaValue {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  static func texts(_ texts: [String]) -> SchemaValue {
    .list(texts.map { .text($0) })
  }

  /// The members of an object with those of another behind them.
  func adding(_ other: SchemaValue) -> SchemaValue {
    guard case .object(let own) = self, case .object(let more) = other else { return self }
    return .object(own + more)
  }
}

extension SchemaValue: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension SchemaValue: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .number(String(number)) }
}

extension SchemaValue: ExpressibleByBooleanLiteral {
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
}
