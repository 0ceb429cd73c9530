internal import ClaimModel
internal import Text

/// Reads a sentence once more and keeps what its reading went by.
struct SentenceExaminer {
  let clause: Clause
  /// The mentions that were found in the sentence, in the end.
  let mentions: [Mention]

  private var structure: SentenceStructure { clause.structure }

  func account() -> SentenceAccount {
    let linked = SentenceReader(clause: clause).linked()
    return SentenceAccount(
      sentence: structure.sentence, tokens: structure.text.sentences[structure.sentence].tokens,
      chunks: chunks(), ties: mentions.compactMap { tie(of: $0, linked) },
      uncounted: NumberExaminer(clause: clause, mentions: mentions, linked: linked).numbers(),
      unknownWords: unknownWords())
  }

  // MARK: Chunks

  private func chunks() -> [SentenceAccount.Chunk] {
    let people = structure.people.map { phrase in
      SentenceAccount.Chunk(
        kind: .people, tokens: structure.tokens(phrase.units), notes: notes(on: phrase),
        words: structure.words(phrase.units))
    }
    let verbs = structure.verbs.map { verb in
      SentenceAccount.Chunk(
        kind: .verb, tokens: structure.tokens(verb.units), notes: notes(on: verb),
        words: structure.words(verb.units))
    }
    return (people + verbs).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func notes(on phrase: PeoplePhrase) -> [String] {
    var notes: [String] = []
    if phrase.head == .unknown { notes.append("a noun that the lexicon does not know") }
    if phrase.head == .none { notes.append("no noun") }
    if phrase.isPart { notes.append("a part") }
    if let measure = phrase.innerMeasure { notes.append(measure.rawValue) }
    return notes
  }

  private func notes(on verb: VerbGroup) -> [String] {
    var notes: [String] = []
    if let measure = verb.measure { notes.append(measure.rawValue) }
    if verb.isPassive { notes.append("passive") }
    if verb.isNegated { notes.append("denied") }
    if verb.isFeared { notes.append("not certain") }
    if verb.isProspective { notes.append("not come about") }
    return notes
  }

  // MARK: Ties

  private func tie(of mention: Mention, _ linked: [LinkedPhrase]) -> SentenceAccount.Tie? {
    let own = linked.filter {
      structure.tokens(clause.people[$0.phrase].figure.units) == mention.figure
        && mention.rules.contains($0.rule)
    }
    guard let item = own.first(where: { $0.link.measure == mention.measure }) ?? own.first,
      let rule = RuleBook.all.first(where: { $0.identifier == item.rule })
    else { return nil }
    let phrase = clause.people[item.phrase].units
    let evidence = item.link.evidence.filter { !phrase.contains($0) }
    return SentenceAccount.Tie(
      figure: mention.figure, rule: rule.identifier, summary: rule.summary,
      evidence: structure.words(evidence), phrase: structure.words(phrase))
  }

  /// What may be a word of people or of harm that the lexicon lacks.
  private func unknownWords() -> [Range<Int>] {
    structure.units.indices.filter { unit in
      structure.isWord(unit) && structure.units[unit].word == Lexicon.unknown
        && !structure.token(unit).isCapitalised
    }.map { structure.units[$0].tokens }
  }
}

extension SentenceStructure {
  /// The words of some units with the lexicon's entries of each.
  func words(_ units: some Sequence<Int>) -> [ExplainedWord] {
    units.filter { self.units.indices.contains($0) }.map(word)
  }

  func word(_ unit: Int) -> ExplainedWord {
    ExplainedWord(
      tokens: units[unit].tokens,
      entries: units[unit].word == Lexicon.unknown ? [] : lexicon.entries(of: units[unit].word))
  }
}
