internal import Text

/// The few words that rules name themselves; all other words they know by class.
enum FunctionWord: String, CaseIterable, Sendable {
  // Articles, quantifiers and what counts nobody.
  case a, an, the, any, all, both, another, other, further, additional, total, several, few, many
  case numerous, handful, number, no, not, nobody, noneAtAll = "none", neither, zero, one, single,
    per, plus

  // Numerals that multiply or divide, and the plurals that stand for no number.
  case half, quarter, couple, dozen, dozens, score, scores, tens, hundred, hundreds, thousand
  case thousands, million, millions, billion, k, m, mn, bn

  // Prepositions and conjunctions.
  case of, to, from, by, with, without, between, among, on, at, `as`, `in`, `for`, near, up, down
  case outOf = "out of"
  case accordingTo = "according to"
  case after, before, since, until, than, last, and, or, but, unless, `if`, when, whenever, whether

  // Forms that tell a general truth, and verbs behind which an infinitive has come about.
  case `is`, gets, able, forced, managed, manages, used, using

  // Auxiliaries that tell one from several.
  case was, were, are, has, have

  // Pronouns.
  case it, we, they, them, those, that, there, who, whom, how
  case themselves, himself, herself, itself, ourselves

  case its, their

  // Age, and calls to a telephone number.
  case old, olds, age, aged, ages, older, younger, year, years
  case call, calls, called, calling, dial, dialed, dialled

  // Lives that nothing took.
  case save, saves, saved, saving, lives

  // Tolls and other figures, what is done to them, and who speaks of them.
  case toll, count, counts, figure, figures, report, reports, claim, claims, death, loss, losses
  case revised, lowered, corrected, downgraded
  case tops, topped, exceeds, exceeded, passes, passed, surpasses, surpassed
  case speak, speaks, spoke, spoken

  // Verbs that mean harm only beside certain words.
  case lose, loses, lost, losing, hold, held, holding, shot, shoot, shooting, gunshot, stabbed
  case flee, flees, fled, fleeing, evacuate, evacuated, evacuating, attack, attacks
  case carry, carries, carried, carrying, transporting, caught, living, sheltering, sleeping,
    staying
  case admitted, airlifted, brought, flown, rushed, taken, transported, treated

  // Nouns beside which a word means one harm and not another.
  case camp, camps, shelter, shelters, tents, home, homes, residents, hospital, hospitals
  case custody, jail, police, prison
  case hostage
  case citizen, citizens, crew, crowd, leader, leaders, member, members, national, nationals
  case officer, officers, person, victim, victims, youth, youths
  case fatal, fatally, threatening, deadly, gunfire, died, dies, dying, dead, fatality, fatalities,
    enemy,
    government, actually, really
  case inflict, inflicts, inflicted, inflicting, seriously, critically, severely, badly
  case attempted, identities, names, pictures, photos, image, photo, picture, slide, bail, mend
  case takenAway = "taken away"
  case army, soldier, soldiers, troops, cost, costs
  case others, mention, confirm, know
  case avoided, being, missed, released, `where`
  case gotOut = "got out"
}

extension FunctionWord {
  /// Verbs that put a figure above the number they name: "tops 340".
  static let exceeding: Set<FunctionWord> = [
    .tops, .topped, .exceeds, .exceeded, .passes, .passed, .surpasses, .surpassed,
  ]

  /// "lost 15 men".
  static let formsOfLose: Set<FunctionWord?> = [.lose, .loses, .lost, .losing]
}

/// Tells for a word of the lexicon which function word it is.
struct FunctionWordTable: Sendable {
  /// By the number of the word in the lexicon.
  private var words: [FunctionWord?] = []

  init(_ lexicon: Lexicon) {
    for word in FunctionWord.allCases {
      let id = Int(lexicon.phrase(word.rawValue) ?? lexicon.word(word.rawValue))
      guard id != Int(Lexicon.unknown) else { continue }
      if id >= words.count {
        words += Array(repeating: nil, count: id + 1 - words.count)
      }
      words[id] = word
    }
  }

  subscript(word: Lexicon.WordID) -> FunctionWord? {
    word != Lexicon.unknown && Int(word) < words.count ? words[Int(word)] : nil
  }
}
