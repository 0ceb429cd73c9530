import ClaimModel

/// A figure in words, with the people whom it counts: "at least 20 hostages".
struct Figure {
  let quantity: Quantity
  let group: Group
  let groupText: String?

  init(_ reading: Reading) {
    let claim = reading.head.claim
    quantity = claim.quantity
    group = reading.head.group
    groupText = claim.group == reading.head.group ? claim.groupText : nil
  }

  /// The number with its hedge: "about 35", "more than 50", "no".
  var number: String {
    if quantity.low == 0, quantity.high == 0 { return "no" }
    switch quantity.relation {
    case .exactly: return "\(quantity.figure)"
    case .about: return "about \(quantity.figure)"
    case .atLeast: return "at least \(quantity.figure)"
    case .moreThan: return "more than \((quantity.low ?? 1) - 1)"
    case .atMost: return "at most \(quantity.figure)"
    case .lessThan: return "fewer than \((quantity.high ?? 0) + 1)"
    case .range: return "\(quantity.low ?? 0) to \(quantity.high ?? 0)"
    case .vague: return Figure.vague(quantity)
    }
  }

  /// "21 hostages", "no attackers", "dozens of people".
  var people: String {
    let joint = quantity.relation == .vague && number.hasSuffix("s") && number != "several"
    return joint ? "\(number) of \(noun)" : "\(number) \(noun)"
  }

  /// Whom the figure counts, in the number that it asks for.
  var noun: String {
    let isOne = quantity.low == 1 && quantity.high == 1
    return written ?? Figure.noun(of: group, number: isOne ? 1 : 2)
  }

  /// "militant" for one, "militants" for any other number.
  static func noun(of group: Group, number: Int) -> String {
    number == 1 ? singular(group) : plural(group)
  }

  /// The noun of the text, where it names a kind of people and not their fate.
  private var written: String? {
    guard group != .people, let groupText, quantity.high != 0 else { return nil }
    let words = groupText.lowercased().split(separator: " ")
    let fates: Set<Substring> = [
      "bodies", "casualties", "dead", "deaths", "fatalities", "hurt", "injured", "killed", "lives",
      "a", "an", "missing", "of", "other", "others", "people", "the", "victims", "wounded",
    ]
    guard !words.isEmpty, words.count <= 3, Set(words).isDisjoint(with: fates),
      groupText.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" })
    else { return nil }
    // Capital texts shout; elsewhere a capital is a name's ("Indian sailors").
    let isShouting = groupText.allSatisfy { $0.isUppercase || !$0.isLetter }
    return isShouting ? words.joined(separator: " ") : groupText
  }

  private static func vague(_ quantity: Quantity) -> String {
    let text = quantity.text.lowercased()
    let known = ["tens of thousands", "thousands", "hundreds", "scores", "dozens", "several"]
    if let word = known.first(where: { text.contains($0) }) { return word }
    return quantity.figure < 12 ? "several" : "at least \(quantity.figure)"
  }

  private static func singular(_ group: Group) -> String {
    switch group {
    case .people: return "person"
    case .children: return "child"
    case .women: return "woman"
    case .crew: return "crew member"
    case .securityForces: return "soldier"
    case .police: return "police officer"
    case .militants: return "militant"
    default: return String(group.label.dropLast())
    }
  }

  private static func plural(_ group: Group) -> String {
    switch group {
    case .crew: return "crew members"
    case .securityForces: return "troops"
    case .police: return "police officers"
    default: return group.label
    }
  }
}
