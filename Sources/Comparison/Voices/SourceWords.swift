import ClaimModel

/// Words in the names of sources that do not tell one institution from another.
///
/// They are the grammar of citation ("a senior spokesman for the"), not the taxonomy: who counts
/// as police or military was decided when the source was found.
enum SourceWords {
  /// Articles, prepositions, and adjectives of rank.
  static let empty: Set<String> = [
    "a", "an", "and", "another", "anonymous", "at", "by", "for", "former", "in", "interim", "its",
    "junior", "local", "of", "on", "one", "other", "our", "own", "provincial", "regional", "s",
    "senior", "several", "some", "that", "the", "their", "this", "top", "two", "unnamed",
  ]

  /// Offices that a person holds; what stands before is the institution, what follows the person.
  static let roles: Set<String> = [
    "administrator", "capt", "captain", "chief", "col", "colonel", "commander", "commissioner",
    "coroner", "deputy", "detective", "director", "doctor", "dr", "gen", "governor", "head",
    "inspector", "leader", "lieutenant", "lt", "magistrate", "maj", "major", "manager", "mayor",
    "minister", "officer", "official", "premier", "president", "secretary", "sergeant", "sgt",
    "sheriff", "speaker", "spokesman", "spokesperson", "spokeswoman", "superintendent",
  ]

  /// Institutions that carry a proper name of their own.
  static let bodies: Set<String> = ["house", "interpol", "kremlin", "pentagon", "rangers"]

  /// Words that a whole kind of source shares.
  static func shared(by kind: SourceKind) -> Set<String> {
    switch kind {
    case .police: return police
    case .military: return military
    case .armedGroup: return armedGroup
    case .government: return government
    case .medical: return medical
    case .media: return ["agency", "media", "news", "outlets", "press", "reports", "the"]
    case .witness, .international, .monitor, .unknown: return statements
    }
  }

  private static let statements: Set<String> = [
    "officials", "report", "reports", "source", "sources", "spokesmen", "statement",
  ]
  private static let police: Set<String> = statements.union([
    "authorities", "city", "cops", "county", "department", "detectives", "district", "enforcement",
    "force", "investigators", "law", "office", "officers", "police", "policeman", "policemen",
    "state", "station",
  ])
  private static let military: Set<String> = statements.union([
    "air", "armed", "army", "defence", "defense", "force", "forces", "intelligence", "military",
    "ministry", "navy", "paramilitary", "personnel", "security", "soldiers", "troops",
  ])
  private static let armedGroup: Set<String> = statements.union([
    "armed", "attackers", "fighter", "fighters", "group", "guerrilla", "guerrillas", "gunmen",
    "hijackers", "insurgent", "insurgents", "kidnappers", "men", "militant", "militants", "rebel",
    "rebels", "separatist", "separatists", "terrorists",
  ])
  private static let government: Set<String> = statements.union([
    "authorities", "government", "ministry", "office", "state",
  ])
  private static let medical: Set<String> = statements.union([
    "doctors", "health", "hospital", "hospitals", "medical", "medics", "ministry", "morgue",
    "officials", "staff", "workers",
  ])
}
