import ClaimModel
import Testing

@testable import Reporting

@Suite struct `figures and days are put into words` {
  @Test(arguments: [
    (Figure(low: 21, high: 21, relation: .exactly), "21"),
    (Figure(low: 0, high: 0, relation: .exactly), "0"),
    (Figure(low: 250_000, high: 250_000, relation: .exactly), "250,000"),
    (Figure(low: 440, high: nil, relation: .atLeast), "at least 440"),
    (Figure(low: 51, high: nil, relation: .moreThan), "more than 50"),
    (Figure(low: nil, high: 35, relation: .atMost), "at most 35"),
    (Figure(low: nil, high: 34, relation: .lessThan), "fewer than 35"),
    (Figure(low: 70, high: 80, relation: .range), "70 to 80"),
    (Figure(low: 35, high: 35, relation: .about), "about 35"),
    (Figure(low: 24, high: nil, relation: .vague), "24 or more, vaguely"),
    (
      Figure(Quantity(text: "Dozens of", low: 24, high: nil, relation: .vague)),
      "dozens (24 or more)"
    ),
    (Figure(low: nil, high: nil, relation: .exactly), "no number"),
    (Figure(low: .min, high: nil, relation: .moreThan), "more than 9,223,372,036,854,775,807"),
  ])
  func `a figure keeps its bounds`(_ figure: Figure, _ words: String) {
    #expect(figure.words == words)
  }

  @Test(arguments: [
    ("2025-03-12", "12 March 2025"), ("2025-03-12T14:05:00Z", "12 March 2025, 14:05 UTC"),
    ("2025-03-12T14:05:00+05:00", "12 March 2025, 14:05 +05:00"),
    ("2025-03-12T14:05", "12 March 2025, 14:05"), ("last week", "last week"), ("", ""),
    ("2025-13-40", "2025-13-40"), ("2025-03-12 or so", "2025-03-12 or so"),
  ])
  func `a moment is told as a reader writes it`(_ text: String, _ words: String) {
    #expect(Days.words(iso: text) == words)
  }

  @Test(arguments: [
    ("2025-03-11", "2025-03-12", "11–12 March 2025"),
    ("2025-03-30", "2025-04-02", "30 March – 2 April 2025"),
    ("2024-12-31", "2025-01-01", "31 December 2024 – 1 January 2025"),
    ("2025-03-11", "2025-03-11", "11 March 2025"), ("2025-03-11", "", "11 March 2025"),
    ("2024-11-01", "2024-11-30", "November 2024"), ("2015-01-01", "2015-12-31", "2015"),
    ("2024-02-01", "2024-02-28", "1–28 February 2024"),
    ("2024-11-01", "2024-12-31", "1 November – 31 December 2024"),
    ("", "", nil),
  ])
  func `a stretch of days names each part once`(_ from: String, _ to: String, _ words: String?) {
    #expect(Days.words(from: CalendarDay(iso: from), to: CalendarDay(iso: to)) == words)
  }
}

@Suite struct `the range of a question names no number that nobody named` {
  private static func position(
    _ low: Int?, _ high: Int?, _ relation: Relation = .exactly, _ status: Status = .asserted
  ) -> Position {
    Position(
      source: "police", kind: .police, low: low, high: high, relation: relation, status: status)
  }

  @Test(arguments: [
    ([position(21, 21), position(50, 50)], "21 to 50"),
    ([position(190, 190), position(101, nil, .moreThan)], "over 100 to 190"),
    ([position(425, 425), position(440, nil, .atLeast)], "425 to 440 or more"),
    ([position(50, 50), position(101, nil, .moreThan)], "50 to over 100"),
    ([position(20, nil, .atLeast), position(21, 21)], "20 to 21"),
    ([position(20, nil, .atLeast), position(20, 20)], "20 or more"),
    ([position(70, 80, .range), position(nil, 90, .atMost)], "70 to 90"),
    ([position(5, 5), position(nil, 34, .lessThan)], "5 to under 35"),
    ([position(21, 21), position(50, 50, .exactly, .denied)], "21"),
    ([position(50, 50, .exactly, .denied)], "50"), ([], "no number"),
    ([position(nil, nil), position(nil, nil)], "no number"),
    ([position(101, nil, .moreThan)], "more than 100"),
    ([position(24, nil, .vague), position(214, 214), position(190, 190)], "190 to 214"),
    ([position(24, nil, .vague), position(200, nil, .vague)], "24 to 200 or more"),
  ])
  func `from the least to the greatest`(_ positions: [Position], _ words: String) {
    let question = QuestionReport(
      question: .init(measure: .killed, group: "people", label: "killed, people"),
      positions: positions)
    #expect(question.rangeWords == words)
  }
}
