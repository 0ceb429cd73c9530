import ClaimModel

/// One voice and its figure, as a clause: "the military counts 21 hostages killed".
struct Clause {
  let subject: Subject
  let stance: Stance
  let measure: Measure
  /// Whether the people counted travelled ("aboard") and were not merely there.
  let isAboard: Bool

  /// The clause with the people and what became of them.
  var full: String {
    if let own = ownLosses { return own }
    if let deed { return deed }
    return "\(subject.text) \(verb) \(people)"
  }

  /// The clause after one that named people and measure: "a security source counts 16".
  func short(after previous: Clause) -> String {
    guard ownLosses == nil, deed == nil, previous.deed == nil, previous.ownLosses == nil,
      figure.quantity.high != 0, Set(stance.groups) == Set(previous.stance.groups)
    else { return full }
    return "\(subject.text) \(verb) \(figure.number)"
  }

  /// "21 hostages killed".
  var people: String { [figure.people, outcome].filter { !$0.isEmpty }.joined(separator: " ") }

  var figure: Figure { Figure(stance.current) }
  private var verb: String { subject.verb("counts", "count") }

  private var outcome: String {
    switch measure {
    case .killed, .injured, .missing, .freed, .detained, .displaced: return measure.rawValue
    case .casualties: return "killed or injured"
    case .captured: return "held"
    case .surrendered: return "who surrendered"
    case .present: return isAboard ? "aboard" : "present"
    }
  }

  /// "The BLA says none of its fighters was killed".
  private var ownLosses: String? {
    guard figure.quantity.high == 0, stance.stake == .ownLosses, measure.isHarm else { return nil }
    let says = subject.verb("says", "say")
    let whose = subject.isPlural ? "their" : "its"
    let whom = stance.voice.kind == .armedGroup ? "fighters" : "own"
    return "\(subject.text) \(says) none of \(whose) \(whom) was \(outcome)"
  }

  /// "The BLA says it killed 50 passengers", where its words say that it did.
  private var deed: String? {
    guard stance.stake != .ownLosses,
      stance.voice.kind == .armedGroup || stance.stake == .enemyLosses,
      [.killed, .injured, .captured].contains(measure), figure.quantity.high != 0,
      Clause.saysWeDid(measure, in: stance.current.head.claim.sentence)
    else { return nil }
    let it = subject.isPlural ? "they" : "it"
    let done = measure == .captured ? "captured" : measure.rawValue
    return "\(subject.text) \(subject.verb("says", "say")) \(it) \(done) \(figure.people)"
  }

  /// Whether the sentence has the speaker as the one who did it: "it had killed", "we killed".
  private static func saysWeDid(_ measure: Measure, in sentence: String) -> Bool {
    let verbs: [Measure: Set<String>] = [
      .killed: ["killed", "executed"], .injured: ["injured", "wounded"], .captured: ["captured"],
    ]
    let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
    for (index, word) in words.enumerated() where ["it", "they", "we"].contains(word) {
      let next = words.dropFirst(index + 1).prefix(2).drop { ["had", "has", "have"].contains($0) }
      if let verb = next.first, verbs[measure, default: []].contains(verb) { return true }
    }
    return false
  }
}
