internal import ClaimModel
internal import Text

/// The places of an article: those of each sentence and that of its news.
struct Atlas: Sendable {
  /// The places that the article names, in order of first mention.
  let places: [Place]
  /// The place of the news; nil where the article names none.
  let mainPlace: Place?
  private let bySentence: [Int: [PlaceMention]]
  /// The first adjective of a country in a sentence.
  private let adjectives: [Int: PlaceMention]
  private let chronicle: Chronicle
  private let text: TokenizedText

  init(text: TokenizedText, mentions: [PlaceMention], chronicle: Chronicle) {
    self.text = text
    self.chronicle = chronicle
    let adjectives = mentions.filter(\.isAdjective)
    self.adjectives = Dictionary(adjectives.map { ($0.sentence, $0) }) { first, _ in first }
    let mentions = mentions.filter { !$0.isAdjective }
    bySentence = Dictionary(grouping: mentions, by: \.sentence)
    var places: [Place] = []
    var scores: [Double] = []
    for mention in mentions {
      let known = places.firstIndex { Atlas.isSame($0, mention.place) }
      let index = known ?? places.count
      if known == nil {
        places.append(mention.place)
        scores.append(0)
      }
      let weight = chronicle.isBackground(mention.sentence) ? 0.2 : 1
      scores[index] += weight * Atlas.weight(mention)
    }
    let named = mentions.filter { !$0.isDateline }.map(\.place)
    self.places = Atlas.newsFirst(places, named: named)
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }
    mainPlace = best.map { places[$0] }
  }

  /// Puts towns that stand in the dateline only behind those that the report itself names.
  private static func newsFirst(_ places: [Place], named: [Place]) -> [Place] {
    let isNamed = places.map { place in named.contains { isSame($0, place) } }
    return zip(places, isNamed).filter(\.1).map(\.0)
      + zip(places, isNamed).filter { !$0.1 }.map(\.0)
  }

  /// The place of a sentence, else the one that its paragraph named last.
  ///
  /// A background sentence may tell it by an adjective alone: "the five-year Syrian war".
  func place(_ sentence: Int) -> Place? {
    if chronicle.isBackground(sentence), bySentence[sentence] == nil {
      return adjectives[sentence]?.place
    }
    var index = sentence
    let block = text.sentences[sentence].block
    while index >= 0, text.sentences[index].block == block {
      // A far-away town that an earlier sentence names ("came from Sibi, 160 km away") says nothing
      // here.
      if index == sentence || bySentence[index]?.contains(where: { !$0.isFarAway }) == true,
        let place = ownPlace(index)
      {
        return place
      }
      index -= 1
    }
    return nil
  }

  private func ownPlace(_ sentence: Int) -> Place? {
    guard let mentions = bySentence[sentence] else { return nil }
    // Where a sentence names another place than its dateline, that is where it happened.
    let body = mentions.filter { !$0.isDateline }
    let located = (body.isEmpty ? mentions : body).filter(\.isLocated)
    let choice = located.isEmpty ? (body.isEmpty ? mentions : body) : located
    return choice.min { Atlas.coarseness($0.place) < Atlas.coarseness($1.place) }?.place
  }

  private static func coarseness(_ place: Place) -> Int {
    switch place.precision {
    case .city, nil: 0
    case .district: 1
    case .region: 2
    case .country: 3
    }
  }

  /// Early, located and fine places are the place of the news.
  private static func weight(_ mention: PlaceMention) -> Double {
    let fineness = [1, 0.9, 0.7, 0.35][coarseness(mention.place)] * (mention.isFarAway ? 0.2 : 1)
    // A dateline town that the report never names again is where its writer sat.
    return fineness * (mention.isLocated && !mention.isDateline ? 2 : 1)
      / (1 + 0.25 * Double(mention.sentence))
  }

  private static func isSame(_ left: Place, _ right: Place) -> Bool {
    left.name == right.name && left.country == right.country && left.region == right.region
  }
}
