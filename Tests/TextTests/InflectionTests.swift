import Testing

@testable import Text

@Suite struct `The forms of words` {
  @Test(arguments: [
    ("rebel", "rebel", "rebels"), ("body", "body", "bodies"), ("boy", "boy", "boys"),
    ("boss", "boss", "bosses"), ("church", "church", "churches"), ("man/men", "man", "men"),
    ("aid worker", "aid worker", "aid workers"), ("sheep/sheep", "sheep", "sheep"),
    ("police officer", "police officer", "police officers"),
    ("prisoner of war/prisoners of war", "prisoner of war", "prisoners of war"),
    ("security personnel/security personnel", "security personnel", "security personnel"),
  ])
  func `gives a noun its plural`(_ entry: String, _ singular: String, _ plural: String) {
    let noun = Inflection.noun(entry)
    #expect(noun.singular == singular)
    #expect(noun.plural == plural)
  }

  @Test(arguments: [
    ("kill", ["kill", "kills", "killed", "killed", "killing"]),
    ("free", ["free", "frees", "freed", "freed", "freeing"]),
    ("wound", ["wound", "wounds", "wounded", "wounded", "wounding"]),
    ("rescue", ["rescue", "rescues", "rescued", "rescued", "rescuing"]),
    ("bury", ["bury", "buries", "buried", "buried", "burying"]),
    ("destroy", ["destroy", "destroys", "destroyed", "destroyed", "destroying"]),
    ("crush", ["crush", "crushes", "crushed", "crushed", "crushing"]),
    ("stab", ["stab", "stabs", "stabbed", "stabbed", "stabbing"]),
    ("die", ["die", "dies", "died", "died", "dying"]),
    ("gun down", ["gun down", "guns down", "gunned down", "gunned down", "gunning down"]),
    ("slay/slew/slain", ["slay", "slays", "slew", "slain", "slaying"]),
    ("shoot/shot/shot/shooting", ["shoot", "shoots", "shot", "shot", "shooting"]),
    (
      "freeze/froze/frozen to death",
      [
        "freeze to death", "freezes to death", "froze to death", "frozen to death",
        "freezing to death",
      ]
    ),
    ("hit//hit/hitting", ["hit", "hits", "hitted", "hit", "hitting"]),
    (
      "shoot and kill | shot and killed | shooting and killing",
      [
        "shoot and kill", "shoot and kill", "shot and killed", "shot and killed",
        "shooting and killing",
      ]
    ),
  ])
  func `gives a verb its five forms`(_ entry: String, _ forms: [String]) {
    let verb = Inflection.verb(entry)
    #expect([verb.base, verb.present, verb.past, verb.participle, verb.gerund] == forms)
  }
}
