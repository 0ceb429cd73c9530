internal import ClaimModel
internal import Text

/// A whole number written in digits or words.
struct Numeral {
  var value: Int
  /// The unit behind the last.
  var end: Int
  /// The multiplier that closed the number: 1000000 for "1.2 million".
  var multiplier: Int?
  /// "a couple".
  var isApproximate = false
}

/// Reads numerals: "1,200", "1.2 million", "twenty-one", "two dozen", "a quarter of a million".
struct NumeralReader {
  let structure: SentenceStructure

  /// The numeral that begins here, unless its surroundings make it something else: money, a
  /// clock time, an ordinal, a part of a name.
  func numeral(at unit: Int, afterDash: Bool = false) -> Numeral? {
    guard structure.units.indices.contains(unit) else { return nil }
    if structure.token(unit).kind == .number { return digits(at: unit, afterDash: afterDash) }
    return fraction(at: unit) ?? words(at: unit)
  }

  // MARK: Digits

  private func digits(at unit: Int, afterDash: Bool) -> Numeral? {
    guard afterDash || !isPartOfSomethingElse(unit) else { return nil }
    guard let (first, tenths) = decimal(structure.token(unit)), !hasLeadingZero(unit) else {
      return nil
    }
    var (whole, next) = (first, unit + 1)
    while whole < NumeralReader.largest / 1000, isNextGroup(next),
      let (thousands, _) = decimal(structure.token(next))
    {
      (whole, next) = (whole * 1000 + thousands, next + 1)
    }
    if let multiplier = multiplier(next), !isSingleLetter(next) || structure.isGlued(next) {
      guard let scaled = scaled(whole, tenths, by: multiplier) else { return nil }
      return Numeral(value: scaled, end: next + 1, multiplier: multiplier)
    }
    guard tenths == 0, !hasSuffix(next) else { return nil }
    if structure.mark(next) == .percent { return nil }
    if structure.function(next) == .per { return nil }
    return Numeral(value: whole, end: next)
  }

  /// The number in digits and its first four decimal places; nil over 18 digits.
  private func decimal(_ token: Token) -> (whole: Int, decimals: Int)? {
    var (whole, decimals, places) = (0, 0, -1)
    for index in token.range {
      let byte = structure.text.bytes[index]
      if byte == UInt8(ascii: ",") { continue }
      if byte == UInt8(ascii: ".") {
        // "1.200.000" and "1.200" count thousands in many countries.
        guard places < 0, token.end - Int32(index) != 4 else { continue }
        places = 0
        continue
      }
      let digit = Int(byte) - 0x30
      if places < 0 {
        guard whole < 100_000_000_000_000_000 else { return nil }
        whole = whole * 10 + digit
      } else if places < 4 {
        decimals = decimals * 10 + digit
        places += 1
      }
    }
    if places == 0 || places > 0 { for _ in max(0, places)..<4 { decimals *= 10 } }
    return (whole, places < 0 ? 0 : decimals)
  }

  /// "0532-2460017": a telephone number.
  private func hasLeadingZero(_ unit: Int) -> Bool {
    let range = structure.token(unit).range
    return range.count > 1 && structure.text.bytes[range.lowerBound] == UInt8(ascii: "0")
  }

  /// "80 000": a group of three digits behind a space.
  private func isNextGroup(_ unit: Int) -> Bool {
    guard structure.units.indices.contains(unit), structure.token(unit).kind == .number,
      !structure.isGlued(unit), structure.token(unit - 1).kind == .number
    else { return false }
    let (before, token) = (structure.token(unit - 1), structure.token(unit))
    let isPlain = token.range.allSatisfy { ByteClass.isDigit(structure.text.bytes[$0]) }
    return isPlain && token.range.count == 3 && before.range.count <= 3
      && token.start - before.end <= 3
  }

  /// "12k", "3m": a letter that multiplies only where it is glued to the digits.
  private func isSingleLetter(_ unit: Int) -> Bool {
    structure.function(unit) == .k || structure.function(unit) == .m
  }

  /// More people than any text can mean; a numeral beyond is none.
  private static let largest = 1_000_000_000_000

  /// "1.2 million"; nil where the product counts nobody any more.
  private func scaled(_ whole: Int, _ decimals: Int, by multiplier: Int) -> Int? {
    guard let wholes = product(whole, multiplier) else { return nil }
    return wholes + decimals * multiplier / 10_000
  }

  private func product(_ left: Int, _ right: Int) -> Int? {
    let (value, hasOverflown) = left.multipliedReportingOverflow(by: right)
    return hasOverflown || value > NumeralReader.largest ? nil : value
  }

  private func multiplier(_ unit: Int) -> Int? {
    switch structure.function(unit) {
    case .dozen: return 12
    case .hundred: return 100
    case .thousand, .k: return 1000
    case .million, .mn, .m: return 1_000_000
    case .billion, .bn: return 1_000_000_000
    default: return nil
    }
  }

  /// Letters or a hyphen glued to the digits: "5th", "48-hour", "9mm".
  private func hasSuffix(_ next: Int) -> Bool {
    guard structure.units.indices.contains(next), structure.isGlued(next) else { return false }
    if structure.isWord(next) { return !structure.classes(next).contains(.possessive) }
    if structure.mark(next) == .dash {
      let isSplitAge =
        !structure.isGlued(next + 1)
        && structure.classes(next + 1).contains(.conjunction)
      return isSplitAge
        || structure.isGlued(next + 1) && structure.isWord(next + 1)
          && structure.function(next + 1) != .plus
    }
    if structure.mark(next) == .colon || structure.mark(next) == .slash {
      return structure.isGlued(next + 1)
    }
    return false
  }

