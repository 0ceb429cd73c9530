/// Names by which two short texts of the same days are known to tell of one event.
///
/// A train's or a street's name, a victim's, a small town: whoever names it in the same days tells
/// of the same event, however few words the two texts share. Of the local reports of shootings on
/// which the weights were fitted, 71 pairs that were published within a day shared a town that five
/// reports of 600 named at most, and 70 of them told of one incident; of 179 pairs within three days
/// that shared such a pair of names 162 did.
enum Landmarks {
  /// The most strands of a batch that hold a rare name.
  static let mostHolders = 5
  /// The days within which a rare town, and a rare name, are a landmark.
  static let daysOfTown = 1
  static let daysOfName = 3

  static func isRare(_ holders: Int) -> Bool { holders > 1 && holders <= mostHolders }

  /// "Baloch Liberation", "Majeed Brigade", "Police Chief": who acts or speaks is in many reports.
  static func namesActor(_ pair: String) -> Bool {
    pair.utf8.split(separator: 0x20).contains {
      actors.contains(String(Substring($0)).lowercased())
    }
  }

  private static let actors: Set<String> = [
    "army", "liberation", "front", "brigade", "battalion", "corps", "infantry", "guard", "force",
    "forces", "police", "sheriff", "department", "office", "ministry", "minister", "president",
    "general", "colonel", "major", "captain", "chief", "lieutenant", "sergeant", "detective",
    "defence", "defense", "security", "council", "party", "movement", "network", "watch", "rights",
    "human", "united", "nations", "national", "state", "states", "red", "cross", "crescent",
    "society", "committee", "commission", "agency", "authority", "organization", "organisation",
    "news", "press", "times", "post", "channel", "radio", "television", "county", "city",
    "district",
    "province", "secretary", "commissioner", "governor", "mayor", "justice", "supreme", "court",
    "league", "union", "group", "affairs", "interior", "foreign", "prime", "deputy", "attorney",
    "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "saint",
    "st", "san", "los", "santa", "health", "hospital", "medical", "university", "school",
  ]
}
