import Foundation

@testable import Configuration

/// Judges values by a JSON Schema, as far as our own schema uses the language.
///
/// An unknown keyword is a failure of the judge, so that none is passed over in silence.
struct SchemaJudge {
  private let root: [String: SchemaValue]
  /// Made once each; making them is slow.
  private let patterns: [String: Regex<AnyRegexOutput>]

  init(_ schema: SchemaValue) throws {
    root = SchemaJudge.members(schema)
    let found = Set(SchemaJudge.patterns(in: schema))
    patterns = try Dictionary(uniqueKeysWithValues: found.map { ($0, try Regex($0)) })
  }

  private static func patterns(in schema: SchemaValue) -> [String] {
    switch schema {
    case .list(let items): return items.flatMap(patterns)
    case .object(let members):
      let own = members.compactMap { member in
        if member.name == "pattern", case .text(let text) = member.value { text } else { nil }
      }
      return own + members.flatMap { patterns(in: $0.value) }
    default: return []
    }
  }

  func accepts(_ value: SchemaValue) throws -> Bool {
    try accepts(value, .object(root.map { SchemaValue.Member(name: $0.key, value: $0.value) }))
  }

  struct UnknownKeyword: Error {
    let name: String
  }

  private static let notes: Set<String> = [
    "$schema", "$defs", "title", "description", "default", "examples", "format",
  ]

  private func accepts(_ value: SchemaValue, _ schema: SchemaValue) throws -> Bool {
    let keywords = SchemaJudge.members(schema)
    return try keywords.allSatisfy { name, argument in
      if SchemaJudge.notes.contains(name) { return true }
      return try combined(value, name, argument) ?? scalar(value, name, argument)
        ?? list(value, name, argument, keywords) ?? object(value, name, argument, keywords)
        ?? { throw UnknownKeyword(name: name) }()
    }
  }

  private func combined(
    _ value: SchemaValue, _ name: String, _ argument: SchemaValue
  ) throws -> Bool? {
    switch name {
    case "allOf": return try items(argument).allSatisfy { try accepts(value, $0) }
    case "anyOf": return try items(argument).contains { try accepts(value, $0) }
    case "oneOf": return try items(argument).filter { try accepts(value, $0) }.count == 1
    case "not": return try !accepts(value, argument)
    case "$ref":
      guard case .text(let path) = argument, let definitions = root["$defs"],
        let id = path.split(separator: "/").last,
        let definition = SchemaJudge.members(definitions)[String(id)]
      else { throw UnknownKeyword(name: "\(name) \(argument.compact)") }
      return try accepts(value, definition)
    default: return nil
    }
  }

  private func scalar(
    _ value: SchemaValue, _ name: String, _ argument: SchemaValue
  ) throws -> Bool? {
    switch name {
    case "const": return value == argument
    case "enum": return items(argument).contains(value)
    case "type":
      let allowed = items(argument).isEmpty ? [argument] : items(argument)
      return allowed.contains { SchemaJudge.types(of: value).contains($0) }
    case "minimum": return number(value).map { $0 >= number(argument) ?? 0 } ?? true
    case "maximum": return number(value).map { $0 <= number(argument) ?? 0 } ?? true
    case "pattern":
      guard case .text(let text) = value, case .text(let pattern) = argument else { return true }
      return try patterns[pattern]?.firstMatch(in: text) != nil
    default: return nil
    }
  }

  private func list(
    _ value: SchemaValue, _ name: String, _ argument: SchemaValue,
    _ keywords: [String: SchemaValue]
  ) throws -> Bool? {
    let names: Set = ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]
    guard names.contains(name) else { return nil }
    guard case .list(let found) = value else { return true }
    let prefix = items(keywords["prefixItems"] ?? .null)
    switch name {
    case "minItems": return Double(found.count) >= number(argument) ?? 0
    case "maxItems": return Double(found.count) <= number(argument) ?? 0
    case "uniqueItems": return Set(found).count == found.count
    case "prefixItems": return try zip(found, prefix).allSatisfy { try accepts($0, $1) }
    default: return try found.dropFirst(prefix.count).allSatisfy { try accepts($0, argument) }
    }
  }

  private func object(
    _ value: SchemaValue, _ name: String, _ argument: SchemaValue,
    _ keywords: [String: SchemaValue]
  ) throws -> Bool? {
    let names: Set = [
      "required", "properties", "additionalProperties", "propertyNames", "dependentRequired",
      "dependentSchemas",
    ]
    guard names.contains(name) else { return nil }
    guard case .object = value else { return true }
    let found = SchemaJudge.members(value)
    let arguments = SchemaJudge.members(argument)
    let known = SchemaJudge.members(keywords["properties"] ?? .null)
    switch name {
    case "required": return items(argument).allSatisfy { found[text($0)] != nil }
    case "properties":
      return try found.allSatisfy { key, value in
        try arguments[key].map { try accepts(value, $0) } ?? true
      }
    case "additionalProperties":
      return try found.filter { known[$0.key] == nil }.allSatisfy {
        argument == .flag(false) ? false : try accepts($0.value, argument)
      }
    case "propertyNames": return try found.keys.allSatisfy { try accepts(.text($0), argument) }
    case "dependentRequired":
      return arguments.filter { found[$0.key] != nil }.allSatisfy { _, needed in
        items(needed).allSatisfy { found[text($0)] != nil }
      }
    default:
      return try arguments.filter { found[$0.key] != nil }.allSatisfy {
        try accepts(value, $0.value)
      }
    }
  }

  private static func members(_ value: SchemaValue) -> [String: SchemaValue] {
    guard case .object(let members) = value else { return [:] }
    return Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private func items(_ value: SchemaValue) -> [SchemaValue] {
    if case .list(let items) = value { items } else { [] }
  }

  private func text(_ value: SchemaValue) -> String {
    if case .text(let text) = value { text } else { "" }
  }

  private func number(_ value: SchemaValue) -> Double? {
    if case .number(let number) = value { Double(number) } else { nil }
  }

  private static func types(of value: SchemaValue) -> [SchemaValue] {
    switch value {
    case .null: return ["null"]
    case .flag: return ["boolean"]
    case .number(let number): return number.contains(".") ? ["number"] : ["number", "integer"]
    case .text: return ["string"]
    case .list: return ["array"]
    case .object: return ["object"]
    }
  }
}
