/// What a word or phrase can be, for the rules: its part in a sentence and its part in a claim.
///
/// A word may belong to several classes ("shot": participle of harm, noun); the rules decide by
/// what stands around it.
public struct WordClass: OptionSet, Sendable, Hashable {
  public let rawValue: UInt128

  @inlinable public init(rawValue: UInt128) { self.rawValue = rawValue }

  /// The classes of a list.
  ///
  /// The standard library's own initialiser is generic, and a tenth of the time of a document went
  /// into it.
  @inlinable public init(arrayLiteral classes: WordClass...) {
    var bits: UInt128 = 0
    for wordClass in classes { bits |= wordClass.rawValue }
    self.init(rawValue: bits)
  }

  // What `OptionSet` has of these is generic and was called as such from other rooms.
  @inlinable public func contains(_ other: WordClass) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }

  @inlinable public func isDisjoint(with other: WordClass) -> Bool {
    rawValue & other.rawValue == 0
  }

  @inlinable public var isEmpty: Bool { rawValue == 0 }

  // Rules of other rooms test for classes token by token: inlined, a list of them is one constant.
  @inlinable @inline(__always) public static func bit(_ number: UInt128) -> WordClass {
    WordClass(rawValue: 1 &<< number)
  }

  // Function words.
  @inlinable public static var determiner: WordClass { bit(0) }
  @inlinable public static var preposition: WordClass { bit(1) }
  /// "and", "or", "as well as".
  @inlinable public static var conjunction: WordClass { bit(2) }
  /// "but", "while", "although": what opens another clause.
  @inlinable public static var subordinator: WordClass { bit(3) }
  /// "who", "which", "that", "whom".
  @inlinable public static var relative: WordClass { bit(4) }
  /// "he", "they", "it".
  @inlinable public static var pronoun: WordClass { bit(5) }
  @inlinable public static var possessive: WordClass { bit(6) }
  @inlinable public static var be: WordClass { bit(7) }
  @inlinable public static var have: WordClass { bit(8) }
  @inlinable public static var doing: WordClass { bit(9) }
  @inlinable public static var modal: WordClass { bit(10) }
  @inlinable public static var negation: WordClass { bit(11) }
  @inlinable public static var adverb: WordClass { bit(12) }
  /// A word that opens sentences and hardly ever continues a name: "The", "He", "On".
  @inlinable public static var sentenceOpener: WordClass { bit(13) }
  /// A word whose point does not end the sentence: "Gen", "Mr".
  @inlinable public static var abbreviation: WordClass { bit(14) }

  // Verbs and their forms.
  /// A finite form in the present: "say", "says".
  @inlinable public static var present: WordClass { bit(15) }
  @inlinable public static var past: WordClass { bit(16) }
  @inlinable public static var participle: WordClass { bit(17) }
  @inlinable public static var gerund: WordClass { bit(18) }
  @inlinable public static var infinitive: WordClass { bit(19) }
  /// Any form of a verb that the lexicon knows.
  @inlinable public static var verb: WordClass { bit(20) }

  // People.
  /// A noun that counts people: "gunmen", "villager".
  @inlinable public static var person: WordClass { bit(21) }
  /// A noun that stands for a body of people: "police", "crew", "staff".
  @inlinable public static var collective: WordClass { bit(22) }
  /// "Afghan", "Turkish": before a noun, or counting people in the plural.
  @inlinable public static var nationality: WordClass { bit(23) }
  /// A plural noun.
  @inlinable public static var plural: WordClass { bit(24) }
  /// A word before a person noun that narrows it: "armed", "off-duty", "female".
  @inlinable public static var personAdjective: WordClass { bit(25) }

  // Harm.
  /// A verb whose object the harm befalls: "kill".
  @inlinable public static var transitiveHarm: WordClass { bit(26) }
  /// A verb whose subject the harm befalls: "die".
  @inlinable public static var intransitiveHarm: WordClass { bit(27) }
  /// A state that people are in: "dead", "missing".
  @inlinable public static var state: WordClass { bit(28) }
  /// A noun of which one stands for one person: "death", "body".
  @inlinable public static var countNoun: WordClass { bit(29) }
  /// A noun for the act, with its people behind "of": "the killing of 12 soldiers".
  @inlinable public static var act: WordClass { bit(30) }
  /// A noun for a running figure: "death toll".
  @inlinable public static var toll: WordClass { bit(31) }

  // Numbers.
  @inlinable public static var number: WordClass { bit(32) }
  /// A word before a figure that bounds it: "about", "at least".
  @inlinable public static var hedgeBefore: WordClass { bit(33) }
  /// A word behind a figure that bounds it: "or more".
  @inlinable public static var hedgeAfter: WordClass { bit(34) }
  /// A noun that makes a number count something else than people: "rifles", "years", "percent".
  @inlinable public static var otherUnit: WordClass { bit(35) }
  @inlinable public static var timeUnit: WordClass { bit(36) }
  @inlinable public static var weekday: WordClass { bit(37) }
  @inlinable public static var month: WordClass { bit(38) }

  // Attribution.
  /// A verb that cites: "said", "claimed".
  @inlinable public static var cue: WordClass { bit(39) }
  /// A verb that cites and denies: "denied", "rejected".
  @inlinable public static var denialCue: WordClass { bit(40) }
  /// A noun that can be a source: "ministry", "spokesman".
  @inlinable public static var sourceNoun: WordClass { bit(41) }
  /// A noun for a text that speaks: "statement", "report".
  @inlinable public static var textNoun: WordClass { bit(42) }
  /// A rank or form of address before a name: "General", "Mr".
  @inlinable public static var title: WordClass { bit(43) }

  // Firmness.
  /// "feared", "presumed", "believed".
  @inlinable public static var fear: WordClass { bit(44) }
  /// "threaten", "vow", "warn".
  @inlinable public static var threat: WordClass { bit(45) }
  /// "if", "would", "plan", "drill".
  @inlinable public static var hypothesis: WordClass { bit(46) }

  // Places where people are.
  /// "aboard", "on board".
  @inlinable public static var aboard: WordClass { bit(47) }
  /// A verb that puts people at the scene: "carry", "hijack", "attack".
  @inlinable public static var presence: WordClass { bit(48) }
  /// "leave", "find" with a state behind the people: "left five people dead".
  @inlinable public static var leaving: WordClass { bit(49) }
  /// "take", "hold" with "hostage" behind the people.
  @inlinable public static var taking: WordClass { bit(50) }
  /// "hostage", "captive", "prisoner" behind the people who are taken.
  @inlinable public static var takenAs: WordClass { bit(51) }
  /// "suffer", "sustain", "receive" with wounds as object.
  @inlinable public static var suffering: WordClass { bit(52) }
  /// "injury", "wound", "burns": what is suffered, not who.
  @inlinable public static var wound: WordClass { bit(53) }
  /// "include", "including", "among them".
  @inlinable public static var including: WordClass { bit(54) }
  /// A verb of crowds: "rally", "march", "take to the streets".
  @inlinable public static var gathering: WordClass { bit(55) }
  /// "rise", "climb", "stand", "reach": what a toll does.
  @inlinable public static var tollVerb: WordClass { bit(56) }
  /// An adjective or noun that may stand between a figure and its noun: "other", "more".
  @inlinable public static var modifier: WordClass { bit(57) }

  /// A verb of attack: "storm", "open fire"; whoever does it took part.
  @inlinable public static var assault: WordClass { bit(64) }
  /// "group", "band", "gang": a body of people, also as who is cited.
  @inlinable public static var band: WordClass { bit(65) }
  /// "wrong", "false", "baseless": what a figure is called.
  @inlinable public static var wrong: WordClass { bit(66) }

  /// "negotiate", "demand": a verb for what has not come about.
  @inlinable package static var striving: WordClass { bit(67) }

  // Attribution, further.
  /// A verb that cites where a clause follows: "found that", "believe".
  @inlinable public static var clauseCue: WordClass { bit(58) }
  /// A verb that cites what somebody means to do: "vowed to", "refused to".
  @inlinable public static var aimCue: WordClass { bit(59) }
  /// A verb for the stand that somebody takes: "condemned", "supports".
  @inlinable public static var stanceCue: WordClass { bit(60) }
  /// The name of a country: a speaker, or the place of the news.
  @inlinable public static var country: WordClass { bit(61) }
  /// A verb that cites with its hearer as object: "told reporters", "warned them".
  @inlinable public static var tellingCue: WordClass { bit(62) }
  /// A noun for something said: "claim", "allegation".
  @inlinable public static var speechNoun: WordClass { bit(63) }
  /// A noun for a body of people that speaks with one voice: "group", "movement".
  @inlinable public static var body: WordClass { bit(70) }
  /// A noun of which one is known by a number: "flight", "room", "battalion".
  @inlinable public static var numbered: WordClass { bit(71) }
}
