package import ClaimModel

/// Where an article names a place.
package struct PlaceMention: Sendable, Hashable {
  /// Index of the sentence.
  package var sentence: Int
  /// Indices into the tokens of the text.
  package var tokens: Range<Int>
  package var place: Place
  /// The words before it say that something happened there: "in", "near", a dateline.
  package var isLocated: Bool
  /// The name stands in the dateline: where the report was written, which need not be where it
  /// happened.
  package var isDateline = false
  /// The words behind it say how far away it is: "400 km away".
  package var isFarAway = false
  /// "Syrian": the words tell of a country and name no place.
  package var isAdjective = false
}

/// Words that may name a place, before the article as a whole has been heard.
struct PlaceCandidate {
  var sentence: Int
  var tokens: Range<Int>
  var entries: [GazetteerEntry]
  /// The state or country that stands behind the name: "Dallas, Texas".
  var qualifier: [GazetteerEntry]
  /// How much the neighbouring words speak for a place; see `PlaceFinder`.
  var evidence: Int
  var isLocated: Bool
  var isDateline: Bool
  var isFarAway: Bool
  /// A person's name stands here by every sign.
  var isPerson: Bool
  var folded: String
}
