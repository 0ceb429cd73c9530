internal import Attribution
internal import ClaimModel
internal import Text

/// Why a source is cited for a claim, and why it is who it is.
struct SourceExplanation {
  let account: SourceAccount
  let text: TokenizedText
  let places: SettingPlaces

  private var source: Source { account.source }
  private var lexicon: LexiconPlaces { LexiconPlaces(text: text) }

  var rows: [ExplanationRow] {
    var rows = [ExplanationRow("source", Self.words(for: source))]
    if let summary = account.summary {
      rows.append(ExplanationRow(more: "cited by rule \(account.rule): \(summary)"))
    }
    rows += lexicon.rows(account.cue, in: ["verbs", "words"])
    if account.isReference, let words = account.words {
      rows.append(
        ExplanationRow(more: "“\(text.string(words))” goes back to “\(source.text)”, cited before"))
    }
    return rows + identity
  }

  // MARK: Who it is

  private var identity: [ExplanationRow] {
    if let registered = account.registered {
      let place = places.entry(registered.name, of: "stages.attribute.sources")
      let isName = registered.match.lowercased() == registered.name.lowercased()
      let words = isName ? "is a source" : "stands for \(registered.name)"
      return [
        ExplanationRow(
          more: "“\(registered.match)” \(words) in \(place ?? "the configuration"), sources of the "
            + "stage attribute")
      ]
    }
    return kind + [ExplanationRow(more: unregistered)]
  }

  private var kind: [ExplanationRow] {
    let known = lexicon.rows(account.kindWords, in: ["sources"])
    guard known.isEmpty else { return known }
    if source.kind == .unknown {
      return [ExplanationRow(more: "no word of it tells what kind of source it is")]
    }
    return [
      ExplanationRow(more: "\(source.kind.rawValue) by what the article tells of it elsewhere")
    ]
  }

  /// What to write where the desk knows the source.
  private var unregistered: String {
    let kind = source.kind == .unknown ? "KIND" : source.kind.rawValue
    let name = source.name.prefix(1).uppercased() + source.name.dropFirst()
    let match =
      name.lowercased() == source.text.lowercased()
      ? "" : ", match: [\(TestText.quoted(source.text))]"
    return "no source of the configuration has this name; to register it, write under sources of "
      + "the stage attribute `- {name: \(TestText.quoted(name)), kind: \(kind)\(match)}`"
  }

  /// "“army”, known as Pakistan's military, military, side state, by “said”".
  static func words(for source: Source) -> String {
    var words = "“\(source.text)”"
    if source.name != source.text { words += ", known as \(source.name)" }
    words += ", \(source.kind.rawValue)"
    if let side = source.side { words += ", side \(side)" }
    return words + (source.cue.map { ", by “\($0)”" } ?? ", who issues the document")
  }
}
