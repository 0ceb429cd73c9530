internal import YAML

/// Two ids that a person has judged, in the order of the alphabet.
package struct IdentifierPair: Sendable, Hashable {
  package let first: String
  package let second: String

  /// Nil where there are not two different ids.
  init?(_ ids: [String]) {
    guard ids.count == 2, ids[0] != ids[1] else { return nil }
    first = min(ids[0], ids[1])
    second = max(ids[0], ids[1])
  }
}

extension ValueKind where Value == IdentifierPair {
  static let identifierPair: ValueKind = {
    let pair = ValueKind<[String]>.set(of: .identifier, atLeast: 2, atMost: 2)
    let one = "a pair of ids such as [first, second]"
    return ValueKind(one: one, many: "pairs of ids", schema: pair.schema) { node, reading in
      guard node.items != nil else {
        reading.noteWrongShape(node, expected: one)
        return nil
      }
      return
        pair.read(node, reading).flatMap { IdentifierPair($0) }
    }
  }()
}
