internal import Extraction
internal import Text

/// Why a number makes no claim, in words, and what a desk can write to change that.
struct UncountedWords {
  let reason: UncountedReason
  let text: TokenizedText
  /// Words of the sentence that the lexicon does not hold.
  let unknownWords: [Range<Int>]

  /// One clause.
  var words: String {
    switch reason {
    case .otherUse(let use): use.words
    case .things(let thing): words(for: thing)
    case .earlierThings: "what it counts was named before, and is no people"
    case .insidePhrase(let phrase):
      "it is a part of “\(text.string(phrase))” and counts nobody by itself"
    case .noHarm:
      "nothing in its sentence tells of people who were harmed, lost, held, freed, moved or there"
    case .untied(let people, let harm):
      "\(list(harm.map(\.tokens))) in its sentence \(harm.count == 1 ? "tells" : "tell") of harm, and "
        + "no rule ties it to “\(text.string(people))”"
    case .speaker: "who only speaks is not counted for it"
    case .guess: "it is a guess at who somebody is, and counts nobody more"
    case .openAny: "“any” counts nobody unless it is denied that there were any"
    case .unknownNoun(let noun):
      "the lexicon does not hold “\(text.string(noun))”, and a noun that it lacks is read as people "
        + "only where they were killed, injured or missing"
    case .generic: "it tells what happens to anybody, and of nobody in particular"
    }
  }

  private func words(for thing: ExplainedWord) -> String {
    let noun = "“\(text.string(thing.tokens))”"
    guard let entry = thing.entries.last(where: { $0.section == "units" }) else {
      let place = LexiconPlaces.place(of: thing).map { " (\($0))" }
      return "it counts \(noun), which the lexicon does not hold as people\(place ?? "")"
    }
    return "\(Self.kinds[entry.part] ?? "it counts things"): \(noun) is in "
      + LexiconPlaces.place(of: entry)
  }

  /// What a number is with a noun of each part of the section `units`.
  private static let kinds = [
    "time": "it is a length of time", "distance": "it is a distance", "area": "it is an area",
    "weight": "it is a weight", "volume": "it is a volume", "speed": "it is a speed",
    "animal": "it counts animals", "money": "it is an amount of money",
    "share": "it is a percentage",
    "clock": "it is a clock time", "part": "it is a fraction", "score": "it is a score",
  ]

  private func list(_ words: [Range<Int>]) -> String {
    var told: Set<String> = []
    return words.map { "“\(text.string($0))”" }.filter { told.insert($0).inserted }
      .joined(separator: ", ")
  }

  // MARK: What to write

  /// Lines that name what a lexicon of the desk's own would have to hold; none where no word can
  /// help.
  var remedies: [String] {
    switch reason {
    case .things(let thing): remedies(for: thing)
    case .unknownNoun(let noun): [people(noun.suffix(1))] + harm
    case .noHarm: harm
    case .untied: harm.isEmpty ? [Self.shapes] : harm
    default: []
    }
  }

  /// A measure is one whatever a lexicon says of it; a thing may be what a desk calls people.
  private func remedies(for thing: ExplainedWord) -> [String] {
    if let unit = thing.entries.last(where: { $0.section == "units" }) {
      return unit.part == "other" ? [people(thing.tokens)] : []
    }
    return [people(thing.tokens)] + harm
  }

  private func people(_ noun: Range<Int>) -> String {
    let entry = Inflection.nounEntry(reading: text.string(noun).lowercased())
    return "if people are meant, write into a lexicon of yours `people: {people: [\(entry)]}`, or "
      + "another group than people"
  }

  /// The unknown words that may be verbs of harm, as a lexicon would hold them.
  private var harm: [String] {
    unknownWords.compactMap { word in
      Inflection.verbEntry(reading: text.string(word).lowercased()).map { (text.string(word), $0) }
    }.prefix(2).map { word, entry in
      "the lexicon does not hold “\(word)”: if it tells of harm, write into a lexicon of yours "
        + "`harm: {killed: {transitive: [\(entry)]}}`, or another measure"
    }
  }

  private static let shapes =
    "no word mends that; the shapes of sentences that are read are in Documentation/rules.md"
}
