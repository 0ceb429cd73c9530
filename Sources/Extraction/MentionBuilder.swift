internal import ClaimModel
internal import Text

/// Makes mentions of the people phrases that rules have tied.
struct MentionBuilder {
  let clause: Clause

  func mentions(from linked: [LinkedPhrase]) -> [Mention] {
    var found: [Mention] = []
    var first: [Int: Int] = [:]
    for item in linked.sorted(by: { ($0.phrase, $0.rule) < ($1.phrase, $1.rule) }) {
      guard var mention = mention(item) else { continue }
      mention.partOf = item.link.whole.flatMap { first[$0] }
      if first[item.phrase] == nil { first[item.phrase] = found.count }
      found.append(mention)
    }
    return found
  }

  private func mention(_ item: LinkedPhrase) -> Mention? {
    let phrase = clause.people[item.phrase]
    let structure = clause.structure
    guard obstacle(to: item) == nil else { return nil }
    let evidence = structure.tokens(
      min(
        phrase.start, item.link.evidence.lowerBound)..<max(
          phrase.end, item.link.evidence.upperBound))
    let figure = structure.tokens(phrase.figure.units)
    return Mention(
      sentence: structure.sentence, evidence: evidence, figure: figure,
      noun: phrase.noun.map(structure.tokens),
      quantity: quantity(phrase, item.link, structure.text.string(figure)),
      measure: item.link.measure,
      group: item.link.group ?? GroupReader(clause: clause).group(of: phrase, tiedBy: item.link),
      status: StatusReader(clause: clause).status(of: item),
      isOwnLoss: GroupReader(clause: clause).isOwnLoss(phrase), rules: [item.rule])
  }

  /// Why a phrase makes no mention although a rule ties it.
  enum Obstacle {
    /// "any" that nobody denies.
    case openAny
    /// A noun that the lexicon does not know, of whom it is not told that they were harmed.
    case unknownNoun
    /// "when an officer is killed": nobody in particular.
    case generic
  }

  /// Nil where nothing keeps the phrase from being a mention.
  func obstacle(to item: LinkedPhrase) -> Obstacle? {
    let phrase = clause.people[item.phrase]
    if phrase.figure.form == .any, !item.link.isNegated, !isDenied(phrase) { return .openAny }
    if phrase.head == .unknown, !isPlausible(item.link.measure) { return .unknownNoun }
    return GenericStatement(clause: clause).covers(item) ? .generic : nil
  }

  private func quantity(_ phrase: PeoplePhrase, _ link: Link, _ text: String) -> Quantity {
    if phrase.figure.form == .any {
      return Quantity(text: text, low: 0, high: 0, relation: .exactly)
    }
    var figure = phrase.figure
    if figure.relation == .exactly, let relation = link.relation { figure.relation = relation }
    return figure.quantity(text: text)
  }

  /// "any" counts nobody behind a negation: "did not report any deaths", "without any casualties".
  private func isDenied(_ phrase: PeoplePhrase) -> Bool {
    var unit = phrase.start - 1
    while unit >= max(0, phrase.start - 8) {
      if clause.verb(unit) == nil, clause.structure.classes(unit).contains(.negation) {
        return true
      }
      if clause.structure.function(unit) == .without { return true }
      // "it is not known whether they suffered any": left open, not denied.
      if [.whether, .if].contains(clause.structure.function(unit)) { return false }
      if let verb = clause.verb(unit), verb.isNegated || verb.classes.contains(.denialCue) {
        // "they did not mention any casualties": whether there were is left open.
        return ![.mention, .confirm, .know].contains(clause.structure.function(verb.head))
      }
      unit -= 1
    }
    return false
  }

  /// Harm that an unknown plural noun may well have suffered.
  private func isPlausible(_ measure: Measure) -> Bool {
    switch measure {
    case .killed, .injured, .missing: return true
    default: return false
    }
  }
}
