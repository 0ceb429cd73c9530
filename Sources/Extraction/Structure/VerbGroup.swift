internal import ClaimModel
internal import Text

/// A verb with its auxiliaries, or a copula with the state behind it: "had been killed",
/// "are feared dead".
struct VerbGroup {
  /// Units from the first auxiliary to the verb or the state.
  var units: Range<Int>
  /// The unit of the verb or state that carries the meaning.
  var head: Int
  var classes: WordClass
  var measure: Measure?
  /// "were killed", "got wounded": the subject suffers the verb.
  var isPassive = false
  /// A participle or gerund without an auxiliary: "killed in the blast", "killing four".
  var isBare = false
  /// A form of "be" with a state: "were dead", "is missing".
  var isCopula = false
  var isNegated = false
  /// "may", "could", "feared", "believed".
  var isFeared = false
  /// "will", "would", "to be".
  var isProspective = false

  var start: Int { units.lowerBound }
  var end: Int { units.upperBound }
}
