/// Ids that the same content gets in every run and on every machine.
package enum StableID {
  /// A prefix and 12 hexadecimal digits of the SHA-256 of the parts: `c-1f3a9c02b7de`.
  ///
  /// The length of each part stands before it, so that `["ab", "c"]` and `["a", "bc"]` differ.
  package static func make(prefix: String, parts: [String]) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(contentsOf: "\(part.utf8.count):".utf8)
      bytes.append(contentsOf: part.utf8)
    }
    return "\(prefix)-\(ContentHash.hexadecimal(ContentHash.digest(bytes).prefix(6)))"
  }
}
