internal import ClaimModel
internal import Text

/// Reads figures from the units of a sentence: "at least 21", "between 30 and 40", "two dozen".
struct FigureReader {
  let structure: SentenceStructure

  /// The figure that begins here; nil where none does.
  func figure(at start: Int) -> Figure? {
    guard canBegin(start) else { return nil }
    let lead = readLead(start)
    var figure = readZero(lead.next) ?? readBetween(lead.next) ?? readCore(lead.next)
    if figure == nil { figure = readSingular(start, lead) }
    guard var found = figure else { return nil }
    found.units = start..<found.units.upperBound
    found.isFurther = found.isFurther || lead.isFurther
    found.isDefinite = lead.isDefinite
    if found.form != .range || lead.relation == .about {
      found.relation = lead.relation ?? found.relation
    }
    readTail(&found)
    return found
  }

  // MARK: What stands before the number

  /// What was read before the number itself.
  struct Lead {
    var next: Int
    var relation: Relation?
    var isFurther = false
    var isDefinite = false
    var hasArticle = false
  }

  private func canBegin(_ unit: Int) -> Bool {
    guard structure.units.indices.contains(unit) else { return false }
    if structure.token(unit).kind == .number { return true }
    let classes = structure.classes(unit)
    if classes.contains(.number) || classes.contains(.hedgeBefore) { return true }
    switch structure.function(unit) {
    case .a, .an, .no, .noneAtAll, .nobody, .not, .zero, .any, .another, .between, .dozens,
      .scores, .hundreds, .thousands, .millions, .tens, .several, .few, .many, .numerous, .half,
      .the, .all, .both, .those:
      return true
    default: return false
    }
  }

  private func readLead(_ start: Int) -> Lead {
    var lead = Lead(next: start)
    for _ in 0..<6 {
      let unit = lead.next
      if structure.classes(unit).contains(.hedgeBefore), isNumberAhead(unit + 1), !isTopic(unit) {
        lead.relation = strongest(lead.relation, structure.sense(unit).relation)
        lead.next += 1
      } else if [.the, .all, .those].contains(structure.function(unit)), isNumberAhead(unit + 1) {
        lead.isDefinite = true
        lead.next += 1
      } else if [.other, .further, .additional, .total, .another].contains(
        structure.function(unit)),
        isNumberAhead(unit + 1), unit > start || structure.function(unit) == .another
      {
        lead.isFurther = structure.function(unit) != .total
        lead.next += 1
      } else if structure.function(unit) == .of, unit > start,
        structure.function(unit - 1) == .total
      {
        lead.next += 1
      } else if [.a, .an].contains(structure.function(unit)), isWideningAhead(unit + 1) {
        lead.hasArticle = true
        lead.next += 1
      } else {
        break
      }
    }
    return lead
  }

  /// "they know about the seven": before an article the word bounds no figure.
  private func isTopic(_ unit: Int) -> Bool {
    structure.classes(unit).contains(.preposition)
      && [.the, .those].contains(structure.function(unit + 1))
  }

  /// "a further three", "a total of 12", "an estimated 300".
  private func isWideningAhead(_ unit: Int, within steps: Int = longestLead) -> Bool {
    guard [.further, .additional, .total].contains(structure.function(unit)) else { return false }
    return isNumberAhead(unit + 1, within: steps - 1)
  }

  /// How many words of a lead are passed over in search of its number: without a limit, a text of
  /// nothing but "at least" would need a stack as deep.
  private static let longestLead = 8

  private func isNumberAhead(_ unit: Int, within steps: Int = longestLead) -> Bool {
    guard steps > 0, structure.units.indices.contains(unit) else { return false }
    if structure.token(unit).kind == .number { return true }
    let classes = structure.classes(unit)
    if classes.contains(.number) { return true }
    switch structure.function(unit) {
    case .dozens, .scores, .hundreds, .thousands, .millions, .tens, .half, .several, .few:
      return true
    case .another, .other, .further, .additional, .total, .the, .all, .of:
      return isNumberAhead(unit + 1, within: steps - 1)
    case .both: return true
    case .a, .an:
      return [.half, .dozen, .hundred, .thousand, .million, .quarter, .couple, .few, .score]
        .contains(structure.function(unit + 1)) || isWideningAhead(unit + 1, within: steps - 1)
    default:
      return classes.contains(.hedgeBefore) && isNumberAhead(unit + 1, within: steps - 1)
    }
  }

  /// "at least some 40" is at least 40: a bound says more than an "about".
  private func strongest(_ first: Relation?, _ second: Relation?) -> Relation? {
    first == nil || first == .about ? second ?? first : first
  }

