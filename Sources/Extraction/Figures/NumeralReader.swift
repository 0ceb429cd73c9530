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
    guard afterDash || otherUse(ofDigitsAt: unit) == nil else { return nil }
    guard let (first, tenths) = decimal(structure.token(unit)), !hasLeadingZero(unit),
      !isGroupedOddly(structure.token(unit))
    else { return nil }
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
    guard !isFractional(structure.token(unit)), !hasSuffix(next) else { return nil }
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

  /// "2.0", which measures something; "1.200" counts thousands.
  func isFractional(_ token: Token) -> Bool {
    let point = structure.text.bytes[token.range].lastIndex(of: UInt8(ascii: "."))
    return point.map { Int(token.end) - $0 != 4 } ?? false
  }

  /// "20,2005", a day and a year: behind the last comma of a number stand three digits.
  func isGroupedOddly(_ token: Token) -> Bool {
    let digits = structure.text.bytes[token.range]
    guard let comma = digits.lastIndex(of: UInt8(ascii: ",")) else { return false }
    return digits[(comma + 1)...].prefix(while: ByteClass.isDigit).count != 3
  }

  /// "0532-2460017": a telephone number.
  func hasLeadingZero(_ unit: Int) -> Bool {
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
  func isSingleLetter(_ unit: Int) -> Bool {
    structure.function(unit) == .k || structure.function(unit) == .m
  }

  /// More people than any text can mean; a numeral beyond is none.
  private static let largest = 1_000_000_000_000

  /// "1.2 million"; nil where the product counts nobody any more.
  private func scaled(_ whole: Int, _ decimals: Int, by multiplier: Int) -> Int? {
    guard let wholes = product(whole, multiplier) else { return nil }
    return wholes + decimals * multiplier / 10_000
  }

  func product(_ left: Int, _ right: Int) -> Int? {
    let (value, hasOverflown) = left.multipliedReportingOverflow(by: right)
    return hasOverflown || value > NumeralReader.largest ? nil : value
  }

  func multiplier(_ unit: Int) -> Int? {
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
  func hasSuffix(_ next: Int) -> Bool {
    guard structure.units.indices.contains(next), structure.isGlued(next) else { return false }
    if structure.isWord(next) {
      // "in her early 20's"
      let isDecade =
        next > 0 && structure.text.bytes[Int(structure.token(next - 1).end) - 1] == 0x30
      return !structure.classes(next).contains(.possessive) || isDecade
    }
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

  /// What the marks and words beside digits make of them; nil where they can be a numeral.
  func otherUse(ofDigitsAt unit: Int) -> OtherUse? {
    let before = structure.mark(unit - 1)
    if before == .currency { return .money }
    if structure.isGlued(unit), structure.isWord(unit - 1) { return .partOfName }
    let isGluedMark = structure.isGlued(unit) && structure.isGlued(unit - 1)
    if isGluedMark, let use = otherUse(behindGlued: before, at: unit) { return use }
    let isCalled: [FunctionWord?] = [.call, .calls, .called, .calling, .dial, .dialed, .dialled]
    if isCalled.contains(structure.function(unit - 1)), structure.token(unit).range.count == 3 {
      return .telephone
    }
    if isTelephone(unit) { return .telephone }
    if isOfLabelled(unit) { return .picture }
    if structure.function(unit - 1) == .no { return .numbered }
    // "Image 1 / 6" counts pictures.
    if before == .slash || structure.mark(unit + 1) == .slash {
      let isGlued = structure.mark(unit + 1) == .slash && structure.isGlued(unit + 1)
      return isGlued ? .fractionOrDate : .picture
    }
    if let use = dateOrYear(unit) { return use }
    if AgeReader(structure: structure).isAge(unit) { return .age }
    return isLabelled(unit) ? .label : nil
  }

  /// "3-2", "4:30", "1/2", "F-16".
  private func otherUse(behindGlued mark: Mark?, at unit: Int) -> OtherUse? {
    switch mark {
    case .dash: structure.isWord(unit - 2) ? .partOfName : .scoreOrCode
    case .colon: .clockTime
    case .slash: .fractionOrDate
    case .stop: .decimal
    default: nil
    }
  }

  /// "1-888-CALL-US".
  private func isTelephone(_ unit: Int) -> Bool {
    structure.token(unit).range.count == 1 && structure.mark(unit + 1) == .dash
      && structure.isGlued(unit + 1) && structure.units.indices.contains(unit + 2)
      && structure.token(unit + 2).kind == .number && structure.token(unit + 2).range.count == 3
      && structure.mark(unit + 3) == .dash
  }

  private func dateOrYear(_ unit: Int) -> OtherUse? {
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
      return nil
    }
    if isMonthBeside || isMonthAhead, token.end - token.start <= 4 { return .date }
    let isClockTime = structure.function(unit - 1) == .of && structure.function(unit - 2) == .as
    if isClockTime, token.end - token.start == 4 { return .clockTime }
    guard token.end - token.start == 4, let (year, _) = decimal(token), (1850...2100).contains(year)
    else { return nil }
    let ahead = structure.classes(unit + 1)
    let counts =
      ahead.contains(.person) || ahead.contains(.personAdjective)
      || ahead.contains(.nationality) || ahead.contains(.modifier)
    let isIn = structure.function(unit - 1) == .in
    if !counts { return !ahead.contains(.participle) || isIn ? .year : nil }
    return isIn || structure.function(unit - 1) == .since ? .year : nil
  }

  /// "on 23 September 28 bodies were found": the second number counts.
  private func countsPeople(_ unit: Int) -> Bool {
    structure.classes(unit).isOne(of: [.person, .countNoun, .personAdjective, .nationality])
  }

  /// "Image 6 of 12".
  private func isOfLabelled(_ unit: Int) -> Bool {
    guard structure.function(unit - 1) == .of, structure.units.indices.contains(unit - 2) else {
      return false
    }
    return structure.token(unit - 2).kind == .number && isLabelled(unit - 2)
  }

  /// "Flight 17", "Route 9": a capitalised noun that numbers its kind.
  private func isLabelled(_ unit: Int) -> Bool {
    let isPicture = [.image, .photo, .photos, .picture, .slide].contains(
      structure.function(unit - 1))
    if isPicture || structure.function(unit - 1) == .of && isLabelled(unit - 2) { return true }
    guard structure.isWord(unit - 1) else { return false }
    let token = structure.token(unit - 1)
    let classes = structure.classes(unit - 1)
    // The first word of a sentence has its capital in any case: "Flight 17", not "Killed 17".
    if unit == 1, !classes.isOne(of: [.otherUnit, .numbered]) || classes.contains(.plural) {
      return false
    }
    // "(LEX 18)": a station in brackets.
    let isBracketed = structure.mark(unit - 2) == .opening && structure.mark(unit + 1) == .closing
    if token.isAllCapitals, isBracketed { return classes.isEmpty }
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
}
