internal import Text

/// Tells what is said of people in general from what happened to somebody.
///
/// "When one of us is killed, all of us lose" and "no reason to arrest a person" count nobody.
struct GenericStatement {
  let clause: Clause

  private var structure: SentenceStructure { clause.structure }

  func covers(_ item: LinkedPhrase) -> Bool {
    let figure = clause.people[item.phrase].figure
    guard figure.low == 1, figure.high == 1, !figure.isFurther else { return false }
    return isWhenever(item) || isPurpose(item)
  }

  /// "when an officer is killed": the present tense tells of no event.
  private func isWhenever(_ item: LinkedPhrase) -> Bool {
    let phrase = clause.people[item.phrase]
    guard [.when, .whenever, .where].contains(structure.function(phrase.start - 1)) else {
      return false
    }
    let end = max(item.link.evidence.upperBound, phrase.end + 1)
    return (item.link.evidence.lowerBound..<end).contains { unit in
      [.is, .gets].contains(structure.function(unit)) && clause.verb(unit)?.start == unit
    }
  }

  /// "evidence to arrest a person".
  private func isPurpose(_ item: LinkedPhrase) -> Bool {
    let phrase = clause.people[item.phrase]
    guard phrase.figure.form == .singular, let noun = phrase.noun, noun.count == 1,
      structure.function(noun.lowerBound) == .person,
      case .verb(let verb) = clause.governor(of: item.phrase)
    else { return false }
    return structure.function(verb.start) == .to
  }
}
