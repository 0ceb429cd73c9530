/// How firmly a claim is made.
public enum Status: String, CaseIterable, Codable, Sendable, Hashable {
  case asserted
  /// The source says that the figure given is wrong.
  case denied
  /// "Will be killed unless …".
  case threatened
  /// "Feared dead", "could rise to".
  case feared
  /// Plans, drills, conditions.
  case hypothetical
}
