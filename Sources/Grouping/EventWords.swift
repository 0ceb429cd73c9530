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
    ("air strike", ["airstrik", "air strik"]), ("bombing", ["bomb", "bomber"]),
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
    ("train", ["train"]), ("bus", ["bus"]), ("ferry", ["ferry"]), ("ship", ["ship", "vessel"]),
    ("boat", ["boat"]), ("plane", ["plan", "aircraft", "airlin"]), ("helicopter", ["helicopter"]),
    ("school", ["school"]), ("mosque", ["mosqu"]), ("church", ["church"]), ("market", ["market"]),
    ("hotel", ["hotel"]), ("hospital", ["hospital"]), ("prison", ["prison"]), ("bank", ["bank"]),
    ("mine", ["min"]), ("factory", ["factory"]), ("nightclub", ["nightclub"]),
    ("bridge", ["bridg"]), ("checkpoint", ["checkpoint"]),
  ]

  /// Targets are named with these events only: a hospital is where victims of a shooting are taken.
  static let eventsOnTargets: Set<String> = [
    "hijacking", "hostage-taking", "bombing", "explosion", "attack", "fire", "crash", "collision",
    "derailment",
    "sinking", "stampede", "collapse", "siege", "air strike", "shelling",
  ]
}
