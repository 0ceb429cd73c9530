internal import ClaimModel
internal import Text

extension ExtractionRule {
  static let attackers = ExtractionRule(
    "attackers",
    "People take part: they attack, storm, hijack, gather.",
    matching: [
      RuleExample(
        "He said 70-80 attackers had hijacked the train.", .present, low: 70, high: 80, .militants),
      RuleExample("A group of 30 rebels attacked the post.", .present, 30, .militants),
      RuleExample(
        "Between five and seven gunmen leapt from a lorry.", .present, low: 5, high: 7, .militants),
      RuleExample("About 200 protesters gathered at the gate.", .present, 200, .protesters),
    ],
    passingOver: ["Some 70 voters attended the meeting.", "Two rebels were killed."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .people, phrase.figure.form != .singular else { return [] }
    if let noun = phrase.noun, phrase.figure.form == .number || phrase.figure.form == .range,
      clause.structure.classes(noun.upperBound - 1).contains(.assault)
    {
      return [Link(measure: .present, evidence: phrase.units)]
    }
    let takesPart = [.militants, .protesters, .suspects].contains(phrase.group)
    if case .preposition(let unit) = clause.governor(of: index),
      clause.structure.function(unit) == .by
    {
      guard takesPart || phrase.group == .people && isDeed(unit - 1, clause) else { return [] }
      return [
        Link(
          measure: .present, evidence: phrase.units, group: takesPart ? nil : .militants)
      ]
    }
    guard SubjectPlace.canBeSubject(index, in: clause), let predicate = clause.predicate(of: index),
      !predicate.verb.isPassive
    else { return [] }
    let verb = predicate.verb
    guard !hasSubjectOfItsOwn(verb, behind: phrase, clause) else { return [] }
    let attacks =
      verb.classes.isOne(of: [.presence, .transitiveHarm]) && verb.classes.contains(.verb)
      && verb.measure != .freed
    let isAssault =
      phrase.group == .people && verb.classes.isOne(of: [.assault, .transitiveHarm])
      && !clause.suffers(verb) && verb.measure != .freed
    guard attacks, takesPart || isAssault || verb.classes.contains(.gathering) else { return [] }
    var link = Link(measure: .present, evidence: phrase.start..<verb.end)
    if isAssault { link.group = .militants }
    // "Eighty firefighters fought the blaze" against "workers fought with the police".
    let hasObject = [.the, .a, .an].contains(clause.structure.function(verb.end))
    let mayProtest = phrase.group == .people || phrase.group == .workers && !hasObject
    if verb.classes.contains(.gathering), mayProtest { link.group = .protesters }
    return [link]
  }

  /// "besides the 11 suspects, the navy seized two boats": another subject behind a comma.
  private static func hasSubjectOfItsOwn(
    _ verb: VerbGroup, behind phrase: PeoplePhrase, _ clause: Clause
  ) -> Bool {
    let commas = (phrase.end..<max(phrase.end, verb.start)).filter {
      clause.structure.mark($0) == .comma
    }
    guard commas.count == 1, let comma = commas.first else { return false }
    return [.the, .a, .an].contains(clause.structure.function(comma + 1))
  }

  /// "abducted by eight men", "attacks by 150 men": what stands before "by" is an attack.
  private static func isDeed(_ unit: Int, _ clause: Clause) -> Bool {
    if let verb = clause.verb(unit) {
      return verb.measure != nil || verb.classes.contains(.assault)
    }
    let function = clause.structure.function(unit)
    return clause.structure.classes(unit).contains(.act) || function == .attack
      || function == .attacks
  }
}
