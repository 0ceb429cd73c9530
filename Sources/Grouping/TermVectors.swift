internal import ClaimModel
internal import Foundation

/// The terms of all strands as sorted lists of numbers, so that two strands compare in one pass.
struct TermVectors: Sendable {
  struct Entry: Sendable {
    var term: Int32
    var kind: TermKind
    /// Inverse document frequency.
    var weight: Double
    /// Weight times the damped count of the term in the strand.
    var mass: Double
  }

  /// The lengths of a strand's vectors under the views of `PairEvidence`.
  struct Lengths: Sendable {
    var all = 0.0
    var rare = 0.0
    var names = 0.0
    var numbers = 0.0
    /// The strand holds the age of somebody.
    var hasAges = false
  }

  /// Where the terms of each strand stand: `terms[starts[s]..<starts[s + 1]]`, rising.
  private let starts: [Int]
  let terms: [Int32]
  private let counts: [Int32]
  let lengths: [Lengths]
  let kinds: [TermKind]
  /// The inverse document frequency of each term.
  let weights: [Double]
  /// The spelling of each term, for titles and evidence.
  let spellings: [String]
  /// How many strands hold each term.
  let frequencies: [Int]
  /// Whether each term is a rare pair of names that names a thing or a person and no body of men:
  /// see `Landmarks`.
  let isLandmark: [Bool]

  init(_ strands: [Strand], _ spelled: SpelledTerms) {
    let table = TermTable(spelled)
    var lists = TermLists(strands, spelled, table)
    let weigher = TermWeights(strands: strands.count)
    let frequencies = lists.frequencies
    kinds = table.keys.map(\.kind)
    weights = table.keys.indices.map {
      weigher.weight(table.keys[$0].kind, table.keys[$0].text, frequency: frequencies[$0])
    }
    lists.keep(weights)
    starts = lists.starts
    terms = lists.terms
    counts = lists.counts
    self.frequencies = frequencies
    let surfaces = lists.surfaces(spelled, table)
    spellings = table.keys.indices.map { surfaces[$0] ?? table.keys[$0].text }
    // A town of two words counts as a town.
    let places = Set(strands.flatMap(\.places).flatMap { [$0.name, $0.text] })
    isLandmark = table.keys.indices.map { term in
      let key = table.keys[term]
      return key.kind == .pair && Landmarks.isRare(frequencies[term])
        && !Landmarks.namesActor(key.text) && !places.contains(key.text)
    }
    lengths = strands.indices.map { [kinds, weights] strand in
      TermVectors.lengths(
        of: lists, lists.starts[strand]..<lists.starts[strand + 1], kinds, weights)
    }
  }

  static let weekdays: Set<String> = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]

  /// Where the terms of a strand stand in `terms`.
  func range(of strand: Int) -> Range<Int> { starts[strand]..<starts[strand + 1] }

  /// Weight times the damped count of what stands at a place of `terms`.
  func mass(at place: Int) -> Double {
    weights[Int(terms[place])] * Damping.of(counts[place])
  }

  func entry(at place: Int) -> Entry {
    let term = Int(terms[place])
    return Entry(
      term: terms[place], kind: kinds[term], weight: weights[term], mass: mass(at: place))
  }

  /// The entries of a strand, by rising term.
  func entries(of strand: Int) -> [Entry] { range(of: strand).map(entry) }

  private static func lengths(
    of lists: TermLists, _ range: Range<Int>, _ kinds: [TermKind], _ weights: [Double]
  ) -> Lengths {
    var squares = Lengths()
    for place in range {
      let kind = kinds[Int(lists.terms[place])]
      let weight = weights[Int(lists.terms[place])]
      let mass = weight * Damping.of(lists.counts[place])
      let all = mass * PairEvidence.shareInAll(kind)
      let rare = mass * weight.squareRoot() * PairEvidence.shareInRare(kind)
      squares.all += all * all
      squares.rare += rare * rare
      switch kind {
      case .name: squares.names += mass * mass
      case .number, .age: squares.numbers += mass * mass
      case .word, .pair: break
      }
      if kind == .age { squares.hasAges = true }
    }
    return Lengths(
      all: squares.all.squareRoot(), rare: squares.rare.squareRoot(),
      names: squares.names.squareRoot(), numbers: squares.numbers.squareRoot(),
      hasAges: squares.hasAges)
  }
}

/// How much a term counts that stands in a text so many times.
private enum Damping {
  private static let few: [Double] = (0..<64).map { 1 + log(Double($0)) }

  static func of(_ count: Int32) -> Double {
    Int(count) < few.count ? few[Int(count)] : 1 + log(Double(count))
  }
}