  private func isPartOfSomethingElse(_ unit: Int) -> Bool {
    let before = structure.mark(unit - 1)
    if before == .currency { return true }
    if structure.isGlued(unit), structure.isWord(unit - 1) { return true }
    let isGluedMark = structure.isGlued(unit) && structure.isGlued(unit - 1)
    if isGluedMark, before == .dash || before == .colon || before == .slash || before == .stop {
      return true
    }
    let isCalled: [FunctionWord?] = [.call, .calls, .called, .calling, .dial, .dialed, .dialled]
    if isCalled.contains(structure.function(unit - 1)), structure.token(unit).range.count == 3 {
      return true
    }
    return isDateOrYear(unit) || isAge(unit) || isLabelled(unit)
  }

  private func isDateOrYear(_ unit: Int) -> Bool {
    let token = structure.token(unit)
    let before = structure.mark(unit - 1) == .stop ? unit - 2 : unit - 1
    let isMonthBeside =
      structure.classes(before).contains(.month)
      && structure.token(max(0, before)).isCapitalised
    let isMonthAhead =
      structure.classes(unit + 1).contains(.month)
      && structure.units.indices.contains(unit + 1) && structure.token(unit + 1).isCapitalised
    if isMonthBeside, structure.units.indices.contains(before - 1),
      structure.token(before - 1).kind == .number, countsPeople(unit + 1)
    {
      return false
    }
    if isMonthBeside || isMonthAhead, token.end - token.start <= 4 { return true }
    let isClockTime = structure.function(unit - 1) == .of && structure.function(unit - 2) == .as
    if isClockTime, token.end - token.start == 4 { return true }
    guard token.end - token.start == 4, let (year, _) = decimal(token), (1850...2100).contains(year)
    else { return false }
    let ahead = structure.classes(unit + 1)
    let counts =
      ahead.contains(.person) || ahead.contains(.personAdjective)
      || ahead.contains(.nationality) || ahead.contains(.modifier)
    if !counts { return !ahead.contains(.participle) || structure.function(unit - 1) == .in }
    return structure.function(unit - 1) == .in || structure.function(unit - 1) == .since
  }

  /// "on 23 September 28 bodies were found": the second number counts.
  private func countsPeople(_ unit: Int) -> Bool {
    structure.classes(unit).isOne(of: [.person, .countNoun, .personAdjective, .nationality])
  }

  /// "Name, 34, …", "aged 34", "34-year-old".
  private func isAge(_ unit: Int) -> Bool {
    if [.aged, .age, .ages].contains(structure.function(unit - 1)) || isSecondOfAges(unit) {
      return true
    }
    let isBetweenCommas =
      structure.mark(unit - 1) == .comma
      && (structure.mark(unit + 1) == .comma || structure.mark(unit + 1) == .stop
        || structure.mark(unit + 1) == .semicolon || structure.function(unit + 1) == .and)
    guard isBetweenCommas, unit >= 2, structure.isWord(unit - 2) else {
      return structure.mark(unit - 1) == .opening && structure.mark(unit + 1) == .closing
    }
    let named = structure.token(unit - 2).isCapitalised
    return named || structure.classes(unit - 2).contains(.person)
  }

  /// "ages 22 and 27".
  private func isSecondOfAges(_ unit: Int) -> Bool {
    structure.function(unit - 1) == .and && [.ages, .aged].contains(structure.function(unit - 3))
  }

  /// "Flight 17", "Route 9": a capitalised noun that numbers its kind.
  private func isLabelled(_ unit: Int) -> Bool {
    guard unit >= 2, structure.isWord(unit - 1) else { return false }
    let token = structure.token(unit - 1)
    let classes = structure.classes(unit - 1)
    guard token.isCapitalised, !token.isAllCapitals else { return false }
    let known: WordClass = [
      .preposition, .conjunction, .determiner, .hedgeBefore, .verb, .adverb, .be, .have, .modal,
      .subordinator, .relative, .sentenceOpener, .including, .cue, .weekday, .tollVerb, .number,
    ]
    guard classes.isDisjoint(with: known) else { return false }
    let ahead = structure.classes(unit + 1)
    return ahead.isDisjoint(with: [
      .person, .personAdjective, .nationality, .state, .participle, .modifier, .countNoun,
    ])
  }

  // MARK: Words

  /// "half a million", "a quarter of a million", "half a dozen".
  private func fraction(at unit: Int) -> Numeral? {
    switch structure.function(unit) {
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
      guard let scale = multiplier(unit + 1) else { return nil }
      if isAndAHalf(unit + 2) {
        return Numeral(value: scale * 3 / 2, end: unit + 5, multiplier: scale)
      }
      return compound(from: unit + 1, starting: scale)
    default:
      return nil
    }
  }

  /// "and a half".
  private func isAndAHalf(_ unit: Int) -> Bool {
    structure.function(unit) == .and && structure.function(unit + 1) == .a
      && structure.function(unit + 2) == .half
  }

  /// "one thousand, two hundred".
  private func isHundreds(_ unit: Int) -> Bool {
    structure.classes(unit).contains(.number) && structure.function(unit + 1) == .hundred
  }

  private func isHalfDozen(_ unit: Int) -> Bool {
    guard structure.function(unit) == .half else { return false }
    return structure.function(behindDash(unit + 1)) == .dozen
  }

  private func behindDash(_ unit: Int) -> Int { structure.mark(unit) == .dash ? unit + 1 : unit }

  private func words(at unit: Int) -> Numeral? {
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
  private func compound(from unit: Int, starting value: Int) -> Numeral? {
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
