internal import Attribution
internal import ClaimModel
internal import Extraction
internal import Text

/// One claim, field by field, with the words of the text that each comes from, and where it was
/// read anew, with the rules and the entries of the lexicon that made it.
struct ClaimExplanation {
  private let claim: Claim
  private let reading: Reading?

  /// A claim as it was read anew.
  struct Reading {
    let account: ClaimReader.ClaimAccount
    let sentence: SentenceExplanation
    let places: SettingPlaces

    var text: TokenizedText { sentence.text }
    var lexicon: LexiconPlaces { LexiconPlaces(text: sentence.text) }
    var tie: SentenceAccount.Tie? {
      sentence.account.ties.first {
        $0.figure == account.mention.figure && account.mention.rules.contains($0.rule)
      }
    }
  }

  init(_ claim: Claim, _ reading: Reading? = nil) {
    self.claim = claim
    self.reading = reading
  }

  /// - Parameter withSentence: whether the sentence stands in it, with its tokens and chunks.
  func text(withSentence: Bool = true) -> String {
    let rows =
      (withSentence ? sentenceRows : idRow) + figureRows + ruleRows + sourceRows + settingRows
    return "\(claim.words)\n\(rows.map { $0.line }.joined())"
  }

  // MARK: Rows

  private var idRow: [ExplanationRow] { [ExplanationRow("claim", claim.id)] }

  private var sentenceRows: [ExplanationRow] {
    idRow + [ExplanationRow("sentence", "“\(claim.sentence)”")] + (reading?.sentence.rows ?? [])
  }

  private var figureRows: [ExplanationRow] {
    var rows = [
      ExplanationRow("figure", "“\(claim.quantity.text)”, \(claim.quantity.relation.rawValue)")
    ]
    rows += words(of: reading?.account.mention.figure, in: ["numbers", "hedges"])
    if let noun = claim.groupText {
      rows.append(ExplanationRow("noun", "“\(noun)”"))
      rows += words(of: reading?.account.mention.noun, in: ["people", "harm"])
    }
    return rows
  }

  /// Where the lexicon tells of the words of the people phrase that stand in a range.
  private func words(of range: Range<Int>?, in sections: Set<String>) -> [ExplanationRow] {
    guard let reading, let range, let tie = reading.tie else { return [] }
    return reading.lexicon.rows(tie.phrase.filter { range.overlaps($0.tokens) }, in: sections)
  }

  private var ruleRows: [ExplanationRow] {
    guard let reading, let tie = reading.tie else {
      return [ExplanationRow("rules", claim.rules.joined(separator: ", "))]
    }
    var rows = [ExplanationRow("rule", "\(tie.rule): \(tie.summary)")]
    let harm = reading.lexicon.rows(tie.evidence + tie.phrase, in: ["harm"])
    rows += harm.isEmpty ? reading.lexicon.rows(tie.evidence, in: ["verbs", "words"]) : harm
    if reading.account.isLeftOut {
      let place = reading.places.setting("stages.extract.measures") ?? "the configuration"
      rows.append(
        ExplanationRow(
          "left out",
          "measures of the stage extract (\(place)) does not name \(claim.measure.rawValue)"))
    }
    return rows
  }

  private var sourceRows: [ExplanationRow] {
    guard !claim.sources.isEmpty else { return [ExplanationRow("source", "nobody is cited")] }
    guard let reading else {
      return claim.sources.map { ExplanationRow("source", SourceExplanation.words(for: $0)) }
    }
    return reading.account.sources.flatMap {
      SourceExplanation(account: $0, text: reading.text, places: reading.places).rows
    }
  }

  private var settingRows: [ExplanationRow] {
    var rows: [ExplanationRow] = []
    if claim.status != .asserted { rows.append(ExplanationRow("status", claim.status.rawValue)) }
    if let occurred = claim.occurred {
      rows.append(ExplanationRow("when", ClaimExplanation.words(for: occurred)))
    }
    if let place = claim.place { rows.append(ExplanationRow("where", place.words)) }
    if claim.background {
      rows.append(ExplanationRow("time", "another than the article's news"))
    }
    if let whole = claim.partOf { rows.append(ExplanationRow("part of", whole)) }
    if let incident = claim.incident { rows.append(ExplanationRow("incident", incident)) }
    return rows
  }

  static func words(for occurrence: Occurrence) -> String {
    let days = [occurrence.from, occurrence.to].compactMap { $0?.description }
    let unique = days.count == 2 && days[0] == days[1] ? [days[0]] : days
    return "“\(occurrence.text)”"
      + (unique.isEmpty ? "" : ", \(unique.joined(separator: " to "))")
  }
}
