/// A place that the desk adds to the gazetteer.
package struct PlaceEntry: Sendable, Hashable, ConfigurationSection {
  package let name: String
  /// ISO 3166-1 alpha-2.
  package let country: String?
  package let region: String?
  /// Degrees north; given together with `longitude`.
  package let latitude: Double?
  /// Degrees east.
  package let longitude: Double?
  package let aliases: [String]

  static let declaration = SectionDeclaration(
    id: "place", one: "a place", many: "places",
    home: "in an entry under \"places\" of stage group",
    "A place that the desk adds to the gazetteer.",
    settings: [name, country, region, latitude, longitude, aliases],
    rules: [.together(["latitude", "longitude"])])

  static let name = OpenSetting(
    "name", .text, required: true, example: "Mashkaf", "The name under which reports show it.")

  static let country = OpenSetting(
    "country", .country, example: "PK", "The country, by its ISO 3166 code of two letters.")

  static let region = OpenSetting(
    "region", .text(one: "the name of a region", many: "regions"), example: "Balochistan",
    slips: ["province", "state", "admin1"],
    "The province or state inside the country.")

  static let latitude = OpenSetting(
    "latitude", .number(-90...90, of: "degrees"), example: "29.6", slips: ["lat"],
    "Degrees north; south is below 0.")

  static let longitude = OpenSetting(
    "longitude", .number(-180...180, of: "degrees"), example: "67.6",
    slips: ["lon", "lng", "long"],
    "Degrees east; west is below 0.")

  static let aliases = Setting(
    "aliases", .set(of: .text(one: "a name", many: "names")), default: "[]",
    example: "[Mushkaf, Mashkaf tunnel]", slips: ["alias", "match", "names"],
    "Other names and spellings.")

  init?(_ section: SectionReader) {
    let name = section[Self.name]
    country = section[Self.country]
    region = section[Self.region]
    latitude = section[Self.latitude]
    longitude = section[Self.longitude]
    aliases = section[Self.aliases]
    guard let name else { return nil }
    self.name = name
  }
}
