internal import ClaimModel
package import Text

/// Tells who is cited for what in a text.
///
/// For example, of "The army said 21 hostages were killed; the BLA put it at 50." the figure 21 is
/// the army's and 50 the BLA's. A figure that nobody is cited for has no source: it is the paper's
/// own.
package struct Attributor: Sendable {
  package let lexicon: Lexicon
  let words: FunctionWords
  let registry: SourceRegistry

  package init(lexicon: Lexicon, registry: [RegisteredSource] = []) {
    self.lexicon = lexicon
    self.registry = SourceRegistry(registry)
    words = FunctionWords(lexicon)
  }

  /// Every citation of the text, with or without a figure, in the order of their cues.
  ///
  /// A citation inside what another one attributes is left out: of "police said that witnesses
  /// saw two men" the police are cited.
  package func citations(in text: TokenizedText) -> [Citation] {
    let reading = Reading(text, words: words)
    let all = resolvedCitations(
      in: reading, upTo: text.sentences.count, issuer: issuer(in: reading))
    return all.indices.filter { index in
      let cue = all[index].cue.lowerBound
      return !all[index].isSecondHand && !reading.isStop(cue)
        && !all.indices.contains {
          $0 != index && !all[$0].isStanding && all[$0].covers(cue)
        }
    }.map { all[$0] }
  }

  /// The sources and the status of each mention, in the order of the mentions.
  ///
  /// A text without mentions costs nothing; of others no more is read than up to the paragraph
  /// behind the last mention.
  package func attribute(_ mentions: [Mention], in text: TokenizedText) -> [AttributedMention] {
    guard let last = mentions.map(\.sentence).max() else { return [] }
    let reading = Reading(text, words: words)
    var limit = last + 1
    while limit < text.sentences.count,
      text.sentences[limit].block <= text.sentences[last].block + 1
    {
      limit += 1
    }
    let issuer = issuer(in: reading)
    let linker = MentionLinker(
      reading: reading, citations: resolvedCitations(in: reading, upTo: limit, issuer: issuer),
      issuer: issuer.map(AttributedMention.Evidence.init(issuer:)))
    return mentions.map(linker.linked)
  }

  private func resolvedCitations(
    in reading: Reading, upTo limit: Int, issuer: KnownSource?
  ) -> [Citation] {
    var found = CitationFinder(reading: reading).citations(inSentences: 0..<limit)
    var resolver = SourceResolver(reading: reading, registry: registry)
    resolver.issuer = issuer
    resolver.resolve(&found)
    return found
  }

  /// Who issues the text as a whole, as its heading names them.
  private func issuer(in reading: Reading) -> KnownSource? {
    let voice = VoiceReader(reading: reading)
    if let range = reading.text.layout.issuer {
      guard var found = heading(range, in: reading) else { return nil }
      if found.kind == .unknown, voice.isArmed { found.kind = .armedGroup }
      return found
    }
    // A rebel radio that says "we" issues what it broadcasts.
    guard let range = voice.radio, voice.isArmed, var found = heading(range, in: reading),
      found.kind == .armedGroup || found.kind == .media
    else { return nil }
    found.kind = .armedGroup
    return found
  }

  /// The source that a heading names.
  private func heading(_ range: Range<Int>, in reading: Reading) -> KnownSource? {
    // The heading is no block of the article, so its words are cut here.
    let heading = Tokenizer(lexicon: lexicon).tokenize(
      reading.text.bytes,
      layout: ArticleLayout(number: 1, blocks: [.init(kind: .headline, range: range)]))
    guard !heading.tokens.isEmpty else { return nil }
    var resolver = SourceResolver(reading: Reading(heading, words: words), registry: registry)
    var found = resolver.named(0..<heading.tokens.count)
    if found.name == found.text { found.name = Attributor.inSmallLetters(found.name) }
    return found
  }

  /// "INFORMATION DIRECTORATE" is named "Information Directorate"; one word in capitals may be an
  /// acronym and stays.
  private static func inSmallLetters(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, name == name.uppercased() else { return name }
    return words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}
