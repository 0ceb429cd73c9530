import ClaimModel
import Comparison
import Testing

@Suite struct IntervalTests {
  /// An interval with ends up to 60, one in four of them open.
  static func random(_ generator: inout SeededRandom) -> Interval {
    let low = Int.random(in: 0...60, using: &generator)
    let high = Int.random(in: low...61, using: &generator)
    return Interval(
      Int.random(in: 0..<4, using: &generator) == 0 ? nil : low,
      Int.random(in: 0..<4, using: &generator) == 0 ? nil : high)
  }

  /// Whether a number is allowed, told without the code under test.
  static func allows(_ number: Int, _ interval: Interval) -> Bool {
    number >= (interval.low ?? 0) && number <= (interval.high ?? .max)
  }

  @Test func `meeting and distance do not depend on the order`() {
    var generator = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let (left, right) = (Self.random(&generator), Self.random(&generator))
      #expect(left.meets(right) == right.meets(left))
      #expect(left.distance(to: right) == right.distance(to: left))
    }
  }

  @Test func `an interval meets itself at no distance and holds itself`() {
    var generator = SeededRandom(seed: 2)
    for _ in 0..<500 {
      let interval = Self.random(&generator)
      #expect(interval.meets(interval))
      #expect(interval.distance(to: interval) == 0)
      #expect(interval.contains(interval))
    }
  }

  @Test func `two intervals meet where some number is in both`() {
    var generator = SeededRandom(seed: 3)
    for _ in 0..<2000 {
      let (left, right) = (Self.random(&generator), Self.random(&generator))
      let hasCommon = (0...70).contains { Self.allows($0, left) && Self.allows($0, right) }
      #expect(left.meets(right) == hasCommon, "\(left) \(right)")
    }
  }

  @Test func `one holds another where it allows all of its numbers`() {
    var generator = SeededRandom(seed: 4)
    for _ in 0..<2000 {
      let (left, right) = (Self.random(&generator), Self.random(&generator))
      let holds = (0...200).allSatisfy { !Self.allows($0, right) || Self.allows($0, left) }
      #expect(left.contains(right) == holds, "\(left) \(right)")
    }
  }

  @Test func `one of two that do not meet lies below the other`() {
    var generator = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      let (left, right) = (Self.random(&generator), Self.random(&generator))
      #expect(left.meets(right) != (left.isBelow(right) || right.isBelow(left)))
    }
  }

  @Test func `loosening never takes a number away`() {
    var generator = SeededRandom(seed: 6)
    for _ in 0..<2000 {
      let number = Int.random(in: 0...5000, using: &generator)
      let interval = Interval(number, number)
      for relation in Relation.allCases {
        #expect(interval.loosened(by: relation).contains(interval))
      }
    }
  }

  @Test(arguments: [(7, 1), (12, 1), (35, 3), (50, 5), (80, 5), (196, 1), (200, 20), (1000, 100)])
  func `a rounded figure allows half its last place and a tenth at most`(
    _ figure: Int, _ margin: Int
  ) {
    #expect(Interval.roundingMargin(of: figure) == margin)
  }

  @Test(arguments: [
    (Interval(20, nil), Interval(21, 21), 0), (Interval(nil, 35), Interval(40, 40), 5),
    (Interval(51, nil), Interval(21, 21), 30), (Interval(0, 0), Interval(33, 33), 33),
    (Interval(70, 80), Interval(75, nil), 0), (Interval(nil, nil), Interval(5, 5), 0),
  ])
  func `the distance is that between the nearest ends`(
    _ left: Interval, _ right: Interval, _ distance: Int
  ) {
    #expect(left.distance(to: right) == distance)
  }

  @Test func `ends that stand the wrong way round are exchanged`() {
    #expect(Interval(80, 70) == Interval(70, 80))
  }
}
