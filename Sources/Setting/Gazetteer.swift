package import ClaimModel
internal import Text

/// The places that the program knows, with those that a desk has added.
///
/// The built-in rows are one sorted text inside the program and are read where it lies; a hash of
/// the name tells where its rows begin.
package struct Gazetteer: Sendable {
  /// A place of a desk's own: "Camp Alpha", with other names under which reports know it.
  package struct Addition: Sendable, Hashable {
    package var place: Place
    package var aliases: [String]

    package init(place: Place, aliases: [String] = []) {
      self.place = place
      self.aliases = aliases
    }
  }

  /// The most tokens that a name has: "Democratic Republic of the Congo".
  static let longestName = 6
  private let added: [String: [GazetteerEntry]]
  /// The beginnings of the desk's own names.
  private let addedBeginnings: GazetteerIndex

  /// The built-in places; an addition outranks every built-in place of its name.
  package init(additions: [Addition] = []) {
    var added: [String: [GazetteerEntry]] = [:]
    for addition in additions {
      let entry = GazetteerEntry(addition.place)
      for name in [addition.place.name] + addition.aliases {
        added[NameFolding.fold(name), default: []].append(entry)
      }
    }
    self.added = added
    var beginnings = GazetteerIndex()
    for name in added.keys { beginnings.insert(GazetteerIndex.hashes(of: name.utf8)) }
    addedBeginnings = beginnings
  }

  /// Whether a name may begin with the word; where not, none does.
  ///
  /// The letters come without marks; capitals do not matter.
  func mayBeginName(with word: some Sequence<UInt8>) -> Bool {
    let hash = GazetteerIndex.hashes(of: word).word
    return GazetteerIndex.builtIn.mayHold(word: hash) || addedBeginnings.mayHold(word: hash)
  }

  /// Whether a name may begin with the first two words of the text; where not, none does.
  func mayBeginLongName(with text: some Sequence<UInt8>) -> Bool {
    guard let hash = GazetteerIndex.hashes(of: text).pair else { return false }
    return GazetteerIndex.builtIn.mayHold(pair: hash) || addedBeginnings.mayHold(pair: hash)
  }

  /// Whether a token of ASCII letters may be a name by itself; where not, it is none.
  func mayBeName(_ token: Token, in bytes: [UInt8]) -> Bool {
    !added.isEmpty || GazetteerRows.names.find(bytes, token.range, hash: token.hash) > 0
  }

  /// What a name can mean, the desk's own places first, then countries, regions and cities by size.
  ///
  /// Case and the marks over Latin letters do not matter: "Köln" and "koln" find Cologne. A name
  /// that nothing knows gives an empty list.
  package func entries(named name: String) -> [GazetteerEntry] {
    entries(folded: NameFolding.fold(name))
  }

  func entries(folded key: String) -> [GazetteerEntry] {
    guard !key.isEmpty, mayBeginName(with: key.utf8) else { return [] }
    let builtIn = GazetteerRows.entries(Array(key.utf8))
    guard let own = added[key] else { return builtIn }
    return own + builtIn
  }
}

extension GazetteerEntry {
  /// A place that a desk has added; without a precision it counts as a city.
  init(_ place: Place) {
    let kind: Kind =
      switch place.precision {
      case .country: .country
      case .region: .region
      case .district: .district
      case .city, nil: .city
      }
    self.init(
      kind: kind, name: place.name, country: place.country, region: place.region,
      latitude: place.latitude, longitude: place.longitude, population: 0, isWord: false,
      isPersonName: false, isAdded: true)
  }
}
