/// Names that are looked for among the bytes of a line: keys, or the spellings of an enumeration.
struct NameTable: Sendable {
  private let names: [[UInt8]]

  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
  }

  /// The place of a name in the table; nil where it has none.
  ///
  /// - Parameter guess: where to look first.
  func place(of range: Range<Int>, in bytes: [UInt8], guess: Int = 0) -> Int? {
    if guess < names.count, matches(names[guess], range, bytes) { return guess }
    return names.firstIndex { matches($0, range, bytes) }
  }

  private func matches(_ name: [UInt8], _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard name.count == range.count else { return false }
    for offset in name.indices where name[offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }
}

/// The keys of one kind of object.
///
/// Its cases stand in the order in which the program writes the keys, and are spelt like them but for
/// the capitals: `groupText` is "group_text".
protocol RecordKey: CaseIterable, RawRepresentable<Int> {
  static var names: NameTable { get }
}

extension RecordKey {
  static func tableOfNames() -> NameTable {
    NameTable(allCases.map { snakeCase("\($0)") })
  }
}

/// "group_text" for "groupText", as records spell their keys.
func snakeCase(_ name: String) -> String {
  name.unicodeScalars.map { scalar in
    ("A"..."Z").contains(scalar) ? "_\(Character(scalar).lowercased())" : String(scalar)
  }.joined()
}
