package import Diagnostics

/// A line that could not be read, as a diagnostic with file and line.
package struct RecordFault: Error, Hashable {
  package var diagnostic: Diagnostic
}

extension RecordFault {
  /// What is wrong with a line: `"measure" is missing`, `"low" is not a whole number`.
  static func words(for error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      return "\"\(path(context.codingPath + [key]))\" is missing"
    case .valueNotFound(_, let context):
      return "\"\(path(context.codingPath))\" is null, expected a value"
    case .typeMismatch(let type, let context):
      if context.codingPath.isEmpty { return "the line is not a JSON object" }
      return "\"\(path(context.codingPath))\" is not \(name(of: type))"
    case .dataCorrupted(let context):
      if context.codingPath.isEmpty { return "the line is not valid JSON or not valid UTF-8" }
      return "\"\(path(context.codingPath))\" has an unknown value: \(context.debugDescription)"
    @unknown default:
      return "the line is not a record"
    }
  }

  /// The key as the line spells it: `sources.0.group_text`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { key in key.intValue.map(String.init) ?? snakeCase(key.stringValue) }
      .joined(separator: ".")
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is Bool.Type: "true or false"
    default: "\(type)".hasPrefix("Array") ? "a list" : "an object"
    }
  }
}
