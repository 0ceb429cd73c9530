internal import ClaimModel

/// The places and weekdays of a strand in a form that compares quickly.
struct StrandSetting {
  /// Towns and districts.
  var fine: Set<String> = []
  /// Countries with their first-level regions.
  var regions: Set<String> = []
  var countries: Set<String> = []
  /// Towns that only a few strands of the batch name; see `Landmarks`.
  var rareTowns: Set<String> = []
  /// What kinds of event the words tell of, as far as kinds exclude each other.
  var kinds: Set<EventWords.Family> = []
  /// Where the publication is unknown, the weekdays of which the strand speaks.
  var weekdays: Set<String> = []

  init(_ strand: Strand) {
    if strand.published == nil {
      weekdays = TermVectors.weekdays.filter { strand.terms[$0] != nil }
    }
    read(strand.places)
    kinds = EventWords.families(strand.terms)
  }

  /// The settings of all strands of a batch.
  static func all(_ strands: [Strand]) -> [StrandSetting] {
    let towns = strands.map { Set($0.places.filter(isTown).map(\.name)) }
    var holders: [String: Int] = [:]
    for town in towns.joined() { holders[town, default: 0] += 1 }
    return zip(strands, towns).map { strand, towns in
      var setting = StrandSetting(strand)
      setting.rareTowns = towns.filter { Landmarks.isRare(holders[$0] ?? 0) }
      return setting
    }
  }

  private static func isTown(_ place: Place) -> Bool {
    place.precision == .city || place.precision == .district
  }

  private mutating func read(_ places: [Place]) {
    // What the gazetteer does not know may be a street or a hall as well as a town.
    for place in places where place.country != nil {
      let region = place.region ?? ""
      if place.precision != .country, place.precision != .region {
        fine.insert("\(place.name)|\(region)")
      }
      if let country = place.country { countries.insert(country) }
      if place.region != nil { regions.insert("\(place.country ?? "")|\(region)") }
    }
  }

  static func differ<Element>(_ left: Set<Element>, _ right: Set<Element>) -> Bool {
    !left.isEmpty && !right.isEmpty && left.isDisjoint(with: right)
  }
}
