internal import ClaimModel
internal import Text

/// A figure with the people that it counts: "at least 21 hostages", "another 12", "no civilians".
struct PeoplePhrase {
  /// How the phrase names the people.
  enum Head {
    /// A noun that counts people: "hostages".
    case people
    /// A noun of harm of which one is one person: "deaths".
    case countNoun
    /// No noun: "12 were hurt".
    case none
    /// A noun that the lexicon does not know: "12 herders".
    case unknown
    /// "eight of them", "two of whom".
    case ofThem
  }

  /// Units from the figure to the head.
  var units: Range<Int>
  var figure: Figure
  var head: Head
  /// Units of the noun with the words that narrow it; nil where there is none.
  var noun: Range<Int>?
  var group: Group
  /// A word of harm inside the phrase: "two missing boys", "33 deaths".
  var innerMeasure: Measure?
  var innerUnit: Int?
  /// "three of the 14": the figure is a part of what follows "of".
  var isPart = false

  var end: Int { units.upperBound }
  var start: Int { units.lowerBound }
}
