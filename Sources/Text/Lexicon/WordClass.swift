/// What a word or phrase can be, for the rules: its part in a sentence and its part in a claim.
///
/// A word may belong to several classes ("shot": participle of harm, noun); the rules decide by
/// what stands around it.
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt128

  package init(rawValue: UInt128) { self.rawValue = rawValue }

  private static func bit(_ number: UInt128) -> WordClass { WordClass(rawValue: 1 << number) }

  // Function words.
  package static let determiner = bit(0)
  package static let preposition = bit(1)
  /// "and", "or", "as well as".
  package static let conjunction = bit(2)
  /// "but", "while", "although": what opens another clause.
  package static let subordinator = bit(3)
  /// "who", "which", "that", "whom".
  package static let relative = bit(4)
  /// "he", "they", "it".
  package static let pronoun = bit(5)
  package static let possessive = bit(6)
  package static let be = bit(7)
  package static let have = bit(8)
  package static let doing = bit(9)
  package static let modal = bit(10)
  package static let negation = bit(11)
  package static let adverb = bit(12)
  /// A word that opens sentences and hardly ever continues a name: "The", "He", "On".
  package static let sentenceOpener = bit(13)
  /// A word whose point does not end the sentence: "Gen", "Mr".
  package static let abbreviation = bit(14)

  // Verbs and their forms.
  /// A finite form in the present: "say", "says".
  package static let present = bit(15)
  package static let past = bit(16)
  package static let participle = bit(17)
  package static let gerund = bit(18)
  package static let infinitive = bit(19)
  /// Any form of a verb that the lexicon knows.
  package static let verb = bit(20)

  // People.
  /// A noun that counts people: "gunmen", "villager".
  package static let person = bit(21)
  /// A noun that stands for a body of people: "police", "crew", "staff".
  package static let collective = bit(22)
  /// "Afghan", "Turkish": before a noun, or counting people in the plural.
  package static let nationality = bit(23)
  /// A plural noun.
  package static let plural = bit(24)
  /// A word before a person noun that narrows it: "armed", "off-duty", "female".
  package static let personAdjective = bit(25)

  // Harm.
  /// A verb whose object the harm befalls: "kill".
  package static let transitiveHarm = bit(26)
  /// A verb whose subject the harm befalls: "die".
  package static let intransitiveHarm = bit(27)
  /// A state that people are in: "dead", "missing".
  package static let state = bit(28)
  /// A noun of which one stands for one person: "death", "body".
  package static let countNoun = bit(29)
  /// A noun for the act, with its people behind "of": "the killing of 12 soldiers".
  package static let act = bit(30)
  /// A noun for a running figure: "death toll".
  package static let toll = bit(31)

  // Numbers.
  package static let number = bit(32)
  /// A word before a figure that bounds it: "about", "at least".
  package static let hedgeBefore = bit(33)
  /// A word behind a figure that bounds it: "or more".
  package static let hedgeAfter = bit(34)
  /// A noun that makes a number count something else than people: "rifles", "years", "percent".
  package static let otherUnit = bit(35)
  package static let timeUnit = bit(36)
  package static let weekday = bit(37)
  package static let month = bit(38)

  // Attribution.
  /// A verb that cites: "said", "claimed".
  package static let cue = bit(39)
  /// A verb that cites and denies: "denied", "rejected".
  package static let denialCue = bit(40)
  /// A noun that can be a source: "ministry", "spokesman".
  package static let sourceNoun = bit(41)
  /// A noun for a text that speaks: "statement", "report".
  package static let textNoun = bit(42)
  /// A rank or form of address before a name: "General", "Mr".
  package static let title = bit(43)

  // Firmness.
  /// "feared", "presumed", "believed".
  package static let fear = bit(44)
  /// "threaten", "vow", "warn".
  package static let threat = bit(45)
  /// "if", "would", "plan", "drill".
  package static let hypothesis = bit(46)

  // Places where people are.
  /// "aboard", "on board".
  package static let aboard = bit(47)
  /// A verb that puts people at the scene: "carry", "hijack", "attack".
  package static let presence = bit(48)
  /// "leave", "find" with a state behind the people: "left five people dead".
  package static let leaving = bit(49)
  /// "take", "hold" with "hostage" behind the people.
  package static let taking = bit(50)
  /// "hostage", "captive", "prisoner" behind the people who are taken.
  package static let takenAs = bit(51)
  /// "suffer", "sustain", "receive" with wounds as object.
  package static let suffering = bit(52)
  /// "injury", "wound", "burns": what is suffered, not who.
  package static let wound = bit(53)
  /// "include", "including", "among them".
  package static let including = bit(54)
  /// A verb of crowds: "rally", "march", "take to the streets".
  package static let gathering = bit(55)
  /// "rise", "climb", "stand", "reach": what a toll does.
  package static let tollVerb = bit(56)
  /// An adjective or noun that may stand between a figure and its noun: "other", "more".
  package static let modifier = bit(57)

  /// A verb of attack: "storm", "open fire"; whoever does it took part.
  package static let assault = bit(64)
  /// "group", "band", "gang": a body of people, also as who is cited.
  package static let band = bit(65)
  /// "wrong", "false", "baseless": what a figure is called.
  package static let wrong = bit(66)

  // Attribution, further.
  /// A verb that cites where a clause follows: "found that", "believe".
  package static let clauseCue = bit(58)
  /// A verb that cites what somebody means to do: "vowed to", "refused to".
  package static let aimCue = bit(59)
  /// A verb for the stand that somebody takes: "condemned", "supports".
  package static let stanceCue = bit(60)
  /// The name of a country: a speaker, or the place of the news.
  package static let country = bit(61)
  /// A verb that cites with its hearer as object: "told reporters", "warned them".
  package static let tellingCue = bit(62)
  /// A noun for something said: "claim", "allegation".
  package static let speechNoun = bit(63)
  /// A noun for a body of people that speaks with one voice: "group", "movement".
  package static let body = bit(70)
}
