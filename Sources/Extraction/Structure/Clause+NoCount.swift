internal import ClaimModel
internal import Text

extension Clause {
  /// Whether the phrase counts nobody to whom anything happened: one who speaks, or a guess at who
  /// somebody is.
  func isNoCount(_ index: Int) -> Bool { speaks(index) || opensAside(people[index].start - 1) }

  /// "an officer at the scene said": he was there to tell of it.
  func isSubjectOfSpeech(_ index: Int) -> Bool {
    guard people[index].figure.low == 1, people[index].figure.high == 1 else { return false }
    let end = people[index].end
    guard
      let unit = (end..<end + 6).first(where: { unit in
        verb(unit).map { !($0.isBare && $0.measure == .present) } ?? false
      }), let verb = verb(unit)
    else { return false }
    return verb.measure == nil && verb.classes.contains(.cue) && !verb.isPassive
      && !verb.classes.contains(.gerund)
  }

  /// ""We ran," said one woman at the scene".
  func speaks(_ index: Int) -> Bool {
    guard people[index].figure.low == 1, case .verb(let verb) = governor(of: index),
      verb.classes.contains(.cue), verb.measure == nil
    else { return false }
    return structure.mark(verb.start - 1) == .quote
  }

  /// "a man, possibly a teenager, died": what is not sure is who he is.
  func opensAside(_ unit: Int) -> Bool {
    guard structure.mark(unit - 1) == .comma || structure.mark(unit - 1) == .dash else {
      return false
    }
    return structure.classes(unit).contains(.adverb) && structure.classes(unit).contains(.fear)
      && [.a, .an, .the].contains(structure.function(unit + 1))
  }
}
