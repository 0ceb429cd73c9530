internal import ClaimModel
internal import Text

/// Reads how firmly a sentence states a figure, apart from who is cited for it.
struct StatusReader {
  let clause: Clause

  func status(of item: LinkedPhrase) -> Status {
    if item.link.status != .asserted { return item.link.status }
    let evidence = item.link.evidence
    if let verb = verbOf(evidence) {
      if verb.isFeared { return .feared }
      if verb.isProspective { return threatAhead(of: evidence) ? .threatened : prospective(verb) }
    }
    return fearAround(item) ? .feared : .asserted
  }

  private func verbOf(_ evidence: Range<Int>) -> VerbGroup? {
    for unit in evidence.reversed() {
      if let verb = clause.verb(unit), verb.measure != nil { return verb }
    }
    return nil
  }

  private func threatAhead(of evidence: Range<Int>) -> Bool {
    clause.structure.units.indices.contains { unit in
      clause.structure.classes(unit).contains(.threat)
        || clause.structure.function(unit) == .unless
    }
  }

  /// "to free 20", "would be killed": not yet so.
  private func prospective(_ verb: VerbGroup) -> Status { .hypothetical }

  /// "feared dead", "at least 12 people are believed killed".
  private func fearAround(_ item: LinkedPhrase) -> Bool {
    let phrase = clause.people[item.phrase]
    let range =
      max(
        0, phrase.start - 3)..<min(
        clause.structure.units.count, max(item.link.evidence.upperBound, phrase.end))
    return range.contains { unit in
      let classes = clause.structure.classes(unit)
      return classes.contains(.fear) && clause.phrase(unit) == nil
        && !classes.contains(.hedgeBefore)
    }
  }
}
