import ClaimModel

/// The name of a voice as the subject of a sentence: "the military", "police", "Dilawar".
struct Subject: Hashable {
  let text: String
  let isPlural: Bool

  init(_ voice: Voice) {
    let name = voice.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard voice.kind != nil else {
      let isPublisher = name.contains { $0.isWhitespace || $0.isUppercase }
      self.init(text: isPublisher ? name : "report \(name)", isPlural: false)
      return
    }
    let isPlural = Subject.isPlural(name)
    self.init(text: Subject.withArticle(name, isPlural: isPlural), isPlural: isPlural)
  }

  private init(text: String, isPlural: Bool) {
    self.text = text
    self.isPlural = isPlural
  }

  /// Several voices that say the same: "the military and police", "X, Y and 2 others".
  static func joined(_ subjects: [Subject]) -> Subject {
    let names = subjects.map(\.text)
    guard names.count > 1, let last = names.last else { return subjects[0] }
    if names.count > 3 {
      let shown = names.prefix(2).joined(separator: ", ")
      return Subject(text: "\(shown) and \(names.count - 2) others", isPlural: true)
    }
    let text = names.dropLast().joined(separator: ", ") + " and " + last
    return Subject(text: text, isPlural: true)
  }

  /// "counts" or "count".
  func verb(_ singular: String, _ plural: String) -> String { isPlural ? plural : singular }

  private static let pluralHeads: Set<String> = ["police", "media", "forces", "medics", "sources"]
  private static let bodies: Set<String> = [
    "agency", "army", "authority", "bureau", "command", "committee", "council", "department",
    "force", "forces", "front", "government", "group", "hospital", "kremlin", "militia", "ministry",
    "mission", "movement", "nations", "navy", "observatory", "office", "organisation",
    "organization", "party", "pentagon", "police", "service", "taliban", "union",
  ]
  private static let persons: Set<String> = [
    "doctor", "minister", "official", "officer", "resident", "source", "spokesman", "spokesperson",
    "spokeswoman", "survivor", "witness",
  ]

  private static func isPlural(_ name: String) -> Bool {
    guard let last = name.split(separator: " ").last?.lowercased() else { return false }
    if pluralHeads.contains(last) { return true }
    let isCommon = name.unicodeScalars.first.map { !$0.properties.isUppercase } ?? false
    return isCommon && last.hasSuffix("s") && !last.hasSuffix("ss")
      || name.allSatisfy { !$0.isWhitespace } && last.hasSuffix("s") && bodyOrPlural(last)
  }

  private static func bodyOrPlural(_ word: String) -> Bool {
    SourceWords.shared(by: .armedGroup).contains(word)
      || SourceWords.shared(by: .government).contains(word)
      || SourceWords.shared(by: .military).contains(word)
  }

  /// Puts "the" or "a" where English wants it: not before people, plurals and possessives.
  private static func withArticle(_ name: String, isPlural: Bool) -> String {
    let words = name.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, let last = words.last else { return name }
    let isCommon = name.unicodeScalars.first.map { !$0.properties.isUppercase } ?? false
    if ["the", "a", "an", "his", "her", "their", "another", "one"].contains(first) { return name }
    if words.contains(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }) { return name }
    if isCommon {
      if isPlural { return name }
      return persons.contains(last) ? "\(indefinite(first)) \(name)" : "the \(name)"
    }
    let isAcronym = words.count == 1 && name.unicodeScalars.allSatisfy(\.properties.isUppercase)
    return isAcronym || bodies.contains(last) ? "the \(name)" : name
  }

  private static func indefinite(_ word: String) -> String {
    "aeiou".contains(word.prefix(1)) ? "an" : "a"
  }
}
