internal import ClaimModel

/// The page of the documentation that shows what each rule reads, made from the rules themselves.
package enum RulePage {
  /// `Documentation/rules.md` as Markdown.
  package static func text() -> String {
    let direct = RuleBook.direct.map(section)
    let inherited = RuleBook.inherited.map(section)
    return ([head] + direct + [inheritedHead] + inherited).joined(separator: "\n")
  }

  private static let head = """
    # Rules of the extract stage

    Made from the rules in `Sources/Extraction/Rules` and checked against them by a test; to write it anew, run
    `COUNTERCLAIM_RECORD=1 swift test --disable-xctest --filter RulePage`.

    Every figure of a claim was tied to its measure by one of these rules, which the claim names under `rules` and
    `counterclaim explain` shows. The rules are tried in the order of this page, and the first that ties a figure wins.
    All sentences below are tests: the rule reads the claim from the first ones and makes none of the others.

    """

  private static let inheritedHead = """
    # Rules that follow another

    They are tried once all figures went through the rules above, because they need the tie of another figure.

    """

  private static func section(_ rule: ExtractionRule) -> String {
    let examples = rule.matching.map { example in
      let group = example.group?.rawValue ?? ""
      let figure = figure(example.low, example.high)
      return "| \(cell(example.text)) | \(example.measure.rawValue) | \(figure) | \(group) |"
    }
    let passedOver = rule.passingOver.map { "- \($0.text)" }
    return """
      ## \(rule.identifier)

      \(rule.summary)

      | it reads | measure | figure | group |
      | --- | --- | --- | --- |
      \(examples.joined(separator: "\n"))

      It passes over:

      \(passedOver.joined(separator: "\n"))

      """
  }

  /// "21", "30 to 40", "21 or more", "up to 35".
  private static func figure(_ low: Int?, _ high: Int?) -> String {
    switch (low, high) {
    case (let low?, let high?): low == high ? "\(low)" : "\(low) to \(high)"
    case (let low?, nil): "\(low) or more"
    case (nil, let high?): "up to \(high)"
    case (nil, nil): ""
    }
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
