/// What was expected beside what came, pair by pair.
///
/// ```
///   - killed, hostages, 21, by police
///   + killed, hostages, 21, by army (military)
///                            ~~~~~~~~~~~~~~~~
/// ```
struct ExpectationDifference {
  let lines: [String]

  init(_ missing: [String], _ unexpected: [String]) {
    var rest = unexpected
    var lines: [String] = []
    var alone: [String] = []
    for expected in missing {
      let alike = rest.indices.max {
        Self.likeness(expected, rest[$0]) < Self.likeness(expected, rest[$1])
      }
      guard let alike, Self.likeness(expected, rest[alike]) > 0 else {
        alone.append(expected)
        continue
      }
      let found = rest.remove(at: alike)
      lines += ["  - \(expected)", "  + \(found)", "    \(Self.marks(expected, found))"]
    }
    self.lines = lines + alone.map { "  - \($0)" } + rest.map { "  + \($0)" }
  }

  /// How many parts, parted by commas, both have; a claim of another measure is no counterpart.
  private static func likeness(_ expected: String, _ found: String) -> Int {
    let (left, right) = (parts(expected), parts(found))
    guard left.first == right.first else { return 0 }
    return Set(left).intersection(right).count
  }

  /// A tilde below each character of a part that the expectation has not.
  private static func marks(_ expected: String, _ found: String) -> String {
    let known = Set(parts(expected))
    let marks = parts(found).map { part in
      String(repeating: known.contains(part) ? " " : "~", count: part.unicodeScalars.count)
    }.joined(separator: "  ")
    return String(marks.reversed().drop { $0 == " " }.reversed())
  }

  private static func parts(_ words: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(words)
    while let comma = rest.firstRange(of: ", ") {
      parts.append(String(rest[..<comma.lowerBound]))
      rest = rest[comma.upperBound...]
    }
    return parts + [String(rest)]
  }
}
