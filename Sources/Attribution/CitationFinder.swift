internal import Text

/// Finds the citations of a text, sentence by sentence, in the order of the text.
///
/// Sources are not resolved yet; `SourceResolver` does that.
struct CitationFinder {
  let reading: Reading
  private static let lastResorts = Set(
    CitationRule.standard.filter(\.isLastResort).map(\.identifier))

  /// The citations of the sentences given, quotations that run on included.
  func citations(inSentences sentences: Range<Int>) -> [Citation] {
    var found: [Citation] = []
    for sentence in sentences { found += citations(inSentence: sentence) }
    found = QuotationRun(reading: reading).extended(found)
    let bare = BareQuotations(reading: reading).citations(besides: found, inSentences: sentences)
    guard !bare.isEmpty else { return found }
    for more in QuotationRun(reading: reading).extended(bare) {
      // More words of somebody who was cited before are no second citation.
      let own = found.firstIndex { $0.cue == more.cue && $0.source == more.source }
      if let own { found[own].content += more.content } else { found.append(more) }
    }
    return found.sorted { $0.sentence < $1.sentence }
  }

  private func citations(inSentence sentence: Int) -> [Citation] {
    let tokens = reading.text.sentences[sentence].tokens
    var found: [Citation] = []
    for index in tokens {
      guard let trigger = trigger(at: index, in: reading.text.sentences[sentence].kind),
        let citation = citation(at: index, trigger: trigger, sentence: sentence, tokens: tokens)
      else { continue }
      if let clash = found.firstIndex(where: { $0.cue.overlaps(citation.cue) }) {
        if citation.cue.count > found[clash].cue.count { found[clash] = citation }
      } else {
        found.append(citation)
      }
    }
    if found.count > 1 { found.removeAll { CitationFinder.lastResorts.contains($0.rule) } }
    let divided = ClauseDivider(reading: reading).divided(insideClauses(found))
    return divided + secondHand(divided, in: tokens)
  }

  /// What stands between a subject and its verb says nothing beyond that verb: of "a man who asked
  /// not to be named said" what is asked ends before "said".
  private func insideClauses(_ citations: [Citation]) -> [Citation] {
    citations.compactMap { inner in
      let ends = citations.compactMap { outer -> Int? in
        guard let source = outer.source, outer.rule != CitationRule.participleSpeech.identifier,
          source.upperBound <= inner.cue.lowerBound || source.contains(inner.cue.lowerBound),
          inner.cue.upperBound <= outer.cue.lowerBound
        else { return nil }
        return outer.cue.lowerBound
      }
      guard let end = ends.min() else { return inner }
      var inner = inner
      inner.content = inner.content.map { $0.clamped(to: 0..<end) }.filter { !$0.isEmpty }
      return inner.content.isEmpty ? nil : inner
    }
  }

  /// "The agency said nine had died, citing police": the police are cited too, for the same.
  private func secondHand(_ citations: [Citation], in tokens: Range<Int>) -> [Citation] {
    guard citations.count > 1 else { return [] }
    return citations.compactMap { citation in
      guard reading.word(citation.cue.upperBound - 1) == reading.words.citing,
        let source = citation.content.first,
        let first = citations.first(where: { $0.cue != citation.cue && $0.force == .states }),
        let phrase = PhraseReader(
          reading: reading, floor: tokens.lowerBound, limit: source.upperBound
        ).phrase(startingAt: source.lowerBound, takesApposition: true), reading.isCitable(phrase)
      else { return nil }
      return Citation(
        rule: citation.rule, sentence: citation.sentence, source: phrase, cue: citation.cue,
        content: first.content, isSecondHand: true)
    }
  }

  private func trigger(
    at index: Int, in kind: ArticleLayout.Block.Kind
  ) -> CitationRule.Trigger? {
    let token = reading.token(index)
    if token.kind == .mark {
      let mark = reading.mark(index)
      let isOpener =
        mark == UInt8(ascii: ":") || mark == UInt8(ascii: "[")
        || mark == UInt8(ascii: "(")
      return isOpener || reading.isDash(index) ? .mark : nil
    }
    let word = token.word
    guard word != Lexicon.unknown else { return nil }
    let words = reading.words
    if word == words.according || word == words.per || word == words.by || word == words.in {
      return .opener
    }
    if words.verbsOfRules.contains(word) { return .verb }
    let classes = reading.text.lexicon.classes(word)
    // "Cross" is no verb inside "the Nepal Red Cross Society"; headlines write verbs with capitals.
    let isName =
      kind != .headline && classes.isDisjoint(with: .anyCue) && reading.isInsideName(index)
    if !classes.isDisjoint(with: .citingVerb), classes.contains(.verb), !isName { return .verb }
    return classes.isDisjoint(with: .speechOrText) ? nil : .noun
  }

  private func citation(
    at index: Int, trigger: CitationRule.Trigger, sentence: Int, tokens: Range<Int>
  ) -> Citation? {
    let site = CitationSite(
      reading: reading, sentence: sentence, tokens: tokens, at: index,
      kind: reading.text.sentences[sentence].kind)
    if let found = firstCitation(at: site, trigger) { return found }
    return trigger == .verb ? firstCitation(at: site, .noun) : nil
  }

  private func firstCitation(at site: CitationSite, _ trigger: CitationRule.Trigger) -> Citation? {
    let rules = CitationRule.standard
    // By their places, as a rule that is taken out of the list is copied with all its examples.
    for place in rules.indices where rules[place].trigger == trigger {
      if let found = rules[place].find(site) { return found }
    }
    return nil
  }
}
