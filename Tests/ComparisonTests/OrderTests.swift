import ClaimModel
import Comparison
import Testing

/// What is reported depends on the claims and not on the order in which they come.
@Suite struct OrderTests {
  static let sources = [
    "-", "police (police)", "mayor (government)", "army (military, state)",
    "rebels (armed_group, insurgents)", "city hospital (medical)", "observatory (monitor)",
  ]
  static let figures = [
    "3", "4", "12", "21", "about 20", "at least 12", "up to 9", "none", "dozens", "a", "10 to 14",
  ]
  static let counted = [
    "killed people", "killed hostages", "killed militants", "injured people", "freed passengers",
    "present passengers", "casualties people",
  ]

  static func scene(_ generator: inout SeededRandom) -> Scene {
    let lines = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
      let paper = ["Atlas", "Bulletin", "Courier"].randomElement(using: &generator) ?? ""
      let day = ["11", "12", "13", "-"].randomElement(using: &generator) ?? ""
      let source = sources.randomElement(using: &generator) ?? ""
      let what = counted.randomElement(using: &generator) ?? ""
      let figure = figures.randomElement(using: &generator) ?? ""
      return "\(paper) | \(day) | \(source) | \(what) | \(figure)"
    }
    return Scene(lines)
  }

  @Test func `shuffled claims, articles and documents give the same questions`() {
    var generator = SeededRandom(seed: 7)
    let comparer = Comparer(policies: Policy.allCases)
    for _ in 0..<120 {
      let scene = Self.scene(&generator)
      let expected = comparer.questions(
        incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
        documents: scene.publications)
      let shuffled = comparer.questions(
        incidents: [scene.incident], claims: scene.claims.shuffled(using: &generator),
        articles: scene.articles.shuffled(using: &generator),
        documents: scene.publications.shuffled(using: &generator))
      #expect(shuffled == expected)
    }
  }

  @Test func `a claim told twice in the same words changes no figure`() {
    var generator = SeededRandom(seed: 8)
    let comparer = Comparer()
    for _ in 0..<120 {
      let scene = Self.scene(&generator)
      let copies = scene.claims.map { claim in
        var copy = claim
        copy.id = "\(claim.id)-again"
        return copy
      }
      let once = comparer.discrepancies(
        incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
        documents: scene.publications)
      let twice = comparer.discrepancies(
        incidents: [scene.incident], claims: scene.claims + copies, articles: scene.articles,
        documents: scene.publications)
      #expect(once.map(\.kind) == twice.map(\.kind))
      #expect(once.map(\.explanation) == twice.map(\.explanation))
    }
  }

  @Test func `positions are indexed, differences lie within them and kinds are the gravest`() {
    var generator = SeededRandom(seed: 9)
    let comparer = Comparer()
    for _ in 0..<120 {
      let scene = Self.scene(&generator)
      let found = comparer.discrepancies(
        incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
        documents: scene.publications)
      for discrepancy in found {
        let range = discrepancy.positions.indices
        #expect(
          discrepancy.differences.allSatisfy {
            range.contains($0.first) && range.contains($0.second)
          })
        #expect(
          discrepancy.differences.map(\.kind.gravity).min() == discrepancy.kind.gravity)
        #expect(!discrepancy.explanation.isEmpty)
        #expect(discrepancy.differences.allSatisfy { !$0.explanation.isEmpty })
      }
    }
  }

  @Test func `figures that meet never contradict each other`() {
    var generator = SeededRandom(seed: 10)
    let comparer = Comparer()
    for _ in 0..<120 {
      let scene = Self.scene(&generator)
      let found = comparer.discrepancies(
        incidents: [scene.incident], claims: scene.claims, articles: scene.articles,
        documents: scene.publications)
      for discrepancy in found {
        for difference in discrepancy.differences where difference.kind == .contradiction {
          let first = Interval(discrepancy.positions[difference.first])
          let second = Interval(discrepancy.positions[difference.second])
          #expect(!first.meets(second))
        }
      }
    }
  }
}
