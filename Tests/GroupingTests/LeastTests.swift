import Testing

@testable import Grouping

@Suite struct `the least of many elements` {
  @Test(arguments: [1, 3, 80], [0, 1, 5, 159, 160, 161, 1000])
  func `are those at the head of the sorted elements`(_ wanted: Int, _ count: Int) {
    // A multiplier without a factor in common with the modulus goes through all remainders; the last
    // ones repeat the first, so that there are equals.
    let elements = (0..<count).map { $0 * 617 % 701 }
    var least = Least<Int>(wanted)
    for element in elements { least.add(element) }
    #expect(Array(least.elements) == Array(elements.sorted().prefix(wanted)))
  }
}
