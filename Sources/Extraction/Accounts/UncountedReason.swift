package import Text

/// Why a number of a sentence makes no mention.
package enum UncountedReason: Sendable {
  /// It is no figure at all: an age, a year, money.
  case otherUse(OtherUse)
  /// It counts the things of a noun: "40 tanks", "12 years", "30 km".
  case things(ExplainedWord)
  /// "one of them", where what they are was told before and is no people.
  case earlierThings
  /// The phrase belongs to a figure that is told: the whole of a part, an age within the phrase.
  case insidePhrase(Range<Int>)
  /// Nothing in the sentence tells of harm or of people at a scene.
  case noHarm
  /// There are words of harm, and no rule ties them to these people.
  case untied(people: Range<Int>, harm: [ExplainedWord])
  /// "one woman said": who speaks is not counted for it.
  case speaker
  /// "possibly a teenager": a guess at who somebody is.
  case guess
  /// "any casualties" that nobody denies.
  case openAny
  /// A noun that the lexicon does not know, of which no death, injury or loss is told.
  case unknownNoun(Range<Int>)
  /// "when an officer is killed": nobody in particular.
  case generic
}
