/// A place that the text names.
public struct Place: Sendable, Hashable, Codable {
  /// How finely a place is known.
  public enum Precision: String, CaseIterable, Codable, Sendable {
    case city, district, region, country
  }

  /// The words of the text.
  public var text: String
  /// The name in the gazetteer; the text itself where the gazetteer does not know it.
  public var name: String
  /// ISO 3166-1 alpha-2; nil where unknown.
  public var country: String?
  /// The first-level region inside the country ("Balochistan", "US-TX"); nil where unknown.
  public var region: String?
  /// Degrees north; nil where unknown.
  public var latitude: Double?
  /// Degrees east; nil where unknown.
  public var longitude: Double?
  public var precision: Precision?

  public init(
    text: String, name: String, country: String? = nil, region: String? = nil,
    latitude: Double? = nil, longitude: Double? = nil, precision: Precision? = nil
  ) {
    self.text = text
    self.name = name
    self.country = country
    self.region = region
    self.latitude = latitude
    self.longitude = longitude
    self.precision = precision
  }
}
