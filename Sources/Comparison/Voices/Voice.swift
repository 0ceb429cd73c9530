import ClaimModel

/// One independent source within an incident, whatever names the reports give it.
struct Voice: Hashable, Sendable {
  /// Tells the voice from others of the incident.
  let key: String
  /// As the report shows it: the registry's name, else the name used most.
  let name: String
  /// Nil where a paper speaks for itself.
  let kind: SourceKind?
  let side: String?

  /// Whether the voice is a party to the fighting.
  var isBelligerent: Bool {
    switch kind {
    case .armedGroup, .military: return true
    case .police, .government: return side != nil
    default: return false
    }
  }

  /// Whether the two speak for parties that fight each other.
  func isOpposed(to other: Voice) -> Bool {
    if let side, let otherSide = other.side { return side != otherSide }
    let rebels = (kind == .armedGroup, other.kind == .armedGroup)
    let state: [SourceKind?] = [.military, .police, .government]
    return (rebels.0 && state.contains(other.kind)) || (rebels.1 && state.contains(kind))
  }
}
