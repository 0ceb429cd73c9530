import Foundation

/// A record's schema, with the few words of JSON Schema that ours use.
struct RecordSchema {
  private let schema: [String: Any]
  private let definitions: [String: Any]

  init(named name: String, source: String = #filePath) throws {
    let root = URL(filePath: source).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "schema/record-\(name).schema.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    schema = object as? [String: Any] ?? [:]
    definitions = schema["$defs"] as? [String: Any] ?? [:]
  }

  /// What breaks the schema, in the order of the keys.
  func faults(in record: [String: Any]) -> [String] {
    faults(record, schema, "record")
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      return faults(value, definitions[name] as? [String: Any] ?? [:], path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let results = choices.map { faults(value, $0, path) }
      return results.contains([]) ? [] : results.first ?? []
    }
    if let constant = schema["const"] as? String {
      return value as? String == constant ? [] : ["\(path) is not \(constant)"]
    }
    if let choices = schema["enum"] as? [Any] {
      let isKnown = choices.contains { "\($0)" == "\(value)" }
      return isKnown ? [] : ["\(path) is none of its values"]
    }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? "none"]
    guard types.contains(where: { isOfType(value, $0) }) else { return ["\(path) is not \(types)"] }
    if let object = value as? [String: Any] { return faults(object: object, schema, path) }
    if let items = schema["items"] as? [String: Any], let array = value as? [Any] {
      return array.flatMap { faults($0, items, path) }
    }
    return []
  }

  private func faults(
    object: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    let missing = required.filter { object[$0] == nil }.map { "\($0) is missing" }
    return missing
      + object.sorted { $0.key < $1.key }.flatMap { key, value in
        if let property = properties[key] { return faults(value, property, key) }
        if let others = schema["additionalProperties"] as? [String: Any] {
          return faults(value, others, key)
        }
        return schema["additionalProperties"] as? Bool == true ? [] : ["\(key) is not known"]
      }
  }

  private func isOfType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "string": value is String
    case "boolean": value is Bool
    case "integer": value is Int && !(value is Bool && "\(value)" == "true")
    case "number": value is Double
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
