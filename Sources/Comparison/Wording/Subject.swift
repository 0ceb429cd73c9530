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
    let common = Subject.loweringCommonHead(of: name)
    self.init(text: Subject.withArticle(common, isPlural: isPlural), isPlural: isPlural)
  }

  /// The name without the capital of a sentence: "Another security source", "Relatives".
  private static func loweringCommonHead(of name: String) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first else { return name }
    let common = crowds.union(persons).union(SourceWords.empty).union([
      "army", "government", "military",
    ])
    let isProper =
      words.count > 1 && !isLower(words[1]) && !SourceWords.empty.contains(first.lowercased())
    guard common.contains(first.lowercased()), !isProper else { return name }
    return first.lowercased() + name.dropFirst(first.count)
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

  private static let bodies: Set<String> = [
    "agency", "army", "authority", "brigade", "bureau", "command", "committee", "council",
    "court", "crescent", "cross", "department", "directorate", "force", "forces", "front",
    "government", "group",
    "hospital", "house", "kremlin", "league", "militia", "ministry", "mission", "movement",
    "nations", "navy", "network", "observatory", "office", "organisation", "organization", "party",
    "pentagon", "service", "taliban", "union",
  ]
  private static let persons: Set<String> = [
    "activist", "adviser", "commander", "correspondent", "diplomat", "doctor", "driver", "farmer",
    "father", "grandmother", "lawyer", "man", "medic", "minister", "mother", "neighbour", "nurse",
    "official", "officer", "policeman", "relative", "resident", "soldier", "source", "spokesman",
    "spokesperson", "spokeswoman", "student", "survivor", "villager", "witness", "woman",
  ]
  private static let crowds: Set<String> = [
    "activists", "agents", "authorities", "colleagues", "deputies", "detectives", "diplomats",
    "doctors", "eyewitnesses", "families", "fighters", "firefighters", "forces", "friends",
    "guerrillas", "gunmen", "insurgents", "investigators", "leaders", "medics", "militants",
    "monitors", "neighbours", "neighbors", "nurses", "officers", "officials", "paramedics",
    "police",
    "prosecutors", "rebels", "relatives", "reporters", "reports", "rescuers", "residents",
    "separatists", "soldiers", "sources", "students", "survivors", "troops", "villagers",
    "volunteers", "witnesses", "workers",
  ]
  private static let clauseOpeners: Set<String> = [
    "at", "for", "from", "in", "near", "of", "on", "there", "used", "who", "with",
  ]

  /// The noun that the verb agrees with: the last word before "of", "at", "who" and the like.
  private static func head(of name: String) -> Substring {
    let words = name.split(separator: " ")
    let end = words.dropFirst().firstIndex { clauseOpeners.contains($0.lowercased()) }
    return words[..<(end ?? words.count)].last ?? ""
  }

  private static func isPlural(_ name: String) -> Bool {
    let head = head(of: name)
    let word = head.lowercased()
    if word == "media" || crowds.contains(word) || word.hasSuffix("men") { return true }
    return isLower(head) && word.hasSuffix("s") && !word.hasSuffix("ss") && word != "news"
  }

  /// Puts "the" or "a" where English wants it: not before people, plurals and possessives.
  private static func withArticle(_ name: String, isPlural: Bool) -> String {
    let words = name.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first else { return name }
    let head = head(of: name)
    let word = head.lowercased()
    let determiners = ["the", "a", "an", "his", "her", "its", "their", "our", "another", "one"]
    if determiners.contains(first) { return name }
    if name.lowercased() == "police" { return "police" }
    if words.contains(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }) { return name }
    if isPlural, word != "police" { return name }
    if persons.contains(word), isLower(head) { return "\(indefinite(first)) \(name)" }
    let isAcronym =
      words.count == 1 && word.utf8.count <= 5
      && name.unicodeScalars.allSatisfy(\.properties.isUppercase)
    return isLower(head) || isAcronym || bodies.contains(word) || word == "police"
      ? "the \(name)" : name
  }

  private static func isLower(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.properties.isLowercase ?? false
  }

  private static func indefinite(_ word: String) -> String {
    "aeiou".contains(word.prefix(1)) ? "an" : "a"
  }
}
