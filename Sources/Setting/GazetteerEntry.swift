package import ClaimModel

/// One place that a name can mean.
package struct GazetteerEntry: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, Hashable {
    case country = 0x6E  // n
    /// "Pakistani": it tells of a country without naming a place.
    case adjective = 0x6D  // m
    case region = 0x72  // r
    case district = 0x64  // d
    case city = 0x63  // c
    /// "TX", "Calif.": only the second half of a pair such as "Dallas, TX".
    case postalCode = 0x70  // p
  }

  package var kind: Kind
  package var name: String
  /// ISO 3166-1 alpha-2; nil where a desk has not said.
  package var country: String?
  /// The first-level region: "Balochistan", "US-TX".
  package var region: String?
  package var latitude: Double?
  package var longitude: Double?
  /// In thousands of people.
  package var population: Int
  /// The name is an ordinary word as well: "Reading", "Mobile".
  package var isWord: Bool
  /// The name is a given name or surname as well: "Jackson", "Washington".
  package var isPersonName: Bool
  /// A person of the desk has added it: it outranks what the gazetteer has.
  package var isAdded = false

  /// The place as records have it, for the words of the text that name it.
  package func place(text: String) -> Place {
    Place(
      text: text, name: name, country: country, region: region, latitude: latitude,
      longitude: longitude, precision: precision)
  }

  var precision: Place.Precision {
    switch kind {
    case .country, .adjective: .country
    case .region, .postalCode: .region
    case .district: .district
    case .city: .city
    }
  }
}
