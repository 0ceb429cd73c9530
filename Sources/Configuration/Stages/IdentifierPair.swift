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
    return ValueKind(one: "a pair of ids", many: "pairs of ids", schema: pair.schema) {
      node, reading in
      pair.read(node, reading).flatMap { IdentifierPair($0) }
    }
  }()
}
