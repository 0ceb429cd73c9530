internal import Text

extension NumeralReader {
  /// What the number tells that stands here, where it makes no numeral.
  ///
  /// It asks what `numeral(at:)` asks, in the same order, and is for `explain` alone.
  func otherUse(at unit: Int) -> OtherUse? {
    guard structure.units.indices.contains(unit) else { return nil }
    guard structure.token(unit).kind == .number else { return otherUseOfWords(at: unit) }
    if let use = otherUse(ofDigitsAt: unit) { return use }
    if hasLeadingZero(unit) { return .code }
    if isGroupedOddly(structure.token(unit)) { return .date }
    if multiplier(unit + 1) != nil { return numeral(at: unit) == nil ? .beyondAllPeople : nil }
    if isFractional(structure.token(unit)) { return .decimal }
    if hasSuffix(unit + 1) { return suffixed(at: unit + 1) }
    if structure.mark(unit + 1) == .percent { return .percentage }
    return structure.function(unit + 1) == .per ? .rate : nil
  }

  /// "three-year", and the second half of "mid-thirties".
  private func otherUseOfWords(at unit: Int) -> OtherUse? {
    let isJoined =
      structure.isGlued(unit) && structure.mark(unit - 1) == .dash && structure.isGlued(unit - 1)
    if isJoined { return .partOfName }
    guard hasSuffix(unit + 1) else { return nil }
    return suffixed(at: unit + 1)
  }

  /// What is glued to the number: "5th", "4:30", "48-hour", "3/11".
  private func suffixed(at next: Int) -> OtherUse {
    switch structure.mark(next) {
    case .colon: return .clockTime
    case .slash: return .fractionOrDate
    case .dash: return isAge(at: next + 1) ? .age : .measure
    default: break
    }
    if structure.classes(next).contains(.possessive) { return .decade }
    let suffix = structure.text.string(structure.units[next].tokens).lowercased()
    if ["st", "nd", "rd", "th"].contains(suffix) { return .ordinal }
    if ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "h", "hrs"].contains(suffix) {
      return .clockTime
    }
    return suffix == "s" ? .decade : .measure
  }

  /// "12-year-old".
  private func isAge(at unit: Int) -> Bool {
    guard structure.classes(unit).contains(.timeUnit) else { return false }
    let old = structure.mark(unit + 1) == .dash ? unit + 2 : unit + 1
    return [.old, .olds].contains(structure.function(old))
  }
}
