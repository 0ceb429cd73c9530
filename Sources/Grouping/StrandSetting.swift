internal import ClaimModel

/// The places and weekdays of a strand in a form that compares quickly: rising numbers of names.
struct StrandSetting: Sendable {
  /// Towns and districts.
  var fine: [Int32] = []
  /// Countries with their first-level regions.
  var regions: [Int32] = []
  var countries: [Int32] = []
  /// Towns that only a few strands of the batch name; see `Landmarks`.
  var rareTowns: [Int32] = []
  /// What kinds of event the words tell of, as far as kinds exclude each other.
  var kinds: [Int32] = []
  /// Where the publication is unknown, the weekdays of which the strand speaks.
  var weekdays: [Int32] = []

  /// The settings of all strands of a batch.
  static func all(_ strands: [Strand], _ terms: SpelledTerms) -> [StrandSetting] {
    var names = NameNumbers()
    let towns = strands.map { strand in
      names.numbers(strand.places.lazy.filter(isTown).map(\.name))
    }
    var holders: [Int32: Int] = [:]
    for town in towns.joined() { holders[town, default: 0] += 1 }
    let families = terms.eventStems.map { $0.flatMap { EventWords.family(ofStem: $0) } }
    return strands.indices.map { index in
      let strand = strands[index]
      var setting = StrandSetting()
      if strand.published == nil {
        setting.weekdays = names.numbers(
          TermVectors.weekdays.filter { strand.terms[$0] != nil })
      }
      setting.read(strand.places, &names)
      setting.kinds = EventWords.families(of: index, terms, families)
      setting.rareTowns = towns[index].filter { Landmarks.isRare(holders[$0] ?? 0) }
      return setting
    }
  }

  private static func isTown(_ place: Place) -> Bool {
    place.precision == .city || place.precision == .district
  }

  private mutating func read(_ places: [Place], _ names: inout NameNumbers) {
    // What the gazetteer does not know may be a street or a hall as well as a town.
    let known = places.filter { $0.country != nil }
    fine = names.numbers(
      known.lazy.filter { $0.precision != .country && $0.precision != .region }
        .map { "\($0.name)|\($0.region ?? "")" })
    countries = names.numbers(known.lazy.compactMap(\.country))
    regions = names.numbers(
      known.lazy.filter { $0.region != nil }.map { "\($0.country ?? "")|\($0.region ?? "")" })
  }

  static func differ(_ left: [Int32], _ right: [Int32]) -> Bool {
    !left.isEmpty && !right.isEmpty && !share(left, right)
  }

  /// Whether two lists, each rising, have a number in common.
  static func share(_ left: [Int32], _ right: [Int32]) -> Bool {
    var one = 0
    var two = 0
    while one < left.count, two < right.count {
      if left[one] == right[two] { return true }
      if left[one] < right[two] { one += 1 } else { two += 1 }
    }
    return false
  }
}

/// Numbers for names, in the order of their first mention.
private struct NameNumbers {
  private var known: [String: Int32] = [:]

  /// Each name once, rising.
  mutating func numbers(_ names: some Sequence<String>) -> [Int32] {
    var numbers: [Int32] = []
    for name in names {
      let next = Int32(known.count)
      let number = known[name, default: next]
      if number == next { known[name] = next }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers.sorted()
  }
}
