import ClaimModel

/// The name of a source, taken apart into the institution, the office and the person.
///
/// For example "Bristol Police Chief Blain Wade" of the kind `police` is the institution
/// `bristol`, the office `chief` and the person `blain wade`; "police" has none of the three.
struct SourceName: Hashable {
  let source: Source
  /// The name in small letters, without articles and marks.
  let normalized: String
  /// What tells the institution from others of its kind.
  let institution: Set<String>
  let offices: Set<String>
  let person: Set<String>
  /// Whether the desk's own registry gave the name: only there does a source have a side.
  let isRegistered: Bool
  /// Whether an unnamed person or body inside the security forces speaks.
  let isSecuritySource: Bool

  init(_ source: Source) {
    self.source = source
    let words = SourceName.words(of: source.name)
    let lowered = words.map { $0.lowercased() }
    normalized = lowered.filter { !SourceWords.empty.contains($0) }.joined(separator: " ")
    isRegistered = source.name != source.text && source.side != nil
    isSecuritySource =
      source.kind == .military && !Set(lowered).isDisjoint(with: ["security", "intelligence"])
    let isArmed = source.kind == .armedGroup
    // "Police and the insurgents said": the rebels are no police.
    let shared = SourceWords.shared(by: source.kind).union(isArmed ? ["army", "police"] : [])
    let role = lowered.lastIndex { SourceWords.roles.contains($0) }
    let isBareName = role == nil && SourceName.isBareName(words, of: source.kind)
    let isPerson = isBareName || SourceName.isBareName(words, of: .witness) && role == nil
    offices = Set(lowered.filter { SourceWords.roles.contains($0) })
    let personStart = isBareName ? 0 : SourceName.personStart(in: words, after: role)
    person = Set(lowered[personStart...])
    let named = isPerson ? Set(lowered) : person
    fullName = named.count > 1 ? named : []
    institution = Set(
      lowered[..<personStart].filter {
        !SourceWords.empty.contains($0) && !SourceWords.roles.contains($0) && !shared.contains($0)
          && !(source.kind == .police && SourceName.isForceInitials($0))
      })
  }

  /// Whether the name is a person's without an office: "Dilawar", "Joy Pell".
  private static func isBareName(_ words: [String], of kind: SourceKind) -> Bool {
    guard [.police, .military, .government, .medical, .witness].contains(kind),
      (1...3).contains(words.count)
    else { return false }
    let shared = SourceWords.shared(by: kind)
    return words.allSatisfy { word in
      let scalars = word.unicodeScalars
      return (scalars.first?.properties.isUppercase ?? false)
        && scalars.dropFirst().contains { $0.properties.isLowercase }
        && !shared.contains(word.lowercased()) && !SourceWords.bodies.contains(word.lowercased())
    }
  }

  /// Whether a word is the initials of a police force: "mpd" for the police department of a town.
  private static func isForceInitials(_ word: String) -> Bool {
    (3...5).contains(word.utf8.count) && word.hasSuffix("pd")
  }

  /// The person's first and last name; empty where one of them is missing.
  let fullName: Set<String>

  /// Whether the name tells no institution and no person: "the rebels", "police".
  var isGeneric: Bool { institution.isEmpty && person.isEmpty }

  /// Where the person's name begins: after the office, unless "for" or "of" follows it; the end
  /// where the name holds no office.
  private static func personStart(in words: [String], after role: Int?) -> Int {
    guard let role, role + 1 < words.count else { return words.count }
    let rest = words[(role + 1)...]
    guard rest.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase ?? false }) else {
      return words.count
    }
    return role + 1
  }

  /// The words up to a relative clause ("security source who asked not to be identified"), with
  /// possessive endings taken off.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    let stripped = name.split { $0 == "’" || $0 == "'" }.enumerated().map { index, piece in
      index > 0 && piece.hasPrefix("s") ? piece.dropFirst() : piece
    }
    for word in stripped.joined(separator: "").split(whereSeparator: { !$0.isLetter && $0 != "." })
    {
      if ["who", "which", "that"].contains(word.lowercased()), !words.isEmpty { break }
      words.append(String(word.filter { $0 != "." }))
    }
    return words.filter { !$0.isEmpty }
  }
}
