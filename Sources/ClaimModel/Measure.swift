/// What happened to the people whom a claim counts.
///
/// The raw values are the spellings of the records and of the lexicon.
public enum Measure: String, CaseIterable, Codable, Sendable, Hashable {
  case killed, injured
  /// "Casualties", or "killed and wounded" given as one figure.
  case casualties
  case missing, captured, freed, detained, surrendered, displaced
  /// People at the scene or taking part: passengers aboard, attackers.
  case present
}
