import ClaimModel
import Foundation
import TestSupport
import Testing

@Suite struct `On the corpus` {
  /// How far a floor lies under what was measured when it was set.
  private static let margin = 0.01
  private static let file = Corpus.repository.appending(path: "Tests/CorpusTests/floors.json")

  /// Scores fall no lower than floors.json; `COUNTERCLAIM_RECORD=1` raises the floors, and fails.
  @Test(arguments: ["floors.json"])
  func `no score falls below its floor`(_ name: String) throws {
    let corpus = try Corpus.read()
    let scores = Scores(corpus)
    if Golden.isRecording {
      try Self.record(scores)
      Issue.record("recorded \(name)")
      return
    }
    let floors = try Self.floors()
    try #require(Set(floors.levels.keys) == Set(scores.levels.keys))
    try #require(Set(floors.measures.keys) == Set(scores.measures.keys))
    let fallen =
      Self.fallen(scores.levels, below: floors.levels)
      + Self.fallen(scores.measures, below: floors.measures)
    let lost = scores.missed.filter { !floors.missed.contains($0) }
    #expect(
      fallen.isEmpty,
      """
      \(fallen.joined(separator: "\n"))
      lost:
      \(lost.joined(separator: "\n"))
      other faults, old and new:
      \(Scores.faults(corpus).joined(separator: "\n"))
      """)
  }

  private static func fallen(_ scores: [String: Double], below floors: [String: Double]) -> [String]
  {
    floors.keys.sorted().compactMap { name in
      guard let score = scores[name], let floor = floors[name], score < floor else { return nil }
      return "\(name): \(rounded(score)) is below its floor of \(floor)"
    }
  }

  /// Floors only rise: where a score fell, its old floor stays.
  private static func record(_ scores: Scores) throws {
    let old = (try? floors()) ?? Scores(levels: [:], measures: [:], missed: [])
    func raised(_ scores: [String: Double], _ old: [String: Double]) -> [String: Double] {
      scores.mapValues { max(0, rounded($0 - margin)) }.merging(old) { max($0, $1) }
    }
    let floors = Scores(
      levels: raised(scores.levels, old.levels), measures: raised(scores.measures, old.measures),
      missed: scores.missed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(floors) + Data("\n".utf8)).write(to: file)
  }

  private static func floors() throws -> Scores {
    try JSONDecoder().decode(Scores.self, from: Data(contentsOf: file))
  }

  private static func rounded(_ score: Double) -> Double { (score * 1000).rounded(.down) / 1000 }
}
