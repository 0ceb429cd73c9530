import ClaimModel
import Testing

@testable import Reporting

@Suite struct `figures over time are drawn as steps` {
  private static func position(
    _ source: String, _ figure: Int, _ reported: String?, after earlier: [(Int, String)] = []
  ) -> Position {
    Position(
      source: source, kind: .police, low: figure, high: figure, relation: .exactly,
      reported: reported,
      earlier: earlier.map {
        .init(low: $0.0, high: $0.0, relation: .exactly, reported: $0.1, claims: [])
      })
  }

  private static let moved = position("police", 41, "2025-03-13", after: [(38, "2025-03-12")])

  @Test(arguments: [
    ([], nil), ([position("police", 41, "2025-03-13")], nil),
    ([position("police", 41, nil, after: [(38, "2025-03-12")])], nil),
    ([position("police", 41, "2025-03-12", after: [(38, "2025-03-12")])], nil),
    ([moved], ["a"]), ([moved, position("hospital", 40, "2025-03-12")], ["a", ""]),
    (
      [moved, position("army", 9, "2025-03-14T10:00:00Z", after: [(7, "2025-03-14T09:00:00Z")])],
      ["a", "b"]
    ),
  ])
  func `only where a voice has moved, with a letter for each that has`(
    _ positions: [Position], _ letters: [String]?
  ) {
    #expect(TimePlot(positions, marks: SideMarks([]))?.voices.map(\.letter) == letters)
  }

  @Test func `a line keeps its height until the next figure, and goes on to the end`() throws {
    let plot = try #require(TimePlot([Self.moved], marks: SideMarks([])))
    let steps = HTMLTag.tags(of: plot.svg).filter { $0.attributes["class"] == "step side-0" }
    let places = steps.map { step in
      ["x1", "y1", "x2", "y2"].map { step.attributes[$0] ?? "" }
    }
    let (low, high) = (
      Percentage.text(10_000 - plot.axis.place(38)), Percentage.text(10_000 - plot.axis.place(41))
    )
    #expect(
      places == [
        ["6%", low, "94%", low], ["94%", low, "94%", high], ["94%", high, "100%", high],
      ])
  }

  @Test func `the table twin tells the same, oldest first`() throws {
    let others = [Self.moved, Self.position("hospital", 40, "2025-03-12")]
    let plot = try #require(TimePlot(others, marks: SideMarks([])))
    let rows = plot.rows.map { row in
      ["reported", "name", "figure_words"].map { row[$0] as? String ?? "" }
    }
    #expect(
      rows == [
        ["12 March 2025", "police", "38"], ["12 March 2025", "hospital", "40"],
        ["13 March 2025", "police", "41"],
      ])
  }

  @Test(arguments: [
    ([0, 1440], ["1 Jan", "2 Jan"]),
    ([0, 1440 * 9], ["1 Jan", "3 Jan", "5 Jan", "7 Jan", "9 Jan"]),
    ([0, 1440 * 364], ["1 Jan", "1 Apr", "30 Jun", "28 Sep", "27 Dec"]),
  ])
  func `a few days are named, whatever the stretch`(_ moments: [Int], _ labels: [String]) throws {
    let axis = try #require(TimeAxis(moments))
    #expect(axis.ticks.map(\.label) == labels)
    #expect(axis.ticks.map { axis.place($0.moment) }.allSatisfy { (0...10_000).contains($0) })
  }

  @Test(arguments: [
    ("1970-01-02", 1440), ("1970-01-01T02:05:00Z", 125), ("1970-01-01T02:05+01:00", 65),
    ("1970-01-01T02:05-01:00", 185), ("1970-01-01 02:05", 125), ("soon", nil),
    ("1970-01-01Tnoon", 0),
  ])
  func `a moment is counted in minutes of universal time`(_ text: String, _ minutes: Int?) {
    #expect(Days.minutes(iso: text) == minutes)
  }
}
