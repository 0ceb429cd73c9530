internal import ClaimModel

/// Which incidents are joined, split, new, gone or changed between two states of the findings.
struct IncidentChanges: Sendable {
  /// Incidents whose claims now are in one.
  struct Joining: Sendable {
    var before: [Incident]
    var after: Incident
  }

  /// An incident whose claims now are in several.
  struct Splitting: Sendable {
    var before: Incident
    var after: [Incident]
  }

  /// An incident that is told otherwise.
  struct Alteration: Sendable {
    var before: Incident
    var after: Incident
    var fields: [ClaimChanges.Field]
  }

  let joined: [Joining]
  let split: [Splitting]
  let new: [Incident]
  let gone: [Incident]
  let altered: [Alteration]
  let kept: Int
  /// By the id that an incident had, the id of the one in which it goes on.
  let heirs: [String: String]

  /// - Parameter claims: what has become of the claims.
  init(from before: [Incident], to after: [Incident], claims: ClaimChanges) {
    let kinship = Kinship(before, after, claims)
    let now = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
    let had = Set(before.map(\.id))
    joined = after.compactMap { incident in
      let parts = kinship.forebears(of: incident)
      return parts.count < 2 ? nil : Joining(before: parts, after: incident)
    }
    split = before.compactMap { incident in
      let parts = kinship.heirs(of: incident)
      return parts.count < 2 ? nil : Splitting(before: incident, after: parts)
    }
    let told = Set(joined.map(\.after.id) + split.flatMap { $0.after.map(\.id) })
    let left = Set(joined.flatMap { $0.before.map(\.id) } + split.map(\.before.id))
    new = after.filter { !had.contains($0.id) && kinship.forebears(of: $0).isEmpty }
    gone = before.filter { now[$0.id] == nil && kinship.heirs(of: $0).isEmpty }
    var altered: [Alteration] = []
    var kept = 0
    for incident in before where !left.contains(incident.id) {
      guard let next = now[incident.id] ?? kinship.heirs(of: incident).first,
        !told.contains(next.id)
      else { continue }
      let fields = IncidentChanges.fields(incident, next, claims)
      if fields.isEmpty {
        kept += 1
      } else {
        altered.append(Alteration(before: incident, after: next, fields: fields))
      }
    }
    self.altered = altered
    self.kept = kept
    heirs = Dictionary(
      before.compactMap { incident in
        let heir = now[incident.id] ?? after.first { $0.formerIds.contains(incident.id) }
        return (heir ?? kinship.heirs(of: incident).first).map { (incident.id, $0.id) }
      }
    ) { first, _ in first }
  }

  var isEmpty: Bool {
    joined.isEmpty && split.isEmpty && new.isEmpty && gone.isEmpty && altered.isEmpty
  }

  private static func fields(
    _ before: Incident, _ after: Incident, _ claims: ClaimChanges
  ) -> [ClaimChanges.Field] {
    var fields: [ClaimChanges.Field] = []
    func compare(_ name: String, _ was: String, _ now: String) {
      if was != now { fields.append(ClaimChanges.Field(name: name, before: was, after: now)) }
    }
    compare("id", before.id, after.id)
    compare("title", before.title, after.title)
    compare("days", before.dayWords, after.dayWords)
    compare("place", before.place?.words ?? "no place", after.place?.words ?? "no place")
    compare("sides", list(before.sides), list(after.sides))
    compare("documents", list(before.documents), list(after.documents))
    let mapped = Set(before.claims.map { claims.heirs[$0] ?? $0 })
    if mapped != Set(after.claims) {
      compare(
        "claims", counted(before.claims.count, "claim") + " " + fingerprint(before.claims),
        counted(after.claims.count, "claim") + " " + fingerprint(after.claims))
    }
    return fields
  }

  private static func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  private static func fingerprint(_ ids: [String]) -> String {
    "(\(ids.prefix(3).joined(separator: ", "))\(ids.count > 3 ? " …" : ""))"
  }
}

extension Incident {
  /// "2025-03-11 to 2025-03-12".
  var dayWords: String {
    let days = [from, to].compactMap { $0?.description }
    let unique = days.count == 2 && days[0] == days[1] ? [days[0]] : days
    return unique.isEmpty ? "no day" : unique.joined(separator: " to ")
  }
}

/// Which incidents of two states share claims; those without any share documents.
private struct Kinship {
  private var older: [String: [Incident]] = [:]
  private var younger: [String: [Incident]] = [:]

  init(_ before: [Incident], _ after: [Incident], _ claims: ClaimChanges) {
    var owners: [String: Incident] = [:]
    for incident in after {
      for member in Kinship.members(incident) { owners[member] = incident }
    }
    for incident in before {
      let members = Kinship.members(incident) { claims.heirs[$0] }
      var seen: Set<String> = []
      // The one with most of its claims first.
      let counts = Dictionary(
        members.compactMap { owners[$0]?.id }.map { ($0, 1) }, uniquingKeysWith: +)
      let heirs = members.compactMap { owners[$0] }.filter { seen.insert($0.id).inserted }
        .sorted { (-(counts[$0.id] ?? 0), $0.id) < (-(counts[$1.id] ?? 0), $1.id) }
      younger[incident.id] = heirs
      for heir in heirs { older[heir.id, default: []].append(incident) }
    }
  }

  func heirs(of incident: Incident) -> [Incident] { younger[incident.id] ?? [] }
  func forebears(of incident: Incident) -> [Incident] { older[incident.id] ?? [] }

  /// Claims by their present ids, those that are lost left out.
  private static func members(
    _ incident: Incident, _ heir: (String) -> String? = { $0 }
  ) -> [String] {
    incident.claims.isEmpty
      ? incident.documents.map { "document \($0)" } : incident.claims.compactMap(heir)
  }
}