  // MARK: Zero and one

  private func readZero(_ unit: Int) -> Figure? {
    var end = unit + 1
    switch structure.function(unit) {
    case .no where structure.function(unit + 1) == .one: end = unit + 2
    case .no:
      if isNumberAhead(unit + 1) { return nil }
    case .noneAtAll, .nobody, .zero: break
    case .not:
      guard [.a, .one].contains(structure.function(unit + 1)) else { return nil }
      end = unit + 2
      if structure.function(unit + 2) == .single {
        end = unit + 3
      } else if structure.function(unit + 1) == .a {
        return nil
      }
    case .any:
      return Figure(units: unit..<end, form: .any, low: 0, high: 0)
    default: return nil
    }
    var figure = Figure(units: unit..<end, form: .zero, low: 0, high: 0)
    figure.isPronoun =
      structure.function(unit) == .nobody
      || structure.function(unit) == .no && structure.function(unit + 1) == .one
    return figure
  }

  private func readSingular(_ start: Int, _ lead: Lead) -> Figure? {
    guard [.a, .an, .another].contains(structure.function(start)) else { return nil }
    let isFurther = structure.function(start) == .another
    var figure = Figure(units: start..<(start + 1), form: .singular, low: 1, high: 1)
    figure.isFurther = isFurther
    return figure
  }

  // MARK: The number itself

  /// "between 30 and 40".
  private func readBetween(_ unit: Int) -> Figure? {
    guard structure.function(unit) == .between,
      ![.aged, .ages, .age].contains(structure.function(unit - 1)), let low = readCore(unit + 1),
      structure.function(low.units.upperBound) == .and,
      let high = readCore(low.units.upperBound + 1), high.low > low.low
    else { return nil }
    let numerals = NumeralReader(structure: structure)
    guard let first = numerals.numeral(at: unit + 1),
      let second = numerals.numeral(at: low.units.upperBound + 1)
    else { return nil }
    return Figure(
      units: unit..<high.units.upperBound, form: .range,
      low: low.low * scale(of: first, beside: second), high: high.low)
  }

  private func readCore(_ unit: Int) -> Figure? {
    guard structure.units.indices.contains(unit) else { return nil }
    if let vague = readVague(unit) { return vague }
    if structure.function(unit) == .both {
      if joinsPair(unit) { return nil }
      return Figure(units: unit..<(unit + 1), form: .number, low: 2, high: 2)
    }
    guard let first = NumeralReader(structure: structure).numeral(at: unit) else { return nil }
    if let range = readRange(from: unit, first) { return range }
    return Figure(
      units: unit..<first.end, form: .number, low: first.value, high: first.value,
      relation: first.isApproximate ? .about : .exactly)
  }

  /// "70-80", "20 to 30", "two or three".
  private func readRange(from unit: Int, _ first: Numeral) -> Figure? {
    let isDash = structure.mark(first.end) == .dash
    let isJoined =
      isDash || structure.function(first.end) == .to
      || structure.function(first.end) == .or
    guard isJoined, structure.function(unit - 1) != .from,
      let second = NumeralReader(structure: structure).numeral(
        at: first.end + 1, afterDash: isDash),
      second.value > first.value
    else { return nil }
    let low = first.value * scale(of: first, beside: second)
    if structure.function(first.end) == .or, second.value > low * 2 + 1 { return nil }
    return Figure(units: unit..<second.end, form: .range, low: low, high: second.value)
  }

  /// "two or three hundred", "3-5 million": the multiplier stands for both.
  private func scale(of first: Numeral, beside second: Numeral) -> Int {
    guard let multiplier = second.multiplier, first.multiplier == nil, first.value < 1000 else {
      return 1
    }
    return first.value * multiplier < second.value ? multiplier : 1
  }

  // MARK: What stands behind the number

  private func readTail(_ figure: inout Figure) {
    let end = figure.units.upperBound
    if structure.classes(end).contains(.hedgeAfter), let relation = structure.sense(end).relation {
      figure.relation = relation == .moreThan ? .atLeast : relation
      figure.units = figure.units.lowerBound..<(end + 1)
    } else if structure.mark(end) == .dash, structure.function(end + 1) == .plus,
      structure.isGlued(end + 1)
    {
      figure.relation = .atLeast
      figure.units = figure.units.lowerBound..<(end + 2)
    } else if structure.mark(end) == .plus, structure.isGlued(end) {
      figure.relation = .atLeast
      figure.units = figure.units.lowerBound..<(end + 1)
    }
  }
}
