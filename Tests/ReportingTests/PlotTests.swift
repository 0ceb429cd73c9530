import ClaimModel
import Testing

@testable import Reporting

@Suite struct `figures are drawn where they belong` {
  @Test(arguments: [
    ([21, 50], false, [0, 20, 40, 60]), ([0, 16, 33], false, [0, 10, 20, 30, 40]),
    ([425, 440], true, [410, 420, 430, 440, 450]), ([0], false, [0, 1]),
    ([250_000, 300_000], false, [220_000, 240_000, 260_000, 280_000, 300_000]),
    ([7], false, [0, 2, 4, 6, 8]), ([], false, [0, 1]),
  ])
  func `ticks are round numbers around the figures`(
    _ numbers: [Int], _ isOpen: Bool, _ ticks: [Int]
  ) {
    #expect(Axis(numbers: numbers, isOpen: isOpen).ticks == ticks)
  }

  @Test(arguments: [[0, Int.max], [Int.min, 0], [Int.max], [1, 1_000_000_000]])
  func `numbers beyond reason stay within the drawing`(_ numbers: [Int]) {
    let axis = Axis(numbers: numbers, isOpen: true)
    for number in numbers { #expect((0...10_000).contains(axis.place(number))) }
    #expect(axis.ticks.count <= 9)
  }

  @Test(arguments: [
    (Figure(low: 21, high: 21, relation: .exactly), ["mark"]),
    (Figure(low: 35, high: 35, relation: .about), ["mark hollow"]),
    (Figure(low: 70, high: 80, relation: .range), ["whisker", "mark", "mark"]),
    (Figure(low: 440, high: nil, relation: .atLeast), ["whisker", "arrow", "mark"]),
    (Figure(low: nil, high: 35, relation: .atMost), ["whisker", "arrow", "mark"]),
    (Figure(low: nil, high: nil, relation: .exactly), []),
  ])
  func `a dot is a figure, a line a range, an arrow an open end`(
    _ figure: Figure, _ marks: [String]
  ) {
    var strip = Strip(axis: Axis(numbers: [0, 500], isOpen: true))
    strip.add(figure, status: .asserted, side: .none)
    let found = HTMLTag.tags(of: strip.svg(class: "strip")).dropFirst()
      .compactMap { $0.attributes["class"] }
      .map { $0.replacing(" side-0", with: "") }
    #expect(found == marks)
  }

  @Test func `no mark stands between the ends of a range`() {
    var strip = Strip(axis: Axis(numbers: [0, 100], isOpen: false))
    strip.add(Figure(low: 20, high: 80, relation: .range), status: .asserted, side: .none)
    let axis = Axis(numbers: [0, 100], isOpen: false)
    let places = HTMLTag.tags(of: strip.svg(class: "strip")).compactMap { $0.attributes["x"] }
    #expect(places == [20, 80].map { Percentage.text(axis.place($0)) })
  }

  @Test(arguments: [(0, "0%"), (1250, "12.5%"), (405, "4.05%"), (10_000, "100%"), (960, "9.6%")])
  func `hundredths of a percent are written short`(_ hundredths: Int, _ text: String) {
    #expect(Percentage.text(hundredths) == text)
  }

  @Test func `sides keep their marks whatever the order`() {
    let marks = SideMarks(["state", "insurgents", "state"])
    #expect(marks.mark(of: "insurgents").number == 1)
    #expect(marks.mark(of: "state").number == 2)
    #expect(marks.mark(of: nil) == .none)
    #expect(SideMarks((1...9).map(String.init)).mark(of: "9") == .none)
  }
}
