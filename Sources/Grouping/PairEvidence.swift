internal import ClaimModel
internal import Foundation

/// What speaks for and against two strands telling of one incident.
struct PairEvidence {
  /// Cosine over all terms, numbers and ages counted twice.
  var all = 0.0
  /// Cosine with rare terms favoured.
  var rare = 0.0
  var names = 0.0
  var numbers = 0.0
  /// The logarithm of the weight of the shared names and pairs of names.
  var sharedNames = 0.0
  /// The same of all shared terms.
  var sharedTerms = 0.0
  /// Ages that both give, three at most.
  var sharedAges = 0.0
  /// Both give ages, none of them the same.
  var agesDiffer = false
  /// The days between the publications; nil where one is unknown.
  var publishedApart: Int?
  /// The days between the nearest days that they name; nil where one names none.
  var daysApart: Int?
  /// Each names none but days right before its publication, and these are days apart: fresh news of
  /// two days, and not news and a look back at it.
  var newsDiffers = false
  /// Both name towns or districts, none of them the same.
  var placesDiffer = false
  var regionsDiffer = false
  var countriesDiffer = false
  /// Both hold a rare name of a thing or person; see `Landmarks`.
  var sharesLandmark = false
  /// Both name a town that hardly another strand names.
  var sharesRareTown = false
  /// The words of each tell what kind of event it is, and the kinds exclude each other.
  var kindsDiffer = false
  /// Both name weekdays without dates, none of them the same.
  var weekdaysDiffer = false

  /// The share of a kind of term in the cosine over all terms.
  static func shareInAll(_ kind: TermKind) -> Double {
    switch kind {
    case .word, .name: 1
    case .pair: 0.5
    case .number, .age: 2
    }
  }

  static func shareInRare(_ kind: TermKind) -> Double { kind == .pair ? 0.7 : 1 }
}

extension PairEvidence {
  /// Compares two strands in one pass over their sorted terms.
  init(
    _ left: Int, _ right: Int, strands: [Strand], vectors: TermVectors, settings: [StrandSetting]
  ) {
    compareTerms(left, right, vectors)
    compareDays(strands[left], strands[right])
    placesDiffer = StrandSetting.differ(settings[left].fine, settings[right].fine)
    regionsDiffer = StrandSetting.differ(settings[left].regions, settings[right].regions)
    weekdaysDiffer = StrandSetting.differ(settings[left].weekdays, settings[right].weekdays)
    countriesDiffer = StrandSetting.differ(settings[left].countries, settings[right].countries)
    sharesRareTown = StrandSetting.share(
      settings[left].rareTowns, settings[right].rareTowns)
    kindsDiffer = StrandSetting.differ(settings[left].kinds, settings[right].kinds)
  }

  private mutating func compareTerms(_ left: Int, _ right: Int, _ vectors: TermVectors) {
    let first = vectors.range(of: left)
    let second = vectors.range(of: right)
    var shared = (names: 0.0, terms: 0.0, ages: 0)
    var one = first.lowerBound
    var two = second.lowerBound
    while one < first.upperBound, two < second.upperBound {
      let (left, right) = (vectors.terms[one], vectors.terms[two])
      if left < right {
        one += 1
      } else if right < left {
        two += 1
      } else {
        let entry = vectors.entry(at: one)
        let product = entry.mass * vectors.mass(at: two)
        let share = PairEvidence.shareInAll(entry.kind)
        let rareShare = PairEvidence.shareInRare(entry.kind)
        all += product * share * share
        rare += product * entry.weight * rareShare * rareShare
        if entry.kind != .pair { shared.terms += entry.weight }
        switch entry.kind {
        case .name:
          names += product
          shared.names += entry.weight
        case .pair:
          shared.names += entry.weight
          sharesLandmark = sharesLandmark || vectors.isLandmark[Int(entry.term)]
        case .age:
          numbers += product
          shared.ages += 1
        case .number: numbers += product
        case .word: break
        }
        one += 1
        two += 1
      }
    }
    scale(by: vectors.lengths[left], vectors.lengths[right])
    sharedNames = log(1 + shared.names)
    sharedTerms = log(1 + shared.terms)
    sharedAges = Double(min(shared.ages, 3))
    agesDiffer =
      shared.ages == 0 && vectors.lengths[left].hasAges && vectors.lengths[right].hasAges
  }

  private mutating func scale(by left: TermVectors.Lengths, _ right: TermVectors.Lengths) {
    func ratio(_ value: Double, _ one: Double, _ two: Double) -> Double {
      one > 0 && two > 0 ? value / (one * two) : 0
    }
    all = ratio(all, left.all, right.all)
    rare = ratio(rare, left.rare, right.rare)
    names = ratio(names, left.names, right.names)
    numbers = ratio(numbers, left.numbers, right.numbers)
  }

  /// The days for which an event is news of its own.
  private static let freshDays = 3

  private static func isFresh(_ strand: Strand) -> Bool {
    guard let published = strand.published, let first = strand.days.first else { return false }
    return published - first <= freshDays
  }

  private mutating func compareDays(_ left: Strand, _ right: Strand) {
    if let one = left.published, let two = right.published { publishedApart = abs(one - two) }
    var one = 0
    var two = 0
    while one < left.days.count, two < right.days.count {
      let apart = left.days[one] - right.days[two]
      daysApart = min(daysApart ?? .max, abs(apart))
      if apart < 0 { one += 1 } else { two += 1 }
    }
    newsDiffers =
      (daysApart ?? 0) >= Self.freshDays && PairEvidence.isFresh(left)
      && PairEvidence.isFresh(right)
  }
}
