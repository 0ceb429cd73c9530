import ClaimModel
import Testing

@testable import Reporting

@Suite struct `a sentence is cut at its marks` {
  private static func claim(_ marks: [Claim.Mark], start: Int = 10) -> Claim {
    Claim(
      id: "c", document: "d", article: 1, start: start, end: start, sentence: "Police said 21 died",
      sentenceStart: 10, marks: marks, measure: .killed, group: .people,
      quantity: Quantity(text: "21", low: 21, high: 21, relation: .exactly))
  }

  @Test(arguments: [
    ([], ["Police said 21 died"]),
    (
      [
        Claim.Mark(part: .figure, start: 22, end: 24), .init(part: .source, start: 10, end: 16),
        .init(part: .cue, start: 17, end: 21),
      ], ["source:Police", " ", "cue:said", " ", "figure:21", " died"]
    ),
    (
      [Claim.Mark(part: .source, start: 10, end: 24), .init(part: .figure, start: 22, end: 24)],
      ["source:Police said ", "figure:21", " died"]
    ),
    ([Claim.Mark(part: .figure, start: 22, end: 900)], ["Police said ", "figure:21 died"]),
    ([Claim.Mark(part: .figure, start: -5, end: 4)], ["Police said 21 died"]),
    ([Claim.Mark(part: .figure, start: 24, end: 22)], ["Police said 21 died"]),
    ([Claim.Mark(part: .figure, start: .max, end: .min)], ["Police said 21 died"]),
  ])
  func `the figure wins over the source, what lies outside is passed over`(
    _ marks: [Claim.Mark], _ expected: [String]
  ) {
    let segments = SentenceSegments(Self.claim(marks)).segments
    #expect(segments.map { ($0.part.map { $0.rawValue + ":" } ?? "") + $0.text } == expected)
  }

  @Test func `a source in another sentence is told`() {
    let before = Claim.Mark(part: .source, start: 0, end: 6)
    #expect(SentenceSegments(Self.claim([before])).isSourceElsewhere)
    let inside = Claim.Mark(part: .source, start: 10, end: 16)
    #expect(!SentenceSegments(Self.claim([before, inside])).isSourceElsewhere)
  }

  @Test func `the quote stands in the text at the position given`() {
    for claim in TrainHijacking.claims {
      let document = [TrainHijacking.release, TrainHijacking.communique, TrainHijacking.paper]
        .first { $0.id == claim.document }
      let scalars = Array((document?.text ?? "").unicodeScalars)
      let selectors = TextSelectors(claim)
      let words = String(String.UnicodeScalarView(scalars[selectors.start..<selectors.end]))
      #expect(words == selectors.exact)
    }
  }
}
