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
      RuleExample("About 200 protesters gathered at the gate.", .present, 200, .protesters),
    ],
    passingOver: ["Some 70 voters attended the meeting.", "Two rebels were killed."]
  ) { clause, index in
    let phrase = clause.people[index]
    guard phrase.head == .people, phrase.figure.form != .singular else { return [] }
    let takesPart = [.militants, .protesters, .suspects].contains(phrase.group)
    if takesPart, case .preposition(let unit) = clause.governor(of: index),
      clause.structure.function(unit) == .by
    {
      return [Link(measure: .present, evidence: phrase.units)]
    }
    guard SubjectPlace.canBeSubject(index, in: clause), let predicate = clause.predicate(of: index),
      !predicate.verb.isPassive
    else { return [] }
    let verb = predicate.verb
    let attacks =
      verb.classes.isOne(of: [.presence, .transitiveHarm]) && verb.classes.contains(.verb)
    guard attacks, takesPart || verb.classes.contains(.gathering) else { return [] }
    var link = Link(measure: .present, evidence: phrase.start..<verb.end)
    if verb.classes.contains(.gathering), phrase.group == .people || phrase.group == .workers {
      link.group = .protesters
    }
    return [link]
  }
}
