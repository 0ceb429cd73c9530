/// The sections of a lexicon file.
enum LexiconSection: String, CaseIterable {
  /// Words as they stand, by class: function words, adverbs, adjectives.
  case words
  /// Verbs in all their forms, by class.
  case verbs
  /// Nouns that count people, by group; under `collective` nouns for bodies of people.
  case people
  /// Words of harm, by measure and by their part in the sentence.
  case harm
  /// Number words with their values.
  case numbers
  /// Words that bound a figure, by relation, `before` or `after` it.
  case hedges
  /// Nouns that make a number count something else than people.
  case units
  /// Nouns and names that can be cited, by source kind.
  case sources
}

extension WordClass {
  /// The classes that a lexicon file names under `words`.
  static let named: [String: WordClass] = [
    "plain": [], "determiner": .determiner, "preposition": .preposition,
    "conjunction": .conjunction,
    "subordinator": .subordinator, "relative": .relative, "pronoun": .pronoun,
    "possessive": .possessive, "be": .be, "have": .have, "do": .doing, "modal": .modal,
    "negation": .negation, "adverb": .adverb, "opener": .sentenceOpener,
    "abbreviation": .abbreviation, "nationality": .nationality,
    "person_adjective": .personAdjective, "weekday": .weekday, "month": .month,
    "text": .textNoun, "title": .title, "fear": .fear, "hypothesis": .hypothesis,
    "aboard": .aboard, "taken_as": .takenAs, "wound": .wound, "including": .including,
    "band": .band, "attacker": .assault, "wrong": .wrong, "modifier": .modifier,
    "source": .sourceNoun, "striving": .striving,
    "country": .country, "speech": .speechNoun, "body": .body, "numbered": .numbered,
  ]

  /// The classes that a lexicon file names under `verbs`.
  static let verbal: [String: WordClass] = [
    "plain": [], "said": .cue, "told": [.cue, .tellingCue], "found": .clauseCue,
    "aimed": .aimCue, "judged": .stanceCue, "denied": [.cue, .denialCue],
    "rejected": [.stanceCue, .denialCue],
    "threat": [.cue, .threat],
    "presence": .presence, "assault": [.presence, .assault], "gathering": [.presence, .gathering],
    "leaving": .leaving, "taking": .taking, "suffering": .suffering,
    "toll": .tollVerb, "striving": .striving,
  ]

  /// The parts that a lexicon file names under a measure of `harm`.
  static let harmful: [String: WordClass] = [
    "transitive": .transitiveHarm, "intransitive": .intransitiveHarm, "state": .state,
    "count": .countNoun, "act": .act, "toll": .toll,
  ]

  /// The same in a sentence.
  static var harmfulNames: String { harmful.keys.sorted().joined(separator: ", ") }

  /// The places that a lexicon file names under a relation of `hedges`.
  static let hedging: [String: WordClass] = ["before": .hedgeBefore, "after": .hedgeAfter]
}
