internal import Text

/// One way in which English news cites somebody.
///
/// A rule looks at one word or mark and may decline. Its examples are its tests and its
/// documentation.
package struct CitationRule: Sendable {
  /// What makes the rule look at a token.
  enum Trigger: Sendable { case verb, opener, mark, noun }

  /// A sentence with what the rule should find in it.
  ///
  /// For example `[The army] <said> {21 died}.`:
  /// square brackets mark the source, angle brackets the cue, braces the content.
  package struct Example: Sendable {
    package let text: String
    package let file: String
    package let line: Int

    package init(_ text: String, file: String = #filePath, line: Int = #line) {
      self.text = text
      self.file = file
      self.line = line
    }
  }

  package let identifier: String
  package let summary: String
  let trigger: Trigger
  /// Gives way to any other citation of its sentence.
  let isLastResort: Bool
  package let matching: [Example]
  package let passingOver: [Example]
  let find: @Sendable (CitationSite) -> Citation?

  init(
    _ identifier: String, _ summary: String, trigger: Trigger, isLastResort: Bool = false,
    matching: [Example], passingOver: [Example],
    find: @escaping @Sendable (CitationSite) -> Citation?
  ) {
    self.identifier = identifier
    self.summary = summary
    self.trigger = trigger
    self.isLastResort = isLastResort
    self.matching = matching
    self.passingOver = passingOver
    self.find = find
  }

  /// All rules, first to try first.
  package static let standard: [CitationRule] = [
    accordingTo, accountOf, inText, recordedSpeaker, speakerMark, sourceNote,
    listHeading,
    figuresFrom,
    putsFigure, givesToll, quotedAsSaying, passiveWithAgent,
    passiveWithoutAgent, asReportedBy,
    invertedSpeech, openingSpeech,
    participleSpeech, infinitiveSpeech, subjectSpeech, standWithPreposition, colonSpeaker,
    quotationCredit, messageCredit, dashSpeaker, nounOfSpeech,
  ]
}
