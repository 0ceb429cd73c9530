internal import Text

/// The few words that rules name themselves; all other words they know by class.
enum FunctionWord: String, CaseIterable, Sendable {
  case a, an, no, not, nobody, any, one, single, zero, both, all, another
  case of, to, from, by, with, without, and, or, between, after, before, since, until, than, among
  case on, at
  case them, those, whom, which, that, there, the, other, others, who, further, additional, total
  case `as`, `in`, `for`, but
  case half, quarter, couple, dozen, dozens, score, scores, hundred, hundreds, thousand, thousands
  case million, millions, billion, tens, several, few, many, numerous, handful, number, some, most
  case old, olds, year, aged, age, ages, been, being, lose, lost, loses, losing, out, off, unless,
    so, far
  case noneAtAll = "none"
  case k, m, mn, bn
  case member, members, toll, ago, last, per, strong, put, hold, held, holding, remain, custody
  case away, otherwise = "else"
  case treat, treated, bring, brought, taken, took, rushed, transported, airlifted, flown, admitted
  case hospital, hospitals, home, homes, residents, evacuate, evacuated, evacuating
  case victim, victims
  case shelter, shelters, tents
  case citizen, citizens, national, nationals
  case crowd, themselves, himself, herself, itself
  case plus, fled, flee, flees, fleeing
  case we, they, ourselves, how, call, calls, called, calling, dial, dialed, dialled
  case tops, topped, exceeds, exceeded, passes, passed, surpasses, surpassed, death
  case it, speak, spoke, spoken, speaks, up, down, count, camp, camps, sleeping, near, crew
  case attack, attacks, figure, figures, report, reports, claim, claims
  case revised, lowered, corrected, downgraded, shot, shoot, shooting, gunshot, stabbed
  case staying, sheltering, living, caught, accordingTo = "according to"
  case police, prison, jail, loss, losses
  case carry, carries, carried, carrying, transporting
}

extension FunctionWord {
  /// Verbs that put a figure above the number they name.
  static let exceeding: Set<FunctionWord> = [
    .tops, .topped, .exceeds, .exceeded, .passes, .passed, .surpasses, .surpassed,
  ]
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
