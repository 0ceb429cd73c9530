internal import ClaimModel
internal import Text

extension FigureReader {
  func readVague(_ unit: Int) -> Figure? {
    var (low, end, isIndefinite) = (0, unit + 1, false)
    switch structure.function(unit) {
    case .dozens
    where structure.function(unit + 1) == .and
      && structure.function(unit + 2) == .dozens:
      (low, end) = (24, unit + 3)
    case .many where pluralMultiplier(unit + 1) != nil:
      (low, end) = (2 * (pluralMultiplier(unit + 1) ?? 0), unit + 2)
    case .several where structure.function(unit + 1) == .dozens:
      (low, end) = (24, unit + 2)
    case .dozens: low = 24
    case .scores: low = 40
    case .hundreds: low = 200
    case .thousands: low = 2000
    case .millions: low = 2_000_000
    case .tens: low = 20
    case .many where structure.function(unit - 1) == .how: return nil
    case .several, .few, .many, .numerous: (low, isIndefinite) = (2, true)
    case .a:
      guard [.few, .handful, .number].contains(structure.function(unit + 1)) else { return nil }
      if structure.function(unit + 1) == .number, structure.function(unit + 2) != .of { return nil }
      if structure.function(unit + 1) == .number,
        [.those, .the].contains(structure.function(unit + 3))
      {
        return nil
      }
      (low, end, isIndefinite) = (2, unit + 2, true)
    default: return nil
    }
    if isIndefinite, let multiplier = multiplier(end) {
      (low, end, isIndefinite) = (2 * multiplier, end + 1, false)
    }
    while structure.function(end) == .of, end < unit + 5, let factor = pluralMultiplier(end + 1) {
      (low, end) = (
        structure.function(unit) == .tens && end == unit + 1 ? 10 * 2 * factor : low * factor,
        end + 2
      )
      if structure.function(unit) == .hundreds, end == unit + 3 { low = 200 * factor }
    }
    if structure.function(unit) == .tens, low == 20 { return nil }
    if structure.function(end) == .of, !isPartitive(end + 1) { end += 1 }
    var figure = Figure(units: unit..<end, form: .vague, low: low, high: low, relation: .vague)
    figure.isIndefinite = isIndefinite
    return figure
  }

  func multiplier(_ unit: Int) -> Int? {
    switch structure.function(unit) {
    case .dozen: return 12
    case .hundred: return 100
    case .thousand: return 1000
    case .million: return 1_000_000
    default: return nil
    }
  }

  func pluralMultiplier(_ unit: Int) -> Int? {
    switch structure.function(unit) {
    case .thousands: return 1000
    case .hundreds: return 100
    case .millions: return 1_000_000
    default: return nil
    }
  }

  /// "dozens of the passengers", "several of them" keep their "of".
  func isPartitive(_ unit: Int) -> Bool {
    switch structure.function(unit) {
    case .the, .them, .those, .whom: return true
    default: return false
    }
  }
}
