/// The words by which a title tells what happened, and to what.
///
/// They serve titles only; what belongs together is told by all words.
enum EventWords {
  /// Stems of the words that tell of an event, and the noun for it.
  ///
  /// The order settles ties.
  static let events: [(noun: String, stems: Set<String>)] = [
    ("hijacking", ["hijack", "hijacker"]), ("hostage-taking", ["hostag"]),
    ("earthquake", ["earthquak", "quak", "temblor", "tremor"]), ("tsunami", ["tsunami"]),
    ("flood", ["flood", "flooding"]), ("landslide", ["landslid", "mudslid"]),
    ("storm", ["hurrican", "typhoon", "cyclon", "tornado", "storm"]),
    ("air strike", ["airstrik"]), ("bombing", ["bomb", "bomber"]),
    ("explosion", ["explosion", "explod", "blast"]),
    ("shelling", ["shell", "artillery", "rocket"]),
    ("drone strike", ["drone", "dron"]), ("missile strike", ["missil"]),
    ("shooting", ["shoot", "shot", "gunman", "gunmen", "gunfir"]),
    ("stabbing", ["stab", "stabb", "knif"]), ("massacre", ["massacr"]),
    ("kidnapping", ["kidnap", "abduct"]), ("ambush", ["ambush"]), ("riot", ["riot"]),
    ("clashes", ["clash"]), ("protest", ["protest", "demonstration"]),
    ("siege", ["sieg", "standoff"]), ("derailment", ["derail"]),
    ("collision", ["collision", "collid"]),
    ("crash", ["crash"]), ("sinking", ["sank", "sink", "capsiz"]), ("shipwreck", ["shipwreck"]),
    ("fire", ["blaz", "fire", "arson"]), ("stampede", ["stamped"]), ("collapse", ["collaps"]),
    ("piracy", ["pirat", "piracy"]), ("outbreak", ["outbreak"]),
    ("prison break", ["jailbreak"]), ("execution", ["execut"]), ("murder", ["murder", "homicid"]),
    ("offensive", ["offensiv"]), ("raid", ["raid"]), ("attack", ["attack"]),
    ("war", ["war", "conflict", "civil war"]),
  ]

  /// Things that an event befalls, and their stems.
  static let targets: [(noun: String, stems: Set<String>)] = [
    ("train", ["train"]), ("railway", ["railway"]), ("bus", ["bus"]), ("ferry", ["ferry"]),
    ("ship", ["ship", "vessel"]),
    ("boat", ["boat"]), ("plane", ["plan", "aircraft", "airlin"]), ("helicopter", ["helicopter"]),
    ("school", ["school"]), ("mosque", ["mosqu"]), ("church", ["church"]), ("market", ["market"]),
    ("hotel", ["hotel"]), ("hospital", ["hospital"]), ("prison", ["prison"]), ("bank", ["bank"]),
    ("mine", ["min"]), ("factory", ["factory"]), ("nightclub", ["nightclub"]),
    ("bridge", ["bridg"]), ("checkpoint", ["checkpoint"]),
  ]

  /// Kinds of event that exclude each other: who tells of gunfire does not tell of a landslide.
  enum Family: Int32, CaseIterable, Sendable { case violence, nature, accident }

  /// The numbers of the families of which a strand's words speak, rising; several where none has
  /// twice the words of the others, none where no word tells.
  ///
  /// - Parameter families: of each spelling.
  static func families(
    of strand: Int, _ terms: SpelledTerms, _ families: [Family?]
  ) -> [Int32] {
    var counts = [Int32](repeating: 0, count: Family.allCases.count)
    for place in terms.range(of: strand) {
      guard let family = families[Int(terms.numbers[place])] else { continue }
      counts[Int(family.rawValue)] += min(terms.counts[place], 4)
    }
    guard let most = counts.max(), most > 0 else { return [] }
    return Family.allCases.map(\.rawValue).filter {
      counts[Int($0)] > 0 && counts[Int($0)] * 2 >= most
    }
  }

  static func family(ofStem stem: String) -> Family? { familyOfStem[stem] }

  /// All stems that tell something of an event.
  static let vocabulary: Set<String> = Set([airStrike.air, airStrike.strike])
    .union(events.flatMap(\.stems)).union(targets.flatMap(\.stems))

  /// Two words that are one: neither an air force nor a strike of workers is an air strike.
  static let airStrike = (air: "air", strike: "strik", both: "airstrik")

  private static let familyOfStem: [String: Family] = {
    var families: [String: Family] = [:]
    for event in events {
      for stem in event.stems { families[stem] = family(of: event.noun) }
    }
    return families
  }()

  private static func family(of noun: String) -> Family? {
    switch noun {
    case "earthquake", "tsunami", "flood", "landslide", "storm": .nature
    case "derailment", "collision", "crash", "sinking", "shipwreck", "stampede", "collapse":
      .accident
    // Fires and blasts are set or break out; an outbreak is of prisoners or of cholera.
    case "fire", "explosion", "outbreak", "execution", "protest": nil
    default: .violence
    }
  }

  /// Targets are named with these events only: a hospital is where victims of a shooting are taken.
  static let eventsOnTargets: Set<String> = [
    "hijacking", "hostage-taking", "bombing", "explosion", "attack", "fire", "crash", "collision",
    "derailment",
    "sinking", "stampede", "collapse", "siege", "air strike", "shelling",
  ]
}
