internal import Text

extension NumeralReader {
  /// "half a million", "a quarter of a million", "half a dozen".
  func fraction(at unit: Int) -> Numeral? {
    switch structure.function(unit) {
    case .dozen where isFurther(unit - 1): return Numeral(value: 12, end: unit + 1)
    case .half where isHalfDozen(unit):
      return Numeral(value: 6, end: structure.mark(unit + 1) == .dash ? unit + 3 : unit + 2)
    case .half where structure.mark(unit + 1) == .dash && structure.function(unit + 2) == .a:
      guard structure.function(behindDash(unit + 3)) == .dozen else { return nil }
      return Numeral(value: 6, end: behindDash(unit + 3) + 1)
    case .half:
      guard [.a, .an].contains(structure.function(unit + 1)), let scale = multiplier(unit + 2)
      else { return nil }
      return Numeral(value: scale / 2, end: unit + 3, multiplier: scale)
    case .a:
      if isHalfDozen(unit + 1) { return fraction(at: unit + 1) }
      if structure.function(unit + 1) == .couple, structure.function(unit + 2) == .dozen {
        return Numeral(value: 24, end: unit + 3, multiplier: 12)
      }
      if structure.function(unit + 1) == .couple {
        let end = structure.function(unit + 2) == .of ? unit + 3 : unit + 2
        return Numeral(value: 2, end: end, isApproximate: true)
      }
      if structure.function(unit + 1) == .quarter, structure.function(unit + 2) == .of,
        structure.function(unit + 3) == .a, let scale = multiplier(unit + 4)
      {
        return Numeral(value: scale / 4, end: unit + 5, multiplier: scale)
      }
      // "a K-9 officer" is no thousand.
      guard let scale = multiplier(unit + 1), !isSingleLetter(unit + 1) else { return nil }
      if isAndAHalf(unit + 2) {
        return Numeral(value: scale * 3 / 2, end: unit + 5, multiplier: scale)
      }
      return compound(from: unit + 1, starting: scale)
    default:
      return nil
    }
  }

  /// "another dozen".
  func isFurther(_ unit: Int) -> Bool {
    [.another, .other, .further, .additional].contains(structure.function(unit))
  }

  /// "and a half".
  func isAndAHalf(_ unit: Int) -> Bool {
    structure.function(unit) == .and && structure.function(unit + 1) == .a
      && structure.function(unit + 2) == .half
  }

  /// "one thousand, two hundred".
  func isHundreds(_ unit: Int) -> Bool {
    structure.classes(unit).contains(.number) && structure.function(unit + 1) == .hundred
  }

  func isHalfDozen(_ unit: Int) -> Bool {
    guard structure.function(unit) == .half else { return false }
    return structure.function(behindDash(unit + 1)) == .dozen
  }

  func behindDash(_ unit: Int) -> Int { structure.mark(unit) == .dash ? unit + 1 : unit }

  func words(at unit: Int) -> Numeral? {
    guard structure.classes(unit).contains(.number), let value = structure.sense(unit).value,
      value < 100, ![.dozen, .score].contains(structure.function(unit))
    else { return nil }
    if structure.isGlued(unit), structure.mark(unit - 1) == .dash,
      structure.isGlued(unit - 1)
    {
      return nil
    }
    if isAndAHalf(unit + 1), let scale = multiplier(unit + 4) {
      return Numeral(value: value * scale + scale / 2, end: unit + 5, multiplier: scale)
    }
    return compound(from: unit, starting: value)
  }

  /// Adds up "twenty-one", "two hundred and fifty", "three thousand".
  func compound(from unit: Int, starting value: Int) -> Numeral? {
    var (total, current, end) = (0, value, unit + 1)
    var multiplier: Int?
    while structure.units.indices.contains(end) {
      var next = end
      if structure.mark(next) == .dash, structure.isGlued(next) { next += 1 }
      if structure.function(next) == .and, current >= 100 || total > 0 { next += 1 }
      if structure.mark(next) == .comma, total > 0, current == 0, isHundreds(next + 1) { next += 1 }
      guard structure.classes(next).contains(.number), let word = structure.sense(next).value else {
        break
      }
      if word >= 100 || structure.function(next) == .dozen || structure.function(next) == .score {
        guard next == end || structure.mark(end) == .dash, current > 0 else { break }
        guard let scaled = product(current, word) else { return nil }
        (total, current) = word >= 1000 ? (total + scaled, 0) : (total, scaled)
        multiplier = word
      } else {
        guard
          current == 0 || current % 100 == 0 || (current >= 20 && current % 10 == 0 && word < 10)
        else { break }
        guard next > end || current == 0 || current >= 20 else { break }
        current += word
      }
      end = next + 1
    }
    guard !hasSuffix(end) else { return nil }
    return Numeral(value: total + current, end: end, multiplier: multiplier)
  }
}
